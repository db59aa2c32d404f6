/// What a feed's server has taught us about how to ask it; kept with the feed's state.
public struct Manners: Hashable, Sendable {
  private var places: Boxed<Places>?
  private var bodyTime = PackedTime()
  /// Answers of 304 in a row since then, counted as far as they matter.
  public var unmodified: UInt8 = 0
  /// Days until the next unconditional request to a feed that says 304 all the time; 0: as at the
  /// start.
  public var probeDays: UInt8 = 0
  /// A probe found news that a 304 had denied.
  public var isFrozen = false
  /// Its ETags never match: it is asked by Last-Modified alone.
  public var ignoresETag = false
  /// Conditional requests in a row that brought the same body again.
  public var misses: UInt8 = 0
  /// How often in a row a feed was read at `moved`.
  public var movedCount: UInt8 = 0
  /// Failures in a row at `address`.
  public var addressFailures: UInt8 = 0
  /// Seconds: the feed's own wish for the least wait (RSS `ttl`, `sy:updatePeriod`).
  public var leastWait: Int32 = 0
  /// Bits of the hours 0…23 and of the days 0…6 (0: Sunday), in UTC, at which the feed is not to be
  /// asked.
  public var skipHours: UInt32 = 0
  public var skipDays: UInt8 = 0

  /// Addresses other than the feed's own, which most feeds have none of.
  private struct Places: Hashable, Sendable {
    var source: String?
    var moved: String?
    var address: String?
    var deferred: String?
  }

  public init() {}
}

extension Manners {
  /// Equal bodies in a row, answered to the validators that they came with, after which these are
  /// doubted: an ETag beside a Last-Modified is not sent any more, one alone counts as none.
  public static let mostMisses: UInt8 = 3

  /// When the last complete body came: how old what a 304 vouches for may be.
  public var lastBody: Timestamp? {
    get { bodyTime.value }
    set { bodyTime.value = newValue }
  }
  /// The URL that gave the validators; nil: the feed's own.
  public var source: String? {
    get { places?.value.source }
    set { if newValue != source { change { $0.source = newValue } } }
  }
  /// Where permanent redirects lead.
  public var moved: String? {
    get { places?.value.moved }
    set { if newValue != moved { change { $0.moved = newValue } } }
  }
  /// The permanent redirect's target that is asked instead of the feed's own URL.
  public var address: String? {
    get { places?.value.address }
    set { if newValue != address { change { $0.address = newValue } } }
  }
  /// Where a redirect with Retry-After leads: asked next, once.
  public var deferred: String? {
    get { places?.value.deferred }
    set { if newValue != deferred { change { $0.deferred = newValue } } }
  }

  private mutating func change(_ body: (inout Places) -> Void) {
    var new = places?.value ?? Places()
    body(&new)
    places = new == Places() ? nil : .value(new)
  }
}

/// No request to a host before that time: what one of its answers asked for.
public struct HostHold: Hashable, Sendable {
  /// No host may ask for more. What is longer was written under a clock that was ahead.
  public static let longest = Duration.days(30)

  public var host: String
  public var until: Timestamp

  public init(host: String, until: Timestamp) {
    self.host = host
    self.until = until
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
