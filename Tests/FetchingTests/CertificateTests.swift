import Fetching
import Glibc
import Model
import Support
import Testing
import Transferring

private let program = "/usr/bin/openssl"

/// A server that lets in only who shows a certificate, played by the openssl command; without it
/// there is nothing to test with.
struct CertificateTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func openssl(_ arguments: [String]) -> Child {
    Child(
      program, arguments, directory: directory.path, environment: [:],
      output: directory.path("out"), error: directory.path("err"))
  }

  /// A certificate for itself and its key, `NAME.pem` and `NAME.key`.
  private func make(_ name: String) async throws {
    let child = openssl([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
      "2",
      "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "\(name).key",
      "-out", "\(name).pem",
    ])
    try child.start()
    let code = await child.exit()
    let told = try directory.text("err")
    try #require(code == 0, "\(told)")
  }

  /// Listens on a port of its choice, which it writes to its output.
  private func serve() async throws -> (child: Child, port: String) {
    let child = openssl([
      "s_server", "-accept", "127.0.0.1:0", "-www", "-cert", "server.pem", "-key", "server.key",
      "-Verify", "1", "-verify_return_error", "-CAfile", "client.pem",
    ])
    try child.start()
    for _ in 0..<1000 {
      let lines = try directory.text("out").split(separator: "\n")
      if let line = lines.first(where: { $0.hasPrefix("ACCEPT") }) {
        return (child, String(line.split(separator: ":").last ?? ""))
      }
      try await ContinuousClock().sleep(for: .milliseconds(10))
    }
    throw SupportError("openssl does not listen")
  }

  @Test(
    "a client certificate is shown to the feed's own origin, and nowhere else",
    .enabled(if: access(program, X_OK) == 0))
  func shown() async throws {
    for name in ["server", "client"] { try await make(name) }
    let (child, port) = try await serve()
    defer { child.signal(SIGTERM) }
    let transfers = try Transfers(options: .init(caFile: directory.path("server.pem")))
    let fetcher = Fetcher(transfers: transfers, now: TestClock().wallClock)
    let certificate = Feed.Access(
      certificate: directory.path("client.pem"), certificateKey: directory.path("client.key"))
    func status(_ url: String, _ access: Feed.Access?) async throws -> Int? {
      var feed = Feed(url: url)
      feed.access = access
      return try await fetcher.fetch(feed, state: FeedState()).status
    }
    let url = "https://127.0.0.1:\(port)/"
    #expect(try await status(url, certificate) == 200)
    #expect(try await status(url, nil) == nil, "nor is the connection of the other one shared")
    let elsewhere = try FeedServer()
    elsewhere.set("/f", .redirect(to: url))
    #expect(try await status(elsewhere.url("/f"), certificate) != 200)
    let wrong = Feed.Access(certificate: directory.path("none.pem"))
    #expect(try await status(url, wrong) == nil)
  }
}
