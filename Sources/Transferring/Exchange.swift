/// One request of HTTP(S). Redirects are not followed: whoever asked decides about the next step.
public struct Request: Sendable {
  public var url: String
  /// Field names and values; the bytes of a value are one scalar each (Latin-1), sent as they are.
  public var headers: [(name: String, value: String)]
  /// For the whole exchange, from name resolution to the last byte.
  public var timeout: Duration
  /// Bytes of the body after decompression.
  public var maxBody: Int
  /// The way out instead of the one of the transfers' options: a proxy's URL, or empty for none.
  public var proxy: String?
  /// Shown to a server that asks for one. Connections are shared only among equal certificates.
  public var certificate: ClientCertificate?

  public init(
    url: String, headers: [(name: String, value: String)] = [], timeout: Duration = .seconds(30),
    maxBody: Int = 16 << 20, proxy: String? = nil, certificate: ClientCertificate? = nil
  ) {
    self.url = url
    self.headers = headers
    self.timeout = timeout
    self.maxBody = maxBody
    self.proxy = proxy
    self.certificate = certificate
  }
}

/// Files in PEM: a certificate with its chain, and its private key, without a pass phrase.
public struct ClientCertificate: Hashable, Sendable {
  public var file: String
  /// nil: the key is in the certificate's file.
  public var key: String?

  public init(file: String, key: String? = nil) {
    self.file = file
    self.key = key
  }
}

/// A complete answer.
public struct Response: Sendable {
  public var status: Int
  /// Decoded (RFC 9110 §8.4).
  public var body: [UInt8]
  /// It came compressed, and that broke off before its end: the body is its beginning.
  public var endsEarly = false
  /// Of the peer, in numbers: the server's, or its proxy's.
  public var address: String?
  private let head: Head

  init(status: Int, head: Head, body: [UInt8]) {
    self.status = status
    self.head = head
    self.body = body
  }

  public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
    var head = Head()
    for (name, value) in headers {
      let line = "\(name):\(value)".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      line.withUnsafeBytes { _ = head.append($0) }
    }
    self.init(status: status, head: head, body: body)
  }

  /// As they came, in order, values trimmed of blanks; bytes are one scalar each (Latin-1).
  public var headers: [(name: String, value: String)] { head.pairs }

  /// The first field of that name, which is given in lower case.
  public func header(_ name: String) -> String? { head.first(name) }
}

/// An exchange that failed, and how far it came.
public struct BrokenExchange: Error, Hashable, Sendable {
  public var reason: TransferError
  /// Of the answer that had begun.
  public var status: Int?

  init(_ reason: TransferError, status: Int? = nil) {
    self.reason = reason
    self.status = status
  }
}

/// Why there is no complete answer.
public enum TransferError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not a URL, or not http(s).
  case badURL(String)
  /// What answers does not speak HTTP/1.0 or later.
  case notHTTP
  case resolve(String)
  case connect(String)
  case tls(String)
  /// The total time is over.
  case timeout
  /// Less than a byte a second for too long.
  case stalled
  /// The address that was to be connected is not allowed.
  case deniedAddress(String)
  /// The body is longer than `maxBody`, decoded.
  case bodyTooLarge(limit: Int)
  case headersTooLarge(limit: Int)
  case tooManyHeaders(limit: Int)
  /// The connection ended before the answer did.
  case cutOff(String)
  /// Content-Encoding unknown or broken.
  case encoding(String)
  case other(String)
  case cancelled

  public var description: String {
    switch self {
    case .badURL(let detail): "not an http(s) address: \(detail)"
    case .notHTTP: "what answers there does not speak HTTP"
    case .resolve(let detail): "the host name could not be resolved: \(detail)"
    case .connect(let detail): "no connection: \(detail)"
    case .tls(let detail): "TLS: \(detail)"
    case .timeout: "no complete answer in time"
    case .stalled: "the answer stalled"
    case .deniedAddress(let address):
      "the address \(address) is private; allow it with network.allow_private"
    case .bodyTooLarge(let limit): "the body is larger than \(limit) bytes after decompression"
    case .headersTooLarge(let limit): "the header is larger than \(limit) bytes"
    case .tooManyHeaders(let limit): "the header has more than \(limit) fields"
    case .cutOff(let detail): "the answer was cut off: \(detail)"
    case .encoding(let detail): "the content encoding could not be undone: \(detail)"
    case .other(let detail): detail
    case .cancelled: "cancelled"
    }
  }
}
