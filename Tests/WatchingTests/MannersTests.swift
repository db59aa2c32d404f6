import Fetching
import Journaling
import Model
import Scheduling
import Support
import Testing

@testable import Watching

/// What is sent to servers over days, as they answer.
struct MannersTests {
  /// Passes over all feeds, so long after each other, each by a new watcher: what is remembered is
  /// what the journal holds.
  private func passes(
    _ count: Int, every wait: Duration = .hours(2), _ stand: Stand, _ plan: Plan, all: Bool = true
  ) async throws {
    for _ in 0..<count {
      try await stand.watcher(plan).pass(all: all)
      await stand.clock.advance(by: wait)
    }
  }

  private func state(_ stand: Stand, _ path: String = "/f") throws -> FeedState {
    let id = Feed(url: stand.server.url(path)).id
    return try #require(try stand.journal.feeds().first { $0.feed == id }).state
  }

  private func reasons(_ stand: Stand, _ path: String = "/f") throws -> [[Reason.Kind]] {
    try stand.journal.fetches(of: Feed(url: stand.server.url(path)).id).map {
      $0.reasons.map(\.kind)
    }
  }

  @Test("304s that deny news are found out by one probe a day, and flagged")
  func frozen() async throws {
    let stand = try Stand()
    let body = Recording<String>()
    body.append(Stand.rss("one"))
    stand.server.set(
      "/f",
      .computed { request in
        if request["If-None-Match"] != nil { return .status(304) }
        var answer = Answer.ok(body.elements.last!)
        answer.headers.append(Header(name: "ETag", value: "\"same\""))
        return answer
      })
    let plan = try stand.plan("/f")
    try await stand.recording {
      try await passes(11, stand, plan)
      #expect(stand.server.requests.count { $0["If-None-Match"] == nil } == 1)
      body.append(Stand.rss("peace talks", "one"))
      try await passes(3, stand, plan)
      #expect(try state(stand).manners.isFrozen)
      #expect(try reasons(stand).contains { $0.contains(.probeFrozen) })
      #expect(try stand.journal.alerts(AlertQuery()).map(\.item.title) == ["peace talks"])
      stand.server.forgetRequests()
      try await passes(36, stand, plan)
    }
    // Three days: at most one a day, also as nothing is found any more.
    let probes = stand.server.requests.count { $0["If-None-Match"] == nil }
    #expect(stand.server.requests.count == 36 && (2...3).contains(probes))
  }

