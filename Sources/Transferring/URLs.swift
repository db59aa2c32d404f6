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
    let bytes = url.utf8
    let isSecure = bytes.starts(with: "https://".utf8)
    guard isSecure || bytes.starts(with: "http://".utf8) else { return nil }
    let rest = bytes.dropFirst(isSecure ? 8 : 7)
    let host = rest.prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
    }
    guard let first = host.first, let last = host.last, first != 0x2E, last != 0x2E,
      isName(host) || isAddress(host)
    else { return nil }
    let tail = rest[host.endIndex...]
    guard let next = tail.first, next != UInt8(ascii: "/") else {
      return "\(isSecure ? "https" : "http")://\(Substring(host)):\(isSecure ? 443 : 80)"
    }
    let digits = tail.dropFirst().prefix { (0x30...0x39).contains($0) }
    guard next == UInt8(ascii: ":"), (1...5).contains(digits.count), digits.first != 0x30,
      tail[digits.endIndex...].first ?? 0x2F == 0x2F, let port = Int(Substring(digits)),
      port <= 65_535
    else { return nil }
    return String(url[..<digits.endIndex])
  }

  /// A last label that begins with a letter makes a name of it, and not a number.
  private static func isName(_ host: Substring.UTF8View) -> Bool {
    guard let dot = host.lastIndex(of: 0x2E) else { return (host.first ?? 0) >= 0x61 }
    return host[host.index(after: dot)] >= 0x61
  }

  /// Four decimal numbers, as they are usually written.
  private static func isAddress(_ host: Substring.UTF8View) -> Bool {
    let parts = host.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && (part.count == 1 || part.first != 0x30)
          && (Int(Substring(part)).map { $0 <= 255 } ?? false)
      }
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
