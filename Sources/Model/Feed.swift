/// A source of items, as the settings name it.
public struct Feed: Hashable, Sendable {
  /// Stands for the URL: the same URL is the same feed, whatever its name or tags.
  public var id: String
  /// `http:`, `https:` or, for local documents, `file:` with an absolute path.
  public var url: String
  public var name: String
  public var tags: [String]
  /// Also fetch each new item's page and match its main text.
  public var fulltext: Bool
  /// How much its news matter beside those of other feeds.
  public var priority = Priority.normal
  /// Sent with every request to this feed's origin, values already expanded.
  public var headers: [Header]
  /// Whether items that the feed already held when it was first fetched raise alerts.
  public var alertsOnBackfill: Bool
  // Few feeds have these, and there may be a hundred thousand: they take eight bytes each.
  private var ownWay: Boxed<Access>?
  private var longestWait: Boxed<Duration>?

  public init(
    url: String, name: String? = nil, tags: [String] = [], every: Duration? = nil,
    fulltext: Bool = false, headers: [Header] = [], alertsOnBackfill: Bool = false
  ) {
    self.id = Digest(url).text
    self.url = url
    self.name = name ?? url
    self.tags = tags
    self.fulltext = fulltext
    self.headers = headers
    self.alertsOnBackfill = alertsOnBackfill
    self.every = every
  }

  /// The longest wait between two polls; nil: the settings' maximum.
  public var every: Duration? {
    get { longestWait?.value }
    set { longestWait = newValue.map(Boxed.value) }
  }

  /// How the feed is reached, where that is not as for all others.
  public var access: Access? {
    get { ownWay?.value }
    set { ownWay = newValue.map(Boxed.value) }
  }

  /// Whether somebody named the feed. If not, `name` is its address or its file, and the title of
  /// its document serves readers better.
  public var isNamed: Bool {
    guard name != url, url.hasSuffix(name) else { return name != url }
    return url.utf8.dropLast(name.utf8.count).last != UInt8(ascii: "/")
  }

  /// The absolute path of a local document; nil for a feed of the network.
  public var path: String? {
    // Asked of every feed at every turn: the first byte tells most.
    guard url.utf8.first == UInt8(ascii: "f"), url.hasPrefix("file://") else { return nil }
    return String(url.dropFirst("file://".count))
  }
}

extension Feed {
  public enum Priority: String, Sendable, CaseIterable, Comparable {
    case low, normal, high

    public static func < (a: Self, b: Self) -> Bool {
      a == .low && b != .low || a == .normal && b == .high
    }
  }

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
