/// Words of a text read ahead of their use, and what they stand for: they are looked up side by
/// side then, where the processor would wait for each one after the other.
struct WordBatch {
  /// More than the longest phrase has, whose words are to be in one batch.
  static let capacity = 512

  /// Words in it.
  var count = 0
  let entries = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
  /// One more than words, which is nothing.
  private let codes = UnsafeMutablePointer<WordMemo.Code>.allocate(capacity: capacity + 1)
  /// Places of those that may stand for something.
  private let kept = UnsafeMutablePointer<UInt16>.allocate(capacity: capacity)
  private var keptCount = 0
  private let beginnings = UnsafeMutablePointer<UInt16>.allocate(capacity: capacity)

  struct Entry: BitwiseCopyable {
    var hash: UInt64
    var start: UInt32
    /// The highest bit tells of words of ASCII letters only.
    var end: UInt32
    var unit: TextUnit

    private static let ascii: UInt32 = 1 << 31

    @inline(__always)
    init(hash: UInt64, start: Int, end: Int, isASCII: Bool, _ unit: TextUnit) {
      self.hash = hash
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end) | (isASCII ? Self.ascii : 0)
      self.unit = unit
    }

    @inline(__always)
    var word: SourceWord {
      SourceWord(
        start: Int(start), end: Int(end & ~Self.ascii), hash: hash, isASCII: end & Self.ascii != 0)
    }
  }

  func deallocate() {
    entries.deallocate()
    codes.deallocate()
    kept.deallocate()
    beginnings.deallocate()
  }

  @inline(__always)
  func word(_ place: Int) -> SourceWord { entries[place].word }
  @inline(__always)
  func unit(_ place: Int) -> TextUnit { entries[place].unit }
  @inline(__always)
  func code(_ place: Int) -> WordMemo.Code { codes[place] }

  mutating func removeAll() {
    count = 0
    keptCount = 0
  }

  /// Takes the first words away.
  mutating func removeFirst(_ gone: Int) {
    entries.update(from: entries + gone, count: count - gone)
    codes.update(from: codes + gone, count: count - gone)
    count -= gone
    var left = 0
    for index in 0..<keptCount where Int(kept[index]) >= gone {
      kept[left] = kept[index] - UInt16(gone)
      left += 1
    }
    keptCount = left
  }

  /// Looks the words from a place on up.
  @inline(never)
  mutating func lookUp(
    from first: Int, _ words: WordMemo.View, _ tables: Automaton.Tables, _ source: FoldableBytes
  ) {
    (codes + first).update(repeating: .nothing, count: count &+ 1 &- first)
    var begin = keptCount
    keep(from: first, tables, source)
    if words.makeRoom() { begin = 0 }
    for index in begin..<keptCount {
      let place = Int(kept[index])
      codes[place] = words.code(of: word(place), in: source)
    }
  }

  /// Notes which words from a place on may stand for something.
  private mutating func keep(from first: Int, _ tables: Automaton.Tables, _ source: FoldableBytes) {
    var index = keptCount
    // Without branches: about half of the words are kept, and which cannot be foretold.
    if tables.isPlain {
      for place in first..<count {
        kept[index] = UInt16(truncatingIfNeeded: place)
        index &+= tables.symbols.mayHaveOne(entries[place].hash)
      }
    } else {
      for place in first..<count {
        kept[index] = UInt16(truncatingIfNeeded: place)
        index &+= tables.mayMean(word(place), of: source) ? 1 : 0
      }
    }
    keptCount = index
  }

  /// Notes the places below a bound at which a phrase may begin; how many there are.
  @inline(never)
  mutating func findBeginnings(below bound: Int, _ tables: Automaton.Tables) -> Int {
    var first = 0
    for index in 0..<keptCount {
      let place = Int(kept[index])
      if place >= bound { break }
      beginnings[first] = UInt16(truncatingIfNeeded: place)
      first &+= codes[place].mayBegin(before: codes[place &+ 1])
    }
    // Of these few the tables are asked, which are large.
    var found = 0
    for index in 0..<first {
      let place = Int(beginnings[index])
      beginnings[found] = beginnings[index]
      found &+= tables.mayBegin(codes[place], before: codes[place &+ 1])
    }
    return found
  }

  @inline(__always)
  func beginning(_ number: Int) -> Int { Int(beginnings[number]) }
}
