/// A range of IP addresses in CIDR form (RFC 4632, RFC 4291 §2.3). IPv4 is held as IPv4-mapped
/// IPv6.
public struct AddressBlock: Hashable, Sendable {
  public let network: UInt128
  /// Significant bits of the 128.
  public let prefix: Int

  public init(network: UInt128, prefix: Int) {
    self.prefix = prefix
    self.network = network & Self.mask(prefix)
  }

  /// An IPv4 block from its four bytes and the length of its prefix (0...32).
  public static func v4(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ prefix: Int) -> Self {
    AddressBlock(network: mapped([a, b, c, d]), prefix: prefix + 96)
  }

  public func contains(_ address: UInt128) -> Bool {
    address & Self.mask(prefix) == network
  }

  /// The 128-bit form of an address in network byte order: 16 bytes, or 4 as IPv4-mapped.
  public static func address(bytes: some Collection<UInt8>) -> UInt128 {
    bytes.count == 4
      ? mapped(Array(bytes)) : bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
  }

  private static func mapped(_ v4: [UInt8]) -> UInt128 {
    v4.reduce(UInt128(0xFFFF)) { $0 << 8 | UInt128($1) }
  }

  private static func mask(_ prefix: Int) -> UInt128 {
    prefix <= 0 ? 0 : UInt128.max << UInt128(128 - prefix)
  }
}
