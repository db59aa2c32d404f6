/// Words of any script in Latin letters, roughly as English newspapers write them.
enum NameRomanising {
  struct Roman: Equatable {
    var letters: String
    /// Whether its script leaves vowels out, or puts in what the language cannot do without: only
    /// the
    /// consonants compare.
    var isSkeletal: Bool
    /// One sign a syllable or word: two spellings are one name or not, nothing between.
    var isExact: Bool
  }

  /// Of scripts that are not read, the word itself.
  static func roman(of word: String) -> Roman? {
    var scalars = composed(word)
    guard let first = scalars.first(where: { $0 > 0x7F }) ?? scalars.first else { return nil }
    if scalars.count > NameWord.limit { scalars.removeSubrange(NameWord.limit...) }
    switch first {
    case 0xAC00...0xD7A3: return Roman(letters: hangul(scalars), isSkeletal: true, isExact: true)
    case 0x3041...0x30FF:
      // Hiragana as katakana.
      let katakana = scalars.map { (0x3041...0x3096).contains($0) ? $0 + 0x60 : $0 }
      return spelling(katakana, NameScripts.kana, isSkeletal: true, isExact: true)
    case 0x3400...0x9FFF:
      let letters = scalars.map { HanReadings.readings[$0] ?? "" }.joined()
      return Roman(letters: letters, isSkeletal: true, isExact: true)
    default:
      guard let (table, isSkeletal) = table(of: first) else {
        return Roman(letters: word, isSkeletal: false, isExact: true)
      }
      return spelling(scalars, table, isSkeletal: isSkeletal)
    }
  }

  private static func table(of scalar: UInt32) -> (Respelling, isSkeletal: Bool)? {
    switch scalar {
    case 0..<0x250, 0x1E00...0x1EFF: (NameScripts.latin, false)
    case 0x370...0x3FF, 0x1F00...0x1FFF: (NameScripts.greek, false)
    case 0x400...0x52F: (NameLetters.english, false)
    case 0x531...0x587: (NameScripts.armenian, false)
    case 0x5D0...0x5EA: (NameScripts.hebrew, true)
    case 0x620...0x6FF: (NameScripts.arabic, true)
    case 0x900...0x97F: (NameScripts.devanagari, true)
    case 0x10D0...0x10FF: (NameScripts.georgian, false)
    default: nil
    }
  }

  private static func spelling(
    _ scalars: [UInt32], _ table: Respelling, isSkeletal: Bool, isExact: Bool = false
  ) -> Roman? {
    guard let spelling = table.spellings(of: scalars, limit: 1).first else { return nil }
    return Roman(letters: spelling.word.text, isSkeletal: isSkeletal, isExact: isExact)
  }

  /// Small letters without what readers leave out: vowel points, lengthening, joiners.
  private static func composed(_ word: String) -> [UInt32] {
    NameSpeller.scalars(word).filter {
      switch $0 {
      case 0x591...0x5C7, 0x640, 0x64B...0x65F, 0x670, 0x200B...0x200F: false
      default: true
      }
    }
  }

  /// Syllables of Hangul (Unicode §3.12) by the system of 2000.
  private static func hangul(_ scalars: [UInt32]) -> String {
    scalars.map { scalar in
      guard (0xAC00...0xD7A3).contains(scalar) else { return "" }
      let place = Int(scalar - 0xAC00)
      return NameScripts.leads[place / 588] + NameScripts.vowels[place % 588 / 28]
        + NameScripts.tails[place % 28]
    }.joined()
  }
}
