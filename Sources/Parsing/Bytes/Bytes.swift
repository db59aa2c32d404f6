import Glibc

/// UTF-8 that somebody else owns; good for the length of a call.
typealias Bytes = UnsafeBufferPointer<UInt8>

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

/// ASCII letters in lower case; other bytes as they are.
@inline(__always)
func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

/// A byte that may begin an XML name; all of non-ASCII is let through.
@inline(__always)
func isNameStart(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 0x5F || byte >= 0x80 }

/// Length of the character at `at` if XML lets it begin a name, or be part of one (XML 1.0 §2.3);
/// else 0.
@inline(__always)
func nameCharacter(_ b: Bytes, at: Int, begins: Bool) -> Int {
  let byte = b[at]
  if byte < 0x80 { return (begins ? isNameStart(byte) : isNamePart(byte)) ? 1 : 0 }
  let length = sequenceLength(b, at: at)
  guard length > 1 else { return 0 }
  var code = UInt32(byte) & (0x7F >> UInt32(length))
  for offset in 1..<length { code = code << 6 | UInt32(b[at + offset] & 0x3F) }
  switch code {
  case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
    0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
    0x10000...0xEFFFF:
    return length
  case 0xB7, 0x300...0x36F, 0x203F...0x2040: return begins ? 0 : length
  default: return 0
  }
}

/// The end of the name that begins at `start`; `start` when there is none.
func nameEnd(_ b: Bytes, from start: Int, to limit: Int) -> Int {
  var at = start
  while at < limit {
    let length = nameCharacter(b, at: at, begins: at == start)
    if length == 0 { break }
    at += length
  }
  return min(at, limit)
}

@inline(__always)
func isNamePart(_ byte: UInt8) -> Bool {
  isNameStart(byte) || isDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x3A
}

extension UnsafeBufferPointer<UInt8> {
  subscript(part range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// Without blanks at both ends.
  var trimmed: Bytes {
    var low = 0
    var high = count
    while low < high, isBlank(self[low]) { low += 1 }
    while high > low, isBlank(self[high - 1]) { high -= 1 }
    return self[part: low..<high]
  }

  /// Line feeds before `offset`.
  func lines(before offset: Int) -> Int {
    self[part: 0..<Swift.max(0, Swift.min(offset, count))].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// At most `limit` bytes, not ending within a character.
  func cut(to limit: Int) -> Bytes {
    if count <= limit { return self }
    var end = limit
    while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
    return self[part: 0..<end]
  }

  /// Offset of a byte at or after `start`.
  @inline(__always)
  func index(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = baseAddress,
      let hit = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  /// Offset of `text` at or after `start`.
  func find(_ text: StaticString, from start: Int = 0) -> Int? {
    let first = text.utf8Start[0]
    var at = start
    while let hit = index(of: first, from: at) {
      if has(text, at: hit) { return hit }
      at = hit + 1
    }
    return nil
  }

  /// Whether `text` stands at `offset`, byte for byte.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, count - offset >= length else { return false }
    for i in 0..<length where self[offset + i] != text.utf8Start[i] { return false }
    return true
  }

  /// As `has`, ASCII letters in either case; `text` must be in lower case.
  func hasLowercased(_ text: StaticString, at offset: Int = 0) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, count - offset >= length else { return false }
    for i in 0..<length where lower(self[offset + i]) != text.utf8Start[i] { return false }
    return true
  }

  /// As `hasLowercased`, for the end of these bytes.
  func endsLowercased(_ text: StaticString) -> Bool {
    hasLowercased(text, at: count - text.utf8CodeUnitCount)
  }

  /// Equal to `text` but for the case of ASCII letters.
  func isLowercased(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasLowercased(text)
  }
}

extension String {
  /// What is no UTF-8 becomes U+FFFD.
  init(_ bytes: Bytes) { self.init(decoding: bytes, as: UTF8.self) }

  /// Of bytes that are known to be UTF-8: all of a document is, once `decode` has seen it, and
  /// texts are cut between characters only. To check them again takes a tenth of a parse's time.
  init(valid bytes: Bytes) {
    assert(UTF8Survey(bytes).isValid)
    let isASCII = firstNonASCII(bytes, from: 0) == bytes.count
    self.init(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }

  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }

  /// nil when empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}

/// Runs of white space (with the no-break space) become one blank; none at the ends.
func collapse(_ bytes: Bytes) -> String {
  let bytes = bytes.trimmed
  if isCollapsed(bytes) { return String(bytes) }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var pending = false
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    at += 1
    if isBlank(byte) {
      pending = true
    } else if byte == 0xC2, at < bytes.count, bytes[at] == 0xA0 {
      pending = true
      at += 1
    } else {
      if pending, !out.isEmpty { out.append(0x20) }
      pending = false
      out.append(byte)
    }
  }
  return String(decoding: out, as: UTF8.self)
}

/// Nothing in it but single blanks.
private func isCollapsed(_ bytes: Bytes) -> Bool {
  var at = 0
  var wasBlank = false
  let run = PlainRun(stoppingAt: 0, 0)
  while at + 8 <= bytes.count {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped).loadUnaligned(
      fromByteOffset: at, as: UInt64.self)
    guard run.length(word, afterBlank: wasBlank) == 8 else { return false }
    at += 8
    wasBlank = bytes[at - 1] == 0x20
  }
  while at < bytes.count {
    let byte = bytes[at]
    if byte < 0x20 || byte == 0xC2 || byte == 0x20 && wasBlank { return false }
    wasBlank = byte == 0x20
    at += 1
  }
  return true
}
