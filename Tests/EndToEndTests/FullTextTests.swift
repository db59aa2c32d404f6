import Glibc
import Model
import Support
import Testing

/// `fulltext: true`, from the settings to the alert log.
struct FullTextTests {
  let server: FeedServer

  init() throws { server = try FeedServer() }

  private func feed(_ items: [(guid: String, title: String)]) -> Answer {
    let entries = items.map { item in
      "<item><guid isPermaLink=\"false\">\(item.guid)</guid><title>\(item.title)</title>"
        + "<link>\(server.url("/page/\(item.guid)"))</link></item>"
    }
    let text =
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>"
      + entries.joined() + "</channel></rss>"
    return .ok(text)
  }

  private static func page(_ text: String) -> Answer {
    let filler = "The delegations met in the old town and talked for several hours, officials said."
    let paragraphs = [filler, text, filler].map { "<p>\($0) \(filler)</p>" }.joined()
    let html =
      "<!doctype html><title>Page</title><nav><a href=/>Home</a></nav>"
      + "<article><h1>Page</h1>\(paragraphs)</article><footer>Ceasefire newsletter</footer>"
    return .ok(html, type: "text/html")
  }

  private func tool(_ more: String = "") throws -> Tool {
    try Tool(settings: "feeds:\n  - {url: \(server.url("/f")), fulltext: true\(more)}\n")
  }

  /// A first fetch, so that what follows is news.
  private func settle(_ tool: Tool) async throws {
    server.set("/f", feed([("0", "Nothing")]))
    try await tool.run("poll")
    #expect(server.requests(for: "/page/0").isEmpty, "what is not matched needs no page")
  }

  @Test("a page's main text is matched with its item, and kept; the item rings once")
  func matched() async throws {
    let tool = try tool()
    try await settle(tool)
    server.set("/page/1", Self.page("In the end there will be peace talks in Geneva."))
    server.set("/page/2", Self.page("Nothing was said of it."))
    server.set("/f", feed([("2", "Weather"), ("1", "Envoys meet"), ("0", "Nothing")]))
    let result = try #require(try await tool.run("poll", "--all", "-o", "json").json().first)
    #expect(result["pages_read"] == 2 && result["pages_failed"] == 0 && result["alerts"] == 1)
    for _ in 0..<2 { try await tool.run("poll", "--all") }
    let alerts = try await tool.alerts()
    #expect(alerts.map { $0["item"]?["title"] } == ["Envoys meet"])
    #expect(alerts.first?["matches"]?.array?.first?["field"] == "content")
    #expect(server.requests(for: "/page/1").count == 1)
    let items = try await tool.run("items", "-o", "json").json()
    let kept = items.first { $0["title"] == "Envoys meet" }?["content"]?.string ?? ""
    #expect(kept.contains("peace talks in Geneva") && !kept.contains("newsletter"))
    #expect(items.allSatisfy { $0["revision"] == 0 })
  }

  @Test("what robots.txt forbids, and what fails, leaves the item as the feed gave it")
  func failures() async throws {
    let tool = try tool()
    try await settle(tool)
    server.set("/robots.txt", .ok("User-agent: tocsin\nDisallow: /page/1", type: "text/plain"))
    server.set("/page/2", .status(500))
    server.set("/page/3", Answer.ok("x", type: "text/html").sent(.cutOff(after: 0)))
    server.set("/page/4", .redirect(to: "http://[fe80::1]/"))
    server.set("/page/5", .ok("%PDF", type: "application/pdf"))
    let items = (1...5).map { ("\($0)", "Peace talks \($0)") }
    server.set("/f", feed(items + [("0", "Nothing")]))
    let result = try #require(try await tool.run("poll", "--all", "-o", "json").json().first)
    #expect(result["pages_read"] == 0 && result["pages_failed"] == 5)
    #expect(result["alerts"] == 5 && result["outcome"] == "new" && result["error"] == .null)
    #expect(result["page_error"]?["code"] == "not-a-page")
    #expect(server.requests(for: "/page/1").isEmpty)
    try await tool.run("poll", "--all")
    #expect(try await tool.alerts().count == 5)
    #expect(server.requests(for: "/page/2").count == 1, "what failed is not asked for again")
  }

  @Test("an edited item has its page read again, and keeps the old text when that fails")
  func edits() async throws {
    let tool = try tool()
    try await settle(tool)
    server.set("/page/1", Self.page("No word of talks."))
    server.set("/f", feed([("1", "Envoys meet"), ("0", "Nothing")]))
    try await tool.run("poll", "--all")
    server.set("/page/1", Self.page("There is a ceasefire now."))
    server.set("/f", feed([("1", "Envoys met"), ("0", "Nothing")]))
    try await tool.run("poll", "--all")
    server.set("/page/1", .status(500))
    server.set("/f", feed([("1", "Envoys have met"), ("0", "Nothing")]))
    try await tool.run("poll", "--all")
    #expect(try await tool.alerts().map { $0["revision"] } == [1])
    let item = try await tool.run("items", "-o", "json").json().first { $0["revision"] == 2 }
    #expect(item?["content"]?.string?.contains("There is a ceasefire now") == true)
  }

  @Test("credentials go with the pages of the feed's own origin, and nowhere else")
  func credentials() async throws {
    let other = try FeedServer()
    other.set("/elsewhere", Self.page("Peace talks elsewhere."))
    let tool = try tool(", bearer: s3cret")
    try await settle(tool)
    server.set("/page/1", .redirect(to: other.url("/elsewhere")))
    server.set("/f", feed([("1", "Envoys meet"), ("0", "Nothing")]))
    try await tool.run("poll", "--all")
    #expect(try await tool.alerts().count == 1)
    #expect(server.requests.allSatisfy { $0["Authorization"] == "Bearer s3cret" })
    #expect(other.requests.map(\.path) == ["/robots.txt", "/elsewhere"])
    #expect(other.requests.allSatisfy { $0["Authorization"] == nil })
  }

  @Test("killed while a page is on its way, it neither loses the item nor rings twice")
  func killed() async throws {
    let tool = try tool()
    try await settle(tool)
    server.set("/page/1", Self.page("Peace talks at last."))
    server.set("/page/2", .hang)
    server.set("/f", feed([("1", "One"), ("2", "Ceasefire"), ("0", "Nothing")]))
    let (child, _, _) = try tool.child(["poll", "--all"])
    try child.start()
    await server.wait(for: 1, requestsFor: "/page/2")
    child.signal(SIGKILL)
    await child.exit()
    #expect(try await tool.alerts().isEmpty)
    server.set("/page/2", Self.page("It holds."))
    for _ in 0..<2 { try await tool.run("poll", "--all") }
    let alerts = try await tool.alerts()
    #expect(Set(alerts.map { $0["item"]?["title"]?.string }) == ["One", "Ceasefire"])
    #expect(alerts.map { $0["seq"] } == [1, 2])
  }

  @Test("a page's server that asks for quiet gets it, the feed's polls included")
  func parked() async throws {
    let tool = try tool()
    try await settle(tool)
    server.set("/page/1", .status(429, headers: ["Retry-After": "7200"]))
    server.set("/f", feed([("2", "Ceasefire"), ("1", "Peace talks"), ("0", "Nothing")]))
    try await tool.run("poll", "--all")
    let asked = server.requests.count
    let again = try await tool.run("poll", "--all", "-o", "json").json()
    #expect(again.map { $0["outcome"] } == ["parked"])
    #expect(server.requests.count == asked)
    #expect(try await tool.alerts().count == 2)
  }
}
