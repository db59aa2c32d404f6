/// A table in one string: rows that end in ` ;`, their words apart by single blanks. The first
/// words of a row are what is looked up by the others.
///
/// It costs nothing until it is asked, and then a pass over a few thousand bytes.
struct Rows {
  private let table: StaticString

  init(_ table: StaticString) { self.table = table }

  /// The row that has `word`, which must be in lower case; nil when none has.
  func row(of word: some Collection<UInt8>) -> [Substring]? {
    guard !word.isEmpty, !word.contains(0x20) else { return nil }
    return table.withUTF8Buffer { bytes in
      var start = 0
      var at = 0
      while let blank = bytes.index(of: 0x20, from: at) {
        let candidate = bytes[at..<blank]
        if candidate.count == 1, candidate.first == UInt8(ascii: ";") {
          start = blank + 1
        } else if candidate.count == word.count, candidate.elementsEqual(word) {
          let end = bytes.index(of: UInt8(ascii: ";"), from: blank) ?? bytes.count
          return String(bytes[part: start..<end]).split(separator: " ")
        }
        at = blank + 1
      }
      return nil
    }
  }
}
