/// Gzip (RFC 1952) written by hand, so that tests own every byte.
public enum Gzip {
  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  /// The bytes in stored blocks (RFC 1951 §3.2.4): valid, and no smaller.
  public static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out = header
    var at = 0
    repeat {
      let end = min(at + 65_535, bytes.count)
      let count = end - at
      out.append(end == bytes.count ? 1 : 0)
      out += [UInt8(count & 255), UInt8(count >> 8)]
      out += [UInt8(~count & 255), UInt8(~count >> 8 & 255)]
      out += bytes[at..<end]
      at = end
    } while at < bytes.count
    return out + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// A stream that inflates to that many NUL bytes, about 160 times its own size.
  ///
  /// One block of fixed Huffman codes (RFC 1951 §3.2.6): a literal 0, then copies of it.
  public static func bomb(_ count: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(1, 1)
    bits.write(1, 2)
    var rest = count
    // Symbol 285 copies 258 bytes: code 11000101; distance 1 is 00000. Literal 0 is 00110000.
    if rest % 258 == 0, rest > 0 {
      for _ in 0..<258 { bits.writeCode(0b0011_0000, 8) }
      rest -= 258
    }
    for _ in 0..<rest % 258 { bits.writeCode(0b0011_0000, 8) }
    for _ in 0..<rest / 258 {
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
    }
    bits.writeCode(0, 7)
    let size = UInt32(truncatingIfNeeded: count)
    return header + bits.finished() + littleEndian(crc32(zeros: count)) + littleEndian(size)
  }

  private static func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 255)] ^ ($0 >> 8) }
  }

  // A NUL byte changes the register by a linear map: its powers come by squaring.
  static func crc32(zeros count: Int) -> UInt32 {
    func apply(_ map: [UInt32], _ value: UInt32) -> UInt32 {
      (0..<32).reduce(0) { value >> UInt32($1) & 1 == 1 ? $0 ^ map[$1] : $0 }
    }
    var map = (0..<32).map { bit in
      let value = UInt32(1) << UInt32(bit)
      return table[Int(value & 255)] ^ (value >> 8)
    }
    var register = ~UInt32(0)
    var rest = count
    while rest > 0 {
      if rest & 1 == 1 { register = apply(map, register) }
      map = map.map { apply(map, $0) }
      rest >>= 1
    }
    return ~register
  }
}

private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count = 0

  /// Least significant bit first.
  mutating func write(_ value: UInt32, _ width: Int) {
    pending |= value << UInt32(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Huffman codes are packed most significant bit first.
  mutating func writeCode(_ code: UInt32, _ width: Int) {
    for bit in stride(from: width - 1, through: 0, by: -1) { write(code >> UInt32(bit) & 1, 1) }
  }

  func finished() -> [UInt8] {
    count > 0 ? bytes + [UInt8(truncatingIfNeeded: pending)] : bytes
  }
}
