import Fetching
import Model
import Support
import Synchronization
import Testing
import Transferring

struct PageFetcherTests {
  let server: FeedServer
  let clock = TestClock()
  let waits = Recording<Duration>()

  init() throws {
    server = try FeedServer()
    server.set("/a", .ok("<p>a", type: "text/html; charset=utf-8"))
    server.set("/b", .ok("<p>b", type: "text/html"))
  }

  private func fetcher(spacing: Duration = .seconds(1), proxy: String? = nil) throws -> PageFetcher
  {
    PageFetcher(
      transfers: try Transfers(options: .init(proxy: proxy)),
      options: .init(timeout: .seconds(10), spacing: spacing), now: clock.wallClock,
      wait: { [waits, clock] span in
        waits.append(span)
        await clock.advance(by: span)
      })
  }

  private func feed(headers: [Header] = []) -> Feed {
    Feed(url: server.url("/feed"), headers: headers)
  }

  private func code(_ body: () async throws -> Document) async -> String {
    do {
      return String(decoding: try await body().bytes, as: UTF8.self)
    } catch let refusal as PageFetcher.Refusal {
      return refusal.error.code
    } catch {
      return "\(error)"
    }
  }

  @Test("robots.txt is asked for once a day, and requests are spaced")
  func spacing() async throws {
    let pages = try fetcher()
    for path in ["/a", "/b", "/a"] {
      #expect(await code { try await pages.fetch(server.url(path), for: feed()) }.hasPrefix("<p>"))
    }
    #expect(server.requests.map(\.path) == ["/robots.txt", "/a", "/b", "/a"])
    #expect(waits.elements == [.seconds(1), .seconds(1), .seconds(1)])
    await clock.advance(by: .hours(25))
    _ = try await pages.fetch(server.url("/a"), for: feed())
    #expect(server.requests(for: "/robots.txt").count == 2)
  }

  @Test("robots.txt keeps its distance from the feed itself, at the host it is redirected to too")
  func distance() async throws {
    let other = try FeedServer()
    other.set("/r", .ok("User-agent: *\nDisallow: /x", type: "text/plain"))
    server.set("/robots.txt", .redirect(to: other.url("/r")))
    let pages = try fetcher()
    pages.note(requestTo: server.url("/feed"))
    pages.note(requestTo: other.url("/feed"))
    await clock.advance(by: .milliseconds(200))
    _ = try await pages.fetch(server.url("/a"), for: feed())
    // Before robots.txt; at the other host a second has passed; before the page too.
    #expect(waits.elements == [.milliseconds(800), .seconds(1)])
    _ = try await pages.fetch(server.url("/b"), for: feed())
    #expect(waits.elements.last == .seconds(1))
  }

