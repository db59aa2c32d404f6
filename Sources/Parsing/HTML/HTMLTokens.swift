/// Takes HTML apart into texts and tags, after the tokenizer of the HTML standard (§13.2.5) but
/// without its tree: for reading text and links, which need none.
struct HTMLTokens {
  enum Token {
    case text(Range<Int>)
    /// A start tag: its name, and the range its attributes are in.
    case start(name: Range<Int>, attributes: Range<Int>)
    case end(name: Range<Int>)
    /// A comment, a declaration, a processing instruction.
    case other
  }

  let bytes: Bytes
  /// Where the next token begins.
  var at = 0
  /// No comment that begins from here on is closed. Known once, it need not be looked for again.
  private var commentNeverEnds = false
  /// The same of some element whose content is no markup.
  private var rawNeverEnds = false

  init(_ bytes: Bytes) { self.bytes = bytes }

  mutating func next() -> Token? {
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "<"), let token = markup() { return token }
    let start = at
    at += 1
    while let hit = bytes.index(of: UInt8(ascii: "<"), from: at) {
      at = hit
      if beginsMarkup(bytes, at: hit) { return .text(start..<hit) }
      at += 1
    }
    at = bytes.count
    return .text(start..<at)
  }

  private mutating func markup() -> Token? {
    guard beginsMarkup(bytes, at: at) else { return nil }
    let second = bytes[at + 1]
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return declaration() }
    let closing = second == UInt8(ascii: "/")
    let start = at + (closing ? 2 : 1)
    var end = start
    while end < bytes.count, !isBlank(bytes[end]), bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/")
    { end += 1 }
    var mayHide = false
    let close = tagEnd(bytes, from: end, mayHide: &mayHide)
    at = min(close + 1, bytes.count)
    return closing
      ? .end(name: start..<end)
      : .start(name: start..<end, attributes: end..<min(close, bytes.count))
  }

  private mutating func declaration() -> Token {
    let start = at
    if bytes.has("<!--", at: at) {
      comment()
      return .other
    }
    if bytes.has("<![CDATA[", at: at) {
      // Taken as text, since feeds escape documents that once were XML.
      let end = bytes.find("]]>", from: at) ?? bytes.count
      at = min(end + 3, bytes.count)
      return .text(start + 9..<max(start + 9, end))
    }
    at = bytes.index(of: UInt8(ascii: ">"), from: at).map { $0 + 1 } ?? bytes.count
    return .other
  }

  /// Steps over a comment, with the ends that HTML lets it have (§13.2.5.43–52). One that is never
  /// closed hides nothing but its beginning.
  private mutating func comment() {
    for short in ["<!-->", "<!--->"] as [StaticString] where bytes.has(short, at: at) {
      at += short.utf8CodeUnitCount
      return
    }
    if let end = commentNeverEnds ? nil : commentEnd(from: at + 4) {
      at = end
    } else {
      commentNeverEnds = true
      at += 4
    }
  }

  private func commentEnd(from start: Int) -> Int? {
    var at = start
    while let hit = bytes.find("--", from: at) {
      if bytes.has(">", at: hit + 2) { return hit + 3 }
      if bytes.has("!>", at: hit + 2) { return hit + 4 }
      at = hit + 1
    }
    return nil
  }

  /// Steps over what is no markup up to the end tag of that name: script, style and the like. Of
  /// other elements than these two, one that is never closed hides nothing.
  mutating func skipRawText(of name: Range<Int>) {
    let start = at
    skipToEnd(of: name)
    if at == bytes.count, !isCode(name) {
      at = start
      rawNeverEnds = true
    }
  }

  private func isCode(_ name: Range<Int>) -> Bool {
    bytes[part: name].isLowercased("script") || bytes[part: name].isLowercased("style")
  }

  private mutating func skipToEnd(of name: Range<Int>) {
    if rawNeverEnds, !isCode(name) {
      at = bytes.count
      return
    }
    let key = tagKey(bytes, name)
    while at < bytes.count, let hit = bytes.index(of: UInt8(ascii: "<"), from: at) {
      at = hit
      if hit + 1 < bytes.count, bytes[hit + 1] == UInt8(ascii: "/"),
        tagKey(bytes, tagName(from: hit + 2)) == key
      {
        return
      }
      at = hit + 1
    }
    at = bytes.count
  }

  private func tagName(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    return start..<end
  }
}

