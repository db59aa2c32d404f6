/// What a feed's server has taught us about how to ask it; kept with the feed's state.
public struct Manners: Hashable, Sendable {
  /// The URL that gave the validators; nil: the feed's own.
  public var source: String?
  /// When the last complete body came: how old what a 304 vouches for may be.
  public var lastBody: Timestamp?
  /// The wait before the next unconditional request to a feed that says 304 all the time.
  public var probeWait: Duration = .zero
  /// A probe found news that a 304 had denied.
  public var isFrozen = false
  /// Conditional requests in a row that brought the same body again.
  public var misses = 0
  /// Its ETags never match: it is asked by Last-Modified alone.
  public var ignoresETag = false
  /// Where permanent redirects lead, and how often in a row a feed was read there.
  public var moved: String?
  public var movedCount = 0
  /// The permanent redirect's target that is asked instead of the feed's own URL.
  public var address: String?
  /// Failures in a row at `address`.
  public var addressFailures = 0
  /// Where a redirect with Retry-After leads: asked next, once.
  public var deferred: String?
  /// The feed's own wish for the least wait (RSS `ttl`, `sy:updatePeriod`).
  public var leastWait: Duration = .zero
  /// Bits of the hours 0…23 and of the days 0…6 (0: Sunday), in UTC, at which the feed is not to be
  /// asked.
  public var skipHours: UInt32 = 0
  public var skipDays: UInt32 = 0
  /// Fetches so far: where the next one stands in the list of the last ones.
  public var fetches = 0

  public init() {}
}

/// No request to a host before that time: what one of its answers asked for.
public struct HostHold: Hashable, Sendable {
  public var host: String
  public var until: Timestamp

  public init(host: String, until: Timestamp) {
    self.host = host
    self.until = until
  }
}

/// One fetch of a feed, and why what was decided after it was decided.
public struct FetchNote: Hashable, Sendable {
  /// So many are kept of each feed.
  public static let kept = 20

  public var time: Timestamp
  public var status: Int?
  public var outcome: String
  public var bytes: Int
  public var duration: Duration
  public var nextPoll: Timestamp?
  /// In words, separated by semicolons.
  public var reason: String

  public init(
    time: Timestamp, status: Int?, outcome: String, bytes: Int, duration: Duration,
    nextPoll: Timestamp?, reason: String
  ) {
    self.time = time
    self.status = status
    self.outcome = outcome
    self.bytes = bytes
    self.duration = duration
    self.nextPoll = nextPoll
    self.reason = reason
  }
}

/// A feed's permanent change of address, or its return to the configured one.
public struct Move: Hashable, Sendable {
  public var time: Timestamp
  public var from: String
  public var to: String

  public init(time: Timestamp, from: String, to: String) {
    self.time = time
    self.from = from
    self.to = to
  }
}
