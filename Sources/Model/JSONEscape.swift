/// What is not written as it stands inside a JSON string: what RFC 8259 §7 demands, and whatever
/// would steer a terminal that the text is printed on (`SafeText`).
enum JSONEscape {
  /// Bytes of the character at `at` when it must be escaped, else 0.
  static func length(in source: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let byte = source[at]
    if byte < 0x80 {
      let escaped =
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      return escaped ? 1 : 0
    }
    // The lead bytes of all harmful characters beyond ASCII; Latin, Greek and Cyrillic have others.
    switch byte {
    case 0xC2, 0xD8: return isHarmful(source, at, 2) ? 2 : 0
    case 0xE2, 0xEF: return isHarmful(source, at, 3) ? 3 : 0
    case 0xF3: return isHarmful(source, at, 4) ? 4 : 0
    default: return 0
    }
  }

  private static func isHarmful(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int
  ) -> Bool {
    guard at + length <= source.count else { return false }
    return scalar(source[at..<at + length]).map(SafeText.isHarmful) ?? false
  }

  /// Appends one character in its escaped form.
  static func write(_ character: Slice<UnsafeBufferPointer<UInt8>>, into bytes: inout [UInt8]) {
    guard let scalar = scalar(character) else { return }
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    default:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      }
    }
  }

  private static func scalar(_ character: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    String(decoding: character, as: UTF8.self).unicodeScalars.first
  }
}
