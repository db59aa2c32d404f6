import Matching
import Model
import Testing

@Suite struct RuleTests {
  static func list(_ when: String, within: Watchlist.Scope = .item) -> Watchlist {
    MatchingTests.list(
      topics: [topic("peace", ["peace talks"]), topic("arms", ["missiles"])],
      officials: [
        official("putin", "Vladimir Putin", surname: .always),
        official("lavrov", "Sergey Lavrov", surname: .always),
      ], rules: [rule("r", when, within: within)])
  }

  @Test(
    "A rule holds within its scope",
    arguments: [
      ("Peace talks. Then Putin spoke.", true, true, false),
      ("Peace talks.\nThen Putin spoke.", true, false, false),
      ("Putin on peace talks.", true, true, true),
      ("Putin spoke. Lavrov joined peace talks.\nNothing.", true, true, true),
      ("Peace talks.", false, false, false), ("Putin.", false, false, false),
    ])
  func scopes(_ text: String, _ item: Bool, _ paragraph: Bool, _ sentence: Bool) throws {
    for (scope, expected) in [
      (Watchlist.Scope.item, item), (.paragraph, paragraph), (.sentence, sentence),
    ] {
      let engine = try engine(Self.list("topic:peace AND official:*", within: scope))
      #expect(engine.read(MatchText(summary: text)).findings.isEmpty != expected, "\(scope)")
      #expect(engine.read(MatchText(content: text)).findings.isEmpty != expected, "\(scope)")
    }
  }

  @Test("A title is one sentence")
  func titles() throws {
    let engine = try engine(Self.list("topic:peace AND official:putin", within: .sentence))
    #expect(engine.read(MatchText(title: "Peace talks! What Putin says")).findings.count == 1)
    #expect(engine.read(MatchText(title: "Peace talks", summary: "Putin")).findings == [])
  }

  @Test(
    "Rules ask for topics, officials and words",
    arguments: [
      ("topic:peace", "peace talks", true), ("topic:peace", "missiles", false),
      ("official:lavrov", "Putin", false), ("official:*", "Putin", true),
      ("topic:peace OR topic:arms", "missiles", true),
      ("topic:peace kremlin", "peace talks", false),
      ("topic:peace kremlin", "Kremlin: peace talks", true),
      ("topic:peace AND NOT topic:arms", "peace talks on missiles", false),
      ("topic:peace AND NOT topic:arms", "peace talks", true),
      ("official:putin NEAR/3 topic:peace", "Putin joins peace talks", true),
      ("official:putin NEAR/3 topic:peace", "Putin of a b c d peace talks", false),
      ("topic:peace SENTENCE official:*", "Peace talks go on. Putin slept.", false),
      ("title:topic:peace", "peace talks", false),
    ])
  func queries(_ when: String, _ text: String, _ fires: Bool) throws {
    #expect(try engine(Self.list(when)).read(MatchText(content: text)).findings.isEmpty != fires)
  }

  @Test("What is known of the whole item holds in each of its sentences")
  func labelsInSentences() throws {
    let engine = try engine(
      Self.list("feed:wire AND topic:peace AND official:*", within: .sentence))
    let text = MatchText(title: "News", content: "Putin on peace talks", feed: "The Wire")
    #expect(engine.read(text).findings.count == 1)
    #expect(
      try MatchingTests.engine(Self.list("feed:wire", within: .sentence)).read(text).findings.count
        == 1)
  }

  @Test(
    "A finding says what occurs in the whole item, and shows the first sentence that satisfied it")
  func findings() throws {
    let engine = try engine(Self.list("topic:peace AND official:*", within: .sentence))
    let text = MatchText(
      title: "On missiles",
      content: "Lavrov spoke first. Then “Putin   praised\tthe peace talks.” Nobody else did.")
    let finding = try #require(engine.read(text).findings.first)
    #expect(finding.watchlist == "w")
    #expect(finding.rule == "r")
    #expect(finding.severity == .medium)
    #expect(finding.topics == ["arms", "peace"])
    #expect(finding.officials == ["lavrov", "putin"])
    #expect(finding.matches.map(\.text) == ["missiles", "Lavrov", "Putin", "peace talks"])
    #expect(finding.stance == .mention)
    #expect(finding.snippet == "Then “Putin praised the peace talks.”")
  }

  @Test("Without rules every topic and official raises a finding by itself")
  func defaultRules() throws {
    let engine = try engine(
      MatchingTests.list(
        topics: [topic("a", ["alpha"]), topic("b", ["beta"])],
        officials: [official("x", "Xavier Xu")]))
    let findings = engine.read(MatchText(title: "alpha Xavier Xu")).findings
    #expect(findings.map(\.rule) == ["topic:a", "official:x"])
    #expect(findings.map(\.severity) == [.medium, .medium])
    #expect(findings.allSatisfy { $0.matches.count == 2 && $0.snippet == "alpha Xavier Xu" })
    let official = engine.read(MatchText(title: "Xavier Xu")).findings
    #expect(official.map(\.stance) == [nil])
  }

  @Test("With rules, only they raise findings; each watchlist speaks for itself")
  func watchlists() throws {
    let engine = try Engine([
      MatchingTests.list(
        "one", topics: [topic("t", ["truce"]), topic("u", ["war"])],
        rules: [rule("r", "topic:t", severity: .high)]),
      MatchingTests.list("two", topics: [topic("t", ["truce"])]),
    ])
    let reading = engine.read(MatchText(title: "war, truce"))
    #expect(reading.topics == ["u", "t"])
    #expect(reading.findings.map { "\($0.watchlist)/\($0.rule)" } == ["one/r", "two/topic:t"])
    #expect(reading.findings.map(\.severity) == [.high, .medium])
    #expect(reading.findings.map(\.topics) == [["u", "t"], ["t"]])
    #expect(reading.matches.map(\.watchlist) == ["one", "one", "two"])
  }

  @Test(
    "Long sentences are cut around the find, at blanks",
    arguments: ["слово", "word", "字"])
  func longSnippets(_ filler: String) throws {
    let engine = try engine(MatchingTests.list(topics: [topic("t", ["truce"])]))
    let before = Array(repeating: filler, count: 3000).joined(separator: filler == "字" ? "" : " ")
    let text = MatchText(content: "\(before) truce \(before)")
    let snippet = try #require(engine.read(text).findings.first?.snippet)
    #expect(snippet.contains("truce"))
    #expect(snippet.hasPrefix("…\(filler)") && snippet.hasSuffix("\(filler)…"))
    #expect((150...204).contains(snippet.unicodeScalars.count))
  }
}
