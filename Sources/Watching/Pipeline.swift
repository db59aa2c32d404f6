import Deduping
import Fetching
import Journaling
import Logging
public import Matching
public import Model
import Parsing
import Scheduling

/// The sentence, for one feed: fetch, parse, reduce to what is new, match. What comes out is ready
/// to be recorded. All turns of one plan share one.
final class Pipeline: Sendable {
  let plan: Plan
  let journal: Journal
  let now: @Sendable () -> Timestamp
  let logger: Logger

  init(plan: Plan, journal: Journal, now: @escaping @Sendable () -> Timestamp, logger: Logger) {
    self.plan = plan
    self.journal = journal
    self.now = now
    self.logger = logger
  }

  /// The same at another price of requests.
  func priced(at price: Double) -> Pipeline {
    var plan = plan
    plan.pace.price = price
    return Pipeline(plan: plan, journal: journal, now: now, logger: logger)
  }

  /// Throws only when cancelled, or when the journal cannot be read.
  func harvest(_ turn: Turn) async throws -> HeldHarvest {
    let start = now()
    let fetched = try await plan.fetcher.fetch(turn.feed, state: turn.before)
    if case .document(let document) = fetched.result {
      return try await read(document, fetched, turn, since: start)
    }
    return answer(fetched, turn, since: start)
  }

  // What is not inlined keeps its temporaries out of the frames of tasks that wait.
  @inline(never)
  private func answer(
    _ fetched: Fetched, _ turn: Turn, since start: Timestamp
  ) -> HeldHarvest {
    completed(
      withoutDocument(fetched, of: turn.feed, state: turn.before), fetched, turn, since: start)
  }

  @inline(never)
  private func read(
    _ document: Document, _ fetched: Fetched, _ turn: Turn, since start: Timestamp
  ) async throws -> HeldHarvest {
    // Tasks fetch on the thread of the network; what takes long must not hold it up.
    let harvest = try await withTaskExecutorPreference(globalConcurrentExecutor) {
      try await read(document, fetched, of: turn.feed, state: turn.before)
    }
    return completed(harvest, fetched, turn, since: start)
  }

  @inline(never)
  private func completed(
    _ harvest: Harvest, _ fetched: Fetched, _ turn: Turn, since start: Timestamp
  ) -> HeldHarvest {
    var harvest = harvest
    harvest.duration = now() - start
    harvest.address = fetched.trail.address
    mind(&harvest, fetched, before: turn.before)
    return HeldHarvest(harvest)
  }

  private func withoutDocument(
    _ fetched: Fetched, of feed: Feed, state: FeedState
  ) -> Harvest {
    switch fetched.result {
    case .document, .notModified:
      return answered(.unchanged, fetched, feed, state)
    case .failed(let error):
      return ended(.failed, .failed(error), fetched, feed, state)
    case .parked(let error):
      return ended(.parked, .parked(error), fetched, feed, state)
    case .gone(let error):
      return ended(.gone, .gone(error), fetched, feed, state)
    }
  }

  private func read(
    _ document: Document, _ fetched: Fetched, of feed: Feed, state: FeedState
  ) async throws -> Harvest {
    let body = document.bytes.withUnsafeBufferPointer { Digest(body: $0) }
    if body == state.body {
      var harvest = answered(.unchanged, fetched, feed, state)
      harvest.bytes = document.bytes.count
      return harvest
    }
    let look = try await look(at: document, of: feed, state)
    let parsed = look.parsed
    if let error = Self.fault(of: parsed, document) {
      var harvest = ended(.failed, .failed(error), fetched, feed, state)
      harvest.bytes = document.bytes.count
      return harvest
    }
    var feed = feed
    if !feed.isNamed, let title = parsed.feed.title, !title.isEmpty { feed.name = title }
    let known = state.hasBaseline ? try await known(look.candidates, of: feed) : [:]
    let identified = Sift.settle(look.candidates, known: known)
    var pages = PageTally()
    if feed.fulltext, let end = fetched.trail.end { plan.pages?.note(requestTo: end) }
    let items = try await matched(
      Sift.newOrEdited(identified, known: known), known: known, feed: feed, state: state, &pages)
    let isGap = state.hasBaseline && look.left == 0 && Sift.isGap(identified, known: known)
    var learnt = state
    learn(&learnt.habit, from: identified, beside: look.left, known: known, items, of: feed)
    var fetched = fetched
    if let asked = pages.notBefore { fetched.notBefore = max(fetched.notBefore ?? asked, asked) }
    var harvest = answered(
      items.isEmpty ? .unchanged : .new, fetched, feed, learnt, gap: isGap)
    if pages.read + pages.failed > 0 {
      (harvest.pagesRead, harvest.pagesFailed) = (pages.read, pages.failed)
      harvest.pageError = pages.error
    }
    harvest.items = items
    harvest.itemsSeen = parsed.items.count + look.left
    harvest.leftOut = parsed.leftOut
    harvest.imprint = look.imprint
    harvest.bytes = document.bytes.count
    harvest.state.body = body
    harvest.state.manners.heed(parsed.feed)
    if isGap { mark(&harvest, state, parsed.feed) }
    if parsed.truncated { stayOpen(&harvest, state) }
    return harvest
  }

