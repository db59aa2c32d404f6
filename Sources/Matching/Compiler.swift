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
  var patterns = PatternList()
  var said = SaidList()
  /// Whether the topic at hand has a threshold: then each of its phrases has a slot of its own.
  var isScored = false
  /// What is wrong in the query at hand.
  var faults: [QueryFault] = []

  /// The slots that the ids of one watchlist stand for.
  struct Names {
    var topics: [String: Automaton.Slot] = [:]
    var officials: [String: Automaton.Slot] = [:]
    var anyOfficial: Automaton.Slot
    /// The topics whose stance is asked for; nil where none is named.
    var spoken: [Automaton.Slot]?
    /// Whether all topics are known, as they are to a rule.
    var isComplete = false
  }

  /// The program, and all that is wrong: then it lacks what is. nil for what is too much.
  /// `incomplete`: the places of topics of which something could not be read.
  static func compile(
    _ watchlists: [Watchlist], incomplete: Set<Place> = []
  ) -> (program: Program?, problems: [Problem]) {
    if let excess = Excess.problem(in: watchlists) { return (nil, [excess]) }
    var compiler = Compiler()
    compiler.problems = Checks.problems(of: watchlists, incomplete: incomplete)
    for (index, watchlist) in watchlists.enumerated() { compiler.add(watchlist, at: index) }
    return (compiler.program(), compiler.problems)
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
    names.isComplete = true
    for rule in watchlist.rules { add(rule, of: index, names) }
    if watchlist.rules.isEmpty { addDefaultRules(watchlist, at: index, names) }
  }

  private mutating func add(_ rule: Watchlist.Rule, of watchlist: Int, _ names: Names) {
    _ = said.takeAsked()
    let query = parse(rule.when)
    var when = clause(query, rule.when, names)
    if let stances = leaf(ofStancesIn: rule, query, names) { when = .all([when, .leaf(stances)]) }
    rules.append(
      CompiledRule(
        watchlist: watchlist, id: rule.id, when: when, scope: rule.within,
        severity: rule.severity, said: said.takeAsked()))
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

  private mutating func addTopics(_ watchlist: Watchlist, at index: Int, _ names: Names) {
    var queries: [(query: Query?, exclude: Query?)] = []
    for topic in watchlist.topics {
      queries.append((topic.query.map { parse($0) }, topic.exclude.map { parse($0) }))
    }
    let references = queries.map { ($0.query?.references ?? []) + ($0.exclude?.references ?? []) }
    let order = TopicOrder(watchlist.topics, references: references)
    problems += order.problems
    for place in order.indices {
      let topic = watchlist.topics[place]
      var compiled = CompiledTopic(
        watchlist: index, id: topic.id, phrases: builder.makeSlot(),
        mentions: names.topics[topic.id] ?? builder.makeSlot())
      isScored = topic.threshold != nil
      _ = said.takeAsked()
      var parts = add(topic.phrases, to: compiled.phrases, what: "the phrase")
      for translation in topic.translations {
        parts += add(translation.phrases, to: compiled.phrases, what: "the phrase")
      }
      if let query = queries[place].query, let source = topic.query, !order.closing.contains(place)
      {
        compiled.query = clause(query, source, names)
        if topic.threshold != nil { parts += self.parts(of: query, names) }
      }
      compiled.score = topic.threshold.map { CompiledTopic.Score(threshold: $0.value, parts) }
      if let exclude = queries[place].exclude, let source = topic.exclude {
        compiled.exclude = clause(exclude, source, names)
      }
      compiled.said = said.takeAsked()
      topics.append(compiled)
    }
  }

  private mutating func parse(_ source: Located<String>) -> Query {
    let (query, faults) = QueryParser.parse(source.value)
    problems += faults.map { $0.problem(in: source) }
    return query
  }

  private mutating func clause(
    _ query: Query, _ source: Located<String>, _ names: Names
  ) -> Clause {
    faults = []
    let clause = clause(query, names.speaking(of: [query]))
    problems += faults.map { $0.problem(in: source) }
    return clause
  }
}

extension Compiler {
  private func program() -> Program {
    Program(
      automaton: builder.build(), topics: topics, officials: officials, rules: rules,
      candidates: candidates(), anyOfficial: anyOfficial, patterns: patterns.all,
      said: said.all)
  }

  private func candidates() -> Program.AllCandidates {
    let none = Candidates(slots: builder.slotCount)
    var all = Program.AllCandidates(topics: none, officials: none, rules: none)
    for (number, official) in officials.enumerated() {
      for slot in official.slots { all.officials.add(number, to: slot) }
    }
    // Topics are asked before the mentions of those that come after them are known.
    let late = Set(topics.map(\.mentions))
    for (number, topic) in topics.enumerated() {
      all.topics.add(number, to: topic.phrases)
      if let query = topic.query { all.topics.add(number, holding: query, said, late: late) }
    }
    for (number, rule) in rules.enumerated() { all.rules.add(number, holding: rule.when, said) }
    all.topics.freeze()
    all.officials.freeze()
    all.rules.freeze()
    return all
  }
}

extension QueryFault {
  /// The problem at its place in the file.
  func problem(in source: Located<String>, what: String = "the query") -> Problem {
    let isPlaced = !source.turns.isEmpty || !source.value.utf8.contains(0x0A)
    return Problem(
      "\(message), at character \(position) of \(what)",
      at: isPlaced ? source.place(ofCharacter: position - 1) : source.place)
  }
}
