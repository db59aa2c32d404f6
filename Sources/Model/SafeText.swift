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

  /// An address on one line, without the user and password that it may carry (RFC 3986 §3.2.1).
  public static func address(_ url: String) -> String {
    let safe = line(url)
    guard let scheme = safe.firstRange(of: "://") else { return safe }
    let rest = safe[scheme.upperBound...]
    let authority = rest.prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@") else { return safe }
    return String(safe[..<scheme.upperBound] + rest[rest.index(after: at)...])
  }

  /// One cell of RFC 4180 CSV: quoted where needed, and never read as a formula by a spreadsheet.
  public static func csvCell(_ text: String) -> String {
    var cell = line(text)
    if let first = cell.drop(while: { $0 == " " }).first, "=+-@＝＋－＠".contains(first) {
      cell = "'" + cell
    }
    guard cell.contains(where: { $0 == "," || $0 == "\"" }) || cell.hasPrefix("'") else {
      return cell
    }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  /// Whether a character steers terminals or the direction of text: controls, separators of lines,
  /// bidi controls, tags.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
