import CCurl

/// Prepares easy handles: everything an exchange asks of libcurl, in one place.
struct EasySetup {
  private static let connectTimeoutMilliseconds = 10_000

  private let options: Transfers.Options

  init(_ options: Transfers.Options) { self.options = options }

  /// What holds for every exchange of a handle; once, and again after a reset.
  func prepare(_ exchange: Exchange) {
    let handle = exchange.handle
    let me = Unmanaged.passUnretained(exchange).toOpaque()
    tocsin_setopt_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    tocsin_setopt_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    // libcurl falls back to HTTP/1.1 where TLS does not negotiate 2; without TLS it stays with 1.1.
    tocsin_setopt_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    // Content codings are undone by `Body`, as libcurl was told of none: it refuses gzip of several
    // members, and makes a new decoder for each answer.
    if let file = options.caFile { tocsin_setopt_text(handle, CURLOPT_CAINFO, file) }
    tocsin_setopt_text(handle, CURLOPT_PROXY, options.proxy ?? "")
    // The proxy's answer to CONNECT is none of the server's.
    tocsin_setopt_long(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    // A name whose resolver does not answer is left to its thread: waiting for that here would stop
    // every other exchange.
    tocsin_setopt_long(handle, CURLOPT_QUICK_EXIT, 1)
    tocsin_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
    tocsin_setopt_long(handle, CURLOPT_NETRC, 0)
    tocsin_setopt_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.connectTimeoutMilliseconds)
    tocsin_setopt_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
    tocsin_setopt_long(
      handle, CURLOPT_LOW_SPEED_TIME, max(1, Self.milliseconds(options.stall) / 1000))
    tocsin_setopt_pointer(handle, CURLOPT_PRIVATE, me)
    tocsin_setopt_pointer(handle, CURLOPT_ERRORBUFFER, exchange.errorBuffer)
    tocsin_setopt_write(handle, CURLOPT_WRITEFUNCTION, onBody)
    tocsin_setopt_pointer(handle, CURLOPT_WRITEDATA, me)
    tocsin_setopt_write(handle, CURLOPT_HEADERFUNCTION, onHeader)
    tocsin_setopt_pointer(handle, CURLOPT_HEADERDATA, me)
    // The socket callback sees what a name resolved to; a pooled connection passes it by and is
    // caught by the pre-request callback.
    tocsin_setopt_opensocket(handle, onOpenSocket)
    tocsin_setopt_pointer(handle, CURLOPT_OPENSOCKETDATA, me)
    // The connection, and its closing, outlive the exchange.
    tocsin_setopt_closesocket(handle, onCloseSocket)
    tocsin_setopt_pointer(
      handle, CURLOPT_CLOSESOCKETDATA, Unmanaged.passUnretained(exchange.loop).toOpaque())
    tocsin_setopt_prereq(handle, onPreRequest)
    tocsin_setopt_pointer(handle, CURLOPT_PREREQDATA, me)
  }

  /// Readies a prepared handle for an order, or says why it may not be carried out.
  func begin(_ order: Order, with exchange: Exchange) -> TransferError? {
    let request = order.request
    let proxy = request.proxy ?? options.proxy ?? ""
    if !proxy.isEmpty, let address = URLs.address(of: request.url), !options.allows(address.bytes) {
      return .deniedAddress(address.text)
    }
    // The addresses that libcurl sees are then the proxy's, which the operator chose.
    var allows = options.allows
    if !proxy.isEmpty { allows = { _ in true } }
    exchange.begin(order, as: options.userAgent, pinned: options.pinned(), allows: allows)
    let handle = exchange.handle
    // libcurl writes headers letter by letter, its own ones twice: so this is one of ours. But in
    // the request to a proxy that makes a tunnel there are only libcurl's.
    if !proxy.isEmpty { tocsin_setopt_text(handle, CURLOPT_USERAGENT, options.userAgent) }
    tocsin_setopt_text(handle, CURLOPT_URL, request.url)
    if let proxy = request.proxy { tocsin_setopt_text(handle, CURLOPT_PROXY, proxy) }
    if let certificate = request.certificate {
      tocsin_setopt_text(handle, CURLOPT_SSLCERT, certificate.file)
      tocsin_setopt_text(handle, CURLOPT_SSLKEY, certificate.key ?? certificate.file)
      // Without one, OpenSSL asks for an encrypted key's pass phrase on the terminal, and this
      // thread waits for it.
      tocsin_setopt_text(handle, CURLOPT_KEYPASSWD, "")
    }
    tocsin_setopt_long(
      handle, CURLOPT_TIMEOUT_MS, max(1, Self.milliseconds(request.timeout)))
    tocsin_setopt_list(handle, CURLOPT_HTTPHEADER, exchange.headerList)
    tocsin_setopt_list(handle, CURLOPT_RESOLVE, exchange.pinnedList)
    return nil
  }

  /// Makes a handle ready for the next order. One that was told of a way or of secrets of its own
  /// keeps nothing of it; of others `begin` replaces all there is.
  func end(_ exchange: Exchange) {
    let request = exchange.order?.request
    exchange.finish()
    guard var request, request.proxy == nil, request.certificate == nil,
      !request.url.withUTF8({ $0.contains(UInt8(ascii: "@")) })
    else {
      curl_easy_reset(exchange.handle)
      return prepare(exchange)
    }
    tocsin_setopt_list(exchange.handle, CURLOPT_HTTPHEADER, nil)
    tocsin_setopt_list(exchange.handle, CURLOPT_RESOLVE, nil)
  }

  private static func milliseconds(_ span: Duration) -> Int {
    let (seconds, attoseconds) = span.components
    return Int(clamping: seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
