/// Appends a code point as UTF-8; what is no scalar value becomes U+FFFD.
@inline(__always)
func appendUTF8(_ code: UInt32, to out: inout [UInt8]) {
  if code < 0x80 {
    out.append(UInt8(truncatingIfNeeded: code))
  } else {
    out.append(contentsOf: Unicode.UTF8.encode(Unicode.Scalar(code) ?? "\u{FFFD}")!)
  }
}

/// Length of the valid UTF-8 sequence at `at`; 0 when there is none (Unicode, table 3-7).
@inline(__always)
func sequenceLength(_ b: Bytes, at: Int) -> Int {
  let first = b[at]
  if first < 0x80 { return 1 }
  let left = b.count - at
  func tail(_ offset: Int) -> Bool { b[at + offset] & 0xC0 == 0x80 }
  switch first {
  case 0xC2...0xDF:
    return left >= 2 && tail(1) ? 2 : 0
  case 0xE0...0xEF:
    guard left >= 3, tail(1), tail(2) else { return 0 }
    if first == 0xE0, b[at + 1] < 0xA0 { return 0 }
    if first == 0xED, b[at + 1] > 0x9F { return 0 }
    return 3
  case 0xF0...0xF4:
    guard left >= 4, tail(1), tail(2), tail(3) else { return 0 }
    if first == 0xF0, b[at + 1] < 0x90 { return 0 }
    if first == 0xF4, b[at + 1] > 0x8F { return 0 }
    return 4
  default: return 0
  }
}

/// Offset of the first byte outside ASCII at or after `start`, eight at a time.
@inline(__always)
func firstNonASCII(_ b: Bytes, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(b)
  var at = start
  while at + 8 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    if word & 0x8080_8080_8080_8080 != 0 { break }
    at += 8
  }
  while at < raw.count, raw[at] < 0x80 { at += 1 }
  return at
}

/// How much of a text is UTF-8.
struct UTF8Survey {
  /// Sequences of several bytes that are right, and places that are wrong.
  private(set) var sequences = 0
  private(set) var faults = 0

  var isValid: Bool { faults == 0 }
  var isASCII: Bool { faults == 0 && sequences == 0 }
  var isMultibyte: Bool { sequences > 0 }

  /// Encodings that are UTF-8 or part of it.
  static let labels: Set<String> = ["utf-8", "us-ascii"]

  init(_ b: Bytes) {
    var at = firstNonASCII(b, from: 0)
    while at < b.count {
      let length = sequenceLength(b, at: at)
      if length > 1 {
        sequences += 1
        at += length
      } else {
        faults += length == 0 ? 1 : 0
        at = length == 0 ? at + 1 : firstNonASCII(b, from: at)
      }
    }
  }
}

/// Valid UTF-8: what is wrong becomes U+FFFD, one for each broken sequence.
func repairedUTF8(_ b: Bytes) -> (bytes: [UInt8], faults: Int) {
  var out: [UInt8] = []
  out.reserveCapacity(b.count)
  var faults = 0
  var at = 0
  while at < b.count {
    let plain = firstNonASCII(b, from: at)
    out.append(contentsOf: b[at..<plain])
    at = plain
    guard at < b.count else { break }
    let length = sequenceLength(b, at: at)
    if length > 0 {
      out.append(contentsOf: b[at..<at + length])
      at += length
    } else {
      faults += 1
      appendUTF8(0xFFFD, to: &out)
      at += 1
      // What continues a broken sequence goes with its start.
      let tail = b[at - 1] >= 0xF0 ? 2 : b[at - 1] >= 0xE0 ? 1 : 0
      let end = min(b.count, at + tail)
      while at < end, b[at] & 0xC0 == 0x80 { at += 1 }
    }
  }
  return (out, faults)
}
