import Matching
import Model
import Testing

/// What many rules, and texts of many words, must not change.
@Suite struct ManyTests {
  @Test("Of many rules that share words, those fire whose words are all there")
  func sharedWords() throws {
    let words = (0..<30).map { "word\(String(UnicodeScalar(UInt8(97 + $0 % 26))))\($0)" }
    var rules: [Watchlist.Rule] = []
    var wanted: [(required: [String], barred: String)] = []
    for first in 0..<30 {
      for second in 0..<30 where second != first {
        let (a, b, c) = (words[first], words[second], words[(first + 2 * second) % 30])
        rules.append(rule("r\(rules.count)", "\(a) AND (\(b) OR \(b)s) AND NOT \(c)"))
        wanted.append(([a, b], c))
      }
    }
    let topic = topic("t", ["nothing of this"])
    let engine = try engine(list(topics: [topic], rules: rules))
    for step in 1..<8 {
      let there = stride(from: 0, to: 30, by: step).map { words[$0] }
      let found = engine.findings(in: MatchText(content: there.joined(separator: " "))).map(\.rule)
      let expected = wanted.indices.filter { index in
        wanted[index].required.allSatisfy(there.contains)
          && !there.contains(wanted[index].barred)
      }
      #expect(found == expected.map { "r\($0)" }, "step \(step)")
    }
  }

  @Test("A second word that another topic speaks of comes late and counts")
  func lateMentions() throws {
    let engine = try engine(
      list(
        topics: [
          topic("talks", match: "talks AND topic:peace"), topic("peace", ["peace"]),
        ], officials: [official("putin", "Vladimir Putin", surname: .always)],
        rules: [rule("r", "topic:talks AND official:putin")]))
    let reading = engine.read(MatchText(content: "Putin on talks about peace"))
    #expect(reading.findings.map(\.rule) == ["r"])
    #expect(engine.read(MatchText(content: "Putin on talks")).findings == [])
  }

  @Test("A rule within a sentence that an item's label fulfils needs no word of its others")
  func labels() throws {
    let engine = try engine(
      list(
        topics: [topic("t", ["truce"])],
        rules: [
          rule("any", "tag:war OR truce", within: .sentence),
          rule("both", "(tag:war AND truce) OR (tag:war AND harbour)", within: .paragraph),
          rule("bar", "(tag:war OR truce) AND NOT harbour", within: .sentence),
        ]))
    func fired(_ text: String, _ tags: [String]) -> [String] {
      engine.findings(in: MatchText(content: text, tags: tags)).map(\.rule)
    }
    #expect(fired("Nothing.", ["war"]) == ["any", "bar"])
    #expect(fired("A harbour. Nothing.", ["war"]) == ["any", "both"])
    #expect(fired("A harbour. A truce.", ["war"]) == ["any", "both", "bar"])
    #expect(fired("A harbour.", []) == [])
  }

  @Test("Words near their places are found whatever stands in the paragraph before")
  func looseWords() throws {
    let query = "\"grain ship harbour fee\"~9"
    #expect(try holds(query, "fee grain ship harbour"))
    #expect(try holds(query, "The grain.\nA fee for the grain ship, says the harbour."))
    #expect(try !holds(query, "The grain.\nA fee for the ship, says the harbour."))
  }

  @Test("A word is known again after more other words than are remembered")
  func forgetting() throws {
    let engine = try engine(list(topics: [topic("t", ["peace talks", "переговори"])]))
    let others = (0..<400_000).map { "w\(String($0, radix: 26))" }.joined(separator: " ")
    let text = "peace talk переговори \(others) Peace talked of переговори"
    #expect(engine.finds(in: MatchText(content: text, language: "en")).count == 4)
  }

  @Test("Finds are the places of the matches")
  func finds() throws {
    let engine = try engine(
      list(
        topics: [topic("t", ["peace", "talks"])],
        officials: [official("putin", "Vladimir Putin", surname: .always)]))
    let text = MatchText(title: "Talks with Putin", summary: "Peace, said Vladimir Putin.")
    let finds = engine.finds(in: text)
    let matches = engine.read(text).matches
    #expect(finds.map(\.id) == ["t", "putin", "t", "putin"])
    #expect(finds.map(\.start) == matches.map(\.start))
    #expect(finds.map(\.end) == matches.map(\.end))
    #expect(finds.map(\.field) == matches.map(\.field))
    #expect(engine.findings(in: text) == engine.read(text).findings)
  }
}
