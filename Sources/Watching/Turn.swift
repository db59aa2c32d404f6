import Journaling
import Logging
import Model
import Synchronization

/// A feed's turn, and what it is asked by. By reference: hundreds of tasks hold one while they
/// wait, and hand it on.
final class Turn: Sendable {
  let feed: Feed
  let before: FeedState
  let pipeline: Pipeline
  /// A page of the feed's archives instead of the feed.
  let page: ArchiveWalk?

  init(_ feed: Feed, _ before: FeedState, _ pipeline: Pipeline, page: ArchiveWalk?) {
    self.feed = feed
    self.before = before
    self.pipeline = pipeline
    self.page = page
  }

  /// The page's, where there is one.
  @inline(never)
  fileprivate func harvestPage() async throws -> HeldHarvest {
    guard let page else { return try await pipeline.harvest(self) }
    return HeldHarvest(try await pipeline.harvestArchive(page, of: feed, state: before))
  }
}

/// A harvest on its way to the journal, for the same reason.
final class HeldHarvest: Sendable {
  let harvest: Harvest

  init(_ harvest: Harvest) { self.harvest = harvest }
}

extension Watcher {
  private enum End {
    case recorded(HeldHarvest)
    case cancelled
    /// The journal could not take it.
    case lost
  }

  func work(on id: String, once: Bool) async {
    let turn = turn(for: id)
    var end: End?
    if let turn { end = await self.end(of: turn) }
    finish(id, turn, end, once: once)
  }

  // Not inlined, as all that a turn does without waiting: the frames of tasks stay small.
  @inline(never)
  private func turn(for id: String) -> Turn? { state.withLock { $0.turn(for: id) } }

  @inline(never)
  private func finish(_ id: String, _ turn: Turn?, _ end: End?, once: Bool) {
    let time = now()
    state.withLock { state in
      var (pageFailed, hasMoved) = (false, false)
      if let turn, let end {
        let (next, failed) = Self.state(after: turn, end, at: time)
        pageFailed = failed && turn.page != nil
        hasMoved = next.manners.address != turn.before.manners.address
        state.states[id] = next
      }
      state.finish(id, goesOn: !pageFailed, hasMoved: hasMoved, once: once, at: time)
    }
    bell.ring()
  }

  /// The feed's state afterwards: as it was when nothing could be recorded. And whether it failed.
  private static func state(
    after turn: Turn, _ end: End, at time: Timestamp
  ) -> (FeedState, failed: Bool) {
    switch end {
    case .recorded(let held): return (held.harvest.state, held.harvest.outcome == .failed)
    case .cancelled: return (turn.before, true)
    case .lost:
      var retry = turn.before
      retry.nextPoll = time + longestWait
      return (retry, true)
    }
  }

  private func end(of turn: Turn) async -> End {
    do {
      var held =
        turn.page == nil ? try await turn.pipeline.harvest(turn) : try await turn.harvestPage()
      if let verdict = judge(held, turn) {
        for mended in verdict.mended { _ = try await recorder.record(mended) }
        held = verdict.pardoned ?? held
      }
      if Self.isNews(held, turn) {
        tell(held, try await recorder.record(held))
      } else {
        tell(held, Receipt(feed: turn.feed.id))
      }
      // A failure that was recorded while the outage was found out is taken back.
      if let mended = mended(held) {
        held = mended
        _ = try await recorder.record(held)
      }
      announce(held, turn)
      return .recorded(held)
    } catch {
      return end(of: turn, by: error)
    }
  }

  @inline(never)
  private func tell(_ held: HeldHarvest, _ receipt: Receipt) {
    announcePages(held.harvest)
    report(PollResult(held.harvest, receipt))
  }

  @inline(never)
  private func announce(_ held: HeldHarvest, _ turn: Turn) {
    announce(held.harvest, turn.before)
  }

  @inline(never)
  private func end(of turn: Turn, by error: any Error) -> End {
    if error is CancellationError { return .cancelled }
    state.withLock { $0.failure = error as? JournalError ?? $0.failure }
    logger.error(
      "a feed could not be recorded",
      metadata: ["feed": "\(turn.feed.id)", "error": "\(error)"])
    return .lost
  }

  /// Local files are looked at every few seconds: one that is as it was, or fails as it failed, is
  /// not worth a commit.
  @inline(never)
  private static func isNews(_ held: HeldHarvest, _ turn: Turn) -> Bool {
    if turn.feed.path == nil { return true }
    let (before, after) = (turn.before, held.harvest.state)
    return !held.harvest.items.isEmpty
      || after.validators != before.validators || after.standing != before.standing
      || after.error != before.error
  }
}
