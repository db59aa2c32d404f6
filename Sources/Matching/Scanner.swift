/// Walks the automaton over the texts of one item and keeps where its phrases end.
struct Scanner {
  struct Hit {
    var node: Automaton.Node
    var span: Span
  }

  private(set) var hits: [Hit] = []
  private let tables: Automaton.Tables
  private let words: WordMemo.View
  /// Phrases that have matched up to the word before: the first `active`. What follows them is of
  /// the word at hand.
  private var states = GrowingBuffer<State>()
  private var active = 0
  /// Words read so far.
  private(set) var word: UInt32 = 0
  private var sentence: UInt32 = 0
  private var paragraph: UInt32 = 0
  /// Of the word at hand; the rest is written to what ends with it.
  private var here: Span
  /// Whether it goes on with a name, so that nothing begins there.
  private var isInsideName = false
  /// Once there are `Limit.hits`: the nodes that have one.
  private var seen: Set<Automaton.Node>?
  /// Whether hits were left out.
  private(set) var isCut = false

  /// A phrase that has matched so far.
  private struct State: BitwiseCopyable {
    var node: Automaton.Node
    var start: UInt32
    var firstWord: UInt32
    var sentence: UInt32
  }

  /// To be deallocated.
  init(_ tables: Automaton.Tables, _ words: WordMemo.View) {
    self.tables = tables
    self.words = words
    here = Span(
      start: 0, end: 0, firstWord: 0, lastWord: 0, sentence: 0, paragraph: 0, piece: 0,
      field: .title, isInSentence: true)
  }

  func deallocate() { states.deallocate() }

  /// Drops hits from one on that are not wanted.
  mutating func dropHits(from first: Int, where isUnwanted: (Hit) -> Bool) {
    guard hits[first...].contains(where: isUnwanted) else { return }
    hits.replaceSubrange(first..., with: hits[first...].filter { !isUnwanted($0) })
  }

  /// Reads one text. By itself, as the loop is to have all registers. `base` is the number of bytes
  /// of the texts before it.
  @inline(never)
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, piece: UInt16, field: Field, base: UInt32,
    folding: UnsafePointer<UInt16>
  ) {
    var reader = WordReader(bytes, table: folding)
    let source = reader.source
    let words = words
    let tables = tables
    endPhrases()
    sentence = base
    paragraph = base
    here.piece = piece
    here.field = field
    let isSplit = field == .summary || field == .content
    while reader.next() {
      word &+= 1
      if reader.gap != .word {
        pass(reader.gap, isSplit ? base &+ UInt32(truncatingIfNeeded: reader.start) : base)
      }
      let code =
        tables.mayMean(reader.word, of: source)
        ? words.code(of: reader.word, in: source) : .nothing
      if active == 0 {
        if !code.begins { continue }
      } else if code.isNothing {
        endPhrases()
        continue
      }
      here.start = base &+ UInt32(truncatingIfNeeded: reader.start)
      here.end = base &+ UInt32(truncatingIfNeeded: reader.end)
      isInsideName = code.begins && Elision.isInsideName(source, reader.start)
      words.forEachSymbol(code) { step($0) }
      states.removeFirst(active)
      active = states.count
    }
  }

  @inline(__always)
  private mutating func endPhrases() {
    states.removeAll()
    active = 0
  }

  /// Notes the sentence or paragraph that begins at `place`: where the text does, if it is not
  /// split.
  @inline(__always)
  private mutating func pass(_ gap: Gap, _ place: UInt32) {
    sentence = place
    if gap == .paragraph {
      endPhrases()
      paragraph = place
    }
  }

  /// Goes on with the phrases that have matched so far, and begins those that begin with this word.
  private mutating func step(_ symbol: UInt32) {
    for index in 0..<active {
      let state = states.first[index]
      let link = tables.child(of: state.node, symbol)
      if !link.isNone { advance(state, link) }
    }
    if isInsideName { return }
    let root = tables.roots[Int(symbol)]
    if !root.isNone {
      advance(State(node: 0, start: here.start, firstWord: word, sentence: sentence), root)
    }
  }

  @inline(__always)
  private mutating func advance(_ state: State, _ link: Automaton.Link) {
    if link.hasSlots {
      var span = here
      span.start = state.start
      span.firstWord = state.firstWord
      span.lastWord = word
      span.sentence = state.sentence
      span.paragraph = paragraph
      span.isInSentence = state.sentence == sentence
      keep(Hit(node: link.node, span: span))
    }
    guard link.hasChildren else { return }
    var state = state
    state.node = link.node
    states.append(state)
  }

  private mutating func keep(_ hit: Hit) {
    if hits.count >= Limit.hits {
      if seen == nil { seen = Set(hits.map(\.node)) }
      guard seen?.insert(hit.node).inserted == true else {
        isCut = true
        return
      }
    }
    hits.append(hit)
  }
}
