import Model
import Synchronization

/// Wakes one waiter. A ring that nobody waits for is kept for the next wait; several count as one.
final class Bell: Sendable {
  private struct State {
    var rung = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func ring() {
    let waiter = state.withLock { state in
      let waiter = state.waiter
      state.waiter = nil
      state.rung = waiter == nil
      return waiter
    }
    waiter?.resume()
  }

  /// Returns at the next ring, or at once when it has rung since the last wait. One waiter at a
  /// time.
  func wait() async {
    await withCheckedContinuation { continuation in
      let rung = state.withLock { state in
        if state.rung {
          state.rung = false
          return true
        }
        state.waiter = continuation
        return false
      }
      if rung { continuation.resume() }
    }
  }
}

/// Rings a bell at a time. Setting a later time than the one set changes nothing; a waiter that is
/// woken too early looks again and sets anew.
struct Alarm: Sendable {
  private let bell: Bell
  private let clock: any Clock<Duration>
  private let next = SharedTime()

  init(bell: Bell, clock: any Clock<Duration>) {
    self.bell = bell
    self.clock = clock
  }

  /// Sleeps in a child of `group` until then; cancelling the group silences the alarm.
  func set(
    for time: Timestamp, now: Timestamp, in group: inout DiscardingTaskGroup
  ) {
    guard next.lower(to: time) else { return }
    let wait = max(.zero, time - now)
    // Not where the one who sets it runs: a child that inherits an executor does not keep it alive,
    // and may sleep for longer than it lives.
    group.addTask(executorPreference: globalConcurrentExecutor) { [bell, clock, next] in
      try? await clock.sleep(for: wait)
      next.clear(time)
      bell.ring()
    }
  }
}

/// The earliest time that an alarm is set for.
private final class SharedTime: Sendable {
  private let time = Mutex<Timestamp?>(nil)

  /// False when an earlier or equal time is set already.
  func lower(to candidate: Timestamp) -> Bool {
    time.withLock { time in
      if let set = time, set <= candidate { return false }
      time = candidate
      return true
    }
  }

  func clear(_ past: Timestamp) {
    time.withLock { if $0 == past { $0 = nil } }
  }
}
