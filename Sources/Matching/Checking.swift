public import Model

extension Engine {
  /// The engine of watchlists that are right, tests included; and all that is wrong with them, in
  /// the order of their lines, together with what was found when they were read (`found`).
  ///
  /// Tests are run of wrong lists too, so that one look shows everything: of those parts that
  /// nothing wrong has a share in.
  public static func check(
    _ watchlists: [Watchlist], found: [Problem] = []
  ) -> (engine: Engine?, problems: [Problem]) {
    let incomplete = watchlists.flatMap { list in
      found.hasErrors ? Suspects(in: list, found).topics(of: list).map(\.place) : []
    }
    let (program, compiled) = Compiler.compile(watchlists, incomplete: Set(incomplete))
    let places = Set(found.lazy.filter { $0.gravity == .error }.map(\.place))
    // Of what could not be read, the reader has told more.
    var problems = found + compiled.filter { !places.contains($0.place) }
    let engine = program.map { Engine(watchlists, $0) }
    if let engine {
      problems += problems.hasErrors ? engine.failedTests(besides: problems) : engine.failedTests()
    }
    let files = watchlists.map(\.place.file)
    let others = found.lazy.map(\.place.file).filter { !files.contains($0) }
    problems = problems.ordered(
      files: Set(files).count > 1 || !others.isEmpty ? others + files : [])
    return (problems.hasErrors ? nil : engine, problems)
  }

  private func failedTests(besides problems: [Problem]) -> [Problem] {
    watchlists.flatMap { watchlist in
      let suspects = Suspects(in: watchlist, problems)
      return watchlist.tests.compactMap { failure(of: $0, in: watchlist, besides: suspects) }
    }
  }
}

/// What of a watchlist is wrong, or relies on what is: nothing can be told of its finds.
struct Suspects {
  private(set) var topics: Set<String> = []
  private(set) var officials: Set<String> = []
  private(set) var rules: Set<String> = []
  private var tests: Set<Place> = []

  private enum Kind { case topic, official, rule, test }

  /// None.
  init() {}

  init(in watchlist: Watchlist, _ problems: [Problem]) {
    var parts = watchlist.topics.map { (place: $0.place, kind: Kind.topic, id: $0.id) }
    parts += watchlist.officials.map { ($0.place, .official, $0.id) }
    parts += watchlist.rules.map { (Self.beginning(of: $0), .rule, $0.id) }
    parts += watchlist.tests.map { ($0.place, .test, "") }
    parts.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    for problem in problems where problem.gravity == .error {
      guard problem.place.file == watchlist.place.file else { continue }
      let place = (problem.place.line, problem.place.column)
      // The part that begins last before it.
      let after = partition(parts[...]) { ($0.place.line, $0.place.column) > place }
      guard after > 0 else { continue }
      let part = parts[after - 1]
      switch part.kind {
      case .topic: topics.insert(part.id)
      case .official: officials.insert(part.id)
      case .rule: rules.insert(part.id)
      case .test: tests.insert(part.place)
      }
    }
    spread(in: watchlist)
  }

  /// The place of a rule is its id's, before which other things of it may stand.
  private static func beginning(of rule: Watchlist.Rule) -> Place {
    var place = rule.place
    place.line = min(place.line, rule.when.place.line)
    place.column = 0
    return place
  }

  /// To those that refer to them.
  private mutating func spread(in watchlist: Watchlist) {
    var users: [String: [String]] = [:]
    for topic in watchlist.topics {
      let query = Query.any([topic.query, topic.exclude].compactMap { $0 }.map { read($0) })
      if query.relies(on: self) { topics.insert(topic.id) }
      for reference in query.references where reference.kind == .topic {
        users[reference.id ?? "", default: []].append(topic.id)
      }
    }
    var queue = Array(topics)
    while let id = queue.popLast() {
      for user in users[id] ?? [] where topics.insert(user).inserted { queue.append(user) }
    }
    for rule in watchlist.rules {
      let asksStance = !rule.stances.isEmpty || !rule.polarities.isEmpty
      if read(rule.when).relies(on: self) || (asksStance && !topics.isEmpty) {
        rules.insert(rule.id)
      }
    }
    if watchlist.rules.isEmpty {
      rules = Set(topics.map { "topic:\($0)" } + officials.map { "official:\($0)" })
    }
  }

  private func read(_ query: Located<String>) -> Query { QueryParser.parse(query.value).query }

  func topics(of watchlist: Watchlist) -> [Watchlist.Topic] {
    watchlist.topics.filter { topics.contains($0.id) }
  }

  func contain(_ test: Watchlist.Test) -> Bool { tests.contains(test.place) }
}

extension Query {
  fileprivate func relies(on suspects: Suspects) -> Bool {
    switch self {
    case .phrase, .loose, .pattern: false
    case .reference(let reference) where reference.kind == .topic:
      reference.id.map { suspects.topics.contains($0) } ?? false
    case .reference(let reference):
      reference.id.map { suspects.officials.contains($0) } ?? !suspects.officials.isEmpty
    case .said(let said):
      switch said.kind {
      case .stance, .polarity: !suspects.topics.isEmpty
      case .speaker, .about: !suspects.officials.isEmpty
      }
    case .boosted(let query, _), .not(let query): query.relies(on: suspects)
    case .near(let a, let b, _, _), .sentence(let a, let b):
      a.relies(on: suspects) || b.relies(on: suspects)
    case .all(let queries), .any(let queries): queries.contains { $0.relies(on: suspects) }
    }
  }
}
