/// Makes well-formed XML of what was meant to be: tags are balanced, attributes quoted, stray
/// ampersands and angle brackets escaped, characters removed that XML does not allow. Linear in the
/// length of the text.
///
/// Only documents that failed to parse come here.
struct Mender {
  private(set) var warnings: [String] = []
  /// The document ended inside an item.
  private(set) var cutItem = false
  /// The document ended inside the element that tells an item from others.
  private(set) var cutIdentity = false
  /// The document ended before its elements did.
  private(set) var endedEarly = false
  let bytes: Bytes
  let maxDepth: Int
  var out: [UInt8] = []
  private var at = 0
  /// Names of the open elements.
  private var open: [Range<Int>] = []
  /// Elements that were left out below the deepest that are kept.
  private var tooDeep = 0
  private var lastNote = ""
  private var finished = false
  private var rootEnded = false
  /// Where the last item begins; -1 when there is none.
  private let lastItem: Int
  /// No section or comment that begins from here on is closed. Known once, it need not be looked
  /// for again.
  private var cdataNeverEnds = false
  private var commentNeverEnds = false

  init(_ bytes: Bytes, maxDepth: Int) {
    self.bytes = bytes
    self.maxDepth = maxDepth
    lastItem = Self.lastItem(bytes)
    out.reserveCapacity(bytes.count + bytes.count / 16 + 64)
  }

  private static func lastItem(_ bytes: Bytes) -> Int {
    var at = bytes.count - 1
    while at >= 0 {
      if bytes[at] == UInt8(ascii: "<"),
        bytes.hasLowercased("<item", at: at) || bytes.hasLowercased("<entry", at: at)
      {
        return at
      }
      at -= 1
    }
    return -1
  }

