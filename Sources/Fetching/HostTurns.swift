import Model
import Synchronization

/// How pages of one host are asked for: one after the other, not faster than its spacing, and not
/// at all while it wants to be left alone. A host is forgotten when nothing of it matters any more.
final class HostTurns: Sendable {
  private struct Waiter {
    var id: UInt64
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct Host {
    var isTaken = false
    var lastStart: Timestamp?
    var parkedUntil: Timestamp?
    var waiters: [Waiter] = []

    func matters(at now: Timestamp) -> Bool {
      isTaken || lastStart.map { $0 + HostTurns.longestSpacing > now } ?? false
        || parkedUntil ?? now > now
    }
  }

  private struct State {
    var hosts: [String: Host] = [:]
    var lastID: UInt64 = 0
    var cancelled: Set<UInt64> = []
  }

  /// A host is remembered for so long after its last request.
  static let longestSpacing = Duration.minutes(1)
  /// Hosts remembered before those that do not matter are dropped.
  private static let tidyAbove = 1024

  private let state = Mutex(State())

  /// Runs `body` while nobody else has this host's turn. Turns are taken in the order they were
  /// asked for.
  func turn<Value, Failure: Error>(
    at host: String, _ body: () async throws(Failure) -> Value
  ) async throws -> Value {
    guard await enter(host) else { throw CancellationError() }
    defer { leave(host) }
    return try await body()
  }

  /// How long to wait until the next request may start; it is counted as started then.
  func reserve(_ host: String, at now: Timestamp, spacing: Duration) -> Duration {
    state.withLock { state in
      if state.hosts.count > Self.tidyAbove {
        state.hosts = state.hosts.filter { $0.value.matters(at: now) }
      }
      // A clock that was set back must not make anybody wait longer than the spacing.
      let planned = state.hosts[host]?.lastStart.map { $0 + spacing } ?? now
      let start = min(max(now, planned), now + spacing)
      state.hosts[host, default: Host()].lastStart = start
      return start - now
    }
  }

  /// A request was made to the host, or is under way, that took no turn.
  func note(_ host: String, at now: Timestamp) {
    state.withLock { state in
      let last = state.hosts[host]?.lastStart ?? now
      state.hosts[host, default: Host()].lastStart = max(last, now)
    }
  }

  func park(_ host: String, until time: Timestamp) {
    state.withLock { state in
      let before = state.hosts[host]?.parkedUntil ?? time
      state.hosts[host, default: Host()].parkedUntil = max(before, time)
    }
  }

  /// When the host may be asked again, if that is later than `now`.
  func parked(_ host: String, at now: Timestamp) -> Timestamp? {
    state.withLock { $0.hosts[host]?.parkedUntil }.flatMap { $0 > now ? $0 : nil }
  }

  /// False when the task was cancelled before its turn came.
  private func enter(_ host: String) async -> Bool {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    let entered = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Bool? in
          if state.cancelled.contains(id) { return false }
          if state.hosts[host]?.isTaken == true {
            state.hosts[host]?.waiters.append(Waiter(id: id, continuation: continuation))
            return nil
          }
          state.hosts[host, default: Host()].isTaken = true
          return true
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      cancel(id, at: host)
    }
    _ = state.withLock { $0.cancelled.remove(id) }
    return entered
  }

  private func cancel(_ id: UInt64, at host: String) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.hosts[host]?.waiters.firstIndex(where: { $0.id == id }) else {
        state.cancelled.insert(id)
        return nil
      }
      return state.hosts[host]?.waiters.remove(at: index)
    }
    waiter?.continuation.resume(returning: false)
  }

  private func leave(_ host: String) {
    let next = state.withLock { state -> Waiter? in
      guard state.hosts[host]?.waiters.isEmpty == false else {
        state.hosts[host]?.isTaken = false
        return nil
      }
      return state.hosts[host]?.waiters.removeFirst()
    }
    next?.continuation.resume(returning: true)
  }
}
