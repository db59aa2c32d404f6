import Model

/// One text of an item, and where it begins among all of them.
struct Piece {
  var field: Field
  var base: UInt32
  var text: String

  /// The texts of an item in the order in which they are read.
  ///
  /// With `detecting`, the language of an item that does not tell it is the one its texts do.
  static func pieces(of item: MatchText, detecting: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    var base: UInt32 = 0
    func add(_ field: Field, _ text: String?) {
      guard var text, !text.isEmpty else { return }
      text.makeContiguousUTF8()
      pieces.append(Piece(field: field, base: base, text: text))
      base += UInt32(min(text.utf8.count, limit(of: field))) + 1
    }
    add(.title, item.title)
    add(.summary, item.summary)
    add(.content, item.content)
    add(.author, item.author)
    add(.feed, item.feed)
    for tag in item.tags.prefix(Limit.tags) { add(.tag, tag) }
    let isTold = item.language?.isEmpty == false
    add(
      .language,
      isTold || !detecting ? item.language : ItemLanguage(of: pieces).sure?.tag)
    add(.url, item.url)
    return pieces
  }

  static func limit(of field: Field) -> Int { field.isProse ? Limit.fieldBytes : Limit.labelBytes }

  /// The text of a span that lies in the piece, as much of it as is reported.
  func slice(_ span: Span) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(span.start - base))
    let count = Int(span.end - span.start)
    var end = utf8.index(start, offsetBy: min(count, Limit.matchBytes))
    while count > Limit.matchBytes, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return String(text[start..<end])
  }
}

/// Reads one item: finds, then officials, then topics, then rules.
struct ItemReader {
  let program: Program
  let pieces: [Piece]
  var board: Board
  /// That whose inflected forms were looked for.
  let language: Language?
  let itemLanguage: ItemLanguage
  /// Those found, in the order of the program's lists.
  private(set) var officials: [Int] = []
  private(set) var topics: [Int] = []
  private(set) var rules: [(rule: Int, window: Board.Window)] = []
  /// What is said of the topics, and by whom.
  private(set) var statements: Statements
  /// Bounds that were reached while it was read.
  private(set) var cuts: Set<Cut> = []
  private var mentionCount = 0

  init(_ program: Program, _ item: MatchText) {
    self.program = program
    pieces = Piece.pieces(of: item, detecting: program.asksLanguage)
    itemLanguage = ItemLanguage(of: pieces)
    language =
      program.automaton.inflects ? itemLanguage.likeliest(saidToBe: item.language) : nil
    let scan = Self.scan(pieces, program, language)
    cuts = scan.cuts
    board = Board(scan.hits, scan.finds, automaton: program.automaton)
    if board.isCut { cuts.insert(.hits) }
    statements = Statements(pieces, itemLanguage, officials: [])
    findOfficials()
    findTopics()
    findRules()
  }

  /// What was found in the texts.
  private typealias Scan = (
    hits: [Scanner.Hit], finds: [(slot: Automaton.Slot, span: Span)], cuts: Set<Cut>
  )

  private static func scan(
    _ pieces: [Piece], _ program: Program, _ language: Language?
  ) -> Scan {
    program.automaton.withMemo { memo in scan(pieces, program, memo.view(language)) }
  }

