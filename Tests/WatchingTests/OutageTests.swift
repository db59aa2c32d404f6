import Fetching
import Journaling
import Logging
import Model
import Scheduling
import Support
import Synchronization
import Testing
import Transferring

@testable import Watching

/// Keeps what the operator is told.
private struct Told: LogHandler {
  let lines: Recording<(level: Logger.Level, text: String)>
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.notice

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    lines.append((event.level, event.message.description))
  }
}

/// Feeds that fail, and a network that does.
struct OutageTests {
  private let told = Recording<(level: Logger.Level, text: String)>()

  private func pass(_ stand: Stand, _ plan: Plan, then wait: Duration = .hours(1)) async throws {
    let lines = told
    let watcher = Watcher(
      plan: plan, journal: stand.journal, recorder: stand.recorder, clock: stand.clock,
      now: stand.clock.wallClock, logger: Logger(label: "test") { _ in Told(lines: lines) },
      report: { [results = stand.results] in results.append($0) })
    try await watcher.pass(all: true)
    await stand.clock.advance(by: wait)
  }

  private func count(_ text: String) -> Int { told.elements.count { $0.text.contains(text) } }

  /// Feeds on hosts of their own, on servers that a test can stop.
  private func hosts(_ stand: Stand, _ count: Int) throws -> (servers: [FeedServer], plan: Plan) {
    let servers = try (0..<count).map { _ in try FeedServer() }
    for server in servers { server.set("/f", .ok(Stand.rss("one"))) }
    var plan = try stand.plan()
    plan.feeds = servers.map { Feed(url: $0.url("/f")) }
    plan.host = { $0.url }
    return (servers, plan)
  }

  @Test("when every host fails at once it is our outage: one alert, and no feed is penalised")
  func outage() async throws {
    let stand = try Stand()
    let (servers, plan) = try hosts(stand, 12)
    try await stand.recording {
      try await pass(stand, plan)
      for server in servers { server.stop() }
      try await pass(stand, plan)
    }
    let states = try stand.journal.feeds().map(\.state)
    #expect(states.count == 12)
    #expect(states.allSatisfy { $0.standing == .active && $0.failures == 0 })
    #expect(states.allSatisfy { $0.error?.code == "local-outage" })
    // Soon again, each at its own time.
    let time = TestClock().wall + .hours(1)
    #expect(states.allSatisfy { $0.nextPoll! > time && $0.nextPoll! <= time + .minutes(5) })
    #expect(count("the network here seems to be down") == 1)
    #expect(count("feed fails") == 0 && count("feeds fail") == 0)
  }

  @Test("hung hosts among live ones are no outage; a wrong one is pardoned once")
  func hung() async throws {
    let stand = try Stand()
    let (servers, plan) = try hosts(stand, 14)
    try await stand.recording {
      for server in servers.dropFirst(4) { server.stop() }
      // Only those that fail are due at first: nobody can tell.
      var failing = plan
      failing.feeds = Array(plan.feeds.dropFirst(4))
      try await pass(stand, failing)
      #expect(count("the network here seems to be down") == 1)
      // Nothing has answered since: that goes on.
      try await pass(stand, failing)
      #expect(try stand.journal.feeds().allSatisfy { $0.state.failures == 0 })
      var living = plan
      living.feeds = Array(plan.feeds.prefix(4))
      try await pass(stand, living)
      let told = count("the network here seems to be down")
      for _ in 0..<2 { try await pass(stand, plan) }
      #expect(count("the network here seems to be down") == told)
    }
    let states = try stand.journal.feeds().map(\.state)
    #expect(states.count { $0.standing == .failing && $0.failures == 2 } == 10)
    #expect(states.count { $0.standing == .active } == 4)
  }

