/// Reads HTML into a writer of text, after the tokenizer of the HTML standard (§13.2.5), with the
/// elements left out that a person does not see.
struct HTMLReader {
  private let html: Bytes
  private var at = 0
  private let elements = HTMLElements.Table()
  /// A hidden element was never closed: looking for the ends of more would take quadratic time.
  private var hidesNothing = false

  init(_ html: Bytes) { self.html = html }

  mutating func read(into writer: inout TextWriter) {
    while at < html.count {
      at = writer.append(html, from: at, to: html.count)
      guard at < html.count else { return }
      if beginsMarkup(html, at: at) {
        markup(&writer)
      } else {
        writer.angle()
        at += 1
      }
    }
  }

  private mutating func markup(_ writer: inout TextWriter) {
    let start = at
    let second = html[at + 1]
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") {
      return declaration(&writer)
    }
    let isEnd = second == UInt8(ascii: "/")
    at += isEnd ? 2 : 1
    let name = tagName()
    let element = elements[name.key]
    var isHidden = false
    let isClosed = attributes(&isHidden)
    if writer.form == .line, element.isEmpty || !isClosed && !isEnd {
      literal(start..<at, &writer)
      return
    }
    if element.contains(.block) {
      writer.lineBreak()
    } else if element.contains(.cell) {
      writer.space()
    }
    if isEnd { return }
    if element.contains(.raw) {
      var tokens = HTMLTokens(html)
      tokens.at = at
      tokens.skipRawText(of: name.range)
      at = tokens.at
    } else if element.contains(.invisible) || isHidden, !element.contains(.void), !hidesNothing {
      skip(name.key)
    }
  }

  /// What looks like a tag and is none: `List<Int>` keeps its brackets.
  private func literal(_ range: Range<Int>, _ writer: inout TextWriter) {
    var from = range.lowerBound
    while from < range.upperBound {
      from = writer.append(html, from: from, to: range.upperBound)
      guard from < range.upperBound else { return }
      writer.angle()
      from += 1
    }
  }

  private mutating func declaration(_ writer: inout TextWriter) {
    var tokens = HTMLTokens(html)
    tokens.at = at
    if case .text(let range) = tokens.next() { literal(range, &writer) }
    at = tokens.at
  }

  /// Reads a tag's name; its key is `tagKey`'s.
  @inline(__always)
  private mutating func tagName() -> (range: Range<Int>, key: UInt64) {
    let start = at
    while at < html.count {
      let byte = html[at]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isBlank(byte) { break }
      at += 1
    }
    return (start..<at, tagKey(html, start..<at))
  }

  /// Steps over the attributes and the `>` of a tag; false when there is none. Values in quotes are
  /// passed over at once, but for a style's.
  @inline(__always)
  private mutating func attributes(_ isHidden: inout Bool) -> Bool {
    var name = at
    while at < html.count {
      let byte = html[at]
      if byte == UInt8(ascii: ">") {
        isHidden = isHidden || names(html[part: name..<at])
        at += 1
        return true
      }
      let isValue = byte == UInt8(ascii: "=")
      at += 1
      guard isValue else { continue }
      let isStyle = endsInStyle(at - 1)
      isHidden = isHidden || names(html[part: name..<at])
      let value = self.value()
      if isStyle, value.count >= 12 { isHidden = isHidden || hides(html[part: value]) }
      name = at
    }
    return false
  }

  /// Whether an attribute `hidden` is among names.
  @inline(__always)
  private func names(_ part: Bytes) -> Bool {
    part.count >= 7 && hasHidden(part)
  }

  private func hasHidden(_ part: Bytes) -> Bool {
    // Few other names have a double d.
    guard
      (1..<part.count).contains(where: { part[$0] | 0x20 == 0x64 && part[$0 - 1] | 0x20 == 0x64 })
    else { return false }
    for (name, _) in HTMLAttributes(part, in: 0..<part.count)
    where name.count == 6 && tagKey(part, name) == HTMLElements.hidden { return true }
    return false
  }

  @inline(__always)
  private func endsInStyle(_ end: Int) -> Bool {
    end >= 6 && isBlank(html[end - 6]) && lower(html[end - 1]) == UInt8(ascii: "e")
      && html.hasLowercased("style", at: end - 5)
  }

  @inline(__always)
  private mutating func value() -> Range<Int> {
    while at < html.count, isBlank(html[at]) { at += 1 }
    guard at < html.count else { return at..<at }
    let quote = html[at]
    if quote == 0x22 || quote == 0x27 {
      let open = at + 1
      if let close = html.index(of: quote, from: open) {
        at = close + 1
        return open..<close
      }
      // A quote that is never closed must not swallow the rest.
      at = html.index(of: UInt8(ascii: ">"), from: open) ?? html.count
      return open..<at
    }
    let open = at
    while at < html.count, html[at] != UInt8(ascii: ">"), !isBlank(html[at]) { at += 1 }
    return open..<at
  }

  /// Whether a style takes its element from sight.
  private func hides(_ style: Bytes) -> Bool {
    var from = 0
    while let colon = style.index(of: UInt8(ascii: ":"), from: from) {
      from = colon + 1
      let name = style[part: 0..<colon].trimmed
      let value = style[part: from..<style.count].trimmed
      if name.endsLowercased("display") && value.hasLowercased("none")
        || name.endsLowercased("visibility") && value.hasLowercased("hidden")
      {
        return true
      }
    }
    return false
  }

  /// Steps over an element with all within; what is never closed hides nothing.
  private mutating func skip(_ key: UInt64) {
    var tokens = HTMLTokens(html)
    tokens.at = at
    var depth = 1
    while let token = tokens.next() {
      switch token {
      case .start(let name, _) where tagKey(html, name) == key: depth += 1
      case .end(let name) where tagKey(html, name) == key: depth -= 1
      default: break
      }
      if depth == 0 {
        at = tokens.at
        return
      }
    }
    hidesNothing = true
  }
}