  private static func scan(
    _ pieces: [Piece], _ program: Program, _ words: WordMemo.View
  ) -> Scan {
    var scanner = Scanner(program.automaton.tables, words)
    var patterns = PatternScanner(program.patterns)
    var cuts: Set<Cut> = []
    Folding.table.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      for (index, piece) in pieces.enumerated() {
        var text = piece.text
        text.withUTF8 { bytes in
          let whole = prefix(of: bytes, Piece.limit(of: piece.field))
          let (words, hits) = (scanner.word, scanner.hits.count)
          if whole.count < bytes.count, piece.field.isProse { cuts.insert(.bytes) }
          scanner.scan(
            whole, piece: UInt16(index), field: piece.field, base: piece.base, folding: table)
          var segmenter = Segmenter(FoldableBytes(whole, table))
          scanner.dropHits(from: hits) { hit in
            let (start, end) = (Int(hit.span.start - piece.base), Int(hit.span.end - piece.base))
            return !segmenter.isWhole(from: start, to: end) && !program.isName(hit.node)
          }
          if whole.count > Limit.patternBytes, !program.patterns.isEmpty { cuts.insert(.patterns) }
          patterns.scan(
            prefix(of: bytes, Limit.patternBytes), piece, UInt16(index), words, table)
        }
      }
    }
    if scanner.isCut { cuts.insert(.hits) }
    if patterns.isCut { cuts.insert(.patterns) }
    return (scanner.hits, patterns.finds, cuts)
  }

  /// At most so many bytes, not cut in the middle of a scalar.
  private static func prefix(
    of bytes: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> UnsafeBufferPointer<UInt8> {
    var count = min(bytes.count, limit)
    while count > 0, count < bytes.count, bytes[count] & 0xC0 == 0x80 { count -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[..<count])
  }

  private mutating func findOfficials() {
    var all: [Int: [Span]] = [:]
    for index in program.candidates.officials.numbers(on: board) {
      let official = program.officials[index]
      let spans = mentions(of: official)
      guard !spans.isEmpty else { continue }
      officials.append(index)
      keep(spans, official.mentions)
      all[official.watchlist, default: []] += board[official.mentions]
    }
    for (watchlist, spans) in all { board[program.anyOfficial[watchlist]] = spans.ordered() }
    statements = Statements(
      pieces, itemLanguage,
      officials: officials.flatMap { index in
        let official = program.officials[index]
        return board[official.mentions].map { (id: official.id, span: $0) }
      })
  }

  /// Puts mentions on the board, all of them as long as there is room for any.
  private mutating func keep(_ spans: [Span], _ slot: Automaton.Slot) {
    let isFull = mentionCount >= Limit.mentions
    if isFull, spans.count > 1 { cuts.insert(.mentions) }
    board[slot] = isFull ? Array(spans.prefix(1)) : spans
    mentionCount += spans.count
  }

  private mutating func findTopics() {
    // Topics that refer to others have higher indices: they are added before their turn.
    var queue = program.candidates.topics.numbers(on: board)
    var next = 0
    while next < queue.count {
      let index = queue[next]
      next += 1
      let topic = program.topics[index]
      hear(topic.said)
      let spans = mentions(of: topic)
      guard !spans.isEmpty else { continue }
      topics.append(index)
      keep(spans, topic.mentions)
      for entry in program.candidates.topics[topic.mentions] {
        let place = partition(queue[next...]) { $0 >= Int(entry.number) }
        if place == queue.count || queue[place] != Int(entry.number) {
          queue.insert(Int(entry.number), at: place)
        }
      }
    }
  }

  private func mentions(of topic: CompiledTopic) -> [Span] {
    var spans = board.spans(topic.phrases, .prose, in: .item)
    if let query = topic.query { spans += board.spans(of: query, in: .item) }
    guard !spans.isEmpty else { return [] }
    if let score = topic.score, self.score(score) < score.threshold { return [] }
    if let exclude = topic.exclude, board.holds(exclude, in: .item) { return [] }
    return spans.longest()
  }

  /// The sum of what was found.
  func score(_ score: CompiledTopic.Score) -> Double {
    score.parts.reduce(0) { $0 + (board.holds($1.clause, in: .item) ? $1.weight : 0) }
  }

  private mutating func findRules() {
    for index in program.candidates.rules.numbers(on: board) {
      let rule = program.rules[index]
      hear(rule.said)
      if let window = board.firstWindow(holding: rule.when, scope: rule.scope) {
        rules.append((index, window))
      }
    }
  }
}
