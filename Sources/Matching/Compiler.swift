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

  static func compile(_ watchlists: [Watchlist]) throws(Problems) -> Program {
    if let excess = Excess.problem(in: watchlists) { throw Problems([excess]) }
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
    names.isComplete = true
    for rule in watchlist.rules { add(rule, of: index, names) }
    if watchlist.rules.isEmpty { addDefaultRules(watchlist, at: index, names) }
  }

  private mutating func add(_ rule: Watchlist.Rule, of watchlist: Int, _ names: Names) {
    _ = said.takeAsked()
    guard let query = parse(rule.when), var when = clause(query, rule.when, names) else { return }
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
      isScored = topic.threshold != nil
      _ = said.takeAsked()
      var parts = add(topic.phrases, to: compiled.phrases, what: "the phrase")
      for translation in topic.translations {
        parts += add(translation.phrases, to: compiled.phrases, what: "the phrase")
      }
      if let query = queries[place].query, let source = topic.query {
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
      return try clause(query, names.speaking(of: [query]))
    } catch {
      problems.append(error.problem(in: source))
      return nil
    }
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
  /// The problem at its place in the file. Only a query on one line tells the column.
  func problem(in source: Located<String>, what: String = "the query") -> Problem {
    var place = source.place
    if place.line > 0, !source.value.utf8.contains(0x0A) { place.column += position - 1 }
    return Problem("\(message), at character \(position) of \(what)", at: place)
  }
}
