/// Feeds that a page announces with `link rel=alternate` (or `rel=feed`), in its order, absolute
/// where a base is known.
func announcedFeeds(_ html: Bytes, base: String?) -> [String] {
  var found: [String] = []
  var base = base
  var tokens = HTMLTokens(html)
  while let token = tokens.next(), found.count < 64 {
    guard case .start(let name, let attributes) = token else { continue }
    switch tagKey(html, name) {
    case Key.base:
      let href = Tag(html, attributes).href
      if let href { base = href.withBytes { resolve($0, base: base) } }
    case Key.link:
      let tag = Tag(html, attributes)
      guard let href = tag.href, tag.announcesFeed else { continue }
      let url = href.withBytes { resolve($0, base: base) }
      if !found.contains(url) { found.append(url) }
    case Key.script, Key.style:
      tokens.skipRawText(of: name)
    default: continue
    }
  }
  return found
}

private enum Key {
  static let base = tagKey("base")
  static let link = tagKey("link")
  static let script = tagKey("script")
  static let style = tagKey("style")
  static let href = tagKey("href")
  static let rel = tagKey("rel")
  static let type = tagKey("type")
}

/// The attributes of a `link` that matter here.
private struct Tag {
  var href: String?
  var rel = ""
  var type = ""

  init(_ html: Bytes, _ range: Range<Int>) {
    for (name, value) in HTMLAttributes(html, in: range) {
      let text = decodedReferences(html[part: value]).withUnsafeBufferPointer { collapse($0) }
      switch tagKey(html, name) {
      case Key.href: href = text.nonEmpty
      case Key.rel: rel = text.lowercased()
      case Key.type: type = text.lowercased()
      default: continue
      }
    }
  }

  var announcesFeed: Bool {
    let relations = rel.split(separator: " ")
    if relations.contains("feed") { return true }
    guard relations.contains("alternate") else { return false }
    return [
      "application/rss+xml", "application/atom+xml", "application/feed+json",
      "application/rdf+xml", "application/xml", "text/xml", "application/json",
    ]
    .contains { type.hasPrefix($0) }
  }
}
