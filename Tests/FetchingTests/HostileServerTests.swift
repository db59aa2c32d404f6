import Fetching
import Model
import Support
import Testing
import Transferring

/// What a server can do to us, and what it is called in the feed's error.
struct HostileServerTests {
  let server: FeedServer

  init() throws { server = try FeedServer() }

  private func code(
    _ path: String, timeout: Duration = .seconds(10),
    allowance: AddressGuard.Allowance = .all, url: String? = nil
  ) async throws -> String? {
    try await failure(path, timeout: timeout, allowance: allowance, url: url)?.code
  }

  private func failure(
    _ path: String, timeout: Duration = .seconds(10),
    allowance: AddressGuard.Allowance = .all, url: String? = nil
  ) async throws -> (code: String, status: Int?)? {
    let guarding = AddressGuard(allowance)
    let transfers = try Transfers(options: .init(allows: guarding.allows))
    let clock = TestClock()
    let fetcher = Fetcher(
      transfers: transfers, options: .init(timeout: timeout, maxBody: 1 << 20),
      now: clock.wallClock)
    let fetched = try await fetcher.fetch(
      Feed(url: url ?? server.url(path)), state: FeedState())
    guard case .failed(let error) = fetched.result else { return nil }
    return (error.code, fetched.status)
  }

  @Test("the status of an answer that was not read to its end is told all the same")
  func statusOfBroken() async throws {
    func check(_ answer: Answer, _ code: String, _ status: Int?) async throws {
      server.set("/f", answer)
      let failure = try #require(try await failure("/f", timeout: .milliseconds(500)))
      #expect(failure == (code, status))
    }
    var broken = Answer.ok(String(repeating: "x", count: 5000)).sent(.cutOff(after: 100))
    try await check(broken, "cut-off", 200)
    broken.status = 503
    try await check(broken, "http-503", 503)
    try await check(.endless(), "too-large", 200)
    try await check(.gzip(Array("no gzip".utf8)), "content-encoding", 200)
    try await check(.ok("slow").sent(.drip(1, every: .seconds(1))), "timeout", 200)
    try await check(.close, "cut-off", nil)
    try await check(.hang, "timeout", nil)
  }

  @Test("an answer that is cut off is no document")
  func cutOff() async throws {
    server.set("/f", Answer.ok(String(repeating: "x", count: 5000)).sent(.cutOff(after: 100)))
    #expect(try await code("/f") == "cut-off")
    server.set("/g", .close)
    #expect(try await code("/g") == "cut-off")
  }

  @Test("a body without end stops at the limit, compressed or not")
  func tooLarge() async throws {
    server.set("/f", .endless())
    #expect(try await code("/f") == "too-large")
    server.set("/bomb", .gzip(Gzip.bomb(64 << 20)))
    #expect(try await code("/bomb") == "too-large")
  }

  @Test("what follows a compressed body is left alone, and does not hide another limit")
  func afterTheEnd() async throws {
    server.set("/f", .gzip(Gzip.stored(Array("<rss/>".utf8)) + Array("junk".utf8)))
    #expect(try await code("/f") == nil)
    let long = [UInt8](repeating: 0, count: 2 << 20)
    server.set("/g", .gzip(Gzip.stored(Array("<rss/>".utf8)) + long))
    #expect(try await code("/g") == "too-large")
  }

  @Test("silence and trickles end with the total time")
  func slow() async throws {
    server.set("/hang", .hang)
    #expect(try await code("/hang", timeout: .milliseconds(300)) == "timeout")
    let body = String(repeating: "x", count: 1000)
    server.set("/drip", Answer.ok(body).sent(.drip(1, every: .milliseconds(50))))
    #expect(try await code("/drip", timeout: .milliseconds(500)) == "timeout")
  }

