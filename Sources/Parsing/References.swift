import CLibXML2

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
    if let code = namedCharacter(b[part: start + 1..<end]), closed || code < 0x100 && !isQuery {
      appendUTF8(code, to: &out)
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

/// The code point that a name stands for in HTML 4, or `apos`; nil when it is none.
func namedCharacter(_ name: Bytes) -> UInt32? {
  guard !name.isEmpty, name.count < 32 else { return nil }
  switch name.count {
  case 2 where name.has("lt", at: 0): return 0x3C
  case 2 where name.has("gt", at: 0): return 0x3E
  case 3 where name.has("amp", at: 0): return 0x26
  case 4 where name.has("quot", at: 0): return 0x22
  case 4 where name.has("apos", at: 0): return 0x27
  case 4 where name.has("nbsp", at: 0): return 0xA0
  default: break
  }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 1) { copy in
    _ = copy.initialize(from: name)
    copy[name.count] = 0
    return htmlEntityLookup(copy.baseAddress).map { UInt32($0.pointee.value) }
  }
}
