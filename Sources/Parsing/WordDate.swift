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
  /// Numbers with slashes or dots between them, where no month has a name.
  private var numeric: [(value: Int, digits: Int)] = []
  private var separator: UInt8 = 0

  init(_ bytes: Bytes) { scanner = DateScanner(bytes) }

  mutating func read() -> Timestamp? {
    while !scanner.isAtEnd {
      let byte = scanner.byte
      if isDigit(byte) {
        guard number() else { return nil }
      } else if isLetter(byte) || byte >= 0x80, !scanner.bytes.has("\u{2212}", at: scanner.at) {
        word()
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte >= 0x80, hasTime {
        if let offset = scanner.numericOffset() {
          parts.offset = hasZone && offset == 0 ? parts.offset : offset
          hasZone = true
        } else {
          scanner.at += 1
        }
      } else {
        scanner.at += 1
      }
    }
    if month == nil { settleNumeric() }
    guard let year, let month, let day else { return nil }
    (parts.year, parts.month, parts.day) = (year, month, day)
    return parts.timestamp
  }

  /// A run of digits: a time if a colon follows, else a day or a year.
  private mutating func number() -> Bool {
    let start = scanner.at
    if !hasTime, isClock() {
      hasTime = scanner.clock(into: &parts)
      if hasTime { return true }
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

  /// Numbers that say themselves what they are, in Chinese, Japanese and Korean.
  private mutating func marked(_ value: Int, _ digits: Int) -> Bool {
    let b = scanner.bytes
    let at = scanner.at
    if b.has("年", at: at) || b.has("년", at: at) {
      // Korea has one zone, and is the only place to write so.
      if b.has("년", at: at), !hasZone { (parts.offset, hasZone) = (540, true) }
      year = DateParts.fullYear(value, digits: digits)
    } else if b.has("月", at: at) || b.has("월", at: at) {
      month = value
    } else if b.has("日", at: at) || b.has("일", at: at) {
      day = value
    } else {
      return false
    }
    scanner.at += 3
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
    if hasTime, let half = Meridiem(word) {
      parts.hour = half.apply(to: parts.hour)
    } else if hasTime, !hasZone, let offset = zoneOffset(word) {
      parts.offset = offset
      hasZone = true
    } else if let found = monthNumber(word) {
      month = found
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

/// Before or after noon.
enum Meridiem {
  case am, pm

  init?(_ word: Bytes) {
    if word.isLowercased("am") {
      self = .am
    } else if word.isLowercased("pm") {
      self = .pm
    } else {
      return nil
    }
  }

  func apply(to hour: Int) -> Int {
    guard hour <= 12 else { return hour }
    return self == .pm ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour)
  }
}
