import Matching
import Model
import Testing

@Suite struct CheckTests {
  static func place(_ line: Int) -> Place { Place(file: "l.yaml", line: line, column: 3) }

  static func located(_ text: String, _ line: Int) -> Located<String> {
    Located(text, at: place(line))
  }

  @Test("All problems are found, each with its place")
  func all() {
    typealias W = Watchlist
    let list = Watchlist(
      id: "w", title: "w",
      topics: [
        W.Topic(id: "a", phrases: [Self.located("…", 2)], place: Self.place(1)),
        W.Topic(id: "a", phrases: [Self.located("x", 4)], place: Self.place(3)),
        W.Topic(id: "b", place: Self.place(5)),
        W.Topic(
          id: "c", phrases: [Self.located("x", 6)], exclude: Self.located("y AND", 7),
          threshold: Located(0, at: Self.place(8)), place: Self.place(6)),
        W.Topic(
          id: "d", translations: [W.Translation(language: "uk", phrases: [Self.located("", 9)])],
          place: Self.place(9)),
      ],
      officials: [
        W.Official(id: "c", name: Self.located("Xi Xu", 10), place: Self.place(10)),
        W.Official(id: "e", name: Self.located("", 11), place: Self.place(11)),
        W.Official(
          id: "f", name: Self.located("Al Ba", 12), also: [Self.located("B*", 13)],
          context: [Self.located("-", 14)], place: Self.place(12)),
      ],
      rules: [
        W.Rule(
          id: "r", when: Self.located("topic:a", 15), stances: [.agreed], polarities: [.negative],
          place: Self.place(15)),
        W.Rule(
          id: "r", when: Self.located("topic:aa", 16), polarities: [.negative],
          place: Self.place(16)),
      ],
      tests: [W.Test(text: "x", stance: .agreed, place: Self.place(17))], place: Self.place(1))
    let lines = problems(list).map(\.place.line)
    #expect(lines.sorted() == [2, 3, 5, 7, 8, 9, 10, 11, 13, 14, 15, 16, 16])
    #expect(problems(list).allSatisfy { $0.gravity == .error && $0.place.file == "l.yaml" })
  }

  @Test(
    "Messages say what to do",
    arguments: [
      (list(topics: [topic("a", ["x"]), topic("a", ["y"])]), "two topics are called a"),
      (list(officials: [official("a", "X Y"), official("a", "Z")]), "two officials are called a"),
      (
        list(topics: [topic("a", ["x"])], rules: [rule("r", "x"), rule("r", "y")]),
        "two rules are called r"
      ),
      (list(topics: [topic("a", ["x"])], officials: [official("a", "X")]), "rename one of them"),
      (list(topics: [topic("a", ["x y z …"]), topic("b", [" "])]), "no letters or digits"),
      (list(topics: [topic("", ["x"])]), "no id"), (list(topics: [topic("a")]), "match: query"),
      (list(topics: [topic("a", ["x* y*"])]), "fewer than 2"),
      (list(topics: [topic("a", ["ab*cd"])]), "does not end a word"),
      (
        list(topics: [topic("a", [Array(repeating: "x", count: 65).joined(separator: " ")])]),
        "more than 64 words"
      ),
      (
        list(topics: [topic("a", match: "topic:b"), topic("b", match: "x OR topic:a")]),
        "circle: a → b → a"
      ),
      (list(topics: [topic("a", ["x"], exclude: "topic:a")]), "circle: a → a"),
      (
        list(
          topics: [topic("talks", ["x"])],
          tests: [Watchlist.Test(text: "x", topics: ["talk"], place: here)]),
        "did you mean talks?"
      ),
      (
        list(
          topics: [topic("talks", ["x"])],
          tests: [Watchlist.Test(text: "x", alerts: ["talks"], place: here)]), "rule talks"
      ),
    ])
  func messages(_ list: Watchlist, _ message: String) {
    let all = problems(list)
    #expect(all.count == 1, "\(all)")
    #expect(all.first?.message.contains(message) == true, "\(all)")
    #expect(all.first?.place == here || all.first?.place.column == 5)
  }

  @Test("Watchlists must have different ids")
  func watchlists() {
    let list = list("same", topics: [topic("a", ["x"])])
    #expect(
      problems(list, list).map(\.message).first?.contains("two watchlists are called same") == true)
  }
}
