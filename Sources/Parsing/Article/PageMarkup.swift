/// A page made ready for libxml2: without scripts, styles, comments and what else nobody reads, and
/// with only those attributes that tell something about the text.
///
/// So nothing that reaches the parser can cost it more than linear time: no tag has many
/// attributes, none is nested much deeper than `maxDepth`, no end tag is without its start.
struct PageMarkup {
  private(set) var bytes: [UInt8] = []
  private(set) var head = PageHead()
  /// Elements were nested deeper than wanted; their tags are gone, their text is not.
  private(set) var isDeep = false

  private static let maxDepth = 250
  private static let maxAttributes = 100
  private static let maxValue = 1000

  private let html: Bytes
  private var tokens: HTMLTokens
  private var open: [(key: UInt64, isBlock: Bool)] = []
  private var counts: [UInt64: Int] = [:]
  /// An element to be left out was never closed: looking for the ends of more would take quadratic
  /// time.
  private var leavesNothingOut = false

  init(_ html: Bytes) {
    self.html = html
    tokens = HTMLTokens(html)
    bytes.reserveCapacity(html.count / 2)
    while let token = tokens.next() {
      switch token {
      case .text(let range): appendEscaped(html[part: range])
      case .start(let name, let attributes): start(name, attributes)
      case .end(let name): end(name)
      case .other: continue
      }
    }
  }

  private mutating func start(_ name: Range<Int>, _ attributes: Range<Int>) {
    let key = tagKey(html, name)
    if Key.head.contains(key) {
      head.read(key, html, attributes)
    } else if HTMLElements.element(key).contains(.raw) || key == Key.title {
      let start = tokens.at
      tokens.skipRawText(of: name)
      let inside = html[part: start..<tokens.at]
      if key == Key.title { head.readTitle(inside) }
      if key == Key.script { head.readScript(html, attributes, inside) }
      return
    } else if Key.leftOut.contains(key) {
      // Pictures that scripts load late have their element in here.
      if key == Key.noscript { bytes += "<img>".utf8 }
      return skip(key)
    }
    let tag = PageTag(key: key)
    guard !Key.head.contains(key), tag != .html, tag != .body, isPlain(name) else { return }
    if !HTMLElements.isVoid(key), !push(key, tag) { return }
    bytes.append(UInt8(ascii: "<"))
    for at in name { bytes.append(lower(html[at])) }
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  private func isPlain(_ name: Range<Int>) -> Bool {
    name.count <= 40 && html[part: name].allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
  }

  /// Opens an element; false when it is too deep.
  private mutating func push(_ key: UInt64, _ tag: PageTag) -> Bool {
    if tag.endsItself, open.last?.key == key { pop() }
    guard open.count < Self.maxDepth else {
      isDeep = true
      return false
    }
    open.append((key, tag.isBlock))
    counts[key, default: 0] += 1
    return true
  }

  private mutating func pop() {
    guard let (key, _) = open.popLast() else { return }
    counts[key, default: 1] -= 1
  }

  private mutating func write(_ range: Range<Int>) {
    guard range.count > 3 else { return }
    var seen: Set<PageAttribute> = []
    for (name, value) in HTMLAttributes(html, in: range).prefix(Self.maxAttributes) {
      guard let kind = PageAttribute(key: tagKey(html, name)), seen.insert(kind).inserted else {
        continue
      }
      bytes.append(0x20)
      bytes += kind.rawValue.utf8
      bytes += "=\"".utf8
      appendEscaped(html[part: value].cut(to: Self.maxValue))
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func end(_ name: Range<Int>) {
    let key = tagKey(html, name)
    guard counts[key, default: 0] > 0 else {
      if PageTag(key: key) == .br { bytes += "<br>".utf8 }
      return
    }
    // An inline element does not end the blocks within it.
    let isBlock = PageTag(key: key).isBlock
    guard let at = open.lastIndex(where: { $0.key == key || !isBlock && $0.isBlock }),
      open[at].key == key
    else { return }
    while open.count > at { pop() }
    bytes += "</".utf8
    for at in name { bytes.append(lower(html[at])) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Steps over an element with all within; what is never closed hides nothing.
  private mutating func skip(_ key: UInt64) {
    guard !leavesNothingOut else { return }
    let start = tokens.at
    var depth = 1
    while let token = tokens.next() {
      switch token {
      case .start(let name, _) where tagKey(html, name) == key: depth += 1
      case .end(let name) where tagKey(html, name) == key: depth -= 1
      default: break
      }
      if depth == 0 { return }
    }
    tokens.at = start
    leavesNothingOut = true
  }

  /// References are read by our own rules, which know more of them than libxml2 does.
  private mutating func appendEscaped(_ text: Bytes) {
    if text.index(of: UInt8(ascii: "&")) != nil {
      decodedReferences(text).withUnsafeBufferPointer { escape($0) }
    } else {
      escape(text)
    }
  }

  private mutating func escape(_ text: Bytes) {
    var from = 0
    for at in 0..<text.count {
      let replacement: StaticString
      switch text[at] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: replacement = " "
      default: continue
      }
      bytes += text[from..<at]
      bytes += Bytes(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
      from = at + 1
    }
    bytes += text[from...]
  }
}

private enum Key {
  static let title = tagKey("title")
  static let noscript = tagKey("noscript")
  static let script = tagKey("script")
  static let head: Set<UInt64> = [
    tagKey("html"), tagKey("meta"), tagKey("link"), tagKey("base"), tagKey("body"),
  ]
  /// Nothing in it is for reading where it stands.
  static let leftOut: Set<UInt64> = [
    noscript, tagKey("template"), tagKey("svg"), tagKey("math"), tagKey("object"),
    tagKey("video"), tagKey("audio"), tagKey("canvas"), tagKey("map"), tagKey("select"),
    tagKey("datalist"), tagKey("applet"), tagKey("dialog"), tagKey("progress"), tagKey("meter"),
  ]
}

/// The attributes that a page keeps.
enum PageAttribute: String, CaseIterable {
  case classes = "class"
  case id, itemprop, itemtype, role, href, rel, style, hidden, datetime, content
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case component = "data-component"
  case module = "data-module"
  case testID = "data-testid"

  init?(key: UInt64) {
    guard let found = Self.byKey[key] else { return nil }
    self = found
  }

  private static let byKey: [UInt64: PageAttribute] = Dictionary(
    uniqueKeysWithValues: allCases.map { attribute in
      (attribute.rawValue.withBytes { tagKey($0, 0..<$0.count) }, attribute)
    })
}
