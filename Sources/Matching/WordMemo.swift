/// What the words of texts stand for in an automaton, remembered: news repeats its words.
///
/// Unchecked, as it belongs to one reader at a time: the automaton hands it out and takes it back.
final class WordMemo: @unchecked Sendable {
  private let tables: Automaton.Tables
  private let stems: Stems
  /// In pairs, of which the first was learnt later.
  private let entries: UnsafeMutablePointer<Entry>
  /// Symbols of words that have several, their number before them.
  ///
  /// Behind a pointer, as each access to a property of a class is checked.
  private let lists: UnsafeMutablePointer<GrowingBuffer<UInt32>>
  /// For the scanner that it is lent to.
  fileprivate let batch = WordBatch()
  private var stemmers: [Stemmer?] = Array(repeating: nil, count: Language.allCases.count)
  private var stemTables: [StemTable?] = Array(repeating: nil, count: Language.allCases.count)

  /// Of the number of pairs.
  private static let bits: UInt64 = 16

  /// Symbols kept in `lists`; then everything is forgotten, as lists of forgotten words stay there.
  private static let longest = 1 << 20

  /// Small, for the caches: the top bits of a key are its place and the low ones are kept, which
  /// leaves one word in four thousand millions to be taken for another.
  fileprivate struct Entry {
    var low: UInt32
    var code: Code
  }

  /// What a word stands for: nothing, a symbol, or a list of them.
  struct Code {
    fileprivate var bits: UInt32

    fileprivate static let begins: UInt32 = 1 << 31
    fileprivate static let several: UInt32 = 1 << 30
    fileprivate static let ends: UInt32 = 1 << 29
    fileprivate static let flags = begins | several | ends

    static let nothing = Code(bits: 0)

    @inline(__always)
    var isNothing: Bool { bits == 0 }
    /// Whether some phrase begins with the word.
    @inline(__always)
    var begins: Bool { bits & Self.begins != 0 }
    /// Whether some phrase is the word alone.
    @inline(__always)
    var ends: Bool { bits & Self.ends != 0 }
    @inline(__always)
    var isSeveral: Bool { bits & Self.several != 0 }
    /// Whether a phrase may begin with it: 1 or 0, without branches.
    @inline(__always)
    func mayBegin(before next: Code) -> Int {
      Int(bits &>> 31) & (Int(bits &>> 29) | (next.isNothing ? 0 : 1))
    }
    /// Unless it is several.
    @inline(__always)
    var symbol: UInt32 { bits & ~Self.flags }
  }

  init(_ tables: Automaton.Tables, _ stems: Stems) {
    self.tables = tables
    self.stems = stems
    entries = .allocate(capacity: 2 << Int(Self.bits))
    lists = .allocate(capacity: 1)
    lists.initialize(to: GrowingBuffer())
    forget()
  }

  deinit {
    entries.deallocate()
    batch.deallocate()
    lists.pointee.deallocate()
    lists.deallocate()
  }

  private func forget() {
    entries.initialize(
      repeating: Entry(low: 0, code: .nothing), count: 2 << Int(Self.bits))
  }

  /// The words of one language, or of none, whose inflected forms are not known.
  struct View {
    private let memo: WordMemo
    /// In pairs, of which the first was learnt later.
    private let entries: UnsafeMutablePointer<Entry>
    let batch: WordBatch
    private let salt: UInt64
    private let language: Language?

    fileprivate init(_ memo: WordMemo, _ language: Language?) {
      self.memo = memo
      self.language = language
      entries = memo.entries
      batch = memo.batch
      salt = (language.map { UInt64($0.rawValue) + 1 } ?? 0) &* 0x9E37_79B9_7F4A_7C15
    }

    /// What a word stands for, to be asked of those that `Automaton.Tables.mayMean` lets pass.
    ///
    /// The key is of the word as it stands: words that fold alike can have other stems, and which
    /// of them came first must not matter.
    @inline(__always)
    func code(of word: SourceWord, in source: FoldableBytes) -> Code {
      let key = (word.isASCII ? word.hash : source.rawHash(of: word)) ^ salt
      let low = UInt32(truncatingIfNeeded: key)
      let pair = entries + WordMemo.place(of: key)
      let (first, second) = (pair[0], pair[1])
      guard (first.low == low) != (second.low == low) else {
        return memo.learn(word, source, key, language)
      }
      return first.low == low ? first.code : second.code
    }

