/// The text around a find, on one line, for people.
enum Snippet {
  /// The sentence around `range`, or as much of it as `Limit.snippet` allows, cut at blanks.
  ///
  /// `sentence` is the byte at which the sentence begins; nil makes the whole text one.
  static func text(of text: String, around range: Range<Int>, sentence: Int?) -> String {
    let scalars = text.unicodeScalars
    let match = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let matchEnd = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    var start = text.startIndex
    var end = text.endIndex
    if let sentence {
      start = text.utf8.index(text.startIndex, offsetBy: sentence)
      while start > text.startIndex, isOpening(scalars[scalars.index(before: start)]) {
        start = scalars.index(before: start)
      }
      end = self.end(ofSentenceAt: sentence, around: range, in: text)
    }
    if scalars.index(start, offsetBy: Limit.snippet, limitedBy: end) == nil {
      return line(scalars[start..<end])
    }
    let width = scalars[match..<matchEnd].prefix(Limit.snippet).count
    let room = (Limit.snippet - width) / 2
    let from = back(match, room, to: start, in: scalars)
    let after = scalars.index(match, offsetBy: width)
    let until = forward(after, Limit.snippet - width - room, to: end, in: scalars)
    return (from == start ? "" : "…") + line(scalars[from..<until]) + (until == end ? "" : "…")
  }

  /// Where the sentence ends, its marks included; past `range` no further than a snippet can show.
  private static func end(
    ofSentenceAt start: Int, around range: Range<Int>, in text: String
  ) -> String.Index {
    var end = range.upperBound
    var isCut = false
    var text = text
    text.withUTF8 { bytes in
      Folding.table.withUnsafeBufferPointer { table in
        guard let table = table.baseAddress else { return }
        var reader = WordReader(bytes, table: table, from: start)
        while reader.next(), reader.gap == .word || reader.start < range.upperBound {
          end = max(end, reader.end)
          // Four bytes a scalar at most: beyond this the snippet is cut anyway.
          if reader.end > range.upperBound + Limit.snippet * 4 {
            isCut = true
            break
          }
        }
      }
    }
    var index = text.utf8.index(text.startIndex, offsetBy: end)
    if isCut { return index }
    for _ in 0..<8 where index < text.endIndex {
      if text.unicodeScalars[index].properties.isWhitespace { break }
      index = text.unicodeScalars.index(after: index)
    }
    return index
  }

  /// Scalars in which a blank is looked for to cut at.
  private static let longWord = 24

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "\"'“‘„«‹([".unicodeScalars.contains(scalar)
  }

  private static func back(
    _ index: String.Index, _ room: Int, to start: String.Index,
    in scalars: String.UnicodeScalarView
  ) -> String.Index {
    guard let far = scalars.index(index, offsetBy: -room, limitedBy: start) else { return start }
    if far == start { return start }
    // From the next blank on; where there is none near, as in Chinese, from right there.
    let blank = scalars[far..<index].prefix(longWord).firstIndex { $0.properties.isWhitespace }
    return blank.map { scalars.index(after: $0) } ?? far
  }

  private static func forward(
    _ index: String.Index, _ room: Int, to end: String.Index,
    in scalars: String.UnicodeScalarView
  ) -> String.Index {
    guard let far = scalars.index(index, offsetBy: room, limitedBy: end), far < end else {
      return end
    }
    let blank = scalars[index..<far].suffix(longWord).lastIndex { $0.properties.isWhitespace }
    return blank ?? far
  }

  /// Blanks of every kind, however many, become one.
  private static func line(_ scalars: Substring.UnicodeScalarView) -> String {
    scalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
