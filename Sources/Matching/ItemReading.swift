import Model

extension ItemReader {
  /// What was found, for the world outside.
  func reading(_ watchlists: [Watchlist], _ forms: FormMemo?) -> Reading {
    let matches = matches(watchlists, forms)
    var reading = Reading(matches: matches)
    reading.topics = Self.ids(.topic, matches)
    reading.officials = Self.ids(.official, matches)
    reading.stance = Self.stance(matches)
    reading.findings = findings(matches, watchlists)
    reading.limits = limits(listed: matches.count)
    return reading
  }

  /// What was found where, in the order of the text.
  func finds(_ watchlists: [Watchlist]) -> [Find] {
    found { _ in true }.map { span, kind, index in
      let (watchlist, id) = name(kind, index)
      let piece = pieces[Int(span.piece)]
      return Find(
        watchlist: watchlists[watchlist].id, kind: kind, id: id, field: piece.field.name,
        start: Int(span.start - piece.base), end: Int(span.end - piece.base))
    }
  }

  private typealias Found = (span: Span, kind: Match.Kind, index: Int)

  /// All mentions of topics and officials of some watchlists, in the order of the text.
  private func found(of isWanted: (Int) -> Bool) -> [Found] {
    var found: [Found] = []
    for index in topics where isWanted(program.topics[index].watchlist) {
      for span in board[program.topics[index].mentions] { found.append((span, .topic, index)) }
    }
    for index in officials where isWanted(program.officials[index].watchlist) {
      for span in board[program.officials[index].mentions] {
        found.append((span, .official, index))
      }
    }
    if topics.count + officials.count == 1 { return found }
    found.sort { a, b in
      if a.span.start != b.span.start || a.span.end != b.span.end {
        return Span.precedes(a.span, b.span)
      }
      return a.kind == b.kind ? a.index < b.index : a.kind == .topic
    }
    return found
  }

  /// At most `Limit.matches`, but the first of each topic and official.
  /// Without a memo, the forms are left out.
  func matches(
    _ watchlists: [Watchlist], _ forms: FormMemo?, of isWanted: (Int) -> Bool = { _ in true }
  ) -> [Match] {
    let tracer = forms.map { FormTracer(self, watchlists, $0) }
    var seenTopics: Set<Int> = []
    var seenOfficials: Set<Int> = []
    var matches: [Match] = []
    for (span, kind, index) in found(of: isWanted) {
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
    let (watchlist, id) = name(kind, index)
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

  /// The watchlist and the id of a topic or official.
  private func name(_ kind: Match.Kind, _ index: Int) -> (watchlist: Int, id: String) {
    switch kind {
    case .topic: (program.topics[index].watchlist, program.topics[index].id)
    case .official: (program.officials[index].watchlist, program.officials[index].id)
    }
  }

  func findings(_ matches: [Match], _ watchlists: [Watchlist]) -> [Finding] {
    var lists: [Int: ListMatches] = [:]
    var snippets = Snippets(pieces)
    return rules.map { index, window in
      let rule = program.rules[index]
      let id = watchlists[rule.watchlist].id
      let list = lists[rule.watchlist] ?? ListMatches(matches, of: id)
      lists[rule.watchlist] = list
      let decisive = decisive(rule, in: window)
      let shown = decisive ?? board.first(of: rule.when, in: window)
      return Finding(
        watchlist: id, rule: rule.id, severity: rule.severity, topics: list.topics,
        officials: list.officials,
        stance: decisive.map { statements.statement(at: $0).stance } ?? list.stance,
        matches: list.matches, snippet: shown.map { snippets[$0] } ?? "")
    }
  }

  /// What the findings of one watchlist share.
  private struct ListMatches {
    var matches: [Match]
    var topics: [String]
    var officials: [String]
    var stance: Stance?

    init(_ all: [Match], of watchlist: String) {
      matches = all.filter { $0.watchlist == watchlist }
      topics = ItemReader.ids(.topic, matches)
      officials = ItemReader.ids(.official, matches)
      stance = ItemReader.stance(matches)
    }
  }

  /// That of the first mention of a topic: matches are in the order of the text, title first.
  private static func stance(_ matches: [Match]) -> Stance? {
    matches.first { $0.kind == .topic }?.stance
  }

  private static func ids(_ kind: Match.Kind, _ matches: [Match]) -> [String] {
    var seen: Set<String> = []
    var ids: [String] = []
    // By index: a copy of a match costs more than the look at its id.
    for index in matches.indices where matches[index].kind == kind {
      if matches[index].id == ids.last { continue }
      if seen.insert(matches[index].id).inserted { ids.append(matches[index].id) }
    }
    return ids
  }
}
