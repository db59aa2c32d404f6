import Model

/// ISO 8601 and W3CDTF, from a bare year to fractions of seconds; week and ordinal dates; the basic
/// forms.
struct ISODate {
  private var scanner: DateScanner
  private var parts = DateParts()

  init(_ bytes: Bytes) { scanner = DateScanner(bytes) }

  mutating func read() -> Timestamp? {
    guard shortYear() || date() else { return nil }
    if scanner.isAtEnd { return parts.timestamp }
    guard scanner.take("T") || scanner.take("t") || isBlank(scanner.byte) || scanner.take("_")
    else {
      // A bare date may have a zone too, but `-01` after it is no more than a slip.
      let isShort = scanner.bytes.count - scanner.at < 5 && !isLetter(scanner.byte)
      return !isShort && zone() ? parts.timestamp : nil
    }
    scanner.skipBlanks()
    guard time() else { return nil }
    return zone() ? parts.timestamp : nil
  }

  /// The century left out, as ISO 8601 allowed until 2000: `-YYMM`, `-YY-MM`, `YYMMDD`, `YY-DDD`.
  private mutating func shortYear() -> Bool {
    let b = scanner.bytes
    func digits(_ range: Range<Int>) -> Int? {
      var part = DateScanner(b[part: range])
      return part.number(range.count, range.count)
    }
    switch b.count {
    case 5 where b[0] == UInt8(ascii: "-"):
      return short(digits(1..<3), month: digits(3..<5))
    case 6 where b[0] == UInt8(ascii: "-") && b[3] == UInt8(ascii: "-"):
      return short(digits(1..<3), month: digits(4..<6))
    case 6 where b[2] == UInt8(ascii: "-"):
      guard let year = digits(0..<2), let day = digits(3..<6) else { return false }
      parts.year = DateParts.fullYear(year, digits: 2)
      scanner.at = 6
      return ordinal(day)
    case 6:
      guard let year = digits(0..<2), let month = digits(2..<4), let day = digits(4..<6) else {
        return false
      }
      // `YYYYMM` where it can be.
      return (year == 19 || year == 20) && day <= 12 ? false : short(year, month: month, day: day)
    default: return false
    }
  }

  private mutating func short(_ year: Int?, month: Int?, day: Int = 1) -> Bool {
    guard let year, let month else { return false }
    parts.year = DateParts.fullYear(year, digits: 2)
    (parts.month, parts.day) = (month, day)
    scanner.at = 6
    return true
  }

  private mutating func date() -> Bool {
    guard let year = scanner.number(4, 4) else { return false }
    parts.year = year
    let separator = scanner.byte
    if separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
      || separator == UInt8(ascii: ".")
    {
      scanner.at += 1
      if scanner.take("W") { return week() }
      let start = scanner.at
      if let day = scanner.number(3, 3), !isDigit(scanner.byte) { return ordinal(day) }
      scanner.at = start
      guard let month = scanner.number(1, 2) else { return false }
      parts.month = month
      guard scanner.byte == separator else { return true }
      scanner.at += 1
      guard let day = scanner.number(1, 2) else { return false }
      parts.day = day
      return !isDigit(scanner.byte)
    }
    return compactDate()
  }

  /// `YYYYMMDD`, `YYYYMM`, `YYYYDDD`, or nothing after the year.
  private mutating func compactDate() -> Bool {
    if scanner.take("W") { return week() }
    let start = scanner.at
    while isDigit(scanner.byte) { scanner.at += 1 }
    let count = scanner.at - start
    scanner.at = start
    switch count {
    case 0: return true
    case 2:
      parts.month = scanner.number(2, 2) ?? 0
    case 3: return ordinal(scanner.number(3, 3) ?? 0)
    case 4, 8, 10:
      parts.month = scanner.number(2, 2) ?? 0
      parts.day = scanner.number(2, 2) ?? 0
      parts.hour = scanner.number(2, 2) ?? 0
      parts.minute = scanner.number(2, 2) ?? 0
      parts.second = scanner.number(2, 2) ?? 0
    default: return false
    }
    return true
  }

  private mutating func ordinal(_ day: Int) -> Bool {
    var left = day
    guard left >= 1 else { return false }
    for month in 1...12 {
      let days = CivilTime.days(inMonth: month, of: parts.year)
      if left <= days {
        (parts.month, parts.day) = (month, left)
        return true
      }
      left -= days
    }
    return false
  }

  /// Week `ww` with an optional day: Monday of week 1 is the one around 4 January.
  private mutating func week() -> Bool {
    guard let week = scanner.number(2, 2), (1...53).contains(week) else { return false }
    _ = scanner.take("-")
    let weekday = scanner.number(1, 1) ?? 1
    guard (1...7).contains(weekday) else { return false }
    let fourth = CivilTime(year: parts.year, month: 1, day: 4)
    let monday = (fourth.weekday + 6) % 7
    let time = fourth.timestamp + .days(Int64((week - 1) * 7 + weekday - 1 - monday))
    let civil = CivilTime(time)
    (parts.year, parts.month, parts.day) = (civil.year, civil.month, civil.day)
    return true
  }

  private mutating func time() -> Bool {
    let start = scanner.at
    if scanner.clock(into: &parts) { return true }
    scanner.at = start
    guard let hour = scanner.number(2, 2) else { return false }
    parts.hour = hour
    if let minute = scanner.number(2, 2) { parts.minute = minute }
    if let second = scanner.number(2, 2) { parts.second = second }
    if scanner.take(".") || scanner.take(",") { parts.millisecond = scanner.fraction() }
    return true
  }

  /// `Z`, an offset, a name, or nothing.
  private mutating func zone() -> Bool {
    scanner.skipBlanks()
    if let offset = scanner.numericOffset() {
      parts.offset = offset
      scanner.skipBlanks()
    } else if isLetter(scanner.byte) {
      let start = scanner.at
      while isLetter(scanner.byte) { scanner.at += 1 }
      let word = scanner.bytes[part: start..<scanner.at]
      let rest = scanner.bytes[part: scanner.at..<scanner.bytes.count]
      var length = 0
      if let half = Meridiem(word, before: rest, hasTime: true, length: &length) {
        scanner.at += length
        parts.hour = half.apply(to: parts.hour)
        return zone()
      }
      guard let offset = zoneOffset(word) else { return false }
      parts.offset = offset + (scanner.numericOffset() ?? 0)
      scanner.skipBlanks()
    }
    // Java adds the zone's name.
    return scanner.isAtEnd || scanner.byte == UInt8(ascii: "[") || scanner.byte == UInt8(ascii: "(")
  }
}
