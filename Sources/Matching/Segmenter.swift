import CICU

/// Words in scripts that are written without blanks, as ICU's dictionaries part them (UAX #29).
///
/// `WordReader` takes each letter there for a word, so that a phrase is found whatever stands
/// beside it; this tells whether words begin and end where the phrase does: 京都 is no word of
/// 東京都. Asked of finds only, it reads the letters around them and nothing else.
struct Segmenter {
  private let source: FoldableBytes
  /// The letters whose words are known, and a mark for each of their bytes, and their end, where a
  /// word begins or ends.
  private var known = 0...0
  private var start = 0
  private var marks: [UInt8] = []

  init(_ source: FoldableBytes) { self.source = source }

  /// Bytes read on either side of a find; of longer runs of letters, those at the edges may be
  /// parted wrongly, and are read again when they are asked for.
  private static let reach = 4096
  private static let edge = 64

  mutating func isWhole(from start: Int, to end: Int) -> Bool {
    isBoundary(start) && isBoundary(end)
  }

  private mutating func isBoundary(_ at: Int) -> Bool {
    guard letter(at: at) != nil, letter(before: at) != nil else { return true }
    if marks.isEmpty || !known.contains(at) { read(around: at) }
    return marks[at - start] != 0
  }

  private mutating func read(around at: Int) {
    var (first, last) = (at, at)
    while at - first < Self.reach, let before = letter(before: first) { first = before }
    while last - at < Self.reach, let after = letter(at: last) { last = after }
    start = first
    let isCutBefore = letter(before: first) != nil
    let isCutAfter = letter(at: last) != nil
    known = (isCutBefore ? first + Self.edge : first)...(isCutAfter ? last - Self.edge : last)
    marks = [UInt8](repeating: 0, count: last - first + 1)
    let error = marks.withUnsafeMutableBufferPointer { marks in
      (source.bytes + first).withMemoryRebound(to: CChar.self, capacity: last - first) {
        tocsin_mark_words($0, Int32(last - first), marks.baseAddress)
      }
    }
    // Without its dictionaries, finds stand as they are.
    if error != 0 { marks = [UInt8](repeating: 1, count: last - first + 1) }
  }

  /// Where the letter that begins at a byte ends; nil if it is none of these scripts.
  private func letter(at i: Int) -> Int? {
    guard i < source.count, source.bytes[i] >= 0xE0 else { return nil }
    let (value, length) = source.scalar(at: i)
    return Unit.isSolitary(value) ? i + length : nil
  }

  /// Where the letter that ends at a byte begins.
  private func letter(before i: Int) -> Int? {
    var at = i - 1
    while at > 0, source.bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at >= 0 && letter(at: at) == i ? at : nil
  }
}
