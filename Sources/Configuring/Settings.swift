public import Model

/// What `tocsin.yaml` says, with defaults for what it leaves out. Files are already looked up:
/// lists of feeds and watchlists hold what the named files contain.
public struct Settings: Sendable {
  /// The path it was read from.
  public var file: String
  /// The state directory, absolute or relative to the file's directory as written; nil when not
  /// set.
  public var state: String?
  /// Where the journal is kept. Only `sqlite` is supported in this version.
  public var store = "sqlite"
  /// In the order of the file; a URL occurs once.
  public var feeds: [Feed] = []
  public var watchlists: [Watchlist] = []
  public var polling = Polling()
  public var network = Network()
  public var journal = JournalSettings()
  public var delivery: [SinkSettings] = []
  /// `host:port` for the web page. Checked, but not used in this version.
  public var listen: String?
  /// What is probably not meant, but does not stop the work.
  public var warnings: [Problem] = []

  public init(file: String) { self.file = file }
}

/// How often, how many at once and how much is fetched.
public struct Polling: Hashable, Sendable {
  /// The shortest wait between two polls of a feed.
  public var minInterval: Duration = .minutes(5)
  /// The longest wait between two polls of a feed.
  public var maxInterval: Duration = .hours(24)
  /// The shortest wait for feeds whose server cannot say "not changed", so that each poll is a full
  /// download.
  public var withoutValidators: Duration = .hours(24)
  /// Whether waits under five minutes are allowed.
  public var allowFast = false
  /// Transfers in flight, over all hosts.
  public var concurrency = 256
  /// Transfers in flight to one host.
  public var perHostConnections = 2
  /// The least time between the starts of two requests to one host.
  public var perHostSpacing: Duration = .seconds(1)
  /// The same for all hosts that answer from one address.
  public var perAddressConnections = 8
  public var perAddressSpacing: Duration = .milliseconds(100)
  /// For a whole transfer.
  public var timeout: Duration = .seconds(30)
  /// Bytes of a document, after decompression.
  public var maxBody = 16 << 20
  /// Requests that all feeds together may take; nil: as many as the intervals allow.
  public var budget: RequestBudget?

  public init() {}
}

/// So many requests an hour, or a day.
public struct RequestBudget: Hashable, Sendable {
  public var requests: Int
  /// An hour or a day.
  public var period: Duration

  /// Reads `20000/h` or `480000/d`; nil for anything else, and for none or too many.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isNumber), let requests = Int(parts[0]),
      (1...1_000_000_000).contains(requests)
    else { return nil }
    switch parts[1] {
    case "h": period = .hours(1)
    case "d": period = .days(1)
    default: return nil
    }
    self.requests = requests
  }
}

/// How the network is reached, and which of it is not.
public struct Network: Hashable, Sendable {
  /// Whether feeds may be on loopback, private, link-local, shared (CGNAT) and metadata addresses.
  public enum AllowPrivate: Hashable, Sendable {
    case none
    case all
    /// Only on addresses within these blocks.
    case blocks([AddressBlock])
  }

  public var allowPrivate = AllowPrivate.none
  /// The path of certificates that are trusted besides the system's.
  public var caFile: String?
  /// Where publishers learn who asks: a page or a mail address, told with every request.
  public var contact = "https://tocsin.example/"
  /// The proxy's URL; may hold a password.
  public var proxy: String?

  public init() {}
}

/// How long the journal keeps what it holds. nil: for ever.
public struct JournalSettings: Hashable, Sendable {
  /// For items that raised no alert.
  public var keepItems: Duration? = .days(90)
  public var keepAlerts: Duration?

  public init() {}
}

/// One way by which alerts leave the house.
public struct SinkSettings: Hashable, Sendable {
  public var name: String
  public var type: SinkType
  /// An alert filter, as written; nil: every alert.
  public var when: Located<String>?
  public var place: Place

  public init(name: String, type: SinkType, when: Located<String>? = nil, place: Place) {
    self.name = name
    self.type = type
    self.when = when
    self.place = place
  }
}

/// The kinds of sink of this version, with what each needs.
public enum SinkType: Hashable, Sendable {
  /// One JSON object a line, appended to the file at the absolute path.
  case jsonl(path: String)
  /// The program and its arguments; the alert is its standard input. No shell is involved.
  case exec(command: [String], timeout: Duration)
}
