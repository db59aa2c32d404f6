import Synchronization

/// The inflecting words of all phrases, by their stems in the languages that texts turn out to be
/// in.
///
/// A word of a text is cut to its stem only if some inflecting word begins with the same three
/// letters.
final class Stems: Sendable {
  /// Letters of a word that inflects, and of a stem.
  static let shortest = 3
  /// Bytes of a word of a text that is cut to its stem.
  static let longest = 80

  let words: [(symbol: UInt32, text: String)]
  private let tables = Mutex<[Language: StemTable]>([:])

  init(_ words: [(symbol: UInt32, text: String)]) { self.words = words }

  var isEmpty: Bool { words.isEmpty }

  /// The inflecting word that a symbol stands for.
  func word(of symbol: UInt32) -> String? { words.first { $0.symbol == symbol }?.text }

  /// Symbols by the hash of their words' stem in a language.
  func table(
    _ language: Language, _ stemmer: Stemmer, _ folding: UnsafePointer<UInt16>
  ) -> StemTable {
    tables.withLock { tables in
      if let table = tables[language] { return table }
      let table = StemTable(
        words.filter { Self.script(of: $0.text).map(language.scripts.contains) == true }, stemmer,
        folding)
      tables[language] = table
      return table
    }
  }

  /// That of the first letter.
  private static func script(of word: String) -> Language.Script? {
    word.unicodeScalars.first.flatMap { Language.Script(of: $0.value) }
  }
}

/// The inflecting words of one language by their stems.
final class StemTable: Sendable {
  /// Hash of a stem → the number of its list.
  private let index: HashIndex
  private let lists: [[UInt32]]

  fileprivate init(
    _ words: [(symbol: UInt32, text: String)], _ stemmer: Stemmer,
    _ folding: UnsafePointer<UInt16>
  ) {
    var index = HashIndex(capacity: words.count)
    var lists: [[UInt32]] = [[]]
    for (symbol, text) in words {
      var text = text
      let hash = text.withUTF8 { stemmer.hash(of: $0, folding) }
      guard hash != 0 else { continue }
      let list = Int(index.take(hash, orInsert: UInt32(lists.count)))
      if list == lists.count { lists.append([symbol]) } else { lists[list].append(symbol) }
    }
    self.index = index
    self.lists = lists
  }

  /// The symbols of a stem.
  subscript(_ hash: UInt64) -> [UInt32] { lists[Int(index[hash])] }
}

extension FoldableBytes {
  /// A word in small letters.
  func text(of word: SourceWord) -> String {
    let letters = UnsafeBufferPointer(start: bytes + word.start, count: word.end - word.start)
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// A number for the first three letters of a word; 0 if it has fewer or is no word of letters.
  @inline(__always)
  func opening(of word: SourceWord) -> Int {
    let start = word.start
    guard word.end &- start >= Stems.shortest else { return 0 }
    let (a, b, c) = (bytes[start], bytes[start &+ 1], bytes[start &+ 2])
    if (a | b | c) < 0x80 {
      if a < 0x41 { return 0 }
      return Int(a & 0x1F) << 10 | Int(b & 0x1F) << 5 | Int(c & 0x1F)
    }
    return wideOpening(of: word)
  }

  private func wideOpening(of word: SourceWord) -> Int {
    var at = word.start + arabicArticle(word)
    var sum = 0
    var kinds: UInt16 = 0
    for _ in 0..<Stems.shortest {
      guard at < word.end else { return 0 }
      let (unit, length) = unit(at: at)
      sum = sum << 5 | Int(unit & 0x1F)
      kinds |= unit
      at += length
    }
    return kinds < 0x80 ? sum : sum | 1 << 15
  }

  /// Bytes of the Arabic article, and of the small words before it, which stems do not have.
  private func arabicArticle(_ word: SourceWord) -> Int {
    guard bytes[word.start] & 0xFC == 0xD8 else { return 0 }
    let (alef, lam): (UInt16, UInt16) = (0x627, 0x644)
    let small: [UInt16] = [0x648, 0x628, 0x641, 0x643]
    var at = word.start
    // و، ب، ف، ك
    if small.contains(unit(at: at).unit), at + 10 < word.end { at += 2 }
    guard at + 8 < word.end else { return 0 }
    let pair = (unit(at: at).unit, unit(at: at + 2).unit)
    return pair == (alef, lam) || pair == (lam, lam) ? at + 4 - word.start : 0
  }

  static let openings = 1 << 16
}
