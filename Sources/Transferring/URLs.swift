import CCurl

/// Addresses as libcurl reads them (RFC 3986 with the lenience of browsers).
public enum URLs {
  /// Scheme, host and port, lower case, the port always written: what credentials and connections
  /// belong to. nil when the text is no absolute http(s) URL.
  public static func origin(of url: String) -> String? {
    plainOrigin(of: url)
      ?? withHandle(url) { handle in
        guard let scheme = part(handle, CURLUPART_SCHEME), ["http", "https"].contains(scheme),
          let host = part(handle, CURLUPART_HOST),
          let port = part(handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT))
        else { return nil }
        return "\(scheme)://\(host.lowercased()):\(port)"
      }
  }

  /// Of what nearly all addresses are: a name in lower case, not a number in any of its spellings,
  /// and perhaps a port. nil for all others.
  private static func plainOrigin(of url: String) -> String? {
    var url = url
    return url.withUTF8 { bytes in
      guard bytes.count > 8, bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70
      else { return nil }
      let isSecure = bytes[4] == 0x73
      let start = isSecure ? 8 : 7
      guard bytes[start - 3] == 0x3A, bytes[start - 2] == 0x2F, bytes[start - 1] == 0x2F else {
        return nil
      }
      var end = start
      while end < bytes.count, isOfName(bytes[end]) { end += 1 }
      let host = UnsafeBufferPointer(rebasing: bytes[start..<end])
      guard let first = host.first, let last = host.last, first != 0x2E, last != 0x2E,
        isName(host) || isAddress(host)
      else { return nil }
      let isBare = end == bytes.count || bytes[end] == 0x2F
      guard isBare || isPort(UnsafeBufferPointer(rebasing: bytes[end...]), &end) else {
        return nil
      }
      let origin = String(decoding: bytes[..<end], as: UTF8.self)
      return isBare ? origin + (isSecure ? ":443" : ":80") : origin
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  /// Whether what follows a host is a port, and then nothing or a path; moves `end` behind it.
  private static func isPort(_ tail: UnsafeBufferPointer<UInt8>, _ end: inout Int) -> Bool {
    guard tail[0] == UInt8(ascii: ":") else { return false }
    var port = 0
    var index = 1
    while index < tail.count, (0x30...0x39).contains(tail[index]), index <= 5 {
      port = port * 10 + Int(tail[index] - 0x30)
      index += 1
    }
    guard index > 1, tail[1] != 0x30, port <= 65_535, index == tail.count || tail[index] == 0x2F
    else { return false }
    end += index
    return true
  }

  /// A last label that begins with a letter makes a name of it, and not a number.
  private static func isName(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
    let label = host.lastIndex(of: 0x2E).map { $0 + 1 } ?? 0
    return host[label] >= 0x61
  }

  /// Four decimal numbers, as they are usually written.
  private static func isAddress(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
    var (parts, digits, number) = (1, 0, 0)
    for byte in host {
      if byte == 0x2E {
        guard digits > 0 else { return false }
        (parts, digits, number) = (parts + 1, 0, 0)
        continue
      }
      guard (0x30...0x39).contains(byte), digits == 0 || number > 0 else { return false }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
      guard number <= 255 else { return false }
    }
    return parts == 4 && digits > 0
  }

  /// The host in lower case, an IPv6 address in brackets, without the dot that may end a name.
  public static func host(of url: String) -> String? {
    withHandle(url) { handle in
      part(handle, CURLUPART_HOST).map { host in
        host.hasSuffix(".") ? host.dropLast().lowercased() : host.lowercased()
      }
    }
  }

  /// Path and query, as a request names them; `/` for what is no URL.
  public static func target(of url: String) -> String {
    withHandle(url) { handle in
      (part(handle, CURLUPART_PATH) ?? "/") + (part(handle, CURLUPART_QUERY).map { "?" + $0 } ?? "")
    } ?? "/"
  }

  /// A reference resolved against an absolute URL (RFC 3986 §5); nil when the result is no http(s)
  /// URL.
  public static func resolve(_ reference: String, against base: String) -> String? {
    withHandle(base) { handle in
      guard curl_url_set(handle, CURLUPART_URL, reference, UInt32(CURLU_URLENCODE)) == CURLUE_OK,
        let scheme = part(handle, CURLUPART_SCHEME), ["http", "https"].contains(scheme)
      else { return nil }
      return part(handle, CURLUPART_URL)
    }
  }

  private static func withHandle(
    _ url: String, _ body: (OpaquePointer) -> String?
  ) -> String? {
    guard let handle = curl_url() else { return nil }
    defer { curl_url_cleanup(handle) }
    guard curl_url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK else { return nil }
    return body(handle)
  }

  private static func part(
    _ handle: OpaquePointer, _ which: CURLUPart, _ flags: UInt32 = 0
  ) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, which, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
