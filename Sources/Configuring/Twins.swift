public import Model

/// What addresses of one document have in common: a fragment is not sent, host names know no case,
/// and http and https on their own ports are taken for two ways to the same. Paths and queries are
/// left as they are.
public func document(at url: String) -> String {
  // Byte by byte: a list of a hundred thousand feeds is read at every start.
  let text = url[..<(url.utf8.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex)]
  for (scheme, port) in [("https://", ":443"), ("http://", ":80")] {
    guard text.utf8.count >= scheme.utf8.count else { continue }
    let start = text.utf8.index(text.startIndex, offsetBy: scheme.utf8.count)
    guard text[..<start].lowercased() == scheme else { continue }
    let end = text[start...].utf8.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    let path = text[(end ?? text.endIndex)...]
    var host = text[start..<path.startIndex].lowercased()
    if host.hasSuffix(port) { host.removeLast(port.count) }
    // Another port has one scheme: the other would not be understood there. Not meant: the colons
    // of an IPv6 address.
    let colon = host.utf8.lastIndex(of: UInt8(ascii: ":"))
    let isOdd = colon.map { !host[$0...].utf8.contains(UInt8(ascii: "]")) } ?? false
    return (isOdd ? scheme : "//") + host + (path.utf8.first == UInt8(ascii: "/") ? "" : "/") + path
  }
  return String(text)
}

/// Feeds of one document become one, in the order in which they come first: it is fetched once, for
/// all of them. Tags are united; otherwise the first word counts.
public func united(_ feeds: [Feed]) -> [Feed] {
  var united: [Feed] = []
  var places: [String: Int] = [:]
  for feed in feeds {
    let document = document(at: feed.url)
    if let place = places[document] {
      united[place] = merged(united[place], feed)
    } else {
      places[document] = united.count
      united.append(feed)
    }
  }
  // Without twins there is one array, not a copy beside the settings' own.
  return united.count == feeds.count ? feeds : united
}

/// It keeps the first one's id, and so its items; of twins, the one with https is asked.
func merged(_ first: Feed, _ second: Feed) -> Feed {
  var merged = first
  let upgrades = !isSecure(first.url) && isSecure(second.url)
  if upgrades { merged.url = second.url }
  if !first.isNamed { merged.name = second.isNamed ? second.name : merged.url }
  merged.tags += second.tags.filter { !first.tags.contains($0) }
  merged.every = first.every ?? second.every
  merged.fulltext = first.fulltext || second.fulltext
  if first.headers.isEmpty { merged.headers = second.headers }
  merged.access = first.access ?? second.access
  merged.alertsOnBackfill = first.alertsOnBackfill || second.alertsOnBackfill
  return merged
}

private func isSecure(_ url: String) -> Bool { url.prefix(8).lowercased() == "https://" }
