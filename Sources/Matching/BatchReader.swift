/// Reads a text as `WordReader` does, many words at a time.
///
/// All that words need is in registers here: it is the loop that matching spends most time in.
struct BatchReader {
  let source: FoldableBytes
  private var at = 0
  private var unit = TextUnit()
  private var last = SourceWord(start: 0, end: 0, hash: 0, isASCII: false)
  private var block = LetterBlock.none

  init(_ source: FoldableBytes) { self.source = source }

  /// Reads words until the batch is full or the text is at its end.
  @inline(never)
  mutating func fill(_ batch: inout WordBatch) {
    let (source, entries) = (source, batch.entries)
    var (at, count, block) = (at, batch.count, block)
    while count < WordBatch.capacity, at < source.count {
      let length = block.letters(from: at, source)
      let end = at &+ length
      let sign = end < source.count ? source.bytes[end] : 0x20
      if length > 0, length <= Self.plainLength, source.endsWord(sign) {
        entries[count] = WordBatch.Entry(
          hash: source.plainHash(at, length), start: at, end: end, isASCII: true, unit)
        count &+= 1
        let isComma = sign == 0x2C && end &+ 1 < source.count && source.bytes[end &+ 1] == 0x20
        at = sign == 0x20 ? end &+ 1 : isComma ? end &+ 2 : end
      } else if length == 0, source.isIdle(sign) {
        at &+= 1
      } else {
        if count > 0 { last = entries[count &- 1].word }
        if length == 0 { at = skip(from: at) }
        guard at < source.count else { break }
        if source.bytes[at] < 0x80, length == 0 { continue }
        let (word, resume) = source.rest(of: WordHash(), from: at, start: at)
        entries[count] = WordBatch.Entry(
          hash: word.hash, start: word.start, end: word.end, isASCII: word.isASCII, unit)
        count &+= 1
        at = resume
      }
    }
    if count > 0 { last = entries[count &- 1].word }
    self.at = at
    self.block = block
    batch.count = count
  }

  /// Most words have no more letters.
  private static let plainLength: Int = 15

  /// Where the next word begins, or the text ends. Notes whether a sentence begins with it.
  @inline(never)
  private mutating func skip(from start: Int) -> Int {
    let (at, gap, ending) = source.skip(start, .word, .none, after: last)
    guard at < source.count else { return at }
    let place = UInt32(truncatingIfNeeded: at)
    if gap == .paragraph {
      unit = TextUnit(sentence: place, paragraph: place)
    } else if ending != .none, source.endsSentence(ending, before: at) {
      unit.sentence = place
    }
    return at
  }
}

/// Where the sentence and the paragraph at hand began.
struct TextUnit: BitwiseCopyable {
  var sentence: UInt32 = 0
  var paragraph: UInt32 = 0
}

/// Which of 64 bytes of a text are ASCII letters and digits.
private struct LetterBlock {
  private var start: Int
  private var bits: UInt64

  /// That of no text.
  static let none = LetterBlock(start: -size, bits: 0)

  private static let size = 64

  /// How many follow each other from a byte on. Of a word that is longer than a block it is only
  /// known that it is.
  @inline(__always)
  mutating func letters(from at: Int, _ source: FoldableBytes) -> Int {
    if at &- start < Self.size {
      let length = (~(bits &>> UInt64(truncatingIfNeeded: at &- start))).trailingZeroBitCount
      if at &+ length &- start < Self.size { return length }
    }
    start = at
    bits = source.letters(ofSixtyFourFrom: at)
    return (~bits).trailingZeroBitCount
  }
}
