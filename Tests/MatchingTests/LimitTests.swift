import Matching
import Model
import Testing

/// What comes late in a long text counts as what comes early, and a bound that is reached is told.
@Suite struct LimitTests {
  static func read(_ lists: Watchlist, _ text: String) throws -> Reading {
    try engine(lists).read(MatchText(content: text))
  }

  static func repeated(_ unit: String, _ times: Int) -> String {
    String(repeating: unit, count: times)
  }

  @Test(
    "The last word of two hundred thousand is near its neighbours",
    arguments: [
      ("a NEAR/5 b", true), ("a AND NOT (a NEAR/2 b)", false), ("\"a b\"~2", true),
      ("a SENTENCE b", true), ("b ONEAR/3 a", false),
    ])
  func nearTheEnd(_ query: String, _ isFound: Bool) throws {
    let text = Self.repeated("a ", 200_000) + "b"
    let reading = try Self.read(list(topics: [topic("t", match: query)]), text)
    #expect(reading.topics.isEmpty == !isFound)
  }

  @Test("The last of fifty thousand sentences fires a rule")
  func lastSentence() throws {
    let lists = list(
      topics: [topic("man", ["quill"]), topic("thing", ["lantern"])],
      rules: [rule("r", "topic:man AND topic:thing", within: .sentence)])
    let text = Self.repeated("Quill ate. ", 50_000) + "Quill's lantern."
    #expect(try Self.read(lists, text).findings.map(\.rule) == ["r"])
  }

  @Test("What is said of the last of many mentions counts")
  func lastStatement() throws {
    let lists = list(
      topics: [topic("t", ["peace talks"])], officials: [official("q", "Ed Quill")],
      rules: [
        rule("no", "topic:t AND polarity:negative"), rule("said", "speaker:q"),
        rule("yes", "topic:t AND stance:held"),
      ])
    let text =
      Self.repeated("Peace talks. Ed Quill came. ", 20_000)
      + "The harbour rejected peace talks. Ed Quill said so."
    #expect(try Self.read(lists, text).findings.map(\.rule) == ["no", "said"])
  }

  @Test("Matches that are not listed are told, and no others")
  func matches() throws {
    let lists = list(topics: [topic("t", ["a"])])
    #expect(try Self.read(lists, Self.repeated("a ", Limit.matches)).limits == [])
    let limits = try Self.read(lists, Self.repeated("a ", Limit.matches + 1)).limits
    #expect(limits.count == 1)
    #expect(limits.first?.contains("only 1000 matches") == true)
  }

  @Test(
    "A bound that is reached is told",
    arguments: [
      ("a NEAR/5 b", "a ", "more than 400000 times"), ("/a[bc]/", "ab ", "regular expressions"),
    ])
  func told(_ query: String, _ unit: String, _ line: String) throws {
    let engine = try engine(list(topics: [topic("t", match: query)]))
    let text = MatchText(content: Self.repeated(unit, Limit.hits + 2))
    #expect(engine.read(text).limits.contains { $0.contains(line) })
    #expect(engine.explain(text, why: "t").contains { $0.hasPrefix("note: ") && $0.contains(line) })
    var noted: [String] = []
    _ = engine.findings(in: text) { noted += $0 }
    #expect(noted.contains { $0.contains(line) })
  }

  @Test(
    "Thousands of rules of thousands of sentences cost no product of both",
    arguments: [
      ("topic:t AND NOT banana", Watchlist.Scope.sentence, 3000),
      ("topic:t AND NOT an AND NOT banana", .sentence, 0), ("topic:t SENTENCE an", .item, 3000),
      ("topic:t SENTENCE NOT (an NEAR/3 banana)", .paragraph, 3000),
      ("topic:t AND NOT \"an banana\"~3", .sentence, 3000),
    ])
  func product(_ query: String, _ scope: Watchlist.Scope, _ fired: Int) throws {
    let lists = list(
      topics: [topic("t", ["apple"])],
      rules: (0..<3000).map { rule("r\($0)", query, within: scope) })
    let begun = ContinuousClock.now
    #expect(try Self.read(lists, Self.repeated("An apple. ", 10_000)).findings.count == fired)
    #expect(ContinuousClock.now - begun < .seconds(20))
  }

  @Test("Paragraphs and sentences beyond a machine word's bits are told apart")
  func windows() throws {
    for count in [1, 62, 63, 64, 65, 127, 128, 129] {
      let text = Self.repeated("A x.\n", count) + "A y. B y.\n" + Self.repeated("B x.\n", 3)
      for (query, scope, isFound) in [
        ("a AND b", Watchlist.Scope.sentence, false), ("a AND b", .paragraph, true),
        ("a AND NOT x", .sentence, true), ("b AND NOT x", .paragraph, true),
        ("a AND b AND x", .paragraph, false),
        ("a SENTENCE b", .paragraph, false), ("b SENTENCE y", .paragraph, true),
        ("b AND NOT (a OR x)", .sentence, true),
      ] {
        let lists = list(rules: [rule("r", query, within: scope)])
        #expect(
          try Self.read(lists, text).findings.isEmpty == !isFound, "\(query) \(scope) \(count)")
      }
    }
  }
}
