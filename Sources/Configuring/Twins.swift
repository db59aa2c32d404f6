public import Model

/// What addresses of one document have in common: a fragment is not sent, host names know no case,
/// and http and https on their own ports are taken for two ways to the same. Paths and queries are
/// left as they are.
public func document(at url: String) -> String {
  if let plain = plainDocument(at: url) { return plain }
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

/// Of what nearly all addresses are: a host in lower case, perhaps an odd port, and a path. Byte by
/// byte: a list of a hundred thousand feeds is read at every start.
private func plainDocument(at url: String) -> String? {
  var url = url
  let start = url.withUTF8 { bytes -> Int? in
    guard bytes.starts(with: "http".utf8), bytes.count > 8 else { return nil }
    let colon = bytes[4] == UInt8(ascii: "s") ? 5 : 4
    guard bytes[colon...].starts(with: "://".utf8) else { return nil }
    var end = colon + 3
    while end < bytes.count, isOfHost(bytes[end]) { end += 1 }
    var hasPort = false
    if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
      let port = bytes[(end + 1)...].prefix { (0x30...0x39).contains($0) }
      guard !port.elementsEqual("80".utf8), !port.elementsEqual("443".utf8) else { return nil }
      (hasPort, end) = (true, port.endIndex)
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "/"), !bytes.contains(UInt8(ascii: "#"))
    else { return nil }
    return hasPort ? 0 : colon + 1
  }
  guard let start else { return nil }
  return start == 0 ? url : String(url.utf8.dropFirst(start))
}

private func isOfHost(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
}

/// Feeds of one document become one, in the order in which they come first: it is fetched once, for
/// all of them. Tags and headers are united; otherwise the first word counts. Those that contradict
/// each other in how it is asked for stay apart, as the settings told them by their addresses.
public func united(_ feeds: [Feed]) -> [Feed] {
  var documents: [String] = []
  var firstPlaces: [Int] = []
  var places = Slots(room: feeds.count)
  let firsts = feeds.enumerated().map { index, feed in
    var document = document(at: feed.url)
    if let place = places.number(of: document, { documents[$0] }) {
      let first = feeds[firstPlaces[place]]
      guard first.id != feed.id, contradict(first, feed) else { return place }
      document = ownDocument(feed)
      if let place = places.number(of: document, { documents[$0] }) { return place }
    }
    firstPlaces.append(index)
    documents.append(document)
    places.insert(documents.count - 1, for: document) { documents[$0] }
    return documents.count - 1
  }
  // Without twins there is one array, not a copy beside the settings' own.
  if documents.count == feeds.count { return feeds }
  var united: [Feed] = []
  for (feed, place) in zip(feeds, firsts) {
    if place == united.count {
      united.append(feed)
    } else {
      united[place] = merged(united[place], feed)
    }
  }
  return united
}

/// It keeps the first one's id, and so its items; of twins, the one with https is asked.
func merged(_ first: Feed, _ second: Feed) -> Feed {
  var merged = first
  let upgrades = !isSecure(first.url) && isSecure(second.url)
  if upgrades { merged.url = second.url }
  if !first.isNamed { merged.name = second.isNamed ? second.name : merged.url }
  merged.tags += second.tags.filter { !first.tags.contains($0) }
  merged.every = first.every ?? second.every
  merged.priority = max(first.priority, second.priority)
  merged.fulltext = first.fulltext || second.fulltext
  merged.headers += second.headers.filter { header in
    !first.headers.contains { $0.name.lowercased() == header.name.lowercased() }
  }
  if var access = first.access {
    access.proxy = access.proxy ?? second.access?.proxy
    if access.certificate == nil {
      access.certificate = second.access?.certificate
      access.certificateKey = second.access?.certificateKey
    }
    merged.access = access
  } else {
    merged.access = second.access
  }
  merged.alertsOnBackfill = first.alertsOnBackfill || second.alertsOnBackfill
  return merged
}

/// Whether one request cannot be what both ask for: a header has two values, or there are two
/// proxies or certificates.
func contradict(_ one: Feed, _ other: Feed) -> Bool {
  if let a = one.access, let b = other.access {
    if let proxy = a.proxy, let second = b.proxy, proxy != second { return true }
    if let certificate = a.certificate, let second = b.certificate {
      if certificate != second || a.certificateKey != b.certificateKey { return true }
    }
  }
  if one.headers.isEmpty || other.headers.isEmpty { return false }
  func values(_ feed: Feed, _ name: String) -> [String] {
    feed.headers.filter { $0.name.lowercased() == name }.map(\.value)
  }
  return one.headers.contains { header in
    let name = header.name.lowercased()
    let others = values(other, name)
    return !others.isEmpty && others != values(one, name)
  }
}

/// What stands for the document of a feed that is kept apart from its twin.
func ownDocument(_ feed: Feed) -> String { "apart " + feed.url }

private func isSecure(_ url: String) -> Bool { url.prefix(8).lowercased() == "https://" }
