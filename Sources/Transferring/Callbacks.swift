import CCurl
import Glibc

// MARK: - C callbacks; the user pointer is the exchange

private func exchange(_ pointer: UnsafeMutableRawPointer?) -> Exchange? {
  pointer.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
}

func onBody(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, user: UnsafeMutableRawPointer?
) -> Int {
  let all = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return exchange(user)?.take(all) == true ? all.count : 0
}

func onHeader(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, user: UnsafeMutableRawPointer?
) -> Int {
  let all = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return exchange(user)?.takeHeader(all) == true ? all.count : 0
}

func onOpenSocket(
  user: UnsafeMutableRawPointer?, _: curlsocktype, where place: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  let refused = curl_socket_t(-1)
  guard let exchange = exchange(user), let place else { return refused }
  // libcurl keeps more room behind `addr` than its type says: enough for IPv6.
  let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0
  guard let address = rawAddress(UnsafeRawPointer(place) + offset),
    exchange.admits(address, named: addressText(address))
  else { return refused }
  let kind = place.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
  let opened = socket(place.pointee.family, kind, place.pointee.protocol)
  if opened >= 0, exchange.loop.leavesFiles(opened) {
    exchange.loop.opened(opened)
    return opened
  }
  exchange.lacksFile = opened >= 0 || errno == EMFILE || errno == ENFILE
  if opened >= 0 { close(opened) }
  return refused
}

func onPreRequest(
  user: UnsafeMutableRawPointer?, remote: UnsafeMutablePointer<CChar>?,
  _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32
) -> Int32 {
  guard let exchange = exchange(user), let remote else { return CURL_PREREQFUNC_ABORT }
  let text = String(cString: remote)
  guard let address = parseAddress(text), exchange.admits(address, named: text) else {
    return CURL_PREREQFUNC_ABORT
  }
  return CURL_PREREQFUNC_OK
}
