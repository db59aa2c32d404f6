import Fetching
public import Journaling
public import Logging
public import Model
import Scheduling
public import ServiceLifecycle
import Synchronization

/// The work loop: asks the agenda what is due, runs the pipeline for it, and records what it
/// yields.
public final class Watcher: Service {
  /// The loop comes round at least this often, and beats each time.
  static var longestWait: Duration { .seconds(10) }
  /// Overdue feeds are spread over at most this after a start, never-fetched ones too.
  static var startWindow: Duration { .minutes(5) }
  /// A start with few feeds needs no such window: this much for each.
  static var startSpacing: Duration { .milliseconds(20) }

  struct State {
    /// The plan, at the price that requests have now.
    var pipeline: Pipeline
    var feeds = FeedTable()
    var states = StateTable()
    var agenda: Agenda
    /// Feeds whose turn is a page of their archives.
    var walking: Set<String> = []
    /// Until when that price holds.
    var priced: Timestamp?
    /// An operator asks for all feeds, at any hour.
    var asksAll = false
    var stopped = false
    /// Hosts that asked for rest, until when.
    var holds: [String: Timestamp] = [:]
    var outage = Outage()
    /// Of the network feeds, up to `Outage.mostHosts`.
    var hostCount = 0
    /// Why something could not be recorded.
    var failure: JournalError?
    var lastTime: Timestamp?
  }

  private let journal: Journal
  let recorder: Recorder
  private let clock: any Clock<Duration>
  let now: @Sendable () -> Timestamp
  let logger: Logger
  private let beat: @Sendable (Int) -> Void
  let report: @Sendable (PollResult) -> Void
  let bell = Bell()
  let complaints: Complaints
  let state: Mutex<State>

  /// `beat` is called from the work loop with the number of feeds; `report` after each committed
  /// fetch.
  public init(
    plan: Plan, journal: Journal, recorder: Recorder, clock: any Clock<Duration>,
    now: @escaping @Sendable () -> Timestamp, logger: Logger,
    beat: @escaping @Sendable (Int) -> Void = { _ in },
    report: @escaping @Sendable (PollResult) -> Void = { _ in }
  ) {
    self.journal = journal
    self.recorder = recorder
    self.clock = clock
    self.now = now
    self.logger = logger
    complaints = Complaints(logger)
    self.beat = beat
    self.report = report
    let pipeline = Pipeline(plan: plan, journal: journal, now: now, logger: logger)
    state = Mutex(State(pipeline: pipeline, agenda: Agenda(limits: plan.limits)))
  }

  /// Takes up the plan's feeds, drops others; feeds that stay keep their turn.
  public func adopt(_ plan: Plan) throws(JournalError) {
    let known = try journal.register(plan.feeds)
    let time = now()
    let holds = try journal.holds(after: time)
    let pipeline = Pipeline(plan: plan, journal: journal, now: now, logger: logger)
    let table = FeedTable(plan.feeds)
    // The old plan is handed out of the lock: nobody waits while a large one is taken apart.
    // Fetches under way hold on to it until they are done.
    _ = state.withLock { state in
      let old = state.pipeline
      state.pipeline = pipeline
      state.agenda.limits = plan.limits
      state.priced = nil
      let window = Self.window(plan.feeds.count)
      state.takeUp(holds, known, plan, at: time)
      let (feeds, states) = (state.feeds, state.states)
      state.feeds = table
      state.states = StateTable(
        zip(plan.feeds, known).map { states[$0.id] ?? $1 ?? FeedState() }, of: table)
      for feed in feeds.values where table.number(of: feed.id) == nil { state.drop(feed.id) }
      for (feed, known) in zip(plan.feeds, known) where feeds.number(of: feed.id) == nil {
        let meant = known.flatMap { Pace.isVoid($0, at: time) ? nil : $0 }
        let due = Pace.resume(meant ?? FeedState(), feed: feed, at: time, window: window)
        state.put(feed, known, due: due)
      }
      return old
    }
    tellOfClock(known, at: time)
    bell.ring()
  }

