import CCurl

/// Prepares easy handles: everything an exchange asks of libcurl, in one place.
struct EasySetup {
  private static let connectTimeoutMilliseconds = 10_000

  private let options: Transfers.Options

  init(_ options: Transfers.Options) { self.options = options }

  /// The exchange of an order, or why there is none.
  func exchange(_ order: Order, handle: OpaquePointer) -> Result<Exchange, TransferError> {
    let proxy = proxy(order.request)
    if !proxy.isEmpty, let address = URLs.address(of: order.request.url),
      !options.allows(address.bytes)
    {
      return .failure(.deniedAddress(address.text))
    }
    // The addresses that libcurl sees are then the proxy's, which the operator chose.
    var allows = options.allows
    if !proxy.isEmpty { allows = { _ in true } }
    return .success(
      Exchange(order: order, handle: handle, pinned: options.pinned(), allows: allows))
  }

  private func proxy(_ request: Request) -> String { request.proxy ?? options.proxy ?? "" }

  func apply(to exchange: Exchange) {
    let handle = UnsafeMutableRawPointer(exchange.handle)
    let me = Unmanaged.passUnretained(exchange).toOpaque()
    let request = exchange.request
    tocsin_setopt_text(handle, CURLOPT_URL, request.url)
    tocsin_setopt_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    tocsin_setopt_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    // libcurl falls back to HTTP/1.1 where TLS does not negotiate 2; without TLS it stays with 1.1.
    tocsin_setopt_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    // An empty list stands for every decoder that the installed libcurl has.
    tocsin_setopt_text(handle, CURLOPT_ACCEPT_ENCODING, "")
    tocsin_setopt_text(handle, CURLOPT_USERAGENT, options.userAgent)
    if let file = options.caFile { tocsin_setopt_text(handle, CURLOPT_CAINFO, file) }
    setWay(handle, request)
    // A name whose resolver does not answer is left to its thread: waiting for that here would stop
    // every other exchange.
    tocsin_setopt_long(handle, CURLOPT_QUICK_EXIT, 1)
    tocsin_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
    tocsin_setopt_long(handle, CURLOPT_NETRC, 0)
    tocsin_setopt_long(
      handle, CURLOPT_TIMEOUT_MS, max(1, Self.milliseconds(request.timeout)))
    tocsin_setopt_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.connectTimeoutMilliseconds)
    tocsin_setopt_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
    tocsin_setopt_long(
      handle, CURLOPT_LOW_SPEED_TIME, max(1, Self.milliseconds(options.stall) / 1000))
    // Of what is announced; what comes is counted as it comes.
    tocsin_setopt_offset(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(request.maxBody))
    tocsin_setopt_list(handle, CURLOPT_HTTPHEADER, exchange.headerList)
    tocsin_setopt_list(handle, CURLOPT_RESOLVE, exchange.pinnedList)
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
    tocsin_setopt_prereq(handle, onPreRequest)
    tocsin_setopt_pointer(handle, CURLOPT_PREREQDATA, me)
  }

  /// How the server is reached, and who we are to it.
  private func setWay(_ handle: UnsafeMutableRawPointer, _ request: Request) {
    tocsin_setopt_text(handle, CURLOPT_PROXY, proxy(request))
    // The proxy's answer to CONNECT is none of the server's.
    tocsin_setopt_long(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    if let certificate = request.certificate {
      tocsin_setopt_text(handle, CURLOPT_SSLCERT, certificate.file)
      tocsin_setopt_text(handle, CURLOPT_SSLKEY, certificate.key ?? certificate.file)
    }
  }

  private static func milliseconds(_ span: Duration) -> Int {
    let (seconds, attoseconds) = span.components
    return Int(clamping: seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
