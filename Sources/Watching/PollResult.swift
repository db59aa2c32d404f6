public import Model

/// One line of `tocsin poll`: how one feed's fetch went.
public struct PollResult: Sendable {
  public var feed: Feed
  /// It was not the feed that was asked, but a page of its archives.
  public var isArchive = false
  /// Nothing was asked: the feed or its host is left alone.
  public var isUnasked = false
  public var status: Int?
  public var outcome: Harvest.Outcome
  public var itemsSeen = 0
  public var itemsNew = 0
  public var alerts: [Alert] = []
  /// Of the body, decoded.
  public var bytes = 0
  public var duration = Duration.zero
  /// Of items' pages.
  public var pagesRead = 0
  public var pagesFailed = 0
  public var pageError: FeedError?
  public var error: FeedError?
  /// When the feed is asked next, and why then.
  public var nextPoll: Timestamp?
  public var reasons: [Reason] = []

  init(_ harvest: Harvest, _ receipt: Receipt) {
    feed = harvest.feed
    status = harvest.state.status
    outcome = harvest.outcome
    // The unique index had the last word on what is new.
    if outcome == .new, receipt.itemsNew + receipt.itemsEdited == 0 { outcome = .unchanged }
    itemsSeen = harvest.itemsSeen
    itemsNew = receipt.itemsNew
    alerts = receipt.alerts
    bytes = harvest.bytes
    duration = harvest.duration
    pagesRead = harvest.pagesRead
    pagesFailed = harvest.pagesFailed
    pageError = harvest.pageError
    isArchive = harvest.isArchive
    error = harvest.archiveError ?? harvest.state.error
    nextPoll = harvest.state.nextPoll
    reasons = harvest.reasons
  }

  /// A feed that was not asked, since its server wants to be left alone.
  init(parked feed: Feed, state: FeedState) {
    self.feed = feed
    status = state.status
    isUnasked = true
    outcome = state.standing == .gone ? .gone : .parked
    error = state.error
    nextPoll = state.nextPoll
    if state.standing == .active, let asked = state.notBefore {
      error = FeedError(
        code: "fresh", message: "its answer is fresh until \(asked.rfc3339(milliseconds: false))")
    }
  }

  /// A feed that was not asked, since its host wants to be left alone.
  init(resting feed: Feed, _ state: FeedState, until: Timestamp) {
    self.feed = feed
    status = state.status
    isUnasked = true
    outcome = .parked
    nextPoll = until
    error = FeedError(
      code: "host-parked",
      message: "its host asked for rest until \(until.rfc3339(milliseconds: false))")
  }

  /// The contract's shape.
  public var json: JSONValue {
    guard pagesRead + pagesFailed > 0, case .object(let members) = base else { return base }
    return .object(
      members + [
        .init("pages_read", .integer(Int64(pagesRead))),
        .init("pages_failed", .integer(Int64(pagesFailed))),
        .init("page_error", pageError?.json ?? .null),
      ])
  }

  private var base: JSONValue {
    [
      "feed": .string(feed.id), "url": .string(feed.url), "status": .init(status),
      "outcome": .string(outcome.rawValue), "items_seen": .integer(Int64(itemsSeen)),
      "items_new": .integer(Int64(itemsNew)), "alerts": .integer(Int64(alerts.count)),
      "bytes": .integer(Int64(bytes)), "duration_ms": .integer(duration.milliseconds),
      "error": error?.json ?? .null, "next_poll": .init(nextPoll),
      "reasons": .init(reasons.map(\.description)),
    ]
  }
}

extension FeedError {
  public var json: JSONValue { ["code": .string(code), "message": .string(message)] }
}
