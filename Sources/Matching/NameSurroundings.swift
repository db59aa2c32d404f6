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
    return letter.properties.isAlphabetic || letter == "’"
      || letter.properties.canonicalCombiningClass != .notReordered
  }

  /// The word directly before: one blank or the full stop of an initial between.
  var before: Neighbour? { word(before: name.lowerBound) }

  /// The word before that.
  var second: Neighbour? { before.flatMap { word(before: $0.word.startIndex) } }

  /// The word directly before a place.
  private func word(before index: String.Index) -> Neighbour? {
    var rest = text[..<index]
    guard let blank = rest.last, blank == " " || blank == "\u{A0}" || blank == "." else {
      return nil
    }
    if blank != "." { rest.removeLast() }
    let isDotted = rest.last == "."
    if isDotted { rest.removeLast() }
    // By scalars: to part characters takes ten times as long.
    let scalars = text.unicodeScalars
    var start = rest.endIndex
    for _ in 0..<Limit.nameBytes where start > text.startIndex {
      let letter = scalars.index(before: start)
      guard Self.isInWord(scalars[letter]) else { break }
      start = letter
    }
    let word = text[start..<rest.endIndex]
    guard !word.isEmpty else { return nil }
    return Neighbour(word: word, gap: text[rest.endIndex..<index], isDotted: isDotted)
  }

  func word(before word: Substring) -> Neighbour? { self.word(before: word.startIndex) }

  /// The next word on the same line.
  var after: Neighbour? {
    let rest = text[name.upperBound...].prefix(Limit.nameBytes)
    let gap = rest.prefix { !$0.isLetter && !$0.isNumber }
    let word = rest[gap.endIndex...].prefix(while: { $0.isLetter || $0.isNumber })
    guard !word.isEmpty else { return nil }
    return Neighbour(word: word, gap: gap, isDotted: text[word.endIndex...].first == ".")
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
  var vicinity: String.UnicodeScalarView {
    let before = text[..<name.lowerBound].unicodeScalars.suffix(Limit.nameBytes / 4)
    let after = text[name.upperBound...].unicodeScalars.prefix(Limit.nameBytes / 4)
    let start = before.lastIndex(of: "\n") ?? before.startIndex
    let end = after.firstIndex(of: "\n") ?? after.endIndex
    return String.UnicodeScalarView(text.unicodeScalars[start..<end])
  }

  /// Whether capitals are used in the name or around it.
  var isAmongCapitals: Bool { vicinity.contains { $0.properties.isUppercase } }

  /// Whether long words around the name have small letters, as in no title of an English newspaper.
  var isInProse: Bool {
    let before = text[..<name.lowerBound].unicodeScalars.suffix(Limit.nameBytes / 4)
    let after = text[name.upperBound...].unicodeScalars.prefix(Limit.nameBytes / 4)
    return Self.hasLongSmall(before.drop { !$0.properties.isWhitespace })
      || Self.hasLongSmall(after)
  }

  private static func hasLongSmall(_ scalars: Substring.UnicodeScalarView) -> Bool {
    var (length, isSmall) = (0, false)
    for scalar in scalars {
      if scalar.properties.isWhitespace {
        length = 0
        continue
      }
      if length == 0 { isSmall = scalar.properties.isLowercase }
      length += 1
      if isSmall, length == 5 { return true }
    }
    return false
  }
}
