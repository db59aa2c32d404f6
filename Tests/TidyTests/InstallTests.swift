import Foundation
import Support
import Testing

@Suite(.enabled(if: Program.exists("/usr/bin/make"), "make is not installed"))
struct InstallTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// Installs a stand-in for the binary under the directory.
  private func install() throws -> (status: Int32, output: String) {
    try Program.run(
      "/usr/bin/make",
      ["-s", "install", "DESTDIR=\(directory.path)", "BINARY=/bin/true", "STRIP=true"])
  }

  @Test func `everything comes to its place`() throws {
    let (status, output) = try install()
    #expect(status == 0 && output.isEmpty, "\(output)")
    for path in [
      "usr/bin/tocsin", "usr/lib/systemd/system/tocsin.service", "etc/tocsin/tocsin.yaml",
      "etc/tocsin/feeds.opml", "etc/tocsin/watchlists/ukraine-peace.yaml",
      "etc/tocsin/watchlists/central-banks.yaml",
      "usr/share/doc/tocsin/README.md", "usr/share/doc/tocsin/LICENSE",
    ] {
      #expect(FileManager.default.fileExists(atPath: directory.path(path)), "\(path)")
    }
  }

  @Test func `installed settings watch the installed list, and keep their state under /var`() throws
  {
    _ = try install()
    let lines = try directory.text("etc/tocsin/tocsin.yaml").split(separator: "\n").map(String.init)
    #expect(lines.contains("state: /var/lib/tocsin"))
    #expect(lines.contains("  - opml: feeds.opml"))
    #expect(lines.contains("watchlists: [watchlists/]"))
    #expect(!lines.contains { $0.contains("seeds") || $0.contains("replay") })
    #expect(!lines.contains { $0.hasPrefix("    backfill:") })
  }

  @Test func `settings that were edited are kept`() throws {
    _ = try install()
    try directory.write("etc/tocsin/tocsin.yaml", "feeds: []\n")
    let (status, output) = try install()
    #expect(status == 0)
    #expect(output.contains("tocsin.yaml.new"))
    #expect(try directory.text("etc/tocsin/tocsin.yaml") == "feeds: []\n")
    #expect(try directory.text("etc/tocsin/tocsin.yaml.new").contains("/var/lib/tocsin"))
    // What was not touched needs no second copy.
    #expect(!FileManager.default.fileExists(atPath: directory.path("etc/tocsin/feeds.opml.new")))
  }
}
