import Model

/// Text in and out of XML attributes (XML 1.0 §4.1, §3.3.3).
enum XMLText {
  /// References resolved, white space made blanks, trimmed. What is no known reference stays as
  /// written.
  static func decode(_ bytes: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    var decoded = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      decoded += rest[..<ampersand]
      rest = rest[ampersand...]
      // The longest name of use, `&thetasym;`, and any number fit in twelve.
      if let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(rest[..<end].dropFirst())
      {
        decoded += character
        rest = rest[end...].dropFirst()
      } else {
        decoded += "&"
        rest = rest.dropFirst()
      }
    }
    return trimmed(SafeText.line(decoded + rest))
  }

  private static func trimmed(_ text: String) -> String {
    let blanks = text.prefix { $0.isWhitespace }
    var trimmed = text[blanks.endIndex...]
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return String(trimmed)
  }

  static func encode(_ text: String) -> String {
    var encoded = ""
    for character in SafeText.line(text).unicodeScalars {
      switch character {
      case "&": encoded += "&amp;"
      case "<": encoded += "&lt;"
      case ">": encoded += "&gt;"
      case "\"": encoded += "&quot;"
      // XML 1.0 §2.2 excludes these two even as references.
      case "\u{FFFE}", "\u{FFFF}": encoded += "\u{FFFD}"
      default: encoded.unicodeScalars.append(character)
      }
    }
    return encoded
  }

  private static func character(_ name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
