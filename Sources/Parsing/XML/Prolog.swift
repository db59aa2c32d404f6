/// What stands before the root element: it is read here, so that libxml2 never sees a DTD.
struct Prolog {
  enum Kind: Equatable {
    case feed, page
    /// The root's name in lower case; empty when there is none.
    case unknown(String)
  }

  private(set) var kind: Kind = .unknown("")
  /// Offset of the root's start tag.
  private(set) var root = 0
  /// Text other than blanks, or blanks before the declaration, stood before the root.
  private(set) var junk = false
  /// Replacement texts of the short internal entities that a DTD declares.
  private(set) var entities: [String: String] = [:]
  /// The document type is HTML's; some feeds have it too.
  private var isPage = false

  init(_ b: Bytes) {
    var at = 0
    while at < b.count {
      guard b[at] == UInt8(ascii: "<") else {
        if !isBlank(b[at]) { junk = true }
        at += 1
        continue
      }
      if b.has("<?", at: at) {
        if at > 0, b.has("<?xml ", at: at) { junk = true }
        at =
          (b.find("?>", from: at).map { $0 + 1 } ?? b.index(of: UInt8(ascii: ">"), from: at))
          .map { $0 + 1 } ?? b.count
      } else if b.has("<!--", at: at) {
        at = b.find("-->", from: at + 4).map { $0 + 3 } ?? b.count
      } else if b.has("<!", at: at) {
        at = doctype(b, at: at)
      } else if at + 1 < b.count, nameCharacter(b, at: at + 1, begins: true) > 0 {
        if element(b, at: at) { return }
        at += 1
      } else {
        junk = true
        at += 1
      }
    }
  }

  /// Looks at the first start tags; true when the search is over.
  private mutating func element(_ b: Bytes, at: Int) -> Bool {
    let name = b[part: at + 1..<nameEnd(b, from: at + 1, to: b.count)]
    let local =
      name.lastIndex(of: UInt8(ascii: ":")).map { name[part: $0 + 1..<name.count] } ?? name
    if kind == .page {
      // A feed that a page was put around; its words alone are no sign of one there.
      guard isFeedRoot(local) else { return at > Self.reach }
      let head = b[part: at..<min(b.count, at + Self.longestTag)]
      let end = head.index(of: UInt8(ascii: ">")) ?? head.count
      guard saysFeed(head[part: 0..<end]) else { return at > Self.reach }
      junk = true
    }
    if isFeedRoot(local) {
      (kind, root) = (.feed, at)
      return true
    }
    if kind == .unknown("") {
      kind =
        isPage || isPageRoot(local)
        ? .page : .unknown(String(decoding: name.prefix(64).lazy.map(lower), as: UTF8.self))
      root = at
      return false
    }
    // Wrapped or preceded by something: look on for a root, but only near the start.
    junk = true
    return at > Self.reach
  }

  private static let reach = 65_536
  /// Bytes of a root's start tag that are looked at.
  private static let longestTag = 4096

  /// Whether a start tag has what only that of a feed has.
  private func saysFeed(_ tag: Bytes) -> Bool {
    tag.hasLowercased("<rss") && tag.find("version") != nil || tag.find("2005/Atom") != nil
      || tag.find("purl.org/rss/") != nil || tag.find("purl.org/atom/") != nil
      || tag.find("/rdf/simple/") != nil || tag.find("sitemaps.org/") != nil
  }

  private func isFeedRoot(_ name: Bytes) -> Bool {
    name.isLowercased("rss") || name.isLowercased("feed") || name.isLowercased("rdf")
      || name.isLowercased("channel") || name.isLowercased("urlset")
      || name.isLowercased("sitemapindex") || name.isLowercased("entry")
  }

  private func isPageRoot(_ name: Bytes) -> Bool {
    [
      "html", "head", "body", "meta", "script", "div", "p", "link", "title", "table", "h1",
      "center",
    ]
    .contains(String(decoding: name.lazy.map(lower), as: UTF8.self))
  }

  /// Steps over a document type declaration and takes its entities along.
  private mutating func doctype(_ b: Bytes, at start: Int) -> Int {
    if b.hasLowercased("<!doctype", at: start) {
      var name = start + 9
      while name < b.count, isBlank(b[name]) { name += 1 }
      isPage = b.hasLowercased("html", at: name)
    }
    var at = start + 2
    var depth = 0
    while at < b.count {
      switch b[at] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return at + 1
      case UInt8(ascii: "<") where b.has("<!--", at: at):
        at = b.find("-->", from: at + 4).map { $0 + 2 } ?? b.count
      case UInt8(ascii: "<") where depth > 0:
        at = declaration(b, at: at)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        at = b.index(of: b[at], from: at + 1) ?? at
      default: break
      }
      at += 1
    }
    return b.count
  }

  /// One declaration of the internal subset; the offset of its last byte.
  private mutating func declaration(_ b: Bytes, at start: Int) -> Int {
    var at = start
    var quote: UInt8?
    var open = start
    while at < b.count {
      if let mark = quote {
        if b[at] == mark {
          quote = nil
          if b.has("<!ENTITY", at: start) {
            entity(b[part: start + 8..<open], b[part: open + 1..<at])
          }
        }
      } else if b[at] == UInt8(ascii: "\"") || b[at] == UInt8(ascii: "'") {
        (quote, open) = (b[at], at)
      } else if b[at] == UInt8(ascii: ">") {
        return at
      }
      at += 1
    }
    return b.count
  }

  /// Only a plain text is taken: no parameter or external entities, nothing that refers to others.
  private mutating func entity(_ head: Bytes, _ value: Bytes) {
    guard head.count <= 512 else { return }
    let name = head.trimmed
    guard entities.count < 256, !name.isEmpty, name.count <= 256, value.count <= 256,
      name.allSatisfy(isNamePart), !value.contains(UInt8(ascii: "<"))
    else { return }
    let text = decodedReferences(value)
    // What is an ampersand by now is one; what would be a reference again is not taken.
    let isPlain = text.withUnsafeBufferPointer { text in
      !text.contains(UInt8(ascii: "<"))
        && !text.indices.contains {
          text[$0] == UInt8(ascii: "&") && isReference(text, at: $0, until: text.count)
        }
    }
    guard isPlain else { return }
    entities[String(name)] = entities[String(name)] ?? String(decoding: text, as: UTF8.self)
  }
}
