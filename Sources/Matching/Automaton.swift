import Synchronization

/// All phrases of all watchlists as one trie over words; each phrase belongs to one or more slots.
///
/// A slot is a list of places that the rest of the engine asks for: of a word, of all phrases of a
/// topic.
final class Automaton: Sendable {
  typealias Node = UInt32
  typealias Slot = UInt32

  let tables: Tables
  let stems: Stems
  private let idle = Mutex<[WordMemo]>([])

  init(_ tables: Tables, _ stems: Stems) {
    self.tables = tables
    self.stems = stems
  }

  deinit { tables.deallocate() }

  /// Whether forms of words are found by their stems.
  var inflects: Bool { !stems.isEmpty }

  /// Lends a memo to work with.
  func withMemo<Result>(_ body: (WordMemo) -> Result) -> Result {
    let memo = idle.withLock { $0.popLast() } ?? WordMemo(tables, stems)
    defer { idle.withLock { if $0.count < Limit.memos { $0.append(memo) } } }
    return body(memo)
  }

  func slots(of node: Node) -> UnsafeBufferPointer<Slot> {
    let start = Int(tables.outputStarts[Int(node)])
    return UnsafeBufferPointer(
      start: tables.outputs + start, count: Int(tables.outputStarts[Int(node) + 1]) - start)
  }

  /// A node, and what is to be done there.
  struct Link {
    let code: UInt32

    /// No node.
    static let none = Link(code: 0)

    init(code: UInt32) { self.code = code }

    init(_ node: Node, hasSlots: Bool, hasChildren: Bool) {
      code = node << 2 | (hasSlots ? 1 : 0) | (hasChildren ? 2 : 0)
    }

    @inline(__always)
    var isNone: Bool { code == 0 }
    @inline(__always)
    var node: Node { code >> 2 }
    /// Whether a phrase ends here.
    @inline(__always)
    var hasSlots: Bool { code & 1 != 0 }
    /// Whether a phrase goes on from here.
    @inline(__always)
    var hasChildren: Bool { code & 2 != 0 }
  }

  /// What the scanner reads. No bounds are checked: every index in it was made by the builder.
  ///
  /// Unchecked, as pointers are not Sendable: the automaton owns them, and nobody writes to them.
  struct Tables: @unchecked Sendable {
    /// Word hash → symbol, or `firstGroup` and more for a group of them; 0 for words that no phrase
    /// holds.
    let symbols: HashIndex.Pointers
    /// The symbols of group n are at `groupStarts[n]..<groupStarts[n + 1]`.
    let groups: UnsafePointer<UInt32>
    let groupStarts: UnsafePointer<UInt32>
    /// Node and symbol → code of a link.
    let edges: HashIndex.Pointers
    /// Hash of the first letters → symbol of all words that begin so.
    let prefixes: HashIndex.Pointers
    /// For each symbol, whether any phrase holds it.
    let isUsed: UnsafePointer<Bool>
    /// For each symbol, the phrases that begin with it.
    let roots: UnsafePointer<Link>
    /// The slots of node n are at `outputStarts[n]..<outputStarts[n + 1]`.
    let outputs: UnsafePointer<Slot>
    let outputStarts: UnsafePointer<UInt32>
    /// A flag for the first two letters of every prefix that begins with ASCII letters.
    let prefixFilter: UnsafePointer<Bool>
    /// Whether some prefix begins otherwise.
    let hasPrefixBeyondASCII: Bool
    /// Letters of the longest prefix; 0 if there are none.
    let longestPrefix: Int
    /// A flag for the first letters of every word whose inflected forms are looked for too.
    let openings: UnsafePointer<UInt64>
    let inflects: Bool
    let nodeCount: Int
    /// Words of the longest phrase.
    let longestPhrase: Int

    fileprivate func deallocate() {
      symbols.deallocate()
      groups.deallocate()
      groupStarts.deallocate()
      edges.deallocate()
      prefixes.deallocate()
      isUsed.deallocate()
      roots.deallocate()
      outputs.deallocate()
      outputStarts.deallocate()
      prefixFilter.deallocate()
      openings.deallocate()
    }
  }
}

