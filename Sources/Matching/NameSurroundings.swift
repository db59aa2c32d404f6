import Model

/// What stands around a name in a text; no more than a few words of it are looked at.
struct NameSurroundings {
  /// A word beside the name, and what is between.
  struct Neighbour {
    var word: Substring
    var gap: Substring
    /// Whether a full stop ends it.
    var isDotted: Bool
  }

  private let name: Range<String.Index>
  private let text: String

  init(_ name: Substring, in text: String) {
    self.name = name.startIndex..<name.endIndex
    self.text = text
  }

  /// Letters of what may be elided before a name.
  private static let longestElided = 4

  /// Also behind what is elided: d’Harcourt.
  static func beginsWithCapital(_ word: Substring) -> Bool {
    guard word.unicodeScalars.first?.properties.isLowercase == true else { return !word.isEmpty }
    let parts = word.split(maxSplits: 1) { "'’".contains($0) }
    guard parts.count == 2, parts[0].count <= longestElided else { return false }
    return parts[1].unicodeScalars.first?.properties.isLowercase == false
  }

  private static func isInWord(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII { return letter.value | 0x20 &- 0x61 < 26 || letter == "-" || letter == "'" }
    return letter.properties.isAlphabetic || letter == "’" || isMark(letter)
  }

  private static func isMark(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.canonicalCombiningClass != .notReordered
  }

  private static func isLetterOrDigit(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII { return letter.value | 0x20 &- 0x61 < 26 || letter.value &- 0x30 < 10 }
    return letter.properties.isAlphabetic || letter.properties.numericType != nil || isMark(letter)
  }

  private static func isBlank(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII
      ? letter == " " || letter.value &- 9 < 5 : letter.properties.isWhitespace
  }

  private static func isSmall(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII ? letter.value &- 0x61 < 26 : letter.properties.isLowercase
  }

  /// The word directly before: one blank or the full stop of an initial between.
  var before: Neighbour? { word(before: name.lowerBound) }

  /// The word before that.
  var second: Neighbour? { before.flatMap { word(before: $0.word.startIndex) } }

  /// The word directly before a place.
  private func word(before index: String.Index) -> Neighbour? {
    let scalars = text.unicodeScalars
    guard index > text.startIndex else { return nil }
    var end = scalars.index(before: index)
    switch scalars[end] {
    case " ", "\u{A0}": break
    case ".": end = index
    default: return nil
    }
    return word(endingAt: end, gapTo: index)
  }

  private func word(endingAt end: String.Index, gapTo index: String.Index) -> Neighbour? {
    // By scalars: to part characters takes ten times as long.
    let scalars = text.unicodeScalars
    guard end > text.startIndex else { return nil }
    let last = scalars.index(before: end)
    let isDotted = scalars[last] == "."
    let end = isDotted ? last : end
    var start = end
    for _ in 0..<Limit.nameBytes where start > text.startIndex {
      let letter = scalars.index(before: start)
      guard Self.isInWord(scalars[letter]) else { break }
      start = letter
    }
    guard start < end else { return nil }
    return Neighbour(word: text[start..<end], gap: text[end..<index], isDotted: isDotted)
  }

  func word(before word: Substring) -> Neighbour? { self.word(before: word.startIndex) }

  /// "his wife, Emma": the word before a comma before a word.
  func wordBeforeComma(_ word: Substring) -> Neighbour? {
    let before = text[..<word.startIndex]
    guard before.hasSuffix(", ") else { return nil }
    return self.word(
      endingAt: text.unicodeScalars.index(before.endIndex, offsetBy: -2), gapTo: before.endIndex)
  }

  /// The next word.
  var after: Neighbour? {
    let scalars = text.unicodeScalars
    var (start, left) = (name.upperBound, Limit.nameBytes)
    while left > 0, start < text.endIndex, !Self.isLetterOrDigit(scalars[start]) {
      scalars.formIndex(after: &start)
      left -= 1
    }
    var end = start
    while left > 0, end < text.endIndex, Self.isLetterOrDigit(scalars[end]) {
      scalars.formIndex(after: &end)
      left -= 1
    }
    guard start < end else { return nil }
    return Neighbour(
      word: text[start..<end], gap: text[name.upperBound..<start],
      isDotted: end < text.endIndex && scalars[end] == ".")
  }

  /// The word after one.
  func after(_ neighbour: Neighbour) -> Neighbour? {
    NameSurroundings(neighbour.word, in: text).after
  }

  /// Whether nothing is before the word but the end of another clause.
  func isAtClauseStart(_ word: Substring) -> Bool {
    let before = text[..<word.startIndex].reversed().prefix(4)
      .first { !" \u{A0}\t\"“”„«»‘’'([¿¡*".contains($0) }
    return before.map { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "-" } ?? true
  }

  /// The name and the letters around it on its line.
  var vicinity: Substring.UnicodeScalarView {
    let before = text[..<name.lowerBound].unicodeScalars.suffix(Limit.nameBytes / 4)
    let after = text[name.upperBound...].unicodeScalars.prefix(Limit.nameBytes / 4)
    let start = before.lastIndex(of: "\n") ?? before.startIndex
    let end = after.firstIndex(of: "\n") ?? after.endIndex
    return text[start..<end].unicodeScalars
  }

  /// Whether capitals are used in the name or around it.
  var isAmongCapitals: Bool { vicinity.contains { $0.properties.isUppercase } }

  /// Whether long words around the name have small letters, as in no title of an English newspaper.
  var isInProse: Bool {
    let before = text[..<name.lowerBound].unicodeScalars.suffix(Limit.nameBytes / 4)
    let after = text[name.upperBound...].unicodeScalars.prefix(Limit.nameBytes / 4)
    return Self.hasLongSmall(before.drop { !Self.isBlank($0) }) || Self.hasLongSmall(after)
  }

  private static func hasLongSmall(_ scalars: Substring.UnicodeScalarView) -> Bool {
    var (length, startsSmall) = (0, false)
    for scalar in scalars {
      if isBlank(scalar) {
        length = 0
        continue
      }
      if length == 0 { startsSmall = isSmall(scalar) }
      length += 1
      if startsSmall, length == 5 { return true }
    }
    return false
  }
}
