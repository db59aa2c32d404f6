/// Markup made readable.
public enum HTMLText {
  /// What a person reads: blocks on lines of their own, hidden parts gone, references decoded once,
  /// white space collapsed. Text without markup comes back with its white space collapsed.
  public static func plain(_ html: String) -> String {
    html.withBytes { plain($0) }
  }

  static func plain(_ html: Bytes) -> String {
    TextWriter.string(capacity: html.count, as: .blocks) { $0.read(html) }
  }

  /// As `plain`, on one line. Only elements that HTML knows are markup here: `List<Int>` keeps its
  /// brackets.
  static func line(_ html: Bytes) -> String {
    guard html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return collapse(html)
    }
    return TextWriter.string(capacity: html.count, as: .line) { $0.read(html) }
  }

  /// Text that is no markup: lines are joined, paragraphs stay apart.
  static func paragraphs(_ text: Bytes) -> String {
    TextWriter.string(capacity: text.count, as: .literal) { writer in
      var from = 0
      while from < text.count {
        let end = text.index(of: 0x0A, from: from) ?? text.count
        let line = text[part: from..<end]
        if line.allSatisfy(isBlank) { writer.lineBreak() }
        writer.append(line, 0..<line.count)
        writer.space()
        from = end + 1
      }
    }
  }

  /// Whether there is a tag, a comment or a declaration that HTML knows.
  static func hasMarkup(_ text: Bytes) -> Bool {
    var from = 0
    while let hit = text.index(of: UInt8(ascii: "<"), from: from) {
      if beginsMarkup(text, at: hit) {
        let second = text[hit + 1]
        if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return true }
        var end = hit + (second == UInt8(ascii: "/") ? 2 : 1)
        let start = end
        while end < text.count, isLetter(text[end]) || isDigit(text[end]) { end += 1 }
        if HTMLElements.isKnown(tagKey(text, start..<end)) { return true }
      }
      from = hit + 1
    }
    return false
  }
}

/// Writes readable text; white space waits until something follows it.
///
/// What is written is never longer than what is read: a reference is at least as long as its
/// character, and each break stands for a tag.
private struct TextWriter {
  enum Form {
    /// HTML, blocks on lines of their own.
    case blocks
    /// HTML, all on one line.
    case line
    /// No markup: an ampersand is one.
    case literal
  }

  private let out: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private var blank = false
  private var broken = false
  private let form: Form
  /// A hidden element was never closed: looking for the ends of more would take quadratic time.
  private var hidesNothing = false

  private init(_ out: UnsafeMutableBufferPointer<UInt8>, as form: Form) {
    self.out = out
    self.form = form
  }

  private var isLine: Bool { form == .line }

  /// The string that `body` writes; at most `capacity` bytes.
  static func string(
    capacity: Int, as form: Form, _ body: (inout TextWriter) -> Void
  ) -> String {
    // Two references, of `nGt` and `nLt`, are a byte shorter than what they stand for.
    String(unsafeUninitializedCapacity: capacity + 1 + capacity / 64) { buffer in
      var writer = TextWriter(buffer, as: form)
      body(&writer)
      return writer.count
    }
  }

  mutating func lineBreak() {
    if isLine { blank = true } else { broken = true }
  }

  mutating func space() { blank = true }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    guard count < out.count else { return }
    out[count] = byte
    count += 1
  }

  /// Ends the white space that waits.
  @inline(__always)
  private mutating func begin() {
    guard blank || broken else { return }
    if count > 0 { put(broken ? 0x0A : 0x20) }
    blank = false
    broken = false
  }

  mutating func append(_ b: Bytes, _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      // A single blank between words goes with them.
      while at < range.upperBound,
        isOrdinary(b[at])
          || b[at] == 0x20 && at > start && at + 1 < range.upperBound && isOrdinary(b[at + 1])
      { at += 1 }
      if at > start {
        begin()
        let length = min(at - start, out.count - count)
        _ = UnsafeMutableBufferPointer(rebasing: out[count..<count + length])
          .update(fromContentsOf: b[start..<start + length])
        count += length
      }
      guard at < range.upperBound else { return }
      special(b, range.upperBound, at: &at)
    }
  }

  /// White space, a reference, or what may be a no-break space.
  private mutating func special(_ b: Bytes, _ end: Int, at: inout Int) {
    let byte = b[at]
    if isBlank(byte) {
      blank = true
      at += 1
    } else if byte == 0xC2, at + 1 < end, b[at + 1] == 0xA0 {
      blank = true
      at += 2
    } else if byte == UInt8(ascii: "&"), form != .literal {
      var decoded: [UInt8] = []
      appendReference(b[part: 0..<end], at: &at, to: &decoded)
      if decoded == [0xC2, 0xA0] || decoded.allSatisfy(isBlank) {
        blank = true
      } else {
        begin()
        for byte in decoded { put(byte) }
      }
    } else {
      begin()
      put(byte)
      at += 1
    }
  }

  @inline(__always)
  private func isOrdinary(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "&") && byte != 0xC2
  }

  mutating func read(_ html: Bytes) {
    var tokens = HTMLTokens(html)
    while true {
      let from = tokens.at
      guard let token = tokens.next() else { return }
      switch token {
      case .text(let range): append(html, range)
      case .other: continue
      case .end(let name):
        let key = tagKey(html, name)
        if isLine, !HTMLElements.isKnown(key) {
          append(html, from..<tokens.at)
        } else {
          around(key)
        }
      case .start(let name, let attributes):
        let key = tagKey(html, name)
        let isCut = html[tokens.at - 1] != UInt8(ascii: ">")
        if isLine, isCut || !HTMLElements.isKnown(key) {
          append(html, from..<tokens.at)
          continue
        }
        around(key)
        if HTMLElements.isRawText(key) {
          tokens.skipRawText(of: name)
        } else if HTMLElements.isInvisible(key) || isHidden(html, attributes),
          !HTMLElements.isVoid(key), !hidesNothing
        {
          skip(key, &tokens)
        }
      }
    }
  }

  private mutating func around(_ key: UInt64) {
    switch HTMLElements.layout(key) {
    case .block: lineBreak()
    case .cell: blank = true
    case .inline: break
    }
  }

  /// Steps over an element with all within; what is never closed hides nothing.
  private mutating func skip(_ key: UInt64, _ tokens: inout HTMLTokens) {
    let start = tokens.at
    var depth = 1
    while let token = tokens.next() {
      switch token {
      case .start(let name, _) where tagKey(tokens.bytes, name) == key: depth += 1
      case .end(let name) where tagKey(tokens.bytes, name) == key: depth -= 1
      default: break
      }
      if depth == 0 { return }
    }
    tokens.at = start
    hidesNothing = true
  }

  private func isHidden(_ b: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count >= 6 else { return false }
    for (name, value) in HTMLAttributes(b, in: range) {
      switch tagKey(b, name) {
      case HTMLElements.hidden: return true
      case HTMLElements.style:
        let rule = b[value].filter { !isBlank($0) }.map(lower)
        return rule.withUnsafeBufferPointer {
          $0.find("display:none") != nil || $0.find("visibility:hidden") != nil
        }
      default: continue
      }
    }
    return false
  }
}
