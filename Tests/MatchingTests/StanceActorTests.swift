import Matching
import Model
import Testing

/// Whose stance a match has.
@Suite struct StanceActorTests {
  static let lists = list(
    topics: [
      topic("truce", ["truce", "truces", "talks", "Waffenruhe", "trêve", "tregua", "перемирие"])
    ],
    officials: [
      official("ada", "Ada Quill", also: ["Куилл"], surname: .always),
      official("bo", "Bo Marsh", also: ["Марш"], surname: .always),
    ])

  static func actor(_ text: String) throws -> String? {
    try Engine([lists]).read(MatchText(content: text)).matches.first { $0.kind == .topic }?.actor
  }

  @Test(
    "What is reported of another is his, not the reporter's",
    arguments: [
      "Quill said that Marsh rejected the truce.",
      "Quill claims Marsh rejected the truce.",
      "Quill regrets that Marsh rejected the truce.",
      "Quill accused Marsh of blocking the truce.",
      "Quill blamed Marsh for rejecting the truce.",
      "Quill accuses Marsh of breaking truce.", "Quill acusa a Marsh de violar la tregua.",
      "Quill accuse Marsh d'avoir rompu la trêve.", "Quill wirft Marsh Bruch der Waffenruhe vor.",
      "Куилл обвинил Марша в срыве перемирия.",
      "Quill welcomed Marsh's agreement to a truce.",
      "According to Quill, Marsh rejected the truce.",
      "The truce was rejected by Marsh, Quill said.",
      "Quill affirme que Marsh refuse la trêve.",
      "Quill dijo que Marsh rechazó la tregua.",
      "Quill sagte, dass Marsh die Waffenruhe ablehnt.",
      "Куилл заявил, что Марш отверг перемирие.",
    ])
  func reported(_ text: String) throws { #expect(try Self.actor(text) == "bo", "\(text)") }

  @Test(
    "Clauses inside others have subjects of their own",
    arguments: [
      ("Quill met Marsh, who rejected the truce.", "bo"),
      ("Marsh, who met Quill on Monday, rejected the truce.", "bo"),
      ("Marsh, hosting Quill in town, agreed to a truce.", "bo"),
      ("After meeting Quill, Marsh rejected the truce.", "bo"),
      ("In a call with Quill, Marsh rejected the truce.", "bo"),
      ("Quill met a friend and Marsh rejected the truce.", "bo"),
      ("Marsh met Quill and rejected the truce.", "bo"),
      ("Marsh rejected Quill's call for a truce.", "bo"),
      ("Quill told Marsh that Freedonia rejected the truce.", "Freedonia"),
      ("Quill said the rebels rejected the truce.", "the rebels"),
      ("Freedonia and Sylvania rejected the truce.", "Freedonia and Sylvania"),
    ])
  func clauses(_ text: String, _ actor: String) throws {
    #expect(try Self.actor(text) == actor, "\(text)")
  }

  @Test(
    "Who speaks for an official gives his stance, whoever else is his gives his own",
    arguments: [
      ("Marsh's spokesman rejected the truce.", "bo"),
      ("A spokeswoman for Marsh rejected the truce.", "bo"),
      ("Marsh's brother rejected the truce.", "Marsh's brother"),
    ])
  func voices(_ text: String, _ actor: String) throws {
    #expect(try Self.actor(text) == actor, "\(text)")
  }

  @Test(
    "Where a clause has no subject, or a pronoun, it is who speaks",
    arguments: [
      "“I reject the truce,” Marsh told Quill.", "“We reject the truce,” said Marsh.",
      "Marsh told Quill he would never accept a truce.",
      "No truce without guarantees, Marsh said.", "There will be no truce, Marsh said on Monday.",
      "Accept the truce, Marsh tells Quill.", "Quill should accept the truce, Marsh said.",
      "Pas de trêve, a déclaré Marsh.", "No habrá tregua, dijo Marsh.",
    ])
  func speakers(_ text: String) throws { #expect(try Self.actor(text) == "bo", "\(text)") }

  @Test(
    "Neither the topic's own words nor small ones are anybody",
    arguments: [
      "Talks begin.", "A fragile truce is holding.", "La trêve entre en vigueur.",
      "Is a truce possible?", "The truce was agreed.", "On Monday the talks were suspended.",
      "It was the first truce to be agreed.", "None of the parties has accepted the truce.",
      "Die Waffenruhe tritt in Kraft.", "Yesterday talks resumed.",
      "The truce was rejected, Marsh said.",
    ])
  func nobody(_ text: String) throws { #expect(try Self.actor(text) == nil, "\(text)") }
}
