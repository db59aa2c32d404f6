import Fetching
import Glibc
import Model
import Support
import Testing
import Transferring

struct CertificateTests {
  private let openssl: OpenSSL

  init() throws { openssl = try OpenSSL() }

  /// Trusts `server.pem` besides the system's certificates.
  private func fetcher() throws -> Fetcher {
    let transfers = try Transfers(options: .init(caFile: openssl.directory.path("server.pem")))
    return Fetcher(transfers: transfers, now: TestClock().wallClock)
  }

  @Test(
    "a client certificate is shown to the feed's own origin, and nowhere else",
    .enabled(if: OpenSSL.isHere))
  func shown() async throws {
    for name in ["server", "client"] { try await openssl.certify(name) }
    let (child, url) = try await openssl.serve(
      "server", ["-www", "-Verify", "1", "-verify_return_error", "-CAfile", "client.pem"])
    defer { child.signal(SIGTERM) }
    let fetcher = try fetcher()
    let directory = openssl.directory
    let certificate = Feed.Access(
      certificate: directory.path("client.pem"), certificateKey: directory.path("client.key"))
    func status(_ url: String, _ access: Feed.Access?) async throws -> Int? {
      var feed = Feed(url: url)
      feed.access = access
      return try await fetcher.fetch(feed, state: FeedState()).status
    }
    #expect(try await status(url, certificate) == 200)
    let refused = try await fetcher.fetch(Feed(url: url), state: FeedState())
    guard case .failed(let error) = refused.result else {
      Issue.record("it was let in")
      return
    }
    #expect(error.code == "tls")
    #expect(try await status(url, nil) == nil, "nor is the connection of the other one shared")
    let elsewhere = try FeedServer()
    elsewhere.set("/f", .redirect(to: url))
    #expect(try await status(elsewhere.url("/f"), certificate) != 200)
    let wrong = Feed.Access(certificate: directory.path("none.pem"))
    #expect(try await status(url, wrong) == nil)
    // Nobody is asked for the pass phrase of a key that has one.
    try await openssl.encryptKey("client", as: "locked.key")
    let locked = Feed.Access(
      certificate: directory.path("client.pem"), certificateKey: directory.path("locked.key"))
    #expect(try await status(url, locked) == nil)
  }

  @Test(
    "a permanent redirect from https to http is followed, but counts for no adoption",
    .enabled(if: OpenSSL.isHere))
  func outOfTLS() async throws {
    try await openssl.certify("server")
    let plain = try FeedServer()
    plain.set("/f", .ok("<rss/>"))
    let (child, url) = try await openssl.serve("server", ["-HTTP"])
    defer { child.signal(SIGTERM) }
    for (name, target) in [("out", plain.url("/f")), ("stay", "\(url)page")] {
      try openssl.directory.write(
        name, "HTTP/1.0 301 Moved Permanently\r\nLocation: \(target)\r\n\r\n")
    }
    try openssl.directory.write("page", "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss/>")
    let fetcher = try fetcher()
    func trail(_ name: String) async throws -> FetchTrail {
      try await fetcher.fetch(Feed(url: url + name), state: FeedState()).trail
    }
    let out = try await trail("out")
    #expect(out.end == plain.url("/f"))
    #expect(out.permanent == nil)
    #expect(try await trail("stay").permanent == "\(url)page", "within https it counts")
  }
}
