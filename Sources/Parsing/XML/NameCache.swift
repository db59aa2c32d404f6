import CLibXML2

/// Names that were resolved before, found again by the parser's interned pointers.
struct NameCache {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
    var name = QName.other
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  /// Namespaces by the interned pointers of URI and prefix.
  private var spaces:
    [(uri: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?, space: Namespace)] =
      []

  /// Namespaces may be written with entities too, as RDF's often are.
  private let entities: DeclaredEntities

  init(_ entities: DeclaredEntities) { self.entities = entities }

  mutating func resolve(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?
  ) -> QName {
    let bits = UInt(bitPattern: local) >> 3 ^ UInt(bitPattern: prefix) >> 2
    let at = Int(truncatingIfNeeded: (bits ^ bits >> 8) & 255)
    let slot = slots[at]
    if slot.local == local, slot.prefix == prefix, slot.uri == uri { return slot.name }
    var name = Bytes(start: local, count: strlength(local))
    var lead = prefix.map { Bytes(start: $0, count: strlength($0)) }
    if lead == nil, uri == nil, let colon = name.index(of: UInt8(ascii: ":")) {
      lead = name[part: 0..<colon]
      name = name[part: colon + 1..<name.count]
    }
    let space = lead == nil && uri == nil ? .core : self.space(uri, prefix, lead)
    let resolved = QName(space: space, name: Names.local(name))
    slots[at] = Slot(local: local, prefix: prefix, uri: uri, name: resolved)
    return resolved
  }

  private mutating func space(
    _ uri: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ lead: Bytes?
  ) -> Namespace {
    if uri != nil, let known = spaces.first(where: { $0.uri == uri && $0.prefix == prefix }) {
      return known.space
    }
    let address = uri.map { Bytes(start: $0, count: strlength($0)) }
    var space = Names.space(uri: address, prefix: lead)
    if !entities.isEmpty, let address, address.index(of: UInt8(ascii: "&")) != nil {
      space = entities.expanded(address).withUnsafeBufferPointer {
        Names.space(uri: $0, prefix: lead)
      }
    }
    if uri != nil, spaces.count < 32 { spaces.append((uri, prefix, space)) }
    return space
  }
}
