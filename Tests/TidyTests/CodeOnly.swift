/// Blanks out what is no code, byte for byte, so that words and braces can be counted.
///
/// Knows line comments, nested block comments, string literals of all kinds with their
/// interpolations, and raw identifiers. Does not know regex literals.
struct CodeOnly {
  /// What comments, literals and raw identifiers begin with.
  private static let openers = Array("/`\"#".utf8)

  private let bytes: [UInt8]
  private var out: [UInt8]
  private var at = 0

  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var reader = CodeOnly(bytes: bytes, out: bytes)
    reader.readAll()
    return reader.out
  }

  private init(bytes: [UInt8], out: [UInt8]) {
    self.bytes = bytes
    self.out = out
  }

  private mutating func readAll() {
    while at < bytes.count {
      guard Self.openers.contains(bytes[at]) else {
        at += 1
        continue
      }
      if starts("//") {
        while at < bytes.count, bytes[at] != 0x0A { blank() }
      } else if starts("/*") {
        readBlockComment()
      } else if bytes[at] == UInt8(ascii: "`") {
        blank()
        while at < bytes.count, bytes[at] != UInt8(ascii: "`") { blank() }
        blank()
      } else if !readString() {
        at += 1
      }
    }
  }

  private mutating func readBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && at < bytes.count
  }

  /// Whether a string literal began here; it is behind us then.
  private mutating func readString() -> Bool {
    var pounds = 0
    while at + pounds < bytes.count, bytes[at + pounds] == UInt8(ascii: "#") { pounds += 1 }
    guard at + pounds < bytes.count, bytes[at + pounds] == UInt8(ascii: "\"") else { return false }
    let hashes = String(repeating: "#", count: pounds)
    blank(pounds)
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    blank(quotes.utf8.count)
    while at < bytes.count {
      if starts(quotes + hashes) {
        blank(quotes.utf8.count + pounds)
        return true
      }
      if starts("\\" + hashes + "(") {
        blank(pounds + 2)
        readInterpolation()
      } else if starts("\\" + hashes) {
        blank(pounds + 2)
      } else {
        blank()
      }
    }
    return true
  }

  private mutating func readInterpolation() {
    var depth = 1
    while at < bytes.count, depth > 0 {
      if readString() { continue }
      if bytes[at] == UInt8(ascii: "(") { depth += 1 }
      if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
      blank()
    }
  }

  private func starts(_ text: String) -> Bool {
    let wanted = text.utf8
    return at + wanted.count <= bytes.count && bytes[at..<at + wanted.count].elementsEqual(wanted)
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where at < bytes.count {
      if bytes[at] != 0x0A { out[at] = UInt8(ascii: " ") }
      at += 1
    }
  }
}
