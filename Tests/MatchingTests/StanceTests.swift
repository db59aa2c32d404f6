@testable import Matching
import Model
import Testing

@Suite struct StanceTests {
  @Test("Every line of the lexicons can be read")
  func lexicons() {
    #expect(CueLexicon.faults == [])
  }

  @Test(
    "Cues are composed by class",
    arguments: [
      ([CueClass.neg, .held], Stance.denied), ([.neg, .reject], .offered),
      ([.reject, .reject], .offered), ([.plan, .held], .planned), ([.neg, .agree], .rejected),
      ([.suspend, .reject], .agreed), ([.agree, .suspend], .suspended),
      ([.request, .agree], .calledFor),
      ([.speculate, .neg, .held], .speculated), ([.deny, .held], .denied),
      ([.end, .reject], .agreed),
      ([.ceased, .reject], .agreed), ([.ceased, .agree], .rejected), ([.soon, .held], .planned),
      ([.lack, .agree], .rejected), ([.answer, .offer], .offered),
      ([.noWord, .speculate, .held], .noWord), ([.confirm, .plan], .agreed), ([.end], .mention),
    ])
  func composition(_ cues: [CueClass], _ stance: Stance) {
    #expect(cues.reversed().reduce(Stance.mention) { $1.applied(to: $0) } == stance)
  }

  static let lists = list(
    topics: [topic("talks", ["talks", "negotiations"]), topic("truce", ["truce"])],
    officials: [
      official("ada", "Ada Quill", surname: .always), official("bo", "Bo Marsh", surname: .always),
    ])

  static func first(_ text: String) throws -> Match? {
    try Engine([lists]).read(MatchText(content: text)).matches.first { $0.kind == .topic }
  }

  @Test(
    "A match names the words that decided it, and whose stance it is",
    arguments: [
      ("Quill rejected the talks.", "rejected", "ada"),
      ("There is no word from Quill about any talks.", "There is no word", nil),
      ("Freedonia does not rule out talks.", "not rule out", "Freedonia"),
      ("The talks were ruled out by Bo Marsh on Friday.", "ruled out", "bo"),
      ("The talks were ruled out by Upper Freedonia.", "ruled out", "Upper Freedonia"),
      ("Talks", nil, nil),
    ])
  func reasons(_ text: String, _ cue: String?, _ actor: String?) throws {
    let match = try #require(try Self.first(text))
    #expect(match.cue == cue)
    #expect(match.actor == actor)
  }

  @Test(
    "A cue reaches no further than its clause",
    arguments: [
      ("Quill rejected the plan, but the talks resumed.", Stance.held),
      ("Quill rejected the plan; talks will begin on Monday.", .planned),
      ("Although Quill had refused a deal, talks resumed.", .held),
      ("Quill rejected the plan and Marsh said talks will resume.", .planned),
      ("A call for talks was rejected by Quill.", .rejected),
      ("Quill agreed to talks, a step that Marsh had ruled out.", .agreed),
    ])
  func reach(_ text: String, _ stance: Stance) throws {
    #expect(try Self.first(text)?.stance == stance)
  }

  @Test("The item's stance is that of the first mention, the title's before the text's")
  func ofItem() throws {
    let engine = try Engine([Self.lists])
    let text = MatchText(title: "Quill on talks", content: "Talks were cancelled.")
    #expect(engine.read(text).stance == .mention)
    let untitled = MatchText(title: "Quill", content: "Talks were cancelled. The truce was agreed.")
    #expect(engine.read(untitled).stance == .suspended)
    #expect(engine.read(untitled).matches.compactMap(\.stance) == [.suspended, .agreed])
  }

  @Test(
    "Rules may ask for stances and polarities",
    arguments: [
      ("Quill rejected the talks.", ["refused", "negative"]),
      ("The talks were suspended.", ["negative"]),
      ("Quill agreed to talks. Marsh rejected the truce.", ["anything"]),
      ("Quill agreed to talks. Later Marsh rejected talks.", ["refused", "negative"]),
      ("Talks", []),
    ])
  func rules(_ text: String, _ fired: [String]) throws {
    func rule(
      _ id: String, _ when: String, _ stances: [Stance] = [], _ polarities: [Polarity] = []
    ) -> Watchlist.Rule {
      Watchlist.Rule(
        id: id, when: at(when), within: .sentence, stances: stances, polarities: polarities,
        place: here)
    }
    var watchlist = Self.lists
    watchlist.rules = [
      rule("refused", "topic:talks", [.rejected]),
      rule("negative", "topic:talks", [], [.negative]),
      rule("anything", "marsh AND NOT topic:talks", [.rejected]),
    ]
    let findings = try Engine([watchlist]).read(MatchText(content: text)).findings
    #expect(findings.map(\.rule) == fired)
    #expect(findings.allSatisfy { $0.stance?.polarity == .negative })
  }

