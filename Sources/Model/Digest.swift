/// 128 bits that stand for some bytes: identities, body comparison, hashed offsets.
///
/// Folded multiplication over 8-byte words: fast and well spread, not cryptographic. A feed that
/// crafts a collision can only confuse its own items, since every identity is salted with its feed.
/// Digests are stored in the journal: changing this function would make every item look new.
public struct Digest: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { Digest($0) }
  }

  /// The digest of several texts; the boundaries between them count.
  public init(parts: [String]) {
    let count = parts.reduce(parts.count) { $0 + $1.utf8.count }
    self = withUnsafeTemporaryAllocation(byteCount: count, alignment: 8) { bytes in
      var end = 0
      for var part in parts {
        part.withUTF8 { text in
          UnsafeMutableRawBufferPointer(rebasing: bytes[end...])
            .copyMemory(from: UnsafeRawBufferPointer(text))
          end += text.count
        }
        // 0xFF never occurs in UTF-8, so no text can imitate a boundary.
        bytes[end] = 0xFF
        end += 1
      }
      return Digest(UnsafeBufferPointer(bytes.assumingMemoryBound(to: UInt8.self)))
    }
  }

  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Digest($0) }
  }

  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var a: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(raw.count)
    var b: UInt64 = 0xD1B5_4A32_D192_ED03 &+ UInt64(raw.count)
    var offset = 0
    while offset + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      a = Self.fold(a ^ word, 0xA076_1D64_78BD_642F)
      b = Self.fold(b &+ word, 0xE703_7ED1_A0B4_28DB) ^ a
      offset += 8
    }
    var tail: UInt64 = 0
    for index in offset..<raw.count { tail = tail << 8 | UInt64(raw[index]) }
    a = Self.fold(a ^ tail ^ 0x8EBC_6AF0_9C88_C6E3, 0xA076_1D64_78BD_642F)
    b = Self.fold(b &+ tail, 0x5899_65CC_7537_4CC3) ^ a
    high = Self.fold(a ^ b.byteSwapped, 0x1D8E_4E27_C47D_124F)
    low = Self.fold(b ^ high, 0xEB44_ACCA_B455_D165)
  }

  /// Two numbers as one; which of them is first counts.
  public static func fold(_ x: UInt64, _ y: UInt64) -> UInt64 {
    let product = x.multipliedFullWidth(by: y)
    // Keeping x in the sum means that a zero factor does not wipe out what came before.
    return product.high ^ product.low &+ x
  }

  /// 26 characters of Crockford's base 32, as in a ULID.
  public var text: String { crockford(high: high, low: low) }

  /// A share of 1 that depends only on the digest: 0 ≤ share < 1.
  public var share: Double { Double(low >> 11) / Double(UInt64(1) << 53) }
}

/// 128 bits as 26 characters of Crockford's base 32, most significant first.
func crockford(high: UInt64, low: UInt64) -> String {
  let alphabet: StaticString = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
  return String(unsafeUninitializedCapacity: 26) { characters in
    var (high, low) = (high, low)
    for index in stride(from: 25, through: 0, by: -1) {
      characters[index] = alphabet.utf8Start[Int(low & 31)]
      low = low >> 5 | high << 59
      high >>= 5
    }
    return 26
  }
}

/// Identifiers that sort by time.
public enum ULID {
  /// A ULID: 48 bits of milliseconds, 80 bits taken from `random`.
  public static func make(at time: Timestamp, random: (UInt64, UInt64)) -> String {
    let stamp = UInt64(bitPattern: time.milliseconds) & 0xFFFF_FFFF_FFFF
    return crockford(high: stamp << 16 | random.0 & 0xFFFF, low: random.1)
  }
}
