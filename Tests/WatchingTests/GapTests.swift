import Journaling
import Model
import Support
import Testing

@testable import Watching

/// What happens when two successive fetches share no item.
struct GapTests {
  /// An Atom feed of dated entries, `minutes` after the stand's start; the page before it.
  private static func atom(
    _ entries: [(id: String, minutes: Int64)], before page: String? = nil,
    relation: String = "prev-archive"
  ) -> Answer {
    let start = TestClock().wall
    let link = page.map { "<link rel=\"\(relation)\" href=\"\($0)\"/>" } ?? ""
    let items = entries.map { entry in
      let time = start + .minutes(entry.minutes)
      return "<entry><id>urn:\(entry.id)</id><title>peace talks \(entry.id)</title>"
        + "<updated>\(time.rfc3339(milliseconds: false))</updated></entry>"
    }
    return .ok(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title>\(link)\(items.joined())</feed>")
  }

  /// A feed that is asked twice, with a gap between.
  private func watch(
    _ stand: Stand, archives: [String: Answer], first: Answer, second: Answer,
    passes: Int = 2
  ) async throws {
    stand.server.set("/f", sequence: [first, second])
    for (path, answer) in archives { stand.server.set(path, answer) }
    let watcher = stand.watcher(try stand.plan("/f"))
    try await stand.recording {
      for _ in 0..<passes {
        await stand.clock.advance(by: .hours(1))
        try await watcher.pass(all: true)
      }
    }
  }

  private func alerts(_ stand: Stand) throws -> [String] {
    try stand.journal.alerts(AlertQuery()).compactMap(\.item.title).sorted()
  }

  @Test(
    "what was missed is read from the archives, once; what is older than the last fetch is quiet")
  func archives() async throws {
    let stand = try Stand()
    // Fetched at 60 minutes; c to f came after, and the feed holds only two.
    try await watch(
      stand,
      archives: [
        "/1": Self.atom([("d", 90), ("c", 80)], before: "2"),
        "/2": Self.atom([("b", 50), ("z", 40), ("a", 30)], before: "3"),
        "/3": Self.atom([("x", 10)]),
      ],
      first: Self.atom([("b", 50), ("a", 30)]),
      second: Self.atom([("f", 110), ("e", 100)], before: "1"), passes: 3)
    #expect(stand.server.requests.map(\.path) == ["/f", "/f", "/1", "/2", "/f"])
    #expect(
      try alerts(stand) == ["c", "d", "e", "f"].map { "peace talks \($0)" },
      "z is older than the last fetch")
    #expect(try stand.journal.items(ItemQuery()).count == 7)
    let feed = try #require(try stand.journal.feeds().first)
    #expect(feed.state.gaps == 1 && feed.state.walk == nil)
    let gap = try #require(try stand.journal.gaps()[feed.feed]?.first)
    #expect(gap.pages == 2 && gap.recovered == 3)
    #expect(gap.time - gap.since == .hours(1))
  }

  @Test("a walk goes on to what is known, whatever its items are dated")
  func misdated() async throws {
    let stand = try Stand()
    try await watch(
      stand,
      archives: [
        "/1": Self.atom([("d", 10)], before: "2"), "/2": Self.atom([("c", 10), ("b", 50)]),
      ],
      first: Self.atom([("b", 50)]), second: Self.atom([("f", 110)], before: "1"))
    #expect(stand.server.requests.map(\.path) == ["/f", "/f", "/1", "/2"])
    #expect(try stand.journal.items(ItemQuery()).count == 4)
  }

  @Test("next pages of a paged feed serve too; feeds without a gap are not walked")
  func pages() async throws {
    let stand = try Stand()
    try await watch(
      stand, archives: ["/p2": Self.atom([("c", 80), ("b", 50)], before: "p3", relation: "next")],
      first: Self.atom([("b", 50)], before: "p2", relation: "next"),
      second: Self.atom([("d", 110)], before: "p2", relation: "next"), passes: 4)
    #expect(stand.server.requests(for: "/p2").count == 1)
    #expect(stand.server.requests(for: "/p3").isEmpty)
    #expect(try alerts(stand) == ["peace talks c", "peace talks d"])
  }

  @Test("a walk ends: at its bound, in a circle, before another host, at what is no feed")
  func bounds() async throws {
    let stand = try Stand()
    // Every page is new and leads to the next.
    var pages: [String: Answer] = [:]
    for page in 1...20 {
      pages["/\(page)"] = Self.atom([("p\(page)", 100 - Int64(page))], before: "\(page + 1)")
    }
    try await watch(
      stand, archives: pages, first: Self.atom([("a", 30)]),
      second: Self.atom([("f", 110)], before: "1"))
    #expect(stand.server.requests.count == 2 + Pipeline.mostPages)

    let circle = try Stand()
    try await watch(
      circle, archives: ["/1": Self.atom([("d", 90)], before: "1")],
      first: Self.atom([("a", 30)]), second: Self.atom([("f", 110)], before: "1"))
    #expect(circle.server.requests(for: "/1").count == 1)

    let other = try Stand()
    try await watch(
      other, archives: [:], first: Self.atom([("a", 30)]),
      second: Self.atom([("f", 110)], before: "file:///etc/passwd"))
    #expect(other.server.requests.count == 2)

    let page = try Stand()
    try await watch(
      page, archives: ["/1": .ok("<html><body>Log in</body></html>")],
      first: Self.atom([("a", 30)]), second: Self.atom([("f", 110)], before: "1"))
    #expect(try page.journal.feeds().first?.state.walk == nil)
    #expect(try page.journal.feeds().first?.state.standing == .active)
  }

  @Test("archives that are not walked, and pages that fail, have words; pages are no feeds")
  func words() async throws {
    let stand = try Stand()
    stand.server.set("/1", .status(500))
    try await watch(
      stand, archives: [:], first: Self.atom([("b", 50)]),
      second: Self.atom([("f", 110)], before: "1"))
    let page = try #require(stand.results.elements.last)
    #expect(page.isArchive && page.error?.code == "http-500" && page.outcome == .failed)
    let other = try Stand()
    try await watch(
      other, archives: [:], first: Self.atom([("b", 50)]),
      second: Self.atom([("f", 110)], before: "file:///etc/passwd"))
    let last = try #require(other.results.elements.last)
    #expect(!last.isArchive && last.reasons.contains(Reason(.foreignArchive)))
  }

  @Test("a page that fails is asked for again after the feed itself, also after a restart")
  func failing() async throws {
    let stand = try Stand()
    stand.server.set(
      "/1", sequence: [.status(500), Self.atom([("d", 90), ("b", 50)])])
    stand.server.set(
      "/f",
      sequence: [
        Self.atom([("b", 50)]), Self.atom([("f", 110)], before: "1"), Self.atom([("f", 110)]),
      ])
    try await stand.recording {
      for round in 0..<3 {
        await stand.clock.advance(by: .hours(1))
        // Another one each time, as after a restart: what it knows is in the journal.
        try await stand.watcher(try stand.plan("/f")).pass(all: true)
        if round == 1 {
          #expect(try stand.journal.feeds().first?.state.walk?.left == Pipeline.mostPages - 1)
        }
      }
    }
    #expect(stand.server.requests.map(\.path) == ["/f", "/f", "/1", "/f", "/1"])
    #expect(try alerts(stand) == ["peace talks d", "peace talks f"])
  }
}
