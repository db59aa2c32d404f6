/// The texts around finds, each on one line, for people.
///
/// Finds in one short sentence share it: a hundred rules may fire on the same words.
struct Snippets {
  private let pieces: [Piece]
  private var sentences: [Place: String] = [:]

  private struct Place: Hashable {
    var piece: UInt16
    var sentence: UInt32
  }

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The sentence around a find; of a title or label, all of it.
  subscript(_ span: Span) -> String {
    mutating get {
      let piece = pieces[Int(span.piece)]
      let isSplit = piece.field == .summary || piece.field == .content
      let place = Place(piece: span.piece, sentence: isSplit ? span.sentence : 0)
      if let known = sentences[place] { return known }
      let snippet = Snippet(
        piece.text, around: Int(span.start - piece.base)..<Int(span.end - piece.base),
        sentence: isSplit ? Int(span.sentence - piece.base) : nil)
      if snippet.isWhole { sentences[place] = snippet.text }
      return snippet.text
    }
  }
}

/// The sentence around a range of bytes, or as much of it as `Limit.snippet` allows, cut at blanks.
struct Snippet {
  private(set) var text = ""
  /// Whether nothing is cut, so that it is the same for all of its sentence.
  private(set) var isWhole = true

  /// `sentence` is the byte at which the sentence begins; nil makes the whole text one.
  init(_ text: String, around range: Range<Int>, sentence: Int?) {
    self = FoldableBytes.of(text) { Snippet($0, around: range, sentence: sentence) }
  }

  private init(_ source: FoldableBytes, around range: Range<Int>, sentence: Int?) {
    var all = 0..<source.count
    if let sentence { all = Self.sentence(at: sentence, around: range, in: source) }
    if source.offset(all.lowerBound, by: Limit.snippet + 1, to: all.upperBound) == nil {
      text = Self.line(all, in: source)
      return
    }
    let width = source.scalars(in: range, most: Limit.snippet)
    let room = (Limit.snippet - width) / 2
    let after = source.offset(range.lowerBound, by: width, to: all.upperBound) ?? all.upperBound
    let from = source.back(range.lowerBound, room, to: all.lowerBound)
    let until = source.forward(after, Limit.snippet - width - room, to: all.upperBound)
    isWhole = from == all.lowerBound && until == all.upperBound
    text =
      (from == all.lowerBound ? "" : "…") + Self.line(from..<until, in: source)
      + (until == all.upperBound ? "" : "…")
  }

  /// Its marks included; past `range` no further than a snippet can show. Neither what lies before
  /// `range` nor a word without end behind it is read: many finds may share one sentence.
  private static func sentence(
    at start: Int, around range: Range<Int>, in source: FoldableBytes
  ) -> Range<Int> {
    // Four bytes a scalar at most: beyond this the snippet is cut anyway.
    let far = min(range.upperBound, range.lowerBound + Limit.snippet * 4) + Limit.snippet * 4
    let near = source.upTo(far)
    var reader = WordReader(near, from: range.lowerBound)
    var end = range.upperBound
    while reader.next(), reader.gap == .word || reader.start < range.upperBound {
      end = max(end, reader.end)
    }
    var first = start
    for _ in 0..<signs {
      guard first > 0, let opening = source.opening(before: first) else { break }
      first = opening
    }
    // Its last word goes on.
    if end >= near.count, near.count < source.count { return first..<end }
    for _ in 0..<signs where end < source.count && !source.isBlank(at: end) {
      end += source.scalar(at: end).length
    }
    return first..<end
  }

  /// Marks and quotes taken along before a sentence and after it.
  private static let signs = 8

  /// Blanks of every kind, however many, become one.
  private static func line(_ range: Range<Int>, in source: FoldableBytes) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    var at = range.lowerBound
    var isApart = false
    while at < range.upperBound {
      let (unit, length) = source.unit(at: at)
      if unit <= Unit.newline {
        isApart = !line.isEmpty
      } else {
        if isApart { line.append(0x20) }
        isApart = false
        for byte in at..<at + length { line.append(source.bytes[byte]) }
      }
      at += length
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension FoldableBytes {
  fileprivate func isBlank(at i: Int) -> Bool { unit(at: i).unit <= Unit.newline }

  /// Where the scalar before a byte begins.
  private func before(_ i: Int) -> Int {
    var at = i - 1
    while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// The place of the quote or bracket directly before a byte; nil if there is none.
  fileprivate func opening(before i: Int) -> Int? {
    let at = before(i)
    let (value, _) = scalar(at: at)
    return Self.openingMarks.contains(value) ? at : nil
  }

  private static let openingMarks = Set("\"'“‘„«‹([".unicodeScalars.map(\.value))

  /// The same text cut before a byte, or at the scalar around it.
  fileprivate func upTo(_ end: Int) -> FoldableBytes {
    guard end < count else { return self }
    var end = end
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return FoldableBytes(UnsafeBufferPointer(start: bytes, count: end), table)
  }

  fileprivate func scalars(in range: Range<Int>, most: Int) -> Int {
    var at = range.lowerBound
    var count = 0
    while at < range.upperBound, count < most {
      at += scalar(at: at).length
      count += 1
    }
    return count
  }

  /// So many scalars further; nil if that is past `end`.
  fileprivate func offset(_ i: Int, by count: Int, to end: Int) -> Int? {
    var at = i
    for _ in 0..<count {
      guard at < end else { return nil }
      at += scalar(at: at).length
    }
    return at
  }

  /// Scalars in which a blank is looked for to cut at.
  private static let longWord = 24

  /// At most so many scalars before a byte, from a blank on; where there is none near, as in
  /// Chinese, from right there.
  fileprivate func back(_ i: Int, _ room: Int, to start: Int) -> Int {
    var far = i
    for _ in 0..<room {
      guard far > start else { return start }
      far = before(far)
    }
    if far == start { return start }
    var at = far
    for _ in 0..<Self.longWord where at < i {
      let length = scalar(at: at).length
      if isBlank(at: at) { return at + length }
      at += length
    }
    return far
  }

  /// At most so many scalars after a byte, up to a blank.
  fileprivate func forward(_ i: Int, _ room: Int, to end: Int) -> Int {
    guard let far = offset(i, by: room, to: end), far < end else { return end }
    var at = far
    for _ in 0..<Self.longWord where at > i {
      at = before(at)
      if isBlank(at: at) { return at }
    }
    return far
  }
}
