import Matching
import Model
import Testing

/// How talks and truces go on and end, what only stands beside them, and who closes a sentence.
@Suite struct StanceCourseTests {
  static let lists = list(
    topics: [
      topic(
        "t",
        [
          "truce", "talks", "Waffenruhe", "Verhandlungen", "trêve", "négociations", "tregua",
          "negociaciones", "перемирие", "переговоры", "перемир'я", "перемовини",
        ])
    ],
    officials: [
      official("ada", "Ada Quill", also: ["Куилл"], surname: .always),
      official("bo", "Bo Marsh", also: ["Марш"], surname: .always),
    ])

  static func read(_ text: String) throws -> Reading {
    try Engine([lists]).read(MatchText(content: text))
  }

  @Test(
    "Talks go on, stall and resume; truces hold, crumble and run out",
    arguments: [
      ("Waffenruhe hält", Stance.held), ("La trêve tient toujours.", .held),
      ("Перемирие держится третий день.", .held), ("Talks drag on", .held),
      ("Переговоры затягиваются.", .held), ("Las negociaciones avanzan.", .held),
      ("Les négociations piétinent.", .suspended), ("Waffenruhe bröckelt", .suspended),
      ("Переговоры буксуют", .suspended), ("La tregua expira", .suspended),
      ("Термін дії перемир'я спливає.", .suspended), ("La trêve expire", .suspended),
      ("Both leaders reaffirmed their commitment to the truce.", .agreed),
      ("Freedonia reiterated its support for the truce.", .agreed),
      ("Der Herzog bekennt sich zur Waffenruhe.", .agreed),
    ])
  func course(_ text: String, _ stance: Stance) throws {
    #expect(try Self.read(text).stance == stance, "\(text)")
  }

  @Test(
    "What wraps a refusal or an end turns it",
    arguments: [
      ("The duke denies talks are frozen", Stance.held),
      ("Герцог опроверг, что переговоры прерваны.", .held),
      ("Der Herzog dementiert, dass die Verhandlungen gescheitert sind.", .held),
      ("The duke refused to end the talks.", .held),
      ("Nadie rechaza las negociaciones.", .offered), ("Aucun pays ne rejette la trêve.", .offered),
      ("Никто не против переговоров.", .offered), ("Nadie quiere una tregua.", .rejected),
      ("Никто не хочет переговоров.", .rejected),
      ("The duke rejected criticism of the truce.", .mention),
      ("Герцог отверг критику перемирия.", .mention),
      ("Freedonia accepted 30 bodies under the truce.", .mention),
      ("Freedonia accepted 50 patients as part of the truce.", .mention),
      ("Фридония приняла 30 тел в рамках перемирия.", .mention),
      ("The duke was unaware of any plans for talks.", .noWord),
    ])
  func wrapped(_ text: String, _ stance: Stance) throws {
    #expect(try Self.read(text).stance == stance, "\(text)")
  }

  @Test(
    "Whoever closes a sentence says it, in any tense and order",
    arguments: [
      "« Nous verrons », a répondu Quill.", "« Jamais », lance Ada Quill.",
      "Quill a affirmé que Marsh avait tort.", "Marsh ne cédera pas, a insisté Quill lundi soir.",
      "Die Lage sei ernst, so Quill am Montag.", "„Wir sind bereit“, hat Quill gesagt.",
      "Quill hat am Montag in Bonn erklärt, Marsh habe recht.",
      "Marsh werde kommen, kündigte Quill an.", "Quill ha dicho que Marsh miente.",
      "\"No lo creo\", zanjó Quill.", "Como ha dicho Quill, el plan es bueno.",
      "«Ніколи», — відрізав Куилл.", "Марш бреше, запевнив Куилл у зверненні.",
      "Об этом сообщил Куилл на совещании.", "Куилл пообещал, что Марш поможет.",
      "\"It's over,\" Quill snapped.",
    ])
  func closing(_ text: String) throws {
    let roles = try Self.read(text).matches.filter { $0.kind == .official }
    for match in roles { #expect((match.role == .speaker) == (match.id == "ada"), "\(text)") }
    #expect(roles.contains { $0.id == "ada" }, "\(text)")
  }

  @Test(
    "Who is called, rang or named with `is` does not speak",
    arguments: [
      "Marsh called Quill on Sunday.", "Quill est « un ami », a confié Marsh.",
      "Marsh said on Monday that Quill had called him.",
      "Nach Angaben von Marsh ist Quill isoliert.",
    ])
  func silent(_ text: String) throws {
    #expect(try Self.read(text).matches.first { $0.id == "ada" }?.role != .speaker, "\(text)")
  }

  @Test(
    "Whose deed it is",
    arguments: [
      "Marsh beschuldigt Quill, die Verhandlungen abgebrochen zu haben.",
      "Marsh wirft Quill vor, dass er die Waffenruhe gebrochen hat.",
      "Marsh reproche à Quill d'avoir rompu la trêve.", "Quill called Marsh and rejected a truce.",
      "Quill praised Marsh but rejected his truce.",
      "Nach einem Treffen mit Marsh lehnte Quill eine Waffenruhe ab.",
      "Trotz der Bitten von Marsh lehnt Quill eine Waffenruhe ab.",
      "Die Waffenruhe wurde von Quill abgelehnt.", "Перемирие было отвергнуто Куиллом.",
      "« Nous sommes prêts à une trêve », a répondu Quill.",
    ])
  func deed(_ text: String) throws {
    let topic = try Self.read(text).matches.first { $0.kind == .topic }
    #expect(topic?.actor == "ada", "\(text)")
  }
}
