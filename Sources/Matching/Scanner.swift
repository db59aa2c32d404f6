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
  /// Words read so far.
  private(set) var word: UInt32 = 0
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

  /// What is known of inflected forms, in a text of this language.
  private let memo: StemMemo?
  private let view: StemMemo.View?
  private let language: Language

  /// Without a language, or a memo, only words as written are found.
  init(_ tables: Automaton.Tables, _ memo: StemMemo? = nil, _ language: Language? = nil) {
    self.tables = tables
    self.memo = language == nil ? nil : memo
    self.language = language ?? .english
    view = self.memo?.view(self.language)
  }

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
      let forms = forms(of: reader)
      if symbol | forms == 0, !mayHavePrefix {
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
          if tables.inflects { step(symbol | 1, span) }
        } else {
          step(group: symbol, span)
        }
      }
      if forms != 0, forms != symbol | 1 { step(forms: forms, symbol, span) }
      if mayHavePrefix {
        for prefix in tables.prefixes(of: reader) { step(prefix, span) }
      }
      swap(&active, &fresh)
      activeCount = freshCount
    }
  }

  @inline(never)
  private mutating func step(forms: UInt32, _ symbol: UInt32, _ span: Span) {
    guard let memo else { return }
    for form in memo.symbols(forms, language) where !isRead(form, with: symbol) {
      step(form, span)
    }
  }

  /// Whether the word as it stands has led to an inflecting symbol already.
  private func isRead(_ form: UInt32, with symbol: UInt32) -> Bool {
    if symbol < Automaton.Tables.firstGroup { return form == symbol | 1 }
    return tables.members(of: symbol).contains(form & ~1)
  }

  /// A word that is itself, and of classes too.
  @inline(never)
  private mutating func step(group: UInt32, _ span: Span) {
    for member in tables.members(of: group) {
      step(member, span)
      if tables.inflects { step(member | 1, span) }
    }
  }

  /// What the word just read is a form of, as `StemMemo.find` says.
  @inline(__always)
  private func forms(of reader: WordReader) -> UInt32 {
    guard let view, tables.mayInflect(reader) else { return 0 }
    let (entry, key) = view.place(of: reader)
    if entry.pointee.key != key {
      entry.pointee = StemMemo.Entry(key: key, forms: memo?.find(reader, language) ?? 0)
    }
    return entry.pointee.forms
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
