/// Names in Greek, Arabic, Hebrew and Hangul: what newspapers make of a name that is known in
/// Cyrillic, and what becomes of one that is given in that script.
enum NameAbroad {
  /// One way a word of a name is written; unlike `NameForm` not in Latin or Cyrillic.
  struct Form: Hashable, Sendable {
    var text: String
    /// Without the particles, prefixes and endings of the language.
    var base: String
    var language: NameLanguage
  }

  enum Place { case first, last }

  /// Of a Russian nominative. Hangul is by the rules for Slavic languages.
  static func forms(ofRussian word: NameWord, isSlavic: Bool, at place: Place) -> [Form] {
    let letters = word.scalars
    let word = NameLetters.russian.spellings(of: letters, limit: 1).first?.word ?? word
    var forms: [Form] = []
    for script in scripts {
      for spelling in script.table.spellings(of: word.scalars, limit: place == .first ? 6 : 4) {
        let text = script.decoded(spelling.word)
        // What is shorter is too often another word.
        guard text.unicodeScalars.count > 1 else { continue }
        forms += attached(text, script.language, at: place)
      }
    }
    if isSlavic { forms += attached(Hangul.spelling(ofRussian: word), .korean, at: place) }
    return forms
  }

  /// Of a word in one of these scripts; none of other words.
  static func forms(of word: String, at place: Place) -> [Form] {
    guard let language = language(of: word) else { return [] }
    return variants(of: word, language).flatMap { variant in
      attached(variant, language, at: place).map {
        Form(text: $0.text, base: word, language: language)
      }
    }
  }

  static func language(of word: String) -> NameLanguage? {
    guard let first = word.unicodeScalars.first?.value else { return nil }
    return switch first {
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x5D0...0x5EA: .hebrew
    case 0x620...0x6FF: .arabic
    case 0xAC00...0xD7A3: .korean
    default: nil
    }
  }

  /// The word with what is written together with it: prefixes before the first word of a name,
  /// particles after the last.
  private static func attached(
    _ word: String, _ language: NameLanguage, at place: Place
  ) -> [Form] {
    var texts = [word]
    switch (language, place) {
    case (.arabic, .first):
      let hasArticle = word.hasPrefix("ال")
      if !hasArticle { texts.append("ال" + word) }
      texts += ["و", "ف", "ب", "ك", "ل"].map { prefix in
        // li- and the article melt.
        prefix == "ل" && hasArticle ? "لل" + word.dropFirst(2) : prefix + word
      }
    case (.hebrew, .first): texts += ["ו", "ב", "ל", "מ", "ש", "כ", "ול", "וב"].map { $0 + word }
    case (.arabic, .last) where !word.hasPrefix("ال"): texts.append("ال" + word)
    case (.hebrew, .last): texts.append("ה" + word)
    case (.korean, .last): texts += particles.map { word + $0 }
    default: break
    }
    return texts.map { Form(text: $0, base: word, language: language) }
  }

  private static let particles = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에게", "에게서", "에게는", "와", "과", "와의", "과의", "도",
    "만", "로", "으로", "께서", "에서", "보다", "까지", "부터", "이나", "나", "처럼", "측", "씨", "씨는", "씨가",
  ]

  /// Other spellings of the same word, and in Greek its cases.
  private static func variants(of word: String, _ language: NameLanguage) -> [String] {
    switch language {
    case .arabic:
      var variants = [word]
      for (ending, other) in [
        ("ة", "ه"), ("ه", "ة"), ("ى", "ي"), ("ي", "ى"), ("ا", "ى"), ("ی", "ي"),
      ]
      where word.hasSuffix(ending) {
        variants.append(word.dropLast() + other)
      }
      return variants
    case .greek: return greekCases(of: word)
    default: return [word]
    }
  }

  private static func greekCases(of word: String) -> [String] {
    // Accents move, and are left out of the comparison.
    let plain = String(
      String.UnicodeScalarView(
        NameSpeller.scalars(word).compactMap { Unicode.Scalar(greekBases[$0] ?? $0) }))
    for (nominative, endings) in greekEndings where plain.hasSuffix(nominative) {
      let stem = plain.dropLast(nominative.count)
      return endings.map { stem + $0 }
    }
    return [plain]
  }

  private static let greekEndings: [(String, [String])] = [
    ("ος", ["ος", "ου", "ο", "ε"]), ("ης", ["ης", "η"]), ("ας", ["ας", "α"]), ("ις", ["ις", "ι"]),
    ("ους", ["ους", "ου"]), ("α", ["α", "ας"]), ("η", ["η", "ης"]), ("ω", ["ω", "ως"]),
  ]
  private static let greekBases: [UInt32: UInt32] = [
    0x3AC: 0x3B1, 0x3AD: 0x3B5, 0x3AE: 0x3B7, 0x3AF: 0x3B9, 0x3CC: 0x3BF, 0x3CD: 0x3C5,
    0x3CE: 0x3C9, 0x3CA: 0x3B9, 0x3CB: 0x3C5, 0x390: 0x3B9, 0x3B0: 0x3C5,
  ]
}