  @Test("a Crawl-delay is kept, and one that is too long is not waited for")
  func crawlDelay() async throws {
    server.set("/robots.txt", .ok("User-agent: *\nCrawl-delay: 3", type: "text/plain"))
    let pages = try fetcher()
    for path in ["/a", "/b"] { _ = try await pages.fetch(server.url(path), for: feed()) }
    #expect(waits.elements == [.seconds(3), .seconds(3)])
    server.set("/robots.txt", .ok("User-agent: *\nCrawl-delay: 31", type: "text/plain"))
    let others = try fetcher()
    #expect(
      await code { try await others.fetch(server.url("/a"), for: feed()) } == "crawl-delay")
  }

  @Test(
    "what robots.txt answers says what may be fetched",
    arguments: [
      (Answer.ok("User-agent: *\nDisallow: /a", type: "text/plain"), "robots"),
      (.ok("User-agent: tocsin\nAllow: /\nUser-agent: *\nDisallow: /"), "<p>a"),
      (.status(404), "<p>a"), (.status(403), "<p>a"), (.status(500), "robots"),
      (.status(404, headers: ["Content-Encoding": "gzip, br"]), "<p>a"),
      (.status(429), "robots"), (.close, "robots"), (.redirect(to: "/r"), "robots"),
      (.redirect(to: "/robots.txt"), "<p>a"), (.status(302), "<p>a"),
    ])
  func robots(answer: Answer, expected: String) async throws {
    server.set("/robots.txt", answer)
    server.set("/r", .ok("User-agent: *\nDisallow: /a"))
    let pages = try fetcher(spacing: .zero)
    #expect(await code { try await pages.fetch(server.url("/a"), for: feed()) } == expected)
    #expect(server.requests(for: "/a").count == (expected == "robots" ? 0 : 1))
  }

  @Test("a redirect is asked about at its own host, and gets no credentials there")
  func redirect() async throws {
    let other = try FeedServer()
    other.set("/robots.txt", .ok("User-agent: *\nDisallow: /secret"))
    other.set("/open", .ok("<p>open", type: "text/html"))
    server.set("/a", .redirect(to: other.url("/open")))
    server.set("/b", .redirect(to: other.url("/secret")))
    let pages = try fetcher(spacing: .zero)
    let mine = feed(headers: [Header(name: "Authorization", value: "Bearer s3cret")])
    #expect(await code { try await pages.fetch(server.url("/a"), for: mine) } == "<p>open")
    #expect(await code { try await pages.fetch(server.url("/b"), for: mine) } == "robots")
    #expect(server.requests.allSatisfy { $0["Authorization"] == "Bearer s3cret" })
    #expect(other.requests.count == 2)
    #expect(other.requests.allSatisfy { $0["Authorization"] == nil })
  }

  @Test("a host that asks for quiet is left alone, and its word is passed on")
  func parked() async throws {
    server.set("/a", .status(503, headers: ["Retry-After": "600"]))
    let pages = try fetcher(spacing: .zero)
    for path in ["/a", "/b"] {
      do {
        _ = try await pages.fetch(server.url(path), for: feed())
        Issue.record("fetched")
      } catch let refusal as PageFetcher.Refusal {
        #expect(refusal.notBefore == clock.wall + .minutes(10))
        #expect(refusal.error.code == (path == "/a" ? "http-503" : "parked"))
      }
    }
    #expect(server.requests(for: "/b").isEmpty)
    await clock.advance(by: .minutes(11))
    #expect(await code { try await pages.fetch(server.url("/b"), for: feed()) } == "<p>b")
  }

  @Test("what is no page is refused with its kind")
  func refusals() async throws {
    server.set("/pdf", .ok("%PDF", type: "application/pdf"))
    server.set("/big", .endless())
    server.set("/circle", .redirect(to: "/circle"))
    let pages = try fetcher(spacing: .zero)
    for (path, expected) in [
      ("/pdf", "not-a-page"), ("/big", "too-large"), ("/circle", "too-many-redirects"),
      ("/none", "http-404"),
    ] {
      #expect(await code { try await pages.fetch(server.url(path), for: feed()) } == expected)
    }
    #expect(await code { try await pages.fetch("mailto:x@y", for: feed()) } == "bad-url")
  }

  @Test("however many want a host at once, it answers one at a time; who is cancelled leaves")
  func turns() async throws {
    server.set("/slow", Answer.ok("<p>", type: "text/html").delayed(by: .milliseconds(10)))
    server.set("/hang", .hang)
    let pages = try fetcher(spacing: .zero)
    let (server, feed) = (server, feed())
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask { _ = try? await pages.fetch(server.url("/slow"), for: feed) }
      }
    }
    #expect(server.requests(for: "/slow").count == 20 && server.mostAtOnce == 1)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<5 {
        group.addTask { _ = try? await pages.fetch(server.url("/hang"), for: feed) }
      }
      await server.wait(for: 1, requestsFor: "/hang")
      group.cancelAll()
    }
    #expect(server.requests(for: "/hang").count == 1)
    #expect(await code { try await pages.fetch(server.url("/b"), for: feed) } == "<p>b")
  }
}
