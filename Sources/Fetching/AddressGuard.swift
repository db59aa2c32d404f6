public import Model

/// Which addresses a feed may live at. Asked with the address that is about to be connected, so
/// that neither redirects nor names that resolve to something private get past it.
public struct AddressGuard: Sendable {
  public enum Allowance: Hashable, Sendable {
    /// Public addresses only.
    case none
    case all
    /// Public addresses, and these.
    case blocks([AddressBlock])
  }

  private let allowance: Allowance

  public init(_ allowance: Allowance) { self.allowance = allowance }

  /// `bytes`: the address in network byte order, 4 or 16 bytes.
  public func allows(_ bytes: [UInt8]) -> Bool {
    let address = AddressBlock.address(bytes: bytes)
    switch allowance {
    case .all: return true
    case .none: return Self.isPublic(address)
    case .blocks(let blocks):
      return blocks.contains { $0.contains(address) } || Self.isPublic(address)
    }
  }

  /// Whether an address, IPv4 as IPv4-mapped, is a public unicast address. Where an IPv6 address
  /// carries an IPv4 one (NAT64, 6to4), that one counts.
  static func isPublic(_ address: UInt128) -> Bool {
    if nat64.contains(address) { return isPublic(mapped(address)) }
    if sixToFour.contains(address) { return isPublic(mapped(address >> 80)) }
    return !special.contains { $0.contains(address) }
  }

  private static func mapped(_ low32: UInt128) -> UInt128 {
    0xFFFF << 32 | low32 & 0xFFFF_FFFF
  }

  /// RFC 6052 §2.1.
  private static let nat64 = v6(0x0064_FF9B, 96)
  /// RFC 3056.
  private static let sixToFour = v6(0x2002_0000, 16)

  /// The IANA special-purpose registries (RFC 6890 and its updates), and multicast.
  private static let special: [AddressBlock] = [
    .v4(0, 0, 0, 0, 8), .v4(10, 0, 0, 0, 8), .v4(100, 64, 0, 0, 10), .v4(127, 0, 0, 0, 8),
    .v4(169, 254, 0, 0, 16), .v4(172, 16, 0, 0, 12), .v4(192, 0, 0, 0, 24),
    .v4(192, 0, 2, 0, 24), .v4(192, 88, 99, 0, 24), .v4(192, 168, 0, 0, 16),
    .v4(198, 18, 0, 0, 15), .v4(198, 51, 100, 0, 24), .v4(203, 0, 113, 0, 24),
    .v4(224, 0, 0, 0, 4), .v4(240, 0, 0, 0, 4),
    // ::/96 holds the unspecified address, loopback and the old IPv4-compatible form.
    AddressBlock(network: 0, prefix: 96),
    AddressBlock(network: 0x0064_FF9B_0001 << 80, prefix: 48),
    v6(0x0100_0000, 64), v6(0x2001_0000, 23), v6(0x2001_0DB8, 32), v6(0xFC00_0000, 7),
    v6(0xFE80_0000, 10), v6(0xFEC0_0000, 10), v6(0xFF00_0000, 8),
  ]

  /// A block from the first 32 bits of its network.
  private static func v6(_ top: UInt32, _ prefix: Int) -> AddressBlock {
    AddressBlock(network: UInt128(top) << 96, prefix: prefix)
  }
}
