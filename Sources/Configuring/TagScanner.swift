import Model

/// Finds the tags of an XML text one after the other, and forgives what feed readers write: bare
/// `&` and `<` in values, names in any case, missing quotation marks.
///
/// Foundation's XMLParser would stop at the first bare `&`, and it replaces libxml2's process-wide
/// entity loader while it runs.
struct TagScanner {
  struct Tag {
    enum Kind { case opening, closing, empty }

    var kind: Kind
    /// In lower case.
    var name: String
    /// Names in lower case, values decoded and trimmed; of a name written twice the first counts.
    var attributes: [String: String] = [:]
    /// Of its `<`.
    var offset: Int
    /// What is wrong with how it is written.
    var fault: String?

    /// An attribute that says something.
    subscript(_ name: String) -> String? {
      attributes[name].flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The next tag; nil at the end of the text.
  mutating func next() -> Tag? {
    while let open = text[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      if skip("!--", to: "-->") || skip("![CDATA[", to: "]]>") || skip("?", to: "?>") { continue }
      if at < text.count, text[at] == UInt8(ascii: "!") {
        skipDeclaration()
        continue
      }
      if let tag = tag(from: open) { return tag }
    }
    return nil
  }

  private mutating func skip(_ start: String, to end: String) -> Bool {
    guard text[at...].starts(with: start.utf8) else { return false }
    let end = Array(end.utf8)
    at += start.utf8.count
    while at < text.count {
      if text[at] == end[0], text[at...].starts(with: end) {
        at += end.count
        break
      }
      at += 1
    }
    return true
  }

  /// A document type, whose declarations stand in brackets; none of them is read.
  private mutating func skipDeclaration() {
    var depth = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">") && depth <= 0 { return }
    }
  }

  private mutating func tag(from open: Int) -> Tag? {
    let isClosing = take("/")
    let name = word()
    // A `<` that begins no name is text that was not escaped.
    if name.isEmpty { return nil }
    var tag = Tag(kind: isClosing ? .closing : .opening, name: name, offset: open)
    while true {
      skipBlanks()
      guard at < text.count else {
        tag.fault = "this tag is never closed; is the file complete?"
        return tag
      }
      if take(">") { return tag }
      if take("/") {
        if take(">") {
          tag.kind = .empty
          return tag
        }
        continue
      }
      takeAttribute(&tag)
    }
  }

  private mutating func takeAttribute(_ tag: inout Tag) {
    let name = word()
    if name.isEmpty { at += 1 }
    skipBlanks()
    guard take("=") else { return }
    skipBlanks()
    var value: ArraySlice<UInt8>
    if take("\"") {
      value = quoted(by: UInt8(ascii: "\""), &tag)
    } else if take("'") {
      value = quoted(by: UInt8(ascii: "'"), &tag)
    } else {
      value = text[at...].prefix { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      at = value.endIndex
    }
    if tag.attributes[name] == nil { tag.attributes[name] = XMLText.decode(value) }
  }

  private mutating func quoted(by mark: UInt8, _ tag: inout Tag) -> ArraySlice<UInt8> {
    let start = at
    at = text[at...].firstIndex(of: mark) ?? text.count
    let value = text[start..<at]
    at = min(at + 1, text.count)
    // A mark that is missing makes a value run into the next one: then a name follows at once.
    if at < text.count, !Self.isBlank(text[at]), !"/>?".utf8.contains(text[at]) {
      tag.fault = "the quotation marks of this tag do not match"
    }
    return value
  }

  private mutating func word() -> String {
    let start = at
    while at < text.count, !Self.isBlank(text[at]), !"/>=\"'<".utf8.contains(text[at]) { at += 1 }
    return String(decoding: text[start..<at], as: UTF8.self).lowercased()
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < text.count, text[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func skipBlanks() {
    while at < text.count, Self.isBlank(text[at]) { at += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }
}
