import Foundation
import Model
import Support
import Testing

/// Secrets of the settings: they get where they belong, and nowhere else.
struct SecretTests {
  @Test("credentials from systemd reach servers and proxies, and no file or line of ours")
  func secrets() async throws {
    let server = try FeedServer()
    let proxy = try ProxyServer(credentials: ("me", "pr0xy/pw"))
    for path in ["/basic", "/bearer", "/address", "/key"] {
      server.set(path, .ok(Feeds.rss([(path, "Peace talks")])))
    }
    let way = "http://me:${PROXY_PASSWORD}@127.0.0.1:\(proxy.port)"
    let inAddress = server.url("/address").replacing("://", with: "://me:s3cret-address@")
    let tool = try Tool(
      settings: """
        feeds:
          - {url: "\(server.url("/basic"))", basic: "me:${BASIC}", backfill: alert}
          - {url: "\(server.url("/bearer"))", bearer: "${BEARER}", proxy: "\(way)"}
          - {url: "\(inAddress)", backfill: alert}
          - {url: "\(server.url("/key"))", headers: {X-Key: "${KEY}"}}
          - {url: "\(server.url("/broken"))", bearer: "${BEARER}"}
        """)
    for (name, secret) in [
      ("BASIC", "s3cret-basic"), ("BEARER", "s3cret-bearer"), ("KEY", "s3cret-key"),
      ("PROXY_PASSWORD", "pr0xy/pw"),
    ] {
      try tool.directory.write("credentials/\(name)", secret + "\n")
    }
    let environment = ["CREDENTIALS_DIRECTORY": tool.directory.path("credentials")]
    var said = ""
    for arguments in [
      ["check"], ["poll"], ["poll", "--all", "-o", "json"], ["feeds", "list", "-o", "json"],
      ["feeds", "status"], ["feeds", "status", "-o", "json"], ["alerts", "-o", "json"],
      ["items", "-o", "json"], ["feeds", "export"], ["feeds", "probe", server.url("/basic")],
    ] {
      let outcome = try await tool.run(arguments, environment: environment)
      said += outcome.out + outcome.err
    }
    func sent(_ path: String, _ name: String) -> String? {
      server.requests(for: path).first?[name]
    }
    #expect(sent("/basic", "Authorization") == "Basic " + Base64.text("me:s3cret-basic"))
    #expect(sent("/bearer", "Authorization") == "Bearer s3cret-bearer")
    #expect(sent("/address", "Authorization") == "Basic " + Base64.text("me:s3cret-address"))
    #expect(sent("/key", "X-Key") == "s3cret-key")
    #expect(proxy.passages.allSatisfy(\.isAdmitted) && !proxy.passages.isEmpty)
    #expect(try await tool.alerts().count == 2)
    let secrets = ["s3cret", "pr0xy", Base64.text("me:s3cret-basic")]
    for secret in secrets { #expect(!said.contains(secret)) }
    let state = tool.directory.path("state")
    for name in try FileManager.default.contentsOfDirectory(atPath: state) {
      let bytes = try tool.directory.read("state/\(name)")
      for secret in secrets { #expect(bytes.firstRange(of: secret.utf8) == nil, "\(name)") }
    }
  }
}
