import Model
import Scheduling
import Testing

struct LowerBoundsTests {
  /// A Sunday.
  static let now = Timestamp(rfc3339: "2026-11-22T07:30:00Z")!
  static let feed = Feed(url: "https://a/f")

  private func answered(in wait: Duration = .minutes(10)) -> FeedState {
    var state = FeedState()
    state.lastSuccess = Self.now
    state.validators.etag = "\"1\""
    state.interval = wait
    state.nextPoll = Self.now + wait
    return state
  }

  private func next(
    _ state: FeedState, of feed: Feed = Self.feed, _ bounds: LowerBounds = LowerBounds()
  ) -> (wait: Duration?, reasons: [Reason]) {
    var state = state
    let reasons = bounds.heed(&state, of: feed, at: Self.now)
    return (state.nextPoll.map { $0 - Self.now }, reasons)
  }

  @Test("a feed's own wish is a lower bound, of a day at most")
  func wishes() {
    var state = answered()
    state.manners.leastWait = 3600
    #expect(next(state) == (.hours(1), [Reason(.period, 3600)]))
    state.manners.leastWait = 300
    #expect(next(state) == (.minutes(10), []))
    state.manners.leastWait = .max
    #expect(next(state).wait == .days(1))
  }

  @Test(
    "skipped hours and days are waited for, in UTC, unless that takes too long",
    arguments: [
      // Hours 7 and 8 of every day: the minute of the feed stays.
      ([7, 8], [], Duration.minutes(90)),
      // Sunday and Monday.
      ([], [0, 1], .minutes(2 * 1440 - 450)),
      // All hours, all days: a mistake.
      (Array(0..<24), [], .minutes(10)), ([], Array(0..<7), .minutes(10)),
      // Another hour, another day.
      ([9], [3], .minutes(10)),
    ] as [([Int], [Int], Duration)])
  func skips(hours: [Int], days: [Int], wait: Duration) {
    var state = answered()
    state.manners.skipHours = hours.reduce(0) { $0 | 1 << UInt32($1) }
    state.manners.skipDays = days.reduce(0) { $0 | 1 << UInt8($1) }
    let found = next(state).wait ?? .zero
    #expect(found >= wait && found < wait + .hours(1))
  }

  @Test(
    "a server that cannot say `not changed` is asked once a day, unless somebody says otherwise")
  func withoutValidators() {
    let bounds = LowerBounds(withoutValidators: .hours(24))
    var state = answered()
    #expect(next(state, bounds).wait == .minutes(10))
    state.validators = Validators()
    #expect(next(state, bounds) == (.hours(24), [Reason(.noValidators)]))
    #expect(bounds.wish(state, of: Self.feed) == .hours(24))
    #expect(next(state).wait == .minutes(10))
    let own = Feed(url: Self.feed.url, every: .hours(1))
    #expect(next(state, of: own, bounds).wait == .minutes(10))
    state.notBefore = Self.now + .minutes(5)
    #expect(next(state, bounds).wait == .minutes(10), "its server said how long it is fresh")
  }

  @Test(
    "push-back without a time doubles the interval at least, with something random",
    arguments: [429, 503])
  func pushBack(status: Int) throws {
    var waits: Set<Duration> = []
    for failures in 1...4 {
      var state = answered(in: .minutes(5))
      state.standing = .failing
      state.status = status
      state.failures = failures
      state.interval = .minutes(20)
      let (wait, reasons) = next(state)
      #expect(try #require(wait) >= .minutes(40) && wait! <= .minutes(60))
      #expect(reasons == [Reason(.pushBack, Int64(status))])
      waits.insert(wait!)
    }
    #expect(waits.count == 4)
    var first = answered(in: .minutes(5))
    (first.standing, first.status, first.interval) = (.failing, status, .zero)
    #expect(next(first).wait ?? .zero >= .minutes(10), "it never answered: of the first wait")
  }

  @Test(
    "what is not there, or not for us, is asked for once an hour at most",
    arguments: [401, 403, 404])
  func refusals(status: Int) {
    var state = answered(in: .minutes(5))
    state.standing = .failing
    state.status = status
    #expect(next(state) == (.hours(1), [Reason(.refusal, Int64(status))]))
    state.status = 500
    #expect(next(state) == (.minutes(5), []))
  }
}
