import Fetching
import Model
import Scheduling
import Synchronization

/// What the work loop decides under its lock.
extension Watcher.State {
  /// What the loop does in one round.
  struct Round {
    var starts: [String] = []
    /// After the starts: `wait` or `rest`.
    var step: Agenda.Step
    var feeds: Int
    var isStopped: Bool
    var isIdle: Bool
    var executor: any TaskExecutor
  }

  mutating func round(at time: Timestamp) -> Round {
    followClock(to: time)
    var starts: [String] = []
    var step = Agenda.Step.rest
    if !stopped {
      step = agenda.next(at: time)
      while case .start(let feed) = step {
        starts.append(feed)
        step = agenda.next(at: time)
      }
    }
    return Round(
      starts: starts, step: step, feeds: feeds.count, isStopped: stopped, isIdle: agenda.isIdle,
      executor: pipeline.plan.fetcher.executor)
  }

  func turn(for id: String) -> Turn? {
    guard let number = feeds.number(of: id) else { return nil }
    let page = walking.isEmpty || !walking.contains(id) ? nil : states[number].walk
    return Turn(feeds.values[number], states[number], pipeline, page: page)
  }

  mutating func put(_ feed: Feed, _ state: FeedState?, due: Timestamp) {
    agenda.add(
      feed.id, host: pipeline.plan.host(feed, state ?? FeedState()), due: due,
      isFree: feed.path != nil, hangs: state?.hangs ?? false)
  }

  mutating func drop(_ id: String) {
    agenda.remove(id)
    walking.remove(id)
  }

  /// After a turn. Archives are read at once, as the host allows; where a page failed (`goesOn` is
  /// false) or the server wants to be left alone, the feed itself comes first. After a restart too:
  /// that a turn is for a page is not written down.
  mutating func finish(
    _ id: String, goesOn: Bool, hasMoved: Bool, once: Bool, at time: Timestamp
  ) {
    let state = states[id]
    if let state, state.walk != nil, goesOn, state.notBefore ?? time <= time {
      walking.insert(id)
      return agenda.finished(id, due: time, at: time)
    }
    if !walking.isEmpty { walking.remove(id) }
    let due = state?.nextPoll ?? time + Watcher.longestWait
    agenda.finished(
      id, due: once || hasMoved ? nil : due, hangs: state?.hangs ?? false, at: time)
    // It is another host's turn from now on.
    if hasMoved, !once, let feed = feeds[id] { put(feed, state, due: due) }
  }

  /// The loop comes round every few seconds. When more has passed, the machine slept or its clock
  /// was set, and when it jumped back, the clock was set: turns are then given as after a restart.
  mutating func followClock(to time: Timestamp) {
    defer { lastTime = time }
    guard let lastTime, abs((time - lastTime).milliseconds) > Watcher.clockTolerance.milliseconds
    else { return }
    priced = nil
    // No host rests for longer from now than it would have before the clock was set back.
    if time < lastTime {
      holds = holds.mapValues { min($0, time + max(.zero, $0 - lastTime)) }
    }
    let window = Watcher.window(feeds.count)
    let (feeds, states) = (feeds, states)
    agenda.replan(at: time) { id in
      guard let feed = feeds[id], let state = states[id] else { return time }
      return Pace.resume(state, feed: feed, at: time, window: window)
    }
  }

  /// The budget for which a price is to be found anew: every few minutes, and when the clock has
  /// jumped. nil: that of now holds.
  mutating func unpriced(at time: Timestamp) -> Budget? {
    followClock(to: time)
    return priced ?? time > time ? nil : pipeline.plan.limits.budget
  }

  fileprivate func claims(
    of feeds: ArraySlice<Feed>, over period: Duration, at time: Timestamp
  ) -> [Purse.Claim] {
    let plan = pipeline.plan
    return feeds.compactMap { feed in
      guard feed.path == nil else { return nil }
      let state = states[feed.id] ?? FeedState()
      var claim = plan.pace.claim(of: state, feed, over: period, at: time)
      let wish = plan.bounds.wish(state, of: feed)
      claim.least = max(claim.least, Double(wish.milliseconds) / 1000)
      claim.most = max(claim.most, claim.least)
      return claim
    }
  }
}

extension FeedState {
  /// What became of the last fetch may have taken all the time that there is.
  fileprivate var hangs: Bool {
    guard standing == .failing, status == nil, let code = error?.code else { return false }
    return ["timeout", "stalled", "connect", "resolve", "tls"].contains(code)
  }
}

extension Watcher {
  /// A jump of the clock that is larger than what a busy machine may take for a round of the loop.
  static var clockTolerance: Duration { .minutes(1) }
  static var pricingInterval: Duration { .minutes(10) }

  /// What many feeds that are due at once are spread over.
  static func window(_ count: Int) -> Duration { min(startWindow, startSpacing * count) }

  /// Feeds whose claims are read before others may have the lock again: a millisecond or two.
  private static var claimsAtOnce: Int { 1000 }

  /// Finds a request's worth from what is known of all feeds. Of no use, and found anew, when
  /// another plan has come meanwhile.
  func price(by budget: Budget, at time: Timestamp) {
    let (feeds, before) = state.withLock { ($0.feeds.values, $0.pipeline) }
    var claims: [Purse.Claim] = []
    claims.reserveCapacity(feeds.count)
    for start in stride(from: 0, to: feeds.count, by: Self.claimsAtOnce) {
      let slice = feeds[start..<min(feeds.count, start + Self.claimsAtOnce)]
      claims += state.withLock { $0.claims(of: slice, over: budget.period, at: time) }
    }
    let pipeline = before.priced(at: Purse.price(of: claims, budget: budget))
    state.withLock { state in
      guard state.pipeline === before else { return }
      state.pipeline = pipeline
      state.priced = time + Self.pricingInterval
    }
  }
}
