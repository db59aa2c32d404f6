import Fetching
import Model
import Support
import Testing
import Transferring

/// Documents that are kept as files of gzip.
struct UnpackingTests {
  let server: FeedServer
  let directory: TemporaryDirectory
  private static let text = "<urlset/>"

  init() throws {
    server = try FeedServer()
    directory = try TemporaryDirectory()
  }

  private func fetch(_ url: String) async throws -> Fetched {
    let transfers = try Transfers()
    defer { transfers.close() }
    let fetcher = Fetcher(
      transfers: transfers, options: .init(maxBody: 100_000), now: TestClock().wallClock)
    return try await fetcher.fetch(Feed(url: url), state: FeedState())
  }

  private func document(_ fetched: Fetched) -> Document? {
    guard case .document(let document) = fetched.result else { return nil }
    return document
  }

  @Test(
    "a file of gzip is what it holds, with and without an encoding, from disk too",
    arguments: ["application/gzip", "application/x-gzip", "application/octet-stream", "text/xml"])
  func files(type: String) async throws {
    let file = Gzip.stored(Array(Self.text.utf8))
    server.set("/s.xml.gz", Answer(headers: ["Content-Type": type], body: file))
    server.set("/twice.xml.gz", .gzip(Gzip.stored(file), type: type))
    let path = try directory.write("s.xml.gz", file)
    for url in [server.url("/s.xml.gz"), server.url("/twice.xml.gz"), "file://" + path] {
      let found = try #require(document(try await fetch(url)))
      #expect(found.bytes == Array(Self.text.utf8))
      #expect(found.contentType?.contains("gzip") != true)
      #expect(!found.wasCut)
    }
  }

  @Test("a file that was cut off says so, a broken or a huge one fails")
  func broken() async throws {
    let file = Gzip.stored(Array(Self.text.utf8))
    server.set("/f", Answer(body: Array(file.dropLast(9))))
    #expect(document(try await fetch(server.url("/f")))?.wasCut == true)
    for (bytes, code) in [
      (Gzip.bomb(1 << 20), "too-large"), (Array(file.prefix(10)) + [7, 7], "content-encoding"),
    ] {
      server.set("/f", Answer(body: bytes))
      let path = try directory.write("f", bytes)
      for url in [server.url("/f"), "file://" + path] {
        guard case .failed(let error) = try await fetch(url).result else {
          Issue.record("it was read")
          continue
        }
        #expect(error.code == code)
      }
    }
  }
}
