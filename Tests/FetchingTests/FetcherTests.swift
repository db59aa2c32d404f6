import Fetching
import Model
import Support
import Testing
import Transferring

struct FetcherTests {
  static let body = "<rss version=\"2.0\"><channel><title>t</title></channel></rss>"

  let server: FeedServer
  let transfers: Transfers

  init() throws {
    server = try FeedServer()
    transfers = try Transfers(options: .init(userAgent: "tocsin/test"))
  }

  private func fetch(
    _ path: String, validators: Validators = Validators(), headers: [Header] = [],
    options: Fetcher.Options = .init(timeout: .seconds(10), maxBody: 1 << 20)
  ) async throws -> Fetched {
    let clock = TestClock()
    let fetcher = Fetcher(transfers: transfers, options: options, now: clock.wallClock)
    var state = FeedState()
    state.validators = validators
    return try await fetcher.fetch(
      Feed(url: server.url(path), headers: headers), state: state)
  }

  private func code(_ fetched: Fetched) -> String? {
    switch fetched.result {
    case .failed(let error), .parked(let error), .gone(let error): error.code
    case .document, .notModified: nil
    }
  }

  private func bytes(_ fetched: Fetched) -> [UInt8]? {
    if case .document(let document) = fetched.result { document.bytes } else { nil }
  }

  @Test(
    "a first fetch is one unconditional request with our name and nothing that was not asked for")
  func first() async throws {
    server.set("/f", .conditional(etag: "\"a\"", lastModified: "yesterday", body: Self.body))
    let fetched = try await fetch("/f")
    #expect(bytes(fetched) == Array(Self.body.utf8))
    #expect(fetched.validators == Validators(etag: "\"a\"", lastModified: "yesterday"))
    let request = try #require(server.requests.first)
    #expect(server.requests.count == 1)
    #expect(request["If-None-Match"] == nil && request["If-Modified-Since"] == nil)
    #expect(request["User-Agent"] == "tocsin/test")
    #expect(request["Cookie"] == nil && request["Referer"] == nil)
    #expect(request["Cache-Control"] == nil && request["A-IM"] == nil)
    #expect(request["Accept-Encoding"]?.contains("gzip") == true)
    #expect(request["Accept"]?.contains("*/*;q=0.1") == true)
  }

  @Test(
    "validators go back byte for byte",
    arguments: [
      "\"a\"", "W/\"a\"", "\"a-gzip\"", "abc", "\"x\\\"y\"", "\"caf\u{E9}\"",
      "\"" + String(repeating: "k", count: 1024) + "\"",
    ])
  func etags(etag: String) async throws {
    server.set("/f", .conditional(etag: etag, body: Self.body))
    let first = try await fetch("/f")
    #expect(first.validators.etag == etag)
    let second = try await fetch("/f", validators: first.validators)
    #expect(server.requests.last?["If-None-Match"] == etag)
    #expect(second.status == 304)
    #expect(second.validators == first.validators, "a 304 without validators keeps them")
    #expect(bytes(second) == nil && code(second) == nil)
  }

  @Test(
    "Last-Modified is never read, only repeated",
    arguments: [
      "Sat, 16 Nov 2041 00:00:00 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "2023-11-14 +0000",
      "garbage",
    ])
  func lastModified(text: String) async throws {
    server.set("/f", .conditional(lastModified: text, body: Self.body))
    let first = try await fetch("/f")
    let second = try await fetch("/f", validators: first.validators)
    #expect(server.requests.last?["If-Modified-Since"] == text)
    #expect(server.requests.last?["If-None-Match"] == nil)
    #expect(second.status == 304)
  }

