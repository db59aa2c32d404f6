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
    let given = state.manners
    var manners = given
    manners.deferred = fetched.trail.deferred
    if fetched.trail.deferred != nil { reasons.append(Reason(.deferred)) }
    switch reading {
    case .notModified, .sameBody, .feed:
      manners.source = fetched.trail.end == feed.url ? nil : fetched.trail.end
    case .unreadable, .none: break
    }
    let known = before.manners
    learnOfBodies(fetched, reading, before, known, &manners, now, &reasons)
    if learnOfETags(fetched, reading, known, &manners, &reasons) {
      state.validators.etag = state.validators.etag ?? before.validators.etag
    }
    var move: Move?
    if reading == .notModified || reading == .sameBody || reading.isFeed {
      move = learnOfMoves(fetched, feed, known, &manners, now, &reasons)
    } else {
      // An answer that is no feed breaks the row, whoever gave it; no answer at all does not.
      if fetched.status != nil, !fetched.trail.isBroken {
        (manners.moved, manners.movedCount) = (nil, 0)
      }
      if state.standing != .parked {
        move = giveUpAddress(feed, known, &manners, now, &reasons)
      }
    }
    if manners != given { state.manners = manners }
    return (reasons, move)
  }

  /// Whether its 304s are to be believed.
  private static func learnOfBodies(
    _ fetched: Fetched, _ reading: Reading, _ before: FeedState, _ known: Manners,
    _ manners: inout Manners, _ now: Timestamp, _ reasons: inout [Reason]
  ) {
    // A 304 starts the time that it vouches for, where the last body is not known of.
    if reading == .notModified {
      manners.unmodified = min(known.unmodified + 1, Asking.leastUnmodified)
    }
    guard reading == .sameBody || reading == .feed(news: true) || reading == .feed(news: false)
    else {
      let answered = reading == .notModified || fetched.trail.isProbe
      // A probe that failed was one: the next is a day away.
      if answered, known.lastBody == nil || fetched.trail.isProbe {
        manners.lastBody = now
      }
      return
    }
    (manners.lastBody, manners.unmodified) = (now, 0)
    guard fetched.trail.isProbe else {
      manners.probeDays = 0
      if reading == .feed(news: true) { manners.isFrozen = false }
      return
    }
    guard reading == .feed(news: true) else {
      let days = max(known.probeDays, Asking.leastProbeDays)
      manners.probeDays =
        known.isFrozen ? Asking.leastProbeDays : min(days * 2, Asking.mostProbeDays)
      return reasons.append(Reason(.probeNothing))
    }
    manners.probeDays = Asking.leastProbeDays
    // New validators would have let a conditional request through as well.
    manners.isFrozen = known.isFrozen || fetched.validators == before.validators
    reasons.append(Reason(manners.isFrozen ? .probeFrozen : .probeNews))
  }

  /// Whether its ETags ever match. True where the one of before is to be kept although it is not
  /// sent.
  private static func learnOfETags(
    _ fetched: Fetched, _ reading: Reading, _ known: Manners, _ manners: inout Manners,
    _ reasons: inout [Reason]
  ) -> Bool {
    let wasConditional = fetched.trail.sent != Validators()
    switch reading {
    case .notModified:
      manners.misses = 0
      guard known.ignoresETag else { return false }
      reasons.append(Reason(.lastModifiedAlone))
      return true
    case .sameBody where wasConditional:
      manners.misses = min(known.misses, Manners.mostMisses) + 1
      guard manners.misses >= Manners.mostMisses else { return false }
      if !known.ignoresETag, fetched.trail.sent.etag != nil,
        fetched.validators.lastModified != nil
      {
        manners.ignoresETag = true
        manners.misses = 0
        reasons.append(Reason(.etagGivenUp))
      } else if known.ignoresETag {
        // That did no better: both again, as the standard has it.
        manners.ignoresETag = false
        manners.misses = 0
        reasons.append(Reason(.bothAgain))
      } else {
        // What it gave alone is still sent: the server may come to know it.
        reasons.append(Reason(.uselessValidator))
      }
    case .feed:
      manners.misses = 0
    case .sameBody, .unreadable, .none: break
    }
    return false
  }

  /// Whether it has moved for good.
  private static func learnOfMoves(
    _ fetched: Fetched, _ feed: Feed, _ known: Manners, _ manners: inout Manners,
    _ now: Timestamp, _ reasons: inout [Reason]
  ) -> Move? {
    manners.addressFailures = 0
    guard let target = fetched.trail.permanent else {
      (manners.moved, manners.movedCount) = (nil, 0)
      return nil
    }
    let count = known.moved == target ? known.movedCount + 1 : 1
    (manners.moved, manners.movedCount) = (target, count)
    guard count >= movesBeforeAdoption else {
      reasons.append(Reason(.moving, Int64(count)))
      return nil
    }
    let old = known.address ?? feed.url
    manners.address = target == feed.url ? nil : target
    (manners.moved, manners.movedCount) = (nil, 0)
    reasons.append(Reason(.moved))
    return Move(time: now, from: old, to: target)
  }

  /// What was adopted can be taken back: the configured URL is the operator's word.
  private static func giveUpAddress(
    _ feed: Feed, _ known: Manners, _ manners: inout Manners, _ now: Timestamp,
    _ reasons: inout [Reason]
  ) -> Move? {
    guard let address = known.address else { return nil }
    manners.addressFailures = known.addressFailures + 1
    guard manners.addressFailures >= failuresBeforeReturn else { return nil }
    manners.address = nil
    manners.addressFailures = 0
    manners.source = address
    reasons.append(Reason(.movedBack))
    return Move(time: now, from: address, to: feed.url)
  }
}

extension Lessons.Reading {
  fileprivate var isFeed: Bool { if case .feed = self { true } else { false } }
}
