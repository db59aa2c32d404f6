import Delivering
import Fetching
import Journaling
import Logging
import Matching
import Model
import Scheduling
import Support
import Synchronization
import Testing
import Transferring

@testable import Watching

/// The pipeline over a real server and a real journal, under a clock that the test moves.
struct Stand {
  let server: FeedServer
  let clock = TestClock()
  let directory: TemporaryDirectory
  let journal: Journal
  let recorder: Recorder
  let results = Recording<PollResult>()

  init() throws {
    server = try FeedServer()
    directory = try TemporaryDirectory()
    journal = try Journal(directory: directory.path, mode: .writing, now: clock.wallClock)
    recorder = Recorder(
      journal: journal, routes: Routes(), clock: clock, logger: Stand.silent)
  }

  static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

  func plan(
    _ paths: String..., watching phrase: String = "peace talks",
    limits: Agenda.Limits = .init(spacing: .zero)
  ) throws -> Plan {
    let place = Place(file: "test")
    let list = Watchlist(
      id: "test", title: "test",
      topics: [.init(id: "talks", phrases: [Located(phrase, at: place)], place: place)],
      place: place)
    return Plan(
      feeds: paths.map { Feed(url: server.url($0)) }, engine: try Engine([list]),
      fetcher: Fetcher(transfers: try Transfers(), now: clock.wallClock),
      pace: Pace(minimum: .minutes(5), maximum: .hours(1)), limits: limits, host: { _ in "host" })
  }

  func watcher(_ plan: Plan) -> Watcher {
    Watcher(
      plan: plan, journal: journal, recorder: recorder, clock: clock, now: clock.wallClock,
      logger: Self.silent, report: { [results] in results.append($0) })
  }

  /// Moves the clock by the ten seconds that the loop sleeps at most. Answers are waited for with
  /// the clock at rest: they take real time, and could be overdue again when they come.
  func advance(to end: Duration, _ watcher: Watcher) async {
    while clock.now.offset < end {
      await clock.waitForSleepers()
      while watcher.state.withLock({ $0.agenda.underWay > 0 }) {
        await Task.yield()
      }
      await clock.advance(by: .seconds(10))
    }
  }

  /// Runs `body` beside the recorder.
  func recording(_ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await recorder.run() }
      try await body()
      recorder.end()
      try await group.waitForAll()
    }
  }

  static func rss(_ titles: String...) -> String {
    let items = titles.map { "<item><guid>\($0)</guid><title>\($0)</title></item>" }
    return "<rss version=\"2.0\"><channel><title>t</title>\(items.joined())</channel></rss>"
  }
}

struct WatcherTests {
  @Test("a pass fetches each due feed once and records what it held")
  func pass() async throws {
    let stand = try Stand()
    stand.server.set("/a", .ok(Stand.rss("peace talks", "other")))
    stand.server.set("/b", .status(500))
    let watcher = stand.watcher(try stand.plan("/a", "/b"))
    try await stand.recording {
      try await watcher.pass(all: false)
      try await watcher.pass(all: false)
    }
    #expect(stand.server.requests.count == 2)
    #expect(Set(stand.results.elements.map(\.outcome)) == [.new, .failed])
    #expect(try stand.journal.items(ItemQuery()).count == 2)
    #expect(try stand.journal.alerts(AlertQuery()).isEmpty, "first items are backfill")
    let states = try stand.journal.feeds()
    #expect(states.allSatisfy { $0.state.nextPoll! > stand.clock.wall })
  }

  @Test("the same body under new validators is not read again, and the validators are kept")
  func sameBody() async throws {
    let stand = try Stand()
    let body = Stand.rss("one")
    stand.server.set(
      "/a",
      sequence: [
        Answer(headers: ["ETag": "\"1\""], text: body),
        Answer(headers: ["ETag": "\"2\""], text: body),
      ])
    let watcher = stand.watcher(try stand.plan("/a"))
    try await stand.recording {
      for _ in 0..<3 { try await watcher.pass(all: true) }
    }
    #expect(stand.server.requests.map { $0["If-None-Match"] } == [nil, "\"1\"", "\"2\""])
    #expect(stand.results.elements.map(\.outcome) == [.new, .unchanged, .unchanged])
  }

