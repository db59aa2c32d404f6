import Model
import Scheduling
import Testing

struct PaceTests {
  static let now = Timestamp(seconds: 1_700_000_000)
  static let feed = Feed(url: "https://example.org/feed.xml")
  static let failure = FeedError(code: "timeout", message: "no answer")

  @Test("waits shrink while there is news and grow while there is none, inside the bounds")
  func adapts() {
    let pace = Pace(minimum: .minutes(5), maximum: .hours(24), first: .minutes(15))
    var state = pace.next(
      FeedState(), for: Self.feed, after: .answered(fresh: true), notBefore: nil, at: Self.now)
    #expect(state.interval == .minutes(15))
    state = pace.next(
      state, for: Self.feed, after: .answered(fresh: true), notBefore: nil, at: Self.now)
    #expect(state.interval == .seconds(450))
    for _ in 0..<5 {
      state = pace.next(
        state, for: Self.feed, after: .answered(fresh: true), notBefore: nil, at: Self.now)
    }
    #expect(state.interval == .minutes(5))
    for _ in 0..<50 {
      state = pace.next(
        state, for: Self.feed, after: .answered(fresh: false), notBefore: nil, at: Self.now)
      #expect(state.nextPoll! >= Self.now + state.interval)
    }
    #expect(state.interval == .hours(24))
    #expect(state.nextPoll! <= Self.now + .hours(27))
  }

  @Test("`every` is a feed's longest wait")
  func every() {
    var feed = Self.feed
    feed.every = .minutes(10)
    var state = FeedState()
    for _ in 0..<20 {
      state = Pace().next(
        state, for: feed, after: .answered(fresh: false), notBefore: nil, at: Self.now)
    }
    #expect(state.interval == .minutes(10))
  }

  @Test("failures double the wait up to the cap and never stop a feed")
  func backsOff() {
    let pace = Pace(minimum: .minutes(5), maximum: .hours(24))
    var state = FeedState()
    var waits: [Duration] = []
    for count in 1...400 {
      state = pace.next(
        state, for: Self.feed, after: .failed(Self.failure), notBefore: nil, at: Self.now)
      #expect(state.failures == count && state.standing == .failing)
      waits.append(state.nextPoll! - Self.now)
    }
    #expect(waits[0] >= .minutes(5) && waits[0] <= .seconds(450))
    #expect(waits[3] >= .minutes(40) && waits[3] <= .hours(1))
    #expect(waits.allSatisfy { $0 <= .hours(36) })
    #expect(waits.last! >= .hours(24))
    #expect(Set(waits.suffix(50)).count > 40, "the waits are jittered")
    state = pace.next(
      state, for: Self.feed, after: .answered(fresh: false), notBefore: nil, at: Self.now)
    #expect(state.failures == 0 && state.error == nil && state.standing == .active)
  }

  @Test("what the server asked for is a lower bound, whatever happened")
  func notBefore() {
    let asked = Self.now + .days(3)
    for ending in [
      Pace.Ending.answered(fresh: true), .failed(Self.failure), .parked(Self.failure),
    ] {
      let state = Pace().next(
        FeedState(), for: Self.feed, after: ending, notBefore: asked, at: Self.now)
      #expect(state.nextPoll! >= asked && state.nextPoll! <= asked + .minutes(1))
      #expect(state.notBefore == asked)
    }
  }

  @Test("a feed that is gone is left alone for a month, not for ever")
  func gone() {
    let state = Pace().next(
      FeedState(), for: Self.feed, after: .gone(Self.failure), notBefore: nil, at: Self.now)
    #expect(state.standing == .gone)
    #expect(state.nextPoll == Self.now + .days(30))
  }

  @Test("feeds with equal intervals drift apart")
  func spread() {
    let times = (0..<200).map { number in
      Pace().next(
        FeedState(), for: Feed(url: "https://example.org/\(number)"),
        after: .answered(fresh: true), notBefore: nil, at: Self.now
      ).nextPoll!
    }
    #expect(Set(times).count > 190)
    #expect(times.allSatisfy { $0 >= Self.now + .minutes(15) })
  }

  @Test(
    "after a start overdue feeds are spread, others keep their turn, a clock set back delays none")
  func resumes() {
    var state = FeedState()
    let times = (0..<100).map {
      Pace.resume(
        state, feed: Feed(url: "https://example.org/\($0)"), at: Self.now, window: .seconds(60))
    }
    #expect(times.allSatisfy { $0 >= Self.now && $0 < Self.now + .seconds(60) })
    #expect(Set(times).count > 90)
    state.nextPoll = Self.now + .hours(2)
    #expect(
      Pace.resume(state, feed: Self.feed, at: Self.now, window: .seconds(60))
        == Self.now + .hours(2))
    state.nextPoll = Self.now + .days(3000)
    #expect(
      Pace.resume(state, feed: Self.feed, at: Self.now, window: .seconds(60))
        == Self.now + .days(30))
  }

  @Test("local files are looked at every few seconds")
  func local() {
    let state = Pace().next(
      FeedState(), for: Feed(url: "file:///tmp/feed.xml"), after: .answered(fresh: false),
      notBefore: nil, at: Self.now)
    #expect(state.nextPoll! <= Self.now + .seconds(3))
  }
}
