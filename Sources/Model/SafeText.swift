/// Text from feeds, made harmless for terminals, log lines and spreadsheet cells.
public enum SafeText {
  /// On one line: white space becomes a blank, every other control character and every bidi control
  /// U+FFFD.
  public static func line(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: safe.append(" ")
      default: safe.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(safe)
  }

  /// As `line`, but line feeds stay.
  public static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  /// One cell of RFC 4180 CSV: quoted where needed, and never read as a formula by a spreadsheet.
  public static func csvCell(_ text: String) -> String {
    var cell = line(text)
    if let first = cell.drop(while: { $0 == " " }).first, "=+-@".contains(first) {
      cell = "'" + cell
    }
    guard cell.contains(where: { $0 == "," || $0 == "\"" }) || cell.hasPrefix("'") else {
      return cell
    }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
