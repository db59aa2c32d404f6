import Fetching
import Journaling
import Model
import Scheduling
import Support
import Synchronization
import Testing

@testable import Watching

/// Servers that want to be left alone, and feeds that move.
struct HoldsTests {
  private func pass(_ stand: Stand, _ plan: Plan, then wait: Duration) async throws {
    try await stand.watcher(plan).pass(all: true)
    await stand.clock.advance(by: wait)
  }

  private func state(_ stand: Stand, _ path: String) throws -> FeedState {
    let id = Feed(url: stand.server.url(path)).id
    return try #require(try stand.journal.feeds().first { $0.feed == id }).state
  }

  @Test(
    "Retry-After is heeded for the whole host, over restarts; other hosts are asked",
    arguments: [429, 503, 302])
  func host(status: Int) async throws {
    let stand = try Stand()
    let busy = Answer.status(status, headers: ["Retry-After": "7200", "Location": "/moved"])
    let good = Answer.ok(Stand.rss("one"))
    stand.server.set("/a", sequence: [busy, good])
    for path in ["/b", "/c", "/moved"] { stand.server.set(path, good) }
    var plan = try stand.plan("/a", "/b", "/c", limits: .init(perHost: 1, spacing: .zero))
    plan.host = { $0.url.hasSuffix("/c") ? "other" : "host" }
    try await stand.recording {
      try await pass(stand, plan, then: .minutes(110))
      #expect(try state(stand, "/a").standing == .parked)
      #expect(try state(stand, "/a").notBefore == TestClock().wall + .hours(2))
      try await pass(stand, plan, then: .minutes(11))
      #expect(stand.server.requests.map(\.path).sorted() == ["/a", "/c", "/c"])
      let resting = stand.results.elements.filter { $0.feed.url.hasSuffix("/b") }
      #expect(resting.count == 2 && resting.allSatisfy { $0.error?.code == "host-parked" })
      try await pass(stand, plan, then: .zero)
    }
    let third = stand.server.requests.dropFirst(3).map(\.path).sorted()
    // The redirect is followed when its time has come.
    #expect(third == (status == 302 ? ["/b", "/c", "/moved"] : ["/a", "/b", "/c"]))
    #expect(try state(stand, "/a").standing == .active)
  }

  @Test("a pass keeps its distance from what the one before it asked, also of another feed")
  func distance() async throws {
    let stand = try Stand()
    for path in ["/a", "/b"] { stand.server.set(path, .ok(Stand.rss("one"))) }
    let limits = Agenda.Limits(spacing: .seconds(20))
    try await stand.recording {
      try await stand.watcher(try stand.plan("/a", limits: limits)).pass(all: true)
      await stand.clock.advance(by: .seconds(5))
      try await withThrowingTaskGroup(of: Void.self) { group in
        let watcher = stand.watcher(try stand.plan("/a", "/b", limits: limits))
        group.addTask { try await watcher.pass(all: false) }
        await stand.clock.waitForSleepers()
        #expect(stand.server.requests.map(\.path) == ["/a"])
        await stand.clock.advance(by: .seconds(14))
        await stand.clock.waitForSleepers()
        #expect(stand.server.requests.count == 1)
        await stand.clock.advance(by: .seconds(1))
        try await group.waitForAll()
      }
    }
    #expect(stand.server.requests.map(\.path) == ["/a", "/b"])
  }

  @Test("a week is heeded whole, a year for a month")
  func long() async throws {
    let stand = try Stand()
    stand.server.set("/a", .status(429, headers: ["Retry-After": "604800"]))
    stand.server.set("/b", .status(503, headers: ["Retry-After": "31536000"]))
    var plan = try stand.plan("/a", "/b")
    plan.host = { $0.url }
    try await stand.recording { try await pass(stand, plan, then: .zero) }
    #expect(try state(stand, "/a").notBefore == TestClock().wall + .days(7))
    #expect(try state(stand, "/b").notBefore == TestClock().wall + .days(30))
    #expect(try state(stand, "/a").nextPoll! >= TestClock().wall + .days(7))
  }

