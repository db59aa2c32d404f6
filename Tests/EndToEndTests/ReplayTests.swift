import Foundation
import Model
import Parsing
import Support
import Testing

/// The shipped settings over the shipped documents, against the alerts that a person expects of
/// them.
struct ReplayTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  @Test("the replay raises the alerts that stand beside it, and no others")
  func replay() async throws {
    let tool = try Tool(watchlist: nil)
    try tool.directory.write(
      "tocsin.yaml",
      """
      state: state
      watchlists: ["\(Self.root)/Config/watchlists/"]
      feeds:
        - {path: "\(Self.root)/seeds/replay/*", backfill: alert}
      """)
    let poll = try await tool.run("poll", "-o", "json")
    #expect(try poll.json().allSatisfy { $0["outcome"] == "new" })
    let items = try await tool.run("items", "-o", "json").json()
    #expect(items.count >= 70)
    let found = try await tool.alerts().map { alert in
      let document = alert["feed"]?["url"]?.string?.split(separator: "/").last ?? ""
      return Self.line(alert, document: String(document), item: alert["item"]?["url"])
    }
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: Self.root + "/seeds/expected-alerts.json"))
    let urls = try Self.urls()
    let expected = try #require(try JSONValue(parsing: bytes).array).map { alert in
      let document = alert["document"]?.string ?? ""
      let guid = alert["guid"]?.string ?? ""
      return Self.line(alert, document: document, item: .init(urls[document + " " + guid]))
    }
    #expect(found.sorted() == expected.sorted())
  }

  @Test("every shipped settings file passes its own check")
  func check() async throws {
    let tool = try Tool()
    let outcome = try await tool.run("check", "--config", Self.root + "/Config/tocsin.yaml")
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.err.isEmpty)
  }

  private static func line(_ alert: JSONValue, document: String, item: JSONValue?) -> String {
    func list(_ name: String) -> String {
      (alert[name]?.array ?? []).compactMap(\.string).sorted().joined(separator: ",")
    }
    let rule = alert["rule"]?.string ?? ""
    return "\(document) \(item?.string ?? "") \(rule) [\(list("topics"))] [\(list("officials"))]"
  }

  /// Addresses of the replay's items by document and guid, as our own parser reads them.
  private static func urls() throws -> [String: String] {
    var urls: [String: String] = [:]
    let folder = root + "/seeds/replay"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      for item in Parsing.parse(Document(bytes: Array(bytes))).items {
        urls["\(name) \(item.guid ?? "")"] = item.url
      }
    }
    return urls
  }
}
