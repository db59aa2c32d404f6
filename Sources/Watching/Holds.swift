import Logging
import Model
import Scheduling
import Synchronization

extension Watcher.State {
  /// Feeds of a host that rested come back within this, each at its own time.
  static var spread: Duration { .minutes(1) }

  /// When a feed that is not to be asked at this hour or on this day may be; nil when it may be
  /// now. A turn that is late can fall there.
  func opening(of id: String, at time: Timestamp) -> Timestamp? {
    guard !asksAll, let manners = states[id]?.manners,
      manners.skipHours != 0 || manners.skipDays != 0
    else { return nil }
    let open = LowerBounds.afterSkipped(
      time, hours: manners.skipHours, days: UInt32(manners.skipDays))
    return open > time ? open : nil
  }

  /// When the host of a feed may be asked again; nil when it may be now.
  mutating func rest(of id: String, at time: Timestamp) -> Timestamp? {
    guard !holds.isEmpty, let feed = feeds[id], feed.path == nil else { return nil }
    let host = pipeline.plan.host(feed, states[id] ?? FeedState())
    guard let until = holds[host] else { return nil }
    if until > time { return until }
    holds[host] = nil
    return nil
  }

  /// A feed whose turn it is waits with its host. Its state stays as it is: if the process dies,
  /// the feed is due after the restart, and the host's rest is in the journal.
  mutating func postpone(_ id: String, to until: Timestamp, once: Bool, at time: Timestamp) {
    let due = until + Self.spread * Digest(id).share
    agenda.finished(id, due: once ? nil : due, at: time)
  }

  /// What the journal knows: `states`, one for each of the plan's feeds, and hosts at rest.
  mutating func takeUp(
    _ rests: [String: Timestamp], _ known: [FeedState?], _ plan: Plan, at time: Timestamp
  ) {
    holds.merge(rests) { max($0, $1) }
    hostCount = Self.hosts(of: plan)
    for case let state? in known {
      guard let success = state.lastSuccess, success <= time else { continue }
      outage.lastAnswer = max(outage.lastAnswer ?? success, success)
    }
    keepDistance(known, plan, at: time)
    capRests(known, plan, at: time)
  }

  /// From what another process, or the one before this, asked a moment ago.
  private mutating func keepDistance(_ known: [FeedState?], _ plan: Plan, at time: Timestamp) {
    let since = time - plan.limits.spacing
    for (feed, state) in zip(plan.feeds, known) {
      guard let state, let last = state.lastPoll, last > since, last <= time, feed.path == nil
      else { continue }
      agenda.asked(plan.host(feed, state), at: last)
    }
  }

  /// What was written under a clock that was ahead holds no longer from now than it was asked for
  /// then.
  private mutating func capRests(_ known: [FeedState?], _ plan: Plan, at time: Timestamp) {
    guard !holds.isEmpty else { return }
    for (feed, state) in zip(plan.feeds, known) where feed.path == nil {
      guard let state, Pace.isVoid(state, at: time), let last = state.lastPoll else { continue }
      let host = plan.host(feed, state)
      if let until = holds[host] { holds[host] = min(until, time + max(.zero, until - last)) }
    }
  }

  /// Of the network feeds, counted as far as an outage asks.
  private static func hosts(of plan: Plan) -> Int {
    var hosts: Set<String> = []
    for feed in plan.feeds where feed.path == nil {
      hosts.insert(plan.host(feed))
      if hosts.count == Outage.mostHosts { break }
    }
    return hosts.count
  }

  mutating func hold(_ hold: HostHold?) {
    guard let hold else { return }
    holds[hold.host] = max(holds[hold.host] ?? hold.until, hold.until)
  }

  struct Verdict {
    /// The harvest as it is to be recorded instead: its feed is not to blame.
    var pardoned: HeldHarvest?
    /// Earlier ones whose failure turned out to be no fault of their feeds.
    var mended: [HeldHarvest] = []
    var change: Outage.Change
  }

  /// Takes note of how a fetch ended; nil where there is nothing to it.
  mutating func judge(_ harvest: Harvest, before: FeedState) -> Verdict? {
    hold(harvest.hold)
    if let site = harvest.address.flatMap(pipeline.plan.site) {
      agenda.locate(harvest.feed.id, at: site)
    }
    if harvest.state.status != nil, outage.suspectsNobody {
      if !harvest.isArchive { outage.lastAnswer = harvest.time }
      return nil
    }
    let host = pipeline.plan.host(harvest.feed, before)
    let change = outage.note(harvest, before: before, host: host, of: hostCount)
    guard outage.isOn else { return Verdict(change: change) }
    let mended =
      change == .began
      ? outage.suspects.values.filter { $0.harvest.feed.id != harvest.feed.id }
        .compactMap { outage.pardoned($0.harvest) } : []
    for harvest in mended where states[harvest.feed.id] != nil {
      states[harvest.feed.id] = harvest.state
    }
    return Verdict(
      pardoned: outage.pardoned(harvest).map { HeldHarvest($0) },
      mended: mended.map { HeldHarvest($0) }, change: change)
  }
}

extension Watcher {
  /// Whether the feed is not to be asked now: then its turn has passed.
  func rests(_ id: String, once: Bool, at time: Timestamp) -> Bool {
    let (waits, parked) = state.withLock { state -> (Bool, PollResult?) in
      let rest = state.rest(of: id, at: time)
      guard let until = rest ?? state.opening(of: id, at: time) else { return (false, nil) }
      state.postpone(id, to: until, once: once, at: time)
      // As with any feed that is not due, a pass says nothing of skipped hours.
      guard once, let rest, let feed = state.feeds[id] else { return (true, nil) }
      return (true, PollResult(resting: feed, state.states[id] ?? FeedState(), until: rest))
    }
    if let parked { report(parked) }
    return waits
  }

  /// What an outage means for a harvest; nil: nothing.
  @inline(never)
  func judge(_ held: HeldHarvest, _ turn: Turn) -> State.Verdict? {
    let harvest = held.harvest
    let verdict = state.withLock { $0.judge(harvest, before: turn.before) }
    guard let verdict else { return nil }
    switch verdict.change {
    case .none: break
    case .began:
      complaints.withdraw()
      logger.error(
        "no host answers: the network here seems to be down; no feed is blamed for it",
        metadata: ["error": "\(SafeText.line(harvest.state.error?.description ?? "none"))"])
    case .ended: logger.notice("hosts answer again: the network is back")
    }
    return verdict
  }

  /// Says that feeds were asked at times that are still to come.
  func tellOfClock(_ known: [FeedState?], at time: Timestamp) {
    let count = known.count { $0.map { Pace.isVoid($0, at: time) } ?? false }
    guard count > 0 else { return }
    logger.error(
      "the clock was ahead when feeds were asked last: their plans are void, and they are due now",
      metadata: ["feeds": "\(count)"])
  }

  /// The harvest as it is when it turned out, while it was recorded, that its feed is not to blame.
  @inline(never)
  func mended(_ held: HeldHarvest) -> HeldHarvest? {
    let harvest = held.harvest
    guard harvest.outcome == .failed, harvest.state.error?.code != Outage.code else { return nil }
    return state.withLock { $0.outage.pardoned(harvest) }.map { HeldHarvest($0) }
  }
}
