import Matching
import Model
import Testing

@Suite struct ExplainingTests {
  static func explain(_ text: String, _ rule: String, within: Watchlist.Scope = .item) throws
    -> String
  {
    let list = list(
      "desk",
      topics: [
        topic("peace", ["peace talks"], exclude: "\"trade talks\""),
        topic("war", match: "front NEAR/3 line"),
      ], officials: [official("budanov", "Kyrylo Budanov", context: ["HUR"])],
      rules: [
        MatchingTests.rule("both", "topic:peace AND official:*", within: within),
        MatchingTests.rule("war", "topic:war"),
      ])
    return try Engine([list]).explain(MatchText(content: text), rule: rule).joined(separator: "\n")
  }

  @Test(
    "It says what was found and what was missing",
    arguments: [
      ("Kyrylo Budanov on peace talks", "both", "rule desk/both fired"),
      ("Kyrylo Budanov on peace talks", "desk/both", "“peace talks” (content 18–29)"),
      ("peace talks", "both", "rule desk/both did not fire"),
      ("peace talks", "both", "no   official:* — not found"),
      ("peace talks", "both", "no name of budanov occurs"),
      ("peace talks", "both", "yes  topic:peace — found: “peace talks” (content 0–11)"),
      ("Budanov on peace talks", "both", "needs a full name or a context word"),
      ("Kyrylo Budanov", "both", "none of the phrases of peace occurs"),
      ("peace talks after trade talks", "both", "its exclude: took it away — found: “trade talks”"),
      ("the front", "war", "yes  front — found"), ("the front", "war", "no   line — not found"),
      ("the front", "war", "at most 3 words apart"), ("x", "bth", "did you mean both?"),
      ("x", "topic:peace", "there is no rule topic:peace"),
    ])
  func lines(_ text: String, _ rule: String, _ line: String) throws {
    let explanation = try Self.explain(text, rule)
    #expect(explanation.contains(line), "\(explanation)")
  }

  @Test("It says when a rule holds in the item but in no single sentence")
  func scope() throws {
    let explanation = try Self.explain(
      "Peace talks. Kyrylo Budanov.", "both", within: .sentence)
    #expect(explanation.contains("in no single sentence"))
    #expect(explanation.contains("within one sentence"))
  }

  @Test("Text from feeds comes without its control characters")
  func safe() throws {
    let explanation = try Self.explain("peace\u{1B}[31m talks", "both")
    #expect(!explanation.unicodeScalars.contains("\u{1B}"))
    #expect(try Self.explain("peace \u{1B} talks", "both").contains("peace \u{FFFD} talks"))
  }

  static func why(_ text: String, _ id: String, within: Watchlist.Scope = .item) throws -> String {
    var forbidding = official("ada", "Ada Orlan")
    forbidding.forbid = [at("Ada Orlan Street")]
    let list = list(
      "desk",
      topics: [topic("peace", ["peace talks"]), topic("tone", ["hawk^2", "dove"], threshold: 3)],
      officials: [
        official("quill", "Edmund Quill", context: ["GZR"]), forbidding,
        official("banks", "Rosa Banks", surname: .never),
      ],
      rules: [
        rule("said", "topic:peace AND stance:agreed AND speaker:quill", within: within),
        rule("other", "topic:peace AND about:quill AND NOT topic:tone"),
      ])
    return try Engine([list]).explain(MatchText(content: text), why: id).joined(separator: "\n")
  }

