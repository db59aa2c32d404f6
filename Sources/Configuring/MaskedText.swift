/// YAML text in which some characters are replaced by private-use ones, one for one, so that every
/// line and column stays true.
///
/// `&` and `*` are masked from the start: Yams then sees no anchor and no alias and cannot be made
/// to build or compare an exploding tree. In text they come back; at the beginning of plain text
/// they would have been an anchor or an alias. Keys written twice are masked as they are met.
struct MaskedText {
  private(set) var masked: String
  private var free: [Unicode.Scalar]
  private var originals: [Unicode.Scalar: Unicode.Scalar]
  private let anchor: Unicode.Scalar
  private let alias: Unicode.Scalar

  /// nil when the text itself uses nearly all private-use characters.
  init?(_ text: String) {
    // Private-use characters begin with 0xEE or 0xEF in UTF-8: most text has none.
    let isPlain = !Self.mayHavePrivateUse(text)
    let used: Set<Unicode.Scalar> =
      isPlain ? [] : Set(text.unicodeScalars.lazy.filter { Self.privateUse.contains($0.value) })
    free = Self.privateUse.reversed().compactMap(Unicode.Scalar.init).filter { !used.contains($0) }
    guard let anchor = free.popLast(), let alias = free.popLast() else { return nil }
    self.anchor = anchor
    self.alias = alias
    originals = [anchor: "&", alias: "*"]
    if isPlain, !text.utf8.contains(UInt8(ascii: "&")), !text.utf8.contains(UInt8(ascii: "*")) {
      masked = text
      return
    }
    var masked = String.UnicodeScalarView()
    masked.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      masked.append(scalar == "&" ? anchor : scalar == "*" ? alias : scalar)
    }
    self.masked = String(masked)
  }

  private static func mayHavePrivateUse(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xEE }
  }

  func restore(_ text: String) -> String {
    guard Self.mayHavePrivateUse(text),
      text.unicodeScalars.contains(where: { Self.privateUse.contains($0.value) })
    else {
      return text
    }
    var restored = String.UnicodeScalarView()
    restored.append(contentsOf: text.unicodeScalars.lazy.map { originals[$0] ?? $0 })
    return String(restored)
  }

  /// Whether plain text began with `&` or `*`.
  func isReference(_ plain: String) -> Bool {
    plain.unicodeScalars.first == anchor || plain.unicodeScalars.first == alias
  }

  /// Where this line, or else the one before it, has what looks like an anchor or an alias.
  func reference(before line: Int) -> (line: Int, column: Int)? {
    let lines = masked.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    for number in [line, line - 1] where lines.indices.contains(number - 1) {
      var before: Unicode.Scalar = ":"
      for (column, scalar) in lines[number - 1].enumerated() where scalar != " " {
        if (scalar == anchor || scalar == alias) && ":-[{,".unicodeScalars.contains(before) {
          return (number, column + 1)
        }
        before = scalar
      }
    }
    return nil
  }

  /// Masks the first character of the key at a place, which makes the key unlike any other.
  mutating func maskKey(line: Int, column: Int) -> Bool {
    guard let mask = free.popLast(), var at = index(line: line, column: column) else {
      return false
    }
    let scalars = masked.unicodeScalars
    if scalars[at] == "\"" || scalars[at] == "'" { at = scalars.index(after: at) }
    guard at < scalars.endIndex else { return false }
    let original = scalars[at]
    guard !"!?|>\\\"'\r\n".unicodeScalars.contains(original) else { return false }
    originals[mask] = originals[original] ?? original
    let next = scalars.index(after: at)
    masked.unicodeScalars.replaceSubrange(at..<next, with: CollectionOfOne(mask))
    return true
  }

  /// Lines and columns from 1, with the line breaks that libyaml knows.
  private func index(line: Int, column: Int) -> String.Index? {
    let scalars = masked.unicodeScalars
    var (at, left) = (scalars.startIndex, line - 1)
    while left > 0, at < scalars.endIndex {
      switch scalars[at] {
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": left -= 1
      case "\r":
        let next = scalars.index(after: at)
        if next == scalars.endIndex || scalars[next] != "\n" { left -= 1 }
      default: break
      }
      at = scalars.index(after: at)
    }
    guard left == 0, column > 0,
      let start = scalars.index(at, offsetBy: column - 1, limitedBy: scalars.endIndex),
      start < scalars.endIndex
    else { return nil }
    return start
  }

  private static let privateUse: ClosedRange<UInt32> = 0xE000...0xF8FF
}
