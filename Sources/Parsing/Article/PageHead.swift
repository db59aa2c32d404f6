/// What a page says of itself apart from its text: titles, metadata, links, linked data.
struct PageHead {
  private(set) var title: String?
  private(set) var language: String?
  private(set) var base: String?
  private(set) var canonical: String?
  /// Blocks of schema.org's JSON-LD, as they stand.
  private(set) var linkedData: [[UInt8]] = []
  /// Values of meta elements in their order, by the name, property or itemprop in lower case.
  private var metas: [String: [String]] = [:]
  private var count = 0

  private static let maxMetas = 500
  private static let maxLinkedData = 1 << 20

  /// The first value of the first of these names that has one.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let value = metas[name]?.first { return value }
    }
    return nil
  }

  func metas(_ name: String) -> [String] { metas[name] ?? [] }

  /// Takes in an element that carries no text.
  mutating func read(_ key: UInt64, _ html: Bytes, _ range: Range<Int>) {
    switch key {
    case Key.html: language = language ?? value(Key.lang, html, range)
    case Key.base: base = base ?? value(Key.href, html, range)
    case Key.meta:
      guard count < Self.maxMetas, let content = value(Key.content, html, range) else { return }
      for key in [Key.name, Key.property, Key.itemprop] {
        guard let name = value(key, html, range) else { continue }
        count += 1
        metas[name.lowercased(), default: []].append(content)
      }
    case Key.link:
      guard canonical == nil, value(Key.rel, html, range)?.lowercased() == "canonical" else {
        return
      }
      canonical = value(Key.href, html, range)
    default: return
    }
  }

  mutating func readTitle(_ text: Bytes) {
    guard title == nil else { return }
    title = HTMLText.line(text.cut(to: 2000)).nonEmpty
  }

  mutating func readScript(_ html: Bytes, _ range: Range<Int>, _ text: Bytes) {
    guard linkedData.count < 32, text.count <= Self.maxLinkedData,
      value(Key.type, html, range)?.lowercased().hasPrefix("application/ld+json") == true
    else { return }
    linkedData.append(Array(text))
  }

  private func value(_ wanted: UInt64, _ html: Bytes, _ range: Range<Int>) -> String? {
    for (name, value) in HTMLAttributes(html, in: range).prefix(100)
    where tagKey(html, name) == wanted {
      let text = html[part: value].cut(to: 8000)
      return decodedReferences(text).withUnsafeBufferPointer { collapse($0).nonEmpty }
    }
    return nil
  }
}

private enum Key {
  static let html = tagKey("html")
  static let base = tagKey("base")
  static let meta = tagKey("meta")
  static let link = tagKey("link")
  static let lang = tagKey("lang")
  static let href = tagKey("href")
  static let rel = tagKey("rel")
  static let type = tagKey("type")
  static let name = tagKey("name")
  static let property = tagKey("property")
  static let itemprop = tagKey("itemprop")
  static let content = tagKey("content")
}