  @Test("two documents without a common item are a gap")
  func gaps() async throws {
    let stand = try Stand()
    stand.server.set("/a", sequence: [.ok(Stand.rss("1", "2")), .ok(Stand.rss("3", "4"))])
    let watcher = stand.watcher(try stand.plan("/a"))
    try await stand.recording {
      for _ in 0..<2 { try await watcher.pass(all: true) }
    }
    #expect(try stand.journal.feeds().first?.state.gaps == 1)
  }

  @Test("a first document that breaks off settles nothing: its other items do not ring as new")
  func truncatedBaseline() async throws {
    let stand = try Stand()
    let whole = Stand.rss("peace talks 1", "peace talks 2", "peace talks 3")
    let cut = String(whole.prefix(whole.count / 2))
    stand.server.set("/a", sequence: [.ok(cut), .ok(whole), .ok(whole)])
    let watcher = stand.watcher(try stand.plan("/a"))
    try await stand.recording {
      for _ in 0..<3 { try await watcher.pass(all: true) }
    }
    #expect(
      try stand.journal.items(ItemQuery()).map(\.reference.title).sorted { $0! < $1! }
        == ["peace talks 1", "peace talks 2", "peace talks 3"])
    #expect(try stand.journal.alerts(AlertQuery()).isEmpty)
  }

  @Test("watching goes on by the clock: a feed comes back after its interval, and alerts once")
  func watching() async throws {
    let stand = try Stand()
    stand.server.set("/a", .ok(Stand.rss("one")))
    let watcher = stand.watcher(try stand.plan("/a"))
    try await stand.recording {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await watcher.run() }
        await stand.clock.waitForSleepers()
        await stand.clock.advance(by: .seconds(1))
        await stand.results.wait { $0.count == 1 }
        stand.server.set("/a", .ok(Stand.rss("peace talks", "one")))
        await stand.advance(to: .seconds(14 * 60 + 50), watcher)
        #expect(stand.results.elements.count == 1)
        await stand.advance(to: .minutes(19), watcher)
        await stand.results.wait { $0.count == 2 }
        watcher.stop()
        try await group.waitForAll()
      }
    }
    #expect(stand.results.elements.last?.alerts.count == 1)
    #expect(try stand.journal.alerts(AlertQuery()).map(\.item.title) == ["peace talks"])
  }

  @Test("a host is asked by no more at once than the limits say")
  func perHost() async throws {
    let stand = try Stand()
    for path in ["/a", "/b", "/c", "/d"] {
      stand.server.set(path, Answer.ok(Stand.rss("x")).delayed(by: .milliseconds(30)))
    }
    let plan = try stand.plan(
      "/a", "/b", "/c", "/d", limits: .init(perHost: 2, spacing: .zero))
    let watcher = stand.watcher(plan)
    try await stand.recording { try await watcher.pass(all: true) }
    #expect(stand.server.requests.count == 4)
    #expect(stand.server.mostAtOnce == 2)
  }

  @Test("a plan adopted later adds its feeds and drops others")
  func adopting() async throws {
    let stand = try Stand()
    for path in ["/a", "/b"] { stand.server.set(path, .ok(Stand.rss("x"))) }
    let watcher = stand.watcher(try stand.plan("/a"))
    try await stand.recording {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await watcher.run() }
        await stand.clock.waitForSleepers()
        await stand.clock.advance(by: .seconds(1))
        await stand.results.wait { $0.count == 1 }
        try watcher.adopt(try stand.plan("/b"))
        await stand.advance(to: .minutes(1), watcher)
        await stand.results.wait { $0.count == 2 }
        await stand.advance(to: .minutes(19), watcher)
        await stand.results.wait { $0.count == 3 }
        watcher.stop()
        try await group.waitForAll()
      }
    }
    #expect(stand.server.requests(for: "/a").count == 1)
    #expect(stand.server.requests(for: "/b").count == 2)
  }

  @Test("a fetch under way ends by the engine it began with; the next one has the new one")
  func swapping() async throws {
    let stand = try Stand()
    stand.server.set("/f", .ok(Stand.rss("x")))
    let watcher = stand.watcher(try stand.plan("/f"))
    let fresh = try stand.plan("/f", watching: "harbour")
    try await stand.recording {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await watcher.run() }
        await stand.clock.waitForSleepers()
        await stand.clock.advance(by: .seconds(1))
        await stand.results.wait { $0.count == 1 }
        stand.server.set(
          "/f",
          .computed { _ in
            do { try watcher.adopt(fresh) } catch { Issue.record(error) }
            return .ok(Stand.rss("harbour one", "peace talks one", "x"))
          })
        await stand.advance(to: .minutes(19), watcher)
        await stand.results.wait { $0.count == 2 }
        stand.server.set("/f", .ok(Stand.rss("harbour two", "peace talks two", "x")))
        await stand.advance(to: .minutes(60), watcher)
        await stand.results.wait { $0.count >= 3 }
        watcher.stop()
        try await group.waitForAll()
      }
    }
    let titles = try stand.journal.alerts(AlertQuery()).map(\.item.title)
    #expect(titles == ["peace talks one", "harbour two"])
  }
}