extension Automaton.Tables {
  /// Symbols are below it; it is more than words can be.
  static let firstGroup: UInt32 = 1 << 31

  /// The even symbols of a word: its own, and those of its classes.
  func forEachSymbol(of hash: UInt64, _ body: (UInt32) -> Void) {
    let symbol = symbols[hash]
    guard symbol >= Self.firstGroup else {
      if symbol != 0 { body(symbol) }
      return
    }
    let group = Int(symbol - Self.firstGroup)
    for place in groupStarts[group]..<groupStarts[group + 1] { body(groups[Int(place)]) }
  }

  static let prefixFilterCount = 1 << 10

  /// The place of two ASCII letters in `prefixFilter`, whatever their case.
  @inline(__always)
  static func filterPlace(_ a: UInt8, _ b: UInt8) -> Int { Int(a & 0x1F) << 5 | Int(b & 0x1F) }

  @inline(__always)
  func child(of node: Automaton.Node, _ symbol: UInt32) -> Automaton.Link {
    Automaton.Link(code: edges[UInt64(node) << 32 | UInt64(symbol)])
  }

  /// Whether a word may stand for anything: a look at small tables, which say no to
  /// most words of texts.
  @inline(__always)
  func mayMean(_ word: SourceWord, of source: FoldableBytes) -> Bool {
    symbols.mayHave(word.hash) || mayInflect(word, of: source) || mayHavePrefix(word, of: source)
  }

  /// Whether words are known by their hashes only.
  @inline(__always)
  var isPlain: Bool { !inflects && longestPrefix == 0 }

  /// Whether a phrase may begin with a word that `Code.mayBegin` lets pass: 1 or 0, without
  /// branches.
  @inline(__always)
  func mayBegin(_ code: WordMemo.Code, before next: WordMemo.Code) -> Int {
    // Of a word that stands for several things the number is of a list.
    let node = roots[code.isSeveral ? 0 : Int(code.symbol)].node
    let edge = edges.mayHaveOne(UInt64(node) << 32 | UInt64(next.symbol))
    return code.ends || code.isSeveral || next.isSeveral ? 1 : edge
  }

  /// Whether a word may be an inflected form of some word.
  @inline(__always)
  func mayInflect(_ word: SourceWord, of source: FoldableBytes) -> Bool {
    guard inflects else { return false }
    let opening = source.opening(of: word)
    return openings[opening &>> 6] &>> UInt64(opening & 63) & 1 == 1
  }

  /// Whether some prefix may begin a word.
  @inline(__always)
  func mayHavePrefix(_ word: SourceWord, of source: FoldableBytes) -> Bool {
    guard longestPrefix > 0, word.end &- word.start > 1 else { return false }
    let first = source.bytes[word.start]
    let second = source.bytes[word.start &+ 1]
    if first < 0x80, second < 0x80 {
      return prefixFilter[Self.filterPlace(first, second)]
    }
    // Other letters may fold to ASCII; the Cyrillic ones do not.
    let unit = source.unit(at: word.start).unit
    return hasPrefixBeyondASCII || unit < 0x80 || unit >= Unit.firstWide
  }

  /// The symbols of the prefixes that a word begins with, the longest first.
  func prefixes(of word: SourceWord, in source: FoldableBytes) -> [UInt32] {
    var found: [UInt32] = []
    var letters = FoldedLetters(source, from: word.start)
    var hash = WordHash()
    var count = 0
    while count < longestPrefix, let (first, second) = letters.next() {
      for letter in [first, second] where letter != 0 {
        hash.append(letter)
        count += 1
        guard count >= Limit.prefixLetters.lowerBound else { continue }
        let symbol = prefixes[hash.value]
        if symbol != 0 { found.append(symbol) }
      }
    }
    return found.reversed()
  }
}
