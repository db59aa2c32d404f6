import Fetching
import Model
import Support
import Synchronization
import Testing
import Transferring

/// Names whose addresses are not what they seem; the resolver's answers are given by the test.
struct AddressChangeTests {
  /// Changes from request to request, as a hostile name server's answers do.
  final class Answers: Sendable {
    private let lines = Mutex<[String]>([])
    func set(_ lines: String...) { self.lines.withLock { $0 = lines } }
    var current: [String] { lines.withLock { $0 } }
  }

  let answers = Answers()
  let outside: FeedServer
  let inside: FeedServer
  let fetcher: Fetcher

  init() throws {
    outside = try FeedServer(address: "127.1.0.1")
    inside = try FeedServer()
    let transfers = try Transfers(
      options: .init(
        pinned: { [answers] in answers.current },
        allows: AddressGuard(.blocks([.v4(127, 1, 0, 0, 16)])).allows))
    fetcher = Fetcher(transfers: transfers, now: TestClock().wallClock)
  }

  /// The error's code, or the answer's status.
  private func fetch(_ url: String) async throws -> String {
    let fetched = try await fetcher.fetch(Feed(url: url), state: FeedState())
    guard case .failed(let error) = fetched.result else { return "\(fetched.status ?? 0)" }
    return error.code
  }

  @Test("a name that changes to a private address between two requests is refused")
  func rebinding() async throws {
    inside.set("/f", .ok("secret"))
    let url = "http://news.example:\(inside.port)/f"
    answers.set("news.example:\(inside.port):127.1.0.1")
    #expect(try await fetch(url) == "connect")
    answers.set("news.example:\(inside.port):127.0.0.1")
    #expect(try await fetch(url) == "private-address")
    #expect(inside.requests.isEmpty)
  }

  @Test("a name that changes between a redirect and its target is refused")
  func rebindingOnRedirect() async throws {
    let answers = answers
    let (from, to) = (outside.port, inside.port)
    outside.set(
      "/f",
      .computed { _ in
        answers.set("news.example:\(to):127.0.0.1")
        return .redirect(to: "http://news.example:\(to)/f").closing()
      })
    answers.set("news.example:\(from):127.1.0.1")
    #expect(try await fetch("http://news.example:\(from)/f") == "private-address")
    #expect(outside.requests.count == 1 && inside.requests.isEmpty)
  }

  @Test("of several addresses the private ones are passed over, and the others are used")
  func mixed() async throws {
    outside.set("/f", .ok("x"))
    let url = "http://news.example:\(outside.port)/f"
    answers.set("news.example:\(outside.port):127.0.0.1,127.1.0.1")
    #expect(try await fetch(url) == "200")
    answers.set("news.example:\(inside.port):127.1.0.1,127.0.0.1")
    #expect(try await fetch("http://news.example:\(inside.port)/f") == "private-address")
    #expect(inside.requests.isEmpty)
  }

  @Test(
    "the name of a metadata service is no way to it",
    arguments: [
      "169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "100.100.100.200",
    ])
  func metadata(address: String) async throws {
    let written = address.contains(":") ? "[\(address)]" : address
    answers.set("news.example:80:\(written)")
    #expect(try await fetch("http://news.example/latest/meta-data/") == "private-address")
  }

  @Test("international names are asked for in their ASCII form (RFC 5891)")
  func international() async throws {
    outside.set("/f", .ok("x"))
    answers.set("xn--bcher-kva.example:\(outside.port):127.1.0.1")
    #expect(try await fetch("http://b\u{FC}cher.example:\(outside.port)/f") == "200")
    #expect(outside.requests.first?["Host"] == "xn--bcher-kva.example:\(outside.port)")
  }

  @Test("IPv6 servers are reached, and guarded as well")
  func v6() async throws {
    let server = try FeedServer(address: "::1")
    server.set("/f", .ok("x"))
    #expect(try await fetch(server.url("/f")) == "private-address")
    let loopback = AddressGuard(.blocks([AddressBlock(network: 1, prefix: 128)]))
    let open = Fetcher(
      transfers: try Transfers(options: .init(allows: loopback.allows)),
      now: TestClock().wallClock)
    #expect(try await open.fetch(Feed(url: server.url("/f")), state: FeedState()).status == 200)
  }
}
