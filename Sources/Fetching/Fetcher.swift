public import Model
public import Transferring

/// One feed → one document: validators, redirects, limits.
public struct Fetcher: Sendable {
  public struct Options: Sendable {
    /// For one fetch, redirects included.
    public var timeout: Duration
    /// Decoded bytes.
    public var maxBody: Int
    public var maxRedirects: Int
    /// Whether feeds that a header announces are of interest.
    public var readsLinks = false

    public init(
      timeout: Duration = .seconds(30), maxBody: Int = 16 << 20, maxRedirects: Int = 10
    ) {
      self.timeout = timeout
      self.maxBody = maxBody
      self.maxRedirects = maxRedirects
    }
  }

  /// Feed types first, then anything: some servers answer 406 to a narrow list. Not longer than of
  /// use: libcurl formats it with every request, letter by letter.
  static let accept =
    "application/atom+xml, application/rss+xml, application/feed+json, "
    + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1"

  private let transfers: Transfers
  private let options: Options
  private let now: @Sendable () -> Timestamp

  public init(
    transfers: Transfers, options: Options = Options(), now: @escaping @Sendable () -> Timestamp
  ) {
    self.transfers = transfers
    self.options = options
    self.now = now
  }

  /// Where fetching costs the least: tasks that mostly fetch should prefer it, and compute
  /// elsewhere.
  public var executor: any TaskExecutor { transfers.executor }

  // What is called on the way is not inlined, here and where fetches are waited for: its
  // temporaries would stand in the frames of all the tasks that wait, kilobytes of each.

  /// Asks once, conditionally where the state has validators. Whatever goes wrong with the feed is
  /// in the result; throws only when the task was cancelled.
  public func fetch(
    _ feed: Feed, state: FeedState
  ) async throws(CancellationError) -> Fetched {
    guard let visit = visit(feed, state) else { return file(feed, state) }
    while goesOn(visit) {
      guard let request = request(for: visit) else { break }
      do throws(BrokenExchange) {
        take(try await transfers.exchange(request), visit)
      } catch {
        if error.reason == .cancelled, Task.isCancelled { throw CancellationError() }
        fail(visit, error.reason, error.status)
      }
    }
    return visit.end()
  }

  /// nil: it is a file.
  @inline(never)
  private func visit(_ feed: Feed, _ state: FeedState) -> Visit? {
    feed.path == nil ? Visit(feed, state, at: now(), timeout: options.timeout) : nil
  }

  @inline(never)
  private func file(_ feed: Feed, _ state: FeedState) -> Fetched {
    LocalFile.read(feed.path ?? "", validators: state.validators, limit: options.maxBody)
  }

  @inline(never)
  private func fail(_ visit: Visit, _ error: TransferError, _ status: Int? = nil) {
    visit.fail(code: error.code, error.description, status: status)
    visit.trail.isBroken = true
  }

  /// Whether there is another address to ask.
  @inline(never)
  private func goesOn(_ visit: Visit) -> Bool {
    if visit.fetched != nil { return false }
    if visit.seen.count > options.maxRedirects {
      visit.fail(
        code: "too-many-redirects", "redirected more than \(options.maxRedirects) times")
    } else if visit.seen.contains(visit.url) {
      visit.fail(code: "redirect-loop", "redirected in a circle")
    }
    return visit.fetched == nil
  }

  /// nil when there is no time left for it.
  @inline(never)
  private func request(for visit: Visit) -> Request? {
    visit.seen.append(visit.url)
    // The wall clock may step; no wait is longer for it.
    let left = min(visit.deadline - now(), options.timeout)
    guard left > .zero else {
      fail(visit, .timeout)
      return nil
    }
    visit.trail.end = visit.url
    visit.trail.sent = visit.asking.validators(for: visit.url)
    var headers = [(name: "Accept", value: Self.accept)]
    if let etag = visit.trail.sent.etag { headers.append(("If-None-Match", etag)) }
    if let time = visit.trail.sent.lastModified { headers.append(("If-Modified-Since", time)) }
    return visit.feed.request(
      visit.url, headers: headers, timeout: left, maxBody: options.maxBody)
  }

