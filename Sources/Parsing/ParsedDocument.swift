public import Model

/// One document as it was understood.
public struct ParsedDocument: Sendable {
  /// false: not a feed, or nothing could be read; then `error` says why.
  public var ok: Bool
  /// Codes: `not-a-feed`, `empty`, `malformed`; `no-article` of a page that is read for one.
  public var error: FeedError?
  /// `rss-2.0`, `atom-1.0`, `json-1.1`, …; a family alone when the version is unknown; empty when
  /// not ok.
  public var version: String
  /// Label of the character encoding that the document was read in.
  public var encoding: String?
  /// The document was not well-formed, or broke its declared encoding.
  public var bozo: Bool
  /// The document breaks off: there may be items that we have not seen.
  public var truncated = false
  /// Entries that the document holds beyond those that are read.
  public var leftOut = 0
  /// What was mended or left out.
  public var warnings: [String]
  public var feed: FeedInfo
  /// In document order.
  public var items: [Item]
  /// Feeds that an HTML page announces, absolute where a base was known.
  public var feedLinks: [String]

  public init(
    ok: Bool = false, error: FeedError? = nil, version: String = "", encoding: String? = nil,
    bozo: Bool = false, warnings: [String] = [], feed: FeedInfo = .init(), items: [Item] = [],
    feedLinks: [String] = []
  ) {
    self.ok = ok
    self.error = error
    self.version = version
    self.encoding = encoding
    self.bozo = bozo
    self.warnings = warnings
    self.feed = feed
    self.items = items
    self.feedLinks = feedLinks
  }
}

/// What a document says of the feed itself. URLs are absolute where a base was known.
public struct FeedInfo: Hashable, Sendable {
  /// Plain text, on one line.
  public var title: String?
  public var description: RichText?
  /// The site that the feed belongs to.
  public var url: String?
  /// Where the feed says that it lives itself.
  public var selfURL: String?
  /// WebSub hubs.
  public var hubs: [String] = []
  /// The next page of the feed (RFC 5005 §3).
  public var next: String?
  /// The document with the items before these (RFC 5005 §4).
  public var previousArchive: String?
  public var id: String?
  public var language: String?
  public var published: Timestamp?
  public var updated: Timestamp?
  public var image: String?
  public var icon: String?
  /// Minutes for which the feed may be cached (RSS ttl).
  public var ttl: Int?
  /// One update period of the RSS syndication module: period divided by frequency.
  public var updatePeriod: Duration?
  /// Hours of the day in UTC (0...23) at which there is no use to poll.
  public var skipHours: [Int] = []
  /// Days at which there is no use to poll; 0 is Sunday.
  public var skipDays: [Int] = []
  public var generator: String?
  public var rights: RichText?
  public var authors: [Person] = []
  public var contributors: [Person] = []
  public var categories: [Category] = []

  public init() {}
}