  @Test("a feed whose 304s were found wrong is asked plainly by the first poll of each day")
  func frozenAndRare() async throws {
    let stand = try Stand()
    stand.server.set(
      "/f",
      .computed { request in
        if request["If-None-Match"] != nil { return .status(304) }
        return Answer(headers: ["ETag": "\"same\""], text: Stand.rss("one"))
      })
    let plan = try stand.plan("/f")
    try await stand.recording {
      try await passes(1, stand, plan, all: true)
      let old = try state(stand)
      try #require(old.manners.lastBody != nil)
      // As it is after a probe that found news.
      var proven = old
      proven.manners.isFrozen = true
      proven.manners.probeDays = 1
      let feed = plan.feeds[0]
      _ = try await stand.recorder.record(
        Harvest(feed: feed, time: stand.clock.wall, outcome: .unchanged, state: proven))
      stand.server.forgetRequests()
      try await passes(8, every: .hours(12), stand, plan)
    }
    // 2, 14, 26, … hours after the body.
    #expect(
      stand.server.requests.map { $0["If-None-Match"] == nil }
        == [false, false, true, false, true, false, true, false])
  }

  @Test("a feed that says 304 for long without denying anything is probed ever more rarely")
  func quiet() async throws {
    let stand = try Stand()
    stand.server.set("/f", .conditional(etag: "\"1\"", body: Stand.rss("one")))
    try await stand.recording {
      try await passes(100, every: .hours(12), stand, try stand.plan("/f"))
    }
    let bare = stand.server.requests.count { $0["If-None-Match"] == nil }
    // At the start, and after 1, 2, 4, 8, 16 days more.
    #expect((5...6).contains(bare))
    #expect(try !state(stand).manners.isFrozen)
  }

  @Test("a feed that is asked once in days is asked with its validators")
  func rare() async throws {
    let stand = try Stand()
    stand.server.set("/f", .conditional(etag: "\"1\"", body: Stand.rss("one")))
    try await stand.recording { try await passes(6, every: .days(3), stand, stand.plan("/f")) }
    #expect(stand.server.requests.dropFirst().allSatisfy { $0["If-None-Match"] == "\"1\"" })
  }

  @Test("ETags that never match are given up for Last-Modified, which then does")
  func brokenETags() async throws {
    let stand = try Stand()
    stand.server.set(
      "/f",
      .computed { request in
        let isKnown = request["If-None-Match"] == nil && request["If-Modified-Since"] == "monday"
        if isKnown { return .status(304, headers: ["ETag": "\"a-gzip\""]) }
        return Answer(
          headers: ["ETag": "\"a-gzip\"", "Last-Modified": "monday"], text: Stand.rss("one"))
      })
    try await stand.recording { try await passes(8, stand, try stand.plan("/f")) }
    let requests = stand.server.requests
    #expect(
      requests.map { $0["If-None-Match"] != nil } == [false, true, true, true]
        + Array(repeating: false, count: 4))
    #expect(requests.dropFirst().allSatisfy { $0["If-Modified-Since"] == "monday" })
    let state = try state(stand)
    #expect(state.status == 304 && state.manners.ignoresETag)
    #expect(try reasons(stand).contains { $0.contains(.etagGivenUp) })
  }

  @Test("an ETag alone that never matches is none: the feed is asked once a day")
  func uselessETag() async throws {
    let stand = try Stand()
    stand.server.set("/f", Answer(headers: ["ETag": "\"1\""], text: Stand.rss("one")))
    var plan = try stand.plan("/f")
    plan.bounds = LowerBounds(withoutValidators: .hours(24))
    try await stand.recording {
      try await passes(4, stand, plan)
      #expect(try reasons(stand).first?.contains(.uselessValidator) == true)
      #expect(try state(stand).nextPoll! >= stand.clock.wall + .hours(22))
      // For as long as it may be: the count does not run over.
      try await passes(300, every: .minutes(30), stand, plan)
    }
    #expect(try state(stand).failures == 0)
    #expect(stand.server.requests.dropFirst().allSatisfy { $0["If-None-Match"] == "\"1\"" })
  }

  @Test("a server that looks at one validator only, or at none, loses nothing and is not hurried")
  func ignored() async throws {
    let stand = try Stand()
    let body = Recording<String>()
    body.append(Stand.rss("one"))
    stand.server.set(
      "/f",
      .computed { _ in
        Answer(headers: ["ETag": "\"1\"", "Last-Modified": "x"], text: body.elements.last!)
      })
    let plan = try stand.plan("/f")
    try await stand.recording {
      try await passes(12, every: .hours(1), stand, plan)
      body.append(Stand.rss("peace talks", "one"))
      try await passes(1, stand, plan)
    }
    #expect(stand.server.requests.count == 13)
    #expect(try stand.journal.alerts(AlertQuery()).count == 1)
  }

  @Test(
    "validators of a document that is not whole, or no feed, are not kept",
    arguments: [
      Answer(headers: ["ETag": "\"2\""], text: "<html><body>Please log in</body></html>"),
      Answer(headers: ["ETag": "\"2\""], text: "<rss><channel><item><title>peace"),
      Answer(headers: ["ETag": "\"2\""], text: ""),
      Answer(headers: ["ETag": "\"2\""], text: Stand.rss("peace talks")).sent(.cutOff(after: 60)),
      Answer(
        headers: ["ETag": "\"2\"", "Content-Encoding": "gzip"],
        body: Array(Gzip.stored(Array(Stand.rss("peace talks").utf8)).dropLast(40))),
      Answer(headers: ["ETag": "\"2\"", "cf-mitigated": "challenge"], text: Stand.rss("x")),
    ])
  func notWhole(answer: Answer) async throws {
    let stand = try Stand()
    let good = Answer(headers: ["ETag": "\"1\""], text: Stand.rss("one"))
    stand.server.set("/f", sequence: [good, answer, .status(304), good])
    try await stand.recording { try await passes(3, stand, try stand.plan("/f")) }
    #expect(stand.server.requests.map { $0["If-None-Match"] } == [nil, "\"1\"", "\"1\""])
  }

  @Test("an empty ETag is none, and a feed that is gone asks for nothing")
  func words() async throws {
    let stand = try Stand()
    stand.server.set("/f", Answer(headers: ["ETag": ""], text: Stand.rss("one")))
    try await stand.recording {
      try await passes(1, stand, stand.plan("/f"))
      #expect(try state(stand).validators == Validators())
      stand.server.set("/f", .status(410))
      try await passes(1, stand, stand.plan("/f"))
    }
    let told = try reasons(stand).flatMap { $0 }
    #expect(told.contains(.gone) && !told.contains(.asked))
  }

  @Test("ttl, period and skipped hours hold back the schedule, not a pass over all feeds")
  func wishes() async throws {
    let stand = try Stand()
    let feed = Stand.rss("one").replacing(
      "<title>t",
      with: "<ttl>180</ttl><skipHours><hour>10</hour><hour>11</hour></skipHours><title>t")
    stand.server.set("/f", .conditional(etag: "\"1\"", body: feed))
    let plan = try stand.plan("/f")
    try await stand.recording {
      // From seven o'clock on.
      try await passes(18, every: .minutes(20), stand, plan, all: false)
    }
    // Three hours later skipped ones begin: the next turn is at twelve.
    #expect(stand.server.requests.count == 2)
    let last = try #require(try stand.journal.fetches(of: plan.feeds[0].id).last)
    #expect(last.reasons.map(\.kind) == [.read, .period, .skipped])
    #expect(last.nextPoll.map { CivilTime($0).hour } == 12)
  }

  @Test("a turn that is late does not fall into skipped hours")
  func lateTurn() async throws {
    let stand = try Stand()
    let feed = Stand.rss("one").replacing(
      "<title>t", with: "<skipHours><hour>9</hour></skipHours><title>t")
    stand.server.set("/f", .conditional(etag: "\"1\"", body: feed))
    let plan = try stand.plan("/f")
    try await stand.recording {
      try await passes(1, every: .minutes(150), stand, plan, all: false)
      try await passes(1, every: .minutes(40), stand, plan, all: false)
      #expect(stand.server.requests.count == 1, "half past nine")
      #expect(stand.results.elements.count == 1)
      try await passes(1, stand, plan, all: false)
      #expect(stand.server.requests.count == 2, "ten past ten")
    }
  }

  @Test("twenty restarts in an hour ask no feed twice")
  func restarts() async throws {
    let stand = try Stand()
    stand.server.set("/f", .ok(Stand.rss("one")))
    stand.server.set("/down", .status(503))
    var plan = try stand.plan("/f", "/down")
    plan.pace.minimum = .hours(1)
    try await stand.recording { try await passes(20, every: .minutes(3), stand, plan, all: false) }
    #expect(stand.server.requests.map(\.path).sorted() == ["/down", "/f"])
  }
}
