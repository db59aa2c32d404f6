/// Walks the automaton over the texts of one item and keeps where its phrases end.
struct Scanner {
  struct Hit {
    var node: Automaton.Node
    var span: Span
  }

  private(set) var hits: [Hit] = []
  private let tables: Automaton.Tables
  private let words: WordMemo.View
  private var batch: WordBatch
  /// Words read so far.
  private(set) var word: UInt32 = 0
  /// What the texts' finds share.
  private var here = Span(
    start: 0, end: 0, firstWord: 0, lastWord: 0, sentence: 0, paragraph: 0, piece: 0,
    field: .title, isInSentence: true)
  private var base: UInt32 = 0
  private var isSplit = false
  /// Once there are `Limit.hits`: the nodes that have one.
  private var seen: [Bool] = []
  /// Whether hits were left out.
  private(set) var isCut = false

  init(_ tables: Automaton.Tables, _ words: WordMemo.View) {
    self.tables = tables
    self.words = words
    batch = words.batch
  }

  /// Drops hits from one on that are not wanted.
  mutating func dropHits(from first: Int, where isUnwanted: (Hit) -> Bool) {
    guard hits[first...].contains(where: isUnwanted) else { return }
    hits.replaceSubrange(first..., with: hits[first...].filter { !isUnwanted($0) })
  }

  /// Reads one text. `base` is the number of bytes of the texts before it.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, piece: UInt16, field: Field, base: UInt32,
    folding: UnsafePointer<UInt16>
  ) {
    var reader = BatchReader(FoldableBytes(bytes, folding))
    self.base = base
    isSplit = field == .summary || field == .content
    here.piece = piece
    here.field = field
    batch.removeAll()
    var isLast = false
    while !isLast {
      let known = batch.count
      reader.fill(&batch)
      batch.lookUp(from: known, words, tables, reader.source)
      isLast = batch.count < WordBatch.capacity
      // Phrases that begin later may go on beyond the batch.
      let done = isLast ? batch.count : batch.count &- tables.longestPhrase
      find(below: done, in: reader.source)
      word &+= UInt32(truncatingIfNeeded: done)
      if !isLast { batch.removeFirst(done) }
    }
  }

  /// Finds the phrases that begin before a place of the batch.
  private mutating func find(below bound: Int, in source: FoldableBytes) {
    let (tables, words) = (tables, words)
    for number in 0..<batch.findBeginnings(below: bound, tables) {
      let place = batch.beginning(number)
      if Elision.isInsideName(source, batch.word(place).start) { continue }
      words.forEachSymbol(batch.code(place)) { symbol in
        let root = tables.roots[Int(symbol)]
        if !root.isNone { follow(root, from: place, to: place) }
      }
    }
  }

  /// Goes on from a node that the words from one place to another lead to.
  private mutating func follow(_ link: Automaton.Link, from first: Int, to last: Int) {
    if link.hasSlots { keep(link.node, first, last) }
    guard link.hasChildren else { return }
    let next = last &+ 1
    // What is beyond the words stands for nothing.
    let code = batch.code(next)
    if code.isNothing || batch.unit(next).paragraph != batch.unit(first).paragraph { return }
    words.forEachSymbol(code) { symbol in
      let child = tables.child(of: link.node, symbol)
      if !child.isNone { follow(child, from: first, to: next) }
    }
  }

  private func span(_ first: Int, _ last: Int) -> Span {
    var span = here
    span.start = base &+ UInt32(truncatingIfNeeded: batch.word(first).start)
    span.end = base &+ UInt32(truncatingIfNeeded: batch.word(last).end)
    span.firstWord = word &+ UInt32(truncatingIfNeeded: first &+ 1)
    span.lastWord = word &+ UInt32(truncatingIfNeeded: last &+ 1)
    // A title is one sentence, and one paragraph.
    span.sentence = isSplit ? base &+ batch.unit(first).sentence : base
    span.paragraph = isSplit ? base &+ batch.unit(first).paragraph : base
    span.isInSentence = !isSplit || batch.unit(first).sentence == batch.unit(last).sentence
    return span
  }

  private mutating func keep(_ node: Automaton.Node, _ first: Int, _ last: Int) {
    if hits.count >= Limit.hits {
      if seen.isEmpty {
        seen = Array(repeating: false, count: tables.nodeCount)
        for hit in hits { seen[Int(hit.node)] = true }
      }
      if seen[Int(node)] {
        isCut = true
        return
      }
      seen[Int(node)] = true
    }
    hits.append(Hit(node: node, span: span(first, last)))
  }
}
