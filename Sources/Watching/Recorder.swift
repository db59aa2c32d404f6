public import Journaling
public import Logging
public import Model
public import ServiceLifecycle
import Synchronization

/// Group commit: harvests that arrive while one transaction is being made durable share the next.
///
/// Whoever records waits until the harvest is on the disk, so that at most as many harvests are in
/// memory as feeds are under way: a slow journal slows the fetching.
public final class Recorder<WaitClock: Clock<Duration>>: Service {
  /// Harvests and items of one transaction.
  static var largestBatch: Int { 256 }
  static var mostItems: Int { 10_000 }
  /// Wait after a failed transaction (disk full, say) before the same one is tried again.
  static var retryWait: Duration { .seconds(2) }

  private struct Waiting {
    var harvest: Harvest
    var continuation: CheckedContinuation<Receipt, any Error>
  }

  private struct State {
    var queue: [Waiting] = []
    var routes = Routes()
    var ended = false
  }

  private let journal: Journal
  private let patience: Int?
  private let clock: WaitClock
  private let logger: Logger
  private let bell = Bell()
  private let state = Mutex(State())

  /// `patience`: how often a transaction is tried before its harvests are given back; nil: for
  /// ever.
  public init(
    journal: Journal, routes: Routes, patience: Int? = nil, clock: WaitClock, logger: Logger
  ) {
    self.journal = journal
    self.patience = patience
    self.clock = clock
    self.logger = logger
    state.withLock { $0.routes = routes }
  }

  /// Outbox rows of later harvests are made by these.
  public func adopt(_ routes: Routes) { state.withLock { $0.routes = routes } }

  /// Returns when the harvest is durable. Throws when the recorder has ended: then nothing of it
  /// was written.
  public func record(_ harvest: Harvest) async throws -> Receipt {
    try await withCheckedThrowingContinuation { continuation in
      let accepted = state.withLock { state in
        guard !state.ended else { return false }
        state.queue.append(Waiting(harvest: harvest, continuation: continuation))
        return true
      }
      if accepted { bell.ring() } else { continuation.resume(throwing: CancellationError()) }
    }
  }

  /// Writes until told to shut down, then what is queued, then ends.
  public func run() async throws {
    await withTaskCancellationHandler {
      await withGracefulShutdownHandler {
        while let batch = await nextBatch() { await write(batch) }
      } onGracefulShutdown: {
        self.end()
      }
    } onCancel: {
      self.end()
    }
  }

  /// Takes nothing more; what is queued is still written.
  public func end() {
    state.withLock { $0.ended = true }
    bell.ring()
  }

  private func nextBatch() async -> [Waiting]? {
    while true {
      let (batch, ended) = state.withLock { state in (Self.take(&state), state.ended) }
      if !batch.isEmpty { return batch }
      if ended { return nil }
      await bell.wait()
    }
  }

  private static func take(_ state: inout State) -> [Waiting] {
    var count = 0
    var items = 0
    while count < min(state.queue.count, largestBatch), count == 0 || items < mostItems {
      items += state.queue[count].harvest.items.count
      count += 1
    }
    let batch = Array(state.queue[..<count])
    state.queue.removeFirst(count)
    return batch
  }

  private func write(_ batch: [Waiting]) async {
    let routes = state.withLock(\.routes)
    var failures = 0
    while true {
      do {
        let receipts = try await journal.commit(batch.map(\.harvest)) {
          routes.sinks(for: $0, from: $1)
        }
        for (waiting, receipt) in zip(batch, receipts) {
          waiting.continuation.resume(returning: receipt)
        }
        return
      } catch {
        logger.critical(
          "the journal could not be written; fetching waits", metadata: ["error": "\(error)"])
        // When asked to end, waiting on would only be killed: what was not written is fetched
        // again.
        failures += 1
        let givesUp = state.withLock(\.ended) || failures >= patience ?? .max
        guard !givesUp, (try? await clock.sleep(for: Self.retryWait)) != nil else {
          for waiting in batch { waiting.continuation.resume(throwing: error) }
          return
        }
      }
    }
  }
}
