import Model

/// Gathers the items of an XML feed as they complete, and the feed itself at its end.
struct XMLFeedReader {
  private(set) var items: [Item] = []
  private(set) var info = FeedInfo()
  private(set) var version = ""
  private(set) var unreadableDates = 0
  /// The limit of items was met: the name of the element that was the first too many.
  private(set) var beyond: String?
  let surroundings: Surroundings
  private let maxItems: Int

  init(surroundings: Surroundings, maxItems: Int) {
    self.surroundings = surroundings
    self.maxItems = maxItems
  }

  /// Whether an element that is about to be opened is an item.
  func isItem(_ name: QName, in tree: borrowing Tree) -> Bool {
    switch name.name {
    case .item: return name.space == .core || name.space == .atom || name.space == .rdf
    case .entry: return name.space == .core || name.space == .atom
    case .url, .sitemap:
      guard tree.current == 0 else { return false }
      let root = tree.nodes[0].name.name
      return root == .urlset || root == .sitemapindex
    default: return false
    }
  }

  /// Reads one complete item; false when no more are wanted.
  mutating func item(_ element: Element) -> Bool {
    guard items.count < maxItems else {
      switch element.name.name {
      case .entry: beyond = "entry"
      case .url: beyond = "url"
      case .sitemap: beyond = "sitemap"
      default: beyond = "item"
      }
      return false
    }
    if element.parent == nil { version = versionName(element) }
    var draft = Draft()
    if let about = element.attribute(.rdf, .about) {
      draft.id.offer(2, String(about.trimmed).nonEmpty)
    }
    if let href = element.attribute(.href) { draft.url.offer(1, element.url(href)) }
    draft.takeLastModified(element)
    if element.tree.pointee.hasLanguage {
      draft.language.offer(3, inheritedLanguage(element))
    }
    if element.name.name == .url || element.name.name == .sitemap {
      draft.takeSitemapEntry(element)
    } else {
      for child in element.children { draft.takeItemChild(child) }
    }
    if element.tree.pointee.hasLanguage { draft.language.offer(4, contentLanguage(element)) }
    items.append(draft.item)
    unreadableDates += draft.unreadableDates
    return true
  }

  /// Drops the item that a truncation cut, unless its own identity came whole: with half a guid, or
  /// with the link where the guid was still to come, it would be another item when it comes again.
  mutating func dropCutItem(all: Bool) -> Bool {
    guard let last = items.last, all || last.guid == nil else { return false }
    items.removeLast()
    return true
  }

  /// Reads what is left when the root closes: the feed without its items.
  mutating func finish(_ root: Element) {
    version = versionName(root)
    var draft = Draft()
    draft.language.offer(1, inheritedLanguage(root))
    let channel = root.name.name == .channel ? root : root.first(.channel)
    if let channel {
      draft.language.offer(0, channel.attribute(.xml, .lang).map { String($0.trimmed) })
      if let about = channel.attribute(.rdf, .about) {
        draft.id.offer(5, String(about.trimmed).nonEmpty)
      }
      if let base = channel.attribute(.href) { draft.url.offer(1, channel.url(base)) }
      draft.takeLastModified(channel)
      for child in channel.children { draft.takeFeedChild(child) }
    }
    if channel == nil || root.name.name != .channel {
      for child in root.children where child.name.name != .channel { draft.takeFeedChild(child) }
    }
    info = draft.feed
    unreadableDates += draft.unreadableDates
    inherit()
  }

  /// What items take over from their feed; where there is none, only what they lack is settled.
  mutating func inherit() {
    info.language = info.language?.nonEmpty
    for at in items.indices {
      // An empty one says that none is known (XML 1.0 §2.12), and inherits nothing.
      items[at].language = items[at].language.map(\.nonEmpty) ?? info.language
    }
    // RFC 4287 §4.2.1; RSS has an editor there, who need not have written anything.
    if version.hasPrefix("atom"), !info.authors.isEmpty {
      for at in items.indices where items[at].authors.isEmpty { items[at].authors = info.authors }
    }
  }

  /// Of the text itself, where only that is marked.
  private func contentLanguage(_ element: Element) -> String? {
    for name in Self.texts {
      let marked = element.first(name)?.attribute(.xml, .lang)
      if let language = marked.flatMap({ String($0.trimmed).nonEmpty }) { return language }
    }
    return nil
  }

  private static let texts: [Name] = [
    .content, .encoded, .body, .fullitem, .summary, .description, .title,
  ]

  private func inheritedLanguage(_ element: Element) -> String? {
    var at: Element? = element
    while let here = at {
      // Each item gets its own copy: one that is no language tag (RFC 5646) is not worth it.
      if let language = here.attribute(.xml, .lang), language.count <= 256 {
        return String(language.trimmed)
      }
      at = here.parent
    }
    return nil
  }

  private func versionName(_ root: Element) -> String {
    switch root.name.name {
    case .rdf: return rdfVersion(root)
    case .feed, .entry: return atomVersion(root)
    case .urlset, .sitemapindex: return "sitemap"
    case .channel: return root.attribute(.href) != nil || root.first(.item) == nil ? "cdf" : "rss"
    default: break
    }
    let known = ["0.90", "0.91", "0.92", "0.93", "0.94", "1.0", "2.0"]
    var text = root.value(.version) ?? ""
    if text.hasPrefix("2") { text = "2.0" }
    if text == "0.9" { text = "0.90" }
    return known.contains(text) ? "rss-" + text : "rss"
  }

  private func atomVersion(_ root: Element) -> String {
    let uri = (root.namespaceURI ?? "").withBytes { Names.canonical($0) }
    if uri.contains("2005/atom") { return "atom-1.0" }
    if let version = root.value(.version), version == "0.3" || version == "1.0" {
      return "atom-" + version
    }
    return uri == "purl.org/atom/ns" ? "atom-0.3" : "atom"
  }

  private func rdfVersion(_ root: Element) -> String {
    var spaces = root.tree.pointee.rootNamespaces
    if let own = root.first(.channel)?.namespaceURI { spaces.insert(own, at: 0) }
    for uri in spaces.map({ $0.withBytes { Names.canonical($0) } }) {
      if uri.contains("/rdf/simple/0.9") { return "rss-0.90" }
      if uri.hasPrefix("purl.org/rss/1.0"), !uri.contains("modules") { return "rss-1.0" }
    }
    return "rss"
  }
}

extension Element {
  /// The site, or else the address, that the feed names before its first item.
  var feedLink: String? {
    let channel = name.name == .channel ? self : first(.channel) ?? self
    var draft = Draft()
    for child in channel.children where child.name.name == .link { draft.takeLink(child) }
    return draft.url.value ?? draft.selfURL.value
  }
}

extension Draft {
  /// CDF has the time of the last change as an attribute.
  mutating func takeLastModified(_ element: Element) {
    guard updated.value == nil, let text = element.attribute(.lastmod) else { return }
    updated.offer(3, parseDate(text))
  }

  /// An entry of a sitemap (sitemaps.org), with the news extension.
  mutating func takeSitemapEntry(_ element: Element) {
    for child in element.children {
      switch child.name.name {
      case .loc: url.offer(0, child.urlText)
      case .lastmod: updated.offer(0, child, &unreadableDates)
      default: takeModule(child)
      }
    }
  }
}
