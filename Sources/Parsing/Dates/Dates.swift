public import Model

/// Reads a date as feeds write it: RFC 822 and its relatives, ISO 8601 in all precisions, C's
/// asctime, Unix seconds or milliseconds, with month names of several languages. Times without a
/// zone are UTC; nil when unreadable.
public func parseDate(_ text: String) -> Timestamp? {
  text.withBytes { parseDate($0) }
}

func parseDate(_ bytes: Bytes) -> Timestamp? {
  let bytes = bytes.trimmed
  guard bytes.count >= 4, bytes.count <= 128 else { return nil }
  if let time = commonDate(bytes) { return time }
  if isDigit(bytes[0]) || bytes[0] == UInt8(ascii: "-") {
    if let time = epoch(bytes) { return time }
    var iso = ISODate(bytes)
    if let time = iso.read() { return time }
    if isStrict(bytes) { return nil }
  }
  if bytes.index(of: UInt8(ascii: "&")) != nil {
    let plain = decodedReferences(bytes)
    return plain.withUnsafeBufferPointer { $0.count < bytes.count ? parseDate($0) : nil }
  }
  if firstNonASCII(bytes, from: 0) < bytes.count {
    let plain = asciiDigits(bytes)
    if !plain.elementsEqual(bytes) { return plain.withUnsafeBufferPointer { parseDate($0) } }
  }
  var words = WordDate(bytes)
  return words.read()
}

/// Seconds or milliseconds since 1970, perhaps with a fraction.
private func epoch(_ bytes: Bytes) -> Timestamp? {
  let digits = bytes.prefix(while: isDigit).count
  guard digits == 9 || digits == 10 || digits == 13,
    digits == bytes.count
      || bytes[digits] == UInt8(ascii: ".") && bytes[(digits + 1)...].allSatisfy(isDigit),
    let number = Int64(String(bytes[part: 0..<digits]))
  else { return nil }
  return digits == 13 ? Timestamp(milliseconds: number) : Timestamp(seconds: number)
}

/// `YYYY-MM-DD` with something right after it: meant as ISO 8601, so to be read as that or not at
/// all.
private func isStrict(_ b: Bytes) -> Bool {
  guard b.count > 10, b[4] == UInt8(ascii: "-"), b[7] == UInt8(ascii: "-") else { return false }
  let tail = b[10]
  return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { isDigit(b[$0]) } && (isLetter(tail) || tail == b[4])
}

/// The parts of a date, checked when put together.
struct DateParts {
  var year = 0
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var millisecond = 0
  /// Minutes east of Greenwich.
  var offset = 0

  /// nil for what is on no calendar, and for the year 1, which is how some software writes "never".
  /// 24:00 is the next day's start, a leap second the one before it.
  var timestamp: Timestamp? {
    guard year >= 1000, year <= 9999, day >= 1, day <= CivilTime.days(inMonth: month, of: year),
      hour <= 24, minute < 60, second <= 61, hour < 24 || (minute == 0 && second == 0)
    else { return nil }
    let civil = CivilTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: min(second, 59),
      millisecond: millisecond)
    return Timestamp(milliseconds: civil.timestamp.milliseconds - Int64(offset) * 60_000)
  }

  /// Two digits mean 1950 to 2049 (RFC 2822 §4.3); three, years since 1900.
  static func fullYear(_ year: Int, digits: Int) -> Int {
    switch digits {
    case 1, 2: year < 50 ? 2000 + year : 1900 + year
    case 3: 1900 + year
    default: year
    }
  }
}

/// Reads digits and separators from the front.
struct DateScanner {
  let bytes: Bytes
  var at = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }
  var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  mutating func skipBlanks() {
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
  }

  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard self.byte == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  /// Up to `most` digits; nil when there are fewer than `least`.
  mutating func number(_ least: Int, _ most: Int) -> Int? {
    var value = 0
    let start = at
    while at < bytes.count, at - start < most, isDigit(bytes[at]) {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    if at - start >= least { return value }
    at = start
    return nil
  }

  /// Digits after a decimal sign, as milliseconds.
  mutating func fraction() -> Int {
    var value = 0
    var scale = 100
    while isDigit(byte) {
      value += Int(byte - 0x30) * scale
      scale /= 10
      at += 1
    }
    return value
  }

  /// `hh:mm`, `hh:mm:ss`, `hh:mm:ss.fff`; `.` may stand for `:`.
  mutating func clock(into parts: inout DateParts) -> Bool {
    guard let hour = number(1, 2) else { return false }
    let separator = byte
    guard separator == UInt8(ascii: ":") || separator == UInt8(ascii: ".") else { return false }
    at += 1
    guard let minute = number(1, 2) else { return false }
    (parts.hour, parts.minute) = (hour, minute)
    if byte == separator {
      at += 1
      parts.second = number(1, 2) ?? 0
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        at += 1
        parts.millisecond = fraction()
      }
    }
    return true
  }

  /// `+hhmm`, `-hh:mm`, `+hh`; the Unicode minus too. nil, and nothing read, when there is none.
  mutating func numericOffset() -> Int? {
    let start = at
    var sign = 1
    if bytes.has("\u{2212}", at: at) {
      sign = -1
      at += 3
    } else if take("-") {
      sign = -1
    } else if !take("+") {
      return nil
    }
    guard let hours = number(1, 2) else {
      at = start
      return nil
    }
    let hasColon = take(":")
    let minutes = number(hasColon ? 1 : 2, 2)
    guard hours <= 24, minutes ?? 0 < 60, minutes != nil || !hasColon else {
      at = start
      return nil
    }
    return sign * (hours * 60 + (minutes ?? 0))
  }
}
