import Delivering
import Foundation
import Model
import Support
import Testing

@Suite struct JSONLinesSinkTests {
  private let directory: TemporaryDirectory
  private let sink: JSONLinesSink

  init() throws {
    directory = try TemporaryDirectory()
    sink = JSONLinesSink(name: "log", path: directory.path("alerts.jsonl"))
  }

  private func line(_ seq: Int64) -> String { sampleAlert(seq: seq).json.serialized + "\n" }

  private func reason(_ alert: Alert, at sink: JSONLinesSink) async -> DeliveryError? {
    do throws(DeliveryError) {
      try await sink.deliver(alert)
      return nil
    } catch {
      return error
    }
  }

  @Test func `each alert is one line of JSON, in the order of delivery`() async throws {
    try await sink.deliver(sampleAlert(seq: 1))
    try await sink.deliver(sampleAlert(seq: 2, snippet: "line\nfeed"))
    let lines = try directory.text("alerts.jsonl").split(separator: "\n")
    #expect(lines.count == 2)
    let alerts = try lines.compactMap { Alert(json: try JSONValue(parsing: $0.utf8)) }
    #expect(alerts == [sampleAlert(seq: 1), sampleAlert(seq: 2, snippet: "line\nfeed")])
  }

  @Test func `the file can be read by its owner and group only`() async throws {
    try await sink.deliver(sampleAlert())
    let path = directory.path("alerts.jsonl")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode.map { $0 & 0o137 } == 0)
    #expect(mode.map { $0 & 0o600 } == 0o600)
  }

  @Test func `what the file held before stays`() async throws {
    try directory.write("alerts.jsonl", "{}\n")
    try await sink.deliver(sampleAlert(seq: 1))
    #expect(try directory.text("alerts.jsonl") == "{}\n" + line(1))
  }

  @Test func `a half line from a crash does not swallow the next alert`() async throws {
    try directory.write("alerts.jsonl", line(1) + "{\"seq\":2,\"id")
    try await sink.deliver(sampleAlert(seq: 2))
    try await sink.deliver(sampleAlert(seq: 3))
    #expect(
      try directory.text("alerts.jsonl") == line(1) + "{\"seq\":2,\"id\n" + line(2) + line(3))
  }

  @Test func `a file that was moved away is made anew, told or not`() async throws {
    try await sink.deliver(sampleAlert(seq: 1))
    try FileManager.default.moveItem(
      atPath: directory.path("alerts.jsonl"), toPath: directory.path("alerts.jsonl.1"))
    try await sink.deliver(sampleAlert(seq: 2))
    #expect(try directory.text("alerts.jsonl.1") == line(1))
    #expect(try directory.text("alerts.jsonl") == line(2))
  }

  @Test func `another file in its place is found without being told`() async throws {
    try await sink.deliver(sampleAlert(seq: 1))
    try FileManager.default.moveItem(
      atPath: directory.path("alerts.jsonl"), toPath: directory.path("alerts.jsonl.1"))
    try directory.write("alerts.jsonl", "")
    try await sink.deliver(sampleAlert(seq: 2))
    #expect(try directory.text("alerts.jsonl") == line(2))
  }

  @Test func `the file is closed when told to reopen`() async throws {
    try await sink.deliver(sampleAlert(seq: 1))
    let path = directory.path("alerts.jsonl")
    #expect(openFiles().contains(path))
    await sink.reopen()
    #expect(!openFiles().contains(path))
    try await sink.deliver(sampleAlert(seq: 2))
    #expect(try directory.text("alerts.jsonl") == line(1) + line(2))
  }

  private func openFiles() -> Set<String> {
    let links = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return Set(
      links.compactMap {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
      })
  }

  @Test(arguments: ["/dev/full", "/tmp"])
  func `what is no regular file is refused by its name`(path: String) async throws {
    let error = try #require(
      await reason(sampleAlert(), at: JSONLinesSink(name: "log", path: path)))
    guard case .temporary(let reason) = error else {
      Issue.record("\(error) is not temporary")
      return
    }
    #expect(reason.hasPrefix("\(path): "))
  }

  @Test func `a missing directory is temporary, and delivery goes on when it is there`()
    async throws
  {
    let sink = JSONLinesSink(name: "log", path: directory.path("later/alerts.jsonl"))
    let path = directory.path("later/alerts.jsonl")
    let expected = DeliveryError.temporary("\(path): open: No such file or directory")
    #expect(await reason(sampleAlert(seq: 1), at: sink) == expected)
    try directory.write("later/other", "")
    #expect(await reason(sampleAlert(seq: 1), at: sink) == nil)
    #expect(try directory.text("later/alerts.jsonl") == line(1))
  }

  @Test func `a pipe in the file's place does not hold us`() async throws {
    let path = directory.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let expected = DeliveryError.temporary("\(path): is not a regular file")
    #expect(await reason(sampleAlert(), at: JSONLinesSink(name: "log", path: path)) == expected)
  }

  @Test func `deliveries from many tasks do not mix their lines`() async throws {
    await withTaskGroup(of: Void.self) { group in
      for seq in 1...50 {
        group.addTask { try? await sink.deliver(sampleAlert(seq: Int64(seq))) }
      }
    }
    let lines = try directory.text("alerts.jsonl").split(separator: "\n")
    let seqs = try lines.compactMap { try JSONValue(parsing: $0.utf8)["seq"]?.integer }
    #expect(seqs.sorted() == Array(1...50))
  }
}
