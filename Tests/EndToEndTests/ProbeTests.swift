import Model
import Support
import Testing

/// `tocsin feeds discover` and `tocsin feeds probe`.
struct ProbeTests {
  let server: FeedServer

  init() throws { server = try FeedServer() }

  @Test("announced feeds are tried, and the usual places left alone")
  func announced() async throws {
    let links = ["/a.xml", "b.xml", "/none.xml"].map {
      "<link rel=alternate type=application/rss+xml href='\($0)'>"
    }
    server.set("/site/", .ok("<!doctype html>\(links.joined())", type: "text/html"))
    server.set("/a.xml", .ok(Feeds.rss([("1", "one"), ("2", "two")])))
    server.set("/site/b.xml", .redirect(to: "/a.xml"))
    let found = try await Tool().run("feeds", "discover", server.url("/site/"), "-o", "json")
    #expect(found.code == 0)
    let feeds = try found.json()
    #expect(feeds.map { $0["url"]?.string } == [server.url("/a.xml")])
    #expect(feeds.first?["found"] == "announced" && feeds.first?["items"] == 2)
    #expect(
      server.requests.map(\.path) == ["/site/", "/a.xml", "/site/b.xml", "/a.xml", "/none.xml"])
  }

  @Test("the usual places are tried when nothing is announced, and only if wanted")
  func places() async throws {
    server.set("/", .ok("<!doctype html><title>x</title>", type: "text/html"))
    server.set("/feed.xml", .ok(Feeds.rss([("1", "one")])))
    server.set("/atom.xml", .status(429, headers: ["Retry-After": "60"]))
    let tool = try Tool()
    let none = try await tool.run("feeds", "discover", "--announced-only", server.url("/"))
    #expect(none.code == 1 && none.out.isEmpty && server.requests.count == 1)
    let found = try await tool.run("feeds", "discover", server.url("/"), "-o", "json")
    #expect(try found.json().map { $0["found"] } == ["place"])
    #expect(found.err.contains("left alone"))
    #expect(server.requests.last?.path == "/atom.xml")
  }

  @Test("a link that is no address spoils no other, and a header announces feeds too")
  func badLinks() async throws {
    let bad = [
      "javascript:alert(1)", "feed://x/f", "ftp://x/f", "data:text/xml,x", "http://x:99999/f",
      "http://a b/f",
    ]
    let links = (bad + ["/good"]).map {
      "<link rel=alternate type='application/rss+xml' href='\($0)'>"
    }
    let page = "<!doctype html><html><head>\(links.joined())</head><body><p>x</p></body></html>"
    var answer = Answer.ok(page, type: "text/html")
    answer.headers += [
      Header(
        name: "Link",
        value: "</style.css>; rel=preload, </header>; rel=\"alternate\";"
          + " title=\"a, b; <c>\"; type=\"application/rss+xml\""),
      Header(name: "Link", value: "</other>; rel=alternate; hreflang=de"),
      Header(name: "Link", value: "<javascript:x>; rel=feed"),
    ]
    server.set("/page", answer)
    server.set("/good", .ok(Feeds.rss([("1", "a")])))
    server.set("/header", .ok(Feeds.rss([("2", "b")])))
    let tool = try Tool()
    let found = try await tool.run("feeds", "discover", server.url("/page"), "-o", "json")
    #expect(found.code == 0, "\(found.err)")
    let urls = try found.json().map { $0["url"]?.string }
    #expect(urls == [server.url("/header"), server.url("/good")])
  }

  @Test("a host that asked a poll for rest is neither probed nor searched")
  func rests() async throws {
    server.set("/busy", .status(429, headers: ["Retry-After": "3600"]))
    let tool = try Tool(settings: "feeds:\n  - {url: \(server.url("/busy"))}\n")
    try await tool.run("poll")
    for command in ["probe", "discover"] {
      let told = try await tool.run("feeds", command, server.url("/busy"))
      #expect(told.code == 69 && told.err.contains("its host asked to be left alone until"))
    }
    #expect(server.requests.count == 1)
  }

  @Test("of a server that does not answer nothing is claimed")
  func unknown() async throws {
    server.set("/broken", .status(500))
    let tool = try Tool()
    let broken = try await tool.run("feeds", "probe", server.url("/broken"))
    #expect(broken.code == 1 && broken.out.contains("unknown: it answered 500"))
    let gone = try FeedServer()
    let url = gone.url("/f")
    gone.stop()
    let refused = try await tool.run("feeds", "probe", url)
    #expect(refused.code == 1 && refused.out.contains("unknown: it did not answer"))
    #expect(!refused.out.contains("there is no feed here"))
  }

  @Test("what cannot be had is told by the exit code")
  func nothing() async throws {
    let tool = try Tool()
    #expect(try await tool.run("feeds", "discover", server.url("/none")).code == 69)
    #expect(try await tool.run("feeds", "discover", "ftp://x/").code == 65)
    #expect(try await tool.run("feeds", "probe", server.url("/none")).code == 1)
  }

  @Test("a server that knows its validators is told from one that ignores them")
  func validators() async throws {
    let body = """
      <rss version="2.0"><channel><title>Wire</title><ttl>30</ttl>
      <item><guid>1</guid><title>a</title><pubDate>Sat, 21 Nov 2026 00:00:00 GMT</pubDate></item>
      <item><guid>2</guid><title>b</title><pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate></item>
      </channel></rss>
      """
    var good = Answer.conditional(etag: "\"1\"", lastModified: "monday", body: body)
    good.headers.append(Header(name: "Cache-Control", value: "max-age=600"))
    server.set("/good", good)
    var bad = Answer.gzip(Gzip.stored(Array(body.utf8)))
    bad.headers.append(Header(name: "ETag", value: "\"2\""))
    server.set("/bad", bad)
    server.set("/moved", .redirect(to: "/good", status: 301))
    let tool = try Tool()
    let first = try #require(
      try await tool.run("feeds", "probe", server.url("/moved"), "-o", "json").json().first)
    let asked = first["requests"]?.array ?? []
    #expect(asked.map { $0["kind"] } == ["plain", "both", "etag", "last-modified"])
    #expect(asked.dropFirst().allSatisfy { $0["honoured"] == true && $0["status"] == 304 })
    #expect(first["redirects"]?.array?.first?["status"] == 301)
    #expect(first["document"]?["per_day"] == .number(1) && first["document"]?["ttl_minutes"] == 30)
    #expect(first["not_before"]?.string != nil && first["next_poll"]?.string != nil)
    let second = try #require(
      try await tool.run("feeds", "probe", server.url("/bad"), "-o", "json").json().first)
    #expect(second["requests"]?.array?.map { $0["kind"] } == ["plain", "etag", "identity"])
    #expect(second["requests"]?.array?[1]["honoured"] == false)
    #expect(server.requests.last?["Accept-Encoding"] == "identity")
    let table = try await tool.run("feeds", "probe", server.url("/bad"))
    #expect(table.code == 0 && table.out.contains("ETag: ignored"))
  }

  @Test("a configured feed is probed with its own credentials, which show nowhere")
  func credentials() async throws {
    server.set("/f", .ok(Feeds.rss([("1", "one")])))
    let tool = try Tool(settings: "feeds: [{url: \(server.url("/f")), bearer: \"${TOKEN}\"}]\n")
    let told = try await tool.run(
      "feeds", "probe", server.url("/f"), environment: ["TOKEN": "s3cret"])
    #expect(server.requests.first?["Authorization"] == "Bearer s3cret")
    #expect(!(told.out + told.err).contains("s3cret"))
  }
}
