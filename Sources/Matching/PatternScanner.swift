/// Searches the texts of one item for regular expressions.
struct PatternScanner {
  private(set) var finds: [(slot: Automaton.Slot, span: Span)] = []
  /// Whether finds were left out.
  private(set) var isCut = false
  private let patterns: [CompiledPattern]
  private let fields: Fields

  init(_ patterns: [CompiledPattern]) {
    self.patterns = patterns
    fields = patterns.reduce(into: []) { $0.formUnion($1.fields) }
  }

  /// `words` is the number of words in the texts before this one.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ piece: Piece, _ index: UInt16, _ words: UInt32,
    _ table: UnsafePointer<UInt16>
  ) {
    guard fields.contains(piece.field) else { return }
    let text = FoldedText(bytes, table: table)
    let filter = ThreesFilter(text.codes)
    var ranges: [Range<Int>: [Automaton.Slot]] = [:]
    for pattern in patterns where pattern.fields.contains(piece.field) {
      if let literals = pattern.search.literals, !literals.mayOccur(in: filter) { continue }
      let matches = pattern.search.matches(in: text.codes)
      isCut = isCut || matches.count == Limit.patternHits
      for match in matches {
        let start = Int(text.offsets[match.lowerBound])
        // Where a letter folds to two, a match of the first takes both.
        let end = max(Int(text.offsets[match.upperBound]), start + 1)
        ranges[start..<end, default: []] += pattern.slots
      }
    }
    guard !ranges.isEmpty else { return }
    let sorted = ranges.keys.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var placing = SpanPlacing(bytes, piece, index, words, table)
    for range in sorted {
      let span = placing.span(range)
      let slots = ranges[range] ?? []
      isCut = isCut || finds.count + slots.count > Limit.hits
      for slot in slots where finds.count < Limit.hits { finds.append((slot, span)) }
    }
  }
}

private struct Place {
  var start: Int
  var end: Int
  var number: UInt32
  var sentence: UInt32
  var paragraph: UInt32
}

/// Tells the words, sentence and paragraph of ranges of bytes, asked in the order of the text.
private struct SpanPlacing {
  private var reader: WordReader
  private let piece: Piece
  private let index: UInt16
  private let isSplit: Bool
  private var isOver = false
  /// The words not yet passed from `passed` on: the first ends after the last range's start.
  private var words: [Place] = []
  private var passed = 0
  private var number: UInt32
  private var sentence: UInt32
  private var paragraph: UInt32

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ piece: Piece, _ index: UInt16, _ words: UInt32,
    _ table: UnsafePointer<UInt16>
  ) {
    reader = WordReader(bytes, table: table)
    self.piece = piece
    self.index = index
    isSplit = piece.field == .summary || piece.field == .content
    number = words
    sentence = piece.base
    paragraph = piece.base
  }

  mutating func span(_ range: Range<Int>) -> Span {
    while (words.last?.end ?? 0) < range.upperBound, !isOver { read() }
    passed = partition(words[passed...].dropLast()) { $0.end > range.lowerBound }
    if passed > 4096, passed * 2 > words.count {
      words.removeFirst(passed)
      passed = 0
    }
    // A match without letters is where the next word is.
    let here = Place(start: 0, end: 0, number: number, sentence: sentence, paragraph: paragraph)
    let first = passed < words.count ? words[passed] : here
    let after = partition(words[passed...]) { $0.start >= range.upperBound }
    let last = after > passed ? words[after - 1] : first
    return Span(
      start: piece.base + UInt32(range.lowerBound), end: piece.base + UInt32(range.upperBound),
      firstWord: first.number, lastWord: last.number, sentence: first.sentence,
      paragraph: first.paragraph, piece: index, field: piece.field,
      isInSentence: first.sentence == last.sentence)
  }

  /// As the scanner counts them.
  private mutating func read() {
    guard reader.next() else {
      isOver = true
      return
    }
    number &+= 1
    if isSplit, reader.gap != .word {
      sentence = piece.base &+ UInt32(truncatingIfNeeded: reader.start)
      if reader.gap == .paragraph { paragraph = sentence }
    }
    words.append(
      Place(
        start: reader.start, end: reader.end, number: number, sentence: sentence,
        paragraph: paragraph))
  }
}
