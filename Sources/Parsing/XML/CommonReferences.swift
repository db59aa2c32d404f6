/// The references that are most of all there are, found by a table and one comparison: what follows
/// an ampersand cannot be foretold, and a branch for each would be mispredicted.
struct CommonReferences {
  private let table = Self.made

  private struct Entry {
    /// The reference as it stands in memory, and the bits that count.
    var pattern: UInt64 = 0
    var mask: UInt64 = 0
    /// What it stands for.
    var byte: UInt8 = 0
    var length = 0
  }

  /// The byte that a reference at `at` stands for, and its length; 0 when it is none of these, or
  /// too near to the end.
  @inline(__always)
  func read(_ b: Bytes, at: Int) -> (byte: UInt8, length: Int) {
    guard at + 8 <= b.count else { return (0, 0) }
    let word = UnsafeRawPointer(b.baseAddress.unsafelyUnwrapped)
      .loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
    let entry = table[Self.slot(word)]
    return word & entry.mask == entry.pattern ? (entry.byte, entry.length) : (0, 0)
  }

  /// By the two letters after the ampersand.
  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: ((word >> 8) &+ (word >> 16)) & 31)
  }

  // Written once, before anybody can read it.
  /// Never freed.
  nonisolated(unsafe) private static let made: UnsafePointer<Entry> = {
    let table = UnsafeMutablePointer<Entry>.allocate(capacity: 32)
    // No word has bits that the mask leaves out.
    table.initialize(repeating: Entry(pattern: 1, mask: 0), count: 32)
    let all: [(StaticString, UInt8)] = [
      ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&apos;", 0x27),
    ]
    for (name, byte) in all {
      var entry = Entry(byte: byte, length: name.utf8CodeUnitCount)
      for at in 0..<entry.length {
        entry.pattern |= UInt64(name.utf8Start[at]) << (8 * UInt64(at))
        entry.mask |= 0xFF << (8 * UInt64(at))
      }
      table[slot(entry.pattern)] = entry
    }
    return UnsafePointer(table)
  }()
}

extension Arena<UInt8> {
  /// Appends the text of an XML document: line ends as XML reads them (XML 1.0 §2.11), and
  /// references replaced unless `common` is nil. False when there is one that XML does not allow,
  /// or that has to be declared.
  mutating func append(decoding text: Bytes, by common: CommonReferences?) -> Bool {
    var at = 0
    while true {
      copy(text, at: &at)
      guard at < text.count else { return true }
      if text[at] == 0x0D {
        at += 1
        if at == text.count || text[at] != 0x0A { append(0x0A) }
      } else if let common {
        let (byte, length) = common.read(text, at: at)
        if length > 0 {
          append(byte)
          at += length
        } else if !reference(text, at: &at) {
          return false
        }
      } else {
        append(text[at])
        at += 1
      }
    }
  }

  private mutating func reference(_ text: Bytes, at: inout Int) -> Bool {
    guard isReference(text, at: at, until: text.count) else { return false }
    let isNumber = text[at + 1] == UInt8(ascii: "#")
    guard isNumber || isPredefined(text, at: at + 1) else { return false }
    if isNumber {
      at += 2
      append(code: numericReference(text, at: &at) ?? 0xFFFD)
    } else {
      var decoded: [UInt8] = []
      appendReference(text, at: &at, to: &decoded)
      decoded.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
    return true
  }

  /// Appends a code point as UTF-8.
  private mutating func append(code: UInt32) {
    if code < 0x80 { return append(UInt8(code)) }
    if code < 0x800 {
      append(UInt8(0xC0 | code >> 6))
    } else {
      if code < 0x10000 {
        append(UInt8(0xE0 | code >> 12))
      } else {
        append(UInt8(0xF0 | code >> 18))
        append(UInt8(0x80 | code >> 12 & 0x3F))
      }
      append(UInt8(0x80 | code >> 6 & 0x3F))
    }
    append(UInt8(0x80 | code & 0x3F))
  }

  private func isPredefined(_ text: Bytes, at: Int) -> Bool {
    text.has("lt;", at: at) || text.has("gt;", at: at) || text.has("amp;", at: at)
      || text.has("quot;", at: at) || text.has("apos;", at: at)
  }

  /// Copies up to the next ampersand or carriage return.
  @inline(__always)
  private mutating func copy(_ text: Bytes, at: inout Int) {
    let run = PlainRun(stoppingAt: UInt8(ascii: "&"), 0x0D)
    append(room: text.count - at + 8) { target in
      let source = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped)
      let start = at
      while at + 8 <= text.count {
        let word = source.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        UnsafeMutableRawPointer(target + (at - start)).storeBytes(of: word, as: UInt64.self)
        let length = run.lengthOfTwo(word)
        at += length
        if length < 8 { return at - start }
      }
      while at < text.count, text[at] != UInt8(ascii: "&"), text[at] != 0x0D {
        target[at - start] = text[at]
        at += 1
      }
      return at - start
    }
  }
}
