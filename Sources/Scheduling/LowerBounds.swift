public import Model

extension FeedState {
  /// It has an ETag or a Last-Modified, not both, and gets the same body for it again and again.
  fileprivate var hasUselessValidator: Bool {
    (validators.etag == nil) != (validators.lastModified == nil)
      && manners.misses >= Manners.mostMisses
  }
}

/// What publishers ask for by other means than a time: the schedule never comes earlier, except
/// when an operator asks for all feeds.
public struct LowerBounds: Hashable, Sendable {
  /// A server that has no means to say "not changed" sends the whole feed each time: it is asked
  /// this often at most, unless the feed has an `every` of its own or its server says for how long
  /// its answers are fresh. nil: as any other.
  public var withoutValidators: Duration?

  public init(withoutValidators: Duration? = nil) {
    self.withoutValidators = withoutValidators
  }

  /// No wish for a longer wait is heeded: news older than a day is none.
  public static let longestWish = Duration.days(1)
  /// No skipped hours and days are heeded that would keep a feed from being asked for longer.
  static let longestSkip = Duration.days(3)
  /// What is not there, or not for us, is asked for this often at most: it may come back.
  static let refusalWait = Duration.hours(1)
  static let refusals: Set<Int> = [401, 402, 403, 404, 451]
  /// A server in trouble is asked after this many times its usual interval.
  static let pushBackFactor = 2.0
  /// Waits after push-back are lengthened by up to this share, other for each.
  static let jitter = 0.5

  /// Moves the next poll of `state`, which is the one after a fetch at `now`, to when it is wished,
  /// and says why.
  public func heed(
    _ state: inout FeedState, of feed: Feed, at now: Timestamp
  ) -> [Reason] {
    guard feed.path == nil, var next = state.nextPoll else { return [] }
    var reasons: [Reason] = []
    func delay(to time: Timestamp, _ kind: Reason.Kind, _ number: Int64 = 0) {
      guard time > next else { return }
      next = time
      reasons.append(Reason(kind, number))
    }
    switch (state.standing, state.status) {
    case (.active, _):
      let manners = state.manners
      let wish = min(.seconds(manners.leastWait), Self.longestWish)
      delay(to: now + wish, .period, wish.milliseconds / 1000)
      if let wait = waitWithoutValidators(state, feed) { delay(to: now + wait, .noValidators) }
      let open = Self.afterSkipped(
        next, hours: manners.skipHours, days: UInt32(manners.skipDays))
      delay(to: open, .skipped)
    case (.failing, let status?) where status == 429 || status == 503:
      let share = Digest(parts: [feed.id, "push-back", String(state.failures)]).share
      // A feed that never answered has no interval yet.
      let usual = state.interval > .zero ? state.interval : next - now
      let wait = usual * (Self.pushBackFactor * (1 + Self.jitter * share))
      delay(to: now + wait, .pushBack, Int64(status))
    case (.failing, let status?) where Self.refusals.contains(status):
      delay(to: now + Self.refusalWait, .refusal, Int64(status))
    case (.failing, _), (.parked, _), (.gone, _): break
    }
    state.nextPoll = next
    return reasons
  }

  /// The least wait that a feed which answers wishes: what the budget counts on.
  public func wish(_ state: FeedState, of feed: Feed) -> Duration {
    guard feed.path == nil, state.standing == .active, state.lastSuccess != nil else {
      return .zero
    }
    let wish = min(.seconds(state.manners.leastWait), Self.longestWish)
    return max(wish, waitWithoutValidators(state, feed) ?? .zero)
  }

  private func waitWithoutValidators(_ state: FeedState, _ feed: Feed) -> Duration? {
    guard feed.every == nil, state.validators == Validators() || state.hasUselessValidator,
      state.notBefore == nil, state.manners.leastWait == 0
    else { return nil }
    return withoutValidators
  }

  /// The first time from `time` on that is in no skipped hour and on no skipped day (UTC); `time`
  /// itself when that is too far off.
  public static func afterSkipped(_ time: Timestamp, hours: UInt32, days: UInt32) -> Timestamp {
    func isSkipped(_ time: Timestamp) -> Bool {
      let civil = CivilTime(time)
      return hours >> UInt32(civil.hour) & 1 == 1 || days >> UInt32(civil.weekday) & 1 == 1
    }
    guard hours | days != 0, isSkipped(time) else { return time }
    let hour = Duration.hours(1)
    // The feed keeps its minute, so that a publisher's feeds do not come back together.
    return (1...Int(longestSkip / hour)).lazy.map { time + hour * $0 }
      .first { !isSkipped($0) } ?? time
  }
}
