public import Model

/// What is read of an item: its texts, and what is known about it.
public struct MatchText: Hashable, Sendable {
  public var title: String
  public var summary: String
  public var content: String?
  public var author: String?
  public var feed: String?
  public var tags: [String]
  /// A BCP 47 tag.
  public var language: String?
  public var url: String?

  public init(
    title: String = "", summary: String = "", content: String? = nil, author: String? = nil,
    feed: String? = nil, tags: [String] = [], language: String? = nil, url: String? = nil
  ) {
    self.title = title
    self.summary = summary
    self.content = content
    self.author = author
    self.feed = feed
    self.tags = tags
    self.language = language
    self.url = url
  }
}

/// Where a text speaks of a topic or an official, and no more.
public struct Find: Hashable, Sendable {
  public var watchlist: String
  public var kind: Match.Kind
  /// The topic's or official's id in its watchlist.
  public var id: String
  /// `title`, `summary`, `content`, …
  public var field: String
  /// UTF-8 byte offsets into the field's extracted text; `end` is exclusive.
  public var start: Int
  public var end: Int
}

/// What the watchlists say about a text.
public struct Reading: Hashable, Sendable {
  /// Ids in the order they first occur, title before summary before content.
  public var topics: [String]
  public var officials: [String]
  /// In the order of the text; at most `Limit.matches`, but the first of each id in any case.
  public var matches: [Match]
  /// One per rule that fired, in the order of the watchlists and their rules.
  public var findings: [Finding]
  /// Of the first topic mention; nil when no topic is spoken of.
  public var stance: Stance?
  /// Which bounds the text reached, for people: what lies beyond them was not looked at, or is not
  /// reported. Empty of all but monstrous texts.
  public var limits: [String]

  public init(
    topics: [String] = [], officials: [String] = [], matches: [Match] = [],
    findings: [Finding] = [], stance: Stance? = nil, limits: [String] = []
  ) {
    self.topics = topics
    self.officials = officials
    self.matches = matches
    self.findings = findings
    self.stance = stance
    self.limits = limits
  }
}
