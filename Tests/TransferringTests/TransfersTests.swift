import Model
import Support
import Testing
import Transferring

struct TransfersTests {
  @Test("a handle that is used again keeps nothing of the request before")
  func nothingIsKept() async throws {
    let server = try FeedServer()
    server.set("/a", .ok("a"))
    let transfers = try Transfers()
    defer { transfers.close() }
    let secret = server.url("/a").replacing("http://", with: "http://user:secret@")
    var first = Request(url: secret, headers: [("X-Key", "1"), ("If-None-Match", "\"e\"")])
    first.maxBody = 10
    _ = try await transfers.perform(first)
    first.proxy = "http://127.0.0.1:1"
    await #expect(throws: TransferError.self) { _ = try await transfers.perform(first) }
    let second = try await transfers.perform(Request(url: server.url("/a")))
    #expect(second.status == 200)
    let last = try #require(server.requests.last)
    for name in ["X-Key", "If-None-Match", "Authorization"] {
      #expect(!last.headers.contains { $0.name.lowercased() == name.lowercased() }, "\(name)")
    }
  }

  @Test("hundreds of exchanges share one thread and few connections")
  func many() async throws {
    let server = try FeedServer()
    server.set("/f", .ok("hello"))
    let transfers = try Transfers()
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<300 {
        group.addTask { try await transfers.perform(Request(url: server.url("/f"))).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == [Int](repeating: 200, count: 300))
    let first = server.connections
    for _ in 0..<20 { _ = try await transfers.perform(Request(url: server.url("/f"))) }
    #expect(server.connections == first, "connections are used again")
  }

  @Test("only the last of several heads counts, and field names keep their order")
  func headers() async throws {
    let server = try FeedServer()
    var answer = Answer(text: "x")
    answer.headers = [("B", "1"), ("a", "  2 "), ("B", "3")].map(Header.init)
    server.set("/f", answer)
    let response = try await Transfers().perform(Request(url: server.url("/f")))
    #expect(response.header("b") == "1")
    #expect(response.header("a") == "2")
    #expect(response.headers.filter { $0.name == "B" }.map(\.value) == ["1", "3"])
  }

  @Test("closing ends what is under way, and later requests")
  func closing() async throws {
    let server = try FeedServer()
    server.set("/f", .hang)
    let transfers = try Transfers()
    let ending = await withTaskGroup(of: TransferError?.self) { group in
      group.addTask {
        do throws(TransferError) {
          _ = try await transfers.perform(Request(url: server.url("/f")))
          return nil
        } catch {
          return error
        }
      }
      await server.wait(for: 1, requestsFor: "/f")
      transfers.close()
      return await group.next() ?? nil
    }
    #expect(ending == .cancelled)
    await #expect(throws: TransferError.cancelled) {
      try await transfers.perform(Request(url: server.url("/f")))
    }
  }

  @Test(
    "what is no http(s) address is refused",
    arguments: ["", "http://[::1", "ftp://127.0.0.1/", "file:///etc/passwd", "http://"])
  func badURL(url: String) async throws {
    let transfers = try Transfers()
    let error = await #expect(throws: TransferError.self) {
      try await transfers.perform(Request(url: url))
    }
    guard case .badURL? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("header values cannot smuggle lines")
  func smuggling() async throws {
    let server = try FeedServer()
    server.set("/f", .ok("x"))
    let request = Request(
      url: server.url("/f"), headers: [(name: "X", value: "a\r\nEvil: yes")])
    _ = try await Transfers().perform(request)
    #expect(server.requests.first?["Evil"] == nil)
    #expect(server.requests.first?["X"] == "aEvil: yes")
  }
}

struct URLsTests {
  @Test(
    "origins are scheme, host and port",
    arguments: [
      ("http://Example.ORG/x", "http://example.org:80"),
      ("https://user:pw@example.org:8443/", "https://example.org:8443"), ("ftp://x/", nil),
      ("nonsense", nil),
    ] as [(String, String?)])
  func origin(url: String, origin: String?) {
    #expect(URLs.origin(of: url) == origin)
  }

  @Test(
    "references are resolved",
    arguments: [
      ("/b", "https://e.org/b"), ("b", "https://e.org/x/b"), ("//o.org/c", "https://o.org/c"),
      ("?q", "https://e.org/x/a?q"), ("javascript:alert(1)", nil),
    ] as [(String, String?)])
  func resolve(reference: String, url: String?) {
    #expect(URLs.resolve(reference, against: "https://e.org/x/a") == url)
  }
}
