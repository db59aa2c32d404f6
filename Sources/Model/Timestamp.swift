/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored as in POSIX.
public struct Timestamp: Hashable, Comparable, Sendable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { self.milliseconds = seconds &* 1000 }

  /// Later than anything that is planned.
  public static let distantFuture = Timestamp(milliseconds: .max)

  /// Seconds since the epoch, rounded towards the past.
  public var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  public static func + (time: Timestamp, span: Duration) -> Timestamp {
    Timestamp(milliseconds: time.milliseconds &+ span.milliseconds)
  }

  public static func - (time: Timestamp, span: Duration) -> Timestamp {
    Timestamp(milliseconds: time.milliseconds &- span.milliseconds)
  }

  public static func - (a: Timestamp, b: Timestamp) -> Duration {
    .milliseconds(a.milliseconds &- b.milliseconds)
  }
}

extension Duration {
  /// Whole milliseconds, rounded towards zero; saturates at the ends of Int64.
  public var milliseconds: Int64 {
    // 10¹⁵ is 2¹⁵ · 5¹⁵: spans of up to a week are divided in 64 bits, at a tenth of the cost.
    let shifted = attoseconds.magnitude >> 15
    if shifted <= UInt128(UInt64.max) {
      let whole = Int64(UInt64(truncatingIfNeeded: shifted) / 30_517_578_125)
      return attoseconds < 0 ? -whole : whole
    }
    return Int64(clamping: attoseconds / 1_000_000_000_000_000)
  }

  public static func minutes(_ n: Int64) -> Duration { .seconds(n * 60) }
  public static func hours(_ n: Int64) -> Duration { .seconds(n * 3600) }
  public static func days(_ n: Int64) -> Duration { .seconds(n * 86_400) }
}

/// A date and time of day on the proleptic Gregorian calendar in UTC.
public struct CivilTime: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int
  public var millisecond: Int

  public init(
    year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0,
    millisecond: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  public init(_ time: Timestamp) {
    let seconds = time.seconds
    let dayNumber = Self.floorDivide(seconds, 86_400)
    let rest = Int(seconds - dayNumber * 86_400)
    (year, month, day) = Self.date(dayNumber: dayNumber)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
    millisecond = Int(time.milliseconds - seconds * 1000)
  }

  public var timestamp: Timestamp {
    let days = Self.dayNumber(year: year, month: month, day: day)
    let seconds = days * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return Timestamp(milliseconds: seconds * 1000 + Int64(millisecond))
  }

  /// 0 is Sunday.
  public var weekday: Int {
    let days = Self.dayNumber(year: year, month: month, day: day)
    return Int(((days + 4) % 7 + 7) % 7)
  }

  /// Days in a month of the Gregorian calendar; 0 for a month outside 1...12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }

  // The era arithmetic counts years from March, so that the leap day comes last.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int64 {
    let y = Int64(month <= 2 ? year - 1 : year)
    let era = floorDivide(y, 400)
    let yearOfEra = y - era * 400
    let shifted = Int64((month + 9) % 12)
    let dayOfYear = (153 * shifted + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(dayNumber: Int64) -> (Int, Int, Int) {
    let shifted = dayNumber + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    let month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    return (Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month, day)
  }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    a >= 0 ? a / b : (a - b + 1) / b
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with milliseconds: `2026-11-22T07:41:03.120Z`.
  public var description: String { rfc3339(milliseconds: true) }

  /// RFC 3339 in UTC, to the second or to the millisecond.
  public func rfc3339(milliseconds withMilliseconds: Bool) -> String {
    let t = CivilTime(self)
    var text = "\(padded(t.year, 4))-\(padded(t.month, 2))-\(padded(t.day, 2))"
    text += "T\(padded(t.hour, 2)):\(padded(t.minute, 2)):\(padded(t.second, 2))"
    if withMilliseconds { text += ".\(padded(t.millisecond, 3))" }
    return text + "Z"
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
