public import Model

/// When a feed is asked next, given how it answered: a pure function from state to state.
public struct Pace: Hashable, Sendable {
  /// No feed of the network is asked more often, none less often than every `maximum`.
  public var minimum: Duration
  public var maximum: Duration
  /// The wait after the first answer, before anything is known of the feed.
  public var first: Duration

  public init(
    minimum: Duration = .minutes(5), maximum: Duration = .hours(24), first: Duration = .minutes(15)
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.first = first
  }

  /// Local files cost nothing to ask and are looked at this often.
  public static let localInterval = Duration.seconds(2)
  /// No feed is ever given up: one that is gone, or fails for ever, is asked at least this often.
  public static let longestSilence = Duration.days(30)
  /// Growth of the wait when nothing is new, and its shrinking when something is.
  static let growth = 1.5
  static let shrink = 0.5
  /// Waits are lengthened by up to this share, a fixed one for each feed, so that feeds drift
  /// apart.
  static let spread = 0.1
  /// The same for waits after failures, other for each failure.
  static let jitter = 0.5

  /// How a fetch ended, as far as the schedule is concerned.
  public enum Ending: Hashable, Sendable {
    /// `fresh`: at least one item was new.
    case answered(fresh: Bool)
    case failed(FeedError)
    /// Asked by the server to wait until `FeedState.notBefore`.
    case parked(FeedError)
    case gone(FeedError)
  }

  /// The state after a fetch of `feed` that ended at `now`. `notBefore` is what the server asked
  /// for.
  public func next(
    _ state: FeedState, for feed: Feed, after ending: Ending, notBefore: Timestamp?,
    at now: Timestamp
  ) -> FeedState {
    var next = state
    next.lastPoll = now
    next.notBefore = notBefore
    switch ending {
    case .answered(let fresh):
      next.standing = .active
      next.failures = 0
      next.error = nil
      next.interval = interval(after: state.interval, fresh: fresh, feed: feed)
      next.lastSuccess = now
      next.nextPoll = now + lengthened(next.interval, by: Self.spread, share(feed, 0))
    case .failed(let error):
      next.standing = .failing
      next.failures += 1
      next.error = error
      let wait = backOff(failures: next.failures, feed: feed)
      next.nextPoll = now + lengthened(wait, by: Self.jitter, share(feed, next.failures))
    case .parked(let error):
      next.standing = .parked
      next.error = error
      next.nextPoll = now + lengthened(limits(feed).low, by: Self.jitter, share(feed, 1))
    case .gone(let error):
      next.standing = .gone
      next.error = error
      next.notBefore = now + Self.longestSilence
      next.nextPoll = next.notBefore
    }
    // A server's word is a lower bound; the feed's own share keeps a publisher's feeds from
    // returning in one burst.
    if let asked = next.notBefore, let planned = next.nextPoll, planned < asked {
      next.nextPoll = asked + limits(feed).low * (Self.spread * share(feed, 0))
    }
    return next
  }

  /// When feeds are due after a start: overdue ones are spread over `window`, others keep their
  /// turn.
  public static func resume(
    _ state: FeedState, feed: Feed, at now: Timestamp, window: Duration
  ) -> Timestamp {
    let spread = now + .milliseconds(Int64(Double(window.milliseconds) * Digest(feed.id).share))
    guard let planned = state.nextPoll, planned > now else { return spread }
    // After a clock that ran ahead was set back, no feed waits longer than it ever would.
    return min(planned, now + longestSilence)
  }

  private func limits(_ feed: Feed) -> (low: Duration, high: Duration) {
    if feed.path != nil { return (Self.localInterval, Self.localInterval) }
    let high = min(maximum, feed.every ?? maximum)
    return (min(minimum, high), high)
  }

  private func interval(after last: Duration, fresh: Bool, feed: Feed) -> Duration {
    let (low, high) = limits(feed)
    let factor = fresh ? Self.shrink : Self.growth
    let wanted = last == .zero ? first : last * factor
    return max(low, min(wanted, high))
  }

  private func backOff(failures: Int, feed: Feed) -> Duration {
    let (low, high) = limits(feed)
    let doublings = min(failures - 1, 20)
    return min(low * (1 << doublings), max(high, low))
  }

  private func lengthened(_ span: Duration, by part: Double, _ share: Double) -> Duration {
    span * (1 + part * share)
  }

  private func share(_ feed: Feed, _ round: Int) -> Double {
    round == 0 ? Digest(feed.id).share : Digest(parts: [feed.id, String(round)]).share
  }
}
