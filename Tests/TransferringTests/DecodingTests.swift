import Model
import Support
import Testing
import Transferring

/// Bodies that come compressed, as they come from real servers.
struct DecodingTests {
  let server: FeedServer

  init() throws { server = try FeedServer() }

  private func body(
    _ bytes: [UInt8], as coding: String, limit: Int = 1 << 20, pieces: Int? = nil
  ) async throws -> (text: String, endsEarly: Bool) {
    var answer = Answer(headers: ["Content-Encoding": coding], body: bytes)
    if let pieces { answer = answer.sent(.drip(pieces, every: .milliseconds(1))) }
    server.set("/f", answer)
    let transfers = try Transfers()
    defer { transfers.close() }
    // Twice: a decoder is used again.
    _ = try? await transfers.perform(Request(url: server.url("/f"), maxBody: limit))
    let response = try await transfers.perform(Request(url: server.url("/f"), maxBody: limit))
    return (String(decoding: response.body, as: UTF8.self), response.endsEarly)
  }

  private static func stored(_ text: String) -> [UInt8] { Gzip.stored(Array(text.utf8)) }

  @Test(
    "gzip of several members is one text, and what follows that is none is left alone",
    arguments: [
      ("ab", stored("a") + stored("b")),
      ("abc", stored("a") + stored("b") + stored("") + stored("c")),
      ("a", stored("a") + [0, 0, 0, 0]),
      ("a", stored("a") + Array("junk".utf8)),
      ("ab", stored("a") + stored("b") + [0x1F]),
      ("a", stored("a") + [0x1F, 0x8C, 8, 0]),
      ("a", stored("a") + [0x1F]),
      ("", stored("")),
      ("", []),
    ], [nil, 1])
  func members(sample: (text: String, bytes: [UInt8]), pieces: Int?) async throws {
    let whole = try await body(sample.bytes, as: "gzip", pieces: pieces)
    #expect(whole.text == sample.text)
    let isHalf = sample.bytes.last == 0x1F
    #expect(whole.endsEarly == isHalf)
  }

  @Test("deflate comes wrapped and bare, and brotli too is understood", arguments: [nil, 1])
  func others(pieces: Int?) async throws {
    let bare = Array(Self.stored("hello").dropFirst(10).dropLast(8))
    // Adler-32 of "hello".
    let wrapped = [0x78, 0x01] + bare + [0x06, 0x2C, 0x02, 0x15]
    #expect(try await body(bare, as: "deflate", pieces: pieces).text == "hello")
    #expect(try await body(wrapped, as: "Deflate", pieces: pieces) == ("hello", false))
    #expect(try await body(wrapped + [0, 0], as: "deflate", pieces: pieces).text == "hello")
    let brotli = [0x0B, 0x02, 0x80] + Array("hello".utf8) + [0x03]
    #expect(try await body(brotli, as: "br", pieces: pieces) == ("hello", false))
    #expect(try await body(Array(brotli.dropLast()), as: "br", pieces: pieces).endsEarly)
  }

  @Test("what was cut off is told, and what is broken is refused", arguments: [nil, 1])
  func broken(pieces: Int?) async throws {
    let whole = Self.stored("hello")
    #expect(try await body(Array(whole.dropLast(10)), as: "gzip", pieces: pieces) == ("hel", true))
    var wrong = whole
    wrong[wrong.count - 8] ^= 1
    for (bytes, coding) in [
      (wrong, "gzip"), (whole + wrong, "gzip"), (Array("plain".utf8), "gzip"),
      ([UInt8](repeating: 0xFF, count: 9), "br"), ([0x07, 0x07], "deflate"), (whole, "compress"),
    ] {
      await #expect(throws: TransferError.self, "\(coding)") {
        try await body(bytes, as: coding, pieces: pieces)
      }
    }
  }

  @Test("limits hold over all members, and for codings that yield nothing")
  func limits() async throws {
    let half = Gzip.bomb(600_000)
    #expect(try await body(half, as: "gzip").text.utf8.count == 600_000)
    let tooLarge = TransferError.bodyTooLarge(limit: 1 << 20)
    await #expect(throws: tooLarge) { try await body(half + half, as: "gzip") }
    let nothing = [[UInt8]](repeating: Self.stored(""), count: 60_000).flatMap { $0 }
    await #expect(throws: tooLarge) { try await body(nothing, as: "gzip") }
    // What is stored is longer than what it holds.
    let stored = Gzip.stored([UInt8](repeating: 0x61, count: 1 << 20))
    #expect(try await body(stored, as: "gzip").text.utf8.count == 1 << 20)
  }

  @Test("a file of gzip is read whole, within the limit")
  func files() throws {
    let whole = Self.stored("ab") + Self.stored("c")
    #expect(GzipFile.isGzip(whole))
    #expect(!GzipFile.isGzip(Array("<rss/>".utf8)))
    #expect(try GzipFile.inflated(whole, limit: 3) == (Array("abc".utf8), false))
    #expect(try GzipFile.inflated(Array(whole.dropLast(9)), limit: 3).endsEarly)
    #expect(throws: TransferError.bodyTooLarge(limit: 2)) {
      try GzipFile.inflated(whole, limit: 2)
    }
  }
}
