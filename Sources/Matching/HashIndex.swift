/// A map from non-zero 64-bit keys to 32-bit values other than 0: open addressing, at most half
/// full, large ones three quarters.
struct HashIndex {
  private var entries: [Entry]
  private var count = 0
  /// The top bits of the spread key are its place.
  private var shift: UInt64

  /// Keys from which on memory counts for more than a place further to look at.
  private static let large = 1 << 20

  fileprivate struct Entry {
    var key: UInt64
    var value: UInt32
  }

  init(capacity: Int = 16) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = 64 - bits
    entries = [Entry](repeating: Entry(key: 0, value: 0), count: 1 << Int(bits))
  }

  /// Spreads keys that are no hashes, such as pairs of small numbers.
  @inline(__always)
  fileprivate static func spread(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// The value of a key; if it has none, it gets `fresh`.
  mutating func take(_ key: UInt64, orInsert fresh: UInt32) -> UInt32 {
    var place = Int(Self.spread(key) >> shift)
    while entries[place].key != 0 {
      if entries[place].key == key { return entries[place].value }
      place = (place + 1) & (entries.count - 1)
    }
    entries[place] = Entry(key: key, value: fresh)
    count += 1
    if count * 2 > entries.count, count < Self.large || count * 4 > entries.count * 3 { grow() }
    return fresh
  }

  /// The value of a key; 0 if it has none.
  subscript(_ key: UInt64) -> UInt32 {
    var place = Int(Self.spread(key) >> shift)
    while entries[place].key != 0 {
      if entries[place].key == key { return entries[place].value }
      place = (place + 1) & (entries.count - 1)
    }
    return 0
  }

  /// Gives a key that has a value another one.
  mutating func change(_ key: UInt64, to value: UInt32) {
    var place = Int(Self.spread(key) >> shift)
    while entries[place].key != 0, entries[place].key != key {
      place = (place + 1) & (entries.count - 1)
    }
    if entries[place].key == key { entries[place].value = value }
  }

  private mutating func grow() {
    var larger = HashIndex(capacity: entries.count)
    for entry in entries where entry.key != 0 {
      _ = larger.take(entry.key, orInsert: entry.value)
    }
    self = larger
  }

  /// A copy for reading without checks, its values changed; the caller deallocates it.
  func pointers(_ change: (UInt32) -> UInt32 = { $0 }) -> Pointers {
    var bits: UInt64 = 10
    while 1 << bits < count * 16 { bits += 1 }
    var filter = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    let changed = UnsafeMutablePointer<Entry>.allocate(capacity: entries.count)
    for (place, entry) in entries.enumerated() {
      var entry = entry
      if entry.key != 0 {
        entry.value = change(entry.value)
        let bit = Self.spread(entry.key) >> (64 - bits)
        filter[Int(bit >> 6)] |= 1 << (bit & 63)
      }
      (changed + place).initialize(to: entry)
    }
    return Pointers(
      entries: UnsafePointer(changed), shift: shift, mask: entries.count - 1, filter: copy(filter),
      filterShift: 64 - bits)
  }

  /// Unchecked, as pointers are not Sendable: nobody writes to them.
  struct Pointers: @unchecked Sendable {
    fileprivate let entries: UnsafePointer<Entry>
    fileprivate let shift: UInt64
    fileprivate let mask: Int
    /// Sixteen bits a key, one of them set: says no to most other keys without a look at the
    /// entries, which do not fit the cache.
    fileprivate let filter: UnsafePointer<UInt64>
    fileprivate let filterShift: UInt64

    /// Whether a key may have a value: of sixteen that have none, one may.
    @inline(__always)
    func mayHave(_ key: UInt64) -> Bool {
      mayHaveOne(key) == 1
    }

    /// The same as a number.
    @inline(__always)
    func mayHaveOne(_ key: UInt64) -> Int {
      let bit = HashIndex.spread(key) &>> filterShift
      return Int(
        truncatingIfNeeded: filter[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1)
    }

    /// The value of a key; 0 if it has none.
    @inline(__always)
    subscript(_ key: UInt64) -> UInt32 {
      guard mayHave(key) else { return 0 }
      let spread = HashIndex.spread(key)
      var place = Int(truncatingIfNeeded: spread &>> shift)
      while true {
        let entry = entries[place]
        if entry.key == key { return entry.value }
        if entry.key == 0 { return 0 }
        place = (place &+ 1) & mask
      }
    }

    func deallocate() {
      entries.deallocate()
      filter.deallocate()
    }
  }
}

/// A copy of the elements that the caller deallocates.
func copy<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
  let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
  pointer.initialize(from: elements, count: elements.count)
  return UnsafePointer(pointer)
}
