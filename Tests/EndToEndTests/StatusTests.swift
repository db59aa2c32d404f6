import Foundation
import Model
import Support
import Testing

/// What commands tell of how servers want to be asked.
struct StatusTests {
  @Test("poll --now and feeds status show what a server asked for, when, and why")
  func parked() async throws {
    let server = try FeedServer()
    let good = Answer.conditional(etag: "\"1\"", body: Feeds.rss([("1", "Weather")]))
    server.set("/f", sequence: [good, .status(429, headers: ["Retry-After": "7200"]), good])
    let tool = try Tool(settings: "feeds:\n  - {url: \(server.url("/f")), name: Wire}\n")
    let first = try await tool.run("poll", "-o", "json", "--now", "2026-11-22T07:00:00Z")
    #expect(try first.json().first?["reasons"]?.array?.first == "1 entry")
    let asked = try await tool.run("poll", "--why", "--now", "2026-11-23T07:00:00Z")
    #expect(asked.out.contains("parked Wire"))
    #expect(asked.out.contains("its server asks for 2h"))
    let status = try await tool.run("feeds", "status", "Wire")
    for line in [
      "state: parked", "parked until: 2026-11-23 09:00", "fetch: 2026-11-23 07:00",
      "its host rests for 2h", "fetch: 2026-11-22 07:00", "1 entry",
    ] {
      #expect(status.out.contains(line), "\(line) in \(status.out)")
    }
    let json = try #require(
      try await tool.run("feeds", "status", "Wire", "-o", "json").json().first)
    #expect(json["state"] == "parked" && json["frozen"] == false)
    #expect(json["fetches"]?.array?.map { $0["status"] } == [429, 200])
    // Before its time not, whatever is asked for; then it is.
    try await tool.run("poll", "--all", "--now", "2026-11-23T08:59:00Z")
    #expect(server.requests.count == 2)
    try await tool.run("poll", "--now", "2026-11-23T09:30:00Z")
    #expect(server.requests.count == 3)
  }

  @Test("the own list is for its owner's eyes: addresses in it may hold passwords")
  func ownList() async throws {
    let tool = try Tool()
    func mode() throws -> Int? {
      let path = tool.directory.path("state/feeds.opml")
      return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    try await tool.run("feeds", "add", "http://me:hunter2@a.example/")
    #expect(try mode() == 0o600)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: tool.directory.path("state/feeds.opml"))
    try await tool.run("feeds", "add", "http://b.example/")
    #expect(try mode() == 0o600)
  }

  @Test("a document with more entries than are read says so")
  func capped() async throws {
    let server = try FeedServer()
    server.set("/f", .ok(Feeds.rss((0..<10_012).map { (String($0), "Weather \($0)") })))
    let tool = try Tool(settings: "feeds:\n  - {url: \(server.url("/f")), name: Wire}\n")
    let poll = try await tool.run("poll", "--why")
    #expect(poll.out.contains("only its first 10000 entries were read"))
    #expect(poll.out.contains("12 entries left out"))
    #expect(
      try await tool.run("feeds", "status", "Wire").out.contains(
        "only its first 10000 entries were read: what stands below is never seen; 12 entries"))
  }

  @Test("a pass counts feeds: those left alone aside, and pages of archives too")
  func summary() async throws {
    let server = try FeedServer()
    server.set(
      "/fresh",
      Answer(headers: ["Cache-Control": "max-age=600"], text: Feeds.rss([("1", "a")])))
    let tool = try Tool(settings: "feeds:\n  - {url: \(server.url("/fresh")), name: Wire}\n")
    #expect(try await tool.run("poll").err.contains("1 feeds asked, 0 failed"))
    let again = try await tool.run("poll", "--all", "--why")
    #expect(again.err.contains("0 feeds asked") && again.err.contains("1 left alone"))
    #expect(again.out.contains("its answer is fresh until"))
  }

  @Test("a feed that is configured twice is fetched once, with the tags of both")
  func twins() async throws {
    let server = try FeedServer()
    server.set("/f", .ok(Feeds.rss([("1", "Weather")])))
    let tool = try Tool(
      settings: """
        feeds:
          - {url: \(server.url("/f")), tags: [a]}
          - {url: "\(server.url("/f"))#x", tags: [b]}
          - {url: "\(server.url("/f").replacing("http", with: "HTTP"))", tags: [c]}
        """)
    try await tool.run("feeds", "add", server.url("/f#own"), "--tag", "d")
    try await tool.run("poll")
    #expect(server.requests.count == 1)
    let feeds = try await tool.run("feeds", "list", "-o", "json").json()
    #expect(feeds.count == 1 && feeds.first?["tags"] == ["a", "b", "c", "d"])
  }
}
