/// What to look for, as written: queries are still text. Matching compiles it.
public struct Watchlist: Hashable, Sendable {
  public var id: String
  public var title: String
  public var topics: [Topic]
  public var officials: [Official]
  /// As written; empty when left out: then every topic and every official raises an alert by
  /// itself.
  public var rules: [Rule]
  public var tests: [Test]
  public var place: Place

  public init(
    id: String, title: String, topics: [Topic] = [], officials: [Official] = [],
    rules: [Rule] = [], tests: [Test] = [], place: Place
  ) {
    self.id = id
    self.title = title
    self.topics = topics
    self.officials = officials
    self.rules = rules
    self.tests = tests
    self.place = place
  }

  public struct Topic: Hashable, Sendable {
    public var id: String
    public var title: String
    /// Any of these words or phrases.
    public var phrases: [Located<String>]
    /// A query in the contract's language, besides the phrases.
    public var query: Located<String>?
    /// A query whose hits take the topic's hits away from the item.
    public var exclude: Located<String>?
    /// The least score of a topic with boosts; nil: any hit will do.
    public var threshold: Located<Double>?
    /// Words and phrases by language code.
    public var translations: [Translation]
    public var place: Place

    public init(
      id: String, title: String? = nil, phrases: [Located<String>] = [],
      query: Located<String>? = nil, exclude: Located<String>? = nil,
      threshold: Located<Double>? = nil, translations: [Translation] = [], place: Place
    ) {
      self.id = id
      self.title = title ?? id
      self.phrases = phrases
      self.query = query
      self.exclude = exclude
      self.threshold = threshold
      self.translations = translations
      self.place = place
    }
  }

  public struct Translation: Hashable, Sendable {
    public var language: String
    public var phrases: [Located<String>]

    public init(language: String, phrases: [Located<String>]) {
      self.language = language
      self.phrases = phrases
    }
  }

  /// Whether a surname by itself stands for the official.
  public enum SurnamePolicy: String, Hashable, Sendable, CaseIterable {
    case always
    /// Only with a context word, or after a full mention, in the same item.
    case withContext = "with-context"
    case never
  }

  public struct Official: Hashable, Sendable {
    public var id: String
    public var name: Located<String>
    /// Other spellings.
    public var also: [Located<String>]
    public var role: String?
    public var surname: SurnamePolicy
    public var context: [Located<String>]
    /// Phrases that are not the official, though they hold a form of the name.
    public var forbid: [Located<String>]
    public var place: Place

    public init(
      id: String, name: Located<String>, also: [Located<String>] = [], role: String? = nil,
      surname: SurnamePolicy = .withContext, context: [Located<String>] = [],
      forbid: [Located<String>] = [], place: Place
    ) {
      self.id = id
      self.name = name
      self.also = also
      self.role = role
      self.surname = surname
      self.context = context
      self.forbid = forbid
      self.place = place
    }
  }

  public enum Scope: String, Hashable, Sendable, CaseIterable { case item, paragraph, sentence }

  public struct Rule: Hashable, Sendable {
    public var id: String
    /// A query over `topic:ID`, `official:ID`, `official:*` and words.
    public var when: Located<String>
    public var within: Scope
    public var severity: Severity
    /// Empty: any.
    public var stances: [Stance]
    /// Empty: any.
    public var polarities: [Polarity]
    public var place: Place

    public init(
      id: String, when: Located<String>, within: Scope = .item, severity: Severity = .medium,
      stances: [Stance] = [], polarities: [Polarity] = [], place: Place
    ) {
      self.id = id
      self.when = when
      self.within = within
      self.severity = severity
      self.stances = stances
      self.polarities = polarities
      self.place = place
    }
  }

  /// A text and what the list must say of it; members left out are not checked.
  public struct Test: Hashable, Sendable {
    public var text: String
    public var topics: [String]?
    public var officials: [String]?
    public var alerts: [String]?
    public var stance: Stance?
    public var place: Place

    public init(
      text: String, topics: [String]? = nil, officials: [String]? = nil,
      alerts: [String]? = nil, stance: Stance? = nil, place: Place
    ) {
      self.text = text
      self.topics = topics
      self.officials = officials
      self.alerts = alerts
      self.stance = stance
      self.place = place
    }
  }
}
