public import Journaling
public import Logging
public import Model
public import ServiceLifecycle
import Synchronization

/// Group commit: harvests that arrive while one transaction is being made durable share the next.
///
/// Whoever records waits until the harvest is on the disk, so that at most as many harvests are in
/// memory as feeds are under way: a slow journal slows the fetching. Nobody waits for quiet ones,
/// of which nothing is lost but that a feed was asked; they go to the disk with others, or when
/// they are many, or after a while.
public final class Recorder: Service {
  /// Harvests and items of one transaction.
  static var largestBatch: Int { 256 }
  /// Quiet harvests that wait for company, and for how long; of more than that, each waits until it
  /// is on the disk.
  static var mostQuiet: Int { 256 }
  static var longestQuiet: Duration { .seconds(1) }
  static var tooManyQuiet: Int { 1024 }
  static var mostItems: Int { 10_000 }
  /// Wait after a failed transaction (disk full, say) before the same one is tried again.
  static var retryWait: Duration { .seconds(2) }

  private struct Waiting {
    /// nil: only what was there before is waited for.
    var held: HeldHarvest?
    /// nil: nobody waits.
    var continuation: CheckedContinuation<Receipt, any Error>?

    var isQuiet: Bool { held?.harvest.isQuiet == true }
  }

  private struct State {
    var queue: [Waiting] = []
    var routes = Routes()
    var ended = false
    /// The queue holds something that is waited for.
    var isUrgent = false
    /// When the first of the queue's quiet harvests was fetched.
    var quietSince: Timestamp?
    /// Why quiet harvests were given up, for the next who flushes.
    var loss: (any Error)?

    mutating func note(_ held: HeldHarvest) -> Bool {
      guard !ended, queue.count < tooManyQuiet else { return false }
      queue.append(Waiting(held: held))
      quietSince = quietSince ?? held.harvest.time
      return true
    }
  }

  private let journal: Journal
  private let patience: Int?
  private let clock: any Clock<Duration>
  private let logger: Logger
  private let bell = Bell()
  private let state = Mutex(State())

  /// `patience`: how often a transaction is tried before its harvests are given back; nil: for
  /// ever.
  public init(
    journal: Journal, routes: Routes, patience: Int? = nil, clock: any Clock<Duration>,
    logger: Logger
  ) {
    self.journal = journal
    self.patience = patience
    self.clock = clock
    self.logger = logger
    state.withLock { $0.routes = routes }
  }

  /// Outbox rows of later harvests are made by these.
  public func adopt(_ routes: Routes) { state.withLock { $0.routes = routes } }

  /// Returns when the harvest is durable, or at once when it is quiet. Throws when the recorder has
  /// ended: then nothing of it was written.
  public func record(_ harvest: Harvest) async throws -> Receipt {
    try await record(HeldHarvest(harvest))
  }

  func record(_ held: HeldHarvest) async throws -> Receipt {
    if held.harvest.isQuiet, noted(held) { return Receipt(feed: held.harvest.feed.id) }
    return try await wait(for: held)
  }

  @inline(never)
  private func noted(_ held: HeldHarvest) -> Bool {
    let (noted, many) = state.withLock { ($0.note(held), $0.queue.count >= Self.mostQuiet) }
    if many { hurry() }
    return noted
  }

  /// Returns when all is durable that was recorded before. Throws when some of it could not be.
  public func flush() async throws {
    _ = try await wait(for: nil)
    if let loss = state.withLock({ $0.loss.take() }) { throw loss }
  }

  /// To be called now and then: quiet harvests that have waited for long enough are written.
  public func settle(at time: Timestamp) {
    let since = state.withLock(\.quietSince)
    // A clock that was set back must not keep them for long.
    if let since, time - since >= Self.longestQuiet || time < since { hurry() }
  }

  /// Whether what is queued is to be written as soon as may be.
  var isHurried: Bool { state.withLock(\.isUrgent) }

  private func hurry() {
    state.withLock { $0.isUrgent = true }
    bell.ring()
  }

  private func wait(for held: HeldHarvest?) async throws -> Receipt {
    try await withCheckedThrowingContinuation { continuation in
      let accepted = state.withLock { state in
        guard !state.ended else { return false }
        state.queue.append(Waiting(held: held, continuation: continuation))
        state.isUrgent = true
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
      let (batch, ended) = state.withLock { state in
        (state.isUrgent || state.ended ? Self.take(&state) : [], state.ended)
      }
      if !batch.isEmpty { return batch }
      if ended { return nil }
      await bell.wait()
    }
  }

  private static func take(_ state: inout State) -> [Waiting] {
    var count = 0
    var items = 0
    while count < min(state.queue.count, largestBatch), count == 0 || items < mostItems {
      items += state.queue[count].held?.harvest.items.count ?? 0
      count += 1
    }
    let batch = Array(state.queue[..<count])
    state.queue.removeFirst(count)
    state.isUrgent = state.queue.contains { $0.continuation != nil }
    state.quietSince = state.queue.first(where: \.isQuiet)?.held?.harvest.time
    return batch
  }

  private func write(_ batch: [Waiting]) async {
    let routes = state.withLock(\.routes)
    var failures = 0
    var telling = Telling()
    while true {
      do {
        let harvests = batch.compactMap(\.held?.harvest)
        var receipts = try await journal.commit(harvests) { routes.sinks(for: $0, from: $1) }[...]
        if failures > 0 {
          logger.notice("the journal is written again", metadata: ["tries": "\(failures)"])
        }
        for waiting in batch {
          let receipt = waiting.held == nil ? nil : receipts.popFirst()
          waiting.continuation?.resume(returning: receipt ?? Receipt(feed: ""))
        }
        return
      } catch {
        // When asked to end, waiting on would only be killed: what was not written is fetched
        // again.
        failures += 1
        if telling.isDue(failures) {
          logger.critical(
            "the journal could not be written; fetching waits",
            metadata: ["error": "\(error)", "tries": "\(failures)"])
        }
        let givesUp = state.withLock(\.ended) || failures >= patience ?? .max
        guard !givesUp, (try? await clock.sleep(for: Self.retryWait)) != nil else {
          state.withLock { $0.loss = error }
          for waiting in batch { waiting.continuation?.resume(throwing: error) }
          return
        }
      }
    }
  }
}
