import Glibc
import Model
import Support
import Testing

/// `tocsin run` under a service manager that the test plays.
struct DaemonTests {
  let server: FeedServer
  let notify: NotifySocket

  init() throws {
    server = try FeedServer()
    notify = try NotifySocket()
  }

  private func start(_ tool: Tool, _ arguments: String...) throws -> (
    child: Child, out: String, err: String
  ) {
    let daemon = try tool.child(
      ["run"] + arguments, environment: ["NOTIFY_SOCKET": notify.path])
    try daemon.child.start()
    return daemon
  }

  private func stop(_ daemon: Child) async -> Int32 {
    daemon.signal(SIGTERM)
    return await daemon.exit()
  }

  @Test("it says READY, feeds the watchdog from its loop, alerts, and stops cleanly on SIGTERM")
  func life() async throws {
    server.set("/f", .ok(Feeds.rss([("1", "old ceasefire")])))
    let tool = try Tool(settings: "feeds:\n  - {url: \"\(server.url("/f"))\", every: 1s}\n")
    let (daemon, out, _) = try start(tool, "--follow")
    await notify.waitUntil { $0.contains("READY=1") }
    await server.wait(for: 1, requestsFor: "/f")
    await notify.waitUntil { $0.contains("WATCHDOG=1") }
    server.set("/f", .ok(Feeds.rss([("2", "new ceasefire"), ("1", "old ceasefire")])))
    await notify.waitUntil { $0.contains("1 alerts") }
    let begun = ContinuousClock.now
    #expect(await stop(daemon) == 0)
    #expect(ContinuousClock.now - begun < .seconds(10))
    #expect(try Tool.text(out).contains("new ceasefire"))
    #expect(try !Tool.text(out).contains("old ceasefire"))
    #expect(try await tool.alerts().count == 1)
    #expect(notify.messages.contains { $0.contains("STOPPING=1") })
  }

  @Test("SIGHUP takes up new settings; wrong ones are refused and the old ones stay in force")
  func reload() async throws {
    for path in ["/a", "/b"] { server.set(path, .ok(Feeds.rss([("1", "x")]))) }
    func settings(_ paths: String...) -> String {
      "feeds:\n" + paths.map { "  - {url: \"\(server.url($0))\", every: 1s}\n" }.joined()
    }
    let tool = try Tool(settings: settings("/a"))
    let (daemon, _, err) = try start(tool)
    await server.wait(for: 1, requestsFor: "/a")
    try tool.write(settings: settings("/a", "/b") + "no_such_key: 1\n")
    daemon.signal(SIGHUP)
    await notify.waitUntil { $0.contains("RELOADING=1") && $0.contains("MONOTONIC_USEC=") }
    let seen = server.requests(for: "/a").count
    await server.wait(for: seen + 2, requestsFor: "/a")
    #expect(server.requests(for: "/b").isEmpty)
    #expect(try Tool.text(err).contains("no_such_key"))
    try tool.write(settings: settings("/a", "/b"))
    daemon.signal(SIGHUP)
    await server.wait(for: 1, requestsFor: "/b")
    #expect(await stop(daemon) == 0)
  }

  @Test(
    "SIGHUP swaps watchlists; one that fails its own tests is refused, and the old one rings on")
  func reloadedWatchlists() async throws {
    server.set("/f", .ok(Feeds.rss([("0", "x")])))
    let tool = try Tool(settings: "feeds:\n  - {url: \"\(server.url("/f"))\", every: 1s}\n")
    let (daemon, _, err) = try start(tool)
    await server.wait(for: 2, requestsFor: "/f")
    let list = "watchlist: test\ntopics: {grain: [grain]}\ntests:\n  - {text: grain, topics: "
    try tool.directory.write("watchlists/test.yaml", list + "[]}\n")
    daemon.signal(SIGHUP)
    await notify.waitUntil { $0.contains("The last reload was refused") }
    #expect(try Tool.text(err).contains("expected topics [], found [grain]"))
    server.set("/f", .ok(Feeds.rss([("1", "grain ceasefire"), ("0", "x")])))
    await notify.waitUntil { $0.contains("1 alerts") }
    try tool.directory.write("watchlists/test.yaml", list + "[grain]}\n")
    let told = notify.messages.count
    daemon.signal(SIGHUP)
    await notify.waitUntil(after: told) { $0.contains("READY=1") && !$0.contains("refused") }
    server.set(
      "/f", .ok(Feeds.rss([("2", "grain again"), ("1", "grain ceasefire"), ("0", "x")])))
    await notify.waitUntil { $0.contains("2 alerts") }
    #expect(await stop(daemon) == 0)
    #expect(try await tool.alerts().map { $0["rule"] } == ["topic:talks", "topic:grain"])
  }

  @Test("a hanging feed does not hold up the end")
  func hanging() async throws {
    server.set("/f", .hang)
    let tool = try Tool(settings: "feeds:\n  - url: \(server.url("/f"))\n")
    let (daemon, _, _) = try start(tool)
    await server.wait(for: 1, requestsFor: "/f")
    let begun = ContinuousClock.now
    #expect(await stop(daemon) == 0)
    #expect(ContinuousClock.now - begun < .seconds(10))
  }

  @Test("a local document is read again when it changes")
  func localFiles() async throws {
    let tool = try Tool(settings: "feeds:\n  - {path: docs/*.xml, backfill: alert}\n")
    try tool.directory.write("docs/a.xml", Feeds.rss([("1", "first ceasefire")]))
    let (daemon, _, _) = try start(tool)
    await notify.waitUntil { $0.contains("1 alerts") }
    try tool.directory.write("docs/a.xml", Feeds.rss([("2", "another ceasefire")]))
    await notify.waitUntil { $0.contains("2 alerts") }
    #expect(await stop(daemon) == 0)
    let alerts = try await tool.alerts()
    #expect(alerts.map { $0["backfill"] } == [true, false])
  }

  @Test("wrong settings end it with 78, and systemd is not told READY")
  func wrongSettings() async throws {
    let tool = try Tool(settings: "feedz: []\n")
    let outcome = try await tool.run("run", environment: ["NOTIFY_SOCKET": notify.path])
    #expect(outcome.code == 78)
    #expect(outcome.err.contains("tocsin.yaml:5:1"))
    #expect(outcome.err.contains("feeds"))
    #expect(notify.messages.isEmpty)
  }
}
