import Glibc
import Model

/// Hosts, ports, addresses and URLs, as far as settings are checked for them.
enum Endpoints {
  /// What is wrong with the URL of a feed; nil when it can be fetched (RFC 3986 §3, as curl reads
  /// it).
  ///
  /// The answer never repeats the URL: it may hold a password or a token.
  static func fault(inFeedURL url: String) -> String? {
    isPlain(url) ? nil : fault(in: url, schemes: ["http", "https"])
  }

  static func fault(inProxy url: String) -> String? {
    fault(in: url, schemes: ["http", "https", "socks4", "socks4a", "socks5", "socks5h"])
  }

  static func hasPassword(_ url: String) -> Bool {
    url.utf8.contains(UInt8(ascii: "@")) && parts(of: url)?.authority.contains("@") ?? false
  }

  /// `host:port`, with an IPv6 address in brackets.
  static func isHostAndPort(_ text: String) -> Bool {
    guard let (host, port) = split(text[...]), let port else { return false }
    return isHost(host) && isPort(port)
  }

  /// An address, or a block of them: `10.0.0.0/8`, `::1`.
  static func block(_ text: String) -> AddressBlock? {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2, let bytes = address(String(halves[0])) else { return nil }
    let bits = bytes.count * 8
    let prefix = halves.count == 2 ? Int(halves[1]) : bits
    guard let prefix, 0...bits ~= prefix else { return nil }
    return AddressBlock(
      network: AddressBlock.address(bytes: bytes), prefix: prefix + 128 - bits)
  }

  /// Whether a block was written with bits set beyond its prefix: `10.1.2.3/8`.
  static func hasHostBits(_ text: String) -> Bool {
    guard let block = block(text), let slash = text.firstIndex(of: "/"),
      let bytes = address(String(text[..<slash]))
    else { return false }
    return block.network != AddressBlock.address(bytes: bytes)
  }

  /// What nearly all addresses are, of which nothing else need be asked: a name and perhaps a port,
  /// in ASCII, without a user, a password or a `${NAME}`. Byte by byte: a list of a hundred
  /// thousand feeds is checked at every start.
  static func isPlain(_ url: String) -> Bool {
    var url = url
    return url.withUTF8 { isPlain($0) }
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let prefix = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
    guard let prefix, bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "$") })
    else {
      return false
    }
    var host = 0
    var label = 0
    var digits: Int?
    for byte in bytes.dropFirst(prefix.utf8.count) {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9") where digits != nil:
        digits = min(99_999, digits! * 10 + Int(byte - 0x30))
        continue
      case UInt8(ascii: ":") where digits == nil:
        digits = 0
        continue
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        if digits != nil { return false }
        host += 1
        label += 1
        // What has a prefix may be nothing else: that is for `isHost` to say.
        guard label <= longestLabel, label != 4 || byte != UInt8(ascii: "-") else { return false }
        continue
      case UInt8(ascii: ".") where label > 0 && digits == nil:
        label = 0
        continue
      default: return false
      }
      break
    }
    return host > 0 && (digits == nil || (1...65_535).contains(digits!))
  }

  private static func fault(in url: String, schemes: [String]) -> String? {
    if url.unicodeScalars.contains(where: { $0.value <= 0x20 || 0x7F...0x9F ~= $0.value }) {
      return "contains a blank or a control character"
    }
    guard let (scheme, authority) = parts(of: url), schemes.contains(scheme.lowercased()) else {
      let prefixes = schemes.map { $0 + "://" }
      return "must begin with \(prefixes.joined(separator: " or "))"
    }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    guard let (name, port) = split(host), isHost(name) else { return "has no valid host" }
    guard port.map(isPort) ?? true else { return "has a port that is not from 1 to 65535" }
    return nil
  }

  private static func parts(of url: String) -> (scheme: Substring, authority: Substring)? {
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
    let rest = url[url.index(colon, offsetBy: 3)...]
    return (url[..<colon], Substring(rest.utf8.prefix { !"/?#\\".utf8.contains($0) }))
  }

  /// A host and what follows its colon, if it has one.
  private static func split(_ text: Substring) -> (host: Substring, port: Substring?)? {
    var host = text.prefix { $0 != ":" }
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[...end]
    }
    let rest = text[host.endIndex...]
    if rest.isEmpty { return (host, nil) }
    return rest.hasPrefix(":") ? (host, rest.dropFirst()) : nil
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.hasPrefix("[") { return address(String(host.dropFirst().dropLast()))?.count == 16 }
    // Byte by byte: a list of a hundred thousand feeds is checked at every start.
    let bad = " !\"#$%&'()*+,/:;<=>?@[\\]^`{|}~".utf8
    guard !host.isEmpty, !host.utf8.contains(where: { bad.contains($0) }) else { return false }
    // A name may end with a dot.
    let name = host.hasSuffix(".") ? host.dropLast() : host
    return name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { isLabel(Substring($0)) }
  }

  /// RFC 1035 §2.3.4 in bytes.
  private static let longestLabel = 63

  /// The length of one that is to be written in ASCII (RFC 5890 §2.3.2.1) is known later.
  private static func isLabel(_ label: Substring) -> Bool {
    let isForeign = label.utf8.contains { $0 > 0x7F }
    return !label.isEmpty && (isForeign || label.utf8.count <= longestLabel)
      && label.lowercased() != "xn--"
  }

  private static func isPort(_ port: Substring) -> Bool {
    port.utf8.allSatisfy { 0x30...0x39 ~= $0 } && (Int(port).map { 1...65535 ~= $0 } ?? false)
  }

  /// 4 or 16 bytes in network order.
  private static func address(_ text: String) -> [UInt8]? {
    var v4 = [UInt8](repeating: 0, count: 4)
    if inet_pton(AF_INET, text, &v4) == 1 { return v4 }
    var v6 = [UInt8](repeating: 0, count: 16)
    return inet_pton(AF_INET6, text, &v6) == 1 ? v6 : nil
  }
}
