import Matching
import Model
import Testing

/// To end a war is what peace is, and who fights instead of agreeing refuses.
@Suite struct StanceWarTests {
  static let query = """
    ((end OR ending OR freeze OR freezing OR halt) ONEAR/3 (war OR fighting))
    OR ((прекратить OR завершить OR прекращение OR прекращения OR припинити OR завершити
    OR припинення) NEAR/1 (войну OR войны OR війну OR війни))
    OR ((krieg OR krieges) NEAR/3 (beenden OR beendigung))
    """

  static func engine() throws -> Engine {
    let war = Watchlist.Topic(id: "w", query: at(query), place: here)
    return try Engine([
      list(
        topics: [
          war,
          topic(
            "t",
            [
              "truce", "talks", "ceasefire", "перемирие", "переговоры", "перемир'я", "переговори",
              "Waffenruhe", "Friedensgespräche", "trêve", "négociations", "tregua",
            ]),
        ],
        officials: [official("quill", "Martin Quill", surname: .always)])
    ])
  }

  static func said(_ text: String) throws -> (stance: Stance?, actor: String?) {
    let found = try #require(
      engine().read(MatchText(content: text)).matches.first { $0.kind == .topic }, "\(text)")
    return (found.stance, found.actor)
  }

  @Test(
    "Who refuses to end a war refuses",
    arguments: [
      "Quill refuses to end war.", "Quill will not end the war.", "Quill will never end the war.",
      "Quill cannot end the war.", "Quill has no plans to end the war.",
      "Quill has no intention of ending the war.", "Quill is not ready to end war.",
      "Quill does not want to end the long war.", "Quill is against ending the war.",
      "Quill opposes ending the war.", "Quill is not interested in ending the war.",
      "Quill refuses to freeze the war.", "Quill refuses to halt the fighting.",
      "Freedonia rejects Quill's plan to end the war.",
      "Квилл не хочет прекратить войну.", "Квилл отказался прекратить войну.",
      "Квилл не намерен завершить войну.", "Квилл против прекращения войны.",
      "Фрідонія відмовляється припинити війну.", "Фрідонія не готова припинити війну.",
      "Фрідонія проти припинення війни.", "Quill weigert sich, den Krieg zu beenden.",
      "Quill will den Krieg nicht beenden.", "Quill lehnt es ab, den Krieg zu beenden.",
    ])
  func refused(_ text: String) throws {
    #expect(try Self.said(text).stance == .rejected, "\(text)")
  }

  @Test(
    "Who is ready to end a war agrees or offers",
    arguments: [
      ("Quill agrees to end the war.", Stance.agreed), ("Quill is ready to end war.", .offered),
      ("Quill is ready to freeze the war.", .offered), ("Quill agreed to halt the war.", .agreed),
      ("Квилл готов прекратить войну.", .offered), ("Квилл согласился завершить войну.", .agreed),
      ("Квилл согласился на прекращение войны.", .agreed),
      ("Квілл погодився припинити війну.", .agreed), ("Квілл готовий завершити війну.", .offered),
      ("Квілл обіцяє завершити війну.", .agreed),
      ("Quill ist bereit, den Krieg zu beenden.", .offered),
      ("End the war, the bishop said.", .calledFor),
      ("The bishop urges Quill to end the war.", .calledFor),
    ])
  func agreed(_ text: String, _ stance: Stance) throws {
    #expect(try Self.said(text).stance == stance, "\(text)")
  }

  @Test(
    "Who ends talks, or wages war, ends them still",
    arguments: [
      ("Quill ended the talks on the war.", Stance.suspended),
      ("Quill halts talks over the war.", .suspended),
      ("Quill refused to end the talks.", .held),
      ("Квилл прекратил переговоры о войне.", .suspended),
      ("Talks stopped as the fighting went on.", .suspended),
    ])
  func talks(_ text: String, _ stance: Stance) throws {
    #expect(try Self.said(text).stance == stance, "\(text)")
  }

  @Test(
    "What somebody does something else for he does not do, and the words for it name nobody",
    arguments: [
      "Instead of accepting a truce, Quill bombs the harbour.",
      "Rather than sign a truce, Quill bombs the harbour.",
      "Quill would rather fight than sign a truce.", "Quill would rather lose than accept a truce.",
      "Quill bombardiert die Stadt, statt einer Waffenruhe zuzustimmen.",
      "Anstatt einer Waffenruhe zuzustimmen, greift Quill an.",
      "Quill bombardiert die Stadt, statt Friedensgespräche zu führen.",
      "Quill bombarde le port au lieu d'accepter une trêve.",
      "Au lieu d'une trêve, Quill lance une offensive.",
      "Plutôt que de négocier une trêve, Quill attaque.",
      "En lugar de aceptar una tregua, Quill ataca.", "Quill ataca en vez de negociar una tregua.",
      "Вместо того чтобы согласиться на перемирие, Квилл наступает.",
      "Квилл скорее умрет, чем согласится на перемирие.",
      "Замість того, щоб погодитися на перемир'я, Квілл наступає.",
      "Квілл радше воюватиме, ніж погодиться на перемир'я.",
    ])
  func instead(_ text: String) throws {
    let said = try Self.said(text)
    #expect(said.stance == .rejected && said.actor == "quill", "\(text) \(said)")
  }

  @Test(
    "What is done instead of something else is done",
    arguments: [
      ("Instead of fighting, both sides agreed to a truce.", Stance.agreed),
      ("Statt weiter zu kämpfen, stimmte Quill einer Waffenruhe zu.", .agreed),
      ("Quill agreed to a truce instead of war.", .agreed),
    ])
  func done(_ text: String, _ stance: Stance) throws {
    #expect(try Self.said(text).stance == stance, "\(text)")
  }

  @Test(
    "Who drags talks out holds none, and what held an hour holds no more",
    arguments: [
      "Квилл затягивает переговоры.", "Квілл затягує переговори.",
      "Quill fait traîner les négociations.", "Die Waffenruhe hielt nur eine Stunde.",
      "La trêve n'a tenu qu'une heure.", "The truce lasted only an hour.",
      "Перемирие продержалось лишь час.", "Перемир'я протрималося лише годину.",
      "La tregua duró apenas una hora.",
    ])
  func stalled(_ text: String) throws {
    #expect(try Self.said(text).stance == .suspended, "\(text)")
  }

  @Test(
    "A denial that somebody refused is a denial",
    arguments: [
      "Quill denied that Freedonia refused talks.", "Quill denies that it rejected the ceasefire.",
      "Квилл опроверг, что Фридония отказалась от перемирия.",
    ])
  func denied(_ text: String) throws {
    #expect(try Self.said(text).stance == .denied, "\(text)")
  }
}
