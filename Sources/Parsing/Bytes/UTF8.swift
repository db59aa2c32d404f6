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
  while at + 32 <= raw.count {
    let words = raw.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
    if words & SIMD4(repeating: 0x8080_8080_8080_8080) != .zero { break }
    at += 32
  }
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
  /// Sequences of several bytes that are right, and those that are broken.
  private(set) var sequences = 0
  private(set) var faults = 0
  /// Slips of programs that meant UTF-8: surrogates by themselves (CESU-8), NUL as two bytes, and a
  /// character cut at the end of the text.
  private(set) var slips = 0

  var isValid: Bool { faults == 0 && slips == 0 }
  var isASCII: Bool { isValid && sequences == 0 }
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
      } else if length == 1 {
        at = firstNonASCII(b, from: at)
      } else {
        let broken = BrokenSequence(b, at: at)
        if broken.isSlip { slips += 1 } else { faults += 1 }
        at += broken.length
      }
    }
  }
}

/// What is no UTF-8, as far as it belongs together.
struct BrokenSequence {
  private(set) var length = 1
  /// UTF-8 was meant all the same.
  private(set) var isSlip = false
  /// The character that it stands for; U+FFFD where that cannot be told.
  private(set) var meant: UInt32 = 0xFFFD

  init(_ b: Bytes, at: Int) {
    let first = b[at]
    func isTail(_ offset: Int) -> Bool { at + offset < b.count && b[at + offset] & 0xC0 == 0x80 }
    if first == 0xC0, isTail(1), b[at + 1] == 0x80 {
      (length, isSlip) = (2, true)
    } else if first == 0xED, isTail(1), isTail(2) {
      (length, isSlip) = (3, true)
      if b[at + 1] < 0xB0, at + 5 < b.count, b[at + 3] == 0xED, isTail(4), b[at + 4] >= 0xB0,
        isTail(5)
      {
        length = 6
        let high = UInt32(b[at + 1] & 0x0F) << 6 | UInt32(b[at + 2] & 0x3F)
        let low = UInt32(b[at + 4] & 0x0F) << 6 | UInt32(b[at + 5] & 0x3F)
        meant = 0x10000 + high << 10 + low
      }
    } else if first >= 0xC2, first < 0xF5 {
      // What continues a broken sequence goes with its start.
      let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      while length < wanted - 1, isTail(length) { length += 1 }
      isSlip = at + length == b.count
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
    out.append(contentsOf: b[part: at..<plain])
    at = plain
    guard at < b.count else { break }
    let length = sequenceLength(b, at: at)
    if length > 0 {
      out.append(contentsOf: b[part: at..<at + length])
      at += length
    } else {
      let broken = BrokenSequence(b, at: at)
      faults += 1
      appendUTF8(broken.meant, to: &out)
      at += broken.length
    }
  }
  return (out, faults)
}
