/// Replaces the character references of HTML and XML in `bytes`, once.
func decodedReferences(_ bytes: Bytes) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var at = 0
  while at < bytes.count {
    guard let mark = bytes.index(of: UInt8(ascii: "&"), from: at) else { break }
    out.append(contentsOf: bytes[at..<mark])
    at = mark
    appendReference(bytes, at: &at, to: &out)
  }
  out.append(contentsOf: bytes[at...])
  return out
}

/// Reads the reference at the `&` at `at`, appends what it stands for and steps over it. An
/// ampersand that begins no reference stands for itself.
func appendReference(_ b: Bytes, at: inout Int, to out: inout [UInt8]) {
  let start = at
  if start + 1 < b.count, b[start + 1] == UInt8(ascii: "#") {
    var end = start + 2
    if let code = numericReference(b, at: &end) {
      appendUTF8(code, to: &out)
      at = end
      return
    }
  } else {
    var end = start + 1
    while end < b.count, end - start <= 32, isLetter(b[end]) || isDigit(b[end]) { end += 1 }
    let closed = end < b.count && b[end] == UInt8(ascii: ";")
    // Without a semicolon only the old names count, and not before `=`: that is a query (HTML
    // §13.2.5.73).
    let isQuery = end < b.count && b[end] == UInt8(ascii: "=")
    if let named = NamedReference(b[part: start + 1..<end]), closed || named.isOld && !isQuery {
      named.append(to: &out)
      at = closed ? end + 1 : end
      return
    }
  }
  out.append(UInt8(ascii: "&"))
  at = start + 1
}

/// Reads the digits after `&#`, with the repairs of HTML §13.2.5.80; nil when there are none.
func numericReference(_ b: Bytes, at: inout Int) -> UInt32? {
  var value: UInt32 = 0
  var digits = 0
  let hex = at < b.count && lower(b[at]) == UInt8(ascii: "x")
  if hex { at += 1 }
  while at < b.count {
    let byte = lower(b[at])
    let digit: UInt32
    if isDigit(byte) {
      digit = UInt32(byte - 0x30)
    } else if hex, byte >= 0x61, byte <= 0x66 {
      digit = UInt32(byte - 0x57)
    } else {
      break
    }
    value = min(value * (hex ? 16 : 10) + digit, 0x11_0000)
    digits += 1
    at += 1
  }
  guard digits > 0 else { return nil }
  if at < b.count, b[at] == UInt8(ascii: ";") { at += 1 }
  switch value {
  case 0x80..<0xA0: return windows1252Scalar(UInt8(value))
  case 0, 0x0B, 0x0C, 0x01...0x08, 0x0E...0x1F, 0xD800..<0xE000, 0x11_0000...: return 0xFFFD
  default: return value
  }
}

/// What a name stands for in HTML (§13.5).
struct NamedReference {
  private var first: UInt32
  /// 0 for a single character.
  private var second: UInt32 = 0
  /// It needs no semicolon.
  private(set) var isOld = true

  /// nil for a name that HTML does not have.
  init?(_ name: Bytes) {
    switch name.count {
    case 2 where name.has("lt", at: 0): first = 0x3C
    case 2 where name.has("gt", at: 0): first = 0x3E
    case 3 where name.has("amp", at: 0): first = 0x26
    case 4 where name.has("quot", at: 0): first = 0x22
    case 4 where name.has("nbsp", at: 0): first = 0xA0
    default:
      guard let record = Self.record(of: name) else { return nil }
      isOld = record[name.count] == UInt8(ascii: ".")
      let codes = record.dropFirst(name.count + 1).split(separator: UInt8(ascii: ","))
        .map { $0.reduce(UInt32(0)) { $0 << 4 | UInt32($1 <= 0x39 ? $1 & 15 : $1 - 0x37) } }
      first = codes[0]
      if codes.count > 1 { second = codes[1] }
    }
  }

  /// The longest old name after the ampersand at `at`, without a semicolon, as HTML reads it in
  /// text (§13.2.5.73); nil where the whole name is one, or none begins so.
  static func unclosed(_ b: Bytes, at: Int) -> (NamedReference, end: Int)? {
    var end = at + 1
    while end < b.count, end - at <= 32, isLetter(b[end]) || isDigit(b[end]) { end += 1 }
    if end < b.count, b[end] == UInt8(ascii: ";"), NamedReference(b[part: at + 1..<end]) != nil {
      return nil
    }
    end = min(end, at + 1 + longestOld)
    while end > at + 2 {
      // Before `=` it is a query's, in whose text it may stand too.
      let isQuery = end < b.count && b[end] == UInt8(ascii: "=")
      if !isQuery, let named = NamedReference(b[part: at + 1..<end]), named.isOld {
        return (named, end)
      }
      end -= 1
    }
    return nil
  }

  /// Letters of the longest name that needs no semicolon.
  private static let longestOld = 6

  func append(to out: inout [UInt8]) {
    appendUTF8(first, to: &out)
    if second != 0 { appendUTF8(second, to: &out) }
  }

  /// Halves the table until the name is found: records are looked for around its middle.
  private static func record(of name: Bytes) -> Bytes? {
    guard let initial = name.first, isLetter(initial), name.count < 32 else { return nil }
    let table = Bytes(start: entityTable.utf8Start, count: entityTable.utf8CodeUnitCount)
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] != 0x20 { start -= 1 }
      let end = table.index(of: 0x20, from: start) ?? table.count
      switch compare(name, table[part: start..<end]) {
      case 0: return table[part: start..<end]
      case ..<0: high = start
      default: low = end + 1
      }
    }
    return nil
  }

  /// Below 0, 0 or above: where a name stands to that of a record.
  private static func compare(_ name: Bytes, _ record: Bytes) -> Int {
    for (at, byte) in name.enumerated() {
      guard isLetter(record[at]) || isDigit(record[at]) else { return 1 }
      if byte != record[at] { return Int(byte) - Int(record[at]) }
    }
    return isLetter(record[name.count]) || isDigit(record[name.count]) ? -1 : 0
  }
}
