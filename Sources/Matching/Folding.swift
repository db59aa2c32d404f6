/// What a scalar is to the word reader: a class below `firstLetter`, else a folded letter.
///
/// Letters that fold to ASCII or to the common Cyrillic ones are one byte wide, so that the words
/// of most texts are hashed eight letters at a time.
enum Unit {
  static let blank: UInt16 = 0
  static let newline: UInt16 = 1
  /// A full stop, which may end a sentence or an abbreviation.
  static let stop: UInt16 = 2
  static let ellipsis: UInt16 = 3
  /// Ends a sentence when a blank follows.
  static let terminal: UInt16 = 4
  /// Ends a sentence by itself, as in scripts written without blanks.
  static let fullTerminal: UInt16 = 5
  /// Quotes and brackets that may stand between a sentence's end and the blank after it.
  static let closing: UInt16 = 6
  static let punctuation: UInt16 = 7
  static let apostrophe: UInt16 = 8
  /// Not seen by a reader: soft hyphens, zero-width and direction controls.
  static let ignorable: UInt16 = 9
  /// An accent written as a scalar of its own.
  static let mark: UInt16 = 10

  static let firstLetter: UInt16 = 0x20
  /// Letters below this are one byte of the hash.
  static let firstWide: UInt16 = 0x100
  /// Private-use codes from here stand for `Folding.expansions`.
  static let firstExpansion: UInt16 = 0xE000
  static let lastExpansion: UInt16 = 0xE00F

  /// Code of a lower-case Cyrillic scalar: U+0430...U+04AF take the bytes that ASCII leaves free.
  static func letter(_ scalar: UInt32) -> UInt16 {
    (0x430...0x4AF).contains(scalar) ? UInt16(scalar - 0x430 + 0x80) : UInt16(scalar)
  }

  /// Whether the scalar belongs to a script written without blanks: there each one is a word.
  static func isSolitary(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF: true
    case 0x3005...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

/// Case, accent and typography folding (after Unicode's simple case folding and canonical
/// decomposition), with й, ї and ў kept apart from и, і and у: they are other letters.
enum Folding {
  /// The unit of every scalar of the basic plane.
  static let table: [UInt16] = makeTable()

  /// Letters that fold to two.
  static let expansions: [(scalars: [UInt32], first: UInt16, second: UInt16)] = [
    ([0xDF], 0x73, 0x73), ([0xE6, 0x1FD, 0x1E3], 0x61, 0x65), ([0x153], 0x6F, 0x65),
    ([0xFE], 0x74, 0x68), ([0x133], 0x69, 0x6A), ([0xFB00], 0x66, 0x66),
    ([0xFB01], 0x66, 0x69), ([0xFB02], 0x66, 0x6C), ([0x1C6], 0x64, 0x7A),
    ([0x1C9], 0x6C, 0x6A), ([0x1CC], 0x6E, 0x6A),
  ]

  /// Letters that fold to one in ways that their names do not tell.
  private static let singles: [UInt32: UInt32] = [
    0x131: 0x69, 0xF0: 0x64, 0x17F: 0x73, 0xAA: 0x61, 0xBA: 0x6F, 0xB5: 0x3BC,
    0x3C2: 0x3C3, 0x450: 0x435, 0x451: 0x435, 0x45D: 0x438, 0x477: 0x475,
    0x622: 0x627, 0x623: 0x627, 0x624: 0x648, 0x625: 0x627, 0x626: 0x64A,
  ]

  private static func makeTable() -> [UInt16] {
    let bases = baseLetters()
    var table = [UInt16](repeating: Unit.punctuation, count: 0x10000)
    for value in UInt32(0)..<0x10000 {
      // Han and Hangul fold to themselves; surrogates and private use are no letters.
      switch value {
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: table[Int(value)] = UInt16(value)
      case 0xD800...0xF8FF: break
      default:
        if let scalar = Unicode.Scalar(value) {
          table[Int(value)] = classMark(scalar) ?? classOf(scalar, bases: bases)
        }
      }
    }
    for (index, expansion) in expansions.enumerated() {
      for scalar in expansion.scalars {
        table[Int(scalar)] = Unit.firstExpansion + UInt16(index)
        if let upper = Unicode.Scalar(scalar)?.properties.uppercaseMapping.unicodeScalars,
          upper.count == 1, let first = upper.first
        {
          table[Int(first.value)] = table[Int(scalar)]
        }
      }
    }
    table[0x1E9E] = table[0xDF]
    return table
  }

  /// Classes that a scalar's properties do not tell.
  private static func classMark(_ scalar: Unicode.Scalar) -> UInt16? {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: Unit.newline
    case 0x2E: Unit.stop
    case 0x2026: Unit.ellipsis
    case 0x21, 0x3F, 0x061F, 0x06D4, 0x0964, 0x0965, 0x203C, 0x203D, 0x2047...0x2049: Unit.terminal
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: Unit.fullTerminal
    case 0x22: Unit.closing
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB...0x2BD, 0x55A, 0x5F3, 0x2018, 0x2019, 0x201B, 0x2032,
      0xFF07:
      Unit.apostrophe
    case 0x0300...0x036F, 0x0483...0x0487, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C7: Unit.mark
    case 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED: Unit.mark
    case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: Unit.mark
    case 0x3099, 0x309A, 0xFE00...0xFE0F: Unit.mark
    case 0x0640, 0x115F, 0x1160, 0x3164, 0xFFA0: Unit.ignorable
    default: nil
    }
  }

  private static func classOf(_ scalar: Unicode.Scalar, bases: [String: UInt32]) -> UInt16 {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return Unit.letter(folded(scalar, bases: bases))
    case .decimalNumber:
      if Unit.isSolitary(scalar.value) { return Unit.letter(scalar.value) }
      return 0x30 + UInt16(properties.numericValue ?? 0)
    case .format: return Unit.ignorable
    case .control: return properties.isWhitespace ? Unit.blank : Unit.ignorable
    case .finalPunctuation, .closePunctuation: return Unit.closing
    default: return properties.isWhitespace ? Unit.blank : Unit.punctuation
    }
  }

