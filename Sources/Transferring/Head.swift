/// Header fields of an answer, as they came: looked for among the bytes, since most are never asked
/// for.
struct Head: Sendable {
  private struct Field {
    var name: Range<Int32>
    var value: Range<Int32>
  }

  private var bytes: [UInt8] = []
  private var fields: [Field] = []

  var count: Int { fields.count }

  /// What most answers need.
  private static let usualBytes = 768
  private static let usualFields = 16

  /// Takes a line `NAME: VALUE`; false when it is none. Blanks around both are no part of them.
  @discardableResult
  mutating func append(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    if fields.isEmpty {
      bytes.reserveCapacity(Self.usualBytes)
      fields.reserveCapacity(Self.usualFields)
    }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: line)
    func trimmed(_ part: Range<Int>) -> Range<Int32> {
      var (low, high) = (part.lowerBound, part.upperBound)
      while low < high, Self.isBlank(line[low]) { low += 1 }
      while low < high, Self.isBlank(line[high - 1]) { high -= 1 }
      return start + Int32(low)..<start + Int32(high)
    }
    fields.append(Field(name: trimmed(0..<colon), value: trimmed(colon + 1..<line.count)))
    return true
  }

  /// The first field of that name; `name` in lower case.
  func first(_ name: String) -> String? {
    fields.first { isNamed($0, name) }.map { text($0.value) }
  }

  /// Of all fields of these names, in order.
  func all(_ names: [String]) -> [String] {
    fields.filter { field in names.contains { isNamed(field, $0) } }.map { text($0.value) }
  }

  func lastIsNamed(_ names: [String]) -> Bool {
    guard let field = fields.last else { return false }
    return names.contains { isNamed(field, $0) }
  }

  /// All of them; bytes are one scalar each (Latin-1).
  var pairs: [(name: String, value: String)] { fields.map { (text($0.name), text($0.value)) } }

  private func isNamed(_ field: Field, _ name: String) -> Bool {
    guard field.name.count == name.utf8.count else { return false }
    var index = Int(field.name.lowerBound)
    for byte in name.utf8 {
      let mine = bytes[index]
      guard mine == byte || (0x41...0x5A).contains(mine) && mine | 0x20 == byte else {
        return false
      }
      index += 1
    }
    return true
  }

  private func text(_ range: Range<Int32>) -> String {
    let field = bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    if field.allSatisfy({ $0 < 0x80 }) { return String(decoding: field, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: field.map { Unicode.Scalar($0) })
    return String(text)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
