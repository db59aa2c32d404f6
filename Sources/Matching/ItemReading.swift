import Model

extension ItemReader {
  /// What was found, for the world outside.
  func reading(_ watchlists: [Watchlist], _ forms: FormMemo?) -> Reading {
    let matches = matches(watchlists, forms)
    var reading = Reading(matches: matches)
    var seen: Set<String> = []
    for match in matches where seen.insert(match.kind.rawValue + ":" + match.id).inserted {
      switch match.kind {
      case .topic: reading.topics.append(match.id)
      case .official: reading.officials.append(match.id)
      }
    }
    reading.stance = Self.stance(matches)
    reading.findings = findings(matches, watchlists)
    return reading
  }

  /// In the order of the text; at most `Limit.matches`, but the first of each topic and official.
  /// Without a memo, the forms are left out.
  func matches(
    _ watchlists: [Watchlist], _ forms: FormMemo?, of isWanted: (Int) -> Bool = { _ in true }
  ) -> [Match] {
    let tracer = forms.map { FormTracer(self, watchlists, $0) }
    var found: [(span: Span, kind: Match.Kind, index: Int)] = []
    for index in topics where isWanted(program.topics[index].watchlist) {
      found += board[program.topics[index].mentions].map { ($0, .topic, index) }
    }
    for index in officials where isWanted(program.officials[index].watchlist) {
      found += board[program.officials[index].mentions].map { ($0, .official, index) }
    }
    found.sort { a, b in
      if a.span.start != b.span.start || a.span.end != b.span.end {
        return Span.precedes(a.span, b.span)
      }
      return a.kind == b.kind ? a.index < b.index : a.kind == .topic
    }
    var seenTopics: Set<Int> = []
    var seenOfficials: Set<Int> = []
    var matches: [Match] = []
    for (span, kind, index) in found {
      let isFirst =
        kind == .topic
        ? seenTopics.insert(index).inserted : seenOfficials.insert(index).inserted
      guard isFirst || matches.count < Limit.matches else { continue }
      matches.append(match(span, kind, index, watchlists, tracer))
    }
    return matches
  }

  func match(
    _ span: Span, _ kind: Match.Kind, _ index: Int, _ watchlists: [Watchlist],
    _ tracer: FormTracer?
  ) -> Match {
    let piece = pieces[Int(span.piece)]
    let statement = kind == .topic ? statements.statement(at: span) : nil
    let (watchlist, id) =
      kind == .topic
      ? (program.topics[index].watchlist, program.topics[index].id)
      : (program.officials[index].watchlist, program.officials[index].id)
    let text = piece.slice(span)
    return Match(
      watchlist: watchlists[watchlist].id, kind: kind, id: id, field: piece.field.name,
      start: Int(span.start - piece.base), end: Int(span.end - piece.base),
      text: text, stance: statement?.stance,
      cue: statement?.cue, actor: statement?.actor,
      role: kind == .official ? statements.role(at: span) : nil,
      form: tracer?.form(kind, index, at: span, text),
      chain: statement?.chain ?? [])
  }

  func findings(_ matches: [Match], _ watchlists: [Watchlist]) -> [Finding] {
    guard !rules.isEmpty else { return [] }
    let lists = Dictionary(grouping: matches, by: \.watchlist)
    let topics = lists.mapValues { ids(.topic, $0) }
    let officials = lists.mapValues { ids(.official, $0) }
    return rules.map { index, window in
      let rule = program.rules[index]
      let id = watchlists[rule.watchlist].id
      let decisive = decisive(rule, in: window)
      return Finding(
        watchlist: id, rule: rule.id, severity: rule.severity, topics: topics[id] ?? [],
        officials: officials[id] ?? [],
        stance: decisive.map { statements.statement(at: $0).stance }
          ?? Self.stance(lists[id] ?? []),
        matches: lists[id] ?? [],
        snippet: snippet(decisive ?? board.spans(of: rule.when, in: window).first))
    }
  }

  /// That of the first mention of a topic: matches are in the order of the text, title first.
  private static func stance(_ matches: [Match]) -> Stance? {
    matches.first { $0.kind == .topic }?.stance
  }

  private func ids(_ kind: Match.Kind, _ matches: [Match]) -> [String] {
    var seen: Set<String> = []
    return matches.filter { $0.kind == kind && seen.insert($0.id).inserted }.map(\.id)
  }

  /// The sentence of a find; of a title or label, all of it.
  private func snippet(_ span: Span?) -> String {
    guard let span else { return "" }
    let piece = pieces[Int(span.piece)]
    let isSplit = piece.field == .summary || piece.field == .content
    return Snippet.text(
      of: piece.text, around: Int(span.start - piece.base)..<Int(span.end - piece.base),
      sentence: isSplit ? Int(span.sentence - piece.base) : nil)
  }
}
