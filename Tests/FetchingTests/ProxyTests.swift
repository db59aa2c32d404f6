import Fetching
import Model
import Support
import Testing
import Transferring

/// Ways through the network: what a proxy sees of us, and what nobody does.
struct ProxyTests {
  let server: FeedServer

  init() throws {
    server = try FeedServer()
    server.set("/f", .ok("x"))
  }

  private var named: String { "http://news.example:\(server.port)/f" }

  private func fetch(
    _ url: String, through proxy: String?, feedProxy: String? = nil, headers: [Header] = [],
    allowance: AddressGuard.Allowance = .all
  ) async throws -> String {
    let transfers = try Transfers(
      options: .init(proxy: proxy, allows: AddressGuard(allowance).allows))
    let fetcher = Fetcher(transfers: transfers, now: TestClock().wallClock)
    var feed = Feed(url: url, headers: headers)
    feed.access = feedProxy.map { Feed.Access(proxy: $0) }
    let fetched = try await fetcher.fetch(feed, state: FeedState())
    guard case .failed(let error) = fetched.result else { return "\(fetched.status ?? 0)" }
    return error.code + " " + error.message
  }

  @Test("an HTTP proxy gets the whole address, and resolves it")
  func http() async throws {
    let proxy = try ProxyServer()
    #expect(try await fetch(named, through: "http://127.0.0.1:\(proxy.port)") == "200")
    #expect(proxy.passages.map(\.way) == [.http])
    #expect(proxy.passages.first?.host == "news.example")
    #expect(server.requests.count == 1)
  }

  @Test("socks5h leaves names to the proxy")
  func socks() async throws {
    let proxy = try ProxyServer()
    #expect(try await fetch(named, through: "socks5h://127.0.0.1:\(proxy.port)") == "200")
    #expect(proxy.passages.map(\.way) == [.socks5])
    #expect(proxy.passages.first?.host == "news.example")
  }

  @Test(
    "proxies that want a password get it, and nobody else does", arguments: ["http", "socks5h"])
  func password(scheme: String) async throws {
    let proxy = try ProxyServer(credentials: ("me", "p@ss"))
    let way = "\(scheme)://me:p%40ss@127.0.0.1:\(proxy.port)"
    #expect(try await fetch(named, through: way) == "200")
    #expect(proxy.passages.map(\.isAdmitted) == [true])
    #expect(server.requests.first?["Proxy-Authorization"] == nil)
    let wrong = try await fetch(named, through: "\(scheme)://me:s3cret@127.0.0.1:\(proxy.port)")
    #expect(wrong != "200" && !wrong.contains("s3cret"))
    #expect(wrong.contains("credentials") || wrong.contains("our user name and password"))
  }

  @Test("a tunnel's request tells the proxy the host and nothing of the feed's credentials")
  func tunnel() async throws {
    let proxy = try ProxyServer()
    let secret = Header(name: "Authorization", value: "Bearer s3cret")
    // The server knows no TLS: what counts is how far it gets.
    let told = try await fetch(
      "https://news.example:\(server.port)/f", through: "http://127.0.0.1:\(proxy.port)",
      headers: [secret])
    #expect(told.hasPrefix("tls "))
    #expect(proxy.passages.map(\.way) == [.connect])
    #expect(proxy.passages.allSatisfy { !$0.head.contains("s3cret") })
    #expect(proxy.passages.allSatisfy { $0.host == "news.example" && $0.port == server.port })
  }

  @Test("a proxy that refuses, or is not there, is a failed connection")
  func refusing() async throws {
    let proxy = try ProxyServer(credentials: ("me", "pw"))
    let url = "https://news.example:\(server.port)/f"
    let told = try await fetch(url, through: "http://127.0.0.1:\(proxy.port)")
    #expect(told.hasPrefix("connect ") && told.contains("the proxy wants other credentials (407)"))
    #expect(try await fetch(named, through: "http://127.0.0.1:\(proxy.port)").hasPrefix("http-407"))
    let nobody = try FeedServer().port
    #expect(try await fetch(named, through: "socks5h://127.0.0.1:\(nobody)").hasPrefix("connect "))
  }

  @Test("a feed's own proxy goes before the settings', and an empty one is none")
  func perFeed() async throws {
    let (general, own) = (try ProxyServer(), try ProxyServer())
    let way = "http://127.0.0.1:\(general.port)"
    let mine = "socks5h://127.0.0.1:\(own.port)"
    #expect(try await fetch(named, through: way, feedProxy: mine) == "200")
    #expect(general.passages.isEmpty && own.passages.count == 1)
    #expect(try await fetch(server.url("/f"), through: way, feedProxy: "") == "200")
    #expect(general.passages.isEmpty)
  }

  @Test(
    "private addresses are refused before a proxy hears of them",
    arguments: [
      "127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::1]", "[::ffff:10.0.0.1]",
      "169.254.169.254", "a.localhost",
    ])
  func guarded(host: String) async throws {
    let proxy = try ProxyServer()
    let told = try await fetch(
      "http://\(host):\(server.port)/f", through: "http://127.0.0.1:\(proxy.port)",
      allowance: .none)
    #expect(told.hasPrefix("private-address"))
    #expect(proxy.passages.isEmpty && server.requests.isEmpty)
  }
}
