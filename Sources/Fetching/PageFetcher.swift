public import Model
public import Transferring

/// What is remembered of hosts from page to page: turns, and what robots.txt said. Outlives a
/// reload.
public struct PageManners: Sendable {
  let turns = HostTurns()
  let robots = RobotsCache()

  public init() {}
}

/// Fetches the pages of a feed's items, each host's one after the other and as its robots.txt
/// allows. (A feed itself is not asked about: who configured it wants it.)
public struct PageFetcher: Sendable {
  public struct Options: Sendable {
    /// For one page, its redirects and their waits not included.
    public var timeout: Duration
    /// Decoded bytes.
    public var maxBody: Int
    public var maxRedirects: Int
    /// The least time between two requests to one host.
    public var spacing: Duration

    public init(
      timeout: Duration = .seconds(30), maxBody: Int = 4 << 20, maxRedirects: Int = 5,
      spacing: Duration = .seconds(1)
    ) {
      self.timeout = timeout
      self.maxBody = maxBody
      self.maxRedirects = maxRedirects
      self.spacing = spacing
    }
  }

  /// Why there is no page, and whether its host wants to be left alone.
  public struct Refusal: Error, Sendable {
    public var error: FeedError
    /// The earliest time that the host named by `origin` may be asked again.
    public var notBefore: Timestamp?
    public var origin: String?

    init(_ code: String, _ message: String, notBefore: Timestamp? = nil, origin: String? = nil) {
      error = FeedError(code: code, message: message)
      self.notBefore = notBefore
      self.origin = origin
    }

    /// Whether it was the feed's own server that asked to be left alone.
    public func concerns(_ feed: Feed) -> Bool {
      origin != nil && origin == URLs.origin(of: feed.url)
    }
  }

  /// A longer Crawl-delay than this is not waited for: none of the host's pages are read.
  public static let longestCrawlDelay = Duration.seconds(30)
  /// The product token that robots.txt files know us by (RFC 9309 §2.2.1).
  static let agent = "tocsin"
  static let accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"

  private let transfers: Transfers
  private let options: Options
  private let manners: PageManners
  private let now: @Sendable () -> Timestamp
  private let wait: @Sendable (Duration) async throws -> Void

  /// `wait` sleeps.
  public init(
    transfers: Transfers, options: Options = Options(), manners: PageManners = PageManners(),
    now: @escaping @Sendable () -> Timestamp,
    wait: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.transfers = transfers
    self.options = options
    self.manners = manners
    self.now = now
    self.wait = wait
  }

  /// One page on behalf of a feed. No request starts after `end`, so that who waits for its turn
  /// at a busy host does not do so for ever. Throws `Refusal`, or `CancellationError`.
  public func fetch(
    _ address: String, for feed: Feed, startingBefore end: Timestamp = .distantFuture
  ) async throws -> Document {
    var url = address
    for _ in 0...options.maxRedirects {
      guard let origin = URLs.origin(of: url) else {
        throw Refusal("bad-url", "the item's link is no http(s) address")
      }
      let response = try await manners.turns.turn(at: origin) {
        guard now() < end else { throw Refusal("page-budget", "no time was left for this page") }
        return try await ask(url, at: origin, for: feed)
      }
      guard Self.redirects.contains(response.status) else {
        return try page(response, from: url, at: origin)
      }
      guard let location = response.header("location"),
        let next = URLs.resolve(location, against: url)
      else { throw Refusal("bad-redirect", Fetcher.nowhere(response.header("location"))) }
      url = next
    }
    throw Refusal("too-many-redirects", "redirected more than \(options.maxRedirects) times")
  }

  private static let redirects: Set<Int> = [301, 302, 303, 307, 308]

  private func ask(_ url: String, at origin: String, for feed: Feed) async throws -> Response {
    if let until = manners.turns.parked(origin, at: now()) {
      throw Refusal(
        "parked", "the server wants to be left alone", notBefore: until, origin: origin)
    }
    let robots = try await robots(of: origin, for: feed)
    guard robots.allows(URLs.target(of: url)) else {
      throw Refusal("robots", "the server's robots.txt does not allow this page")
    }
    let delay = robots.crawlDelay
    guard delay <= Self.longestCrawlDelay else {
      throw Refusal(
        "crawl-delay",
        "the server's robots.txt wants \(delay.components.seconds) s between two requests;"
          + " more than \(Self.longestCrawlDelay.components.seconds) s are not waited for")
    }
    let headers = [(name: "Accept", value: Self.accept)]
    return try await perform(
      feed.request(url, headers: headers, timeout: options.timeout, maxBody: options.maxBody),
      at: origin, spacing: max(options.spacing, delay))
  }

  /// The feed itself was asked, at that address: its pages keep their distance from that, too.
  public func note(requestTo url: String) {
    if let origin = URLs.origin(of: url) { manners.turns.note(origin, at: now()) }
  }

  private func perform(
    _ request: Request, at origin: String, spacing: Duration
  ) async throws -> Response {
    let span = manners.turns.reserve(origin, at: now(), spacing: spacing)
    if span > .zero { try await wait(span) }
    do throws(TransferError) {
      return try await transfers.perform(request)
    } catch .cancelled where Task.isCancelled {
      throw CancellationError()
    } catch {
      throw Refusal(error.code, error.description)
    }
  }

  private func page(_ response: Response, from url: String, at origin: String) throws -> Document {
    guard response.status == 200 else {
      let asked = Freshness.retryAfter(response, now: now())
      if let asked { manners.turns.park(origin, until: asked) }
      throw Refusal(
        "http-\(response.status)", "the server answered \(response.status)", notBefore: asked,
        origin: origin)
    }
    let type = response.header("content-type")
    let kind = (type ?? "text/html").prefix { $0 != ";" && $0 != " " }.lowercased()
    guard ["text/html", "application/xhtml+xml"].contains(kind) else {
      throw Refusal("not-a-page", "the item's link leads to a document of type \(kind)")
    }
    return Document(bytes: response.body, contentType: type, baseURL: url)
  }

  /// From the cache, else asked for. Called within the origin's turn, so that nobody else asks
  /// meanwhile.
  private func robots(of origin: String, for feed: Feed) async throws -> Robots {
    if let known = manners.robots.robots(of: origin, at: now()) { return known }
    let robots = try await askRobots(origin + "/robots.txt", at: origin, for: feed)
    return manners.robots.keep(robots, of: origin, at: now())
  }

  /// nil: the file should be there, and could not be had (RFC 9309 §2.3.1).
  private func askRobots(_ address: String, at origin: String, for feed: Feed) async throws
    -> Robots?
  {
    var url = address
    for _ in 0...options.maxRedirects {
      let response: Response
      do {
        // Credentials are no secret to the feed's own origin, and some guard all of it.
        response = try await perform(
          feed.request(url, headers: [], timeout: options.timeout, maxBody: options.maxBody),
          at: URLs.origin(of: url) ?? origin, spacing: options.spacing)
      } catch let refusal as Refusal {
        return refusal.error.code == "too-large" ? .everything : nil
      }
      switch response.status {
      case 200..<300: return Robots(response.body, agent: Self.agent)
      case 301, 302, 303, 307, 308:
        guard let location = response.header("location"),
          let next = URLs.resolve(location, against: url)
        else { return .everything }
        url = next
      case 429:
        if let asked = Freshness.retryAfter(response, now: now()) {
          manners.turns.park(origin, until: asked)
        }
        return nil
      case 400..<500: return .everything
      default: return nil
      }
    }
    return .everything
  }
}
