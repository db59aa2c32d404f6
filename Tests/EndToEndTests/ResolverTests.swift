import Glibc
import Model
import Support
import Testing

/// A name server that never answers. It needs a mount namespace to put its own resolv.conf in, and
/// the port of name servers; where a machine grants neither, there is nothing to test with.
struct ResolverTests {
  /// Of this process alone.
  private static let address = "127.53.\(getpid() >> 8 & 255).\(getpid() & 255)"

  /// A socket that takes every query and answers none.
  private static func silentServer() -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = UInt16(53).bigEndian
    inet_pton(AF_INET, address, &name.sin_addr)
    let bound = withUnsafePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if bound == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  private static var mayTry: Bool {
    guard geteuid() == 0, access("/usr/bin/unshare", X_OK) == 0, let server = silentServer() else {
      return false
    }
    close(server)
    return true
  }

  @Test("a resolver that hangs stops its own feed only", .enabled(if: mayTry))
  func hung() async throws {
    let silent = try #require(Self.silentServer())
    defer { close(silent) }
    let server = try FeedServer()
    let body = Feeds.rss([("1", "Peace talks")])
    // Whichever is asked second answers while the loop would be waiting for the resolver; then it
    // would be too late to follow.
    for path in ["/a", "/b"] {
      server.set(path, Answer.redirect(to: "/end" + path).delayed(by: .seconds(3)))
      server.set("/end" + path, .ok(body))
    }
    let tool = try Tool()
    try tool.directory.write(
      "tocsin.yaml",
      """
      state: state
      watchlists: [watchlists/]
      polling: {timeout: 5s, per_host: {connections: 2, spacing: 3s}}
      network: {allow_private: true}
      feeds:
        - url: http://no-answer.example/f
        - url: \(server.url("/a"))
        - url: \(server.url("/b"))
      """)
    try tool.directory.write("resolv.conf", "nameserver \(Self.address)\n")
    let script = "mount --bind resolv.conf /etc/resolv.conf && exec \"$0\" poll -o json > results"
    let child = Child(
      "/usr/bin/unshare", ["-m", "sh", "-c", script, Child.built("tocsin")],
      directory: tool.directory.path,
      environment: [
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "TOCSIN_CONFIG": tool.directory.path("tocsin.yaml"),
      ], output: tool.directory.path("out"), error: tool.directory.path("err"))
    try child.start()
    let code = await child.exit()
    let told = try tool.directory.text("err")
    try #require(code == 0, "\(told)")
    var outcomes: [String: String] = [:]
    for line in try tool.directory.text("results").split(separator: "\n") {
      let result = try JSONValue(parsing: line.utf8)
      let code = result["error"]?["code"]?.string ?? "-"
      outcomes[String(result["url"]?.string?.suffix(2) ?? "")] = code
    }
    #expect(outcomes == ["/a": "-", "/b": "-", "/f": "resolve"])
  }
}
