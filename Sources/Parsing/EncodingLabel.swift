import Glibc

/// Names of encodings, as the WHATWG Encoding Standard reads them (§4.2).
enum EncodingLabel {
  static func canonical(_ label: String) -> String {
    let label = String(decoding: label.utf8.map(lower), as: UTF8.self)
    return aliases[label] ?? label
  }

  /// Bytes below 0x80 mean what they mean in ASCII, when no escapes are about.
  static func isASCIICompatible(_ label: String) -> Bool {
    !isWide(label)
      && !["iso-2022-jp", "iso-2022-kr", "utf-7", "hz-gb-2312", "ibm037"].contains(label)
  }

  static func isWide(_ label: String) -> Bool {
    ["utf-16", "utf-32", "ucs-2", "ucs-4"].contains { label.hasPrefix($0) }
  }

  static func isSupported(_ label: String) -> Bool {
    if label == "windows-1252" || label == "iso-8859-1" { return true }
    guard let handle = open(label) else { return false }
    iconv_close(handle)
    return true
  }

  static func open(_ label: String) -> iconv_t? {
    let handle = iconv_open("UTF-8", converters[label] ?? label)
    return handle == iconv_t(bitPattern: -1) ? nil : handle
  }

  private static let aliases: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf_8": "utf-8", "utf-8-sig": "utf-8",
    "ascii": "us-ascii", "ansi_x3.4-1968": "us-ascii", "iso646-us": "us-ascii",
    "latin1": "iso-8859-1", "latin-1": "iso-8859-1", "iso8859-1": "iso-8859-1",
    "iso_8859-1": "iso-8859-1", "l1": "iso-8859-1", "iso-8859_1": "iso-8859-1",
    "cp1252": "windows-1252", "x-cp1252": "windows-1252", "win-1252": "windows-1252",
    "cp1251": "windows-1251", "x-cp1251": "windows-1251", "win-1251": "windows-1251",
    "win1251": "windows-1251", "cp-1251": "windows-1251", "cp1250": "windows-1250",
    "x-cp1250": "windows-1250", "cp1253": "windows-1253", "cp1254": "windows-1254",
    "cp1255": "windows-1255", "cp1256": "windows-1256", "cp1257": "windows-1257",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-11": "windows-874",
    "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "gb_2312-80": "gb18030", "chinese": "gb18030", "sjis": "shift_jis", "shift-jis": "shift_jis",
    "x-sjis": "shift_jis", "windows-31j": "shift_jis", "ms_kanji": "shift_jis",
    "x-euc-jp": "euc-jp", "ks_c_5601-1987": "euc-kr", "korean": "euc-kr", "windows-949": "euc-kr",
    "big5-hkscs": "big5", "x-x-big5": "big5", "cn-big5": "big5", "koi8": "koi8-r", "koi": "koi8-r",
    "koi8_r": "koi8-r", "koi8-ru": "koi8-u", "visual": "iso-8859-8", "hebrew": "iso-8859-8",
    "logical": "iso-8859-8-i", "x-mac-cyrillic": "x-mac-cyrillic", "macintosh": "macintosh",
    "unicode": "utf-16le", "utf-16": "utf-16le", "utf16": "utf-16le", "ucs-2": "utf-16le",
    "iso-10646-ucs-2": "utf-16le", "utf-32": "utf-32le", "utf32": "utf-32le", "ucs-4": "utf-32be",
    "iso-10646-ucs-4": "utf-32be",
  ]

  /// What iconv calls them, where it is another name, or a superset that people meant.
  private static let converters: [String: String] = [
    "shift_jis": "CP932", "euc-kr": "CP949", "big5": "BIG5-HKSCS", "windows-874": "CP874",
    "iso-8859-8-i": "ISO-8859-8", "x-mac-cyrillic": "MAC-CYRILLIC", "macintosh": "MACINTOSH",
    "windows-1250": "CP1250", "windows-1251": "CP1251", "windows-1253": "CP1253",
    "windows-1254": "CP1254", "windows-1255": "CP1255", "windows-1256": "CP1256",
    "windows-1257": "CP1257", "windows-1258": "CP1258", "hz-gb-2312": "HZ", "ibm037": "IBM037",
  ]
}

/// Converts to UTF-8 through iconv. A byte that does not belong becomes U+FFFD.
func transcode(_ raw: Bytes, from label: String) -> (bytes: [UInt8], faults: Int) {
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
