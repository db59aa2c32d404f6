import Glibc

/// The address bytes of an IPv4 or IPv6 socket address; nil for another family.
func rawAddress(_ pointer: UnsafeRawPointer) -> [UInt8]? {
  switch Int32(pointer.loadUnaligned(as: sa_family_t.self)) {
  case AF_INET:
    let address = pointer.loadUnaligned(as: sockaddr_in.self).sin_addr
    return withUnsafeBytes(of: address) { Array($0) }
  case AF_INET6:
    let address = pointer.loadUnaligned(as: sockaddr_in6.self).sin6_addr
    return withUnsafeBytes(of: address) { Array($0) }
  default: return nil
  }
}

/// The bytes of an IPv4 or IPv6 address in text.
func parseAddress(_ text: String) -> [UInt8]? {
  var v4 = in_addr()
  if inet_pton(AF_INET, text, &v4) == 1 { return withUnsafeBytes(of: v4) { Array($0) } }
  var v6 = in6_addr()
  // A scope (fe80::1%eth0) says which link, not which address.
  let bare = String(text.prefix { $0 != "%" })
  if inet_pton(AF_INET6, bare, &v6) == 1 { return withUnsafeBytes(of: v6) { Array($0) } }
  return nil
}

/// An address in text, from its 4 or 16 bytes.
func addressText(_ bytes: [UInt8]) -> String {
  var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
  inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
  return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}

extension URLs {
  /// The address that a URL names by itself, in any spelling (`0x7f.1`, `2130706433`,
  /// `[::ffff:127.0.0.1]`) or as `localhost` (RFC 6761 §6.3); nil for other names.
  static func address(of url: String) -> (bytes: [UInt8], text: String)? {
    // libcurl writes IPv4 addresses the usual way.
    guard var host = host(of: url) else { return nil }
    if host == "localhost" || host.hasSuffix(".localhost") { return ([127, 0, 0, 1], host) }
    if host.hasPrefix("[") { host = String(host.dropFirst().dropLast()) }
    return parseAddress(host).map { ($0, host) }
  }
}
