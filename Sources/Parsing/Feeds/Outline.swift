import Model

/// Where the items of an XML feed are, and a hash of each, found without reading it.
///
/// Nil for what it does not understand, which is then read as a whole: declarations behind the
/// root, items within items, or what is not well-formed.
struct Outline {
  struct Part {
    var range: Range<Int>
    var hash: UInt64
  }

  private(set) var parts: [Part] = []
  /// Of what is outside of items, but for blanks and times, which change with every item.
  private(set) var context: UInt64 = 0
  private let document: Bytes
  /// The item being walked through: where it begins, and its name.
  private var item: (start: Int, name: Bytes)?
  private var lastTag = Bytes(start: nil, count: 0)
  private var depth = 0

  /// Items that are looked at; a document of more is read as a whole.
  static let most = 500

  /// `root`: where the root's start tag is.
  init?(_ document: Bytes, root: Int, base: String?) {
    self.document = document
    note(document[part: 0..<root])
    base?.withBytes { note($0) }
    var at = root
    while let open = document.index(of: UInt8(ascii: "<"), from: at) {
      if item == nil, open > at { text(document[part: at..<open]) }
      guard let end = markup(open), parts.count <= Self.most else { return nil }
      at = end
    }
    guard item == nil, depth == 0 else { return nil }
    text(document[part: at..<document.count])
  }

  /// The document without some of its parts, given in order.
  func text(without left: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    let gone = left.reduce(0) { $0 + parts[$1].range.count }
    bytes.reserveCapacity(document.count - gone)
    var at = 0
    for index in left {
      bytes += document[at..<parts[index].range.lowerBound]
      at = parts[index].range.upperBound
    }
    bytes += document[at..<document.count]
    return bytes
  }

  /// Reads what begins with `<`; the offset after it.
  private mutating func markup(_ open: Int) -> Int? {
    guard open + 1 < document.count else { return nil }
    switch document[open + 1] {
    case UInt8(ascii: "!"):
      if document.has("<![CDATA[", at: open) {
        guard let end = end(of: "]]>", from: open + 9) else { return nil }
        if item == nil { text(document[part: open..<end]) }
        return end
      }
      return document.has("<!--", at: open) ? end(of: "-->", from: open + 4) : nil
    case UInt8(ascii: "?"): return end(of: "?>", from: open + 2)
    case UInt8(ascii: "/"): return endTag(open)
    default: return startTag(open)
    }
  }

  private func end(of mark: StaticString, from start: Int) -> Int? {
    document.find(mark, from: start).map { $0 + mark.utf8CodeUnitCount }
  }

  private mutating func endTag(_ open: Int) -> Int? {
    guard let end = document.index(of: UInt8(ascii: ">"), from: open).map({ $0 + 1 }) else {
      return nil
    }
    depth -= 1
    guard let item else {
      lastTag = document[part: open..<end]
      note(lastTag)
      return end
    }
    // The name alone: of what is longer, other bytes follow here.
    let after = open + 2 + item.name.count
    if after < end, document[after] == UInt8(ascii: ">") || isBlank(document[after]),
      document[part: open + 2..<after].elementsEqual(item.name)
    {
      let range = item.start..<end
      parts.append(Part(range: range, hash: Digest(body: document[part: range]).low))
      self.item = nil
    }
    return end
  }

  /// A start tag ends at the first `>` outside of quotes.
  private mutating func startTag(_ open: Int) -> Int? {
    var at = open + 1
    while at < document.count, document[at] != UInt8(ascii: ">") {
      if document[at] == UInt8(ascii: "\"") || document[at] == UInt8(ascii: "'") {
        guard let close = document.index(of: document[at], from: at + 1) else { return nil }
        at = close
      }
      at += 1
    }
    guard at < document.count else { return nil }
    let isWhole = document[at - 1] == UInt8(ascii: "/")
    let isInside = depth > 0
    if !isWhole { depth += 1 }
    let tag = document[part: open..<at + 1]
    let isItem = tag.has("<item", at: 0) || tag.has("<entry", at: 0)
    guard isItem || item == nil else { return at + 1 }
    let name = name(at: open + 1)
    if isItem, name.count == (tag.has("<item", at: 0) ? 4 : 5) {
      guard isInside, item == nil, !isWhole else { return nil }
      // Where the first one stands counts as well: some of the feed's own is taken from before it.
      if parts.isEmpty { note(1) }
      item = (open, name)
    } else if item == nil {
      lastTag = tag
      note(tag)
    }
    return at + 1
  }

  /// To the end of the tag's name.
  private func name(at start: Int) -> Bytes {
    var end = start
    while end < document.count, document[end] != UInt8(ascii: ">"), !isBlank(document[end]),
      document[end] != UInt8(ascii: "/")
    {
      end += 1
    }
    return document[part: start..<end]
  }

  /// Outside of items.
  private mutating func text(_ bytes: Bytes) {
    let text = bytes.trimmed
    guard !text.isEmpty, !Self.times.contains(where: { lastTag.has($0, at: 0) }) else { return }
    note(text)
  }

  /// Times of the feed as a whole, which no item takes over.
  private static let times: [StaticString] = [
    "<lastBuildDate>", "<pubDate>", "<updated>", "<dc:date>",
  ]

  private mutating func note(_ bytes: Bytes) {
    note(Digest(body: bytes).low)
  }

  private mutating func note(_ number: UInt64) {
    context = Digest.fold(context ^ 0xA076_1D64_78BD_642F, number ^ 0xE703_7ED1_A0B4_28DB)
  }
}