struct HousekeeperTests {
  @Test("it forgets soon after the start, and then every hour; nothing forgotten rings again")
  func rounds() async throws {
    let stand = try Stand()
    stand.server.set("/a", .ok(Stand.rss("weather", "other")))
    let watcher = stand.watcher(try stand.plan("/a"))
    try await stand.recording { try await watcher.pass(all: true) }
    let housekeeper = Housekeeper(
      journal: stand.journal, terms: .init(items: .seconds(1), alerts: nil), clock: stand.clock,
      now: stand.clock.wallClock, logger: Stand.silent)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await housekeeper.run() }
      await stand.clock.waitForSleepers()
      await stand.clock.advance(by: .minutes(1))
      // Asleep again: the first round is done.
      await stand.clock.waitForSleepers()
      group.cancelAll()
    }
    #expect(try await stand.journal.forgetItems(before: stand.clock.wall) == 0)
  }
}

struct DelivererTests {
  /// Fails as often as told, then takes everything.
  final class FlakySink: Sink {
    let name = "flaky"
    let taken = Recording<Int64>()
    private let failures: Mutex<Int>

    init(failures: Int) { self.failures = Mutex(failures) }

    func deliver(_ alert: Alert) async throws(DeliveryError) {
      let fails = failures.withLock { left in
        left -= 1
        return left >= 0
      }
      if fails { throw .temporary("not yet") }
      taken.append(alert.seq)
    }

    func reopen() async {}
  }

  private func alerts(_ stand: Stand, _ count: Int) async throws {
    let feed = Feed(url: "https://example.org/f")
    var harvest = Harvest(feed: feed, time: stand.clock.wall, outcome: .new, state: FeedState())
    harvest.items = (0..<count).map { number in
      var item = HarvestedItem(
        item: Item(), key: Digest("\(number)"), digest: Digest("text \(number)"))
      item.findings = [
        Finding(
          watchlist: "w", rule: "r", severity: .low, topics: [], officials: [], stance: nil,
          matches: [], snippet: "")
      ]
      return item
    }
    _ = try await stand.journal.commit([harvest]) { _, _ in ["flaky"] }
  }

  @Test("what fails is tried again when it is due, and nothing is forgotten")
  func retries() async throws {
    let stand = try Stand()
    try await alerts(stand, 3)
    let sink = FlakySink(failures: 2)
    let deliverer = Deliverer(
      journal: stand.journal, sinks: [sink], clock: stand.clock, now: stand.clock.wallClock,
      random: { 0.5 }, logger: Stand.silent)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await deliverer.run() }
      await sink.taken.wait { $0 == [3] }
      while sink.taken.elements.count < 3 {
        await stand.clock.waitForSleepers()
        await stand.clock.advance(by: .seconds(5))
      }
      group.cancelAll()
      deliverer.stop()
    }
    #expect(sink.taken.elements.sorted() == [1, 2, 3])
    #expect(try await stand.journal.nextDelivery(to: "flaky") == nil)
  }

  @Test("a drain makes one attempt at each")
  func drain() async throws {
    let stand = try Stand()
    try await alerts(stand, 250)
    let sink = FlakySink(failures: 1)
    let deliverer = Deliverer(
      journal: stand.journal, sinks: [sink], clock: stand.clock, now: stand.clock.wallClock,
      logger: Stand.silent)
    await deliverer.drain()
    #expect(sink.taken.elements == (2...250).map { $0 })
  }
}