  /// The folded form of a letter that folds to one.
  static func folded(_ scalar: Unicode.Scalar, bases: [String: UInt32]) -> UInt32 {
    var value = scalar.value
    if scalar.properties.changesWhenLowercased {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      // İ lowers to i and a dot.
      value = lower.first?.value ?? value
    }
    if let single = singles[value] { return single }
    switch value {
    case 0xFF41...0xFF5A: return value - 0xFF41 + 0x61
    case 0xC0...0x24F, 0x370...0x3FF, 0x4C1...0x4C2, 0x4D0...0x4F9, 0x1E00...0x1FFF:
      return Unicode.Scalar(value)?.properties.name.flatMap { bases[baseName($0)] } ?? value
    default: return value
    }
  }

  /// The names of the letters that others are accented forms of.
  private static func baseLetters() -> [String: UInt32] {
    var bases: [String: UInt32] = [:]
    let ranges: [ClosedRange<UInt32>] = [0x61...0x7A, 0x3B1...0x3C9, 0x430...0x45F, 0x4D9...0x4E9]
    for value in ranges.joined() {
      if let name = Unicode.Scalar(value)?.properties.name, name == baseName(name) {
        bases[name] = value
      }
    }
    return bases
  }

  /// `LATIN SMALL LETTER E WITH ACUTE` is an accented `LATIN SMALL LETTER E`.
  private static func baseName(_ name: String) -> String {
    var name = name
    // By bytes: thousands of names are cut at the start of each process.
    let end = name.withUTF8 { bytes in
      bytes.indices.first { at in
        at + 5 <= bytes.count && bytes[at] == UInt8(ascii: " ")
          && bytes[at + 1] == UInt8(ascii: "W") && bytes[at + 2] == UInt8(ascii: "I")
          && bytes[at + 3] == UInt8(ascii: "T") && bytes[at + 4] == UInt8(ascii: "H")
          && (at + 5 == bytes.count || bytes[at + 5] == UInt8(ascii: " "))
      }
    }
    return end.map { String(name.utf8.prefix($0)) ?? name } ?? name
  }

  /// The letter that `letter` and the scalar after it make together, both as codes of `Unit`; nil
  /// where the second is a letter of its own or an accent that does not matter.
  static func composed(_ letter: UInt32, _ next: UInt32) -> UInt32? {
    switch (next, letter) {
    case (0x306, 0x88): 0x89  // и й
    case (0x308, 0xA6): 0xA7  // і ї
    case (0x306, 0x93): 0xAE  // у ў
    case (0x301, 0x83): 0xA3  // г ѓ
    case (0x301, 0x8A): 0xAC  // к ќ
    case (0x3099, 0x3046), (0x3099, 0x30A6): letter + 0x4E
    case (0x3099, 0x304B...0x3062), (0x3099, 0x30AB...0x30C2):
      letter & 1 == 1 ? letter + 1 : nil
    case (0x3099, 0x3064...0x3068), (0x3099, 0x30C4...0x30C8):
      letter & 1 == 0 ? letter + 1 : nil
    case (0x3099, 0x306F...0x307D), (0x3099, 0x30CF...0x30DD):
      letter % 3 == 0 ? letter + 1 : nil
    case (0x309A, 0x306F...0x307D), (0x309A, 0x30CF...0x30DD):
      letter % 3 == 0 ? letter + 2 : nil
    // Hangul: a leading consonant and a vowel, then a trailing consonant (Unicode §3.12).
    case (0x1161...0x1175, 0x1100...0x1112):
      0xAC00 + ((letter - 0x1100) * 21 + next - 0x1161) * 28
    case (0x11A8...0x11C2, 0xAC00...0xD7A3):
      (letter - 0xAC00) % 28 == 0 ? letter + next - 0x11A7 : nil
    default: nil
    }
  }
}
