import Model

/// Dates with a month's name, in whatever order: RFC 822 and its relatives, asctime, and what
/// people write.
struct WordDate {
  private var scanner: DateScanner
  private var parts = DateParts()
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var hasTime = false
  private var hasZone = false
  /// The zone is a place, whose offset depends on the date.
  private var place: NamedZone?
  /// Stood before its time, as in Chinese and Korean.
  private var half: Meridiem?
  /// Something can be no part of any date.
  private var isBroken = false
  /// Numbers with slashes or dots between them, where no month has a name.
  private var numeric: [(value: Int, digits: Int)] = []
  private var separator: UInt8 = 0

  init(_ bytes: Bytes) { scanner = DateScanner(bytes) }

  mutating func read() -> Timestamp? {
    while !scanner.isAtEnd, !isBroken {
      let byte = scanner.byte
      if isDigit(byte) {
        guard number() else { return nil }
      } else if isLetter(byte) || byte >= 0x80, !scanner.bytes.has("\u{2212}", at: scanner.at) {
        word()
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte >= 0x80, hasTime {
        offset()
      } else if byte == UInt8(ascii: "("), hasTime {
        // The zone once more, in words.
        scanner.at = scanner.bytes.index(of: UInt8(ascii: ")"), from: scanner.at) ?? scanner.at
        scanner.at += 1
      } else {
        scanner.at += 1
      }
    }
    if month == nil { settleNumeric() }
    guard !isBroken, let year, let month, let day else { return nil }
    (parts.year, parts.month, parts.day) = (year, month, day)
    if let half { parts.hour = half.apply(to: parts.hour) }
    if let place {
      parts.offset = place.offset(
        at: CivilTime(
          year: year, month: month, day: day, hour: parts.hour, minute: parts.minute))
    }
    return parts.timestamp
  }

  private mutating func offset() {
    if let offset = scanner.numericOffset() {
      parts.offset = hasZone && offset == 0 ? parts.offset : offset
      hasZone = true
      isBroken = scanner.byte == UInt8(ascii: ":")
    } else {
      scanner.at += 1
      isBroken = isDigit(scanner.byte)
    }
  }

  /// A run of digits: a time if a colon follows, else a day or a year.
  private mutating func number() -> Bool {
    let start = scanner.at
    if !hasTime, isClock() {
      hasTime = scanner.clock(into: &parts)
      if hasTime { return scanner.byte != UInt8(ascii: ":") }
      scanner.at = start
    }
    guard let value = scanner.number(1, 9) else { return false }
    let digits = scanner.at - start
    if marked(value, digits) { return true }
    let after = scanner.byte
    let separators: [Unicode.Scalar] = ["/", ".", "-"]
    if separators.contains(where: { UInt8(ascii: $0) == after }), month == nil, !hasTime,
      numeric.count < 2,
      scanner.at + 1 < scanner.bytes.count, isDigit(scanner.bytes[scanner.at + 1])
    {
      separator = after
      numeric.append((value, digits))
    } else if !numeric.isEmpty, numeric.count < 3, month == nil {
      numeric.append((value, digits))
    } else if digits >= 3 {
      if digits == 4, !hasTime, month == nil, day != nil, let second = year, second % 100 <= 12 {
        // `11 04 2020`: what looked like a year was the month.
        (month, year) = (second % 100, nil)
      }
      guard digits <= 4, year == nil else { return hasTime && digits == 4 }
      year = DateParts.fullYear(value, digits: digits)
    } else if day == nil {
      day = value
    } else if year == nil {
      year = DateParts.fullYear(value, digits: digits)
    }
    return true
  }

  /// Numbers that say themselves what they are.
  private mutating func marked(_ value: Int, _ digits: Int) -> Bool {
    guard let mark = DateMark(scanner.bytes, at: scanner.at) else { return false }
    scanner.at += mark.length
    switch mark.part {
    case .year:
      // Korea has one zone, and is the only place to write so.
      if mark.isKorean, !hasZone { (parts.offset, hasZone) = (540, true) }
      year = DateParts.fullYear(value, digits: digits)
    case .month: month = value
    case .day: day = value
    case .hour:
      (parts.hour, hasTime) = (value, true)
      if mark.length == 1, let minute = scanner.number(2, 2) { parts.minute = minute }
    case .minute: parts.minute = value
    case .second: parts.second = value
    }
    return true
  }

  private func isClock() -> Bool {
    var look = scanner
    guard look.number(1, 2) != nil, look.take(":") else { return false }
    return look.number(1, 2) != nil
  }

  private mutating func word() {
    let start = scanner.at
    while isLetter(scanner.byte) || scanner.byte >= 0x80 { scanner.at += 1 }
    let word = scanner.bytes[part: start..<scanner.at]
    let rest = scanner.bytes[part: scanner.at..<scanner.bytes.count]
    var length = 0
    if let half = Meridiem(word, before: rest, hasTime: hasTime, length: &length) {
      self.half = half
      scanner.at += length
      if half.isKorean, !hasZone { (parts.offset, hasZone) = (540, true) }
    } else if hasTime, scanner.byte == UInt8(ascii: "/") {
      region(from: start)
    } else if hasTime, !hasZone, let offset = zoneOffset(word) {
      parts.offset = offset
      hasZone = true
    } else if year == nil || day == nil || month == nil, let found = monthNumber(word) {
      month = found
    }
  }

  /// `Europe/Kyiv`, `Etc/GMT-2`.
  private mutating func region(from start: Int) {
    while isLetter(scanner.byte) || scanner.byte == UInt8(ascii: "/")
      || scanner.byte == UInt8(ascii: "_")
    { scanner.at += 1 }
    let name = scanner.bytes[part: start..<scanner.at]
    if let place = NamedZone(name) {
      (self.place, hasZone) = (place, true)
    } else if name.isLowercased("etc/gmt"), let offset = scanner.numericOffset() {
      // The sign is POSIX's there: positive to the west.
      (parts.offset, hasZone) = (-offset, true)
    }
  }

  /// `31.12.2024`, `12/31/2024`, `2024/12/31`: with slashes the month comes first where it can.
  private mutating func settleNumeric() {
    guard numeric.count == 3 else { return }
    let values = numeric.map(\.value)
    if separator == UInt8(ascii: "-"), numeric[0].digits == 2, numeric[2].digits == 2 {
      (year, month, day) = (DateParts.fullYear(values[0], digits: 2), values[1], values[2])
      return
    }
    if numeric[0].digits == 4 {
      (year, month, day) = (values[0], values[1], values[2])
      return
    }
    year = DateParts.fullYear(values[2], digits: numeric[2].digits)
    let monthFirst = separator == UInt8(ascii: "/") && values[0] <= 12
    (month, day) = monthFirst ? (values[0], values[1]) : (values[1], values[0])
  }
}
