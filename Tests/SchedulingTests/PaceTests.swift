import Model
import Scheduling
import Testing

struct PaceTests {
  static let now = Timestamp(seconds: 1_700_000_000)
  static let feed = Feed(url: "https://example.org/feed.xml")
  static let failure = FeedError(code: "timeout", message: "no answer")

  /// A feed that is watched: `posts` items at each fetch, none of them dated.
  private func watch(
    _ pace: Pace, _ feed: Feed, times: Int, posts: Int, from state: FeedState = FeedState()
  ) -> FeedState {
    var state = state
    for _ in 0..<times {
      let now = state.nextPoll ?? Self.now
      state.habit.observe([Timestamp?](repeating: nil, count: posts), window: 20, at: now)
      let next = pace.next(state, for: feed, after: .answered(), notBefore: nil, at: now)
      #expect(next.nextPoll! >= now + next.interval)
      #expect(next.nextPoll! <= now + next.interval * 1.11)
      state = next
    }
    return state
  }

  @Test("waits shrink while there is news and grow while there is none, inside the bounds")
  func adapts() {
    let pace = Pace(minimum: .minutes(5), maximum: .hours(24), first: .minutes(15))
    var state = watch(pace, Self.feed, times: 1, posts: 20)
    #expect(state.interval == .minutes(15))
    state = watch(pace, Self.feed, times: 20, posts: 5, from: state)
    #expect(state.interval == .minutes(5))
    state = watch(pace, Self.feed, times: 50, posts: 0, from: state)
    let quiet = state.interval
    #expect(quiet > .minutes(5))
    state = watch(pace, Self.feed, times: 2_000, posts: 0, from: state)
    #expect(state.interval > quiet && state.interval <= .hours(24))
    state = watch(Pace(price: 1e6), Self.feed, times: 200, posts: 0)
    #expect(state.interval == .hours(24))
  }

  @Test("`every` is a feed's longest wait")
  func every() {
    var feed = Self.feed
    feed.every = .minutes(10)
    #expect(watch(Pace(), feed, times: 20, posts: 0).interval == .minutes(10))
  }

  @Test("after a gap the wait is the shortest; then no more may be new than half of the document")
  func gap() {
    let pace = Pace(price: 1e9)
    var state = watch(pace, Self.feed, times: 30, posts: 0)
    #expect(state.interval > .hours(12))
    let now = state.nextPoll!
    state = pace.next(state, for: Self.feed, after: .answered(gap: true), notBefore: nil, at: now)
    #expect(state.interval == .minutes(5))
    // 20 items in twelve hours, for days: ten of them come in six.
    for day in 0..<400 {
      let now = Self.now + .hours(12) * (day + 30)
      state.habit.observe([Timestamp?](repeating: nil, count: 20), window: 20, at: now)
      state = pace.next(state, for: Self.feed, after: .answered(), notBefore: nil, at: now)
    }
    #expect(state.interval > .hours(2) && state.interval < .hours(8))
  }

  @Test("a feed of high priority is asked about twice as often, one of low half as often")
  func priority() {
    let pace = Pace(price: 1e4)
    let state = watch(pace, Self.feed, times: 30, posts: 1)
    let waits = Feed.Priority.allCases.map { priority in
      var feed = Self.feed
      feed.priority = priority
      let next = pace.next(state, for: feed, after: .answered(), notBefore: nil, at: Self.now)
      return Double(next.interval.milliseconds)
    }
    #expect((1.5...2.5).contains(waits[0] / waits[1]) && (1.5...2.5).contains(waits[1] / waits[2]))
  }

  @Test("a plan that was made under a clock that was ahead is void; a small step is none")
  func void() {
    var state = FeedState()
    #expect(!Pace.isVoid(state, at: Self.now))
    state.lastPoll = Self.now + .seconds(30)
    #expect(!Pace.isVoid(state, at: Self.now))
    state.lastPoll = Self.now + .hours(1)
    #expect(Pace.isVoid(state, at: Self.now))
  }

  @Test("a feed whose items match is asked more often than one that publishes as much")
  func worth() {
    let pace = Pace(price: 1e4)
    var state = watch(pace, Self.feed, times: 30, posts: 1)
    let usual = pace.next(
      state, for: Self.feed, after: .answered(), notBefore: nil, at: Self.now
    ).interval
    state.habit.observe(read: 100, matched: 60)
    let rich = pace.next(
      state, for: Self.feed, after: .answered(), notBefore: nil, at: Self.now
    ).interval
    #expect(rich < usual * 0.6)
    state.habit.observe(read: 2_000, matched: 0)
    let poor = pace.next(
      state, for: Self.feed, after: .answered(), notBefore: nil, at: Self.now
    ).interval
    #expect(poor > usual * 1.1)
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
      state, for: Self.feed, after: .answered(), notBefore: nil, at: Self.now)
    #expect(state.failures == 0 && state.error == nil && state.standing == .active)
  }

  @Test("what the server asked for is a lower bound, whatever happened")
  func notBefore() {
    let asked = Self.now + .days(3)
    for ending in [
      Pace.Ending.answered(), .failed(Self.failure), .parked(Self.failure),
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
        after: .answered(), notBefore: nil, at: Self.now
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
    // Planned for an hour ahead, by a clock that ran 3000 days ahead.
    state.lastPoll = Self.now + .days(3000) - .hours(1)
    #expect(
      Pace.resume(state, feed: Self.feed, at: Self.now, window: .seconds(60))
        == Self.now + .hours(1))
  }

  @Test("local files are looked at every few seconds")
  func local() {
    let state = Pace().next(
      FeedState(), for: Feed(url: "file:///tmp/feed.xml"), after: .answered(),
      notBefore: nil, at: Self.now)
    #expect(state.nextPoll! <= Self.now + .seconds(3))
  }
}
