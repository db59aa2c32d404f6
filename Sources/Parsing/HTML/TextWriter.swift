/// Writes readable text; white space waits until something follows it.
///
/// What is written is never longer than what is read: a reference is at least as long as its
/// character, and each break stands for a tag.
struct TextWriter {
  enum Form {
    /// HTML, blocks on lines of their own.
    case blocks
    /// HTML, all on one line.
    case line
    /// No markup: an ampersand is one.
    case literal
  }

  private let out: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private var blank = false
  private var broken = false
  let form: Form
  private let classes: UnsafePointer<UInt8>
  private let run: PlainRun
  private let common = CommonReferences()

  private init(_ out: UnsafeMutableBufferPointer<UInt8>, as form: Form) {
    self.out = out
    self.form = form
    classes = form == .literal ? TextClass.literal : TextClass.markup
    run =
      form == .literal
      ? PlainRun(stoppingAt: 0, 0)
      : PlainRun(stoppingAt: UInt8(ascii: "<"), UInt8(ascii: "&"))
  }

  /// The string that `body` writes of a text of `length` bytes.
  static func string(
    of length: Int, as form: Form, _ body: (inout TextWriter) -> Void
  ) -> String {
    // The name of a character can be shorter than the character, by a sixth at the most.
    let capacity = length + length / 4 + 16
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      var writer = TextWriter(buffer, as: form)
      body(&writer)
      return writer.string
    }
  }

  private var string: String {
    // A blank was copied along with the words before it.
    let end = count > 0 && out[count - 1] == 0x20 ? count - 1 : count
    return String(valid: Bytes(rebasing: out[..<end]))
  }

  mutating func lineBreak() {
    if form == .line { blank = true } else { broken = true }
  }

  mutating func space() { blank = true }

  /// Ends the white space that waits. What was written may end with one blank already.
  @inline(__always)
  private mutating func begin() {
    guard blank || broken else { return }
    if count > 0 {
      if out[count - 1] == 0x20 { count -= 1 }
      put(broken ? 0x0A : 0x20)
    }
    blank = false
    broken = false
  }

  /// Writes text up to `end`; stops before a `<` unless the form is literal. The offset of what was
  /// not written.
  @inline(__always)
  mutating func append(_ b: Bytes, from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      let kind = classes[Int(b[at])]
      if kind == TextClass.ordinary {
        begin()
        put(b[at])
        at += 1
        words(b, at: &at, end)
      } else if kind == TextClass.blank {
        blank = true
        at += 1
      } else if kind == TextClass.tag {
        return at
      } else {
        special(b, end, at: &at)
      }
    }
    return at
  }

  /// Copies ordinary bytes, and single blanks between them.
  @inline(__always)
  private mutating func words(_ b: Bytes, at: inout Int, _ end: Int) {
    guard let from = UnsafeRawPointer(b.baseAddress), let to = out.baseAddress else { return }
    let target = UnsafeMutableRawPointer(to)
    while at + 8 <= end, count + 8 <= out.count {
      let word = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // More than is wanted is written, and written over.
      target.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
      let length = run.length(word, afterBlank: to[count - 1] == 0x20)
      at += length
      count += length
      if length < 8 { return }
    }
  }

  /// A `<` that is none of a tag.
  mutating func angle() {
    begin()
    put(UInt8(ascii: "<"))
  }

  private mutating func put(_ byte: UInt8) {
    guard count < out.count else { return }
    out[count] = byte
    count += 1
  }

  /// A reference, or what may be a no-break space.
  private mutating func special(_ b: Bytes, _ end: Int, at: inout Int) {
    let byte = b[at]
    if byte == UInt8(ascii: "&") {
      reference(b[part: 0..<end], at: &at)
    } else if byte == 0xC2, at + 1 < end, b[at + 1] == 0xA0 {
      blank = true
      at += 2
    } else {
      begin()
      put(byte)
      at += 1
    }
  }

  private mutating func reference(_ b: Bytes, at: inout Int) {
    let (byte, length) = common.read(b, at: at)
    if length > 0 {
      at += length
      begin()
      return put(byte)
    }
    var decoded: [UInt8] = []
    if let (named, end) = NamedReference.unclosed(b, at: at) {
      named.append(to: &decoded)
      at = end
    } else {
      appendReference(b, at: &at, to: &decoded)
    }
    if decoded == [0xC2, 0xA0] || decoded.allSatisfy(isBlank) { return space() }
    begin()
    for byte in decoded { put(byte) }
  }
}

/// What a byte means in a text.
enum TextClass {
  static let ordinary: UInt8 = 0
  static let blank: UInt8 = 1
  static let tag: UInt8 = 2
  static let special: UInt8 = 3

  // Both are written once, before anybody can read them.
  /// By byte, in text with markup; never freed.
  nonisolated(unsafe) static let markup = table(markup: true)
  /// By byte, in text without.
  nonisolated(unsafe) static let literal = table(markup: false)

  private static func table(markup: Bool) -> UnsafePointer<UInt8> {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    table.initialize(repeating: ordinary, count: 256)
    for byte in 0..<256 where isBlank(UInt8(byte)) { table[byte] = blank }
    table[0xC2] = special
    if markup {
      table[Int(UInt8(ascii: "<"))] = tag
      table[Int(UInt8(ascii: "&"))] = special
    }
    return UnsafePointer(table)
  }
}
