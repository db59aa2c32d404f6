extension Timestamp {
  /// Reads RFC 3339 §5.6: `2026-11-22T07:41:03.120Z`, `2026-11-22 07:41:03+02:00`. nil for anything
  /// else. Feed dates in the wild are Parsing's business; this is for what we wrote, and for
  /// options.
  public init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, [0x54, 0x74, 0x20].contains(bytes[10]) else { return nil }
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10),
      let hour = digits(11..<13), let minute = digits(14..<16), let second = digits(17..<19),
      day >= 1, day <= CivilTime.days(inMonth: month, of: year), hour < 24, minute < 60,
      second <= 60
    else { return nil }
    var at = 19
    var millisecond = 0
    if bytes[at] == 0x2E {
      at += 1
      var scale = 100
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
        millisecond += Int(bytes[at] - 0x30) * scale
        scale /= 10
        at += 1
      }
    }
    guard at < bytes.count else { return nil }
    var offset = 0
    switch bytes[at] {
    case 0x5A, 0x7A: guard at + 1 == bytes.count else { return nil }
    case 0x2B, 0x2D:
      guard bytes.count == at + 6, bytes[at + 3] == 0x3A,
        let hours = digits(at + 1..<at + 3), let minutes = digits(at + 4..<at + 6)
      else { return nil }
      offset = (bytes[at] == 0x2B ? 1 : -1) * (hours * 60 + minutes)
    default: return nil
    }
    let civil = CivilTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      millisecond: millisecond)
    self = civil.timestamp - .minutes(Int64(offset))
  }
}
