/// Finds how far a text goes on without anything to do about it, eight bytes at a time: text is
/// mostly that, and to look at each byte by itself costs a mispredicted branch a word.
struct PlainRun {
  private let first: UInt64
  private let second: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Stops at the two bytes given, at bytes below 0x20, at 0xC2, with which the no-break space
  /// begins, and at a blank after a blank.
  init(stoppingAt first: UInt8, _ second: UInt8) {
    self.first = UInt64(first) &* Self.ones
    self.second = UInt64(second) &* Self.ones
  }

  /// How many of the next eight bytes are plain: 0...8. `afterBlank`: the byte before is a blank.
  @inline(__always)
  func length(_ word: UInt64, afterBlank: Bool) -> Int {
    let v = word.littleEndian
    let blanks = zeros(v ^ 0x20 &* Self.ones) & Self.tops
    let doubled = blanks & (blanks << 8 | (afterBlank ? 0x80 : 0))
    let controls = (v &- 0x20 &* Self.ones) & ~v
    let stops = zeros(v ^ first) | zeros(v ^ second) | zeros(v ^ 0xC2 &* Self.ones) | controls
    return ((stops & Self.tops) | doubled).trailingZeroBitCount >> 3
  }

  /// As `length`, stopping at the two bytes only.
  @inline(__always)
  func lengthOfTwo(_ word: UInt64) -> Int {
    let v = word.littleEndian
    return ((zeros(v ^ first) | zeros(v ^ second)) & Self.tops).trailingZeroBitCount >> 3
  }

  /// The top bit of the lowest byte that is zero; bits above it may be wrong.
  @inline(__always)
  private func zeros(_ v: UInt64) -> UInt64 { (v &- Self.ones) & ~v }
}
