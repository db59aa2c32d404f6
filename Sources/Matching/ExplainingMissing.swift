import Model

extension Explanation {
  func lines(ofTopic index: Int) -> [String] {
    let topic = reader.program.topics[index]
    let name = "\(watchlists[topic.watchlist].id)/\(topic.id)"
    let heard = hearing(topic.said)
    guard reader.topics.contains(index) else {
      return ["topic \(name) was not found"] + heard.missing(topic).map { "  " + $0 }
    }
    let spans = reader.board[topic.mentions]
    let scores = topic.score.map { heard.lines(of: $0, topic.id) } ?? []
    return ["topic \(name) was found" + finds(spans)] + told(.topic, index, spans)
      + scores.map { "  " + $0 }
  }

  func lines(ofOfficial index: Int) -> [String] {
    let official = reader.program.officials[index]
    let name = "\(watchlists[official.watchlist].id)/\(official.id)"
    guard reader.officials.contains(index) else {
      return ["official \(name) was not found"] + missing(official).map { "  " + $0 }
    }
    let spans = reader.board[official.mentions]
    return ["official \(name) was found" + finds(spans)] + told(.official, index, spans)
  }

  /// What the first finds are forms of, and what is said of them.
  private func told(_ kind: Match.Kind, _ index: Int, _ spans: [Span]) -> [String] {
    spans.prefix(Self.shown).flatMap { span -> [String] in
      let match = reader.match(span, kind, index, watchlists, tracer)
      return ["  \(quoted(span))"] + match.reasons.map { "    " + $0 }
    }
  }

  /// The scores of topics with a threshold.
  func scores() -> [String] {
    reader.program.topics.flatMap { topic -> [String] in
      guard let score = topic.score else { return [] }
      let heard = hearing(topic.said)
      return heard.reader.score(score) > 0 ? heard.lines(of: score, topic.id) : []
    }
  }

  /// What made up the score of a topic that was found.
  func score(of slot: Automaton.Slot) -> [String] {
    guard let topic = reader.program.topics.first(where: { $0.mentions == slot }),
      let score = topic.score
    else { return [] }
    return lines(of: score, topic.id)
  }

  /// Why a topic or official that a slot stands for was not found, or not said so.
  func missing(_ slot: Automaton.Slot, in watchlist: Int) -> [String] {
    if let said = reader.program.said.first(where: { $0.slot == slot }) {
      return unsaid(said, in: watchlist)
    }
    if let topic = reader.program.topics.first(where: { $0.mentions == slot }) {
      return hearing(topic.said).missing(topic)
    }
    if let official = reader.program.officials.first(where: { $0.mentions == slot }) {
      return missing(official)
    }
    guard reader.program.anyOfficial[watchlist] == slot else { return [] }
    let all = reader.program.officials.filter { $0.watchlist == watchlist }
    let near = all.filter { reader.isHinted($0) }
    if !near.isEmpty { return near.flatMap { missing($0) } }
    return all.count > Self.shown
      ? ["no name of any of \(all.count) officials occurs"] : all.flatMap { missing($0) }
  }

  func missing(_ topic: CompiledTopic) -> [String] {
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
  func lines(of score: CompiledTopic.Score, _ id: String) -> [String] {
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

  func missing(_ official: CompiledOfficial) -> [String] {
    let refused = reader.refusals(of: official).prefix(Self.shown).map { span, reason in
      "\(quoted(span)) is not \(official.id): \(reason)"
    }
    let surnames = reader.surnames(of: official)
    guard official.policy == .withContext, !surnames.isEmpty else {
      let alone =
        official.policy == .never ? "; the surname alone does not count (surname: never)" : ""
      return refused.isEmpty ? ["no name of \(official.id) occurs\(alone)"] : Array(refused)
    }
    let context = watchlists[official.watchlist].officials.first { $0.id == official.id }?.context
    let words = (context ?? []).prefix(Self.shown).map(\.value).joined(separator: ", ")
    return refused + [
      "the surname of \(official.id) occurs" + finds(surnames),
      "but surname: with-context needs a full name or a context word in the item"
        + (words.isEmpty ? "; none is listed" : ", such as \(words)"),
    ]
  }
}

extension ItemReader {
  /// Whether something of the official's name was found, if not enough.
  fileprivate func isHinted(_ official: CompiledOfficial) -> Bool {
    official.slots.contains {
      !board.spans($0, .prose, in: .item).isEmpty
    }
  }
}
