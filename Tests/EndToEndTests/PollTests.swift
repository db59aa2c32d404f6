import Glibc
import Model
import Support
import Testing

struct PollTests {
  let server: FeedServer

  init() throws { server = try FeedServer() }

  private func feeds(_ paths: String...) -> String {
    "feeds:\n" + paths.map { "  - url: \(server.url($0))\n" }.joined()
  }

  @Test("what a feed held at first is backfill; what comes later raises an alert, once")
  func once() async throws {
    server.set("/f", .conditional(etag: "\"1\"", body: Feeds.rss([("1", "Peace talks resume")])))
    let tool = try Tool(settings: feeds("/f"))
    let first = try await tool.run("poll", "-o", "json")
    #expect(first.code == 0)
    let result = try #require(try first.json().first)
    #expect(result["outcome"] == "new" && result["items_new"] == 1 && result["alerts"] == 0)
    #expect(try await tool.alerts().isEmpty)
    let more = Feeds.rss([("2", "Putin on peace talks"), ("1", "Peace talks resume")])
    server.set("/f", .conditional(etag: "\"2\"", body: more))
    #expect(try await tool.run("poll", "--all", "-o", "json").json().first?["alerts"] == 2)
    for _ in 0..<3 {
      let again = try await tool.run("poll", "--all", "-o", "json").json()
      #expect(again.first?["outcome"] == "unchanged" && again.first?["status"] == 304)
    }
    let alerts = try await tool.alerts()
    #expect(alerts.map { $0["seq"] } == [1, 2])
    #expect(alerts.map { $0["rule"] } == ["topic:talks", "official:putin"])
    #expect(alerts.first?["item"]?["title"] == "Putin on peace talks")
    #expect(alerts.first?["backfill"] == false)
    let match = try #require(alerts.first?["matches"]?.array?.first { $0["kind"] == "topic" })
    #expect(match["text"]?.string?.lowercased() == "peace talks")
    #expect(match["field"] == "title" && match["start"] == 9 && match["end"] == 20)
  }

  @Test("an edit that changes nothing that matched raises nothing; one that adds a hit does")
  func edits() async throws {
    let tool = try Tool(settings: feeds("/f"))
    for title in [
      "Weather", "Peace talks", "Peace talks again", "Peace talks, says Putin",
      "Putin: peace talks",
    ] {
      server.set("/f", .ok(Feeds.rss([("1", title)])))
      try await tool.run("poll", "--all")
    }
    let alerts = try await tool.alerts()
    #expect(alerts.map { $0["rule"] } == ["topic:talks", "official:putin"])
    #expect(alerts.map { $0["revision"] } == [1, 3])
    let items = try await tool.run("items", "-o", "json").json()
    #expect(items.count == 1 && items.first?["revision"] == 4)
    #expect(items.first?["alerts"] == [1, 2])
  }

  @Test("a backfilled item does not ring when its typo is mended")
  func backfillEdit() async throws {
    let tool = try Tool(settings: feeds("/f"))
    for title in ["Peace taks and ceasefire", "Peace talks and ceasefire"] {
      server.set("/f", .ok(Feeds.rss([("1", title)])))
      try await tool.run("poll", "--all")
    }
    #expect(try await tool.alerts().isEmpty)
  }

