import Fetching
import Model
import Parsing
import Scheduling
import Transferring

/// What a probe found, in words and as JSON.
struct ProbeSheet {
  var feed: Feed
  var report: Probe.Report
  var parsed: ParsedDocument?
  var pace: Pace
  var now: Timestamp

  var isFeed: Bool { parsed?.ok ?? false }

  /// When the feed would be asked next, if this had been its first fetch.
  var nextPoll: Timestamp? {
    guard isFeed else { return nil }
    return pace.next(
      FeedState(), for: feed, after: .answered(), notBefore: report.notBefore, at: now
    ).nextPoll
  }

  /// Dates of the items, from the oldest to the newest.
  private var dates: [Timestamp] {
    (parsed?.items ?? []).compactMap { $0.published ?? $0.updated }.sorted()
  }

  /// From the oldest to the newest item: how long one may stay away without missing any.
  private var window: Duration? {
    guard let first = dates.first, let last = dates.last, first < last else { return nil }
    return last - first
  }

  private var perDay: Double? {
    window.map { Double(dates.count - 1) / (Double($0.milliseconds) / 86_400_000) }
  }

  private func header(_ name: String) -> String? { report.response?.header(name) }

  // MARK: for people

  /// What, how the server is, what we do about it.
  var rows: [[String]] {
    [address, document, validators, caching, encoding, range, ["next poll", next, ""]]
  }

  private var next: String {
    if let nextPoll { return LocalTime.full(nextPoll, utc: false) }
    return parsed == nil ? "after a failure, ever later" : "none: there is no feed here"
  }

  /// Without a document nothing can be said of what it is and how it is sent.
  private var unknown: String {
    guard let status = report.response?.status else { return "unknown: it did not answer" }
    return "unknown: it answered \(status)"
  }

  private var address: [String] {
    let first = report.questions.first
    var server = first?.status.map(String.init) ?? first?.error?.description ?? "no answer"
    if let last = report.redirects.last {
      server += " after \(report.redirects.count) redirects, at \(SafeText.address(last.to))"
    }
    let isMoved =
      !report.redirects.isEmpty
      && report.redirects.allSatisfy {
        [301, 308].contains($0.status)
      }
    return ["answer", server, isMoved ? "follow; it has moved for good" : ""]
  }

  private var document: [String] {
    guard let parsed else { return ["document", unknown, "treat as a failure"] }
    guard parsed.ok else {
      return ["document", parsed.error?.description ?? "not a feed", "treat as a failure"]
    }
    let parts = [
      parsed.version, "\(parsed.items.count) items", parsed.encoding ?? "",
      header("content-type") ?? "no type", parsed.bozo ? "not well-formed" : "",
    ]
    let mended = parsed.warnings.first.map { "read it, mended: \($0)" } ?? "read it"
    return ["document", parts.filter { !$0.isEmpty }.joined(separator: ", "), mended]
  }

  private var validators: [String] {
    let given = report.validators
    guard parsed != nil else { return ["validators", unknown, ""] }
    if given == Validators() {
      return ["validators", "none", "fetch it whole each time; compare its digest"]
    }
    func told(_ name: String, _ kind: Probe.Question.Kind, _ isGiven: Bool) -> String? {
      guard isGiven else { return nil }
      let honoured = report.question(kind)?.isHonoured
      return name + (honoured.map { $0 ? ": 304" : ": ignored" } ?? ": not tried")
    }
    let all = [
      told("ETag", .etag, given.etag != nil),
      told("Last-Modified", .lastModified, given.lastModified != nil),
      told("both", .both, given.etag != nil && given.lastModified != nil),
    ]
    let isOf = report.questions.contains { $0.isHonoured == true }
    return [
      "validators", all.compactMap { $0 }.joined(separator: ", "),
      isOf ? "send back what it gave, byte for byte" : "send them; compare the body's digest",
    ]
  }

