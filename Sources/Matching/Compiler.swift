import Model

/// Makes the program of watchlists, and lists all that is wrong with them.
struct Compiler {
  var problems: [Problem] = []
  var builder = AutomatonBuilder()
  private var topics: [CompiledTopic] = []
  var officials: [CompiledOfficial] = []
  private var rules: [CompiledRule] = []
  var classes = NameClasses()
  private var anyOfficial: [Automaton.Slot] = []

  /// The slots that the ids of one watchlist stand for.
  private struct Names {
    var topics: [String: Automaton.Slot] = [:]
    var officials: [String: Automaton.Slot] = [:]
    var anyOfficial: Automaton.Slot
  }

  static func compile(_ watchlists: [Watchlist]) throws(Problems) -> Program {
    var compiler = Compiler()
    compiler.problems = Checks.problems(of: watchlists)
    for (index, watchlist) in watchlists.enumerated() { compiler.add(watchlist, at: index) }
    guard compiler.problems.isEmpty else { throw Problems(compiler.problems) }
    return compiler.program()
  }

  private mutating func add(_ watchlist: Watchlist, at index: Int) {
    var names = Names(anyOfficial: builder.makeSlot())
    anyOfficial.append(names.anyOfficial)
    for topic in watchlist.topics { names.topics[topic.id] = builder.makeSlot() }
    for official in watchlist.officials {
      let slot = builder.makeSlot()
      names.officials[official.id] = slot
      add(official, of: index, mentions: slot)
    }
    addTopics(watchlist, at: index, names)
    for rule in watchlist.rules {
      guard let query = parse(rule.when), let when = clause(query, rule.when, names) else {
        continue
      }
      rules.append(
        CompiledRule(
          watchlist: index, id: rule.id, when: when, scope: rule.within, severity: rule.severity))
    }
    if watchlist.rules.isEmpty { addDefaultRules(watchlist, at: index, names) }
  }

  /// Without rules, every topic and every official raises a finding by itself.
  private mutating func addDefaultRules(_ watchlist: Watchlist, at index: Int, _ names: Names) {
    func add(_ id: String, _ slot: Automaton.Slot?) {
      guard let slot else { return }
      let leaf = Clause.Leaf(slot: slot, fields: .all, label: id)
      rules.append(
        CompiledRule(
          watchlist: index, id: id, when: .leaf(leaf), scope: .item, severity: .medium))
    }
    for topic in watchlist.topics { add("topic:\(topic.id)", names.topics[topic.id]) }
    for official in watchlist.officials {
      add("official:\(official.id)", names.officials[official.id])
    }
  }

  mutating func add(
    _ phrases: [Located<String>], to slot: Automaton.Slot, what: String
  ) {
    for phrase in phrases {
      if let query = Self.querySyntax(in: phrase.value) {
        let message =
          "\(what) “\(phrase.value.prefix(60))” is \(query); in a list of phrases it"
          + " would be read as plain words"
        problems.append(Problem(message, at: phrase.place))
        continue
      }
      do throws(Word.Fault) {
        builder.add(try Word.phrase(phrase.value), to: slot)
      } catch {
        let message = error.message("\(what) “\(phrase.value.prefix(60))”")
        problems.append(Problem(message, at: phrase.place))
      }
    }
  }

  /// What of the query language a phrase seems to be meant as; nil for words.
  private static func querySyntax(in phrase: String) -> String? {
    if phrase.utf8.count > 2, phrase.hasPrefix("/"), phrase.hasSuffix("/") {
      return "a regular expression, which is not supported in this version"
    }
    if let caret = phrase.lastIndex(of: "^"), Double(phrase[phrase.index(after: caret)...]) != nil {
      return "a boost, which is not supported in this version"
    }
    let fields = [
      "title", "summary", "content", "author", "feed", "tag", "lang", "url", "topic", "official",
      "stance", "polarity", "speaker", "about",
    ]
    let head = phrase.prefix { $0 != ":" }
    guard head.endIndex < phrase.endIndex, fields.contains(String(head)),
      !phrase[head.endIndex...].dropFirst().hasPrefix(" ")
    else { return nil }
    return "a query: write it as `match:`"
  }

  private mutating func addTopics(_ watchlist: Watchlist, at index: Int, _ names: Names) {
    var queries: [(query: Query?, exclude: Query?)] = []
    for topic in watchlist.topics {
      queries.append((topic.query.flatMap { parse($0) }, topic.exclude.flatMap { parse($0) }))
    }
    let references = queries.map { ($0.query?.references ?? []) + ($0.exclude?.references ?? []) }
    let order = TopicOrder(watchlist.topics, references: references)
    problems += order.problems
    for place in order.indices {
      let topic = watchlist.topics[place]
      var compiled = CompiledTopic(
        watchlist: index, id: topic.id, phrases: builder.makeSlot(),
        mentions: names.topics[topic.id] ?? builder.makeSlot())
      add(topic.phrases, to: compiled.phrases, what: "the phrase")
      for translation in topic.translations {
        add(translation.phrases, to: compiled.phrases, what: "the phrase")
      }
      if let query = queries[place].query, let source = topic.query {
        compiled.query = clause(query, source, names)
      }
      if let exclude = queries[place].exclude, let source = topic.exclude {
        compiled.exclude = clause(exclude, source, names)
      }
      topics.append(compiled)
    }
  }

