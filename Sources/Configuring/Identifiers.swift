/// The names by which settings and rules refer to things.
enum Identifiers {
  /// `[A-Za-z0-9][A-Za-z0-9_.:-]*`: topics, officials, rules, sinks.
  static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || "_.:-".utf8.contains($0) }
  }

  static let rule = "an id begins with a letter or a digit and goes on with those or _ . : -"

  /// `[a-z0-9][a-z0-9-]*`.
  static func isWatchlistID(_ text: String) -> Bool {
    guard text.utf8.first != UInt8(ascii: "-"), !text.isEmpty else { return false }
    return text.utf8.allSatisfy {
      isLetterOrDigit($0) && !(0x41...0x5A ~= $0) || $0 == UInt8(ascii: "-")
    }
  }

  static let watchlistRule =
    "a watchlist's id has lower-case letters, digits and dashes, and does not begin with a dash"

  /// RFC 5646 as far as its form: two or three letters, then subtags of up to eight.
  static func isLanguage(_ text: String) -> Bool {
    let tags = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(tags[0].utf8.count)
      && tags[0].utf8.allSatisfy { isLetterOrDigit($0) && !(0x30...0x39 ~= $0) }
      && tags.dropFirst().allSatisfy {
        (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit)
      }
  }

  /// Letters, digits and `_ . -`.
  static func isFileName(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { isLetterOrDigit($0) || "_.-".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