  private static func fault(of parsed: ParsedDocument, _ document: Document) -> FeedError? {
    guard parsed.ok else {
      return parsed.error ?? FeedError(code: "malformed", message: "not a readable feed")
    }
    // Some servers never finish what they compress, and yet send it all.
    guard parsed.truncated, document.wasCut else { return nil }
    return FeedError(
      code: "cut-off", message: "the answer was cut off: its compressed data ends early")
  }

  /// A document that broke off may be whole next time: with its validators we would never see the
  /// rest.
  private func stayOpen(_ harvest: inout Harvest, _ state: FeedState) {
    harvest.state.validators = state.validators
    harvest.state.body = state.body
    // Nor does the first one settle what the feed held at first, or its other items would ring as
    // new ones. The second does: a feed that is never whole must not be silent for ever.
    if state.interval == .zero { harvest.state.lastSuccess = nil }
  }

  private func matched(
    _ items: [HarvestedItem], known: [Digest: UInt64], feed: Feed, state: FeedState,
    _ tally: inout PageTally
  ) async throws -> [HarvestedItem] {
    let edited = items.indices.map { items[$0].key }.filter { known[$0] != nil }
    let before = edited.isEmpty ? [:] : try await journal.texts(of: edited, in: feed)
    var items = items
    // What is not matched needs no page.
    if feed.fulltext, let pages = plan.pages, state.hasBaseline || feed.alertsOnBackfill {
      let reader = FullText(pages: pages, now: now)
      items = try await reader.completed(items, of: feed, knowing: before, &tally)
    }
    // In their places: an item is large to copy.
    for place in items.indices {
      items[place].backfill = !state.hasBaseline
      if items[place].backfill && !feed.alertsOnBackfill { continue }
      items[place].findings = findings(in: items[place].item, of: feed)
      let key = items[place].key
      if known[key] != nil {
        items[place].findings = newFindings(items[place], before: before[key], feed: feed)
      }
    }
    return items
  }

  func findings(in item: Item, of feed: Feed) -> [Finding] {
    plan.engine.findings(in: MatchText(item, of: feed)) { limits in
      logger.warning(
        "an item is too large to be matched in full: \(limits.joined(separator: "; "))",
        metadata: ["feed": "\(feed.id)", "title": "\(SafeText.line(item.title ?? ""))"])
    }
  }

  /// An edit raises what the text before it did not: else every typo mended would ring again, and
  /// old items with it under rules that are younger than they are.
  private func newFindings(
    _ item: HarvestedItem, before: StoredText?, feed: Feed
  ) -> [Finding] {
    guard let before else { return [] }
    var old = item.item
    old.title = before.title
    old.summary = before.summary.map { RichText(plain: $0) }
    old.content = before.content.map { RichText(plain: $0) }
    let raised = plan.engine.findings(in: MatchText(old, of: feed))
    return item.findings.filter { finding in
      !raised.contains { $0.watchlist == finding.watchlist && $0.rule == finding.rule }
    }
  }

  /// What the document tells of when the feed publishes, and of how often it matches.
  private func learn(
    _ habit: inout Habit, from items: [HarvestedItem], beside left: Int, known: [Digest: UInt64],
    _ changed: [HarvestedItem], of feed: Feed
  ) {
    guard feed.path == nil else { return }
    // The first time all of the document counts, also where the journal knows its items already.
    let isFirst = habit.until == nil
    let times = items.indices.filter { isFirst || known[items[$0].key] == nil }
      .map { items[$0].item.published ?? items[$0].item.updated }
    habit.observe(times, window: items.count + left, at: now())
    let read = changed.indices.filter {
      known[changed[$0].key] == nil && (!changed[$0].backfill || feed.alertsOnBackfill)
    }
    habit.observe(read: read.count, matched: read.count { !changed[$0].findings.isEmpty })
  }

  private func answered(
    _ outcome: Harvest.Outcome, _ fetched: Fetched, _ feed: Feed, _ state: FeedState,
    gap: Bool = false
  ) -> Harvest {
    var next = state
    if outcome == .unchanged { next.habit.observeNothing(at: now()) }
    var harvest = ended(outcome, .answered(gap: gap), fetched, feed, next)
    harvest.state.validators = fetched.validators
    if case .notModified = fetched.result {
      harvest.isQuiet =
        feed.path == nil && state.standing == .active && state.hasBaseline
        && state.validators == fetched.validators
        && state.habit.isShaped(like: harvest.state.habit)
    }
    return harvest
  }

  private func ended(
    _ outcome: Harvest.Outcome, _ ending: Pace.Ending, _ fetched: Fetched, _ feed: Feed,
    _ state: FeedState
  ) -> Harvest {
    let time = now()
    var next = plan.pace.next(
      state, for: feed, after: ending, notBefore: fetched.notBefore, at: time)
    next.status = fetched.status
    return Harvest(feed: feed, time: time, outcome: outcome, state: next)
  }
}

extension MatchText {
  /// What the engine sees of an item: the same on the live path, in searches and in explanations.
  public init(_ item: Item, of feed: Feed) {
    self.init(
      title: item.title ?? "", summary: item.summary?.plain ?? "",
      content: item.content?.plain,
      author: item.authors.isEmpty
        ? nil : item.authors.compactMap { $0.name ?? $0.email }.joined(separator: "\n"),
      feed: feed.name, tags: feed.tags, language: item.language, url: item.url)
  }
}
