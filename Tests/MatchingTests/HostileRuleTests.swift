import Matching
import Model
import Testing

/// Rules and texts made to hurt: linear time, bounded memory, or a refusal that says where and why.
@Suite struct HostileRuleTests {
  static let officials = [official("quill", "Edmund Quill", surname: .always)]

  static func read(_ lists: Watchlist, _ text: String) throws -> Reading {
    try engine(lists).read(MatchText(content: text))
  }

  @Test(
    "Expressions that would backtrack elsewhere take linear time",
    arguments: [
      ("/(x+x+)+y/", "xxxxxxxxxx"), ("/(x|xx)*y/", "x"), ("/(\\w+\\s?)*end$/", "x "),
      ("/^(([a-z])+.)+[A-Z]([a-z])+$/", "a."), ("/(.*)(.*)(.*)(.*)[^x]y/", "x"),
      ("/(((x{1,20}){1,10})?y)/", "x"),
    ])
  func expressions(_ query: String, _ unit: String) throws {
    let text = String(repeating: unit, count: 400_000 / unit.utf8.count)
    let begun = ContinuousClock.now
    let reading = try Self.read(list(topics: [topic("t", match: query)]), text)
    #expect(reading.topics == [])
    #expect(ContinuousClock.now - begun < .seconds(20))
  }

  @Test("Ten megabytes are read to their end, whatever rules ask what is said in them")
  func largeText() throws {
    let sentence = "Edmund Quill ruled out peace talks with the harbour. "
    let text = String(repeating: sentence, count: 10_000_000 / sentence.utf8.count) + "The end."
    let lists = list(
      topics: [topic("t", ["peace talks"]), topic("end", ["the end"])], officials: Self.officials,
      rules: [
        rule("never", "topic:t AND stance:agreed AND speaker:quill", within: .sentence),
        rule("said", "topic:t SENTENCE (about:quill AND polarity:negative)", within: .paragraph),
      ])
    let reading = try Self.read(lists, text)
    #expect(reading.findings.map(\.rule) == ["said"])
    #expect(reading.topics == ["t", "end"])
    #expect(reading.matches.count <= Limit.matches + 3)
    let why = try engine(lists).explain(MatchText(content: text), why: "never")
    #expect(why.count < 40)
  }

  @Test(
    "A sentence without end, one of marks, and one of names",
    arguments: [
      "peace talks Quill said ", "Quill, ", "Quill: “peace talks” ", "not peace talks ",
      "talks\u{301} ",
    ])
  func endlessSentences(_ unit: String) throws {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let reading = try Self.read(
      list(
        topics: [topic("t", ["peace talks"]), topic("n", match: "peace NEAR/9 talks")],
        officials: Self.officials,
        rules: [rule("r", "stance:held AND NOT speaker:*", within: .sentence)]), text)
    #expect(reading.matches.count <= Limit.matches + 3)
  }

  @Test("Twenty thousand rules share what they ask of the way things are said")
  func manyRules() throws {
    let topics = (0..<200).map { topic("t\($0)", ["w\($0)"]) }
    let rules = (0..<20_000).map {
      rule("r\($0)", "topic:t\($0 % 200) AND (stance:rejected OR stance:held)", within: .sentence)
    }
    let text = (0..<2000).map { "Quill rejected w\($0 % 100). " }.joined()
    let reading = try Self.read(list(topics: topics, rules: rules), text)
    #expect(reading.findings.count == 10_000)
  }

  @Test(
    "Long chains and deep nests of SENTENCE and NEAR end",
    arguments: [
      (0..<60).map { "(w\($0) OR x)" }.joined(separator: " SENTENCE "),
      (0..<60).map { "(w\($0) OR x)" }.joined(separator: " NEAR/50 "),
      String(repeating: "(x SENTENCE ", count: 60) + "x" + String(repeating: ")", count: 60),
      String(repeating: "(x NEAR/9 ", count: 60) + "x" + String(repeating: ")", count: 60),
      String(repeating: "NOT (x AND ", count: 30) + "y" + String(repeating: ")", count: 30),
    ])
  func chains(_ query: String) throws {
    let lists = list(topics: [topic("t", match: "x (" + query + ")")])
    _ = try Self.read(lists, String(repeating: "x w1 w2 w3. ", count: 1000))
  }

