/// Walks the automaton over the texts of one item and keeps where its phrases end.
struct Scanner {
  struct Hit {
    var node: Automaton.Node
    var span: Span
  }

  private(set) var hits: [Hit] = []
  private let tables: Automaton.Tables
  /// The first `activeCount` hold; the rest is room to write in.
  private var active: [State] = []
  private var activeCount = 0
  private var fresh: [State] = []
  private var freshCount = 0
  private var word: UInt32 = 0
  private var sentence: UInt32 = 0
  private var paragraph: UInt32 = 0
  /// Once there are `Limit.hits`: the nodes that have one.
  private var seen: Set<Automaton.Node>?

  /// A phrase that has matched so far.
  private struct State {
    var node: Automaton.Node
    var start: UInt32
    var firstWord: UInt32
    var sentence: UInt32
  }

  init(_ tables: Automaton.Tables) { self.tables = tables }

  /// Reads one text. `base` is the number of bytes of the texts before it.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, piece: UInt16, field: Field, base: UInt32,
    folding: UnsafePointer<UInt16>
  ) {
    var reader = WordReader(bytes, table: folding)
    activeCount = 0
    sentence = base
    paragraph = base
    let isSplit = field == .summary || field == .content
    while reader.next() {
      word &+= 1
      if reader.gap != .word {
        if reader.gap == .paragraph { activeCount = 0 }
        if isSplit {
          sentence = base &+ UInt32(truncatingIfNeeded: reader.start)
          if reader.gap == .paragraph { paragraph = sentence }
        }
      }
      let symbol = tables.symbols[reader.hash]
      let mayHavePrefix = tables.mayHavePrefix(reader)
      if symbol == 0, !mayHavePrefix {
        activeCount = 0
        continue
      }
      let span = Span(
        start: base &+ UInt32(truncatingIfNeeded: reader.start),
        end: base &+ UInt32(truncatingIfNeeded: reader.end), firstWord: word, lastWord: word,
        sentence: sentence, paragraph: paragraph, piece: piece, field: field, isInSentence: true)
      freshCount = 0
      if symbol != 0 {
        if symbol < Automaton.Tables.firstGroup {
          step(symbol, span)
        } else {
          for member in tables.members(of: symbol) { step(member, span) }
        }
      }
      if mayHavePrefix {
        for prefix in tables.prefixes(of: reader) { step(prefix, span) }
      }
      swap(&active, &fresh)
      activeCount = freshCount
    }
  }

  /// Goes on with the phrases that have matched so far, and begins those that begin with this word.
  @inline(__always)
  private mutating func step(_ symbol: UInt32, _ word: Span) {
    for index in 0..<activeCount {
      let state = active[index]
      let link = tables.child(of: state.node, symbol)
      if !link.isNone { advance(state, link, word) }
    }
    let root = tables.roots[Int(symbol)]
    if !root.isNone {
      let state = State(
        node: 0, start: word.start, firstWord: word.firstWord, sentence: word.sentence)
      advance(state, root, word)
    }
  }

  @inline(__always)
  private mutating func advance(_ state: State, _ link: Automaton.Link, _ word: Span) {
    if link.hasSlots {
      var span = word
      span.start = state.start
      span.firstWord = state.firstWord
      span.sentence = state.sentence
      span.isInSentence = state.sentence == word.sentence
      keep(Hit(node: link.node, span: span))
    }
    guard link.hasChildren else { return }
    var state = state
    state.node = link.node
    if freshCount < fresh.count { fresh[freshCount] = state } else { fresh.append(state) }
    freshCount += 1
  }

  private mutating func keep(_ hit: Hit) {
    if hits.count >= Limit.hits {
      if seen == nil { seen = Set(hits.map(\.node)) }
      guard seen?.insert(hit.node).inserted == true else { return }
    }
    hits.append(hit)
  }
}
