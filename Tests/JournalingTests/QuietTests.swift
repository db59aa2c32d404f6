import GRDB
import Model
import Support
import Testing

@testable import Journaling

struct QuietTests {
  /// A state after a fetch that brought nothing, so many minutes later than the first.
  private static func state(_ minutes: Int, etag: String? = nil) -> FeedState {
    var state = FeedState()
    state.lastPoll = Desk.time + .minutes(Int64(minutes))
    state.lastSuccess = state.lastPoll
    state.nextPoll = Desk.time + .minutes(Int64(minutes) + 5)
    state.notBefore = minutes.isMultiple(of: 2) ? Desk.time + .minutes(Int64(minutes) + 1) : nil
    state.interval = .seconds(minutes)
    state.status = 304
    state.validators = Validators(etag: etag)
    state.habit.until = state.lastPoll
    state.habit.items = Float(minutes) / 3
    state.habit.seconds = Float(minutes)
    state.habit.profile[3] = 2
    return state
  }

  private static func quiet(_ minutes: Int, etag: String? = nil, feed: Feed = Desk.feed) -> Harvest
  {
    var harvest = Harvest(
      feed: feed, time: Desk.time + .minutes(Int64(minutes)), outcome: .unchanged,
      state: state(minutes, etag: etag))
    harvest.isQuiet = true
    return harvest
  }

  private static func full(_ minutes: Int, etag: String? = nil) -> Harvest {
    var harvest = quiet(minutes, etag: etag)
    harvest.isQuiet = false
    return harvest
  }

  private func rows(_ desk: Desk) throws -> Int {
    try count("quiet", desk)
  }

  private func count(_ table: String, _ desk: Desk) throws -> Int {
    try desk.journal.database.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
  }

  @Test("a feed is as its last fetch left it, quiet or not, in whatever order they came")
  func order() async throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    let steps: [([Harvest], FeedState)] = [
      ([Self.full(1, etag: "a")], Self.state(1, etag: "a")),
      ([Self.quiet(2, etag: "a")], Self.state(2, etag: "a")),
      ([Self.quiet(3, etag: "a"), Self.quiet(4, etag: "a")], Self.state(4, etag: "a")),
      ([Self.quiet(5, etag: "a"), Self.full(6, etag: "b")], Self.state(6, etag: "b")),
      ([Self.full(7, etag: "c"), Self.quiet(8, etag: "c")], Self.state(8, etag: "c")),
      ([Self.full(9, etag: "d")], Self.state(9, etag: "d")),
    ]
    for (harvests, expected) in steps {
      _ = try await desk.commit(harvests)
      #expect(try desk.journal.feeds().map(\.state) == [expected])
      #expect(try desk.journal.register([Desk.feed]) == [expected])
    }
    #expect(try rows(desk) == 3)
  }

  @Test("quiet fetches of one transaction are one row, and the feeds' own rows stay as they are")
  func oneRow() async throws {
    let desk = try Desk()
    let feeds = (0..<50).map { Feed(url: "https://example.org/\($0)") }
    _ = try desk.journal.register(feeds)
    _ = try await desk.commit(feeds.map { Self.quiet(1, feed: $0) })
    #expect(try rows(desk) == 1)
    #expect(try count("feeds WHERE last_poll IS NOT NULL", desk) == 0)
    #expect(try desk.journal.feeds().allSatisfy { $0.state.status == 304 })
  }

  @Test("a feed without a row gets one, also by a quiet fetch")
  func unregistered() async throws {
    let desk = try Desk()
    _ = try await desk.commit([Self.quiet(1)])
    #expect(try desk.journal.feeds().map(\.state) == [Self.state(1)])
  }

  @Test("a log that has grown long is taken into the feeds' rows, and nothing of it is lost")
  func fold() async throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    _ = try await desk.commit([Self.full(1, etag: "a")])
    let many = QuietRows.mostAtLeast + QuietRows.mostOfEach + 1
    _ = try await desk.commit((1...many).map { Self.quiet($0, etag: "a") })
    #expect(try rows(desk) == 0)
    #expect(try desk.journal.feeds().map(\.state) == [Self.state(many, etag: "a")])
    // Numbers are not used again: what comes later is younger than what was folded.
    _ = try await desk.commit([Self.full(9, etag: "b")])
    _ = try await desk.commit([Self.quiet(10, etag: "b")])
    #expect(try desk.journal.feeds().map(\.state) == [Self.state(10, etag: "b")])
  }

  @Test("the settings' name of a feed is taken over at the start")
  func renamed() throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    var feed = Desk.feed
    feed.name = "Another"
    _ = try desk.journal.register([feed])
    #expect(try desk.journal.feeds().map(\.name) == ["Another"])
  }
}
