import CCurl

/// Addresses as libcurl reads them (RFC 3986 with the lenience of browsers).
public enum URLs {
  /// Scheme, host and port, lower case, the port always written: what credentials and connections
  /// belong to. nil when the text is no absolute http(s) URL.
  public static func origin(of url: String) -> String? {
    withHandle(url) { handle in
      guard let scheme = part(handle, CURLUPART_SCHEME), ["http", "https"].contains(scheme),
        let host = part(handle, CURLUPART_HOST),
        let port = part(handle, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT))
      else { return nil }
      return "\(scheme)://\(host.lowercased()):\(port)"
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
