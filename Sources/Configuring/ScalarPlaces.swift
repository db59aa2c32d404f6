import Model

/// Finds where the characters of YAML scalars stand in the file: libyaml tells only where a scalar
/// begins, and what follows may be folded, escaped and indented. Asked in the order of the file it
/// takes one pass over it.
struct ScalarPlaces {
  private let bytes: [UInt8]
  /// Where the last one asked for began.
  private var at = 0
  private var line = 1
  private var column = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  enum Style { case plain, quoted, block }

  /// The turns of a scalar with this text that begins at a line and column. None for one whose
  /// characters stand side by side from there, nor for what is not understood.
  mutating func turns(of text: String, _ style: Style, line: Int, column: Int) -> [Turn] {
    guard seek(line, column) else { return [] }
    if style == .plain, bytes[at...].starts(with: text.utf8) { return [] }
    var walk = ScalarWalk(
      bytes: bytes, at: at, line: line, column: column, text: Array(text.unicodeScalars))
    return walk.turns(style)
  }

  /// Goes to a place; false if there is none such.
  private mutating func seek(_ line: Int, _ column: Int) -> Bool {
    if (line, column) < (self.line, self.column) { (at, self.line, self.column) = (0, 1, 1) }
    while (self.line, self.column) < (line, column), at < bytes.count {
      let length = bytes.lineBreak(at: at)
      if length > 0 {
        at += length
        (self.line, self.column) = (self.line + 1, 1)
      } else {
        at += bytes.scalarLength(at: at)
        self.column += 1
      }
    }
    return (self.line, self.column) == (line, column) && at < bytes.count
  }
}

extension [UInt8] {
  /// The length of the line break at an offset, as libyaml knows them; 0 if there is none.
  fileprivate func lineBreak(at offset: Int) -> Int {
    switch self[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < count && self[offset + 1] == 0x0A ? 2 : 1
    case 0xC2 where offset + 1 < count && self[offset + 1] == 0x85: 2
    case 0xE2
    where offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] & 0xFE == 0xA8:
      3
    default: 0
    }
  }

  fileprivate func scalarLength(at offset: Int) -> Int {
    switch self[offset] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

/// One walk along a scalar in the file and its text side by side.
private struct ScalarWalk {
  let bytes: [UInt8]
  var at: Int
  var line: Int
  var column: Int
  let text: [Unicode.Scalar]
  private var done = 0
  private var turns: [Turn] = []

  init(bytes: [UInt8], at: Int, line: Int, column: Int, text: [Unicode.Scalar]) {
    (self.bytes, self.at, self.line, self.column, self.text) = (bytes, at, line, column, text)
  }

  mutating func turns(_ style: ScalarPlaces.Style) -> [Turn] {
    let isUnderstood =
      switch style {
      case .plain: flow(until: nil)
      case .quoted: quoted()
      case .block: block()
      }
    return isUnderstood ? turns : []
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func isBreak() -> Bool { at < bytes.count && bytes.lineBreak(at: at) > 0 }

  private func isBlank() -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func step() {
    at += bytes.scalarLength(at: at)
    column += 1
  }

  private mutating func breakLine() {
    at += bytes.lineBreak(at: at)
    (line, column) = (line + 1, 1)
  }

  private mutating func turn() { turns.append(Turn(offset: done, line: line, column: column)) }

  /// Takes the next character of the text, which must be the next one of the file.
  private mutating func take() -> Bool {
    guard done < text.count, at < bytes.count else { return false }
    let end = min(bytes.count, at + bytes.scalarLength(at: at))
    guard bytes[at..<end].elementsEqual(UTF8.encode(text[done])!) else { return false }
    step()
    done += 1
    return true
  }

  private mutating func quoted() -> Bool {
    let quote = byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
    step()
    turn()
    return flow(until: quote)
  }

  /// What is folded where it has line breaks: plain text, and text between quotation marks.
  private mutating func flow(until quote: UInt8?) -> Bool {
    while done < text.count {
      if isBlank() || isBreak() {
        guard blanks() else { return false }
      } else if byte == quote, quote == UInt8(ascii: "'") {
        // Two of them stand for one.
        step()
        guard take() else { return false }
        turn()
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard escape() else { return false }
      } else if !take() {
        return false
      }
    }
    return true
  }

  /// Blanks that stay as they are, or a line break with those around it, of which a blank or the
  /// empty lines remain.
  private mutating func blanks() -> Bool {
    let start = (at, column)
    while isBlank() { step() }
    guard isBreak() else {
      (at, column) = start
      while isBlank(), done < text.count { guard take() else { return false } }
      return true
    }
    var breaks = 0
    while isBreak() || isBlank() {
      if isBreak() {
        breaks += 1
        breakLine()
      } else {
        step()
      }
    }
    done += max(1, breaks - 1)
    turn()
    return done <= text.count
  }

  private mutating func escape() -> Bool {
    step()
    if isBreak() {
      breakLine()
      while isBlank() { step() }
    } else {
      let digits =
        switch byte {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: 0
        }
      guard at + digits < bytes.count else { return false }
      for _ in 0...digits { step() }
      done += 1
    }
    turn()
    return true
  }

  /// `|` and `>`: lines without their indentation, which is that of the first with text.
  private mutating func block() -> Bool {
    while at < bytes.count, !isBreak() { step() }
    var indent: Int?
    while done < text.count {
      guard isBreak() else { return false }
      breakLine()
      let most = indent ?? Int.max
      while byte == 0x20, column <= most { step() }
      if at >= bytes.count || isBreak() { continue }
      while done < text.count,
        text[done] == "\n" || (text[done] == " " && indent != nil && byte != 0x20)
      {
        done += 1
      }
      if indent == nil {
        // Of an indentation that the header tells, what is beyond belongs to the text.
        let blanks = min(text[done...].prefix { $0 == " " }.count, column - 1)
        (at, column) = (at - blanks, column - blanks)
        indent = column - 1
      }
      turn()
      while at < bytes.count, !isBreak(), done < text.count {
        guard take() else { return false }
      }
      // All that may follow are the breaks at the end.
      if text[done...].allSatisfy({ $0 == "\n" }) { return true }
    }
    return true
  }
}