  /// Watches until told to shut down. Fetches under way are then broken off; what was read is
  /// recorded.
  public func run() async throws {
    try adopt(state.withLock(\.pipeline).plan)
    await withGracefulShutdownHandler {
      await loop(once: false)
    } onGracefulShutdown: {
      self.stop()
    }
  }

  /// One pass over the feeds that are due (`all`: over every feed that its server does not forbid).
  /// Throws when the journal could not take what was fetched.
  public func pass(all: Bool) async throws(JournalError) {
    let plan = state.withLock(\.pipeline).plan
    let known = try journal.register(plan.feeds)
    let time = now()
    let holds = try journal.holds(after: time)
    let table = FeedTable(plan.feeds)
    let parked = state.withLock { state in
      // What is due is due now, however long ago the last pass was.
      state.lastTime = time
      state.asksAll = all
      // A pass asks each feed once, and does not wait for hours until the budget has room for the
      // last: it shapes the waits, by its price.
      state.agenda.limits.budget = nil
      state.takeUp(holds, known, plan, at: time)
      state.feeds = table
      state.states = StateTable(known.map { $0 ?? FeedState() }, of: table)
      return zip(plan.feeds, known).compactMap { feed, known -> PollResult? in
        let isVoid = known.map { Pace.isVoid($0, at: time) } ?? false
        if let known, let asked = known.notBefore, asked > time, !isVoid {
          return all ? PollResult(parked: feed, state: known) : nil
        }
        if all || isVoid || (known?.nextPoll ?? time) <= time { state.put(feed, known, due: time) }
        return nil
      }
    }
    tellOfClock(known, at: time)
    for result in parked { report(result) }
    await loop(once: true)
    do {
      try await recorder.flush()
    } catch {
      state.withLock { $0.failure = $0.failure ?? error as? JournalError }
    }
    if let failure = state.withLock(\.failure) { throw failure }
  }

  public func stop() {
    state.withLock { $0.stopped = true }
    bell.ring()
  }

  private func loop(once: Bool) async {
    let alarm = Alarm(bell: bell, clock: clock)
    await withDiscardingTaskGroup { group in
      var goesOn = true
      while goesOn {
        // With the fetches that it starts, on their thread: that of the plan of now.
        let executor = state.withLock(\.pipeline).plan.fetcher.executor
        goesOn = await withTaskExecutorPreference(executor) {
          await rounds(on: executor, once: once, alarm, &group)
        }
      }
    }
  }

  /// Starts what is due until the plan has another executor, or until there is nothing more to do:
  /// then false.
  private func rounds(
    on executor: any TaskExecutor, once: Bool, _ alarm: Alarm,
    _ group: inout DiscardingTaskGroup
  ) async -> Bool {
    while true {
      let time = now()
      if let budget = state.withLock({ $0.unpriced(at: time) }) {
        // Of many feeds that takes a while: the network goes on meanwhile.
        await withTaskExecutorPreference(globalConcurrentExecutor) { price(by: budget, at: time) }
      }
      let round = state.withLock { $0.round(at: time) }
      var resting = false
      for id in round.starts {
        if rests(id, once: once, at: time) {
          resting = true
          continue
        }
        group.addTask(executorPreference: executor) {
          await self.work(on: id, once: once)
          // It is there until here, whatever becomes of the plan.
          withExtendedLifetime(executor) {}
        }
      }
      complaints.tell(at: time, all: round.isStopped)
      recorder.settle(at: time)
      if round.isStopped {
        group.cancelAll()
        return false
      }
      beat(round.feeds)
      // Whose turn has passed to a later time leaves room for others.
      if resting { continue }
      if round.step == .rest, once, round.isIdle {
        complaints.tell(at: time, all: true)
        group.cancelAll()
        return false
      }
      let latest = min(time + Self.longestWait, complaints.due ?? .distantFuture)
      if case .wait(let until) = round.step {
        alarm.set(for: min(until, latest), now: time, in: &group)
      } else {
        alarm.set(for: latest, now: time, in: &group)
      }
      await bell.wait()
      guard round.executor === executor else { return true }
    }
  }
}
