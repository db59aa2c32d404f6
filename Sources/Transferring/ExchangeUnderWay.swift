import CCurl
import Glibc

/// One easy handle with the exchange that it is at: what came so far, and who waits. Lives on the
/// thread, and is used again for other exchanges.
final class Exchange {
  static let maxHeaderBytes = 64 << 10
  static let maxHeaderFields = 200
  /// Codings that a body may be wrapped in. What one layer yields is counted; what several pass to
  /// each other is not, and can be a million times what came.
  static let maxLayers = 1

  /// Lives longer than its exchanges, and closes what they opened.
  unowned let loop: TransferLoop
  let handle: UnsafeMutableRawPointer
  let errorBuffer: UnsafeMutablePointer<CChar>
  private(set) var order: Order?
  private(set) var headerList: UnsafeMutablePointer<curl_slist>?
  private(set) var pinnedList: UnsafeMutablePointer<curl_slist>?
  private var allows: @Sendable ([UInt8]) -> Bool = { _ in false }

  private var maxBody = 0
  private var head = Head()
  private var headerBytes = 0
  private var headIsComplete = false
  private var body = Body()
  /// Our own reason for breaking the exchange off.
  private var verdict: TransferError?
  /// There was no open file left for its socket.
  var lacksFile = false

  /// nil when there is no memory for it.
  init?(of loop: TransferLoop) {
    guard let handle = curl_easy_init() else { return nil }
    self.loop = loop
    self.handle = handle
    errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    curl_easy_cleanup(handle)
    freeLists()
    errorBuffer.deallocate()
  }

  static func of(_ handle: UnsafeMutableRawPointer) -> Exchange? {
    var pointer: UnsafeMutableRawPointer?
    tocsin_getinfo_pointer(handle, CURLINFO_PRIVATE, &pointer)
    return pointer.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(
    _ order: Order, as userAgent: String, pinned: [String],
    allows: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.order = order
    self.allows = allows
    maxBody = order.request.maxBody
    append("User-Agent", userAgent, to: &headerList)
    if !order.request.headers.contains(where: { $0.name == "Accept-Encoding" }) {
      append("Accept-Encoding", Coding.accepted, to: &headerList)
    }
    for (name, value) in order.request.headers { append(name, value, to: &headerList) }
    for line in pinned { append(line, nil, to: &pinnedList) }
  }

  /// Forgets the exchange; the handle's options point at nothing of it any more.
  func finish() {
    order = nil
    head = Head()
    headerBytes = 0
    headIsComplete = false
    body.end(loop.decoders)
    verdict = nil
    lacksFile = false
    errorBuffer.pointee = 0
    freeLists()
  }

  private func freeLists() {
    curl_slist_free_all(headerList)
    curl_slist_free_all(pinnedList)
    (headerList, pinnedList) = (nil, nil)
  }

  private func append(
    _ name: String, _ value: String?, to list: inout UnsafeMutablePointer<curl_slist>?
  ) {
    let room = name.utf8.count + (value?.utf8.count ?? 0) + 3
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { line in
      var end = Self.put(name, into: line, at: 0)
      if let value {
        end = Self.put(": ", into: line, at: end)
        end = Self.put(value, into: line, at: end)
      }
      line[end] = 0
      list = curl_slist_append(list, line.baseAddress)
    }
  }

  /// Scalars back to bytes: a validator goes out exactly as it came in. Returns where they end.
  private static func put(
    _ text: String, into line: UnsafeMutableBufferPointer<CChar>, at start: Int
  ) -> Int {
    var text = text
    // Nearly all is plain ASCII, whose scalars are its bytes.
    let isPlain = text.withUTF8 { bytes in
      guard Self.isPlain(UnsafeRawBufferPointer(bytes)) else { return false }
      UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(line)[start...])
        .copyMemory(from: UnsafeRawBufferPointer(bytes))
      return true
    }
    if isPlain { return start + text.utf8.count }
    var other = start
    for scalar in text.unicodeScalars where ![0, 0x0A, 0x0D].contains(scalar.value) {
      line[other] = CChar(bitPattern: UInt8(truncatingIfNeeded: scalar.value))
      other += 1
    }
    return other
  }

