/// All phrases of all watchlists as one trie over words; each phrase belongs to one or more slots.
///
/// A slot is a list of places that the rest of the engine asks for: of a word, of all phrases of a
/// topic.
final class Automaton: Sendable {
  typealias Node = UInt32
  typealias Slot = UInt32

  let tables: Tables
  let stems: Stems
  /// Slots by node: those of node n are at `outputStarts[n]..<outputStarts[n + 1]`.
  private let outputs: [Slot]
  private let outputStarts: [UInt32]

  init(_ tables: Tables, _ stems: Stems, outputs: [Slot], outputStarts: [UInt32]) {
    self.tables = tables
    self.stems = stems
    self.outputs = outputs
    self.outputStarts = outputStarts
  }

  deinit { tables.deallocate() }

  func slots(of node: Node) -> ArraySlice<Slot> {
    outputs[Int(outputStarts[Int(node)])..<Int(outputStarts[Int(node) + 1])]
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
    /// For each symbol, the phrases that begin with it.
    let roots: UnsafePointer<Link>
    /// A flag for the first two letters of every prefix that begins with ASCII letters.
    let prefixFilter: UnsafePointer<Bool>
    /// Whether some prefix begins otherwise.
    let hasPrefixBeyondASCII: Bool
    /// Letters of the longest prefix; 0 if there are none.
    let longestPrefix: Int
    /// A flag for the first letters of every word whose inflected forms are looked for too.
    let openings: UnsafePointer<Bool>
    let inflects: Bool

    fileprivate func deallocate() {
      symbols.deallocate()
      groups.deallocate()
      groupStarts.deallocate()
      edges.deallocate()
      prefixes.deallocate()
      roots.deallocate()
      prefixFilter.deallocate()
      openings.deallocate()
    }
  }
}

extension Automaton.Tables {
  /// Symbols are below it; it is more than words can be.
  static let firstGroup: UInt32 = 1 << 31

  /// The symbols that a group stands for.
  @inline(__always)
  func members(of group: UInt32) -> UnsafeBufferPointer<UInt32> {
    let place = Int(group &- Self.firstGroup)
    let start = Int(groupStarts[place])
    return UnsafeBufferPointer(
      start: groups + start, count: Int(groupStarts[place + 1]) - start)
  }

  static let prefixFilterCount = 1 << 10

  /// The place of two ASCII letters in `prefixFilter`, whatever their case.
  @inline(__always)
  static func filterPlace(_ a: UInt8, _ b: UInt8) -> Int { Int(a & 0x1F) << 5 | Int(b & 0x1F) }

  @inline(__always)
  func child(of node: Automaton.Node, _ symbol: UInt32) -> Automaton.Link {
    Automaton.Link(code: edges[UInt64(node) << 32 | UInt64(symbol)])
  }

  /// Whether the word just read may be an inflected form of some word.
  @inline(__always)
  func mayInflect(_ reader: WordReader) -> Bool { inflects && openings[reader.opening] }

  /// Whether some prefix may begin the word just read.
  @inline(__always)
  func mayHavePrefix(_ reader: WordReader) -> Bool {
    guard longestPrefix > 0, reader.end &- reader.start > 1 else { return false }
    let first = reader.bytes[reader.start]
    let second = reader.bytes[reader.start &+ 1]
    if first < 0x80, second < 0x80 {
      return prefixFilter[Self.filterPlace(first, second)]
    }
    // Other letters may fold to ASCII; the Cyrillic ones do not.
    let unit = reader.unit(at: reader.start).unit
    return hasPrefixBeyondASCII || unit < 0x80 || unit >= Unit.firstWide
  }

  /// The symbols of the prefixes that the word just read begins with.
  func prefixes(of reader: WordReader) -> [UInt32] {
    var found: [UInt32] = []
    forEachPrefix(of: reader) { found.append($0) }
    return found
  }

  /// The same, the shortest first.
  @inline(__always)
  func forEachPrefix(of reader: WordReader, _ body: (UInt32) -> Void) {
    var hash = WordHash()
    var count = 0
    func check() {
      count += 1
      guard count >= Limit.prefixLetters.lowerBound else { return }
      let symbol = prefixes[hash.value]
      if symbol != 0 { body(symbol) }
    }
    if hasPlainLetters(reader) {
      var at = reader.start
      while count < longestPrefix, at < reader.end {
        let (unit, length) = reader.unit(at: at)
        hash.append(narrow: unit)
        check()
        at += length
      }
      return
    }
    var letters = FoldedLetters(reader, from: reader.start)
    while count < longestPrefix, let (first, second) = letters.next() {
      hash.append(first)
      check()
      if second != 0 {
        hash.append(second)
        check()
      }
    }
  }

  /// Whether a word has no accents apart from their letters, nor anything else that
  /// `FoldedLetters` is for.
  @inline(__always)
  private func hasPlainLetters(_ reader: WordReader) -> Bool {
    var at = reader.start
    while at < reader.end {
      let (unit, length) = reader.unit(at: at)
      guard unit >= Unit.firstLetter, unit < Unit.firstWide else { return false }
      at += length
    }
    return true
  }
}
