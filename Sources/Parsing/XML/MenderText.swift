// What the mender writes.
extension Mender {
  mutating func escape(_ byte: UInt8) {
    withUnsafeBytes(of: byte) { appendEscaped($0.bindMemory(to: UInt8.self), to: &out) }
  }

  /// A name as XML allows it: at most one colon, none at its ends.
  mutating func appendName(_ name: Range<Int>) {
    var colon = false
    for at in name {
      if bytes[at] == UInt8(ascii: ":") {
        if colon || at == name.upperBound - 1 {
          out.append(UInt8(ascii: "_"))
          continue
        }
        colon = true
      }
      out.append(bytes[at])
    }
  }

  /// Text with references: those that are none lose their ampersand's meaning.
  mutating func appendText(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "&"):
        if isReference(bytes, at: at, until: range.upperBound) {
          out.append(byte)
        } else if let end = appendNumeric(at: at, until: range.upperBound) {
          at = end
          continue
        } else {
          note("a bare & in the text")
          out.append(contentsOf: "&amp;".utf8)
        }
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      default: appendAllowed(byte, at: at)
      }
      at += 1
    }
  }

  /// A numeric reference that only HTML would take; the offset after it, nil when it is none.
  private mutating func appendNumeric(at start: Int, until limit: Int) -> Int? {
    let part = bytes[part: 0..<limit]
    guard part.has("&#", at: start) else { return nil }
    var end = start
    var text: [UInt8] = []
    appendReference(part, at: &end, to: &text)
    guard end > start + 2 else { return nil }
    note("references that XML does not have")
    text.withUnsafeBufferPointer { appendEscaped($0, to: &out) }
    return end
  }

  /// Text without references.
  mutating func appendPlain(_ range: Range<Int>) {
    for at in range {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): escape(byte)
      default: appendAllowed(byte, at: at)
      }
    }
  }

  private mutating func appendAllowed(_ byte: UInt8, at: Int) {
    if isForbidden(bytes, at: at) {
      note("characters that XML does not allow removed")
      return
    }
    out.append(byte)
  }
}

/// Control characters, and the bytes of U+FFFE and U+FFFF (XML 1.0 §2.2).
func isForbidden(_ b: Bytes, at: Int) -> Bool {
  let byte = b[at]
  if byte < 0x20 { return byte != 0x09 && byte != 0x0A && byte != 0x0D }
  func has(_ a: UInt8, _ c: UInt8, from: Int) -> Bool {
    from >= 0 && from + 2 < b.count && b[from] == 0xEF && b[from + 1] == 0xBF
      && (b[from + 2] == a || b[from + 2] == c)
  }
  guard byte >= 0xBE else { return false }
  return has(0xBE, 0xBF, from: at) || has(0xBE, 0xBF, from: at - 1) || has(0xBE, 0xBF, from: at - 2)
}

/// Whether the ampersand at `at` begins a reference that XML can take: closed, and to an allowed
/// character.
func isReference(_ b: Bytes, at start: Int, until limit: Int) -> Bool {
  var at = start + 1
  guard at < limit else { return false }
  if b[at] == UInt8(ascii: "#") {
    at += 1
    let hex = at < limit && b[at] == UInt8(ascii: "x")
    if hex { at += 1 }
    let from = at
    while at < limit, at - from < 8, isDigit(b[at]) || hex && isLetter(b[at]) { at += 1 }
    guard at > from, at < limit, b[at] == UInt8(ascii: ";"),
      let code = UInt32(String(b[part: from..<at]), radix: hex ? 16 : 10)
    else { return false }
    let allowed = code == 9 || code == 10 || code == 13 || code >= 0x20
    return allowed && Unicode.Scalar(code) != nil && code != 0xFFFE && code != 0xFFFF
  }
  let end = nameEnd(b, from: at, to: min(limit, at + 64))
  return end > at && end < limit && b[end] == UInt8(ascii: ";")
}

/// Reads the attributes of a start tag, however they are written, and writes them as XML has them.
struct AttributeMender {
  let bytes: Bytes
  var at: Int
  private(set) var out: [UInt8] = []
  private(set) var isMended = false
  /// The tag was not closed by `>`.
  private(set) var isCut = false
  private var seen: [Range<Int>] = []

  init(bytes: Bytes, at: Int) {
    self.bytes = bytes
    self.at = at
  }

  /// Reads up to and with the tag's `>`; true for `/>`.
  mutating func read() -> Bool {
    while at < bytes.count {
      let byte = bytes[at]
      if isBlank(byte) {
        at += 1
      } else if byte == UInt8(ascii: ">") {
        at += 1
        return false
      } else if byte == UInt8(ascii: "/") {
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: ">") {
          at += 1
          return true
        }
      } else if byte == UInt8(ascii: "<") {
        (isCut, isMended) = (true, true)
        return false
      } else if nameCharacter(bytes, at: at, begins: true) > 0 {
        attribute()
      } else {
        isMended = true
        at += 1
      }
    }
    (isCut, isMended) = (true, true)
    return false
  }

  private mutating func attribute() {
    let start = at
    at = nameEnd(bytes, from: start, to: bytes.count)
    let name = start..<at
    skipBlanks()
    var value = at..<at
    if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
      at += 1
      skipBlanks()
      value = self.value()
    } else {
      isMended = true
    }
    let text = bytes[part: name]
    guard seen.count < 64, !seen.contains(where: { bytes[part: $0].elementsEqual(text) }) else {
      isMended = true
      return
    }
    seen.append(name)
    write(name, value)
  }

  private mutating func value() -> Range<Int> {
    guard at < bytes.count else { return at..<at }
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      let start = at + 1
      if let end = bytes.index(of: quote, from: start), !isRunaway(start..<end) {
        at = end + 1
        return start..<end
      }
      isMended = true
      // Never closed: it ends with the tag.
      let end = bytes.index(of: UInt8(ascii: ">"), from: start) ?? bytes.count
      at = end
      return start..<end
    }
    isMended = true
    let start = at
    while at < bytes.count, !isBlank(bytes[at]), bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "<")
    { at += 1 }
    return start..<at
  }

  /// A value that runs over tags and lines was meant to end earlier.
  private func isRunaway(_ range: Range<Int>) -> Bool {
    let part = bytes[part: range]
    guard let tag = part.index(of: UInt8(ascii: "<")) else { return false }
    return part.index(of: 0x0A, from: tag) != nil || part.find("</") != nil
  }

  private mutating func skipBlanks() {
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
  }

  private mutating func write(_ name: Range<Int>, _ value: Range<Int>) {
    out.append(UInt8(ascii: " "))
    var colon = false
    for at in name {
      let isColon = bytes[at] == UInt8(ascii: ":")
      out.append(isColon && (colon || at == name.upperBound - 1) ? UInt8(ascii: "_") : bytes[at])
      colon = colon || isColon
    }
    out.append(contentsOf: "=\"".utf8)
    for at in value {
      switch bytes[at] {
      case UInt8(ascii: "&") where isReference(bytes, at: at, until: value.upperBound):
        out.append(bytes[at])
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      case let byte: if !isForbidden(bytes, at: at) { out.append(byte) }
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
