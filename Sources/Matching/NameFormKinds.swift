/// Of which kinds the forms of one surname are, as bits. Kept from surname to surname: to make a
/// table for each takes longer than to fill it.
struct NameFormKinds {
  private struct Entry {
    var hash: UInt64 = 0
    /// The surname that it is of.
    var round: UInt32 = 0
    var bits: UInt32 = 0
  }

  /// A power of two of them, at least twice as many as are taken.
  private var entries = [Entry](repeating: Entry(), count: 4096)
  private var round: UInt32 = 0
  /// The hashes of the forms, as they came.
  private(set) var order: [UInt64] = []

  mutating func reset() {
    if round == .max { self = NameFormKinds() }
    round += 1
    order.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ hash: UInt64, _ bits: UInt32) {
    let place = place(of: hash)
    if entries[place].round == round {
      entries[place].bits |= bits
      return
    }
    entries[place] = Entry(hash: hash, round: round, bits: bits)
    order.append(hash)
    if order.count * 2 > entries.count { grow() }
  }

  subscript(hash: UInt64) -> UInt32 {
    let entry = entries[place(of: hash)]
    return entry.round == round ? entry.bits : 0
  }

  /// Where a hash is, or is to be put.
  private func place(of hash: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while entries[place].round == round, entries[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.round == round { entries[place(of: entry.hash)] = entry }
  }
}