  /// Ends the visit with what an answer brought, or leads it to another address.
  @inline(never)
  private func take(_ response: Response, _ visit: Visit) {
    visit.trail.isPushBack = response.status == 429
    if visit.trail.address == nil, visit.feed.access?.proxy == nil {
      visit.trail.address = response.address
    }
    guard [301, 302, 303, 307, 308].contains(response.status) else {
      visit.fetched = read(response, from: visit.url, sent: visit.trail.sent, &visit.trail)
      return
    }
    guard let location = response.header("location"),
      let next = URLs.resolve(location, against: visit.url)
    else {
      return visit.fail(
        code: "bad-redirect", Self.nowhere(response.header("location")), status: response.status)
    }
    if let asked = Freshness.retryAfter(response, now: now()) {
      visit.fetched = wait(until: asked, before: next, response.status, &visit.trail)
      return
    }
    visit.trail.follow(response.status, from: visit.url, to: next)
    visit.url = next
  }

  /// Retry-After on a redirect is the wait before the redirected request (RFC 9110 §10.2.3).
  private func wait(
    until asked: Timestamp, before next: String, _ status: Int, _ trail: inout FetchTrail
  ) -> Fetched {
    trail.deferred = next
    trail.isPushBack = true
    trail.permanent = nil
    let error = FeedError(
      code: "http-\(status)", message: "the server answered \(status): to be followed later")
    return Fetched(.parked(error), status: status, notBefore: asked)
  }

  private func read(
    _ response: Response, from url: String, sent: Validators, _ trail: inout FetchTrail
  ) -> Fetched {
    let time = now()
    // An empty one validates nothing.
    func validator(_ name: String) -> String? {
      response.header(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    let given = Validators(etag: validator("etag"), lastModified: validator("last-modified"))
    // A page for browsers, with whatever status.
    if response.header("cf-mitigated")?.lowercased() == "challenge" {
      let error = FeedError(
        code: "challenge", message: "the server wants to see a browser: it sent a challenge")
      return Fetched(.failed(error), status: response.status)
    }
    switch response.status {
    // 203: a proxy on the way has changed it (RFC 9110 §15.3.4).
    case 200, 203:
      var document = Document(
        bytes: response.body, contentType: response.header("content-type"), baseURL: url)
      document.wasCut = response.endsEarly
      do throws(TransferError) {
        document = try document.unpacked(limit: options.maxBody)
      } catch {
        return Fetched(
          .failed(FeedError(code: error.code, message: error.description)),
          status: response.status)
      }
      var fetched = Fetched(
        .document(document), status: response.status, validators: given,
        notBefore: Freshness.end(response, now: time))
      if options.readsLinks { fetched.feedLinks = LinkHeader.feeds(response, base: url) }
      return fetched
    case 304 where sent != Validators():
      let updated = Validators(
        etag: given.etag ?? sent.etag, lastModified: given.lastModified ?? sent.lastModified)
      return Fetched(
        .notModified, status: 304, validators: updated,
        notBefore: Freshness.end(response, now: time))
    default:
      return refusal(response, now: time, &trail)
    }
  }

  private func refusal(
    _ response: Response, now time: Timestamp, _ trail: inout FetchTrail
  ) -> Fetched {
    let status = response.status
    let error = FeedError(
      code: "http-\(status)", message: "the server answered \(status)\(Self.meaning(of: status))")
    let asked = Freshness.retryAfter(response, now: time)
    switch status {
    case 410: return Fetched(.gone(error), status: status)
    case 429, 503:
      if let asked {
        trail.isPushBack = true
        return Fetched(.parked(error), status: status, notBefore: asked)
      }
      return Fetched(.failed(error), status: status)
    default: return Fetched(.failed(error), status: status, notBefore: asked)
    }
  }

  /// The scheme tells enough: what stands behind it may be anything.
  static func nowhere(_ location: String?) -> String {
    guard let location, !location.isEmpty else { return "a redirect to nowhere" }
    return "a redirect to what is no http(s) address: "
      + SafeText.address(SafeText.line(String(location.prefix(200))))
  }

  private static func meaning(of status: Int) -> String {
    switch status {
    case 401, 403: ": it does not let us in"
    case 404: ": there is no feed at this address"
    case 407: ": the proxy wants other credentials"
    case 410: ": the feed is gone for good"
    case 429: ": too many requests"
    case 500...599: ": it is in trouble itself"
    default: ""
    }
  }
}

extension TransferError {
  /// The stable code of the contract's `error.code`.
  var code: String {
    switch self {
    case .badURL: "bad-url"
    case .notHTTP: "not-http"
    case .resolve: "resolve"
    case .connect: "connect"
    case .tls: "tls"
    case .timeout: "timeout"
    case .stalled: "stalled"
    case .deniedAddress: "private-address"
    case .bodyTooLarge: "too-large"
    case .headersTooLarge, .tooManyHeaders: "header-too-large"
    case .cutOff: "cut-off"
    case .encoding: "content-encoding"
    case .other: "transfer"
    case .cancelled: "cancelled"
    }
  }
}
