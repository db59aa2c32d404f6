/// Makes JSON of what was meant to be: commas that nothing follows go, missing ones come, what
/// stands after the value is left out, and of a text that breaks off the whole items stay.
///
/// Only documents that failed to parse come here.
struct JSONMender {
  private(set) var out: [UInt8] = []
  /// The document ended before its value did.
  private(set) var isCut = false
  private let text: Bytes
  private var at = 0
  /// What will close the open objects and arrays.
  private var closers: [UInt8] = []
  /// A value has ended, and nothing has come after it yet.
  private var isAfterValue = false
  private var hasComma = false
  /// How much of the output ends with a whole item.
  private var whole = 0

  /// nil when there is nothing to save.
  init?(_ text: Bytes) {
    self.text = text
    out.reserveCapacity(text.count + 16)
    while at < text.count, !isCut {
      step()
      if closers.isEmpty, !out.isEmpty { return }
    }
    guard whole > 0 else { return nil }
    isCut = true
    out.removeLast(out.count - whole)
    out += [UInt8(ascii: "]"), UInt8(ascii: "}")]
  }

  private mutating func step() {
    let byte = text[at]
    switch byte {
    case UInt8(ascii: "\""): string()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      beginValue()
      // Of `{` and `[` alike the closing sign is two further.
      closers.append(byte + 2)
      out.append(byte)
      at += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte)
    case UInt8(ascii: ","):
      hasComma = isAfterValue
      at += 1
    case UInt8(ascii: ":"):
      out.append(byte)
      (isAfterValue, hasComma) = (false, false)
      at += 1
    case _ where isBlank(byte) || byte == 0: at += 1
    default: word()
    }
  }

  private mutating func beginValue() {
    if hasComma || isAfterValue { out.append(UInt8(ascii: ",")) }
    (isAfterValue, hasComma) = (false, false)
  }

  private mutating func close(_ byte: UInt8) {
    guard closers.last == byte else {
      isCut = true
      return
    }
    closers.removeLast()
    out.append(byte)
    (isAfterValue, hasComma) = (true, false)
    at += 1
    // The root's object and the array of its items are open.
    if closers == [UInt8(ascii: "}"), UInt8(ascii: "]")] { whole = out.count }
  }

  private mutating func string() {
    beginValue()
    let start = out.count
    var copied = at
    at += 1
    while at < text.count, text[at] != UInt8(ascii: "\"") {
      guard text[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      if !isEscape(at + 1) {
        // A backslash before anything else stands for nothing.
        out.append(contentsOf: text[part: copied..<at])
        copied = at + 1
      }
      at += 2
    }
    guard at < text.count else {
      isCut = true
      out.removeLast(out.count - start)
      return
    }
    at += 1
    out.append(contentsOf: text[part: copied..<at])
    isAfterValue = true
  }

  /// Whether an escape of JSON stands at `at`, after its backslash (RFC 8259 §7).
  private func isEscape(_ at: Int) -> Bool {
    guard at < text.count else { return true }
    switch text[at] {
    case UInt8(ascii: "u"):
      return at + 4 < text.count
        && text[at + 1...at + 4].allSatisfy { isDigit($0) || (0x61...0x66).contains(lower($0)) }
    case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: return true
    default: return false
    }
  }

  /// A number or one of JSON's three words.
  private mutating func word() {
    var end = at
    while end < text.count,
      isNamePart(text[end]) && text[end] != UInt8(ascii: ":")
        || text[end] == UInt8(ascii: "+")
    { end += 1 }
    guard end > at else {
      isCut = true
      return
    }
    let word = String(text[part: at..<end])
    let isJSON = ["true", "false", "null"].contains(word) || Double(word)?.isFinite == true
    if isJSON {
      value(until: end)
    } else {
      // Numbers of other languages, and none: nothing that a feed could need.
      beginValue()
      out.append(contentsOf: "null".utf8)
      isAfterValue = true
      at = end
    }
  }

  private mutating func value(until end: Int) {
    beginValue()
    out.append(contentsOf: text[at..<end])
    isAfterValue = true
    at = end
  }
}
