public import Model

/// When a feed is asked next, given how it answered: a pure function from state to state.
public struct Pace: Hashable, Sendable {
  /// No feed of the network is asked more often, none less often than every `maximum`.
  public var minimum: Duration
  public var maximum: Duration
  /// The wait after the first answer, before anything is known of the feed.
  public var first: Duration

  /// What a request must be worth, in items × seconds of delay: the longer waits are, the more is
  /// gathered by the next fetch. A budget sets it; else it is `usualPrice`.
  public var price: Double

  public init(
    minimum: Duration = .minutes(5), maximum: Duration = .hours(24), first: Duration = .minutes(15),
    price: Double = Pace.usualPrice
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.first = first
    self.price = price
  }

  /// By it a feed of one item an hour is asked every ten minutes, of one a day every 49 minutes, of
  /// one a month every four and a half hours.
  public static let usualPrice = 50.0

  /// Local files cost nothing to ask and are looked at this often.
  public static let localInterval = Duration.seconds(2)
  /// No feed is ever given up: one that is gone, or fails for ever, is asked at least this often.
  public static let longestSilence = Duration.days(30)
  /// Of what a document holds, so much may be new at the next fetch: the rest shows that nothing
  /// was missed between.
  static let fill = 0.5
  /// A feed whose items match more often than these is worth more, of others less: as much as its
  /// share of matches, with a part that all have.
  static let usualShare: Float = 0.05
  static let commonShare: Float = 0.05
  /// Items by which a feed's share is held to be the usual one.
  static let sharePrior: Float = 20
  /// Waits are lengthened by up to this share, a fixed one for each feed, so that feeds drift
  /// apart.
  static let spread = 0.1
  /// The same for waits after failures, other for each failure.
  static let jitter = 0.5

  /// How a fetch ended, as far as the schedule is concerned.
  public enum Ending: Hashable, Sendable {
    /// `gap`: the document shares no item with what was known of the feed.
    case answered(gap: Bool = false)
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
    case .answered(let gap):
      next.standing = .active
      next.failures = 0
      if next.error != nil { next.error = nil }
      next.interval = gap ? limits(feed).low : interval(by: state.habit, feed: feed, at: now)
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

  /// Whether a feed's plan was made under a clock that was ahead of `now`: it has no meaning, and
  /// the feed is due. A small step, as of a clock that is kept right over the network, is none.
  public static func isVoid(_ state: FeedState, at now: Timestamp) -> Bool {
    state.lastPoll.map { $0 > now + .minutes(1) } ?? false
  }

  /// When feeds are due after a start: overdue ones are spread over `window`, others keep their
  /// turn.
  ///
  /// The same holds when the clock has jumped, in either direction: after a jump ahead, or a sleep,
  /// what is overdue is spread; after one back no feed waits longer from now than it was planned to
  /// wait when it was last asked.
  public static func resume(
    _ state: FeedState, feed: Feed, at now: Timestamp, window: Duration
  ) -> Timestamp {
    let spread = now + .milliseconds(Int64(Double(window.milliseconds) * Digest(feed.id).share))
    guard let planned = state.nextPoll, planned > now else { return spread }
    let wait = state.lastPoll.map { planned - $0 } ?? longestSilence
    return min(planned, now + max(.zero, min(wait, longestSilence)))
  }

  private func limits(_ feed: Feed) -> (low: Duration, high: Duration) {
    if feed.path != nil { return (Self.localInterval, Self.localInterval) }
    let high = min(maximum, feed.every ?? maximum)
    return (min(minimum, high), high)
  }

  /// The wait that the feed's habit and the price make the best.
  private func interval(by habit: Habit, feed: Feed, at now: Timestamp) -> Duration {
    let (low, high) = limits(feed)
    guard feed.path == nil else { return low }
    let forecast = Forecast(habit)
    // A feed that was watched for a while only is not trusted to stay silent for longer than that.
    let longest = min(seconds(high), max(seconds(first), Double(habit.seconds)))
    // Hours begin at another minute for each feed: else all would be asked as the clock strikes.
    let start = now + .seconds(3600) * (share(feed, 0) - 0.5)
    let worth = worth(habit, feed)
    var wait = forecast.wait(from: start, price: price / worth, longest: longest)
    if habit.window > 1 {
      let room = Double(habit.window) * Self.fill
      wait = min(wait, forecast.time(of: room, from: start, longest: longest))
    }
    return max(low, .milliseconds(Int64(wait * 1000)))
  }

  /// What a feed claims of a budget for the day or the hour that begins at `now`: by its habit, or,
  /// where something else decides when it is asked, that often.
  public func claim(
    of state: FeedState, _ feed: Feed, over period: Duration, at now: Timestamp
  ) -> Purse.Claim {
    let (low, high) = limits(feed)
    var claim = Purse.Claim(reach: 0, least: seconds(low), most: seconds(high))
    if state.standing == .active {
      let forecast = Forecast(state.habit)
      let root =
        period > .hours(1)
        ? forecast.meanRoot(at: now) : forecast.rate(at: now).squareRoot()
      claim.reach = (2 / Double(worth(state.habit, feed))).squareRoot() / root
      claim.most = min(claim.most, max(seconds(first), Double(state.habit.seconds)))
      let longer = 1 + Self.spread * share(feed, 0)
      claim.reach *= longer
      claim.least *= longer
      claim.most *= longer
    }
    // Failures back off, and servers have the last word.
    if let last = state.lastPoll,
      let bound = state.standing == .active
        ? state.notBefore : state.nextPoll
    {
      claim.least = max(claim.least, seconds(bound - last))
      claim.most = max(claim.most, claim.least)
    }
    return claim
  }

  /// What a delay of the feed's items costs, in those of a feed of normal priority that matches as
  /// often as usual.
  private func worth(_ habit: Habit, _ feed: Feed) -> Double {
    let share = (habit.matched + Self.usualShare * Self.sharePrior) / (habit.read + Self.sharePrior)
    let usual = Double((share + Self.commonShare) / (Self.usualShare + Self.commonShare))
    return usual * Self.weight(feed.priority)
  }

  /// Waits go by the square root of it: a feed of high priority is asked about twice as often as
  /// one of normal priority, and that twice as often as one of low.
  private static func weight(_ priority: Feed.Priority) -> Double {
    switch priority {
    case .low: 0.25
    case .normal: 1
    case .high: 4
    }
  }

  private func seconds(_ span: Duration) -> Double { Double(span.milliseconds) / 1000 }

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