  /// Whether all bytes are ASCII and none is a control character; eight at a time.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let (highs, blanks): (UInt64, UInt64) = (0x8080_8080_8080_8080, 0x2020_2020_2020_2020)
    var others: UInt64 = 0
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte below a blank borrows, which sets its highest bit.
      others |= (word | (word &- blanks)) & highs
      offset += 8
    }
    return others == 0 && bytes[offset...].allSatisfy { (0x20..<0x80).contains($0) }
  }

  // MARK: what libcurl tells

  /// False breaks the exchange off.
  func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    verdict = body.take(
      bytes, of: head, limit: maxBody, hint: announcedLength(), by: loop.decoders)
    return verdict == nil
  }

  func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headerBytes += bytes.count
    guard headerBytes <= Self.maxHeaderBytes else {
      verdict = .headersTooLarge(limit: Self.maxHeaderBytes)
      return false
    }
    guard head.count < Self.maxHeaderFields else {
      verdict = .tooManyHeaders(limit: Self.maxHeaderFields)
      return false
    }
    // A status line starts anew: only the last of several heads (100, 103, 200) counts.
    if bytes.first == UInt8(ascii: "H"), bytes.starts(with: "HTTP/".utf8) { head = Head() }
    headIsComplete = bytes.first == UInt8(ascii: "\r") || bytes.first == UInt8(ascii: "\n")
    if headIsComplete, !needsNoBody, announcesTooMuch {
      verdict = .bodyTooLarge(limit: maxBody)
      return false
    }
    return head.append(bytes) ? layersAreFew() : true
  }

  /// libcurl's own bound would break off before the rest of the head is read.
  private var announcesTooMuch: Bool {
    head.first("content-length").flatMap(Int.init).map { $0 > Body.mostSent(maxBody) } ?? false
  }

  /// Of the last head that has begun; 0 where there is none.
  private var status: Int {
    var status = 0
    tocsin_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
    return status
  }

  /// What is asked of such an answer is in its head.
  private var needsNoBody: Bool { status >= 300 }

  private static let layering = ["content-encoding", "transfer-encoding"]

  /// RFC 9110 §8.4, RFC 9112 §6.1.
  private func layersAreFew() -> Bool {
    guard head.lastIsNamed(Self.layering), !needsNoBody else { return true }
    let layers = head.all(Self.layering).flatMap(Decoders.codings)
    guard layers.count > Self.maxLayers else { return true }
    verdict = .encoding("more than \(Self.maxLayers) layer of compression")
    return false
  }

  func admits(_ address: [UInt8], named name: @autoclosure () -> String) -> Bool {
    if allows(address) { return true }
    verdict = .deniedAddress(name())
    return false
  }

  /// A hint for the buffer, never trusted beyond a few hundred kilobytes.
  private func announcedLength() -> Int {
    var length: curl_off_t = -1
    tocsin_getinfo_offset(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
    return max(16 << 10, min(Int(length), 256 << 10))
  }

  // MARK: the end

  func result(_ code: CURLcode) -> Result<Response, BrokenExchange> {
    let status = status
    guard code == CURLE_OK || headIsComplete && needsNoBody else {
      // A name may have several addresses: that one of them is denied is no verdict on another
      // that was connected.
      let reason = verdict ?? failure(code)
      return .failure(BrokenExchange(reason, status: status >= 200 ? status : nil))
    }
    // Redirects, rests and refusals count however their page was sent.
    var response = Response(status: status, head: head, body: code == CURLE_OK ? body.bytes : [])
    response.endsEarly = body.endsEarly
    var address: UnsafePointer<CChar>?
    tocsin_getinfo_text(handle, CURLINFO_PRIMARY_IP, &address)
    response.address = address.map { String(cString: $0) }
    return .success(response)
  }

  /// libcurl has one code for whatever took too long; its text says what that was.
  private static func timeout(_ detail: String) -> TransferError {
    if detail.contains("bytes/sec") { return .stalled }
    if detail.hasPrefix("Resolving") { return .resolve(detail) }
    if detail.hasPrefix("Connection") || detail.hasPrefix("Failed to connect") {
      return .connect(detail)
    }
    return detail.hasPrefix("SSL") ? .tls(detail) : .timeout
  }

  private func failure(_ code: CURLcode) -> TransferError {
    var told = String(cString: errorBuffer)
    // Here libcurl repeats the address, which may hold a password.
    if told.contains("nsupported proxy") { told = "the proxy's address cannot be used" }
    let detail = told.isEmpty ? String(cString: curl_easy_strerror(code)) : told
    switch code {
    // An HTTP/0.9, or a version or status that there is not.
    case CURLE_UNSUPPORTED_PROTOCOL
    where detail.contains("HTTP/0.9") || detail.contains(" response"):
      return .notHTTP
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .badURL(detail)
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .resolve(detail)
    case CURLE_COULDNT_CONNECT, CURLE_PROXY: return .connect(proxyWords(detail))
    // With TLS 1.3 it is told of our certificate only here.
    case CURLE_RECV_ERROR where detail.contains("SSL_read") && detail.contains("alert"):
      return .tls(detail)
    case CURLE_RECV_ERROR where detail.contains("CONNECT"):
      return .connect(proxyWords(detail))
    case CURLE_OPERATION_TIMEDOUT: return Self.timeout(detail)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      return .tls(detail)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
      CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return .cutOff(detail)
    case CURLE_BAD_CONTENT_ENCODING: return .encoding(detail)
    default: return .other(detail)
    }
  }
}
