public import Delivering
public import Journaling
public import Logging
public import Model
public import ServiceLifecycle
import Synchronization

/// Brings what is in the outbox to the sinks: each sink in its own child, in the order of the
/// alerts.
///
/// A delivery is settled after the sink has taken it; if the process dies between the two, it is
/// made again.
public final class Deliverer<WaitClock: Clock<Duration>>: Service {
  /// Read from the outbox at once.
  static var batch: Int { 100 }
  /// An idle sink looks again after this, whether or not it was woken.
  static var longestWait: Duration { .seconds(60) }
  static var shortestWait: Duration { .milliseconds(100) }
  /// Wait when the journal itself cannot be read or written.
  static var journalWait: Duration { .seconds(5) }

  private struct State {
    var sinks: [any Sink]
    var bells: [String: Bell] = [:]
    /// Grows with each reload: the sinks' loops of an older one end.
    var generation = 0
    var stopped = false
  }

  private let journal: Journal
  private let schedule: RetrySchedule
  private let clock: WaitClock
  private let now: @Sendable () -> Timestamp
  private let random: @Sendable () -> Double
  private let logger: Logger
  private let changed = Bell()
  private let state: Mutex<State>

  /// `random` gives shares of 1 for the jitter of retries.
  public init(
    journal: Journal, sinks: [any Sink], schedule: RetrySchedule = RetrySchedule(),
    clock: WaitClock, now: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }, logger: Logger
  ) {
    self.journal = journal
    self.schedule = schedule
    self.clock = clock
    self.now = now
    self.random = random
    self.logger = logger
    state = Mutex(State(sinks: sinks))
  }

  /// There is something new in the outbox.
  public func wake() {
    for bell in state.withLock({ Array($0.bells.values) }) { bell.ring() }
  }

  /// Takes up other sinks; deliveries under way are finished first.
  public func adopt(_ sinks: [any Sink]) {
    state.withLock { state in
      state.sinks = sinks
      state.generation += 1
    }
    wake()
    changed.ring()
  }

  /// Tells every sink to open its file anew.
  public func reopen() async {
    for sink in state.withLock(\.sinks) { await sink.reopen() }
  }

  public func run() async throws {
    await withGracefulShutdownHandler {
      while !state.withLock(\.stopped) { await serveGeneration() }
    } onGracefulShutdown: {
      self.stop()
    }
  }

  /// Ends `run`: deliveries under way are broken off, and stay in the outbox.
  public func stop() {
    state.withLock { $0.stopped = true }
    wake()
    changed.ring()
  }

  /// One attempt at everything that is due now.
  public func drain() async {
    for sink in state.withLock(\.sinks) {
      while await deliverBatch(to: sink, while: { true }) == .more {}
    }
  }

  private func serveGeneration() async {
    let (sinks, generation) = state.withLock { state in
      state.bells = Dictionary(
        state.sinks.map { ($0.name, Bell()) }, uniquingKeysWith: { first, _ in first })
      return (state.sinks, state.generation)
    }
    await withDiscardingTaskGroup { group in
      for sink in sinks {
        group.addTask { await self.serve(sink, generation: generation) }
      }
      while isCurrent(generation) { await changed.wait() }
      // When stopping, a sink that hangs is broken off; what it was owed stays in the outbox.
      if state.withLock(\.stopped) { group.cancelAll() }
    }
  }

  private func isCurrent(_ generation: Int) -> Bool {
    state.withLock { !$0.stopped && $0.generation == generation }
  }

  private func serve(_ sink: any Sink, generation: Int) async {
    guard let bell = state.withLock({ $0.bells[sink.name] }) else { return }
    let alarm = Alarm(bell: bell, clock: clock)
    await withDiscardingTaskGroup { group in
      while isCurrent(generation) {
        let progress = await deliverBatch(to: sink) { isCurrent(generation) }
        if progress == .more { continue }
        let time = now()
        let latest = time + (progress == .stuck ? Self.journalWait : Self.longestWait)
        let due = try? await journal.nextDelivery(to: sink.name)
        // Never at once: a row that cannot be read must not make this spin.
        let soonest = time + Self.shortestWait
        let wake = progress == .stuck ? latest : max(soonest, min(due ?? latest, latest))
        alarm.set(for: wake, now: time, in: &group)
        await bell.wait()
      }
      group.cancelAll()
    }
  }

  private enum Progress { case done, more, stuck }

  private func deliverBatch(
    to sink: any Sink, while goesOn: () -> Bool
  ) async -> Progress {
    do {
      let due = try await journal.deliveries(to: sink.name, due: now(), limit: Self.batch)
      for delivery in due {
        if Task.isCancelled || !goesOn() { return .done }
        guard let settlement = await attempt(delivery, at: sink) else { return .done }
        try await journal.settle(delivery, as: settlement)
      }
      return due.count == Self.batch ? .more : .done
    } catch {
      logger.error("the outbox could not be used", metadata: ["error": "\(error)"])
      return .stuck
    }
  }

  /// nil when the attempt was broken off by a shutdown: nothing is to be settled then.
  private func attempt(_ delivery: Delivery, at sink: any Sink) async -> Settlement? {
    do throws(DeliveryError) {
      try await sink.deliver(delivery.alert)
      return .delivered
    } catch {
      if Task.isCancelled { return nil }
      let settlement = settlement(after: error, attempts: delivery.attempts + 1)
      logger.warning(
        "an alert could not be delivered",
        metadata: [
          "sink": "\(sink.name)", "alert": "\(delivery.alert.seq)",
          "error": "\(SafeText.line(String(describing: error)))",
          "next": "\(Self.describe(settlement))",
        ])
      return settlement
    }
  }

  private func settlement(after error: DeliveryError, attempts: Int) -> Settlement {
    switch error {
    case .permanent(let reason): return .dead(error: reason)
    case .temporary(let reason):
      guard let wait = schedule.wait(afterAttempt: attempts, random: random()) else {
        return .dead(error: reason)
      }
      return .again(at: now() + wait, error: reason)
    }
  }

  private static func describe(_ settlement: Settlement) -> String {
    switch settlement {
    case .delivered: "none"
    case .again(let time, _): time.description
    case .dead: "given up"
    }
  }
}