  @Test(
    "It says how a thing was said, and why a name was not taken",
    arguments: [
      ("Edmund Quill ruled out peace talks", "said", "no   stance:agreed — not found"),
      ("Edmund Quill ruled out peace talks", "said", "is rejected (“ruled out” → rejected)"),
      ("Peace talks with Edmund Quill", "said", "is mention: nothing is said of it"),
      ("Edmund Quill", "said", "none of the topics it asks about is found"),
      ("Marsh told Edmund Quill", "said", "is spoken about, and not the speaker"),
      ("Edmund Quill slept", "said", "is mentioned, in a sentence without a speaker"),
      ("Edmund Quill said no", "other", "is the speaker, and so not spoken about"),
      ("Peace talks", "said", "no name of quill occurs"),
      ("Quill", "desk/quill", "needs a full name or a context word in the item, such as GZR"),
      ("Gustav Quill", "official:quill", "another given name or initial is before it"),
      ("Edmund Quill", "quill", "official desk/quill was found — found: “Edmund Quill”"),
      ("Едмунд Квілл і всі", "quill", "form: form of Edmund Quill: едмунд = едмунд ← Edmund (uk)"),
      ("Ada Orlan Street", "ada", "“Ada Orlan” (content 0–9) is not ada: forbid: takes it away"),
      ("In rose banks", "banks", "it is not written as a name"),
      ("Banks", "banks", "the surname alone does not count (surname: never)"),
      ("E. Quill of GZR", "quill", "form: Edmund Quill with initials"),
      ("hawk", "tone", "topic desk/tone was not found"),
      ("hawk", "topic:tone", "the score of tone, 2, below its threshold 3:"),
      ("hawk and dove", "tone", "the score of tone, 3, reaches its threshold 3"),
      ("Quill ruled out peace talks", "peace", "stance: rejected: “ruled out” → rejected"),
      ("peace talks of hawk and dove", "other", "no   not:"), ("x", "tine", "did you mean tone?"),
    ])
  func reasons(_ text: String, _ id: String, _ line: String) throws {
    let explanation = try Self.why(text, id)
    #expect(explanation.contains(line), "\(explanation)")
  }

  @Test(
    "It says how far apart the parts of a rule are",
    arguments: [
      (
        "Edmund Quill said so. One. Two. He agreed to peace talks.", Watchlist.Scope.sentence,
        "speaker:quill are found, but 3 sentences apart: “Edmund Quill”"
      ),
      ("He agreed to peace talks. Edmund Quill said so.", .sentence, "but 1 sentence apart"),
      (
        "Edmund Quill said so.\nOne.\nHe agreed to peace talks.", .paragraph,
        "but 2 paragraphs apart"
      ),
    ])
  func distances(_ text: String, _ scope: Watchlist.Scope, _ line: String) throws {
    let explanation = try Self.why(text, "said", within: scope)
    #expect(explanation.contains(line), "\(explanation)")
  }

  @Test("A brief explanation leaves out the alternatives that did not hold")
  func brief() throws {
    let list = list(
      topics: [topic("t", ["truce"]), topic("u", ["war"])],
      rules: [rule("r", "topic:t OR topic:u")])
    let engine = try Engine([list])
    let text = MatchText(title: "truce")
    #expect(engine.explain(text, why: "r").contains { $0.contains("topic:u") })
    let account = engine.account(of: text)
    #expect(account.reading == engine.read(text))
    #expect(account.reasons.count == 1)
    #expect(account.reasons.joined().contains { $0.contains("yes  topic:t") })
    #expect(!account.reasons.joined().contains { $0.contains("topic:u") })
  }

  @Test("Scores are told of topics that have any, found or not")
  func scores() throws {
    let engine = try engine(
      MatchingTests.list(topics: [
        topic("a", ["hawk", "dove"], threshold: 2), topic("b", ["owl"], threshold: 2),
      ]))
    let lines = engine.account(of: MatchText(title: "hawk")).scores
    #expect(lines.first == "the score of a, 1, below its threshold 2:")
    #expect(lines.contains { $0.contains("dove (would add 1)") })
    #expect(!lines.contains { $0.contains("owl") })
  }

  @Test("Default rules are explained too")
  func defaults() throws {
    let engine = try Engine([list(topics: [topic("t", ["truce"])])])
    #expect(
      engine.explain(MatchText(title: "truce"), rule: "topic:t").first == "rule w/topic:t fired")
    #expect(engine.explain(MatchText(title: "war"), rule: "w/topic:t").count > 1)
  }
}
