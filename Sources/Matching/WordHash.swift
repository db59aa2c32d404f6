/// The hash of a word's folded letters, eight bytes at a time; words are known by it alone.
///
/// 64 bits keep a million words of the watchlists and ten million of the texts apart; whoever
/// crafts a collision in a feed only raises an alert on that feed's own item.
struct WordHash {
  private var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var word: UInt64 = 0
  private var bits: UInt64 = 0

  /// A letter of one byte, as in `Unit`.
  @inline(__always)
  mutating func append(narrow letter: UInt16) {
    if bits == 64 { flush() }
    word |= UInt64(letter) &<< bits
    bits &+= 8
  }

  @inline(__always)
  mutating func append(_ letter: UInt32) {
    if letter < UInt32(Unit.firstWide) { return append(narrow: UInt16(letter)) }
    // A first byte that no narrow letter has tells the widths apart.
    let width: UInt64 = letter < 0x10000 ? 24 : 32
    if bits + width > 64 { flush() }
    word |= (UInt64(letter) << 8 | (letter < 0x10000 ? 1 : 2)) << bits
    bits &+= width
  }

  /// Up to eight one-byte letters, the first in the lowest byte, after eight of the same kind or at
  /// the beginning.
  @inline(__always)
  mutating func append(eight letters: UInt64, count: Int) {
    guard count > 0 else { return }
    if bits == 64 { flush() }
    bits = UInt64(truncatingIfNeeded: count) &* 8
    word = letters & (~0 &>> (64 &- bits))
  }

  @inline(__always)
  var value: UInt64 {
    let mixed = Self.fold(sum ^ word, 0xA076_1D64_78BD_642F &+ bits)
    // Zero stands for an empty place in the hash tables.
    return mixed == 0 ? 1 : mixed
  }

  @inline(__always)
  private mutating func flush() {
    sum = Self.fold(sum ^ word, 0xE703_7ED1_A0B4_28DB) &+ 0x8EBC_6AF0_9C88_C6E3
    word = 0
    bits = 0
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
