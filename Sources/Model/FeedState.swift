/// What we know of a feed from its fetches so far; one row of the journal. There is one for every
/// feed, and each is copied at every fetch: so the members are packed, and what few feeds have is
/// kept elsewhere.
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

  /// When the feed publishes.
  public var habit = Habit()
  /// Digest of the last body that was read and committed.
  public var body: Digest?
  public var standing: Standing = .active
  private var statusCode: Int16 = 0
  private var failureCount: Int32 = 0
  private var gapCount: Int32 = 0
  private var times = Times()
  private var intervalMilliseconds: Int64 = 0
  public var validators = Validators()
  private var rare: Boxed<Rare>?

  private struct Times: Hashable, Sendable {
    var nextPoll = PackedTime()
    var lastPoll = PackedTime()
    var lastSuccess = PackedTime()
    var notBefore = PackedTime()
  }

  private struct Rare: Hashable, Sendable {
    var error: Boxed<FeedError>?
    var walk: Boxed<ArchiveWalk>?
    var manners = Manners()
  }

  public init() {}
}

extension FeedState {
  public var nextPoll: Timestamp? {
    get { times.nextPoll.value }
    set { times.nextPoll.value = newValue }
  }
  public var lastPoll: Timestamp? {
    get { times.lastPoll.value }
    set { times.lastPoll.value = newValue }
  }
  public var lastSuccess: Timestamp? {
    get { times.lastSuccess.value }
    set { times.lastSuccess.value = newValue }
  }
  /// What the server asked for (Retry-After, 410, max-age): no request before this, not even with
  /// `--all`.
  public var notBefore: Timestamp? {
    get { times.notBefore.value }
    set { times.notBefore.value = newValue }
  }
  /// The wait that the next poll was planned with; whole milliseconds.
  public var interval: Duration {
    get { .milliseconds(intervalMilliseconds) }
    set { intervalMilliseconds = newValue.milliseconds }
  }
  /// Status code of the last answer; nil when there was none.
  public var status: Int? {
    get { statusCode == 0 ? nil : Int(statusCode) }
    set { statusCode = Int16(clamping: newValue ?? 0) }
  }
  /// Failed fetches in a row.
  public var failures: Int {
    get { Int(failureCount) }
    set { failureCount = Int32(clamping: newValue) }
  }
  /// Times that two successive fetches shared no item.
  public var gaps: Int {
    get { Int(gapCount) }
    set { gapCount = Int32(clamping: newValue) }
  }

  public var error: FeedError? {
    get { rare?.value.error?.value }
    set { change { $0.error = newValue.map(Boxed.value) } }
  }
  /// Archives that are still to be read after a gap.
  public var walk: ArchiveWalk? {
    get { rare?.value.walk?.value }
    set { change { $0.walk = newValue.map(Boxed.value) } }
  }
  /// How this feed's server wants to be asked. Of several changes, make one.
  public var manners: Manners {
    get { rare?.value.manners ?? Manners() }
    set { change { $0.manners = newValue } }
  }

  private mutating func change(_ body: (inout Rare) -> Void) {
    let old = rare?.value ?? Rare()
    var new = old
    body(&new)
    if new != old { rare = new == Rare() ? nil : .value(new) }
  }

  /// Whether a body was ever read: until then, what the feed holds is backfill.
  public var hasBaseline: Bool { lastSuccess != nil }
}
