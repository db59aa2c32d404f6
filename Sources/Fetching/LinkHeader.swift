import Transferring

/// Feeds that an answer announces in its `Link` fields (RFC 8288 §3).
enum LinkHeader {
  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json",
    "application/rdf+xml",
  ]
  private static let mostFields = 20

  /// Targets of rel=feed, and of rel=alternate with a feed's type, resolved against `base`.
  static func feeds(_ response: Response, base: String) -> [String] {
    let fields = response.headers.filter { $0.name.lowercased() == "link" }.prefix(mostFields)
    return fields.flatMap { links(in: $0.value) }.compactMap { link in
      let relations = (link.parameters["rel"] ?? "").lowercased().split(separator: " ")
      let type = (link.parameters["type"] ?? "").lowercased().prefix { $0 != ";" }
      let isFeed =
        relations.contains("feed")
        || relations.contains("alternate") && types.contains(String(type))
      return isFeed ? URLs.resolve(link.target, against: base) : nil
    }
  }

  private static func links(
    in value: String
  ) -> [(target: String, parameters: [String: String])] {
    var links: [(target: String, parameters: [String: String])] = []
    var rest = value[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let target = String(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
      var parameters: [String: String] = [:]
      while let (name, value) = parameter(&rest) {
        // The first of a name counts (§3.3).
        if parameters[name] == nil { parameters[name] = value }
      }
      links.append((target, parameters))
    }
    return links
  }

  /// `; name=value` or `; name="value"` at the beginning of `rest`, which it takes off.
  private static func parameter(_ rest: inout Substring) -> (name: String, value: String)? {
    let blanks: Set<Character> = [" ", "\t"]
    rest = rest.drop { blanks.contains($0) }
    guard rest.first == ";" else { return nil }
    rest = rest.dropFirst().drop { blanks.contains($0) }
    let name = rest.prefix { !"=;, \t<".contains($0) }.lowercased()
    rest = rest.dropFirst(name.count).drop { blanks.contains($0) }
    guard rest.first == "=" else { return (name, "") }
    rest = rest.dropFirst().drop { blanks.contains($0) }
    guard rest.first == "\"" else {
      let value = rest.prefix { !";, \t".contains($0) }
      rest = rest[value.endIndex...]
      return (name, String(value))
    }
    rest = rest.dropFirst()
    var value = ""
    while let character = rest.popFirst(), character != "\"" {
      value.append(character == "\\" ? rest.popFirst() ?? character : character)
    }
    return (name, value)
  }
}
