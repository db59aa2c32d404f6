/// What is not written as it stands inside a JSON string: what RFC 8259 §7 demands, and whatever
/// would steer a terminal that the text is printed on (`SafeText`).
enum JSONEscape {
  /// Offset of the first byte at or after `start` that may have to be escaped; the end when there is
  /// none.
  static func next(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(source)
    var at = start
    while at + 8 <= raw.count {
      let plain = plainBytes(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
      at += plain
      if plain < 8 { return at }
    }
    while at < raw.count, !mayBeHarmful(raw[at]) { at += 1 }
    return at
  }

  /// How many of eight bytes need no escape: 0...8.
  @inline(__always)
  private static func plainBytes(_ word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x80 &* ones
    // The top bit of the lowest byte that is `byte`; bits above it may be wrong.
    func equal(_ byte: UInt64) -> UInt64 {
      let v = word ^ (byte &* ones)
      return (v &- ones) & ~v
    }
    var stops = equal(0x22) | equal(0x5C) | equal(0x7F) | ((word &- 0x20 &* ones) & ~word)
    if word & tops != 0 {
      stops |= equal(0xC2) | equal(0xD8) | equal(0xE2) | equal(0xEF) | equal(0xF3)
    }
    return (stops & tops).trailingZeroBitCount >> 3
  }

  private static func mayBeHarmful(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F: true
    // The lead bytes of all harmful characters beyond ASCII; Latin, Greek and Cyrillic have others.
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// Appends the character at `at`, escaped if it must be; its length in bytes.
  static func write(
    _ source: UnsafeBufferPointer<UInt8>, at: Int, into bytes: inout [UInt8]
  ) -> Int {
    switch source[at] {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    default:
      let (scalar, length) = scalar(source, at: at)
      if SafeText.isHarmful(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() { write(unit, into: &bytes) }
      } else {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<at + length]))
      }
      return length
    }
    return 1
  }

  private static func write(_ unit: UInt16, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// The character that begins at `at` in a valid string.
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at: Int
  ) -> (Unicode.Scalar, length: Int) {
    let lead = UInt32(source[at])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + length <= source.count else { return ("\u{FFFD}", source.count - at) }
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(source[at + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