  @Test("each kind of bad feed is recorded with its cause, and disturbs no other")
  func badFeeds() async throws {
    let good = Feeds.rss([("1", "ok")])
    server.set("/good", .ok(good))
    server.set("/moved", .redirect(to: "/good", status: 301))
    server.set("/gone", .status(410))
    server.set("/busy", .status(429, headers: ["Retry-After": "3600"]))
    server.set("/broken", .status(500))
    server.set("/cut", Answer.ok(good).sent(.cutOff(after: 20)))
    server.set("/bomb", .gzip(Gzip.bomb(64 << 20)))
    server.set("/html", .ok("<!doctype html><title>Login</title>", type: "text/html"))
    server.set("/empty", .ok(""))
    server.set("/slow", .hang)
    let paths = [
      "/good", "/moved", "/gone", "/busy", "/broken", "/cut", "/bomb", "/html", "/empty", "/slow",
      "/missing",
    ]
    let settings = "feeds:\n" + paths.map { "  - url: \(server.url($0))\n" }.joined()
    let tool = try Tool()
    try tool.directory.write(
      "tocsin.yaml",
      """
      state: state
      watchlists: [watchlists/]
      polling:
        timeout: 4s
        per_host: {connections: 20, spacing: 0s}
      network: {allow_private: true}
      \(settings)
      """)
    let results = try await tool.run("poll", "-o", "json").json()
    var found: [String: String] = [:]
    for result in results {
      let path = try #require(result["url"]?.string?.dropFirst(server.baseURL.count))
      found[String(path)] =
        (result["outcome"]?.string ?? "") + " " + (result["error"]?["code"]?.string ?? "-")
    }
    #expect(
      found == [
        "/good": "new -", "/moved": "new -", "/gone": "gone http-410", "/busy": "parked http-429",
        "/broken": "failed http-500", "/cut": "failed cut-off", "/bomb": "failed too-large",
        "/html": "failed not-a-feed", "/empty": "failed empty", "/slow": "failed timeout",
        "/missing": "failed http-404",
      ])
    let listed = try await tool.run("feeds", "list", "-o", "json").json()
    #expect(listed.count == paths.count)
    #expect(listed.allSatisfy { $0["next_poll"]?.string != nil })
  }

  @Test("--all still leaves alone whom the server told us to, and says so")
  func parked() async throws {
    server.set("/busy", .status(429, headers: ["Retry-After": "3600"]))
    server.set("/gone", .status(410))
    let tool = try Tool(settings: feeds("/busy", "/gone"))
    try await tool.run("poll")
    let again = try await tool.run("poll", "--all", "-o", "json").json()
    #expect(Set(again.compactMap { $0["outcome"]?.string }) == ["parked", "gone"])
    #expect(server.requests.count == 2)
    try await tool.run("poll", "--now", "2100-01-01T00:00:00Z")
    #expect(server.requests.count == 4)
  }

  @Test("validators are kept only with a body that was read: a broken one is asked for again")
  func validatorsWithItems() async throws {
    server.set(
      "/f",
      sequence: [
        .conditional(etag: "\"1\"", body: Feeds.rss([("1", "one")])),
        Answer(headers: ["ETag": "\"2\""], text: "<html><body>maintenance</body></html>"),
        .conditional(etag: "\"2\"", body: Feeds.rss([("2", "two")])),
      ])
    let tool = try Tool(settings: feeds("/f"))
    for _ in 0..<3 { try await tool.run("poll", "--all") }
    #expect(server.requests.map { $0["If-None-Match"] } == [nil, "\"1\"", "\"1\""])
    #expect(try await tool.run("items", "-o", "json").json().count == 2)
  }

  @Test("nothing is due right after a pass")
  func due() async throws {
    server.set("/f", .ok(Feeds.rss([("1", "one")])))
    let tool = try Tool(settings: feeds("/f"))
    try await tool.run("poll")
    #expect(try await tool.run("poll", "-o", "json").out == "")
    #expect(server.requests.count == 1)
  }

  @Test("a second writer is told that there is one already")
  func locked() async throws {
    let tool = try Tool(settings: feeds("/f"))
    let lock = open(try tool.directory.write("state/lock", ""), O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let second = try await tool.run("poll")
    #expect(second.code == 69)
    #expect(second.err.contains("another tocsin"))
    #expect(server.requests.isEmpty)
  }

  @Test("alerts reach the sinks of the settings, each once")
  func sinks() async throws {
    server.set("/f", .ok(Feeds.rss([("1", "nothing")])))
    let tool = try Tool(
      settings: feeds("/f") + """
        delivery:
          - {name: log, type: jsonl, path: alerts.jsonl}
          - {name: script, type: exec, command: [/bin/sh, -c, "cat >> taken"]}
          - {name: quiet, type: jsonl, path: quiet.jsonl, when: severity>=critical}
        """)
    try await tool.run("poll")
    server.set("/f", .ok(Feeds.rss([("2", "peace talks"), ("1", "nothing")])))
    for _ in 0..<2 { try await tool.run("poll", "--all") }
    let alert = try await tool.run("alerts", "-o", "json").out
    #expect(try String(decoding: tool.directory.read("alerts.jsonl"), as: UTF8.self) == alert)
    #expect(try String(decoding: tool.directory.read("taken"), as: UTF8.self) == alert)
    #expect((try? tool.directory.read("quiet.jsonl"))?.isEmpty ?? true)
  }
}
