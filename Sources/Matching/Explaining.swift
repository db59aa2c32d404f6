import Model

extension Engine {
  /// Why a rule (by id, or `watchlist/id`) did or did not fire on a text: lines for people.
  public func explain(_ text: MatchText, rule: String) -> [String] {
    let named = program.rules.indices.filter {
      let compiled = program.rules[$0]
      return compiled.id == rule || "\(watchlists[compiled.watchlist].id)/\(compiled.id)" == rule
    }
    guard !named.isEmpty else {
      let known = Set(program.rules.map(\.id)).sorted()
      return ["there is no rule \(rule)\(didYouMean(rule, among: known))"]
    }
    var reader = ItemReader(program, text)
    reader.readStatements()
    let explanation = Explanation(reader: reader, watchlists: watchlists)
    return named.flatMap { explanation.lines(ofRule: $0) }
  }
}

/// Tells what a reader found and what it missed.
private struct Explanation {
  let reader: ItemReader
  let watchlists: [Watchlist]

  func lines(ofRule index: Int) -> [String] {
    let rule = reader.program.rules[index]
    let fired = reader.rules.first { $0.rule == index }
    let name = "\(watchlists[rule.watchlist].id)/\(rule.id)"
    var lines = ["rule \(name) \(fired == nil ? "did not fire" : "fired")"]
    if let language = reader.language {
      lines.append("  inflected forms were looked for as in \(language)")
    }
    if rule.scope != .item {
      lines.append("  it must hold within one \(rule.scope.rawValue)")
    }
    if let window = fired?.window {
      let spans = reader.board.spans(of: rule.when, in: window)
      lines += spans.prefix(Self.shown).map { "  satisfied by \(quoted($0))" }
    }
    lines += tree(rule.when, indent: 1, in: rule.watchlist)
    if fired == nil, rule.scope != .item, reader.board.holds(rule.when, in: .item) {
      lines.append("  it holds in the item, but in no single \(rule.scope.rawValue) of it")
    }
    return lines
  }

  /// Finds shown of one part of a query.
  private static let shown = 5
  private static let labelLength = 120

  /// Each part of a query with what was found of it in the whole item.
  private func tree(_ clause: Clause, indent: Int, in watchlist: Int) -> [String] {
    let holds = reader.board.holds(clause, in: .item)
    let head = String(repeating: "  ", count: indent) + (holds ? "yes  " : "no   ")
    func group(_ what: String, _ parts: [Clause]) -> [String] {
      [head + what] + parts.flatMap { tree($0, indent: indent + 1, in: watchlist) }
    }
    switch clause {
    case .leaf(let leaf):
      let spans = reader.board.spans(leaf.slot, leaf.fields, in: .item)
      let reasons = spans.isEmpty ? missing(leaf.slot, in: watchlist) : score(of: leaf.slot)
      let deeper = String(repeating: "  ", count: indent + 1)
      return [head + short(leaf.label) + finds(spans)] + reasons.map { deeper + $0 }
    case .loose(_, _, _, let label):
      return [head + label + finds(reader.board.spans(of: clause, in: .item))]
    case .near(let a, let b, let distance, let isOrdered):
      let what = isOrdered ? "in this order, at most" : "at most"
      return group("\(what) \(distance) words apart, in one paragraph:", [a, b])
    case .sentence(let a, let b): return group("both in one sentence:", [a, b])
    case .all(let clauses): return group("all of:", clauses)
    case .any(let clauses): return group("any of:", clauses)
    case .not(let clause): return group("not:", [clause])
    }
  }

  private func short(_ label: String) -> String {
    label.count <= Self.labelLength ? label : label.prefix(Self.labelLength) + "…"
  }

  private func finds(_ spans: [Span]) -> String {
    if spans.isEmpty { return " — not found" }
    let more = spans.count > Self.shown ? " and \(spans.count - Self.shown) more" : ""
    return " — found: " + spans.prefix(Self.shown).map(quoted).joined(separator: ", ") + more
  }

  private func quoted(_ span: Span) -> String {
    let piece = reader.pieces[Int(span.piece)]
    let text = SafeText.line(String(piece.slice(span).prefix(Self.labelLength)))
    return "“\(text)” (\(piece.field.name) \(span.start - piece.base)–\(span.end - piece.base))"
  }

  /// What made up the score of a topic that was found.
  private func score(of slot: Automaton.Slot) -> [String] {
    guard let topic = reader.program.topics.first(where: { $0.mentions == slot }),
      let score = topic.score
    else { return [] }
    return lines(of: score, topic.id)
  }

  /// Why a topic or official that a slot stands for was not found.
  private func missing(_ slot: Automaton.Slot, in watchlist: Int) -> [String] {
    if let topic = reader.program.topics.first(where: { $0.mentions == slot }) {
      return missing(topic)
    }
    if let official = reader.program.officials.first(where: { $0.mentions == slot }) {
      return missing(official)
    }
    guard reader.program.anyOfficial[watchlist] == slot else { return [] }
    return reader.program.officials.filter { $0.watchlist == watchlist }.flatMap { missing($0) }
  }

  private func missing(_ topic: CompiledTopic) -> [String] {
    let phrases = reader.board.spans(topic.phrases, .prose, in: .item)
    let isFound =
      !phrases.isEmpty || topic.query.map { reader.board.holds($0, in: .item) } == true
    if isFound, let exclude = topic.exclude, reader.board.holds(exclude, in: .item) {
      let spans = reader.board.spans(of: exclude, in: .item)
      return ["topic \(topic.id) was found, but its exclude: took it away" + finds(spans)]
    }
    if isFound, let score = topic.score { return lines(of: score, topic.id) }
    guard let query = topic.query else { return ["none of the phrases of \(topic.id) occurs"] }
    return ["none of the phrases of \(topic.id) occurs, and its match: does not hold:"]
      + tree(query, indent: 1, in: topic.watchlist)
  }

  /// What counts towards a threshold, the found first.
  private func lines(of score: CompiledTopic.Score, _ id: String) -> [String] {
    let sum = reader.score(score)
    let parts = score.parts.map { (part: $0, holds: reader.board.holds($0.clause, in: .item)) }
    let shown = parts.filter(\.holds) + parts.filter { !$0.holds }.prefix(Self.shown)
    let verdict = sum < score.threshold ? "below" : "reaches"
    return [
      "the score of \(id), \(number(sum)), \(verdict) its threshold \(number(score.threshold)):"
    ]
      + shown.map { part, holds in
        "  \(holds ? "+\(number(part.weight))" : " 0")  \(short(part.clause.label))"
          + (holds ? "" : " (would add \(number(part.weight)))")
      }
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private func missing(_ official: CompiledOfficial) -> [String] {
    let surnames = reader.board.spans(official.surnames, .prose, in: .item)
    guard !surnames.isEmpty else { return ["no name of \(official.id) occurs"] }
    return [
      "the surname of \(official.id) occurs" + finds(surnames),
      "but surname: with-context needs a full name or a context word in the item",
    ]
  }
}
