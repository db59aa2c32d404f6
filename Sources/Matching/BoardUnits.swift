import Model

/// Some of the sentences or paragraphs of an item, by their numbers.
struct UnitSet {
  private var words: [UInt64]
  private let count: Int

  init(count: Int, all: Bool = false) {
    self.count = count
    words = Array(repeating: all ? .max : 0, count: (count + 63) / 64)
    if all { trim() }
  }

  private mutating func trim() {
    if count % 64 != 0 { words[words.count - 1] &= 1 << UInt64(count % 64) - 1 }
  }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  func contains(_ number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }

  mutating func formUnion(_ other: UnitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: UnitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func complement() {
    for index in words.indices { words[index] = ~words[index] }
    trim()
  }

  /// The first from a number on.
  func first(from number: Int = 0) -> Int? {
    guard number < count else { return nil }
    var index = number / 64
    var word = words[index] & ~0 << UInt64(number % 64)
    while word == 0 {
      index += 1
      guard index < words.count else { return nil }
      word = words[index]
    }
    return index * 64 + word.trailingZeroBitCount
  }

  func forEach(_ body: (Int) -> Void) {
    var next = first()
    while let number = next {
      body(number)
      next = first(from: number + 1)
    }
  }
}

/// The sentences and paragraphs of an item in which anything was found, and which of them hold what
/// was asked for before.
final class UnitBook {
  /// Where the sentences and the paragraphs begin, in the order of the text.
  let sentences: [UInt32]
  let paragraphs: [UInt32]
  /// For each sentence, the number of its paragraph.
  let paragraphOfSentence: [Int]
  private var known: [Key: UnitSet]

  struct Key: Hashable {
    var slot: Automaton.Slot
    var fields: Fields
    var scope: Watchlist.Scope
    /// Whether a find that goes on beyond the sentence counts.
    var isLoose = false
  }

  init(_ spans: [Span]) {
    var units = spans.compactMap { span in
      span.field.isProse ? UInt64(span.paragraph) << 32 | UInt64(span.sentence) : nil
    }
    units.sort()
    var (sentences, paragraphs): ([UInt32], [UInt32]) = ([], [])
    var paragraphOfSentence: [Int] = []
    var last: UInt64?
    for unit in units where unit != last {
      last = unit
      let paragraph = UInt32(truncatingIfNeeded: unit >> 32)
      if paragraph != paragraphs.last { paragraphs.append(paragraph) }
      sentences.append(UInt32(truncatingIfNeeded: unit))
      paragraphOfSentence.append(paragraphs.count - 1)
    }
    (self.sentences, self.paragraphs) = (sentences, paragraphs)
    self.paragraphOfSentence = paragraphOfSentence
    known = [:]
  }

  private init(copying book: UnitBook) {
    (sentences, paragraphs) = (book.sentences, book.paragraphs)
    (paragraphOfSentence, known) = (book.paragraphOfSentence, book.known)
  }

  func copy() -> UnitBook { UnitBook(copying: self) }

  func starts(_ scope: Watchlist.Scope) -> [UInt32] { scope == .sentence ? sentences : paragraphs }

  func forget(_ slot: Automaton.Slot) {
    if known.isEmpty { return }
    known = known.filter { $0.key.slot != slot }
  }

  /// What `make` says, remembered if it is made of many finds: those of few are made as soon, and
  /// there may be many of them.
  func set(_ key: Key, finds: Int, _ make: () -> UnitSet) -> UnitSet {
    if let set = known[key] { return set }
    let set = make()
    if finds > starts(key.scope).count / 64 { known[key] = set }
    return set
  }

  /// The units that spans begin in. What is known of the whole item holds in each of them.
  ///
  /// Of sentences, those that the spans also end in, unless `isLoose`.
  func units(
    of spans: some Sequence<Span>, _ scope: Watchlist.Scope, isLoose: Bool = false
  ) -> UnitSet {
    let starts = starts(scope)
    var set = UnitSet(count: starts.count)
    var number = 0
    for span in spans {
      guard span.field.isProse else { return UnitSet(count: starts.count, all: true) }
      if scope == .sentence, !isLoose, !span.isInSentence { continue }
      let start = scope == .sentence ? span.sentence : span.paragraph
      if number == starts.count || starts[number] > start { number = 0 }
      if starts[number] != start { number = partition(starts[number...]) { $0 >= start } }
      set.insert(number)
    }
    return set
  }
}
