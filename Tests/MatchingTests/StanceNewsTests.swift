import Foundation
import Matching
import Model
import Testing

/// Fixtures/Stances: a stance and a sentence of ours a line, in six languages.
@Suite struct StanceNewsTests {
  static let words = """
    talk|talks|negotiat*|meet|meeting|meetings|met|summit|dialogue|ceasefire|truce|armistice|treaty
    переговор*|перемовин*|встреча|встречу|встрече|встречи|зустріч|зустрічі|перемир*|саммит*|саміт*
    диалог*|діалог*|gespräch*|friedens*|verhandlung*|verhandeln|waffenruhe|gipfel*|pourparlers
    négoci*|sommet|trêve|negoci*|conversaciones|diálogo|cumbre|tregua
    """.split { $0.isNewline || $0 == "|" }.map(String.init)

  static func engine(_ phrases: [String] = words) throws -> Engine {
    try Engine([list(topics: [topic("t", phrases)])])
  }

  @Test(
    "What a sentence of the fixture says of the talks, as title and as text",
    arguments: ["talks.tsv", "negotiations.tsv"])
  func fixture(_ name: String) throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Stances").appending(path: name)
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 600)
    let engine = try Self.engine()
    for line in lines {
      let parts = line.split(separator: "\t").map(String.init)
      let stance = try #require(Stance(rawValue: parts[0]), "\(line)")
      #expect(engine.read(MatchText(content: parts[1])).stance == stance, "\(line)")
      #expect(engine.read(MatchText(title: parts[1])).stance == stance, "\(line)")
    }
  }

  @Test(
    "What is said of a name is the main event, where it stands before it",
    arguments: [
      ("Yesterday Freedonia refused to sell any more grain.", Stance.rejected),
      ("Freedonia said it will open the harbour.", .planned),
      ("Today Freedonia accused Sylvania of ignoring the treaties.", .mention),
      ("The summit offer from Freedonia was turned down.", .rejected),
      ("Shortly after the raids, Freedonia rejected the offer.", .rejected),
      ("Freedonia said that despite the rain it will not sell grain.", .rejected),
      ("Freedonia’s guards on strike refused the offer.", .rejected),
      ("Freedonia will not tolerate any smuggling.", .mention),
    ])
  func names(_ text: String, _ stance: Stance) throws {
    #expect(
      try Self.engine(["Freedonia", "summit"]).read(MatchText(content: text)).stance == stance)
  }

  @Test(
    "Clauses keep to themselves, and what is over is told by its year",
    arguments: [
      ("The talks, expected to resume on Friday, were called off.", Stance.suspended),
      ("The talks, expected to resume on Friday, are held in Oz.", .held),
      ("After weeks of silence, Freedonia will host talks.", .planned),
      ("Freedonia and Sylvania held talks on grain at Oz in 1997.", .historical),
      ("Freedonia has held talks on grain with Sylvania since 1997.", .held),
      ("Freedonia rejected talks on the frontier of 1997.", .rejected),
      ("Реакции Фридонии на предложение о переговорах пока нет.", .noWord),
      ("Реакции Фридонии на предложение о переговорах пока не последовало.", .noWord),
      ("Ответа Фридонии на предложение о переговорах не было.", .noWord),
      ("Реакція Фридонії на пропозицію переговорів була прихильною.", .offered),
      ("Negotiate now, Sylvania tells Freedonia.", .calledFor),
    ])
  func clauses(_ text: String, _ stance: Stance) throws {
    #expect(try Self.engine().read(MatchText(content: text)).stance == stance)
  }

  @Test("Cues of one language are none in a text of another")
  func languages() throws {
    // "supplies" begins as French "supplie" does, "attends" is "you wait" there.
    let engine = try Self.engine(["talks"])
    let text = "La delegation en route des talks: Quill attends dans la rue."
    #expect(engine.read(MatchText(content: text, language: "fr")).stance != .held)
    #expect(engine.read(MatchText(content: "Quill attends the talks.")).stance == .held)
  }

  @Test(
    "Words that are joined by a hyphen or are a month are no cues",
    arguments: [
      "The UN-backed talks.", "The talks, 17 May.", "May 3: talks.", "US-sanctioned talks.",
    ])
  func epithets(_ text: String) throws {
    #expect(try Self.engine(["talks"]).read(MatchText(content: text)).stance == .mention, "\(text)")
  }
}
