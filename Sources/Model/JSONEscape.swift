/// What is not written as it stands inside a JSON string: what RFC 8259 §7 demands, and whatever
/// would steer a terminal that the text is printed on (`SafeText`).
enum JSONEscape {
  private static let chunk = 4096

  /// Appends a string's bytes, with what must be escaped so. Through a buffer that is written eight
  /// bytes at a time, however few of them are wanted.
  static func write(_ source: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    let raw = UnsafeRawBufferPointer(source)
    withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 8) { buffer in
      var filled = 0
      var at = 0
      while at < raw.count {
        if filled + 8 > buffer.count { flush(buffer, &filled, into: &bytes) }
        var plain = 0
        if at + 8 <= raw.count {
          let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
          buffer.storeBytes(of: word, toByteOffset: filled, as: UInt64.self)
          plain = plainBytes(word.littleEndian)
        } else if !mayBeHarmful(raw[at]) {
          buffer[filled] = raw[at]
          plain = 1
        }
        at += plain
        filled += plain
        if plain > 0 { continue }
        if let letter = short(raw[at]) {
          buffer[filled] = UInt8(ascii: "\\")
          buffer[filled + 1] = letter
          filled += 2
          at += 1
        } else {
          flush(buffer, &filled, into: &bytes)
          at += write(source, at: at, into: &bytes)
        }
      }
      flush(buffer, &filled, into: &bytes)
    }
  }

  private static func flush(
    _ buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int, into bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    filled = 0
  }

  /// How many of eight bytes, from the first on, need no escape: 0...8.
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
  private static func write(
    _ source: UnsafeBufferPointer<UInt8>, at: Int, into bytes: inout [UInt8]
  ) -> Int {
    let (scalar, length) = scalar(source, at: at)
    if SafeText.isHarmful(scalar) {
      for unit in UTF16.encode(scalar) ?? .init() { write(unit, into: &bytes) }
    } else {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<at + length]))
    }
    return length
  }

  /// The letter of an escape of two bytes.
  @inline(__always)
  private static func short(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case UInt8(ascii: "\t"): UInt8(ascii: "t")
    default: nil
    }
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
