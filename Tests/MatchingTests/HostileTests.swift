import Matching
import Model
import Testing

@Suite struct HostileTests {
  static let size = 200_000

  @Test(
    "Floods are read to their end in linear time",
    arguments: [
      "\u{301}", "и\u{306}", "\u{AD}", "a", "'", "’s", "a'", "🏳️‍🌈", "\u{200B}a", "한", "字",
      ".", "a. ",
      "\n", "a b ", "İ", "ß", "\u{1112}\u{1161}",
    ])
  func floods(_ unit: String) throws {
    let flood = String(repeating: unit, count: Self.size / unit.utf8.count)
    let engine = try engine(
      list(
        topics: [
          topic("end", ["the end"]),
          topic("t", match: "\"a b a b a b\" OR aa* OR (a NEAR/50 b) OR \"b a\"~3 OR ab*"),
        ], rules: [rule("r", "topic:t SENTENCE topic:end", within: .paragraph)]))
    let reading = engine.read(MatchText(content: "\(flood) the end"))
    #expect(reading.topics.contains("end"))
  }

  @Test("A flood of hits gives a bounded number of matches, and the last topic is not lost")
  func boundedMatches() throws {
    let engine = try engine(
      list(topics: [topic("a", ["a"]), topic("b", ["b"])], rules: [rule("r", "topic:b")]))
    let reading = engine.read(MatchText(content: String(repeating: "a ", count: 500_000) + "b"))
    #expect(reading.topics == ["a", "b"])
    #expect(reading.matches.count == Limit.matches + 1)
    #expect(reading.findings.count == 1)
  }

  @Test("Nested phrases cost no more than their greatest length at each word")
  func nestedPhrases() throws {
    let phrases = (1...Limit.phraseWords).map {
      Array(repeating: "a", count: $0).joined(separator: " ")
    }
    let engine = try engine(list(topics: [topic("t", phrases)]))
    let reading = engine.read(MatchText(content: String(repeating: "a ", count: 20_000)))
    #expect(reading.topics == ["t"])
  }

  @Test("A list of a hundred thousand phrases is compiled, and finds each")
  func manyPhrases() throws {
    let phrases = (0..<100_000).map { "number \($0) of many" }
    let engine = try engine(list(topics: [topic("t", phrases)]))
    let reading = engine.read(MatchText(title: "Number 99999 of many, number 100000 of many"))
    #expect(reading.matches.map(\.text) == ["Number 99999 of many"])
  }

  @Test("Rules that share a word do not multiply its hits")
  func sharedWords() throws {
    let words = (0..<2000).map { "w\($0)" }
    let lists = list(rules: words.map { rule($0, "(a OR \($0)) AND b") })
    let engine = try engine(lists)
    let reading = engine.read(MatchText(content: String(repeating: "a ", count: 50_000) + "b"))
    #expect(reading.findings.count == 2000)
  }

  @Test("Nothing is read beyond the limits of labels and tags")
  func labels() throws {
    let text = MatchText(
      title: "x", author: String(repeating: "я", count: Limit.labelBytes) + " truce",
      tags: Array(repeating: "tag", count: 5000) + ["truce"])
    #expect(try !holds("author:truce OR tag:truce", text))
    #expect(try holds("tag:tag", text))
  }
}
