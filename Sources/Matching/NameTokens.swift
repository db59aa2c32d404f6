/// A personal name as words to compare: without titles, in Latin letters, each with its sounds.
struct NameTokens: Sendable {
  struct Token: Sendable {
    /// As written.
    var text: String
    var roman: NameRomanising.Roman
    var key: [UInt8]
    /// The rows of `GivenNames` it is in.
    var rows: [Int] = []
    var isInitial = false
    var isParticle = false
    /// Of a Chinese or Korean name in Latin letters: what Russian and Ukrainian make of it.
    var cyrillic: Set<String> = []

    /// Of such a name, and no longer than a syllable.
    var isSyllable: Bool { !cyrillic.isEmpty && key.count <= 4 }
  }

  private(set) var tokens: [Token] = []
  /// What tells sons from fathers, and popes apart: jr, sr, a numeral.
  private(set) var suffix: String?
  /// Whether a comma tells the surname.
  private(set) var hasComma = false

  init(_ name: String) {
    let name = String(name.unicodeScalars.prefix(Limit.nameLetters))
    let sides = name.split(separator: ",", maxSplits: 1)
    hasComma = sides.count == 2 && !NameTitles.isTitle(sides[1])
    let ordered = hasComma ? [sides[1], sides[0]] : sides
    var words = ordered.flatMap { Self.words(of: $0) }
    if words.count == 1, let only = words.first { words = Self.humps(of: only) }
    let kept = words.filter { !NameTitles.isTitle($0) }
    for word in (kept.isEmpty ? words : kept).prefix(Limit.nameWords) {
      if let token = Self.token(word) { tokens.append(token) }
    }
    suffix = words.count > 1 ? words.last.flatMap(Self.suffix) : nil
    addCyrillic()
  }

  private static func suffix(_ word: Substring) -> String? {
    let isNumeral = word == "I" || word.count > 1 && word.allSatisfy { "IVX".contains($0) }
    return isNumeral ? word.lowercased() : Namesakes.suffix(word)
  }

  private mutating func addCyrillic() {
    guard let origin = NameEastern.origin(of: tokens.map(\.text)) else { return }
    for place in tokens.indices {
      tokens[place].cyrillic = Set(
        NameEastern.cyrillic(tokens[place].text, origin).map { NameSpeller.plain($0.text) })
    }
  }

  /// Split at blanks, hyphens and middle dots.
  private static func words(of text: Substring) -> [Substring] {
    text.split { letter in
      letter.isWhitespace || "-‐‑–—.·・•=＝_/\"()".contains(letter) || letter.isNewline
    }
  }

  /// `KyryloBudanov` in two.
  private static func humps(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    var wasSmall = false
    for index in word.indices {
      if wasSmall, word[index].isUppercase {
        parts.append(word[start..<index])
        start = index
      }
      wasSmall = word[index].isLowercase
    }
    return parts + [word[start...]]
  }

  private static func token(_ word: Substring) -> Token? {
    let text = withoutDigits(word)
    guard let roman = NameRomanising.roman(of: text) else { return nil }
    let isLatvian = isLatvianNominative(text)
    let key = NameDistance.key(of: isLatvian ? String(roman.letters.dropLast()) : roman.letters)
    guard !key.isEmpty else { return nil }
    var rows: [Int] = []
    for spelling in [text, roman.letters] {
      guard let word = Word.words(of: spelling).first else { continue }
      for row in GivenNames.rows(of: word) where !rows.contains(row) { rows.append(row) }
    }
    return Token(
      text: String(word), roman: roman, key: key, rows: rows,
      isInitial: text.count == 1 && !roman.isExact,
      isParticle: text.count > 1
        && (NameParts.isParticle(text) || NameParts.isParticle(roman.letters)))
  }

  /// Rinkēvičs, whose -s others leave out.
  private static func isLatvianNominative(_ word: String) -> Bool {
    word.hasSuffix("čs")
      || word.hasSuffix("s") && !word.hasSuffix("is") && !word.hasSuffix("us")
        && !word.hasSuffix("as") && word.contains { "āēģīķļņ".contains($0) }
  }

  /// Digits that stand for letters: Bud4n0v.
  private static func withoutDigits(_ word: Substring) -> String {
    guard word.contains(where: \.isLetter), word.contains(where: \.isNumber) else {
      return String(word)
    }
    return String(word.map { lookalikes[$0] ?? $0 })
  }

  private static let lookalikes: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "6": "b", "7": "t", "8": "b", "9": "g",
  ]
}
