/// Where and why a text speaks of a topic or an official.
public struct Match: Hashable, Sendable {
  public enum Kind: String, Sendable { case topic, official }

  /// How an official stands to what is said.
  public enum Role: String, Sendable { case speaker, about, mention }

  /// The watchlist that the topic or official belongs to.
  public var watchlist: String
  public var kind: Kind
  /// The topic's or official's id in its watchlist.
  public var id: String
  /// `title`, `summary`, `content`, …
  public var field: String
  /// UTF-8 byte offsets into the field's extracted text; `end` is exclusive.
  public var start: Int
  public var end: Int
  /// The text between them.
  public var text: String
  /// What the sentence says of a topic; nil for an official.
  public var stance: Stance?
  /// The words that decided the stance.
  public var cue: String?
  /// The official, or the words, whose stance it is.
  public var actor: String?
  /// nil for a topic.
  public var role: Role?
  /// How the text comes to stand for it; nil where nobody asked.
  public var form: MatchForm?
  /// How the stance came about, from the topic outwards; empty where nothing is said.
  public var chain: [CueStep]

  public init(
    watchlist: String, kind: Kind, id: String, field: String, start: Int, end: Int, text: String,
    stance: Stance? = nil, cue: String? = nil, actor: String? = nil, role: Role? = nil,
    form: MatchForm? = nil, chain: [CueStep] = []
  ) {
    self.watchlist = watchlist
    self.kind = kind
    self.id = id
    self.field = field
    self.start = start
    self.end = end
    self.text = text
    self.stance = stance
    self.cue = cue
    self.actor = actor
    self.role = role
    self.form = form
    self.chain = chain
  }
}

/// What a sentence says of a topic, after negation, reversal and modality.
public enum Stance: String, Sendable, CaseIterable {
  case agreed, held, planned, offered
  case rejected, denied, suspended
  case calledFor = "called-for"
  case conditional, speculated
  case noWord = "no-word"
  case historical, mention

  public var polarity: Polarity {
    switch self {
    case .agreed, .held, .planned, .offered: .positive
    case .rejected, .denied, .suspended: .negative
    case .calledFor, .conditional, .speculated, .noWord, .historical, .mention: .neutral
    }
  }
}

public enum Polarity: String, Sendable, CaseIterable { case positive, negative, neutral }

public enum Severity: String, Sendable, CaseIterable, Comparable {
  case info, low, medium, high, critical

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
