import Fetching
import Glibc
import Model
import Support
import Testing
import Transferring

struct LocalFileTests {
  let directory: TemporaryDirectory
  let transfers: Transfers

  init() throws {
    directory = try TemporaryDirectory()
    transfers = try Transfers()
  }

  private func fetch(_ path: String, _ validators: Validators = .init()) async throws -> Fetched {
    let fetcher = Fetcher(
      transfers: transfers, options: .init(maxBody: 1000), now: { Timestamp(seconds: 0) })
    var state = FeedState()
    state.validators = validators
    return try await fetcher.fetch(Feed(url: "file://" + path), state: state)
  }

  @Test("a file is read when it has changed")
  func changes() async throws {
    let path = try directory.write("f.xml", "one")
    let first = try await fetch(path)
    guard case .document(let document) = first.result else {
      Issue.record("no document")
      return
    }
    #expect(document.bytes == Array("one".utf8))
    guard case .notModified = try await fetch(path, first.validators).result else {
      Issue.record("an unchanged file was read")
      return
    }
    try directory.write("f.xml", "another")
    guard case .document = try await fetch(path, first.validators).result else {
      Issue.record("a changed file was not read")
      return
    }
  }

  @Test("what is missing, no file, or too large is named")
  func failures() async throws {
    func code(_ path: String) async throws -> String? {
      guard case .failed(let error) = try await fetch(path).result else { return nil }
      return error.code
    }
    #expect(try await code(directory.path("none")) == "file")
    #expect(try await code(directory.path) == "file")
    #expect(try await code("/dev/zero") == "file")
    mkfifo(directory.path("pipe"), 0o600)
    #expect(try await code(directory.path("pipe")) == "file")
    let large = try directory.write("large", [UInt8](repeating: 0x20, count: 2000))
    #expect(try await code(large) == "too-large")
  }
}
