import Configuring
import Foundation
import Model
import Testing

/// `Config/tocsin.yaml` is the reference that people read: it must say what the code does.
struct ReferenceTests {
  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Config/tocsin.yaml").path

  private func reference() throws -> String {
    try String(contentsOfFile: Self.path, encoding: .utf8)
  }

  /// The reference among stand-ins for the files that it names.
  private func settings(_ text: String, in place: Workplace) throws -> Settings {
    try place.write("seeds/replay/a.xml", "")
    try place.write("seeds/replay/b.json", "")
    try place.write("seeds/feeds.opml", "<opml><body/></opml>")
    try place.write("Config/watchlists/x.yaml", "watchlist: x\nofficials: {a: Ann Other}\n")
    return try readSettings(
      at: place.write("Config/tocsin.yaml", text), environment: ["FEED_TOKEN": "x"])
  }

  @Test func `the reference is read without a word, and its values are the defaults`() throws {
    let settings = try settings(reference(), in: Workplace())
    #expect(settings.warnings.isEmpty)
    #expect(settings.state == nil && settings.store == "sqlite" && settings.listen == nil)
    #expect(settings.polling == Polling())
    #expect(settings.network == Network())
    #expect(settings.journal == JournalSettings())
    #expect(settings.delivery.isEmpty)
    #expect(settings.watchlists.map(\.id) == ["x"])
    #expect(settings.feeds.map(\.name) == ["a.xml", "b.json"])
    #expect(settings.feeds.allSatisfy { $0.tags == ["replay"] && $0.alertsOnBackfill })
  }

  @Test func `its commented examples work too`() throws {
    let text = try reference().split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0 != "delivery: []" }
      .map { line in
        if line.hasPrefix("#   delivery:") || line.hasPrefix("#     ") { return line.dropFirst(4) }
        return line.hasPrefix("  # - url") || line.hasPrefix("  #   ")
          ? "  " + line.dropFirst(4) : line
      }
      .joined(separator: "\n")
    let settings = try settings(text, in: Workplace())
    #expect(settings.delivery.map(\.name) == ["log", "desk"])
    #expect(settings.feeds.last?.headers.map(\.value) == ["Bearer x"])
    #expect(settings.feeds.last?.every == .seconds(600))
  }
}
