import Fetching
import Model
import Parsing
import Scheduling

/// What is learnt of a feed's server from one answer, and what that means for the next request.
extension Pipeline {
  /// Completes a harvest: manners, lower bounds, the host's rest, and the reasons for all of it.
  func mind(_ harvest: inout Harvest, _ fetched: Fetched, before: FeedState) {
    guard harvest.feed.path == nil else { return }
    harvest.reasons = [summary(of: harvest, fetched)]
    let lessons = Lessons.learn(
      from: fetched, read: reading(of: harvest, fetched, before), of: harvest.feed,
      before: before, state: &harvest.state, at: harvest.time)
    harvest.reasons += lessons.reasons
    harvest.move = lessons.move
    if let asked = harvest.state.notBefore {
      let name = harvest.state.standing == .active ? "its answer is fresh" : "its server asks"
      harvest.reasons.append("\(name) until \(asked.rfc3339(milliseconds: false))")
    }
    harvest.reasons += plan.bounds.heed(&harvest.state, of: harvest.feed, at: harvest.time)
    if fetched.trail.isPushBack, let url = fetched.trail.end {
      let until = fetched.notBefore ?? harvest.time + plan.pace.minimum
      harvest.hold = HostHold(host: plan.host(Feed(url: url)), until: until)
      harvest.reasons.append("its host rests until \(until.rfc3339(milliseconds: false))")
    }
  }

  private func summary(of harvest: Harvest, _ fetched: Fetched) -> String {
    if let error = harvest.state.error { return error.description }
    guard harvest.itemsSeen > 0 || !harvest.items.isEmpty else { return "nothing has changed" }
    return "\(harvest.itemsSeen) items, \(harvest.items.count) of them new or edited"
  }

  private func reading(
    of harvest: Harvest, _ fetched: Fetched, _ before: FeedState
  ) -> Lessons.Reading {
    switch fetched.result {
    case .notModified: return .notModified
    case .failed, .parked, .gone: return .none
    case .document:
      if harvest.outcome == .failed { return .unreadable }
      if harvest.outcome == .new { return .feed(news: true) }
      let isSame = harvest.itemsSeen == 0 && harvest.state.body == before.body
      return isSame ? .sameBody : .feed(news: false)
    }
  }
}

extension Manners {
  /// Takes over what a document says of how often it wants to be read.
  mutating func heed(_ feed: FeedInfo) {
    let ttl = Duration.minutes(Int64(min(max(0, feed.ttl ?? 0), 1 << 30)))
    leastWait = min(max(ttl, feed.updatePeriod ?? .zero), LowerBounds.longestWish)
    skipHours = Self.bits(feed.skipHours)
    skipDays = Self.bits(feed.skipDays)
  }

  private static func bits(_ numbers: [Int]) -> UInt32 {
    numbers.filter { (0..<24).contains($0) }.reduce(0) { $0 | 1 << UInt32($1) }
  }
}
