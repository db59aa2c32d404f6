import CCurl

/// Prepares easy handles: everything an exchange asks of libcurl, in one place.
struct EasySetup {
  private static let connectTimeoutMilliseconds = 10_000
  /// Under a byte a second for this long is a stall.
  private static let stallSeconds = 15

  let allows: @Sendable ([UInt8]) -> Bool
  private let options: Transfers.Options

  init(_ options: Transfers.Options) {
    self.options = options
    if options.proxy == nil {
      allows = options.allows
    } else {
      allows = { _ in true }
    }
  }

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
    tocsin_setopt_text(handle, CURLOPT_PROXY, options.proxy ?? "")
    if let file = options.caFile { tocsin_setopt_text(handle, CURLOPT_CAINFO, file) }
    tocsin_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
    tocsin_setopt_long(handle, CURLOPT_NETRC, 0)
    tocsin_setopt_long(
      handle, CURLOPT_TIMEOUT_MS, max(1, Self.milliseconds(request.timeout)))
    tocsin_setopt_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.connectTimeoutMilliseconds)
    tocsin_setopt_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
    tocsin_setopt_long(handle, CURLOPT_LOW_SPEED_TIME, Self.stallSeconds)
    tocsin_setopt_list(handle, CURLOPT_HTTPHEADER, exchange.headerList)
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

  private static func milliseconds(_ span: Duration) -> Int {
    let (seconds, attoseconds) = span.components
    return Int(clamping: seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
