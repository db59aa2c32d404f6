/// What lies between a word and the one before it.
enum Gap: UInt8 { case word, sentence, paragraph }

/// Reads a text word by word: each one's folded hash, its bytes, and whether a sentence or
/// paragraph begins with it. Linear in the text whatever it holds; nothing is allocated.
///
/// A word is a run of letters and digits (Unicode's, marks included), with apostrophes inside it;
/// an English possessive is left out of it. In scripts without blanks every letter is a word.
struct WordReader {
  /// Valid UTF-8, as Swift's strings are: scalars are decoded without checks.
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let table: UnsafePointer<UInt16>
  private var at: Int
  private var ending = Ending.none

  // The word just read.
  private(set) var hash: UInt64 = 0
  private(set) var start = 0
  private(set) var end = 0
  private(set) var gap = Gap.paragraph

  /// How far the end of a sentence has been seen.
  private enum Ending: UInt8 {
    case none
    /// A full stop, and then a blank after it.
    case stop, stopBlank
    /// A mark that does not occur inside sentences, and then a blank after it.
    case mark, markBlank
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, table: UnsafePointer<UInt16>, from start: Int = 0) {
    // An empty buffer may have no address; its count keeps it from being read.
    self.bytes =
      bytes.baseAddress ?? UnsafeRawPointer(table).assumingMemoryBound(to: UInt8.self)
    self.count = bytes.count
    self.table = table
    self.at = start
  }

  /// Goes on to the next word; false at the end of the text.
  @inline(__always)
  mutating func next() -> Bool {
    gap = .word
    while at < count {
      let byte = bytes[at]
      if byte < 0x80 {
        let unit = table[Int(byte)]
        if unit >= Unit.firstLetter {
          readWord()
          return true
        }
        if unit != Unit.blank || ending != .none { separate(unit) }
        at &+= 1
      } else {
        let (unit, length) = unit(at: at)
        if unit >= Unit.firstLetter {
          readWord()
          return true
        }
        separate(unit)
        at &+= length
      }
    }
    return false
  }

  /// The word at `at`, as long as its letters are plain; else `readFoldedWord` takes over.
  @inline(__always)
  private mutating func readWord() {
    if ending != .none { settleEnding() }
    var letters = WordHash()
    var i = readASCII(&letters)
    while i < count {
      let byte = bytes[i]
      var unit = table[Int(byte & 0x7F)]
      var length = 1
      if byte >= 0x80 { (unit, length) = self.unit(at: i) }
      if unit < Unit.firstLetter {
        if unit >= Unit.apostrophe { return readFoldedWord() }
        break
      }
      if unit >= Unit.firstWide { return readFoldedWord() }
      letters.append(narrow: unit)
      i &+= length
    }
    hash = letters.value
    start = at
    end = i
    at = i
  }

  /// The ASCII letters and digits at `at`, eight at a time; returns where they end.
  @inline(__always)
  private func readASCII(_ letters: inout WordHash) -> Int {
    var i = at
    while i &+ 8 <= count {
      let raw = UnsafeRawPointer(bytes + i).loadUnaligned(as: UInt64.self)
      // Each byte's high bit: set by adding what lifts the first letter there, and not the one past
      // the last.
      let x = UInt64(littleEndian: raw)
      let low = x & 0x7F7F_7F7F_7F7F_7F7F
      let small = low | 0x2020_2020_2020_2020
      let letter =
        (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
      let digit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
      let others = ~((letter | digit) & ~x) & 0x8080_8080_8080_8080
      let run = others.trailingZeroBitCount &>> 3
      letters.append(eight: x | 0x2020_2020_2020_2020, count: run)
      i &+= run
      if run < 8 { break }
    }
    return i
  }

  /// The word at `at`, with everything that may happen inside one.
  private mutating func readFoldedWord() {
    var letters = FoldedLetters(self, from: at)
    var sum = WordHash()
    while let letter = letters.next() {
      sum.append(letter.first)
      if letter.second != 0 { sum.append(letter.second) }
    }
    hash = sum.value
    start = at
    end = letters.end
    at = letters.resume
  }

  /// Takes note of what may end a sentence or a paragraph.
  private mutating func separate(_ unit: UInt16) {
    switch unit {
    case Unit.blank:
      if ending == .stop { ending = .stopBlank }
      if ending == .mark { ending = .markBlank }
    case Unit.newline:
      gap = .paragraph
      ending = .none
    case Unit.stop:
      if ending == .none, !(at == end && isAbbreviation()) { ending = .stop }
    case Unit.ellipsis:
      if ending == .none { ending = .stop }
    case Unit.terminal: ending = .mark
    case Unit.fullTerminal: ending = .markBlank
    case Unit.punctuation:
      if ending == .stop || ending == .mark { ending = .none }
    default: break
    }
  }

  /// Decides at the first letter of a word whether a sentence ended before it.
  private mutating func settleEnding() {
    switch ending {
    case .markBlank: gap = max(gap, .sentence)
    // A sentence does not begin with a small letter (UAX #29, SB8).
    case .stopBlank: if !isLowercase(at) { gap = max(gap, .sentence) }
    default: break
    }
    ending = .none
  }

  private func isLowercase(_ at: Int) -> Bool {
    if bytes[at] < 0x80 { return bytes[at] >= UInt8(ascii: "a") }
    return Unicode.Scalar(scalar(at: at).value)?.properties.isLowercase ?? false
  }

  /// Whether the word just read is one that a full stop abbreviates.
  private func isAbbreviation() -> Bool {
    let (value, length) = scalar(at: start)
    if start + length == end {
      // Initials and the like: "V. Putin", "U.S.", "e.g."
      let isDotted = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
      if value < 0x80 { return value >= 0x41 && (value <= 0x5A || isDotted) }
      if let letter = Unicode.Scalar(value)?.properties, letter.isAlphabetic {
        if isDotted || letter.isUppercase { return true }
      }
    }
    return Abbreviations.hashes.contains(hash)
  }
}

extension WordReader {
  /// The scalar that begins at a byte, and its length.
  @inline(__always)
  func scalar(at i: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[i])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | trail(i &+ 1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | trail(i &+ 1) << 6 | trail(i &+ 2), 3) }
    let high = (lead & 0x07) << 18 | trail(i &+ 1) << 12
    return (high | trail(i &+ 2) << 6 | trail(i &+ 3), 4)
  }

  @inline(__always)
  private func trail(_ i: Int) -> UInt32 { UInt32(bytes[i] & 0x3F) }

  /// The unit of the scalar that begins at a byte. Letters beyond the basic plane are `firstWide`:
  /// `FoldedLetters` tells them apart.
  @inline(__always)
  func unit(at i: Int) -> (unit: UInt16, length: Int) {
    let (value, length) = scalar(at: i)
    return (value < 0x10000 ? table[Int(value)] : Self.unitBeyond(value), length)
  }

  @inline(never)
  static func unitBeyond(_ value: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return Unit.punctuation }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .nonspacingMark, .spacingMark:
      return (0xE0100...0xE01EF).contains(value) ? Unit.ignorable : Unit.firstWide
    case .decimalNumber: return 0x30 + UInt16(scalar.properties.numericValue ?? 0)
    case .format: return Unit.ignorable
    default: return Unit.punctuation
    }
  }
}

extension Gap: Comparable {
  static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
}
