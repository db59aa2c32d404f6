/// What a rule found in an item: an alert before the journal has numbered it.
public struct Finding: Hashable, Sendable {
  public var watchlist: String
  public var rule: String
  public var severity: Severity
  /// Ids within the watchlist, in the order they first occur.
  public var topics: [String]
  public var officials: [String]
  /// Of the first topic mention in the title, else in the text; nil when no topic is spoken of.
  public var stance: Stance?
  public var matches: [Match]
  /// The text around the first match, on one line.
  public var snippet: String

  public init(
    watchlist: String, rule: String, severity: Severity, topics: [String], officials: [String],
    stance: Stance?, matches: [Match], snippet: String
  ) {
    self.watchlist = watchlist
    self.rule = rule
    self.severity = severity
    self.topics = topics
    self.officials = officials
    self.stance = stance
    self.matches = matches
    self.snippet = snippet
  }
}

/// One entry of the alert log, with the feed and the item as they were when it was raised.
public struct Alert: Hashable, Sendable {
  public struct FeedReference: Hashable, Sendable {
    public var id: String
    public var url: String
    public var name: String

    public init(id: String, url: String, name: String) {
      self.id = id
      self.url = url
      self.name = name
    }
  }

  public struct ItemReference: Hashable, Sendable {
    public var id: String
    public var url: String?
    public var title: String?
    public var published: Timestamp?
    public var firstSeen: Timestamp
    public var language: String?

    public init(
      id: String, url: String?, title: String?, published: Timestamp?, firstSeen: Timestamp,
      language: String?
    ) {
      self.id = id
      self.url = url
      self.title = title
      self.published = published
      self.firstSeen = firstSeen
      self.language = language
    }
  }

  public struct Story: Hashable, Sendable {
    public var id: String
    public var sources: Int

    public init(id: String, sources: Int) {
      self.id = id
      self.sources = sources
    }
  }

  /// Grows by one with every alert; never reused.
  public var seq: Int64
  public var id: String
  public var time: Timestamp
  public var finding: Finding
  public var feed: FeedReference
  public var item: ItemReference
  public var story: Story
  public var revision: Int
  public var backfill: Bool
  public var acked: Bool

  public init(
    seq: Int64, id: String, time: Timestamp, finding: Finding, feed: FeedReference,
    item: ItemReference, story: Story, revision: Int, backfill: Bool, acked: Bool = false
  ) {
    self.seq = seq
    self.id = id
    self.time = time
    self.finding = finding
    self.feed = feed
    self.item = item
    self.story = story
    self.revision = revision
    self.backfill = backfill
    self.acked = acked
  }
}
