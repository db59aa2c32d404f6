public import Model

/// What an answer teaches about its server: a pure function from state to state.
public enum Lessons {
  /// What became of an answer.
  public enum Reading: Hashable, Sendable {
    case notModified
    /// A feed, byte for byte the one of before.
    case sameBody
    /// A feed that was read whole; `news`: it held items that we did not know.
    case feed(news: Bool)
    /// A document that is no feed, or only a part of one: its validators were not kept.
    case unreadable
    /// No document.
    case none
  }

  /// Equal bodies in a row, answered to a matching ETag, after which the ETag is not sent any more.
  public static let mostMisses: UInt8 = 3
  /// Feeds read in a row behind the same permanent redirect before its target is asked directly.
  public static let movesBeforeAdoption: UInt8 = 10
  /// Failures in a row after which an adopted address is given up for the configured one.
  public static let failuresBeforeReturn: UInt8 = 5

  /// Changes `state`, which is the one after the fetch, and says what was learnt.
  /// `before`: the state that the feed was asked by.
  public static func learn(
    from fetched: Fetched, read reading: Reading, of feed: Feed, before: FeedState,
    state: inout FeedState, at now: Timestamp
  ) -> (reasons: [Reason], move: Move?) {
    guard feed.path == nil else { return ([], nil) }
    var reasons: [Reason] = []
    state.manners.deferred = fetched.trail.deferred
    if fetched.trail.deferred != nil { reasons.append(Reason(.deferred)) }
    switch reading {
    case .notModified, .sameBody, .feed:
      state.manners.source = fetched.trail.end == feed.url ? nil : fetched.trail.end
    case .unreadable, .none: break
    }
    learnOfBodies(fetched, reading, before, &state, now, &reasons)
    learnOfETags(fetched, reading, before, &state, &reasons)
    let move = learnOfMoves(fetched, reading, feed, before, &state, now, &reasons)
    return (reasons, move)
  }

  /// Whether its 304s are to be believed.
  private static func learnOfBodies(
    _ fetched: Fetched, _ reading: Reading, _ before: FeedState, _ state: inout FeedState,
    _ now: Timestamp, _ reasons: inout [Reason]
  ) {
    // A 304 starts the time that it vouches for, where the last body is not known of.
    if reading == .notModified {
      state.manners.unmodified = min(before.manners.unmodified + 1, Asking.leastUnmodified)
    }
    guard reading == .sameBody || reading == .feed(news: true) || reading == .feed(news: false)
    else {
      let answered = reading == .notModified || fetched.trail.isProbe
      // A probe that failed was one: the next is a day away.
      if answered, before.manners.lastBody == nil || fetched.trail.isProbe {
        state.manners.lastBody = now
      }
      return
    }
    (state.manners.lastBody, state.manners.unmodified) = (now, 0)
    guard fetched.trail.isProbe else {
      state.manners.probeDays = 0
      if reading == .feed(news: true) { state.manners.isFrozen = false }
      return
    }
    guard reading == .feed(news: true) else {
      let days = max(before.manners.probeDays, Asking.leastProbeDays)
      state.manners.probeDays =
        before.manners.isFrozen
        ? Asking.leastProbeDays : min(days * 2, Asking.mostProbeDays)
      return reasons.append(Reason(.probeNothing))
    }
    state.manners.probeDays = Asking.leastProbeDays
    // New validators would have let a conditional request through as well.
    state.manners.isFrozen =
      before.manners.isFrozen || fetched.validators == before.validators
    reasons.append(Reason(state.manners.isFrozen ? .probeFrozen : .probeNews))
  }

  /// Whether its ETags ever match.
  private static func learnOfETags(
    _ fetched: Fetched, _ reading: Reading, _ before: FeedState, _ state: inout FeedState,
    _ reasons: inout [Reason]
  ) {
    let wasConditional = fetched.trail.sent != Validators()
    switch reading {
    case .notModified:
      state.manners.misses = 0
      guard before.manners.ignoresETag else { return }
      state.validators.etag = state.validators.etag ?? before.validators.etag
      reasons.append(Reason(.lastModifiedAlone))
    case .sameBody where wasConditional:
      state.manners.misses = before.manners.misses + 1
      guard state.manners.misses >= mostMisses else { return }
      if !before.manners.ignoresETag, fetched.trail.sent.etag != nil,
        fetched.validators.lastModified != nil
      {
        state.manners.ignoresETag = true
        state.manners.misses = 0
        reasons.append(Reason(.etagGivenUp))
      } else if before.manners.ignoresETag {
        // That did no better: both again, as the standard has it.
        state.manners.ignoresETag = false
        state.manners.misses = 0
        reasons.append(Reason(.bothAgain))
      }
    case .feed:
      state.manners.misses = 0
    case .sameBody, .unreadable, .none: break
    }
  }

  /// Whether it has moved for good.
  private static func learnOfMoves(
    _ fetched: Fetched, _ reading: Reading, _ feed: Feed, _ before: FeedState,
    _ state: inout FeedState, _ now: Timestamp, _ reasons: inout [Reason]
  ) -> Move? {
    guard reading == .notModified || reading == .sameBody || reading.isFeed else {
      // An answer that is no feed breaks the row, whoever gave it; no answer at all does not.
      if fetched.status != nil { (state.manners.moved, state.manners.movedCount) = (nil, 0) }
      return giveUpAddress(feed, before, &state, now, &reasons)
    }
    state.manners.addressFailures = 0
    guard let target = fetched.trail.permanent else {
      (state.manners.moved, state.manners.movedCount) = (nil, 0)
      return nil
    }
    let count = before.manners.moved == target ? before.manners.movedCount + 1 : 1
    (state.manners.moved, state.manners.movedCount) = (target, count)
    guard count >= movesBeforeAdoption else {
      reasons.append(Reason(.moving, Int64(count)))
      return nil
    }
    let old = before.manners.address ?? feed.url
    state.manners.address = target == feed.url ? nil : target
    (state.manners.moved, state.manners.movedCount) = (nil, 0)
    reasons.append(Reason(.moved))
    return Move(time: now, from: old, to: target)
  }

  /// What was adopted can be taken back: the configured URL is the operator's word.
  private static func giveUpAddress(
    _ feed: Feed, _ before: FeedState, _ state: inout FeedState, _ now: Timestamp,
    _ reasons: inout [Reason]
  ) -> Move? {
    guard let address = before.manners.address, state.standing != .parked else { return nil }
    state.manners.addressFailures = before.manners.addressFailures + 1
    guard state.manners.addressFailures >= failuresBeforeReturn else { return nil }
    state.manners.address = nil
    state.manners.addressFailures = 0
    state.manners.source = address
    reasons.append(Reason(.movedBack))
    return Move(time: now, from: address, to: feed.url)
  }
}

extension Lessons.Reading {
  fileprivate var isFeed: Bool { if case .feed = self { true } else { false } }
}