  @Test("while a daemon runs, a host that rests is left alone and then asked again")
  func running() async throws {
    let stand = try Stand()
    let good = Answer.ok(Stand.rss("one"))
    stand.server.set("/a", sequence: [.status(429, headers: ["Retry-After": "1800"]), good])
    stand.server.set("/b", good)
    let plan = try stand.plan("/a", "/b", limits: .init(perHost: 1, spacing: .seconds(20)))
    let watcher = stand.watcher(plan)
    try await stand.recording {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await watcher.run() }
        await stand.advance(to: .seconds(30), watcher)
        // Whichever was first; the other one may have had its turn twenty seconds later.
        await stand.results.wait { all in all.contains { $0.outcome == .parked } }
        let asked = stand.server.requests.count
        await stand.advance(to: .minutes(29), watcher)
        #expect(stand.server.requests.count == asked)
        await stand.advance(to: .minutes(33), watcher)
        await stand.server.wait(for: 2, requestsFor: "/a")
        watcher.stop()
        try await group.waitForAll()
      }
    }
  }

  @Test("a permanent redirect is adopted after ten good answers, and written down")
  func moved() async throws {
    let stand = try Stand()
    stand.server.set("/old", .redirect(to: "/new", status: 301))
    stand.server.set("/new", .conditional(etag: "\"1\"", body: Stand.rss("one")))
    let plan = try stand.plan("/old")
    try await stand.recording {
      for _ in 0..<10 { try await pass(stand, plan, then: .hours(2)) }
      #expect(stand.server.requests(for: "/old").count == 10)
      #expect(try state(stand, "/old").manners.address == stand.server.url("/new"))
      for _ in 0..<2 { try await pass(stand, plan, then: .hours(1)) }
      #expect(stand.server.requests(for: "/old").count == 10)
      #expect(
        stand.server.requests.last?["If-None-Match"] == "\"1\"", "validators are those of the end")
      let moves = try stand.journal.moves(of: plan.feeds[0].id)
      #expect(moves.map(\.to) == [stand.server.url("/new")])
      // What was adopted is given up when it fails for long.
      stand.server.set("/new", .status(404))
      stand.server.set("/old", .ok(Stand.rss("one")))
      for _ in 0..<6 { try await pass(stand, plan, then: .hours(1)) }
    }
    #expect(stand.server.requests.last?.path == "/old")
    #expect(
      stand.server.requests.last?["If-None-Match"] == nil, "another address, other validators")
    #expect(
      try stand.journal.moves(of: plan.feeds[0].id).map(\.to).first == stand.server.url("/old"))
    #expect(try stand.journal.items(ItemQuery()).count == 1)
  }

  @Test(
    "temporary redirects, and those to what is no feed, are never adopted",
    arguments: [(302, "/new"), (303, "/new"), (307, "/new"), (301, "/page"), (308, "/gone")])
  func notAdopted(status: Int, target: String) async throws {
    let stand = try Stand()
    stand.server.set("/old", .redirect(to: target, status: status))
    stand.server.set("/new", .conditional(etag: "\"1\"", body: Stand.rss("one")))
    stand.server.set("/page", .ok("<html><title>Log in</title></html>", type: "text/html"))
    let plan = try stand.plan("/old")
    try await stand.recording {
      for _ in 0..<12 { try await pass(stand, plan, then: .hours(2)) }
    }
    #expect(stand.server.requests(for: "/old").count == 12)
    #expect(try state(stand, "/old").manners.address == nil)
    #expect(try stand.journal.moves(of: plan.feeds[0].id).isEmpty)
  }

  @Test("validators are sent to the address they came from only")
  func otherTarget() async throws {
    let stand = try Stand()
    let body = Stand.rss("one")
    stand.server.set(
      "/f", sequence: [.redirect(to: "/a"), .redirect(to: "/b"), .redirect(to: "/b")])
    for path in ["/a", "/b"] { stand.server.set(path, .conditional(etag: "\"1\"", body: body)) }
    let plan = try stand.plan("/f")
    try await stand.recording {
      for _ in 0..<3 { try await pass(stand, plan, then: .hours(2)) }
    }
    #expect(
      stand.server.requests.map { $0["If-None-Match"] } == [nil, nil, nil, nil, nil, "\"1\""])
  }

  @Test("hosts that answer from one address share its connections, once that is known")
  func oneAddress() async throws {
    let stand = try Stand()
    let paths = (0..<8).map { "/\($0)" }
    for path in paths { stand.server.set(path, .ok(Stand.rss("one"))) }
    var plan = try stand.plan(
      limits: .init(concurrency: 1, spacing: .zero, perAddress: 2))
    plan.feeds = paths.map { Feed(url: stand.server.url($0)) }
    plan.host = { $0.url }
    plan.site = { $0 }
    let watcher = stand.watcher(plan)
    try await stand.recording {
      try await watcher.pass(all: true)
      #expect(stand.server.mostAtOnce == 1)
      watcher.state.withLock { $0.agenda.limits.concurrency = 256 }
      let late = Answer.ok(Stand.rss("one")).delayed(by: .milliseconds(30))
      for path in paths { stand.server.set(path, late) }
      try await watcher.pass(all: true)
    }
    #expect(stand.server.requests.count == 16)
    #expect(stand.server.mostAtOnce == 2)
  }
}
