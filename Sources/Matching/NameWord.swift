/// A word of a name while it is respelt: at most 24 letters, each one byte as in `Unit`, that is
/// ASCII and Cyrillic. A value without an allocation: a name is respelt thousands of times.
struct NameWord: Hashable, Comparable {
  static let limit = 24

  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  /// nil if a letter is neither ASCII nor Cyrillic once folded, or the word is too long.
  init?(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      let code = UInt32(Unit.letter(scalar.value))
      guard scalar.value < 0x80 || code != scalar.value, count < Self.limit else { return nil }
      append(UInt8(code))
    }
  }

  /// Letters beyond the limit are dropped; callers keep to words that fit.
  mutating func append(_ letter: UInt8) {
    guard count < Self.limit else { return }
    let value = UInt64(letter) << UInt64((count & 7) * 8)
    switch count >> 3 {
    case 0: low |= value
    case 1: middle |= value
    default: high |= value
    }
    count += 1
  }

  subscript(_ index: Int) -> UInt8 {
    let part = index < 8 ? low : index < 16 ? middle : high
    return UInt8(truncatingIfNeeded: part >> UInt64((index & 7) * 8))
  }

  mutating func append(_ other: NameWord) {
    for index in 0..<other.count { append(other[index]) }
  }

  func dropLast(_ length: Int) -> NameWord {
    var word = NameWord()
    for index in 0..<max(0, count - length) { word.append(self[index]) }
    return word
  }

  func hasSuffix(_ suffix: NameWord) -> Bool {
    guard suffix.count <= count else { return false }
    return (0..<suffix.count).allSatisfy { self[count - suffix.count + $0] == suffix[$0] }
  }

  /// In no order that means anything but always the same.
  static func < (a: NameWord, b: NameWord) -> Bool {
    (a.low, a.middle, a.high, a.count) < (b.low, b.middle, b.high, b.count)
  }

  /// As the word reader takes it of a text.
  var hash: UInt64 {
    var hash = WordHash()
    // ё is an accented е in texts.
    for index in 0..<count { hash.append(narrow: self[index] == 0xA1 ? 0x85 : UInt16(self[index])) }
    return hash.value
  }

  var isCyrillic: Bool { count > 0 && self[0] >= 0x80 }

  var scalars: [UInt32] {
    (0..<count).map { Self.scalar(self[$0]) }
  }

  static func scalar(_ letter: UInt8) -> UInt32 {
    letter < 0x80 ? UInt32(letter) : UInt32(letter) - 0x80 + 0x430
  }

  var text: String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