  @Test("A rule that no stance satisfies is refused")
  func contradiction() {
    var watchlist = Self.lists
    watchlist.rules = [
      Watchlist.Rule(
        id: "r", when: at("topic:talks"), stances: [.agreed], polarities: [.negative], place: here)
    ]
    #expect(problems(watchlist).map(\.message).contains { $0.hasPrefix("rule r can never fire") })
  }

  @Test("Tests of a watchlist may expect a stance")
  func selfTests() throws {
    var watchlist = Self.lists
    watchlist.tests = [
      Watchlist.Test(text: "Quill rejected the talks.", stance: .rejected, place: here),
      Watchlist.Test(text: "Quill rejected the talks.", stance: .agreed, place: here),
      Watchlist.Test(text: "Nothing", stance: .agreed, place: here),
    ]
    let messages = try Engine([watchlist]).failedTests().map(\.message)
    #expect(messages.count == 2)
    #expect(messages.first?.contains("expected stance agreed, found rejected") == true)
    #expect(messages.last?.contains("found no topic") == true)
  }
}

@Suite struct RoleTests {
  static func role(_ text: String) throws -> Match.Role? {
    let lists = list(officials: [official("ada", "Ada Quill", surname: .always)])
    return try Engine([lists]).read(MatchText(content: text)).matches.first?.role
  }

  @Test(
    "Whoever says it is the speaker",
    arguments: [
      "Quill said that the harbour was closed.", "“The harbour is closed,” said Quill.",
      "“The harbour is closed,” General Ada Quill said.", "The harbour is closed, Quill said.",
      "\"The harbour is closed,\" said foreign minister Ada Quill.",
      "According to Quill, the harbour is closed.", "Quill: the harbour is closed.",
      "Ada Quill, who leads the port, told reporters that it was closed.",
      "“The harbour is closed.” — Ada Quill", "Ada Quill (Port) said it was closed.",
      "Quill defended the plan, saying the harbour was closed.",
      "Quill and Marsh said the harbour was closed.",
      "Quill’s claim that the harbour is “closed” is false.",
      "“The harbour is closed,” Quill continued.",
      "Quill, one of those who lead the port, on Friday described it as closed.",
      "Quill warned of a storm.", "Quill believes the harbour will open.",
      "Quill denied that the harbour was closed.", "— Гавань закрыта, — сказал Quill.",
      "«Гавань закрита», заявив Quill.", "„Der Hafen ist zu“, sagte Quill.",
      "« Le port est fermé », a déclaré Quill.", "«El puerto está cerrado», dijo Quill.",
      "As Quill said, the harbour is closed.", "Как сообщил Quill, гавань закрыта.",
      "Як повідомив Quill, гавань закрита.", "Comme l'a dit Quill, le port est fermé.",
      "Como dijo Quill, el puerto está cerrado.", "Wie Quill sagte, ist der Hafen zu.",
      "Quill says no to the harbour.", "Marsh quoted Quill as saying it was closed.",
      "Marsh was told by Quill that the harbour was closed.",
      "The harbour is closed, Quill was quoted as saying.",
    ])
  func speakers(_ text: String) throws {
    #expect(try Self.role(text) == .speaker, "\(text)")
  }

  @Test(
    "Whoever it is said of is not",
    arguments: [
      ("Marsh said that Quill had left.", Match.Role.about),
      ("A spokesman for Quill said the harbour was closed.", .about),
      ("Quill's office said the harbour was closed.", .about),
      ("Marsh told Quill that the harbour was closed.", .about),
      ("Quill opened the harbour.", .mention),
      ("“They cannot open without Quill,” said Bo Marsh.", .about),
      ("Marsh, who came late, said Quill had left.", .about),
      ("Marsh said the port should wait and Quill must leave.", .about),
      ("Marsh criticised Quill for the “closed” harbour.", .about),
      ("Marsh, who met Quill, said the harbour was closed.", .about),
      ("Marsh, standing beside Quill, said the harbour was closed.", .about),
      ("Quill was told by Marsh that the harbour was closed.", .about),
      ("Marsh tells Quill: close the harbour.", .about),
      ("Quill adviser Bo Marsh said the harbour was closed.", .about),
    ])
  func others(_ text: String, _ role: Match.Role) throws {
    #expect(try Self.role(text) == role, "\(text)")
  }
}
