public import Model

/// What the feed server answers to one request.
public struct Answer: Sendable {
  /// How the body goes over the wire.
  public enum Sending: Sendable {
    case whole
    /// With `Transfer-Encoding: chunked`, in chunks of that many bytes.
    case chunked(Int)
    /// That many bytes at a time, with a wait after each.
    case drip(Int, every: Duration)
    /// The head promises the whole body; the connection closes after that many bytes.
    case cutOff(after: Int)
    /// NUL bytes without a length until the peer closes, or up to that many.
    case endless(limit: Int?)
    /// No answer; the connection stays open until the peer closes it.
    case hang
    /// No answer; the connection closes.
    case close
  }

  public struct Condition: Sendable {
    public var etag: String?
    public var lastModified: String?
  }

  public var status: Int
  /// Values are sent as Latin-1: each scalar is one byte.
  public var headers: [Header]
  public var body: [UInt8]
  public var sending = Sending.whole
  /// Waited before the head is sent.
  public var delay = Duration.zero
  /// Close the connection after the answer.
  public var closes = false
  /// Validators: they are sent, and a request that repeats them gets 304.
  public var condition: Condition?
  /// Makes the answer from the request; all else is ignored then.
  public var computed: (@Sendable (RecordedRequest) -> Answer)?

  public init(
    status: Int = 200, headers: KeyValuePairs<String, String> = [:], body: [UInt8] = []
  ) {
    self.status = status
    self.headers = headers.map { Header(name: $0.key, value: $0.value) }
    self.body = body
  }

  public init(status: Int = 200, headers: KeyValuePairs<String, String> = [:], text: String) {
    self.init(status: status, headers: headers, body: Array(text.utf8))
  }
}

extension Answer {
  public static func ok(_ text: String, type: String = "application/rss+xml") -> Answer {
    Answer(headers: ["Content-Type": type], text: text)
  }

  public static func status(_ status: Int, headers: KeyValuePairs<String, String> = [:]) -> Answer {
    Answer(status: status, headers: headers)
  }

  /// 304 when If-None-Match repeats the tag or, without that field, If-Modified-Since repeats the
  /// date (RFC 9110 §13.2.2); else 200 with the body and both.
  public static func conditional(
    etag: String? = nil, lastModified: String? = nil, body: String,
    type: String = "application/rss+xml"
  ) -> Answer {
    var answer = ok(body, type: type)
    answer.condition = Condition(etag: etag, lastModified: lastModified)
    return answer
  }

  public static func redirect(to location: String, status: Int = 302) -> Answer {
    Answer(status: status, headers: ["Location": location])
  }

  /// A body that is gzip already.
  public static func gzip(_ bytes: [UInt8], type: String = "application/rss+xml") -> Answer {
    Answer(headers: ["Content-Type": type, "Content-Encoding": "gzip"], body: bytes)
  }

  public static func computed(_ make: @escaping @Sendable (RecordedRequest) -> Answer) -> Answer {
    var answer = Answer()
    answer.computed = make
    return answer
  }

  public static var hang: Answer { Answer().sent(.hang) }
  public static var close: Answer { Answer().sent(.close) }

  public static func endless(limit: Int? = nil) -> Answer {
    Answer(headers: ["Content-Type": "application/rss+xml"]).sent(.endless(limit: limit))
  }

  /// The same answer, sent another way.
  public func sent(_ sending: Sending) -> Answer {
    var answer = self
    answer.sending = sending
    return answer
  }

  public func delayed(by delay: Duration) -> Answer {
    var answer = self
    answer.delay = delay
    return answer
  }

  public func closing() -> Answer {
    var answer = self
    answer.closes = true
    return answer
  }
}

extension Answer {
  /// The answer with its closure and its condition worked out for one request.
  func resolved(for request: RecordedRequest) -> Answer {
    if let computed { return computed(request).resolved(for: request) }
    guard let condition else { return self }
    var answer = self
    answer.condition = nil
    if let etag = condition.etag { answer.headers.append(Header(name: "ETag", value: etag)) }
    if let lastModified = condition.lastModified {
      answer.headers.append(Header(name: "Last-Modified", value: lastModified))
    }
    if condition.isMet(by: request) {
      answer.status = 304
      answer.body = []
      answer.headers.removeAll { $0.name == "Content-Type" }
    }
    return answer
  }
}

extension Answer.Condition {
  fileprivate func isMet(by request: RecordedRequest) -> Bool {
    if let tags = request["If-None-Match"] { return etag != nil && tags == etag }
    guard let lastModified else { return false }
    return request["If-Modified-Since"] == lastModified
  }
}