  private var caching: [String] {
    let fields = ["cache-control", "expires", "age", "retry-after"].compactMap { name in
      header(name).map { "\(name): \($0)" }
    }
    let parts = fields + hints
    let doing = report.notBefore.map { "not before \(LocalTime.full($0, utc: false))" }
    return ["caching", parts.isEmpty ? "nothing" : parts.joined(separator: ", "), doing ?? ""]
  }

  /// What the document itself says about coming back.
  private var hints: [String] {
    guard let info = parsed?.feed else { return [] }
    return [
      info.ttl.map { "ttl \($0) minutes" },
      info.updatePeriod.map { "one update per \($0.milliseconds / 60_000) minutes" },
      info.skipHours.isEmpty
        ? nil : "skipHours \(info.skipHours.map(String.init).joined(separator: " "))",
      info.skipDays.isEmpty
        ? nil : "skipDays \(info.skipDays.map(String.init).joined(separator: " "))",
      info.hubs.isEmpty ? nil : "WebSub hub",
    ].compactMap { $0 }
  }

  private var encoding: [String] {
    guard parsed != nil else { return ["compression", unknown, ""] }
    let name = header("content-encoding") ?? "none"
    let length = header("content-length").map { "\($0) bytes on the way, " } ?? ""
    return ["compression", "\(name), \(length)\(report.document?.bytes.count ?? 0) decoded", ""]
  }

  private var range: [String] {
    guard parsed != nil else { return ["items", unknown, ""] }
    guard let window, let first = dates.first, let last = dates.last, let perDay else {
      return ["items", "no range of dates", ""]
    }
    let rate = Double(Int(perDay * 10)) / 10
    let hours = window.milliseconds / 3_600_000
    return [
      "items",
      LocalTime.short(first, utc: false) + " to " + LocalTime.short(last, utc: false)
        + ", \(rate) a day",
      window < pace.maximum ? "come back within \(hours) h, or some are missed" : "",
    ]
  }

  // MARK: for scripts

  var json: JSONValue {
    [
      "url": .string(SafeText.address(feed.url)),
      "redirects": .array(
        report.redirects.map {
          ["status": .integer(Int64($0.status)), "to": .string(SafeText.address($0.to))]
        }),
      "requests": .array(report.questions.map(Self.json)),
      "content_type": .init(header("content-type")),
      "content_encoding": .init(header("content-encoding")),
      "etag": .init(report.validators.etag), "last_modified": .init(report.validators.lastModified),
      "cache_control": .init(header("cache-control")), "expires": .init(header("expires")),
      "age": .init(header("age")), "retry_after": .init(header("retry-after")),
      "not_before": .init(report.notBefore), "bytes": .init(report.document?.bytes.count),
      "document": parsed.map(documentJSON) ?? .null, "next_poll": .init(nextPoll),
    ]
  }

  private static func json(_ question: Probe.Question) -> JSONValue {
    [
      "kind": .string(question.kind.rawValue), "status": .init(question.status),
      "bytes": .integer(Int64(question.bytes)),
      "duration_ms": .integer(question.duration.milliseconds),
      "honoured": question.isHonoured.map { .bool($0) } ?? .null,
      "error": question.error.map {
        ["code": .string($0.code), "message": .string($0.message)]
      } ?? .null,
    ]
  }

  private func documentJSON(_ parsed: ParsedDocument) -> JSONValue {
    [
      "ok": .bool(parsed.ok), "version": .string(parsed.version), "title": .init(parsed.feed.title),
      "encoding": .init(parsed.encoding), "items": .integer(Int64(parsed.items.count)),
      "oldest": .init(dates.first), "newest": .init(dates.last),
      "per_day": perDay.map { .number($0) } ?? .null, "ttl_minutes": .init(parsed.feed.ttl),
      "skip_hours": .array(parsed.feed.skipHours.map { .integer(Int64($0)) }),
      "skip_days": .array(parsed.feed.skipDays.map { .integer(Int64($0)) }),
      "feed_links": .init(parsed.feedLinks), "warnings": .init(parsed.warnings),
      "error": parsed.error.map {
        ["code": .string($0.code), "message": .string($0.message)]
      } ?? .null,
    ]
  }
}
