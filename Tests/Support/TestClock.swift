public import Model
import Synchronization

/// A clock whose time stands still until a test moves it.
///
/// Sleepers resume in the order of their deadlines, then in the order they went to sleep.
public final class TestClock: Clock, Sendable {
  public typealias Duration = Swift.Duration

  public struct Instant: InstantProtocol {
    /// Since the clock was made.
    public var offset: Swift.Duration

    public func advanced(by duration: Swift.Duration) -> Instant {
      Instant(offset: offset + duration)
    }

    public func duration(to other: Instant) -> Swift.Duration { other.offset - offset }
    public static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
  }

  private struct Sleeper {
    let id: Int
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>

    func isBefore(_ other: Sleeper) -> Bool { (deadline, id) < (other.deadline, other.id) }
  }

  private struct Watcher {
    let count: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var now = Instant(offset: .zero)
    var sleepers: [Sleeper] = []
    var watchers: [Watcher] = []
    var cancelled: Set<Int> = []
    var lastID = 0
  }

  private let start: Timestamp
  private let state = Mutex(State())

  /// `start` is the time on the wall when the clock is made: 2026-11-22T07:00:00Z if nothing else
  /// is said.
  public init(start: Timestamp = Timestamp(seconds: 1_795_330_800)) { self.start = start }

  public var now: Instant { state.withLock { $0.now } }
  public var minimumResolution: Swift.Duration { .nanoseconds(1) }

  /// The time on the wall, which moves with the clock.
  public var wall: Timestamp { start + now.offset }

  /// `wall`, in the form that stages take it.
  public var wallClock: @Sendable () -> Timestamp { { self.wall } }

  public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  /// When the next sleeper is due, from now; nil when nobody sleeps.
  public var nextWake: Swift.Duration? {
    state.withLock { state in
      state.sleepers.map(\.deadline).min().map { state.now.duration(to: $0) }
    }
  }

  public func sleep(until deadline: Instant, tolerance: Swift.Duration? = nil) async throws {
    try Task.checkCancellation()
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        fallAsleep(Sleeper(id: id, deadline: deadline, continuation: continuation))
      }
    } onCancel: {
      cancel(id)
    }
  }

  /// Moves the time on and wakes who is due; a sleeper who sleeps again within the span is woken
  /// again.
  public func advance(by span: Swift.Duration) async {
    let end = now.advanced(by: span)
    await letOthersRun()
    while let sleeper = takeNext(until: end) {
      sleeper.continuation.resume()
      await letOthersRun()
    }
    state.withLock { $0.now = max($0.now, end) }
  }

  /// Returns when at least that many tasks sleep on this clock.
  public func waitForSleepers(_ count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let isMet = state.withLock { state in
        if state.sleepers.count >= count { return true }
        state.watchers.append(Watcher(count: count, continuation: continuation))
        return false
      }
      if isMet { continuation.resume() }
    }
  }

  private func fallAsleep(_ sleeper: Sleeper) {
    enum Outcome { case asleep, due, cancelled }
    let (outcome, watchers) = state.withLock { state -> (Outcome, [Watcher]) in
      if state.cancelled.remove(sleeper.id) != nil { return (.cancelled, []) }
      if sleeper.deadline <= state.now { return (.due, []) }
      state.sleepers.append(sleeper)
      let count = state.sleepers.count
      let met = state.watchers.filter { $0.count <= count }
      state.watchers.removeAll { $0.count <= count }
      return (.asleep, met)
    }
    switch outcome {
    case .asleep: break
    case .due: sleeper.continuation.resume()
    case .cancelled: sleeper.continuation.resume(throwing: CancellationError())
    }
    for watcher in watchers { watcher.continuation.resume() }
  }

  private func takeNext(until end: Instant) -> Sleeper? {
    state.withLock { state in
      let due = state.sleepers.indices.min {
        state.sleepers[$0].isBefore(state.sleepers[$1])
      }
      guard let due, state.sleepers[due].deadline <= end else { return nil }
      let sleeper = state.sleepers.remove(at: due)
      state.now = max(state.now, sleeper.deadline)
      return sleeper
    }
  }

  private func cancel(_ id: Int) {
    let sleeper = state.withLock { state -> Sleeper? in
      guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
        state.cancelled.insert(id)
        return nil
      }
      return state.sleepers.remove(at: index)
    }
    sleeper?.continuation.resume(throwing: CancellationError())
  }

  // A woken task needs a few turns to reach its next sleep; there is no way to know when it has.
  private func letOthersRun() async {
    for _ in 0..<20 { await Task.yield() }
  }
}