  private mutating func parse(_ source: Located<String>) -> Query? {
    do throws(QueryFault) {
      return try QueryParser.parse(source.value)
    } catch {
      problems.append(error.problem(in: source))
      return nil
    }
  }

  /// nil, and a problem, if a reference is to nothing.
  private mutating func clause(
    _ query: Query, _ source: Located<String>, _ names: Names
  ) -> Clause? {
    do throws(QueryFault) {
      return try clause(query, names)
    } catch {
      problems.append(error.problem(in: source))
      return nil
    }
  }
}

extension Compiler {
  private mutating func clause(_ query: Query, _ names: Names) throws(QueryFault) -> Clause {
    switch query {
    case .phrase(let term):
      return .leaf(
        Clause.Leaf(slot: builder.slot(of: term.words), fields: term.fields, label: term.label))
    case .loose(let term, let slop):
      return .loose(
        term.words.map { builder.slot(of: [$0]) }, slop: slop, fields: term.fields,
        label: term.label)
    case .reference(let reference): return .leaf(try leaf(reference, names))
    case .near(let a, let b, let distance, let isOrdered):
      return .near(
        try clause(a, names), try clause(b, names), distance: distance, isOrdered: isOrdered)
    case .sentence(let a, let b): return .sentence(try clause(a, names), try clause(b, names))
    case .all(let queries):
      var clauses: [Clause] = []
      for query in queries { clauses.append(try clause(query, names)) }
      return .all(clauses)
    case .any(let queries): return try any(queries, names)
    case .not(let query): return .not(try clause(query, names))
    }
  }

  private func leaf(
    _ reference: Query.Reference, _ names: Names
  ) throws(QueryFault) -> Clause.Leaf {
    let known = reference.kind == .topic ? names.topics : names.officials
    let label = "\(reference.kind.rawValue):\(reference.id ?? "*")"
    guard let id = reference.id else {
      return Clause.Leaf(slot: names.anyOfficial, fields: reference.fields, label: label)
    }
    guard let slot = known[id] else {
      throw QueryFault(
        "this watchlist has no \(reference.kind.rawValue) \(id)"
          + didYouMean(id, among: known.keys.sorted()), at: reference.position)
    }
    return Clause.Leaf(slot: slot, fields: reference.fields, label: label)
  }

  /// Plain words and phrases of one group share a slot, however many there are.
  private mutating func any(_ queries: [Query], _ names: Names) throws(QueryFault) -> Clause {
    var clauses: [Clause] = []
    var terms: [Fields: [Query.Term]] = [:]
    for query in queries {
      if case .phrase(let term) = query {
        terms[term.fields, default: []].append(term)
      } else {
        clauses.append(try clause(query, names))
      }
    }
    for (fields, terms) in terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let label = terms.map(\.label).joined(separator: " OR ")
      let slot = terms.count == 1 ? builder.slot(of: terms[0].words) : builder.makeSlot()
      if terms.count > 1 { for term in terms { builder.add(term.words, to: slot) } }
      clauses.append(.leaf(Clause.Leaf(slot: slot, fields: fields, label: label)))
    }
    return clauses.count == 1 ? clauses[0] : .any(clauses)
  }

  private func program() -> Program {
    var candidates = [[Candidate]](repeating: [], count: builder.slotCount)
    for (index, official) in officials.enumerated() {
      for slot in [official.names, official.derived, official.initials, official.surnames] {
        candidates[Int(slot)].append(.official(index))
      }
    }
    func register(_ clause: Clause, _ candidate: Candidate) {
      for slot in Set(clause.necessary { candidates[Int($0)].count }) {
        candidates[Int(slot)].append(candidate)
      }
    }
    for (index, topic) in topics.enumerated() {
      candidates[Int(topic.phrases)].append(.topic(index))
      if let query = topic.query { register(query, .topic(index)) }
    }
    for (index, rule) in rules.enumerated() { register(rule.when, .rule(index)) }
    return Program(
      automaton: builder.build(), topics: topics, officials: officials, rules: rules,
      candidates: candidates, anyOfficial: anyOfficial)
  }
}

extension QueryFault {
  /// The problem at its place in the file. Only a query on one line tells the column.
  func problem(in source: Located<String>) -> Problem {
    var place = source.place
    if place.line > 0, !source.value.utf8.contains(0x0A) { place.column += position - 1 }
    return Problem("\(message), at character \(position) of the query", at: place)
  }
}
