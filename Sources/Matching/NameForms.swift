/// The ways one written name of an official occurs in texts.
struct NameForms {
  /// As written and with the surname first.
  var full: [[Word]] = []
  /// What stands behind the name: Jr., III.
  var suffix: [Substring] = []
  /// The last word, and with its particles; none where there is none to stand alone.
  var surnames: [[Word]] = []
  /// nil of titles and of names that hold no word.
  var parts: NameParts?

  init(_ name: String) {
    let given: [Substring]
    let family: [Substring]
    (given, family, suffix) = Self.parts(of: NameTitles.withoutRank(name))
    let written = Word.words(of: (given + family + suffix).joined(separator: " "))
    guard !written.isEmpty else { return }
    full.append(written)
    guard !family.isEmpty, !Self.isTitle(given + family) else { return }
    parts = NameParts(given: given, family: family)
    guard !given.isEmpty, !Self.isTitle(given) else { return }
    full.append(Word.words(of: (family + given + suffix).joined(separator: " ")))
    addSurnames(family)
  }

  private mutating func addSurnames(_ family: [Substring]) {
    let alone = family.joined(separator: " ")
    let particles = parts?.particles ?? []
    // A single letter is an initial, no surname; "Pen" is none of Le Pen.
    if alone.unicodeScalars.count > (particles.isEmpty ? 1 : 3) {
      surnames.append(Word.words(of: alone))
    }
    if !particles.isEmpty {
      surnames.append(Word.words(of: (particles + [alone]).joined(separator: " ")))
    }
    surnames.removeAll(where: \.isEmpty)
  }

  /// `Given Surname Jr.` or `Surname, Given`.
  private static func parts(
    of name: String
  ) -> (given: [Substring], family: [Substring], suffix: [Substring]) {
    let sides = name.split(separator: ",", maxSplits: 1)
    // In Chinese and Japanese middle dots part the words of foreign names.
    func words(_ text: Substring) -> [Substring] {
      text.split { $0.isWhitespace || "·・•＝".contains($0) }
    }
    if sides.count == 2, !words(sides[1]).allSatisfy(isSuffix) {
      return (words(sides[1]), words(sides[0]), [])
    }
    var given = sides.flatMap(words)
    var suffix: [Substring] = []
    while given.count > 1, let last = given.last, isSuffix(last) {
      suffix.insert(given.removeLast(), at: 0)
    }
    guard let last = given.last else { return ([], [], []) }
    if given.count > 1, isInitial(last), let first = given.first, !isInitial(first) {
      // `Surname A. B.`
      return (Array(given.dropFirst()), [first], suffix)
    }
    return (given.dropLast(), [last], suffix)
  }

  /// `A.` or `A.B.`; a letter without a full stop may be a name: Malcolm X.
  private static func isInitial(_ word: Substring) -> Bool {
    word.last == "." && word.split(separator: ".").allSatisfy { $0.count == 1 }
  }

  private static func isSuffix(_ word: Substring) -> Bool {
    ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"].contains(word.lowercased())
  }

  /// Whether a spelling is a title such as "president of Russia": its last word stands for no
  /// person.
  private static func isTitle(_ words: [Substring]) -> Bool {
    // Somebody may have written a surname without its capital.
    if words.count == 2, NameParts.isGiven(words[0]) { return false }
    let hasCapital = words.contains { $0.first?.isUppercase == true }
    let hasSmall = words.contains {
      !NameSurroundings.beginsWithCapital($0) && !NameParts.isParticle($0.prefix { $0 != "-" })
    }
    return hasSmall && (hasCapital || words.count > 1)
  }
}
