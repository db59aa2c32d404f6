import Model

/// One fetch under way. Held by one task, which waits with a reference in its frame instead of all
/// of this.
final class Visit {
  let feed: Feed
  let asking: Asking
  let deadline: Timestamp
  /// What is asked next.
  var url: String
  /// What was asked so far.
  var seen: [String] = []
  var trail = FetchTrail()
  /// What came of it, once it has ended.
  var fetched: Fetched?
  private let wasDeferred: Bool

  init(_ feed: Feed, _ state: FeedState, at now: Timestamp, timeout: Duration) {
    self.feed = feed
    asking = Asking(feed, state, at: now)
    deadline = now + timeout
    url = asking.url
    wasDeferred = state.manners.deferred != nil
  }

  func fail(code: String, _ message: String, status: Int? = nil) {
    fetched = Fetched(.failed(FeedError(code: code, message: message)), status: status)
  }

  @inline(never)
  func end() -> Fetched {
    let nothing = FeedError(code: "transfer", message: "nothing was asked")
    var fetched = fetched ?? Fetched(.failed(nothing))
    trail.isProbe = asking.isProbe
    // The second request of a deferred redirect says nothing of the first one's address.
    if wasDeferred { trail.permanent = nil }
    fetched.trail = trail
    return fetched
  }
}
