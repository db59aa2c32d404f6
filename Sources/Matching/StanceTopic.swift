import Model

/// What kind of thing a topic is where its sentence says that it was reached or announced: a truce
/// that is announced is agreed, talks that are announced are planned.
struct StanceTopic {
  private enum Kind { case pact, meeting }

  private let kind: Kind
  private let head: Int
  /// Where the words around the topic's noun begin, and whether it hangs on a preposition.
  private let start: Int
  private let isObject: Bool
  private let sentence: StanceSentence
  private let text: String

  /// Words between a verb and what is made.
  private static let reach = 8
  /// Words between what is made and a verb after it.
  private static let near = 4
  /// Words between an article and its noun.
  private static let adjectives = 5

  /// Nil if the sentence has nobody announce or reach anything, or the topic is nothing such.
  init?(
    _ topic: ClosedRange<Int>, _ sentence: StanceSentence, _ text: String
  ) {
    guard sentence.cues.contains(where: { [.announce, .reach, .uphold].contains($0.kind) })
    else { return nil }
    guard let (kind, noun) = Self.noun(of: topic, sentence, text) else { return nil }
    self.kind = kind
    head = noun
    self.sentence = sentence
    self.text = text
    var at = noun
    func lower(_ word: Int) -> String { sentence.lower(word, in: text) }
    while at > 0, noun - at < Self.adjectives, sentence.tokens[at].marks.isEmpty,
      !TopicNouns.articles.contains(lower(at)), !TopicNouns.prepositions.contains(lower(at - 1)),
      !sentence.cues.contains(where: { $0.last == at - 1 })
    {
      at -= 1
    }
    // "a new round of talks"
    if at > 1, TopicNouns.rounds.contains(lower(at - 2)) { at -= 2 }
    start = at
    isObject = at > 0 && TopicNouns.prepositions.contains(lower(at - 1))
  }

  /// The word that says what the topic is, which may be anywhere in a find of words near each
  /// other.
  private static func noun(
    of topic: ClosedRange<Int>, _ sentence: StanceSentence, _ text: String
  ) -> (kind: Kind, word: Int)? {
    var meeting: Int?
    for word in topic {
      let beginnings = beginnings(of: sentence.lower(word, in: text))
      if beginnings.contains(where: TopicNouns.pacts.contains) { return (.pact, word) }
      if beginnings.contains(where: TopicNouns.meetings.contains) { meeting = word }
    }
    return meeting.map { (.meeting, $0) }
  }

  /// Whether a word names a truce or talks.
  static func isNamed(by word: String) -> Bool {
    beginnings(of: word).contains {
      TopicNouns.pacts.contains($0) || TopicNouns.meetings.contains($0)
    }
  }

  private static func beginnings(of word: String) -> [Substring] {
    let ends = word.indices.dropFirst(TopicNouns.shortest).prefix(TopicNouns.longest)
    return ends.map { word[..<$0] } + [word[...]]
  }

  /// What is said once a cue makes the topic; nil if it does not.
  func stance(of cue: Cue) -> Stance? {
    if cue.kind == .uphold { return cue.first < head ? .agreed : nil }
    guard cue.kind == .announce || cue.kind == .reach, isMade(by: cue) else { return nil }
    switch kind {
    case .pact: return .agreed
    case .meeting: return cue.kind == .announce ? .planned : nil
    }
  }

  /// Whether the topic is what a verb is about: its object, or what was made.
  func isMade(by cue: Cue) -> Bool {
    cue.first > head ? isMadeAfter(cue) : cue.last < head ? isMadeBefore(cue) : true
  }

  private func isMadeBefore(_ cue: Cue) -> Bool {
    guard !isObject, start - cue.last <= Self.reach, !isInfinitive(cue) else { return false }
    return !sentence.cues.contains {
      $0.first > cue.last && $0.last < head
        && [.complement, .relative, .sub, .speech].contains($0.kind)
    } && (cue.last + 1...head).allSatisfy { sentence.tokens[$0].marks.isDisjoint(with: .clause) }
  }

