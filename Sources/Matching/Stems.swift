import Synchronization

/// The inflecting words of all phrases, by their stems in the languages that texts turn out to be
/// in.
///
/// A word of a text is cut to its stem only if some inflecting word begins with the same three
/// letters, and what it stands for is then remembered: news repeats its words.
final class Stems: Sendable {
  /// Letters of a word that inflects, and of a stem.
  static let shortest = 3
  /// Bytes of a word of a text that is cut to its stem.
  static let longest = 80

  let words: [(symbol: UInt32, text: String)]
  private let tables = Mutex<[Language: StemTable]>([:])
  private let idle = Mutex<[StemMemo]>([])

  init(_ words: [(symbol: UInt32, text: String)]) { self.words = words }

  /// Symbols by the hash of their words' stem in a language.
  fileprivate func table(
    _ language: Language, _ stemmer: Stemmer, _ folding: UnsafePointer<UInt16>
  ) -> StemTable {
    tables.withLock { tables in
      if let table = tables[language] { return table }
      var index = HashIndex(capacity: words.count)
      var lists: [[UInt32]] = [[]]
      for (symbol, text) in words where Self.script(of: text) == language.script {
        var text = text
        let hash = text.withUTF8 { stemmer.hash(of: $0, folding) }
        guard hash != 0 else { continue }
        let list = Int(index.take(hash, orInsert: UInt32(lists.count)))
        if list == lists.count { lists.append([symbol]) } else { lists[list].append(symbol) }
      }
      let forms = index.pointers { list in
        let symbols = lists[Int(list)]
        return symbols.count == 1 ? symbols[0] : StemTable.many | list
      }
      let table = StemTable(forms, lists)
      tables[language] = table
      return table
    }
  }

  /// That of the first letter.
  private static func script(of word: String) -> Language.Script? {
    guard let first = word.unicodeScalars.first?.value else { return nil }
    if first < 0x250 { return .latin }
    return (0x400...0x52F).contains(first) ? .cyrillic : nil
  }

  /// A memo to work with, to be handed back; nil if there is nothing to remember.
  func take() -> StemMemo? {
    guard !words.isEmpty else { return nil }
    return idle.withLock { $0.popLast() } ?? StemMemo(self)
  }

  func give(back memo: StemMemo) {
    idle.withLock { if $0.count < Limit.memos { $0.append(memo) } }
  }
}

/// The inflecting words of one language by their stems. Unchecked: nobody writes to it.
private final class StemTable: @unchecked Sendable {
  /// Set in what stands for several symbols: the number of their list.
  static let many: UInt32 = 1 << 31

  /// Hash of a stem → its symbol, or `many` and the number of a list.
  let index: HashIndex.Pointers
  let lists: [[UInt32]]

  init(_ index: HashIndex.Pointers, _ lists: [[UInt32]]) {
    self.index = index
    self.lists = lists
  }

  deinit { index.deallocate() }
}

/// What words of texts stand for. Unchecked, as it belongs to one reader at a time: `Stems` hands
/// it out and takes it back.
final class StemMemo: @unchecked Sendable {
  private let stems: Stems
  private let entries: UnsafeMutablePointer<Entry>
  private var stemmers: [Stemmer?] = Array(repeating: nil, count: Language.allCases.count)
  private var tables: [StemTable?] = Array(repeating: nil, count: Language.allCases.count)

  struct Entry {
    var key: UInt64
    var forms: UInt32
  }

  /// What is remembered, for words of one language.
  struct View {
    fileprivate let entries: UnsafeMutablePointer<Entry>
    fileprivate let salt: UInt64

    /// The entry that the word just read has, or will have if its key is another.
    ///
    /// The key is of the word as it stands: words that fold alike can have other stems, and which
    /// of them came first must not matter.
    @inline(__always)
    func place(of reader: WordReader) -> (entry: UnsafeMutablePointer<Entry>, key: UInt64) {
      let bytes = UnsafeRawPointer(reader.bytes)
      var key = salt
      var at = reader.start
      while at &+ 8 <= reader.end {
        key = mixed(key ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at &+= 8
      }
      var rest = UInt64(reader.end &- at)
      while at < reader.end {
        rest = rest << 8 | UInt64(reader.bytes[at])
        at &+= 1
      }
      key = mixed(key ^ rest)
      let place = key &>> (64 &- StemMemo.bits)
      return (entries + Int(truncatingIfNeeded: place), key)
    }

    @inline(__always)
    private func mixed(_ key: UInt64) -> UInt64 {
      let product = key &* 0xD6E8_FEB8_6659_FD93
      return product ^ product >> 32
    }
  }

  func view(_ language: Language) -> View {
    View(entries: entries, salt: (UInt64(language.rawValue) + 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static let bits: UInt64 = 17

  fileprivate init(_ stems: Stems) {
    self.stems = stems
    entries = .allocate(capacity: 1 << Int(Self.bits))
    entries.initialize(repeating: Entry(key: 0, forms: 0), count: 1 << Int(Self.bits))
  }

  deinit { entries.deallocate() }

  func symbols(_ forms: UInt32, _ language: Language) -> [UInt32] {
    guard forms & StemTable.many != 0 else { return [forms] }
    return tables[Int(language.rawValue)]?.lists[Int(forms & ~StemTable.many)] ?? []
  }

  /// What the word just read is a form of: a symbol, or several as `symbols` tells; 0 for none.
  @inline(never)
  func find(_ reader: WordReader, _ language: Language) -> UInt32 {
    let index = Int(language.rawValue)
    let stemmer = stemmers[index] ?? Stemmer(language)
    if stemmers[index] == nil {
      stemmers[index] = stemmer
      tables[index] = stems.table(language, stemmer, reader.table)
    }
    let word = UnsafeBufferPointer(
      start: reader.bytes + reader.start, count: reader.end - reader.start)
    let hash = stemmer.hash(of: word, reader.table)
    return hash == 0 ? 0 : tables[index]?.index[hash] ?? 0
  }
}

extension WordReader {
  /// The word just read, in small letters.
  var text: String {
    let bytes = UnsafeBufferPointer(start: bytes + start, count: end - start)
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// A number for the first three letters of the word just read; 0 if it has fewer or is no word of
  /// letters.
  @inline(__always)
  var opening: Int {
    guard end &- start >= Stems.shortest else { return 0 }
    let (a, b, c) = (bytes[start], bytes[start &+ 1], bytes[start &+ 2])
    if (a | b | c) < 0x80 {
      if a < 0x41 { return 0 }
      return Int(a & 0x1F) << 10 | Int(b & 0x1F) << 5 | Int(c & 0x1F)
    }
    return wideOpening
  }

  private var wideOpening: Int {
    var at = start
    var sum = 0
    var kinds: UInt16 = 0
    for _ in 0..<Stems.shortest {
      guard at < end else { return 0 }
      let (unit, length) = unit(at: at)
      sum = sum << 5 | Int(unit & 0x1F)
      kinds |= unit
      at += length
    }
    return kinds < 0x80 ? sum : sum | 1 << 15
  }

  static let openings = 1 << 16
}