  @Test("what was under way when a host answered begins no outage, but is pardoned with the rest")
  func underWay() {
    var outage = Outage()
    let start = TestClock().wall
    func note(_ host: String, begun: Int64, ended: Int64, _ code: String? = "timeout")
      -> Outage.Change
    {
      var state = FeedState()
      state.status = code == nil ? 200 : nil
      state.error = code.map { FeedError(code: $0, message: "") }
      var harvest = Harvest(
        feed: Feed(url: "https://\(host)/"), time: start + .seconds(ended),
        outcome: code == nil ? .unchanged : .failed, state: state)
      harvest.duration = .seconds(ended - begun)
      return outage.note(harvest, before: FeedState(), host: host, of: 100)
    }
    #expect(note("live", begun: 1, ended: 2, nil) == .none)
    for host in 0..<20 { #expect(note("early\(host)", begun: 1, ended: 31) == .none) }
    for host in 0..<7 { #expect(note("late\(host)", begun: 3, ended: 33) == .none) }
    #expect(note("late7", begun: 3, ended: 33) == .began)
    #expect(outage.suspects.count == 28)
  }

  @Test("while some hosts answer, those that fail are to blame")
  func notAnOutage() async throws {
    let stand = try Stand()
    let (servers, plan) = try hosts(stand, 12)
    try await stand.recording {
      try await pass(stand, plan)
      for server in servers.prefix(5) { server.stop() }
      for _ in 0..<3 { try await pass(stand, plan) }
    }
    let states = try stand.journal.feeds().map(\.state)
    #expect(states.count { $0.standing == .failing && $0.failures == 3 } == 5)
    #expect(count("the network here seems to be down") == 0)
  }

  @Test("the network's return is told once, and feeds go on as if nothing had been")
  func recovery() {
    var outage = Outage()
    let start = TestClock().wall
    func harvest(_ host: String, _ code: String?, after wait: Duration) -> Outage.Change {
      var state = FeedState()
      state.status = code == nil ? 200 : nil
      state.error = code.map { FeedError(code: $0, message: "") }
      return outage.note(
        Harvest(
          feed: Feed(url: "https://\(host)/"), time: start + wait,
          outcome: code == nil ? .unchanged : .failed, state: state), before: FeedState(),
        host: host, of: 100)
    }
    for host in 0..<7 { #expect(harvest("\(host)", "resolve", after: .seconds(1)) == .none) }
    #expect(harvest("6", "resolve", after: .seconds(2)) == .none, "the same host counts once")
    #expect(harvest("7", "resolve", after: .seconds(3)) == .began)
    #expect(harvest("8", "timeout", after: .seconds(4)) == .none && outage.isOn)
    #expect(harvest("9", nil, after: .seconds(5)) == .ended && !outage.isOn)
    #expect(harvest("9", nil, after: .seconds(6)) == .none)
    // Failures that lie far apart have nothing to do with each other.
    for host in 0..<20 {
      #expect(harvest("\(host)", "connect", after: .minutes(Int64(host) * 5)) == .none)
    }
  }

  @Test(
    "a feed that fails is told of after three failures in a row, and when it is back, once each")
  func complaints() async throws {
    let stand = try Stand()
    let good = Answer.ok(Stand.rss("one"))
    let bad = Answer.status(500)
    stand.server.set("/f", sequence: [good, bad, bad, good, bad, bad, bad, bad, bad, good, good])
    let plan = try stand.plan("/f")
    var tellings: [[Int]] = []
    try await stand.recording {
      for _ in 0..<11 {
        try await pass(stand, plan, then: .hours(3))
        tellings.append([count("feed fails"), count("feed answers again")])
      }
    }
    #expect(tellings.map { $0[0] } == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(tellings.map { $0[1] } == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
  }

  @Test("a feed that never answered is told of at once: its address may be wrong")
  func neverAnswered() async throws {
    let stand = try Stand()
    let plan = try stand.plan("/missing")
    try await stand.recording { for _ in 0..<3 { try await pass(stand, plan) } }
    #expect(count("feed fails") == 1)
    #expect(try stand.journal.feeds().first?.state.failures == 3)
  }
}
