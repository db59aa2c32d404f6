/// The words of a sentence as the automaton of cues knows them.
struct CueSymbols {
  /// Symbols by word, the whole word's first, then those of its beginnings, the longest first.
  private var symbols: [UInt32] = []
  /// Where those of each word begin.
  private var starts: [Int] = []
  private let automaton: Automaton
  private let tables: Automaton.Tables
  private let languages: CueLanguages
  private let words: WordMemo.View

  /// `words` are remembered of the automaton of cues.
  init(_ languages: CueLanguages, _ words: WordMemo.View) {
    automaton = CueLexicon.automaton
    tables = automaton.tables
    self.languages = languages
    self.words = words
    symbols.reserveCapacity(60)
    starts.reserveCapacity(40)
  }

  /// Takes the next word.
  mutating func append(_ word: SourceWord, of source: FoldableBytes) {
    starts.append(symbols.count)
    guard tables.mayMean(word, of: source) else { return }
    let code = words.code(of: word, in: source)
    if !code.isNothing { words.forEachSymbol(code) { symbols.append($0) } }
  }

  /// The places of a word's symbols.
  private func places(of word: Int) -> Range<Int> {
    starts[word]..<(word + 1 < starts.count ? starts[word + 1] : symbols.count)
  }

  /// The longest cue that begins at a word; no mark stands inside it.
  func cue(at first: Int, _ tokens: [StanceSentence.Token]) -> Cue? {
    var best: Cue?
    for place in places(of: first) {
      find(tables.roots[Int(symbols[place])], first, first, tokens, &best)
    }
    return best
  }

  private func find(
    _ link: Automaton.Link, _ first: Int, _ at: Int, _ tokens: [StanceSentence.Token],
    _ best: inout Cue?
  ) {
    guard !link.isNone else { return }
    if link.hasSlots, best.map({ at > $0.last }) ?? true,
      let kind = kind(at: link.node)
    {
      best = Cue(kind: kind, first: first, last: at)
    }
    let next = at + 1
    guard link.hasChildren, next < tokens.count else { return }
    let marks = tokens[next].marks
    guard marks.isEmpty || marks == .comma && isComplement(next) else { return }
    for place in places(of: next) {
      find(tables.child(of: link.node, symbols[place]), first, next, tokens, &best)
    }
    find(tables.child(of: link.node, CueLexicon.anyWord), first, next, tokens, &best)
  }

  /// The class of the cue that ends at a node, in the first language that counts.
  private func kind(at node: Automaton.Node) -> CueClass? {
    for slot in automaton.slots(of: node) {
      if let kind = languages.kind(of: slot) { return kind }
    }
    return nil
  }

  /// Whether a word joins what is said to who says it: "хочет, чтобы".
  private func isComplement(_ word: Int) -> Bool {
    places(of: word).contains { place in
      let link = tables.roots[Int(symbols[place])]
      return link.hasSlots
        && automaton.slots(of: link.node).contains { languages.kind(of: $0) == .complement }
    }
  }
}
