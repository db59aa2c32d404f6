import Model

extension ItemReader {
  /// What was found, for the world outside.
  mutating func reading(_ watchlists: [Watchlist]) -> Reading {
    let matches = matches(watchlists)
    var reading = Reading(matches: matches)
    reading.topics = Self.ids(.topic, matches)
    reading.officials = Self.ids(.official, matches)
    reading.stance = Self.stance(matches)
    reading.findings = findings(matches, watchlists)
    return reading
  }

  /// One for each rule that fired; nothing more is read if none did.
  mutating func findings(_ watchlists: [Watchlist]) -> [Finding] {
    rules.isEmpty ? [] : findings(matches(watchlists), watchlists)
  }

  /// What was found where, in the order of the text.
  func finds(_ watchlists: [Watchlist]) -> [Find] {
    found().map { span, kind, index in
      let (watchlist, id) = name(kind, index)
      let piece = pieces[Int(span.piece)]
      return Find(
        watchlist: watchlists[watchlist].id, kind: kind, id: id, field: piece.field.name,
        start: Int(span.start - piece.base), end: Int(span.end - piece.base))
    }
  }

  private typealias Found = (span: Span, kind: Match.Kind, index: Int)

  /// All mentions of topics and officials, in the order of the text.
  private func found() -> [Found] {
    var found: [Found] = []
    for index in topics {
      for span in board[program.topics[index].mentions] { found.append((span, .topic, index)) }
    }
    for index in officials {
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
  private mutating func matches(_ watchlists: [Watchlist]) -> [Match] {
    readStatements()
    var seenTopics: Set<Int> = []
    var seenOfficials: Set<Int> = []
    var matches: [Match] = []
    for (span, kind, index) in found() {
      let isFirst =
        kind == .topic
        ? seenTopics.insert(index).inserted : seenOfficials.insert(index).inserted
      guard isFirst || matches.count < Limit.matches else { continue }
      matches.append(match(span, kind, index, watchlists))
    }
    return matches
  }

  private func match(
    _ span: Span, _ kind: Match.Kind, _ index: Int, _ watchlists: [Watchlist]
  ) -> Match {
    let piece = pieces[Int(span.piece)]
    let statement = kind == .topic ? statements[span] : nil
    let (watchlist, id) = name(kind, index)
    return Match(
      watchlist: watchlists[watchlist].id, kind: kind, id: id, field: piece.field.name,
      start: Int(span.start - piece.base), end: Int(span.end - piece.base),
      text: piece.slice(span), stance: kind == .topic ? statement?.stance ?? .mention : nil,
      cue: statement?.cue, actor: statement?.actor,
      role: kind == .official ? statements.role(span) ?? .mention : nil)
  }

  /// The watchlist and the id of a topic or official.
  private func name(_ kind: Match.Kind, _ index: Int) -> (watchlist: Int, id: String) {
    switch kind {
    case .topic: (program.topics[index].watchlist, program.topics[index].id)
    case .official: (program.officials[index].watchlist, program.officials[index].id)
    }
  }

  private func findings(_ matches: [Match], _ watchlists: [Watchlist]) -> [Finding] {
    var lists: [Int: ListMatches] = [:]
    var snippets = Snippets(pieces)
    return rules.map { index, window in
      let rule = program.rules[index]
      let id = watchlists[rule.watchlist].id
      let list = lists[rule.watchlist] ?? ListMatches(matches, of: id)
      lists[rule.watchlist] = list
      return Finding(
        watchlist: id, rule: rule.id, severity: rule.severity, topics: list.topics,
        officials: list.officials, stance: decisive(rule, in: window) ?? list.stance,
        matches: list.matches,
        snippet: board.first(of: rule.when, in: window).map { snippets[$0] } ?? "")
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
    return matches.filter { $0.kind == kind && seen.insert($0.id).inserted }.map(\.id)
  }
}