  @Test(
    "Queries of a hundred thousand clauses are refused with their place",
    arguments: [" OR ", " AND ", " NEAR/2 ", " SENTENCE ", " "])
  func manyClauses(_ link: String) {
    let long = Array(repeating: "word", count: 100_000).joined(separator: link)
    let all = problems(list(topics: [topic("t", match: long)]))
    #expect(all.count == 1)
    #expect(all.first?.message.contains("longer than 65536 bytes; split it") == true)
    #expect(all.first?.place.line == here.line)
  }

  @Test("A query of as many clauses as are allowed is compiled and asked")
  func allowedClauses() throws {
    let query = (0..<9000).map { "w\($0)" }.joined(separator: " ")
    let text = (0..<9000).reversed().map { "w\($0)" }.joined(separator: " ")
    #expect(try Self.read(list(topics: [topic("t", match: query)]), text).topics == ["t"])
    #expect(try Self.read(list(topics: [topic("t", match: query)]), "w1 w2").topics == [])
  }

  @Test("More phrases or names than the limits are refused where they begin, and nothing is made")
  func excess() {
    let beyond = Located("beyond", at: Place(file: "much.yaml", line: 7, column: 3))
    var phrases = topic("t", ["x"])
    phrases.phrases = Array(repeating: at("x"), count: Limit.phrases) + [beyond]
    let first = problems(list(topics: [phrases]))
    #expect(first.map(\.place.line) == [7])
    #expect(first.first?.message.contains("more than 2000000 phrases") == true)
    var name = official("o", "Edmund Quill")
    name.also = Array(repeating: at("Quill"), count: Limit.names - 1) + [beyond]
    let second = problems(list(officials: [name]))
    #expect(second.map(\.place.line) == [7])
    #expect(second.first?.message.contains("more than 10000 names") == true)
  }

  @Test(
    "A thousand rules that fire in one sentence of megabytes read it once",
    arguments: ["lorem ipsum ", "“", "\u{301}", "a"])
  func longSentence(_ unit: String) throws {
    let words = (0..<1000).map { "berth\($0)" }
    let text =
      String(repeating: unit, count: 4_000_000 / unit.utf8.count) + " "
      + words.joined(separator: " ") + " " + String(repeating: unit, count: 100_000)
    let begun = ContinuousClock.now
    let reading = try Self.read(
      list(topics: words.map { topic($0, [$0]) }, rules: words.map { rule($0, $0) }), text)
    #expect(reading.findings.count == 1000)
    #expect(reading.findings.allSatisfy { $0.snippet.contains($0.rule) })
    #expect(ContinuousClock.now - begun < .seconds(20))
  }

  @Test("Of a match without end the beginning is reported")
  func longMatch() throws {
    let flood = String(repeating: "я", count: 1_000_000)
    let lists = list(topics: [topic("t", match: "truce NEAR/5 peace")])
    let match = try #require(try Self.read(lists, "A truce \(flood) peace").matches.first)
    #expect(match.end - match.start > 2_000_000)
    #expect((Limit.matchBytes - 4...Limit.matchBytes).contains(match.text.utf8.count))
    #expect(match.text.hasSuffix("я"))
  }

  @Test("Hundreds of thousands of phrases are compiled, and each is found and told")
  func manyPhrases() throws {
    let phrases = (0..<300_000).map { "berth\($0) of\($0 % 977)" }
    let engine = try engine(list(topics: [topic("t", phrases)]))
    let match = engine.read(MatchText(title: "Berth299999 of\(299_999 % 977).")).matches.first
    #expect(match?.form?.kind == .written)
    #expect(engine.read(MatchText(title: "berth299999 of1")).matches == [])
  }

  @Test(
    "Marks without end hang on a name or a topic and change nothing else",
    arguments: ["\u{301}", "\u{20DD}", "\u{E0100}", "\u{200D}", "\u{FE0F}", "\u{34F}"])
  func marks(_ mark: String) throws {
    let flood = String(repeating: mark, count: 300_000)
    let lists = list(
      topics: [topic("t", ["truce", "/tr[uo]ce/"])], officials: Self.officials,
      rules: [rule("r", "speaker:quill AND topic:t")])
    let reading = try Self.read(lists, "Quill\(flood) said: a truce\(flood) and no more")
    #expect(reading.findings.count <= 1)
    #expect(reading.findings.allSatisfy { $0.snippet.unicodeScalars.count <= Limit.snippet + 2 })
  }
}
