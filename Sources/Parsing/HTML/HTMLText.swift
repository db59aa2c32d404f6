/// Markup made readable.
public enum HTMLText {
  /// What a person reads: blocks on lines of their own, hidden parts gone, references decoded once,
  /// white space collapsed. Text without markup comes back with its white space collapsed.
  public static func plain(_ html: String) -> String {
    html.withBytes { plain($0) }
  }

  static func plain(_ html: Bytes) -> String {
    TextWriter.string(of: html.count, as: .blocks) { writer in
      var reader = HTMLReader(html)
      reader.read(into: &writer)
    }
  }

  /// As `plain`, on one line. Only elements that HTML knows are markup here: `List<Int>` keeps its
  /// brackets.
  static func line(_ html: Bytes) -> String {
    guard html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return collapse(html)
    }
    return TextWriter.string(of: html.count, as: .line) { writer in
      var reader = HTMLReader(html)
      reader.read(into: &writer)
    }
  }

  /// Text that is no markup: lines are joined, paragraphs stay apart.
  static func paragraphs(_ text: Bytes) -> String {
    TextWriter.string(of: text.count, as: .literal) { writer in
      var from = 0
      while from < text.count {
        let end = text.index(of: 0x0A, from: from) ?? text.count
        let line = text[part: from..<end]
        if line.allSatisfy(isBlank) { writer.lineBreak() }
        _ = writer.append(line, from: 0, to: line.count)
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
