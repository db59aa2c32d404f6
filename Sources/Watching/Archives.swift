import Deduping
import Fetching
import Journaling
import Matching
import Model
import Parsing
import Scheduling

/// After a gap: what was published between two fetches may be in the feed's archives (RFC 5005 §4),
/// or on its next pages (§3).
///
/// They are read one a turn, so that the host's connections and spacing hold for them as for any
/// request, and only from the feed's own origin. What is still to be read is in the feed's state:
/// when the process dies before a page is on the disk, that page is asked for again, and the index
/// over the items' identities sees to it that none comes twice.
extension Pipeline {
  /// Pages of one walk. A failed request counts as one.
  static var mostPages: Int { 10 }

  /// Writes down that something may have been missed since the last good fetch, and where it may
  /// be.
  func mark(_ harvest: inout Harvest, _ before: FeedState, _ feed: FeedInfo) {
    let since = before.walk?.since ?? before.lastSuccess ?? harvest.time
    harvest.gapSince = since
    harvest.state.gaps += 1
    let page = page(before: feed)
    harvest.state.walk = walk(to: page, of: harvest.feed, Self.mostPages, since)
    harvest.hasForeignArchive = page != nil && page != harvest.feed.url && harvest.state.walk == nil
  }

  /// Fetches the next page of the walk. The feed's own schedule is not touched by it, but for what
  /// the server asks for.
  func harvestArchive(
    _ walk: ArchiveWalk, of feed: Feed, state: FeedState
  ) async throws -> Harvest {
    let start = now()
    var page = feed
    page.url = walk.url
    let fetched = try await plan.fetcher.fetch(page, state: FeedState())
    var harvest = Harvest(feed: feed, time: now(), outcome: .unchanged, state: state)
    harvest.isArchive = true
    harvest.hasLearnt = false
    harvest.reasons = [Reason(.archive)]
    harvest.duration = harvest.time - start
    hold(&harvest, fetched)
    switch fetched.result {
    case .document(let document):
      harvest.bytes = document.bytes.count
      try await read(document, walk, into: &harvest)
    case .failed(let error), .parked(let error):
      harvest.archiveError = error
      // Later, after the feed itself has had its turn.
      harvest.outcome = .failed
      harvest.state.walk =
        walk.left > 1
        ? ArchiveWalk(url: walk.url, left: walk.left - 1, since: walk.since) : nil
      if let asked = fetched.notBefore { harvest.state.postpone(to: asked) }
    case .gone(let error):
      harvest.archiveError = error
      harvest.state.walk = nil
    case .notModified:
      harvest.state.walk = nil
    }
    return harvest
  }

  private func read(
    _ document: Document, _ walk: ArchiveWalk, into harvest: inout Harvest
  ) async throws {
    let feed = harvest.feed
    let parsed = parse(document)
    guard parsed.ok else {
      harvest.archiveError = parsed.error
      return harvest.state.walk = nil
    }
    let candidates = Sift.identify(parsed.items, of: feed)
    let known = try await journal.known(
      candidates.map(\.item.key) + candidates.compactMap(\.alternate), of: feed)
    let items = Sift.settle(candidates, known: known)
    harvest.itemsSeen = parsed.items.count
    // An archive may be older than what we know: it edits nothing.
    harvest.items = items.filter { known[$0.key] == nil }.map { item in
      var item = item
      item.backfill = !isNews(item.item, since: walk.since)
      if !item.backfill || feed.alertsOnBackfill {
        item.findings = findings(in: item.item, of: feed)
      }
      return item
    }
    if !harvest.items.isEmpty { harvest.outcome = .new }
    // The walk has come to what was there before the gap. What an item's date says of that is left
    // aside: many feeds date an archived item anew, or wrongly.
    let next = known.isEmpty ? page(before: parsed.feed) : nil
    harvest.state.walk =
      next == walk.url ? nil : self.walk(to: next, of: feed, walk.left - 1, walk.since)
  }

  /// An item of an archive that does not say when it was published is not taken for news.
  private func isNews(_ item: Item, since: Timestamp) -> Bool {
    (item.published ?? item.updated).map { $0 > since } ?? false
  }

  private func page(before feed: FeedInfo) -> String? { feed.previousArchive ?? feed.next }

  private func walk(
    to url: String?, of feed: Feed, _ left: Int, _ since: Timestamp
  ) -> ArchiveWalk? {
    guard let url, url != feed.url, left > 0, feed.path == nil, Feed(url: url).path == nil,
      plan.host(Feed(url: url)) == plan.host(feed)
    else { return nil }
    return ArchiveWalk(url: url, left: left, since: since)
  }
}

extension FeedState {
  /// A server's word on one of a feed's pages holds for the feed.
  fileprivate mutating func postpone(to asked: Timestamp) {
    notBefore = max(notBefore ?? asked, asked)
    nextPoll = max(nextPoll ?? asked, asked)
  }
}
