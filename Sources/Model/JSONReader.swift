/// What is wrong with a JSON text, and at which byte.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  public var offset: Int
  public var problem: String

  public var description: String { "\(problem) at byte \(offset)" }
}

extension JSONValue {
  /// Nesting beyond this is refused.
  public static let maximumDepth = 200

  /// Reads one JSON text (RFC 8259). A byte order mark and control characters inside strings are
  /// let through; of invalid UTF-8 and lone surrogates U+FFFD remains. Nothing but blanks may
  /// follow.
  public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes: Array(bytes))
    self = try reader.document()
  }

  /// Reads a text of any size: as `init(parsing:)`, but the elements of the root's member `name`,
  /// an array, are handed out one after the other and not kept; an empty array stands for them.
  ///
  /// An element of more than `maxValues` values ends the reading: `isWhole` is false then. So many
  /// elsewhere are an error.
  public static func reading(
    _ bytes: some Sequence<UInt8>, elementsOf name: String, maxValues: Int,
    _ take: @escaping (JSONValue) -> Void
  ) throws(JSONError) -> (value: JSONValue, isWhole: Bool) {
    var reader = JSONReader(bytes: Array(bytes))
    reader.streamed = .init(name: name, maxValues: maxValues, take: take)
    reader.budget = maxValues
    let value = try reader.document()
    return (value, !reader.isStopped)
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var at = 0
  var depth = 0
  /// Values that may still come.
  var budget = Int.max
  /// An element had more values than it may: nothing more is read.
  var isStopped = false
  /// The array that is not kept.
  var streamed: Streamed?

  struct Streamed {
    var name: String
    var maxValues: Int
    var take: (JSONValue) -> Void
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  func problem(_ text: String) -> JSONError { JSONError(offset: at, problem: text) }

  mutating func document() throws(JSONError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try self.value()
    skipBlanks()
    guard isStopped || at == bytes.count else { throw problem("unexpected text after the value") }
    return value
  }

  mutating func skipBlanks() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    guard at < bytes.count else { throw problem("the text ends where a value is expected") }
    budget -= 1
    guard budget >= 0 else { throw problem("too many values") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONValue.maximumDepth else { throw problem("nested too deeply") }
    depth += 1
    at += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
        throw problem("expected a member's name in quotes")
      }
      let name = try string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw problem("expected ':'") }
      members.append(.init(name, try member(name)))
      if isStopped { return .object(members) }
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw problem("expected ',' or '}'") }
    }
  }

  private mutating func member(_ name: String) throws(JSONError) -> JSONValue {
    guard depth == 1, let streamed, streamed.name == name else { return try value() }
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "[") else { return try value() }
    self.streamed = nil
    let kept = budget
    let array = try nested { reader throws(JSONError) in try reader.array(handing: streamed) }
    budget = kept
    return array
  }

  mutating func array(handing streamed: Streamed? = nil) throws(JSONError) -> JSONValue {
    var values: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      if let streamed {
        guard let value = try element(atMost: streamed.maxValues) else { return .array([]) }
        streamed.take(value)
      } else {
        values.append(try value())
      }
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw problem("expected ',' or ']'") }
    }
  }

  /// nil, and the end of the reading, when it has more values than that.
  private mutating func element(atMost maxValues: Int) throws(JSONError) -> JSONValue? {
    budget = maxValues
    do {
      return try value()
    } catch {
      guard budget < 0 else { throw error }
      isStopped = true
      return nil
    }
  }

  mutating func word(_ text: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[at...].starts(with: text.utf8) else { throw problem("unknown word") }
    at += text.utf8.count
    return value
  }

  mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    while at < bytes.count, isNumeric(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if let whole = Int64(text) { return .integer(whole) }
    // As a number it would lose digits, and be the same as others: identifiers are as long.
    if text.utf8.count > 18, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return .string(text)
    }
    guard !text.isEmpty, let real = Double(text), real.isFinite else {
      at = start
      throw problem("expected a value")
    }
    return .number(real)
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  mutating func string() throws(JSONError) -> String {
    at += 1
    var text: [UInt8] = []
    while true {
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
        at += 1
      }
      text += bytes[start..<at]
      guard at < bytes.count else { throw problem("the text ends inside a string") }
      at += 1
      if bytes[at - 1] == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      try escape(into: &text)
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard at < bytes.count else { throw problem("the text ends inside a string") }
    at += 1
    switch bytes[at - 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += Array(String(try scalar()).utf8)
    case let byte where [0x22, 0x5C, 0x2F].contains(byte): text.append(byte)
    default: throw problem("unknown escape")
    }
  }

  private mutating func scalar() throws(JSONError) -> Character {
    let first = try hex4()
    if (0xD800..<0xDC00).contains(first), bytes[at...].starts(with: "\\u".utf8) {
      let rewind = at
      at += 2
      let second = try hex4()
      if (0xDC00..<0xE000).contains(second) {
        let combined = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return Character(Unicode.Scalar(combined) ?? "\u{FFFD}")
      }
      at = rewind
    }
    return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
  }

  private mutating func hex4() throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw problem("expected four hexadecimal digits") }
    at += 4
    return value
  }
}