/// Whether a `<` begins a tag, a comment or a declaration, rather than standing for itself.
@inline(__always)
func beginsMarkup(_ b: Bytes, at: Int) -> Bool {
  guard at + 1 < b.count else { return false }
  let next = b[at + 1]
  if isLetter(next) { return true }
  if next == UInt8(ascii: "!") {
    guard at + 2 < b.count else { return false }
    return isLetter(b[at + 2]) || b[at + 2] == UInt8(ascii: "-") || b[at + 2] == UInt8(ascii: "[")
  }
  if next == UInt8(ascii: "?") { return at + 2 < b.count && isLetter(b[at + 2]) }
  return next == UInt8(ascii: "/") && at + 2 < b.count && isLetter(b[at + 2])
}

/// A number that stands for a name without regard to case (FNV-1a). A prefix does not count. Never
/// 0 for the names of HTML and of feeds.
@inline(__always)
func tagKey(_ b: Bytes, _ name: Range<Int>) -> UInt64 {
  var key: UInt64 = 0xCBF2_9CE4_8422_2325
  for at in name {
    let byte = lower(b[at])
    if byte == UInt8(ascii: ":") {
      key = 0xCBF2_9CE4_8422_2325
    } else {
      key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
  return key
}

func tagKey(_ name: StaticString) -> UInt64 {
  tagKey(
    Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount), 0..<name.utf8CodeUnitCount)
}

/// The offset of the `>` that ends a tag: not one inside quotes. Sees the same attributes as
/// `HTMLAttributes`; `mayHide` turns true if one may be `hidden` or `style`.
@inline(__always)
func tagEnd(_ b: Bytes, from start: Int, mayHide: inout Bool) -> Int {
  var at = start
  while at < b.count {
    let first = b[at]
    if first == UInt8(ascii: ">") { return at }
    let name = at
    at += 1
    if isBlank(first) || first == UInt8(ascii: "/") { continue }
    while at < b.count, !isBlank(b[at]), b[at] != UInt8(ascii: "="), b[at] != UInt8(ascii: "/"),
      b[at] != UInt8(ascii: ">")
    { at += 1 }
    let initial = first | 0x20
    if at - name == 5 && initial == UInt8(ascii: "s") || at - name == 6 && initial == 0x68 {
      mayHide = true
    }
    while at < b.count, isBlank(b[at]) { at += 1 }
    guard at < b.count, b[at] == UInt8(ascii: "=") else { continue }
    at += 1
    while at < b.count, isBlank(b[at]) { at += 1 }
    guard at < b.count else { break }
    guard b[at] == 0x22 || b[at] == 0x27 else {
      while at < b.count, !isBlank(b[at]), b[at] != UInt8(ascii: ">") { at += 1 }
      continue
    }
    // A quote that is never closed must not swallow the rest.
    guard let close = b.index(of: b[at], from: at + 1) else {
      return b.index(of: UInt8(ascii: ">"), from: at) ?? b.count
    }
    at = close + 1
  }
  return b.count
}

/// The attributes of a tag, one after the other: ranges of name and value, quotes left out.
struct HTMLAttributes: Sequence, IteratorProtocol {
  let bytes: Bytes
  var at: Int
  let end: Int

  init(_ bytes: Bytes, in range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    while at < end, isBlank(bytes[at]) || bytes[at] == UInt8(ascii: "/") { at += 1 }
    guard at < end else { return nil }
    let start = at
    at += 1
    while at < end, !isBlank(bytes[at]), bytes[at] != UInt8(ascii: "="),
      bytes[at] != UInt8(ascii: "/")
    { at += 1 }
    let name = start..<at
    while at < end, isBlank(bytes[at]) { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: "=") else { return (name, at..<at) }
    at += 1
    while at < end, isBlank(bytes[at]) { at += 1 }
    guard at < end else { return (name, end..<end) }
    if bytes[at] == 0x22 || bytes[at] == 0x27 {
      let open = at + 1
      let close = Swift.min(bytes.index(of: bytes[at], from: open) ?? end, end)
      at = Swift.min(close + 1, end)
      return (name, Swift.min(open, close)..<close)
    }
    let open = at
    while at < end, !isBlank(bytes[at]) { at += 1 }
    return (name, open..<at)
  }
}
