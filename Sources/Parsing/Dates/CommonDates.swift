import Model

/// Reads the two forms that nearly all dates have, at fixed places; nil for all others, right or
/// wrong: `Tue, 03 Jun 2025 14:05:09 +0200` (RFC 822 §5, with the year of RFC 1123 §5.2.14) and
/// `2025-06-03T14:05:09+02:00` (RFC 3339 §5.6).
func commonDate(_ b: Bytes) -> Timestamp? {
  guard b.count >= 20, b.count <= 32 else { return nil }
  var fields = FixedFields(b)
  return b[3] == UInt8(ascii: ",") ? fields.internet() : fields.iso()
}

/// Digits at fixed places; `isGood` turns false when something else stands there.
private struct FixedFields {
  private let b: Bytes
  private var isGood = true
  private var parts = DateParts()

  init(_ b: Bytes) { self.b = b }

  /// RFC 822; the day may have one digit.
  mutating func internet() -> Timestamp? {
    expect(" ", at: 4)
    let start = b[6] == UInt8(ascii: " ") ? 7 : 8
    parts.day = start == 7 ? number(5, 1) : number(5, 2)
    expect(" ", at: start - 1)
    expect(" ", at: start + 3)
    expect(" ", at: start + 8)
    guard start + 18 < b.count, isGood, let month = month(at: start) else { return nil }
    parts.month = month
    parts.year = number(start + 4, 4)
    clock(at: start + 9)
    expect(" ", at: start + 17)
    return end(zone: start + 18, colon: false)
  }

  mutating func iso() -> Timestamp? {
    expect("-", at: 4)
    expect("-", at: 7)
    expect("T", at: 10)
    parts.year = number(0, 4)
    parts.month = number(5, 2)
    parts.day = number(8, 2)
    clock(at: 11)
    var at = 19
    if b[at] == UInt8(ascii: "."), b.count >= 24 {
      parts.millisecond = number(20, 3)
      at = 23
    }
    return end(zone: at, colon: true)
  }

  private mutating func clock(at start: Int) {
    parts.hour = number(start, 2)
    expect(":", at: start + 2)
    parts.minute = number(start + 3, 2)
    expect(":", at: start + 5)
    parts.second = number(start + 6, 2)
  }

  private mutating func end(zone start: Int, colon: Bool) -> Timestamp? {
    guard isGood else { return nil }
    let left = b.count - start
    if left == 1, b[start] == UInt8(ascii: "Z") { return parts.timestamp }
    if left == 3, b.has("GMT", at: start) || b.has("UTC", at: start) { return parts.timestamp }
    let isPlus = b[start] == UInt8(ascii: "+")
    guard isPlus || b[start] == UInt8(ascii: "-"), left == (colon ? 6 : 5) else { return nil }
    if colon { expect(":", at: start + 3) }
    let hours = number(start + 1, 2)
    let minutes = number(start + (colon ? 4 : 3), 2)
    guard isGood, hours < 15, minutes < 60 else { return nil }
    parts.offset = (isPlus ? 1 : -1) * (hours * 60 + minutes)
    return parts.timestamp
  }

  private mutating func expect(_ byte: Unicode.Scalar, at: Int) {
    if b[at] != UInt8(ascii: byte) { isGood = false }
  }

  private mutating func number(_ start: Int, _ digits: Int) -> Int {
    guard start + digits <= b.count else {
      isGood = false
      return 0
    }
    var value = 0
    for at in start..<start + digits {
      let digit = Int(b[at]) - 0x30
      if digit < 0 || digit > 9 { isGood = false }
      value = value * 10 + digit
    }
    return value
  }

  /// An English month of three letters, in the case that RFC 822 writes it.
  private func month(at start: Int) -> Int? {
    let word = UInt32(b[start]) << 16 | UInt32(b[start + 1]) << 8 | UInt32(b[start + 2])
    switch word {
    case 0x4A616E: return 1
    case 0x466562: return 2
    case 0x4D6172: return 3
    case 0x417072: return 4
    case 0x4D6179: return 5
    case 0x4A756E: return 6
    case 0x4A756C: return 7
    case 0x417567: return 8
    case 0x536570: return 9
    case 0x4F6374: return 10
    case 0x4E6F76: return 11
    case 0x446563: return 12
    default: return nil
    }
  }
}
