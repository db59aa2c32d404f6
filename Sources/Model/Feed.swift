/// A source of items, as the settings name it.
public struct Feed: Hashable, Sendable {
  /// Stands for the URL: the same URL is the same feed, whatever its name or tags.
  public var id: String
  /// `http:`, `https:` or, for local documents, `file:` with an absolute path.
  public var url: String
  public var name: String
  public var tags: [String]
  /// The longest wait between two polls; nil: the settings' maximum.
  public var every: Duration?
  /// Also fetch each new item's page and match its main text.
  public var fulltext: Bool
  /// Sent with every request to this feed's origin, values already expanded.
  public var headers: [Header]
  /// How the feed is reached, where that is not as for all others.
  public var access: Access?
  /// Whether items that the feed already held when it was first fetched raise alerts.
  public var alertsOnBackfill: Bool

  public init(
    url: String, name: String? = nil, tags: [String] = [], every: Duration? = nil,
    fulltext: Bool = false, headers: [Header] = [], alertsOnBackfill: Bool = false
  ) {
    self.id = Digest(url).text
    self.url = url
    self.name = name ?? url
    self.tags = tags
    self.every = every
    self.fulltext = fulltext
    self.headers = headers
    self.alertsOnBackfill = alertsOnBackfill
  }

  /// Whether somebody named the feed. If not, `name` is its address or its file, and the title of
  /// its document serves readers better.
  public var isNamed: Bool { name != url && !url.hasSuffix("/" + name) }

  /// The absolute path of a local document; nil for a feed of the network.
  public var path: String? {
    url.hasPrefix("file://") ? String(url.dropFirst("file://".count)) : nil
  }
}

extension Feed {
  /// A feed's own way through the network.
  public struct Access: Hashable, Sendable {
    /// The URL of its proxy, which may hold a password; empty: none, nil: the settings'.
    public var proxy: String?
    /// Paths of a certificate with its chain and of its key, in PEM, shown to this feed's origin
    /// only; without the second, the first holds both.
    public var certificate: String?
    public var certificateKey: String?

    public init(
      proxy: String? = nil, certificate: String? = nil, certificateKey: String? = nil
    ) {
      self.proxy = proxy
      self.certificate = certificate
      self.certificateKey = certificateKey
    }
  }
}

/// One header field of a request or an answer. Values keep their bytes: each byte is one scalar
/// (Latin-1).
public struct Header: Hashable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// What we know of a feed from its fetches so far; one row of the journal.
public struct FeedState: Hashable, Sendable {
  public enum Standing: String, Sendable, CaseIterable {
    /// The last fetch went well, or there was none yet.
    case active
    /// The server asked to be left alone until `notBefore`.
    case parked
    /// The last fetch failed; `failures` says how often in a row.
    case failing
    /// The server said that the feed is gone (410).
    case gone
  }

  public var standing: Standing = .active
  public var nextPoll: Timestamp?
  public var lastPoll: Timestamp?
  public var lastSuccess: Timestamp?
  /// The wait that the next poll was planned with.
  public var interval: Duration = .zero
  /// Failed fetches in a row.
  public var failures = 0
  /// What the server asked for (Retry-After, 410, max-age): no request before this, not even with
  /// `--all`.
  public var notBefore: Timestamp?
  /// Status code of the last answer; nil when there was none.
  public var status: Int?
  public var error: FeedError? {
    get { rare?.value.error?.value }
    set { change { $0.error = newValue.map(Boxed.value) } }
  }
  public var validators = Validators()
  /// Digest of the last body that was read and committed.
  public var body: Digest?
  /// Times that two successive fetches shared no item.
  public var gaps = 0
  /// When the feed publishes.
  public var habit = Habit()
  /// Archives that are still to be read after a gap.
  public var walk: ArchiveWalk? {
    get { rare?.value.walk?.value }
    set { change { $0.walk = newValue.map(Boxed.value) } }
  }
  /// How this feed's server wants to be asked.
  public var manners: Manners {
    get { rare?.value.manners ?? Manners() }
    set { change { $0.manners = newValue } }
  }
  // What not every feed has takes room in those only.
  private var rare: Boxed<Rare>?

  private struct Rare: Hashable, Sendable {
    var error: Boxed<FeedError>?
    var walk: Boxed<ArchiveWalk>?
    var manners = Manners()
  }

  private mutating func change(_ body: (inout Rare) -> Void) {
    let old = rare?.value ?? Rare()
    var new = old
    body(&new)
    if new != old { rare = new == Rare() ? nil : .value(new) }
  }

  public init() {}

  /// Whether a body was ever read: until then, what the feed holds is backfill.
  public var hasBaseline: Bool { lastSuccess != nil }
}

/// A value that lives elsewhere: none takes eight bytes.
private indirect enum Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)

  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

/// Older pages of a feed that may hold what was missed in a gap, one after the other.
public struct ArchiveWalk: Hashable, Sendable {
  /// The page that is read next.
  public var url: String
  /// Pages that may still be read, this one included.
  public var left: Int
  /// The last fetch before the gap: what was published later is news.
  public var since: Timestamp

  public init(url: String, left: Int, since: Timestamp) {
    self.url = url
    self.left = left
    self.since = since
  }
}

/// What a server gave us to ask "has it changed?" with, byte for byte (RFC 9110 §8.8).
public struct Validators: Hashable, Sendable {
  public var etag: String?
  public var lastModified: String?

  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// Why a fetch brought nothing: a code for machines, a sentence for people.
public struct FeedError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Short and stable: `http-404`, `timeout`, `too-large`, `not-a-feed`, …
  public var code: String
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code): \(message)" }
}