  mutating func note(_ warning: String) {
    // Texts full of slips come here at every byte, mostly with the same words.
    if warning == lastNote { return }
    lastNote = warning
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  mutating func run() -> [UInt8] {
    while at < bytes.count, !finished {
      if bytes[at] == UInt8(ascii: "<") {
        markup()
      } else {
        let end = bytes.index(of: UInt8(ascii: "<"), from: at) ?? bytes.count
        appendText(at..<end)
        at = end
      }
    }
    if !open.isEmpty {
      // Of a root that was closed too early only its end tag is missing.
      endedEarly = !rootEnded || open.count > 2
      if endedEarly { note("the document ends before its elements do") }
      cutItem = open.contains { isItem($0) }
      cutIdentity = open.last.map { isIdentity($0) } ?? false
      while !open.isEmpty { closeTop() }
    }
    return out
  }

  private mutating func markup() {
    if bytes.has("<![CDATA[", at: at) { return cdata() }
    if bytes.has("<!--", at: at) {
      let found = commentNeverEnds ? nil : bytes.find("-->", from: at + 4)
      guard let end = found else {
        commentNeverEnds = true
        note("a comment is never closed")
        at += 4
        return
      }
      at = end + 3
      return
    }
    guard at + 1 < bytes.count else {
      at += 1
      return
    }
    switch bytes[at + 1] {
    case UInt8(ascii: "/"): endTag()
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      at = bytes.index(of: UInt8(ascii: ">"), from: at).map { $0 + 1 } ?? bytes.count
    case _ where nameCharacter(bytes, at: at + 1, begins: true) > 0: startTag()
    default:
      note("a bare < in the text")
      escape(UInt8(ascii: "<"))
      at += 1
    }
  }

  private mutating func cdata() {
    let start = at + 9
    var end = cdataNeverEnds ? nil : bytes.find("]]>", from: start)
    if end == nil {
      cdataNeverEnds = true
      note("a CDATA section is never closed")
      end = closingTag(from: start)
      at = end ?? bytes.count
    } else {
      at = (end ?? start) + 3
    }
    if open.isEmpty { return }
    appendPlain(start..<(end ?? bytes.count))
  }

  /// Where the end tag of the innermost element stands.
  private func closingTag(from start: Int) -> Int? {
    guard let name = open.last else { return nil }
    var from = start
    while let hit = bytes.find("</", from: from) {
      if equal(tagName(from: hit + 2), name) { return hit }
      from = hit + 2
    }
    return nil
  }

  private mutating func endTag() {
    let name = tagName(from: at + 2)
    guard !name.isEmpty else {
      escape(UInt8(ascii: "<"))
      at += 1
      return
    }
    at = bytes.index(of: UInt8(ascii: ">"), from: name.upperBound).map { $0 + 1 } ?? bytes.count
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    if let depth = open.lastIndex(where: { equal($0, name) }) {
      if depth != open.count - 1 {
        note("elements are not nested")
        // A field's end tag inside an item must not close the item around it, nor an inner tag the
        // field.
        if let item = open.lastIndex(where: { isItem($0) }), depth < item, !isStructure(name) {
          return
        }
      }
      // The root stays open until the end if items follow it.
      let isEarly = depth == 0 && hasMore
      if isEarly {
        note("the root element ends too early")
        rootEnded = true
      }
      while open.count > (isEarly ? 1 : depth) { closeTop() }
      finished = open.isEmpty
    } else {
      note("an end tag without its start")
      // A misspelt end tag of a field: its name is no element of HTML, and the field holds no
      // others.
      let known = HTMLElements.isKnown(tagKey(bytes, name))
      if !known, let top = open.last, !isStructure(top), open.count > 1 { closeTop() }
    }
  }

  /// Whether items follow after the root's end tag: then that came too early.
  private var hasMore: Bool { at <= lastItem }

  private mutating func closeTop() {
    guard let name = open.popLast() else { return }
    out.append(contentsOf: "</".utf8)
    appendName(name)
    out.append(UInt8(ascii: ">"))
  }

  private mutating func startTag() {
    let name = tagName(from: at + 1)
    let local = localName(name)
    if isItem(name), let item = open.lastIndex(where: { equal($0, name) }), !isWrapped {
      note("an item is not closed")
      while open.count > item { closeTop() }
    }
    if let top = open.last, isLeaf(top), startsField(name) {
      note("a field is not closed")
      closeTop()
    }
    var attributes = AttributeMender(bytes: bytes, at: name.upperBound)
    let selfClosing = attributes.read()
    at = attributes.at
    if attributes.isMended { note("attributes are not as XML has them") }
    if attributes.isCut, local.isEmpty { return }
    if tooDeep > 0 || open.count >= maxDepth {
      note("elements nested deeper than \(maxDepth) left out")
      if !selfClosing { tooDeep += 1 }
      return
    }
    out.append(UInt8(ascii: "<"))
    appendName(name)
    out.append(contentsOf: attributes.out)
    let void = HTMLElements.isVoid(tagKey(bytes, local)) && isInsideField
    // The root stays open until the end if items follow it, as it does at an early end tag.
    if selfClosing, open.isEmpty, hasMore {
      note("the root element ends too early")
      rootEnded = true
      out.append(UInt8(ascii: ">"))
      open.append(name)
    } else if selfClosing || void && !hasEndTag(name) {
      out.append(contentsOf: "/>".utf8)
      finished = open.isEmpty
    } else {
      out.append(UInt8(ascii: ">"))
      open.append(name)
    }
  }

  /// Within an element that is neither an item nor a field: such a one may well hold items, as
  /// those of a history do.
  private var isWrapped: Bool {
    guard let top = open.last, !isItem(top), !startsField(top) else { return false }
    return bytes[top].contains(UInt8(ascii: ":"))
  }

  /// Within a field of an item or of the channel, where HTML may have leaked in.
  private var isInsideField: Bool { open.last.map { !isStructure($0) } ?? false }

  /// Whether the element is closed right away, as `<link></link>` is.
  private func hasEndTag(_ name: Range<Int>) -> Bool {
    var next = at
    while next < bytes.count, isBlank(bytes[next]) { next += 1 }
    return bytes.has("</", at: next) && equal(tagName(from: next + 2), name)
  }

  private func tagName(from start: Int) -> Range<Int> {
    start..<max(start, nameEnd(bytes, from: start, to: bytes.count))
  }

  private func localName(_ name: Range<Int>) -> Range<Int> {
    let colon = name.last { bytes[$0] == UInt8(ascii: ":") }
    return (colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound
  }

  private func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { lower(bytes[$0]) == lower(bytes[$1]) }
  }

  private func isItem(_ name: Range<Int>) -> Bool {
    let local = bytes[part: localName(name)]
    return local.isLowercased("item") || local.isLowercased("entry")
  }

  private func isIdentity(_ name: Range<Int>) -> Bool {
    let name = bytes[part: name]
    return ["guid", "id", "atom:id"].contains { name.isLowercased($0) }
  }

  /// A name in lower case; empty for one that is longer than any we know, since the names of open
  /// elements are asked for again and again.
  private func known(_ name: Range<Int>) -> String {
    name.count > 32 ? "" : String(decoding: bytes[name].lazy.map(lower), as: UTF8.self)
  }

  /// A field that holds text alone in every format.
  private func isLeaf(_ name: Range<Int>) -> Bool { Self.leaves.contains(known(name)) }

  /// A field of an item, which cannot stand within another one.
  private func startsField(_ name: Range<Int>) -> Bool {
    let text = known(name)
    return Self.leaves.contains(text) || Self.fields.contains(text)
  }

  private static let leaves: Set<String> = [
    "title", "link", "guid", "pubdate", "comments", "id", "published", "updated", "dc:date",
    "dc:creator", "category",
  ]

  private static let fields: Set<String> = [
    "description", "author", "enclosure", "source", "summary", "content", "content:encoded",
  ]

  private func isStructure(_ name: Range<Int>) -> Bool {
    isItem(name)
      || name.count <= 64
        && ["channel", "rss", "feed", "rdf", "image", "author", "group"]
          .contains(known(localName(name)))
  }
}
