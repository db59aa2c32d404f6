import Foundation
import Support
import Testing

/// Clocks that were wrong, and passes under a budget.
struct ClockTests {
  let server: FeedServer

  init() throws { server = try FeedServer() }

  @Test("what was asked under a clock that was ahead is due, and that is said once")
  func ahead() async throws {
    let good = Answer.conditional(etag: "\"1\"", body: Feeds.rss([("1", "Weather")]))
    server.set("/f", good)
    server.set("/g", .status(429, headers: ["Retry-After": "3600"]))
    let tool = try Tool(
      settings: "feeds:\n  - {url: \(server.url("/f"))}\n  - {url: \(server.url("/g"))}\n")
    try await tool.run("poll", "--now", "2037-01-01T00:00:00Z")
    #expect(server.requests.count == 2)
    let list = try await tool.run("feeds", "list")
    #expect(list.out.contains("2037-01-01 0"))
    #expect(try await tool.run("feeds", "status").out.contains("clock: it was ahead"))
    server.set("/g", good)
    // No host can have asked for ten years.
    let told = try await tool.run("poll", "--now", "2026-11-22T07:00:00Z")
    #expect(told.err.components(separatedBy: "the clock was ahead").count == 2)
    #expect(server.requests(for: "/f").count == 2 && server.requests(for: "/g").count == 2)
    let later = try await tool.run("poll", "--now", "2026-11-22T09:00:00Z")
    #expect(!later.err.contains("the clock was ahead"))
  }

  @Test("a pass takes all that is due, whatever the budget")
  func budget() async throws {
    server.set("/f", .ok(Feeds.rss([("1", "Weather")])))
    let tool = try Tool()
    let feeds = (0..<20).map { "  - {url: '\(server.url("/f"))?\($0)'}\n" }.joined()
    try tool.directory.write(
      "tocsin.yaml",
      """
      state: state
      watchlists: [watchlists/]
      polling: {budget: 2/h, per_host: {connections: 8, spacing: 0s}}
      network: {allow_private: true}
      feeds:
      \(feeds)
      """)
    #expect(try await tool.run("poll").code == 0)
    #expect(server.requests.count == 20)
  }
}
