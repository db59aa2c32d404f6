import Model
import Support
import Testing

struct OpenFilesTests {
  private static let hosts = 300

  /// Feeds, each at a host of its own.
  private func tool(_ server: FeedServer) throws -> Tool {
    server.set("/f", .ok(Feeds.rss([("1", "Weather")])))
    let feeds = (0..<Self.hosts).map {
      "  - url: http://127.9.\($0 / 250 + 1).\($0 % 250 + 1):\(server.port)/f\n"
    }
    return try Tool(settings: "feeds:\n" + feeds.joined())
  }

  @Test("few open files make a pass slower, and no feed fails", arguments: [64, 256])
  func few(files: Int) async throws {
    let server = try FeedServer(address: "0.0.0.0")
    let tool = try tool(server)
    let outcome = try await tool.run(["poll", "-o", "json"], openFiles: files)
    #expect(outcome.code == 0)
    let results = try outcome.json()
    #expect(results.count == Self.hosts)
    #expect(results.allSatisfy { $0["outcome"] == "new" && $0["status"] == 200 })
    #expect(!outcome.err.contains("local-outage"))
    #expect(outcome.err.contains("\(files) open files are too few for `polling.concurrency: 256`"))
  }

  @Test("where others take the open files, feeds wait for them, and none fails")
  func taken() async throws {
    let server = try FeedServer(address: "0.0.0.0")
    let tool = try tool(server)
    let outcome = try await tool.run(["poll", "-o", "json"], openFiles: 64, takenFiles: 20)
    #expect(outcome.code == 0, "\(outcome.err)")
    let results = try outcome.json()
    #expect(results.count == Self.hosts)
    #expect(results.allSatisfy { $0["outcome"] == "new" && $0["status"] == 200 })
  }
}