    /// To be called now and then; true if all codes are to be asked for again.
    func makeRoom() -> Bool { memo.makeRoom() }

    @inline(__always)
    func forEachSymbol(_ code: Code, _ body: (UInt32) -> Void) {
      guard code.isSeveral else { return body(code.symbol) }
      let list = memo.lists.pointee.first + Int(code.symbol)
      for index in 1...Int(list[0]) { body(list[index]) }
    }
  }

  func view(_ language: Language?) -> View { View(self, language) }

  /// Forgets everything if there is much; then codes are to be asked for again.
  fileprivate func makeRoom() -> Bool {
    guard lists.pointee.count > Self.longest else { return false }
    lists.pointee.removeAll()
    forget()
    return true
  }

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &>> (64 &- bits)) &* 2
  }

  @inline(never)
  private func learn(
    _ word: SourceWord, _ source: FoldableBytes, _ key: UInt64, _ language: Language?
  ) -> Code {
    let symbols = symbols(of: word, source, language)
    var code = Code(bits: symbols.first ?? 0)
    if symbols.count > 1 {
      code = Code(bits: UInt32(lists.pointee.count) | Code.several)
      lists.pointee.append(UInt32(symbols.count))
      for symbol in symbols { lists.pointee.append(symbol) }
    }
    if symbols.contains(where: { !tables.roots[Int($0)].isNone }) { code.bits |= Code.begins }
    if symbols.contains(where: { tables.roots[Int($0)].hasSlots }) { code.bits |= Code.ends }
    let pair = entries + Self.place(of: key)
    pair[1] = pair[0]
    pair[0] = Entry(low: UInt32(truncatingIfNeeded: key), code: code)
    return code
  }

  /// Those that phrases hold: of the word as written, of its classes, of what it may be an
  /// inflected form of, and of what it begins with, the longest first.
  private func symbols(
    of word: SourceWord, _ source: FoldableBytes, _ language: Language?
  ) -> [UInt32] {
    var symbols: [UInt32] = []
    func add(_ symbol: UInt32) {
      if tables.isUsed[Int(symbol)], !symbols.contains(symbol) { symbols.append(symbol) }
    }
    tables.forEachSymbol(of: word.hash) { symbol in
      add(symbol)
      add(symbol | 1)
    }
    if let language, tables.mayInflect(word, of: source) {
      for symbol in forms(of: word, source, language) { add(symbol) }
    }
    if tables.mayHavePrefix(word, of: source) {
      for symbol in tables.prefixes(of: word, in: source) { add(symbol) }
    }
    return symbols
  }

  /// What a word is a form of.
  func forms(
    of word: SourceWord, _ source: FoldableBytes, _ language: Language
  ) -> [UInt32] {
    let index = Int(language.rawValue)
    let stemmer = stemmers[index] ?? Stemmer(language)
    if stemmers[index] == nil {
      stemmers[index] = stemmer
      stemTables[index] = stems.table(language, stemmer, source.table)
    }
    let bytes = UnsafeBufferPointer(
      start: source.bytes + word.start, count: word.end - word.start)
    let hash = stemmer.hash(of: bytes, source.table)
    return hash == 0 ? [] : stemTables[index]?[hash] ?? []
  }
}

extension FoldableBytes {
  /// A hash of the bytes of a word.
  @inline(__always)
  fileprivate func rawHash(of word: SourceWord) -> UInt64 {
    func mixed(_ key: UInt64) -> UInt64 {
      let product = key &* 0xD6E8_FEB8_6659_FD93
      return product ^ product >> 32
    }
    var key: UInt64 = 0x8EBC_6AF0_9C88_C6E3
    var at = word.start
    while at &+ 8 <= word.end {
      key = mixed(key ^ eight(at: at))
      at &+= 8
    }
    var rest = UInt64(word.end &- at)
    while at < word.end {
      rest = rest << 8 | UInt64(bytes[at])
      at &+= 1
    }
    return mixed(key ^ rest)
  }
}
