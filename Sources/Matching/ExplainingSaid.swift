import Model

extension Explanation {
  /// How the mentions that were asked about are spoken of instead.
  func unsaid(_ said: CompiledSaid, in watchlist: Int) -> [String] {
    let spans = said.sources.flatMap { reader.board.spans($0, .prose, in: .item) }.ordered()
    switch said.manner {
    case .stances:
      if spans.isEmpty { return ["none of the topics it asks about is found"] }
      return spans.prefix(Self.shown).map { span in
        let statement = reader.statements.statement(at: span)
        let chain = statement.chain.told
        return "\(quoted(span)) is \(statement.stance.rawValue)"
          + (chain.isEmpty ? ": nothing is said of it" : " (\(chain))")
      }
    case .speaks(let speaks):
      if spans.isEmpty { return said.sources.flatMap { missing($0, in: watchlist) } }
      return spans.prefix(Self.shown).map { span in
        let role = reader.statements.role(at: span)
        return "\(quoted(span)) is \(Self.told(role))" + (speaks ? "" : ", and so not spoken about")
      }
    }
  }

  private static func told(_ role: Match.Role) -> String {
    switch role {
    case .speaker: "the speaker"
    case .about: "spoken about, and not the speaker"
    case .mention: "mentioned, in a sentence without a speaker"
    }
  }

  /// Why a rule holds in the item and yet in no single window of its scope: how far apart its
  /// parts are.
  func apart(_ rule: CompiledRule) -> [String] {
    guard rule.scope != .item, reader.board.holds(rule.when, in: .item) else { return [] }
    let scope = rule.scope.rawValue
    let line = "  it holds in the item, but in no single \(scope) of it"
    guard case .all(let clauses) = rule.when else { return [line] }
    let parts = clauses.map { (label: short($0.label), spans: prose(of: $0)) }
      .filter { !$0.spans.isEmpty }
    var farthest: (gap: Int, line: String)?
    for (index, a) in parts.enumerated() {
      for b in parts[(index + 1)...] {
        guard let (first, second) = nearest(a.spans, b.spans) else { continue }
        let gap = gap(from: first, to: second, rule.scope)
        if gap > farthest?.gap ?? 0 {
          let unit = gap == 1 ? scope : scope + "s"
          let distance = gap == Int.max ? "in different texts" : "\(gap) \(unit) apart"
          farthest = (
            gap,
            "  both \(a.label) and \(b.label) are found, but \(distance): \(quoted(first)), "
              + quoted(second)
          )
        }
      }
    }
    return [line] + (farthest.map { [$0.line] } ?? [])
  }

  private func prose(of clause: Clause) -> [Span] {
    reader.board.spans(of: clause, in: .item).filter(\.field.isProse)
  }

  /// One of each with the fewest bytes between them. Both are in the order of the text.
  private func nearest(_ a: [Span], _ b: [Span]) -> (Span, Span)? {
    var best: (Span, Span)?
    var least = UInt32.max
    for span in a {
      let next = partition(b[...]) { $0.start >= span.start }
      for index in [next - 1, next] where b.indices.contains(index) {
        let other = b[index]
        let distance = max(span.start, other.start) - min(span.start, other.start)
        if distance < least {
          least = distance
          best = span.start <= other.start ? (span, other) : (other, span)
        }
      }
    }
    return best
  }

  /// Sentences or paragraphs from one find to a later one; the greatest number if they are in
  /// different texts.
  private func gap(from first: Span, to second: Span, _ scope: Watchlist.Scope) -> Int {
    guard first.piece == second.piece else { return Int.max }
    let piece = reader.pieces[Int(first.piece)]
    var text = piece.text
    return text.withUTF8 { bytes in
      Folding.table.withUnsafeBufferPointer { table in
        guard let table = table.baseAddress else { return 0 }
        var reader = WordReader(bytes, table: table, from: Int(first.sentence - piece.base))
        var gaps = 0
        var isFirst = true
        while reader.next(), reader.start <= Int(second.start - piece.base) {
          let isEnd = scope == .sentence ? reader.gap != .word : reader.gap == .paragraph
          if isEnd, !isFirst { gaps += 1 }
          isFirst = false
        }
        return gaps
      }
    }
  }
}
