/// What libcurl says of a proxy that did not connect us, in words that say whose fault it is.
func proxyWords(_ detail: String) -> String {
  if detail.hasPrefix("CONNECT tunnel failed"), let status = detail.split(separator: " ").last {
    return status == "407"
      ? "the proxy wants other credentials (407)" : "the proxy answered \(status) to CONNECT"
  }
  if detail.hasPrefix("User was rejected by the SOCKS5") {
    return "the SOCKS proxy does not accept our user name and password"
  }
  if detail.hasPrefix("No authentication method was acceptable") {
    return "the SOCKS proxy wants another way of authentication"
  }
  guard detail.contains("complete SOCKS5 connection"),
    let code = detail.split(separator: "(").last.flatMap({ Int($0.prefix { $0 != ")" }) }),
    socksReplies.indices.contains(code - 1)
  else { return detail }
  return "the SOCKS proxy could not connect: \(socksReplies[code - 1])"
}

/// RFC 1928 §6, from 1 on.
private let socksReplies = [
  "it failed", "its rules do not allow it", "the network cannot be reached",
  "the host cannot be reached", "the connection was refused", "it took too long",
  "it knows no such command", "it knows no such kind of address",
]