  private func isMadeAfter(_ cue: Cue) -> Bool {
    guard cue.first - head <= Self.near,
      (head + 1...cue.first).allSatisfy({ sentence.tokens[$0].marks.isEmpty }),
      !sentence.cues.contains(where: {
        $0.first > head && $0.last < cue.first && [.and, .relative, .sub].contains($0.kind)
          || $0.kind == .complement && $0.first == cue.last + 1
      })
    else { return false }
    let next = cue.last + 1
    if next < sentence.tokens.count,
      !sentence.tokens[next].marks.isDisjoint(with: [.quote, .colon]) || lower(next) == "that"
    {
      return false
    }
    // An English verb in the passive, or a participle.
    guard lower(cue.first).hasSuffix("ed") || lower(cue.first).hasSuffix("es") else { return true }
    return cue.first == head + 1 || TopicNouns.passives.contains(lower(cue.first - 1))
  }

  /// "to announce", "annoncer".
  private func isInfinitive(_ cue: Cue) -> Bool {
    let word = lower(cue.first)
    if cue.first > 0, lower(cue.first - 1) == "to" { return true }
    return ["er", "ar", "ir"].contains(String(word.suffix(2)))
  }

  private func lower(_ word: Int) -> String {
    sentence.lower(word, in: text)
  }
}

extension StanceSentence.Marks {
  /// Marks that part clauses.
  fileprivate static let clause: StanceSentence.Marks = [.comma, .stop, .colon, .question]
}

/// Beginnings of nouns, and the small words around them.
private enum TopicNouns {
  /// Letters of the beginnings.
  static let shortest = 4
  static let longest = 16

  static let pacts: Set<Substring> = [
    "cease", "truce", "armistice", "deal", "agreement", "accord",
    "treaty", "pact", "settlement", "waffenruhe", "waffenstillstand", "feuerpause", "abkommen",
    "vereinbarung", "friedensvertrag", "einigung", "trêve", "treve", "cessez",
    "traité", "tregua", "fuego", "armisticio", "acuerdo", "tratado", "pacto", "перемири",
    "перемир", "соглашени", "договор", "прекращени", "припинен", "угод", "домовленост", "догов",
  ]

  static let meetings: Set<Substring> = [
    "talk", "negotiat", "summit", "meeting", "dialog", "consultation", "verhandlung", "gespräch",
    "treffen", "gipfel", "pourparler", "négociation", "sommet", "rencontre", "negociaci",
    "conversaci", "cumbre", "diálogo", "reunión", "переговор", "перемовин", "встреч", "зустріч",
    "саммит", "саміт", "диалог", "діалог", "консультац",
  ]

  static let articles: Set<String> = [
    "a", "an", "the", "any", "new", "another", "ein", "eine", "einen", "die", "der", "das", "den",
    "un", "une", "le", "la", "les", "des", "una", "el", "las", "los",
  ]

  /// Not those that begin what is announced: Russian `о`, Ukrainian `про`.
  static let prepositions: Set<String> = [
    "de", "of", "for", "on", "about", "with", "to", "in", "at", "from", "by", "after", "during",
    "over", "under", "before", "against", "despite", "through", "amid", "since", "für", "über",
    "mit",
    "von", "zu", "nach", "während", "zur", "zum", "sur", "pour", "avec", "dans", "après",
    "pendant", "à", "sobre", "para", "con", "en", "tras", "durante", "на", "в", "с", "после",
    "для", "во", "при", "за", "з", "після", "у", "під",
  ]

  /// Of talks, they are the talks.
  static let rounds: Set<String> = [
    "round", "rounds", "series", "ronda", "rondas", "serie", "cycle", "série", "runde",
  ]

  static let passives: Set<String> = [
    "was", "were", "been", "be", "being", "is", "are", "just", "finally", "jointly", "newly", "as",
  ]
}
