public import Model
public import Transferring

/// Finds out what a server makes of our questions: whether it honours validators, what it
/// compresses, and what it says about coming back. At most five requests beside redirects, spaced,
/// and none after one that failed.
public struct Probe: Sendable {
  /// One request and what came of it.
  public struct Question: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      /// Unconditional, redirects included.
      case plain
      /// With the validators that the first answer gave.
      case both, etag
      case lastModified = "last-modified"
      /// Without compression.
      case identity
    }

    public var kind: Kind
    public var status: Int?
    /// Of the body, decoded.
    public var bytes = 0
    public var duration = Duration.zero
    public var error: FeedError?
    /// Of a conditional question: whether the server understood it. nil: not asked, or no answer.
    public var isHonoured: Bool?
  }

  public struct Redirect: Hashable, Sendable {
    public var status: Int
    public var to: String
  }

  public struct Report: Sendable {
    public var questions: [Question] = []
    public var redirects: [Redirect] = []
    /// The last answer to the plain question.
    public var response: Response?
    /// Its body, when it is one to parse.
    public var document: Document?
    public var validators = Validators()
    /// The earliest time to come back, by max-age, Expires or Retry-After.
    public var notBefore: Timestamp?

    public func question(_ kind: Question.Kind) -> Question? {
      questions.first { $0.kind == kind }
    }
  }

  private let transfers: Transfers
  private let options: Fetcher.Options
  private let spacing: Duration
  private let now: @Sendable () -> Timestamp
  private let wait: @Sendable (Duration) async throws -> Void

  public init(
    transfers: Transfers, options: Fetcher.Options = .init(), spacing: Duration = .seconds(1),
    now: @escaping @Sendable () -> Timestamp,
    wait: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.transfers = transfers
    self.options = options
    self.spacing = spacing
    self.now = now
    self.wait = wait
  }

  /// Throws only when cancelled.
  public func ask(_ feed: Feed) async throws -> Report {
    var report = Report()
    guard let (url, first) = try await plain(feed, &report), first.status == 200 else {
      return report
    }
    let document = Document(
      bytes: first.body, contentType: first.header("content-type"), baseURL: url)
    do throws(TransferError) {
      report.document = try document.unpacked(limit: options.maxBody)
    } catch {
      report.questions[0].error = FeedError(code: error.code, message: error.description)
      return report
    }
    report.validators = Validators(
      etag: first.header("etag"), lastModified: first.header("last-modified"))
    for kind in kinds(after: first, report.validators) {
      try await wait(spacing)
      let sent = headers(kind, report.validators)
      let (question, response) = try await ask(kind, url, feed, sent)
      var answered = question
      if kind != .identity { answered.isHonoured = response.map { $0.status == 304 } }
      report.questions.append(answered)
      guard let response, [200, 304].contains(response.status) else { break }
    }
    return report
  }

  private func kinds(after first: Response, _ validators: Validators) -> [Question.Kind] {
    var kinds: [Question.Kind] = []
    switch (validators.etag, validators.lastModified) {
    case (_?, _?): kinds = [.both, .etag, .lastModified]
    case (_?, nil): kinds = [.etag]
    case (nil, _?): kinds = [.lastModified]
    case (nil, nil): break
    }
    return kinds + (first.header("content-encoding") == nil ? [] : [.identity])
  }

  private func headers(
    _ kind: Question.Kind, _ validators: Validators
  ) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    if let etag = validators.etag, kind == .both || kind == .etag {
      headers.append(("If-None-Match", etag))
    }
    if let time = validators.lastModified, kind == .both || kind == .lastModified {
      headers.append(("If-Modified-Since", time))
    }
    if kind == .identity { headers.append(("Accept-Encoding", "identity")) }
    return headers
  }

  /// The last address and answer; nil when there is none.
  private func plain(
    _ feed: Feed, _ report: inout Report
  ) async throws -> (url: String, response: Response)? {
    var url = feed.url
    while true {
      let (question, response) = try await ask(.plain, url, feed, [])
      report.questions = [question]
      guard let response else { return nil }
      report.response = response
      report.notBefore =
        Freshness.retryAfter(response, now: now()) ?? Freshness.end(response, now: now())
      guard [301, 302, 303, 307, 308].contains(response.status) else { return (url, response) }
      guard report.redirects.count < options.maxRedirects,
        let location = response.header("location"), let next = URLs.resolve(location, against: url)
      else {
        report.questions[0].error = FeedError(
          code: "bad-redirect", message: "redirected too often, or to nowhere")
        return nil
      }
      report.redirects.append(Redirect(status: response.status, to: next))
      url = next
      try await wait(spacing)
    }
  }

  private func ask(
    _ kind: Question.Kind, _ url: String, _ feed: Feed, _ more: [(name: String, value: String)]
  ) async throws -> (Question, Response?) {
    let request = feed.request(
      url, headers: [(name: "Accept", value: Fetcher.accept)] + more, timeout: options.timeout,
      maxBody: options.maxBody)
    var question = Question(kind: kind)
    let start = now()
    do throws(TransferError) {
      let response = try await transfers.perform(request)
      question.status = response.status
      question.bytes = response.body.count
      question.duration = now() - start
      return (question, response)
    } catch .cancelled where Task.isCancelled {
      throw CancellationError()
    } catch {
      question.duration = now() - start
      question.error = FeedError(code: error.code, message: error.description)
      return (question, nil)
    }
  }
}
