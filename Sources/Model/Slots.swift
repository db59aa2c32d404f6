/// Numbers of elements that are found by their names: a table of four bytes a place, as the names
/// stand with the elements. A dictionary of a hundred thousand takes several times that.
public struct Slots: Sendable {
  /// One more than a number; 0: free. At most half of the places are taken.
  private var slots: [UInt32]
  public private(set) var count = 0

  public init(room: Int = 0) {
    var places = 16
    while places < room * 2 { places *= 2 }
    slots = Array(repeating: 0, count: places)
  }

  /// `names`: of a number that was inserted.
  public func number(of name: String, _ names: (Int) -> String) -> Int? {
    let slot = slots[place(of: name, names)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// The number of a name that is not there yet.
  public mutating func insert(_ number: Int, for name: String, _ names: (Int) -> String) {
    if (count + 1) * 2 > slots.count { grow(names) }
    slots[place(of: name, names)] = UInt32(number + 1)
    count += 1
  }

  /// Does nothing when the name is not there.
  public mutating func remove(_ name: String, _ names: (Int) -> String) {
    var hole = place(of: name, names)
    guard slots[hole] != 0 else { return }
    count -= 1
    // What was pushed on by the one that goes moves up, so that it is still found.
    var next = hole
    while true {
      slots[hole] = 0
      repeat {
        next = (next + 1) & (slots.count - 1)
        if slots[next] == 0 { return }
      } while isBetween(hole, first(for: names(Int(slots[next]) - 1)), next)
      slots[hole] = slots[next]
      hole = next
    }
  }

  /// Whether `place` lies behind `low` and not behind `high`, around the table's end.
  private func isBetween(_ low: Int, _ place: Int, _ high: Int) -> Bool {
    low < high ? low < place && place <= high : low < place || place <= high
  }

  private func first(for name: String) -> Int {
    let hash = name.utf8.withContiguousStorageIfAvailable {
      Self.hash(of: UnsafeRawBufferPointer($0))
    }
    return Int(truncatingIfNeeded: hash ?? 0) & (slots.count - 1)
  }

  /// Folded multiplications of eight bytes each: a fifth of what the library's hash costs. Nobody
  /// who does not know the seed can choose names that collide.
  private static let seed = UInt64.random(in: .min ... .max)

  private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count)
    func mix(_ word: UInt64) {
      let (high, low) = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = high ^ low
    }
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    mix(rest ^ 0x5851_F42D_4C95_7F2D)
    return hash
  }

  private func place(of name: String, _ names: (Int) -> String) -> Int {
    var place = first(for: name)
    while slots[place] != 0, names(Int(slots[place]) - 1) != name {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow(_ names: (Int) -> String) {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { slots[place(of: names(Int(slot) - 1), names)] = slot }
  }
}
