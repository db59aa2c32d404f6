import Model

/// The plainest of lists, taken out of a settings file before it is read as YAML: below `feeds:`,
/// lines of `- url: ADDRESS` and nothing else. For YAML's events and nodes a list of ten thousand
/// feeds costs more than to ask all of them.
struct PlainFeeds {
  /// A shorter list is left to YAML.
  static let leastEntries = 64

  /// Where `feeds:` stands.
  let line: Int
  private(set) var entries: [Value] = []
  /// The text with empty lines in their places, so that all places stay true.
  let rest: String

  /// nil when there is no such list.
  init?(_ text: String, file: String) {
    var text = text
    let found = text.withUTF8 { Self.scan($0, file) }
    guard let found, found.entries.count >= Self.leastEntries else { return nil }
    line = found.line
    entries = found.entries
    var rest = String(decoding: text.utf8.prefix(found.start), as: UTF8.self)
    rest += String(repeating: "\n", count: found.entries.count)
    rest += String(decoding: text.utf8.dropFirst(found.end), as: UTF8.self)
    self.rest = rest
  }

  /// The root of the rest with the list put back. nil when the `feeds:` that was seen is none: it
  /// may have stood in a text.
  func restored(in root: Value) -> Value? {
    guard case .map(var members) = root.content,
      let index = members.firstIndex(where: { $0.key.value == "feeds" }),
      members[index].key.place.line == line, members[index].key.place.column == 1,
      let first = entries.first
    else { return nil }
    let others: [Value]
    switch members[index].value.content {
    case .null: others = []
    case .list(let values): others = values
    case .text, .map: return nil
    }
    var place = first.place
    // A list begins with its first dash.
    place.column -= 2
    members[index].value = Value(content: .list(entries + others), place: place)
    return Value(content: .map(members), place: root.place)
  }

  private struct Found {
    var line: Int
    var start: Int
    var end: Int
    /// Where the last entry begins.
    var last: Int
    var entries: [Value] = []
  }

  private static func scan(_ text: UnsafeBufferPointer<UInt8>, _ file: String) -> Found? {
    var (offset, line) = (0, 1)
    var found: Found?
    var indent = 0
    while offset < text.count {
      var end = offset
      while end < text.count, text[end] != 0x0A {
        if isOtherBreak(text, end) { return nil }
        end += 1
      }
      let next = min(text.count, end + 1)
      let content = UnsafeBufferPointer(rebasing: text[offset..<end])
      if found == nil {
        if content.elementsEqual("feeds:".utf8) {
          found = Found(line: line, start: next, end: next, last: next)
        }
      } else {
        let dash = content.firstIndex { $0 != 0x20 } ?? 0
        if found!.entries.isEmpty { indent = dash }
        guard dash == indent, let url = address(content, dash) else {
          return ended(found!, by: content, indent)
        }
        found!.entries.append(entry(url, file, line, dash))
        (found!.last, found!.end) = (offset, next)
      }
      (offset, line) = (next, line + 1)
    }
    // The last line may lack its line feed.
    return text.last == 0x0A ? found : nil
  }

  /// Line breaks besides the line feed (CR, NEL, LS, PS) are YAML's to count.
  private static func isOtherBreak(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    case 0x0D: true
    case 0x85: at > 0 && text[at - 1] == 0xC2
    case 0xA8, 0xA9: at > 1 && text[at - 1] == 0x80 && text[at - 2] == 0xE2
    default: false
    }
  }

  /// A line that follows may go on with the last entry, which is then YAML's; what cannot is
  /// another entry, or a key.
  private static func ended(
    _ found: Found, by line: UnsafeBufferPointer<UInt8>, _ indent: Int
  ) -> Found? {
    let begin = line.firstIndex { $0 != 0x20 } ?? line.count
    let isEntry =
      begin == indent && begin + 1 < line.count && line[begin] == 0x2D && line[begin + 1] == 0x20
    let isKey = begin == 0 && (line.first.map { (0x61...0x7A).contains($0) } ?? false)
    if isEntry || isKey || found.entries.isEmpty { return found }
    var found = found
    found.entries.removeLast()
    found.end = found.last
    return found
  }

  /// What stands behind `- url: `, when it is an address that YAML reads as it stands.
  private static func address(
    _ line: UnsafeBufferPointer<UInt8>, _ dash: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    let rest = UnsafeBufferPointer(rebasing: line[dash...])
    guard rest.starts(with: "- url: http".utf8) else { return nil }
    let address = UnsafeBufferPointer(rebasing: rest["- url: ".utf8.count...])
    guard address.last != UInt8(ascii: ":"), address.allSatisfy({ isPlain($0) }) else { return nil }
    return address
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      // Of the others: - . /, digits and the colon.
      UInt8(ascii: "-")...UInt8(ascii: ":"):
      true
    default: "_~?=%+;@".utf8.contains(byte)
    }
  }

  private static func entry(
    _ url: UnsafeBufferPointer<UInt8>, _ file: String, _ line: Int, _ dash: Int
  ) -> Value {
    // Columns count from 1, and stand where YAML's marks do: at the key, and at its value.
    let key = Place(file: file, line: line, column: dash + 3)
    let place = Place(file: file, line: line, column: dash + 8)
    let text = Value.Content.text(String(decoding: url, as: UTF8.self), plain: true)
    let member = Value.Entry(
      key: Located("url", at: key), value: Value(content: text, place: place))
    return Value(content: .map([member]), place: key)
  }
}
