/// One fetch of a feed, and why what was decided after it was decided.
public struct FetchNote: Hashable, Sendable {
  public var time: Timestamp
  public var status: Int?
  public var outcome: Harvest.Outcome
  /// Of the body, decoded.
  public var bytes: Int
  public var duration: Duration
  public var nextPoll: Timestamp?
  public var reasons: [Reason]
  /// The code of its failure.
  public var error: String?

  public init(_ harvest: Harvest) {
    time = harvest.time
    status = harvest.state.status
    outcome = harvest.outcome
    bytes = harvest.bytes
    duration = harvest.duration
    nextPoll = harvest.state.nextPoll
    reasons = harvest.reasons
    error = harvest.state.error?.code
  }
}

/// The journal's form. A feed's notes stand in one value, the latest first, each behind its length;
/// what a bound on the value cut off at its end is passed over.
extension FetchNote {
  /// Bytes that are kept of each feed: about twenty fetches.
  public static let room = 512
  private static let mostReasons = 12
  private static let mostError = 40
  private static let outcomes: [Harvest.Outcome] = [.new, .unchanged, .failed, .parked, .gone]

  /// At most 256 bytes.
  public var bytesForJournal: [UInt8] {
    var out: [UInt8] = [0]
    func put(_ number: Int64) {
      var rest = UInt64(bitPattern: number)
      while rest > 0x7F {
        out.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      out.append(UInt8(rest))
    }
    out.append(UInt8(Self.outcomes.firstIndex(of: outcome) ?? 0))
    put(Int64(status ?? 0))
    put(time.milliseconds)
    put(Int64(bytes))
    put(duration.milliseconds)
    put(nextPoll.map { max(0, ($0 - time).milliseconds / 1000) + 1 } ?? 0)
    let told = reasons.prefix(Self.mostReasons)
    put(Int64(told.count))
    for reason in told {
      out.append(reason.kind.rawValue)
      put(reason.number)
    }
    out.append(contentsOf: (error ?? "").utf8.prefix(Self.mostError))
    out[0] = UInt8(out.count - 1)
    return out
  }

  public static func all(in bytes: [UInt8]) -> [FetchNote] {
    var notes: [FetchNote] = []
    var rest = bytes[...]
    while let length = rest.popFirst(), rest.count >= length {
      if let note = FetchNote(rest.prefix(Int(length))) { notes.append(note) }
      rest = rest.dropFirst(Int(length))
    }
    return notes
  }

  private init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    func take() -> Int64? {
      var number: UInt64 = 0
      var shift: UInt64 = 0
      while let byte = rest.popFirst(), shift < 64 {
        number |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return Int64(bitPattern: number) }
        shift += 7
      }
      return nil
    }
    guard let kind = rest.popFirst(), Int(kind) < Self.outcomes.count, let status = take(),
      let time = take(), let size = take(), let duration = take(), let wait = take(),
      let count = take(), (0...Int64(Self.mostReasons)).contains(count)
    else { return nil }
    outcome = Self.outcomes[Int(kind)]
    self.status = status == 0 ? nil : Int(status)
    self.time = Timestamp(milliseconds: time)
    self.bytes = Int(size)
    self.duration = .milliseconds(duration)
    nextPoll = wait == 0 ? nil : Timestamp(milliseconds: time) + .seconds(wait - 1)
    reasons = []
    for _ in 0..<count {
      guard let raw = rest.popFirst(), let number = take() else { return nil }
      // What a later version wrote is passed over.
      if let kind = Reason.Kind(rawValue: raw) { reasons.append(Reason(kind, number)) }
    }
    error = rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
  }
}
