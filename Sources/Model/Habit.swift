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
  /// Whether both say the same of hours and days.
  public func isShaped(like other: Habit) -> Bool {
    // Bit by bit, as both are of one size: compared as numbers each half is converted first, and
    // this is asked at every poll.
    func words(_ quarter: SIMD8<Float16>) -> SIMD2<UInt64> {
      unsafeBitCast(quarter, to: SIMD2<UInt64>.self)
    }
    return words(hours0) == words(other.hours0) && words(hours8) == words(other.hours8)
      && words(hours16) == words(other.hours16) && words(days) == words(other.days)
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
  public var until: Timestamp? {
    get { untilTime.value }
    set { untilTime.value = newValue }
  }
  private var untilTime = PackedTime()

  public init() {}
}

/// The journal's form: a version, then the members in their order, little-endian.
extension Habit {
  private static let version: UInt8 = 1
  /// Lanes of the profile that mean something.
  static let lanes = 31

  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.size) { bytes, count in
      bytes[0] = Self.version
      count = 1
      func put<T: FixedWidthInteger>(_ value: T) {
        UnsafeMutableRawPointer(bytes.baseAddress! + count)
          .storeBytes(of: value.littleEndian, as: T.self)
        count += MemoryLayout<T>.size
      }
      // Through memory: by a variable number a vector would be stored as a whole each time.
      withUnsafeBytes(of: profile) { profile in
        for lane in profile.assumingMemoryBound(to: UInt16.self).prefix(Self.lanes) { put(lane) }
      }
      put(scale.bitPattern)
      put(items.bitPattern)
      put(seconds.bitPattern)
      put(read.bitPattern)
      put(matched.bitPattern)
      put(window)
      put(until?.milliseconds ?? .min)
    }
  }

  /// Bytes: the version, the lanes, five numbers, `window` and `until`.
  private static let size = 1 + 2 * lanes + 5 * 4 + 4 + 8

  /// nil for bytes that another version wrote, or that hold what no count can be: the feed is then
  /// learnt anew.
  public init?(bytes: [UInt8]) {
    let habit = bytes.withUnsafeBytes { Habit(bytes: $0) }
    guard let habit else { return nil }
    self = habit
  }

  /// As for an array.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.size, bytes[0] == Self.version else { return nil }
    var offset = 1
    func take<T: FixedWidthInteger>(_ type: T.Type) -> T {
      defer { offset += MemoryLayout<T>.size }
      return T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
    }
    func takeNumber() -> Float? {
      let value = Float(bitPattern: take(UInt32.self))
      return value.isFinite && value >= 0 ? value : nil
    }
    var profile = SIMD32<Float16>.zero
    let isSound = withUnsafeMutableBytes(of: &profile) { profile in
      let profile = profile.assumingMemoryBound(to: UInt16.self)
      var most: UInt16 = 0
      for lane in 0..<Self.lanes {
        profile[lane] = take(UInt16.self)
        most = max(most, profile[lane])
      }
      // From there on what is infinite, no number, or negative.
      return most < 0x7C00
    }
    guard isSound else { return nil }
    self.profile = profile
    guard let scale = takeNumber(), let items = takeNumber(), let seconds = takeNumber(),
      let read = takeNumber(), let matched = takeNumber()
    else { return nil }
    (self.scale, self.items, self.seconds) = (max(1, scale), items, seconds)
    (self.read, self.matched) = (read, matched)
    window = max(0, take(Int32.self))
    let until = take(Int64.self)
    self.until = until == .min ? nil : Timestamp(milliseconds: until)
  }
}
