import Fetching
import Model
import Parsing
import Scheduling

/// What is learnt of a feed's server from one answer, and what that means for the next request.
extension Pipeline {
  /// Completes a harvest: manners, lower bounds, the host's rest, and the reasons for all of it.
  func mind(_ harvest: inout Harvest, _ fetched: Fetched, before: FeedState) {
    guard harvest.feed.path == nil else { return }
    let time = harvest.time
    harvest.reasons = summary(of: harvest)
    if harvest.leftOut > 0 {
      harvest.reasons.append(Reason(.leftOut, Int64(harvest.itemsSeen)))
      harvest.reasons.append(Reason(.beyond, Int64(harvest.leftOut)))
    }
    if harvest.gapSince != nil { harvest.reasons.append(Reason(.gap)) }
    if harvest.hasForeignArchive { harvest.reasons.append(Reason(.foreignArchive)) }
    let lessons = Lessons.learn(
      from: fetched, read: reading(of: harvest, fetched, before), of: harvest.feed,
      before: before, state: &harvest.state, at: time)
    harvest.reasons += lessons.reasons
    harvest.move = lessons.move
    if let asked = harvest.state.notBefore {
      harvest.reasons.append(Reason(kind(of: harvest.state), seconds(asked - time)))
    }
    harvest.reasons += plan.bounds.heed(&harvest.state, of: harvest.feed, at: time)
    hold(&harvest, fetched)
    var known = before.manners
    let manners = harvest.state.manners
    harvest.hasLearnt = manners != known
    // One 304 more is no lesson that would have to be on the disk at once.
    known.unmodified = manners.unmodified
    if manners != known || harvest.hold != nil || harvest.move != nil {
      harvest.isQuiet = false
    }
  }

  /// What one feed's answer asks for, its host's other feeds heed as well.
  func hold(_ harvest: inout Harvest, _ fetched: Fetched) {
    guard fetched.trail.isPushBack, let url = fetched.trail.end else { return }
    let until = fetched.notBefore ?? harvest.time + plan.pace.minimum
    harvest.hold = HostHold(host: plan.host(Feed(url: url)), until: until)
    harvest.reasons.append(Reason(.hostRests, seconds(until - harvest.time)))
  }

  /// Whose word `notBefore` is.
  private func kind(of state: FeedState) -> Reason.Kind {
    switch state.standing {
    case .active: .fresh
    case .gone: .gone
    case .failing, .parked: .asked
    }
  }

  /// Whole ones: a few milliseconds have passed since the server said how many.
  private func seconds(_ span: Duration) -> Int64 { max(0, (span.milliseconds + 500) / 1000) }

  private func summary(of harvest: Harvest) -> [Reason] {
    switch harvest.outcome {
    case .failed: [Reason(.failure, Int64(harvest.state.failures))]
    case .new, .unchanged:
      harvest.itemsSeen > 0
        ? [Reason(.read, Int64(harvest.itemsSeen))] : [Reason(.unchanged)]
    case .parked, .gone: []
    }
  }

  private func reading(
    of harvest: Harvest, _ fetched: Fetched, _ before: FeedState
  ) -> Lessons.Reading {
    switch fetched.result {
    case .notModified: return .notModified
    case .failed, .parked, .gone: return .none
    case .document:
      if harvest.outcome == .failed { return .unreadable }
      guard harvest.state.body == before.body else {
        return .feed(news: harvest.outcome == .new)
      }
      // A document that broke off leaves the body of before, too.
      return harvest.itemsSeen == 0 ? .sameBody : .unreadable
    }
  }
}

extension Manners {
  /// Takes over what a document says of how often it wants to be read.
  mutating func heed(_ feed: FeedInfo) {
    let ttl = Duration.minutes(Int64(min(max(0, feed.ttl ?? 0), 1 << 30)))
    let wish = min(max(ttl, feed.updatePeriod ?? .zero), LowerBounds.longestWish)
    leastWait = Int32(clamping: wish.milliseconds / 1000)
    skipHours = Self.bits(feed.skipHours)
    skipDays = UInt8(truncatingIfNeeded: Self.bits(feed.skipDays) & 0x7F)
  }

  private static func bits(_ numbers: [Int]) -> UInt32 {
    numbers.filter { (0..<24).contains($0) }.reduce(0) { $0 | 1 << UInt32($1) }
  }
}