  @Test("an answer that says nothing more for long is a stall")
  func stall() async throws {
    let body = String(repeating: "x", count: 1000)
    server.set("/f", Answer.ok(body).sent(.drip(10, every: .seconds(60))))
    let transfers = try Transfers(options: .init(stall: .seconds(1)))
    await #expect(throws: TransferError.stalled) {
      try await transfers.perform(Request(url: server.url("/f"), timeout: .seconds(60)))
    }
  }

  @Test(
    "compression within compression is refused, wherever it is announced",
    arguments: [
      [("Content-Encoding", "gzip, gzip")],
      [("Content-Encoding", "gzip"), ("content-encoding", "GZIP")],
      [("Content-Encoding", "br,gzip, identity")],
      [("Transfer-Encoding", "gzip, chunked"), ("Content-Encoding", "gzip")],
    ])
  func layers(fields: [(String, String)]) async throws {
    var answer = Answer(body: Gzip.stored(Gzip.bomb(1 << 20)))
    answer.headers = fields.map(Header.init)
    server.set("/f", answer.closing())
    #expect(try await code("/f") == "content-encoding")
  }

  @Test("one layer is one, whatever idle words stand beside it")
  func oneLayer() async throws {
    var answer = Answer.gzip(Gzip.stored(Array("x".utf8)))
    answer.headers.append(Header(name: "Content-Encoding", value: "identity"))
    server.set("/f", answer)
    #expect(try await code("/f") == nil)
  }

  @Test("a body that is announced as too large is not waited for")
  func announced() async throws {
    server.set("/f", Answer(body: [UInt8](repeating: 0, count: 2 << 20)))
    #expect(try await code("/f") == "too-large")
  }

  @Test("a flood of header fields is broken off")
  func headers() async throws {
    var answer = Answer(text: "x")
    answer.headers = (0..<1000).map { Header(name: "X-\($0)", value: "y") }
    server.set("/f", answer)
    #expect(try await code("/f") == "header-too-large")
    answer.headers = [Header(name: "X", value: String(repeating: "y", count: 90_000))]
    server.set("/g", answer)
    #expect(try await code("/g") == "header-too-large")
  }

  @Test("a broken content encoding is named")
  func encoding() async throws {
    server.set("/f", .gzip(Array("this is no gzip at all".utf8)))
    #expect(try await code("/f") == "content-encoding")
  }

  @Test(
    "private addresses are refused at the connection, however they are spelled",
    arguments: [
      "127.0.0.1", "localhost", "0x7f.1", "2130706433", "0177.0.0.1", "[::ffff:127.0.0.1]",
    ])
  func privateAddress(host: String) async throws {
    server.set("/f", .ok("x"))
    let url = "http://\(host):\(server.port)/f"
    #expect(try await code("", allowance: .none, url: url) == "private-address")
    #expect(server.requests.isEmpty)
  }

  @Test("a redirect to a private address is refused, also on a pooled connection")
  func redirectedInside() async throws {
    let outside = try FeedServer(address: "127.1.0.1")
    let inside = server
    outside.set("/f", .redirect(to: inside.url("/secret")))
    inside.set("/secret", .ok("secret"))
    let transfers = try Transfers(
      options: .init(allows: AddressGuard(.blocks([.v4(127, 1, 0, 0, 16)])).allows))
    let clock = TestClock()
    let fetcher = Fetcher(transfers: transfers, now: clock.wallClock)
    let fetched = try await fetcher.fetch(Feed(url: outside.url("/f")), state: FeedState())
    guard case .failed(let error) = fetched.result else {
      Issue.record("the redirect was followed")
      return
    }
    #expect(error.code == "private-address")
    #expect(error.message.contains("127.0.0.1"))
    #expect(inside.requests.isEmpty)
  }

  @Test("nothing listens, no such host")
  func unreachable() async throws {
    let port = try FeedServer().port
    #expect(try await code("", url: "http://127.0.0.1:\(port)/f") == "connect")
    #expect(try await code("", url: "http://no-such-host.invalid/f") == "resolve")
  }

  @Test("a fetch that is cancelled ends at once and says so")
  func cancellation() async throws {
    server.set("/f", .hang)
    let transfers = try Transfers()
    let server = server
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        let clock = TestClock()
        let fetcher = Fetcher(transfers: transfers, now: clock.wallClock)
        do throws(CancellationError) {
          _ = try await fetcher.fetch(Feed(url: server.url("/f")), state: FeedState())
          return false
        } catch {
          return true
        }
      }
      await server.wait(for: 1, requestsFor: "/f")
      group.cancelAll()
      for await cancelled in group { #expect(cancelled) }
    }
  }
}
