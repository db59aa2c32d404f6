/// The entities that a document declares, and how much they may still become.
final class DeclaredEntities {
  private let texts: [String: String]
  /// Bytes that references to them may still become in one document.
  private var left = 1 << 20

  init(_ texts: [String: String]) { self.texts = texts }

  var isEmpty: Bool { texts.isEmpty }

  /// What a name stands for; nil when it is not declared, or too much was already expanded.
  func text(of name: Bytes) -> String? {
    guard !texts.isEmpty, name.count <= 256, let text = texts[String(name)],
      text.utf8.count <= left
    else { return nil }
    left -= text.utf8.count
    return text
  }

  /// The value of an attribute with the references to them replaced; others stay as they stand.
  func expanded(_ value: Bytes) -> [UInt8] {
    var out: [UInt8] = []
    var copied = 0
    var from = 0
    while let mark = value.index(of: UInt8(ascii: "&"), from: from) {
      from = mark + 1
      let end = nameEnd(value, from: from, to: min(value.count, from + 256))
      guard end > from, end < value.count, value[end] == UInt8(ascii: ";"),
        let text = text(of: value[part: from..<end])
      else { continue }
      out.append(contentsOf: value[part: copied..<mark])
      // The references that are left are replaced next: this is to stay an ampersand.
      out.append(contentsOf: text.replacing("&", with: "&amp;").utf8)
      copied = end + 1
      from = copied
    }
    out.append(contentsOf: value[part: copied..<value.count])
    return out
  }
}
