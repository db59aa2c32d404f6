/// When a feed publishes, and what of it: decaying counts, of a fixed small size, that the journal
/// keeps with the feed. What is learnt and foretold from them is the schedule's business.
public struct Habit: Hashable, Sendable {
  /// Items by hour of the day (lanes 0–23, UTC) and by day of the week (24–30, Monday first), in
  /// multiples of `scale`.
  public var profile: SIMD32<Float16> {
    get {
      SIMD32(
        lowHalf: SIMD16(lowHalf: hours0, highHalf: hours8),
        highHalf: SIMD16(lowHalf: hours16, highHalf: days))
    }
    set {
      (hours0, hours8) = (newValue.lowHalf.lowHalf, newValue.lowHalf.highHalf)
      (hours16, days) = (newValue.highHalf.lowHalf, newValue.highHalf.highHalf)
    }
  }
  // The profile in quarters, that no value that holds a habit needs an alignment of 64 bytes: the
  // memory of tasks has 16, and a release build writes past the frame of a task that holds more.
  private var hours0 = SIMD8<Float16>.zero
  private var hours8 = SIMD8<Float16>.zero
  private var hours16 = SIMD8<Float16>.zero
  private var days = SIMD8<Float16>.zero
  /// What one item of now counts for in `profile`: it grows, instead of all lanes decaying.
  public var scale: Float = 1
  /// Items, and the seconds in which they were published.
  public var items: Float = 0
  public var seconds: Float = 0
  /// Items that were read by the watchlists, and those of them that raised an alert.
  public var read: Float = 0
  public var matched: Float = 0
  /// Entries of the last document: what is more than this is lost between two fetches.
  public var window: Int32 = 0
  /// Until when the feed's items are counted; nil: nothing was read yet.
  public var until: Timestamp?

  public init() {}
}

/// The journal's form: a version, then the members in their order, little-endian.
extension Habit {
  private static let version: UInt8 = 1
  /// Lanes of the profile that mean something.
  static let lanes = 31

  public var bytes: [UInt8] {
    var bytes = [Self.version]
    func put<T: FixedWidthInteger>(_ value: T) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for lane in 0..<Self.lanes { put(profile[lane].bitPattern) }
    for value in [scale, items, seconds, read, matched] { put(value.bitPattern) }
    put(window)
    put(until?.milliseconds ?? .min)
    return bytes
  }

  /// nil for bytes that another version wrote, or that hold what no count can be: the feed is then
  /// learnt anew.
  public init?(bytes: [UInt8]) {
    var rest = bytes[...]
    func take<T: FixedWidthInteger>(_ type: T.Type) -> T? {
      let size = MemoryLayout<T>.size
      guard rest.count >= size else { return nil }
      defer { rest = rest.dropFirst(size) }
      return rest.prefix(size).reversed().reduce(0) { $0 << 8 | T(truncatingIfNeeded: $1) }
    }
    guard take(UInt8.self) == Self.version else { return nil }
    for lane in 0..<Self.lanes {
      guard let bits = take(UInt16.self) else { return nil }
      profile[lane] = Float16(bitPattern: bits)
      guard profile[lane].isFinite, profile[lane] >= 0 else { return nil }
    }
    var values: [Float] = []
    for _ in 0..<5 {
      guard let bits = take(UInt32.self) else { return nil }
      let value = Float(bitPattern: bits)
      guard value.isFinite, value >= 0 else { return nil }
      values.append(value)
    }
    guard let window = take(Int32.self), let until = take(Int64.self), rest.isEmpty else {
      return nil
    }
    (scale, items, seconds, read, matched) = (
      max(1, values[0]), values[1], values[2], values[3], values[4]
    )
    self.window = max(0, window)
    self.until = until == .min ? nil : Timestamp(milliseconds: until)
  }
}
