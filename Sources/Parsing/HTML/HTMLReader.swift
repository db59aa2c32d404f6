/// Reads HTML into a writer of text, after the tokenizer of the HTML standard (§13.2.5), with the
/// elements left out that a person does not see.
struct HTMLReader {
  private let html: Bytes
  private var at = 0
  private var tokens: HTMLTokens
  private let elements = HTMLElements.Table()
  /// A hidden element was never closed: looking for the ends of more would take quadratic time.
  private var hidesNothing = false

  init(_ html: Bytes) {
    self.html = html
    tokens = HTMLTokens(html)
  }

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

  /// Steps over the attributes and the `>` of a tag; false when there is none.
  @inline(__always)
  private mutating func attributes(_ isHidden: inout Bool) -> Bool {
    let start = at
    var mayHide = false
    let close = tagEnd(html, from: start, mayHide: &mayHide)
    at = min(close + 1, html.count)
    if mayHide { isHidden = hides(start..<min(close, html.count)) }
    return close < html.count
  }

  /// Whether attributes take their element from sight.
  private func hides(_ range: Range<Int>) -> Bool {
    for (name, value) in HTMLAttributes(html, in: range) {
      if name.count == 6, tagKey(html, name) == HTMLElements.hidden { return true }
      if name.count == 5, tagKey(html, name) == HTMLElements.style, hides(html[part: value]) {
        return true
      }
    }
    return false
  }

  /// Whether a style takes its element from sight.
  private func hides(_ style: Bytes) -> Bool {
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      let rule = Bytes(rebasing: declaration)
      guard let colon = rule.index(of: UInt8(ascii: ":")) else { continue }
      let name = rule[part: 0..<colon].trimmed
      let value = rule[part: colon + 1..<rule.count].trimmed
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
      case .start(let name, _) where elements[tagKey(html, name)].contains(.raw):
        tokens.skipRawText(of: name)
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
