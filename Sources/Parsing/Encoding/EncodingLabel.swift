import Glibc

/// Names of encodings, as the WHATWG Encoding Standard reads them (§4.2) and somewhat further:
/// without regard to case and to what stands between letters and digits.
enum EncodingLabel {
  /// The label of the encoding that a name means; the name itself, in lower case, when unknown.
  static func canonical(_ name: String) -> String {
    let name = String(decoding: name.utf8.lazy.map(lower), as: UTF8.self)
    if name == "utf-8" { return name }
    return row(of: name)?.label ?? name
  }

  /// Seven bits may mean more than ASCII.
  static func hasEscapes(_ label: String) -> Bool {
    label.hasPrefix("iso-2022-") || label == "utf-7" || label == "hz-gb-2312"
  }

  static func isWide(_ label: String) -> Bool {
    ["utf-16", "utf-32", "ucs-2", "ucs-4"].contains { label.hasPrefix($0) }
  }

  /// Where `<` is 0x4C: such a document is told by its first bytes, whatever it says.
  static func isEBCDIC(_ label: String) -> Bool {
    let less: [UInt8] = [0x4C]
    guard label.hasPrefix("ibm") || label.hasPrefix("ebcdic"), isSupported(label) else {
      return false
    }
    return less.withUnsafeBufferPointer { transcode($0, from: label).bytes } == [0x3C]
  }

  static func isSupported(_ label: String) -> Bool {
    if UTF8Survey.labels.contains(label) { return true }
    if label == "windows-1252" || label == "iso-8859-1" || isOwn(label) { return true }
    guard let handle = open(label) else { return false }
    iconv_close(handle)
    return true
  }

  /// Read without iconv.
  static func isOwn(_ label: String) -> Bool { row(of: label)?.converter == "*" }

  static func open(_ label: String) -> iconv_t? {
    let name = row(of: label)?.converter ?? label.replacing("_", with: "-")
    let handle = iconv_open("UTF-8", name)
    return handle == iconv_t(bitPattern: -1) ? nil : handle
  }

  /// The row of the table that has a name.
  private static func row(of name: String) -> (label: String, converter: String)? {
    let key = name.utf8.filter { isLetter($0) || isDigit($0) }.map(lower)
    return encodingRows.row(of: key).map { (String($0[0]), String($0[1])) }
  }
}

/// Converts to UTF-8. A byte that does not belong becomes U+FFFD.
func transcode(_ raw: Bytes, from label: String) -> (bytes: [UInt8], faults: Int) {
  if let table = upperHalf(label) { return transcode(raw, upper: table) }
  switch label {
  case "x-user-defined": return userDefined(raw)
  case "hz-gb-2312":
    return hzUnwrapped(raw).withUnsafeBufferPointer { converted($0, from: "gb18030") }
  default: return converted(raw, from: label)
  }
}

/// Through iconv.
private func converted(_ raw: Bytes, from label: String) -> (bytes: [UInt8], faults: Int) {
  guard let handle = EncodingLabel.open(label) else { return (repairedUTF8(raw).bytes, 1) }
  defer { iconv_close(handle) }
  var out: [UInt8] = []
  out.reserveCapacity(raw.count + raw.count / 2 + 16)
  var faults = 0
  let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 16_384)
  defer { buffer.deallocate() }
  var input = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(raw.baseAddress))?
    .assumingMemoryBound(to: CChar.self)
  var left = raw.count
  let unit = label.hasPrefix("utf-32") ? 4 : label.hasPrefix("utf-16") ? 2 : 1
  while left > 0 {
    var output = buffer.baseAddress
    var room = buffer.count
    let result = iconv(handle, &input, &left, &output, &room)
    let failure = errno
    out.append(contentsOf: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)])
    guard result == -1 else { break }
    if failure == E2BIG { continue }
    faults += 1
    out.append(contentsOf: [0xEF, 0xBF, 0xBD])
    // An incomplete sequence at the very end, or one that cannot be: step over its first unit.
    let step = failure == EINVAL ? left : min(unit, left)
    input = input?.advanced(by: step)
    left -= step
    _ = iconv(handle, nil, nil, nil, nil)
  }
  // UCS-4 reaches beyond Unicode, and iconv writes such characters in five or six bytes.
  let repaired = out.withUnsafeBufferPointer { UTF8Survey($0).isValid ? nil : repairedUTF8($0) }
  if let repaired { return (repaired.bytes, faults + repaired.faults) }
  return (out, faults)
}

private func transcode(_ raw: Bytes, upper: StaticString) -> (bytes: [UInt8], faults: Int) {
  let table = upper.withUTF8Buffer {
    String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value)
  }
  var out: [UInt8] = []
  out.reserveCapacity(raw.count + raw.count / 2)
  var faults = 0
  for byte in raw {
    let code = byte < 0x80 ? UInt32(byte) : table[Int(byte - 0x80)]
    if code == 0xFFFD { faults += 1 }
    appendUTF8(code, to: &out)
  }
  return (out, faults)
}

/// Encoding Standard §14.5: a private character for each byte beyond ASCII.
private func userDefined(_ raw: Bytes) -> (bytes: [UInt8], faults: Int) {
  var out: [UInt8] = []
  for byte in raw { appendUTF8(byte < 0x80 ? UInt32(byte) : 0xF700 + UInt32(byte), to: &out) }
  return (out, 0)
}

/// RFC 1843: GB 2312 in seven bits between `~{` and `~}`.
private func hzUnwrapped(_ raw: Bytes) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(raw.count)
  var high: UInt8 = 0
  var at = 0
  while at < raw.count {
    let next = at + 1 < raw.count ? raw[at + 1] : 0
    guard raw[at] == UInt8(ascii: "~"), next == 0x7B || next == 0x7D || next == 0x7E || next == 0x0A
    else {
      // A line's end ends the Chinese too, whoever forgot to say so.
      if raw[at] == 0x0A { high = 0 }
      out.append(raw[at] > 0x20 ? raw[at] | high : raw[at])
      at += 1
      continue
    }
    if next == 0x7B { high = 0x80 }
    if next == 0x7D { high = 0 }
    if next == 0x7E { out.append(next) }
    at += 2
  }
  return out
}

/// windows-1252 as the WHATWG has it, which every reader takes for ISO 8859-1 too.
func windows1252(_ raw: Bytes) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(raw.count + raw.count / 8)
  for byte in raw {
    if byte < 0x80 {
      out.append(byte)
    } else {
      appendUTF8(windows1252Scalar(byte), to: &out)
    }
  }
  return out
}

/// The code point of a byte of 0x80 and above.
func windows1252Scalar(_ byte: UInt8) -> UInt32 {
  byte < 0xA0 ? windows1252High[Int(byte - 0x80)] : UInt32(byte)
}

private let windows1252High: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]
