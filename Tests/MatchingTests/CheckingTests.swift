import Matching
import Model
import Testing

@Suite struct CheckingTests {
  private typealias W = Watchlist

  private static func place(_ line: Int) -> Place { Place(file: "l.yaml", line: line, column: 3) }

  private static func located(_ text: String, _ line: Int) -> Located<String> {
    Located(text, at: place(line))
  }

  private static func topic(_ id: String, _ line: Int, match: String) -> Watchlist.Topic {
    Watchlist.Topic(id: id, query: located(match, line), place: place(line))
  }

  private static func test(
    _ text: String, _ line: Int, topics: [String]? = nil, officials: [String]? = nil,
    alerts: [String]? = nil, stance: Stance? = nil
  ) -> Watchlist.Test {
    Watchlist.Test(
      text: text, topics: topics, officials: officials, alerts: alerts, stance: stance,
      place: place(line))
  }

  private static func list(
    topics: [Watchlist.Topic], rules: [Watchlist.Rule] = [], tests: [Watchlist.Test] = []
  ) -> Watchlist {
    Watchlist(
      id: "w", title: "w", topics: topics,
      officials: [W.Official(id: "o", name: located("Ann Other", 30), place: place(30))],
      rules: rules, tests: tests, place: place(1))
  }

  @Test(
    "Of one query all faults are told",
    arguments: [
      ("salt NEAR mine OR titel:x OR sa?t", [6, 19, 32]),
      ("(salt AND ) OR a* OR \"…\"", [11, 16, 22]), ("salt OR OR mine OR", [9, 19]),
      ("() AND [a] AND ()", [1, 8, 16]), ("salt ) mine ) b^x", [6, 13, 16]),
      ("topic:nope OR official:nobody", [7, 24]),
      ("topic:nope OR NEAR/0 OR stance:x", [7, 15, 32]),
      ("/(/ OR /[/ OR mine^0", [2, 8]), ("title:(author:x OR a*)", [8, 20]),
      ("salt^2^3^4 OR )", [7, 9, 15]), ("a NEAR/5 NOT b OR (c AND d) NEAR/2 e", [10, 29]),
    ])
  func faults(_ query: String, _ positions: [Int]) {
    let (engine, problems) = Engine.check([
      Self.list(topics: [Self.topic("t", 5, match: query)])
    ])
    #expect(engine == nil)
    #expect(problems.map { $0.place.column - 2 } == positions, "\(problems)")
  }

  @Test("After too many faults the rest of a query is not read")
  func manyFaults() {
    for part in ["a* ", "topic:x ", ") ", "( "] {
      let query = String(repeating: part, count: 3000)
      let (_, problems) = Engine.check([Self.list(topics: [Self.topic("t", 5, match: query)])])
      #expect((1...Limit.queryFaults + 1).contains(problems.count), "\(part) \(problems.count)")
    }
  }

  @Test("What is denied beside NEAR is named")
  func denied() {
    let (_, problems) = Engine.check([
      Self.list(topics: [Self.topic("t", 5, match: "salt NEAR/5 NOT mine")])
    ])
    #expect(problems.first?.message.contains("after NEAR: there is NOT, - or !") == true)
  }

  @Test("Everything is told at once, in the order of lines, and tests tell what they can")
  func together() {
    let topics = [
      Self.topic("good", 3, match: "salt"), Self.topic("bad", 5, match: "salt AND ("),
      Self.topic("user", 7, match: "topic:bad"), Self.topic("a", 9, match: "topic:b"),
      Self.topic("b", 11, match: "topic:a OR iron"), Self.topic("gone", 13, match: "topic:nope"),
    ]
    let rules = [
      W.Rule(id: "r1", when: Self.located("topic:good", 15), place: Self.place(15)),
      W.Rule(id: "r2", when: Self.located("topic:user", 17), place: Self.place(17)),
      W.Rule(
        id: "r3", when: Self.located("topic:good", 18), stances: [.held], place: Self.place(18)),
    ]
    let tests = [
      Self.test("salt", 20, topics: ["good", "bad", "user"]), Self.test("salt", 21, topics: []),
      Self.test("salt", 22, alerts: ["r1", "r2"]), Self.test("salt", 23, alerts: ["r2", "r3"]),
      Self.test("salt", 24, stance: .agreed), Self.test("salt", 25, topics: []),
      Self.test("Ann Other", 26, officials: []),
    ]
    let found = [
      Problem("unknown key", at: Self.place(25)),
      Problem("odd", at: Self.place(2), gravity: .warning),
    ]
    let (engine, problems) = Engine.check(
      [Self.list(topics: topics, rules: rules, tests: tests)], found: found)
    #expect(engine == nil)
    #expect(problems.map(\.place.line) == [2, 5, 5, 11, 13, 21, 23, 25, 26], "\(problems)")
  }

  @Test("What could not be read is told once")
  func once() {
    let found = [Problem("it is empty", at: Self.place(5))]
    let (engine, problems) = Engine.check(
      [Self.list(topics: [W.Topic(id: "t", place: Self.place(5))])], found: found)
    #expect(engine == nil)
    #expect(problems == found)
    let inside = [Problem("no text", at: Self.place(6))]
    let (_, others) = Engine.check(
      [Self.list(topics: [W.Topic(id: "t", place: Self.place(5))])], found: inside)
    #expect(others == inside)
  }

  @Test("Warnings and notes do not stand in the way")
  func warnings() {
    let found = [Problem("odd", at: Self.place(2), gravity: .warning)]
    let (engine, problems) = Engine.check(
      [Self.list(topics: [Self.topic("t", 5, match: "salt")])], found: found)
    #expect(engine != nil)
    #expect(problems == found)
  }
}