  @Test("new validators replace old ones one by one, and a 200 without any clears them")
  func replaced() async throws {
    let old = Validators(etag: "\"1\"", lastModified: "monday")
    server.set(
      "/f",
      sequence: [
        .status(304, headers: ["ETag": "\"2\""]), Answer(headers: ["ETag": "\"3\""], text: "x"),
        Answer(text: "y"),
      ])
    #expect(
      try await fetch("/f", validators: old).validators
        == Validators(etag: "\"2\"", lastModified: "monday"))
    #expect(try await fetch("/f", validators: old).validators == Validators(etag: "\"3\""))
    #expect(try await fetch("/f", validators: old).validators == Validators())
  }

  @Test("a 304 that nobody asked for is an error, not news")
  func stray304() async throws {
    server.set("/f", .status(304))
    #expect(code(try await fetch("/f")) == "http-304")
  }

  @Test(
    "refusals are named",
    arguments: [
      (401, "http-401"), (403, "http-403"), (404, "http-404"), (500, "http-500"),
      (502, "http-502"), (204, "http-204"), (206, "http-206"), (429, "http-429"),
    ])
  func refusals(status: Int, expected: String) async throws {
    server.set("/f", .status(status))
    let fetched = try await fetch("/f")
    guard case .failed(let error) = fetched.result else {
      Issue.record("\(fetched.result)")
      return
    }
    #expect(error.code == expected && fetched.status == status)
  }

  @Test("410 is the end of a feed")
  func gone() async throws {
    server.set("/f", .status(410))
    guard case .gone = try await fetch("/f").result else {
      Issue.record("not gone")
      return
    }
  }

  @Test("Retry-After parks, on 429 and on 503", arguments: [429, 503])
  func parks(status: Int) async throws {
    server.set("/f", .status(status, headers: ["Retry-After": "7200"]))
    let fetched = try await fetch("/f")
    guard case .parked = fetched.result else {
      Issue.record("not parked")
      return
    }
    #expect(fetched.notBefore == TestClock().wall + .hours(2))
  }

  /// Pages that cannot be read: a wrong label, two layers, too large as announced and not, cut off.
  static let unreadable: [Answer] = {
    let text = Answer(text: String(repeating: "slow down ", count: 100))
    var (label, layers) = (text, text)
    label.headers = [Header(name: "Content-Encoding", value: "gzip")]
    layers.headers = [Header(name: "Content-Encoding", value: "gzip, br")]
    let large = Answer(body: [UInt8](repeating: 0x20, count: 2 << 20))
    return [label, layers, large, Answer.endless(), text.sent(.cutOff(after: 10))]
  }()

  @Test("redirects, rests and refusals count, however their page was sent", arguments: unreadable)
  func unreadablePages(page: Answer) async throws {
    func set(_ path: String, _ status: Int, _ name: String, _ value: String) {
      var answer = page
      answer.status = status
      answer.headers.append(Header(name: name, value: value))
      server.set(path, answer)
    }
    set("/rest", 429, "Retry-After", "7200")
    let rest = try await fetch("/rest")
    #expect(code(rest) == "http-429" && rest.notBefore == TestClock().wall + .hours(2))
    set("/gone", 410, "X-Why", "moved")
    #expect(code(try await fetch("/gone")) == "http-410")
    set("/moved", 301, "Location", "/feed")
    server.set("/feed", .ok(Self.body))
    #expect(bytes(try await fetch("/moved")) == Array(Self.body.utf8))
    set("/document", 200, "X-Why", "none")
    let broken = code(try await fetch("/document"))
    #expect(["content-encoding", "too-large", "cut-off"].contains(broken))
  }

  @Test("max-age says when to come back")
  func maxAge() async throws {
    server.set("/f", Answer(headers: ["Cache-Control": "max-age=600"], text: "x"))
    #expect(try await fetch("/f").notBefore == TestClock().wall + .minutes(10))
  }

  @Test("redirects are followed, relative ones too, and validators are those of the end")
  func redirects() async throws {
    server.set("/f", .redirect(to: "../g/./h", status: 301))
    server.set("/g/h", .redirect(to: server.url("/i"), status: 307))
    server.set("/i", .conditional(etag: "\"i\"", body: Self.body))
    let fetched = try await fetch("/f")
    #expect(fetched.validators.etag == "\"i\"")
    guard case .document(let document) = fetched.result else {
      Issue.record("no document")
      return
    }
    #expect(document.baseURL == server.url("/i"))
  }

  @Test("circles, endless chains and redirects to nowhere end")
  func badRedirects() async throws {
    server.set("/a", .redirect(to: "/b"))
    server.set("/b", .redirect(to: "/a"))
    #expect(code(try await fetch("/a")) == "redirect-loop")
    server.set("/n", .status(302))
    #expect(code(try await fetch("/n")) == "bad-redirect")
    for (path, target) in [("/x", "file:///etc/passwd"), ("/y", "gopher://127.0.0.1/")] {
      server.set(path, .redirect(to: target))
      #expect(code(try await fetch(path)) == "bad-redirect")
    }
    for step in 0..<20 { server.set("/\(step)", .redirect(to: "/\(step + 1)")) }
    #expect(code(try await fetch("/0")) == "too-many-redirects")
    #expect(server.requests.count < 20)
  }

  @Test("configured headers go to the feed's origin only")
  func credentials() async throws {
    let other = try FeedServer()
    server.set("/f", .redirect(to: "/same"))
    server.set("/same", .redirect(to: other.url("/elsewhere")))
    other.set("/elsewhere", .ok(Self.body))
    let secret = Header(name: "Authorization", value: "Bearer s3cret")
    let key = Header(name: "X-Api-Key", value: "k")
    _ = try await fetch("/f", headers: [secret, key])
    #expect(server.requests.map { $0["Authorization"] } == ["Bearer s3cret", "Bearer s3cret"])
    #expect(server.requests.allSatisfy { $0["X-Api-Key"] == "k" })
    #expect(other.requests.count == 1)
    #expect(other.requests.allSatisfy { $0["Authorization"] == nil && $0["X-Api-Key"] == nil })
  }
}
