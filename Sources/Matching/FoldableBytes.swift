/// A word of a text: where it is, and its folded hash.
struct SourceWord {
  var start: Int
  var end: Int
  var hash: UInt64
  /// Whether it is of ASCII letters and digits only: then the hash tells it, but for the case.
  var isASCII: Bool
}

/// The bytes of a text, and what its letters fold to. Nothing is checked: callers keep to the text.
struct FoldableBytes {
  /// Valid UTF-8, as Swift's strings are: scalars are decoded without checks.
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let table: UnsafePointer<UInt16>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafePointer<UInt16>) {
    // An empty buffer may have no address; its count keeps it from being read.
    self.bytes =
      bytes.baseAddress ?? UnsafeRawPointer(table).assumingMemoryBound(to: UInt8.self)
    count = bytes.count
    self.table = table
  }

  /// Reads a text while its bytes are held.
  static func of<Result>(_ text: String, _ body: (FoldableBytes) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      Folding.table.withUnsafeBufferPointer { table in
        // The table is never empty.
        body(FoldableBytes(bytes, table.baseAddress!))
      }
    }
  }

  /// Eight bytes from one of the text on, the first in the lowest place; past its end they are 0.
  @inline(__always)
  func eight(at i: Int) -> UInt64 {
    guard i &+ 8 <= count else { return last(from: i) }
    return UInt64(littleEndian: UnsafeRawPointer(bytes + i).loadUnaligned(as: UInt64.self))
  }

  @inline(never)
  private func last(from i: Int) -> UInt64 {
    i >= count ? 0 : (i..<count).reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  /// How many of eight bytes, from the lowest on, are ASCII letters and digits.
  @inline(__always)
  static func letters(of eight: UInt64) -> Int {
    (letterFlags(of: eight) ^ 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
  }

  /// Which of 64 bytes from one on are: a bit each, the first the lowest.
  @inline(__always)
  func letters(ofSixtyFourFrom i: Int) -> UInt64 {
    guard i &+ 64 <= count else { return lastLetters(from: i) }
    let quarters = (bits(at: i), bits(at: i &+ 16), bits(at: i &+ 32), bits(at: i &+ 48))
    return quarters.0 | quarters.1 &<< 16 | quarters.2 &<< 32 | quarters.3 &<< 48
  }

  @inline(never)
  private func lastLetters(from i: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | Self.bits(of: eight(at: i + $1 * 8)) << UInt64($1 * 8) }
  }

  /// Of sixteen bytes of the text.
  @inline(__always)
  private func bits(at i: Int) -> UInt64 {
    let place = UnsafeRawPointer(bytes + i)
    let low = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    let high = UInt64(littleEndian: (place + 8).loadUnaligned(as: UInt64.self))
    return Self.bits(of: low) | Self.bits(of: high) &<< 8
  }

  @inline(__always)
  private static func bits(of eight: UInt64) -> UInt64 {
    // Each product of a flag and a bit of the factor is a bit of its own; the eight that are wanted
    // are the highest.
    ((letterFlags(of: eight) &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// The high bits of bytes that are ASCII letters or digits.
  @inline(__always)
  private static func letterFlags(of eight: UInt64) -> UInt64 {
    // Each byte's high bit: set by adding what lifts the first letter there, and not the one past
    // the last.
    let low = eight & 0x7F7F_7F7F_7F7F_7F7F
    let small = low | 0x2020_2020_2020_2020
    let letter = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    return (letter | digit) & ~eight & 0x8080_8080_8080_8080
  }

  /// The hash of a word of up to fifteen ASCII letters.
  @inline(__always)
  func plainHash(_ start: Int, _ length: Int) -> UInt64 {
    var letters = WordHash()
    let low = eight(at: start) | 0x2020_2020_2020_2020
    if length <= 8 {
      letters.append(eight: low, count: length)
    } else {
      letters.append(eight: low, count: 8)
      letters.append(eight: eight(at: start &+ 8) | 0x2020_2020_2020_2020, count: length &- 8)
    }
    return letters.value
  }

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

  /// Whether a byte is an ASCII sign behind which no letter can belong to the word before it.
  @inline(__always)
  func endsWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte < 0x80 && table[Int(byte)] < Unit.apostrophe
  }

  /// Whether a byte is an ASCII sign that neither ends a sentence nor begins a line.
  @inline(__always)
  func isIdle(_ byte: UInt8) -> Bool {
    guard byte != 0x20 else { return true }
    guard byte < 0x80 else { return false }
    let unit = table[Int(byte)]
    return unit == Unit.blank || unit == Unit.closing || unit == Unit.punctuation
  }

  /// A word whose letters have been read up to byte `i`, and where reading goes on.
  @inline(never)
  func rest(
    of letters: WordHash, from i: Int, start: Int
  ) -> (word: SourceWord, resume: Int) {
    var (letters, i) = (letters, i)
    var isASCII = true
    while i < count {
      let byte = bytes[i]
      var unit = table[Int(byte & 0x7F)]
      var length = 1
      if byte >= 0x80 { (unit, length) = self.unit(at: i) }
      if unit < Unit.firstLetter {
        if unit < Unit.apostrophe { break }
        let resume = unit == Unit.apostrophe && i > start ? possessive(after: i &+ length) : nil
        guard let resume else { return foldedWord(at: start) }
        let word = SourceWord(start: start, end: i, hash: letters.value, isASCII: isASCII)
        return (word, resume)
      }
      if unit >= Unit.firstWide { return foldedWord(at: start) }
      if byte >= 0x80 { isASCII = false }
      letters.append(narrow: unit)
      i &+= length
    }
    return (SourceWord(start: start, end: i, hash: letters.value, isASCII: isASCII), i)
  }

  /// Where reading goes on after an English possessive, if there is one that a plain sign follows.
  private func possessive(after i: Int) -> Int? {
    guard i < count, bytes[i] | 0x20 == 0x73 else { return nil }
    return i &+ 1 == count || endsWord(bytes[i &+ 1]) ? i &+ 1 : nil
  }

  /// The word that begins at a byte, with everything that may happen inside one.
  @inline(never)
  private func foldedWord(at start: Int) -> (word: SourceWord, resume: Int) {
    var letters = FoldedLetters(self, from: start)
    var sum = WordHash()
    while let letter = letters.next() {
      sum.append(letter.first)
      if letter.second != 0 { sum.append(letter.second) }
    }
    let word = SourceWord(start: start, end: letters.end, hash: sum.value, isASCII: false)
    return (word, letters.resume)
  }
}

extension FoldableBytes {
  /// Passes what is between words: where the next word begins, or the text ends, and what is known
  /// by then of the end of a sentence or paragraph. `word` is the last one.
  @inline(never)
  func skip(
    _ start: Int, _ gap: Gap, _ ending: WordReader.Ending, after word: SourceWord
  ) -> (at: Int, gap: Gap, ending: WordReader.Ending) {
    var (at, gap, ending) = (start, gap, ending)
    while at < count {
      let (unit, length) = unit(at: at)
      switch unit {
      case Unit.firstLetter...: return (at, gap, ending)
      case Unit.blank:
        if ending == .stop { ending = .stopBlank }
        if ending == .mark { ending = .markBlank }
      case Unit.newline: (gap, ending) = (.paragraph, .none)
      case Unit.stop:
        if ending == .none, at != word.end || !isAbbreviation(word) { ending = .stop }
      case Unit.ellipsis: if ending == .none { ending = .stop }
      case Unit.terminal: ending = .mark
      case Unit.fullTerminal: ending = .markBlank
      case Unit.punctuation: if ending == .stop || ending == .mark { ending = .none }
      default: break
      }
      at &+= length
    }
    return (at, gap, ending)
  }

  /// Whether a sentence has ended before the word that begins at a byte.
  @inline(never)
  func endsSentence(_ ending: WordReader.Ending, before at: Int) -> Bool {
    switch ending {
    case .markBlank: true
    // A sentence does not begin with a small letter (UAX #29, SB8).
    case .stopBlank: !isLowercase(at)
    default: false
    }
  }

  private func isLowercase(_ at: Int) -> Bool {
    if bytes[at] < 0x80 { return bytes[at] >= UInt8(ascii: "a") }
    return Unicode.Scalar(scalar(at: at).value)?.properties.isLowercase ?? false
  }

  /// Whether a word is one that a full stop abbreviates.
  private func isAbbreviation(_ word: SourceWord) -> Bool {
    let (value, length) = scalar(at: word.start)
    if word.start + length == word.end {
      // Initials and the like: "V. Putin", "U.S.", "e.g."
      let isDotted = word.start > 0 && bytes[word.start - 1] == UInt8(ascii: ".")
      if value < 0x80, value >= 0x41, value <= 0x5A || isDotted { return true }
      if value >= 0x80, let letter = Unicode.Scalar(value)?.properties, letter.isAlphabetic {
        if isDotted || letter.isUppercase { return true }
      }
    }
    return Abbreviations.hashes[word.hash] != 0 || isNumbering(word)
  }

  /// Whether a stop is of a number: "No. 10", "16. Mai".
  private func isNumbering(_ word: SourceWord) -> Bool {
    let next = word.end + 2
    guard next < count, bytes[word.end + 1] == 0x20 else { return false }
    let isNumber = word.isASCII && (word.start..<word.end).allSatisfy { isDigit($0) }
    if !isNumber { return isDigit(next) && Abbreviations.numbering[word.hash] != 0 }
    guard word.end - word.start <= 2 else { return false }
    return Abbreviations.months[rest(of: WordHash(), from: next, start: next).word.hash] != 0
  }

  private func isDigit(_ at: Int) -> Bool { bytes[at] &- 0x30 < 10 }
}
