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
    guard v4.contains(address) || globalUnicast.contains(address) else { return false }
    return !special.contains { $0.contains(address) }
  }

  private static func mapped(_ low32: UInt128) -> UInt128 {
    0xFFFF << 32 | low32 & 0xFFFF_FFFF
  }

  private static let v4 = AddressBlock(network: 0xFFFF << 32, prefix: 96)
  /// All of IPv6 that is given out (RFC 4291 §2.4): loopback, unique local, link-local, site-local
  /// and multicast addresses are outside of it, and so are the other forms that carry an IPv4
  /// address.
  private static let globalUnicast = v6(0x2000_0000, 3)
  /// RFC 6052 §2.1.
  private static let nat64 = v6(0x0064_FF9B, 96)
  /// RFC 3056.
  private static let sixToFour = v6(0x2002_0000, 16)

  /// The IANA special-purpose registries (RFC 6890 and its updates), multicast, and the one
  /// metadata service that has a public address.
  private static let special: [AddressBlock] = [
    .v4(0, 0, 0, 0, 8), .v4(10, 0, 0, 0, 8), .v4(100, 64, 0, 0, 10), .v4(127, 0, 0, 0, 8),
    .v4(169, 254, 0, 0, 16), .v4(172, 16, 0, 0, 12), .v4(192, 0, 0, 0, 24),
    .v4(192, 0, 2, 0, 24), .v4(192, 88, 99, 0, 24), .v4(192, 168, 0, 0, 16),
    .v4(198, 18, 0, 0, 15), .v4(198, 51, 100, 0, 24), .v4(203, 0, 113, 0, 24),
    .v4(224, 0, 0, 0, 4), .v4(240, 0, 0, 0, 4), .v4(168, 63, 129, 16, 32),
    // Teredo and other protocols' own; documentation.
    v6(0x2001_0000, 23), v6(0x2001_0DB8, 32), v6(0x3FFF_0000, 20),
  ]

  /// A block from the first 32 bits of its network.
  private static func v6(_ top: UInt32, _ prefix: Int) -> AddressBlock {
    AddressBlock(network: UInt128(top) << 96, prefix: prefix)
  }
}
