/// What the items of a feed's last document look like from outside, so that those which have not
/// changed need not be read again.
///
/// It stands for this: whatever item has one of these marks, in this context, is in the journal,
/// with this text. So it is stored in the transaction that takes the document's items in.
public struct Imprint: Hashable, Sendable {
  public struct Mark: Hashable, Sendable {
    /// Of the item's bytes.
    public var hash: UInt64
    /// Of what its identity comes from: two items with one are perhaps the same.
    public var kin: UInt64

    public init(hash: UInt64, kin: UInt64) {
      self.hash = hash
      self.kin = kin
    }
  }

  /// Of all in the document that an item may take over, or be read by.
  public var context: UInt64
  public var marks: [Mark]

  public init(context: UInt64, marks: [Mark]) {
    self.context = context
    self.marks = marks
  }

  /// Of a document whose items are to be read all.
  public static let none = Imprint(context: 0, marks: [])
}

extension Digest {
  /// Of a whole document: several times as fast as others, which identities have for good. It may
  /// be changed: bodies would be read once more.
  public init(body bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    // Four chains, as one alone waits for its own multiplications.
    var a: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(raw.count)
    var (b, c, d) = (UInt64(0xD1B5_4A32_D192_ED03), UInt64(0x8EBC_6AF0_9C88_C6E3), a.byteSwapped)
    var offset = 0
    while raw.count - offset >= 32 {
      a = Self.fold(a ^ raw.word(at: offset), 0xA076_1D64_78BD_642F)
      b = Self.fold(b ^ raw.word(at: offset &+ 8), 0xE703_7ED1_A0B4_28DB)
      c = Self.fold(c ^ raw.word(at: offset &+ 16), 0x5899_65CC_7537_4CC3)
      d = Self.fold(d ^ raw.word(at: offset &+ 24), 0x1D8E_4E27_C47D_124F)
      offset &+= 32
    }
    while raw.count - offset >= 8 {
      a = Self.fold(a ^ raw.word(at: offset), 0xA076_1D64_78BD_642F)
      b = Self.fold(b ^ a, 0xE703_7ED1_A0B4_28DB)
      offset &+= 8
    }
    var tail: UInt64 = 0
    for index in offset..<raw.count { tail = tail << 8 | UInt64(raw[index]) }
    a = Self.fold(a ^ c.byteSwapped, 0x1D8E_4E27_C47D_124F)
    b = Self.fold(b ^ d ^ tail, 0x5899_65CC_7537_4CC3)
    let high = Self.fold(a ^ b.byteSwapped, 0x1D8E_4E27_C47D_124F)
    self.init(high: high, low: Self.fold(b ^ c ^ high, 0xEB44_ACCA_B455_D165))
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes, which must be there.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    assert(offset + 8 <= count)
    return unsafe UInt64(
      littleEndian: baseAddress.unsafelyUnwrapped.loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }
}
