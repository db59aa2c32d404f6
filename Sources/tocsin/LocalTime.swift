import ArgumentParser
import Glibc
import Model

/// Times as people write and read them: in the local zone, as journalctl does.
enum LocalTime {
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// `Nov 22 07:41:03`.
  static func short(_ time: Timestamp, utc: Bool) -> String {
    format(time, "%b %d %H:%M:%S", utc: utc)
  }

  /// Local; with its year where that is not the one of `now`: `Nov 22 07:41:03`, or
  /// `2037-01-01 00:15:00`.
  static func near(_ time: Timestamp, to now: Timestamp) -> String {
    let isOfNow = format(time, "%Y", utc: false) == format(now, "%Y", utc: false)
    return format(time, isOfNow ? "%b %d %H:%M:%S" : "%Y-%m-%d %H:%M:%S", utc: false)
  }

  /// `2026-11-22 07:41:03 EET`.
  static func full(_ time: Timestamp, utc: Bool) -> String {
    format(time, "%Y-%m-%d %H:%M:%S %Z", utc: utc)
  }

  private static func format(_ time: Timestamp, _ pattern: String, utc: Bool) -> String {
    var seconds = time_t(time.seconds)
    var fields = tm()
    if utc { gmtime_r(&seconds, &fields) } else { localtime_r(&seconds, &fields) }
    var text = [CChar](repeating: 0, count: 64)
    let count = strftime(&text, text.count, pattern, &fields)
    return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// `now`, `today`, `yesterday`, `-2h`, `2026-11-22`, `2026-11-22 07:41[:03]`, `@1700000000`, RFC
  /// 3339.
  static func parse(_ text: String, now: Timestamp) -> Timestamp? {
    if let exact = Timestamp(rfc3339: text) { return exact }
    if text.hasPrefix("@"), let seconds = Int64(text.dropFirst()) {
      return Timestamp(seconds: seconds)
    }
    switch text {
    case "now": return now
    case "today": return midnight(now, daysAgo: 0)
    case "yesterday": return midnight(now, daysAgo: 1)
    case "tomorrow": return midnight(now, daysAgo: -1)
    default: break
    }
    if let sign = text.first, sign == "-" || sign == "+", let span = span(text.dropFirst()) {
      return sign == "-" ? now - span : now + span
    }
    return civil(text)
  }

  /// Sums of whole numbers with units: `90s`, `1h30m`, `2d`.
  private static func span(_ text: Substring) -> Duration? {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    var total: Int64 = 0
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if let unit = units[character], let number = Int64(digits), number < 1 << 31 {
        total += number * unit
        digits = ""
      } else {
        return nil
      }
    }
    return digits.isEmpty && !text.isEmpty ? .seconds(total) : nil
  }

  private static func midnight(_ time: Timestamp, daysAgo: Int32) -> Timestamp {
    var seconds = time_t(time.seconds)
    var fields = tm()
    localtime_r(&seconds, &fields)
    fields.tm_hour = 0
    fields.tm_min = 0
    fields.tm_sec = 0
    fields.tm_mday -= daysAgo
    fields.tm_isdst = -1
    return Timestamp(seconds: Int64(mktime(&fields)))
  }

  /// `2026-11-22`, with or without a time of day to the minute or second, in the local zone.
  private static func civil(_ text: String) -> Timestamp? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    let date = parts[0].split(separator: "-", omittingEmptySubsequences: false).map(number)
    let time =
      parts.dropFirst().first?
      .split(separator: ":", omittingEmptySubsequences: false).map(number) ?? [0, 0]
    guard parts.count <= 2, date.count == 3, (2...3).contains(time.count),
      let year = date[0], let month = date[1], let day = date[2], let hour = time[0],
      let minute = time[1], let second = time.count == 3 ? time[2] : 0,
      day >= 1, day <= CivilTime.days(inMonth: Int(month), of: Int(year)), hour < 24,
      minute < 60, second <= 60
    else { return nil }
    var fields = tm()
    fields.tm_year = year - 1900
    fields.tm_mon = month - 1
    fields.tm_mday = day
    fields.tm_hour = hour
    fields.tm_min = minute
    fields.tm_sec = second
    fields.tm_isdst = -1
    return Timestamp(seconds: Int64(mktime(&fields)))
  }

  private static func number(_ digits: Substring) -> Int32? {
    digits.count <= 4 && digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int32(digits) : nil
  }
}

/// A point in time on the command line.
struct TimeOption: ExpressibleByArgument {
  var time: Timestamp

  init?(argument: String) {
    guard let time = LocalTime.parse(argument, now: LocalTime.now()) else { return nil }
    self.time = time
  }
}
