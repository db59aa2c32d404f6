/// What lies between a word and the one before it.
enum Gap: UInt8 { case word, sentence, paragraph }

/// Reads a text word by word: each one's folded hash, its bytes, and whether a sentence or
/// paragraph begins with it. Linear in the text whatever it holds; nothing is allocated.
///
/// A word is a run of letters and digits (Unicode's, marks included), with apostrophes inside it;
/// an English possessive is left out of it, and what is elided (`Elision`) is a word of its own.
/// In scripts without blanks every letter is a word; `Segmenter` has the last say there.
///
/// The state stays in registers: what is rare is asked of `source` by value, not of the reader.
struct WordReader {
  let source: FoldableBytes
  private var at: Int
  private var ending = Ending.none

  /// The word just read, and what lies before it.
  private(set) var word = SourceWord(start: 0, end: 0, hash: 0, isASCII: false)
  private(set) var gap = Gap.paragraph

  /// How far the end of a sentence has been seen.
  enum Ending: UInt8 {
    case none
    /// A full stop, and then a blank after it.
    case stop, stopBlank
    /// A mark that does not occur inside sentences, and then a blank after it.
    case mark, markBlank
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, table: UnsafePointer<UInt16>, from start: Int = 0) {
    self.init(FoldableBytes(bytes, table), from: start)
  }

  init(_ source: FoldableBytes, from start: Int = 0) {
    self.source = source
    at = start
  }

  /// Goes on to the next word; false at the end of the text.
  @inline(__always)
  mutating func next() -> Bool {
    gap = .word
    while at < source.count {
      let eight = source.eight(at: at)
      let run = FoldableBytes.letters(of: eight)
      if run > 0 {
        readWord(eight, run)
        return true
      }
      // Signs that say nothing of sentences, unless one is about to end.
      if ending == .none, source.isIdle(UInt8(truncatingIfNeeded: eight)) {
        at &+= 1
        continue
      }
      (at, gap, ending) = source.skip(at, gap, ending, after: word)
      if at >= source.count { return false }
      if source.bytes[at] < 0x80 { continue }
      settleEnding()
      (word, at) = source.rest(of: WordHash(), from: at, start: at)
      return true
    }
    return false
  }

  /// The word at `at` that begins with a run of ASCII letters, of the eight bytes there.
  @inline(__always)
  private mutating func readWord(_ eight: UInt64, _ run: Int) {
    settleEnding()
    var letters = WordHash()
    letters.append(eight: eight | 0x2020_2020_2020_2020, count: run)
    var end = at &+ run
    var run = run
    while run == 8, end < source.count {
      let eight = source.eight(at: end)
      run = FoldableBytes.letters(of: eight)
      letters.append(eight: eight | 0x2020_2020_2020_2020, count: run)
      end &+= run
    }
    guard end < source.count, source.endsWord(source.bytes[end]) else {
      (word, at) = source.rest(of: letters, from: end, start: at)
      return
    }
    word = SourceWord(start: at, end: end, hash: letters.value, isASCII: true)
    // Most words end at a blank, which says nothing by itself.
    at = source.bytes[end] == 0x20 ? end &+ 1 : end
  }

  /// Decides at the first letter of a word whether a sentence ended before it.
  @inline(__always)
  private mutating func settleEnding() {
    if ending == .none { return }
    if source.endsSentence(ending, before: at) { gap = max(gap, .sentence) }
    ending = .none
  }
}

extension WordReader {
  var hash: UInt64 { word.hash }
  var start: Int { word.start }
  var end: Int { word.end }
}

extension Gap: Comparable {
  static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
}
