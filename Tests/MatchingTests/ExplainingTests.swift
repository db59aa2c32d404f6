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

  @Test("Default rules are explained too")
  func defaults() throws {
    let engine = try Engine([list(topics: [topic("t", ["truce"])])])
    #expect(
      engine.explain(MatchText(title: "truce"), rule: "topic:t").first == "rule w/topic:t fired")
    #expect(engine.explain(MatchText(title: "war"), rule: "w/topic:t").count > 1)
  }
}
