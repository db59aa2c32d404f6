import Model

extension Compiler {
  /// The clause of a query; what is wrong with the query goes to `faults`.
  mutating func clause(_ query: Query, _ names: Names) -> Clause {
    switch query {
    case .phrase(let term):
      return .leaf(
        Clause.Leaf(slot: builder.slot(of: term.words), fields: term.fields, label: term.label))
    case .loose(let term, let slop):
      return .loose(
        term.words.map { builder.slot(of: [$0]) }, slop: slop, fields: term.fields,
        label: term.label)
    case .pattern(let expression):
      let slot = patterns.slot(of: expression, &builder)
      return .leaf(
        Clause.Leaf(slot: slot, fields: expression.fields, label: expression.label))
    case .reference(let reference):
      return leaf { compiler throws(QueryFault) in try compiler.leaf(reference, names) }
    case .said(let said):
      return leaf { compiler throws(QueryFault) in try compiler.leaf(said, names) }
    case .boosted(let query, _): return clause(query, names)
    case .near(let a, let b, let distance, let isOrdered):
      let names = names.speaking(of: [a, b])
      return .near(
        clause(a, names), clause(b, names), distance: distance, isOrdered: isOrdered)
    case .sentence(let a, let b):
      let names = names.speaking(of: [a, b])
      return .sentence(clause(a, names), clause(b, names))
    case .all(let queries):
      let names = names.speaking(of: queries)
      var clauses: [Clause] = []
      for query in queries { clauses.append(clause(query, names)) }
      return .all(clauses)
    case .any(let queries): return any(queries, names)
    case .not(let query): return .not(clause(query, names))
    }
  }

  /// A leaf; one that holds nowhere if it is to nothing.
  private mutating func leaf(
    _ make: (inout Self) throws(QueryFault) -> Clause.Leaf
  ) -> Clause {
    guard faults.count < Limit.queryFaults else { return .any([]) }
    do throws(QueryFault) {
      return .leaf(try make(&self))
    } catch {
      faults.append(error)
      return .any([])
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
  private mutating func any(_ queries: [Query], _ names: Names) -> Clause {
    let names = names.speaking(ofDenied: queries)
    var clauses: [Clause] = []
    var terms: [Fields: [Query.Term]] = [:]
    for query in queries {
      if case .phrase(let term) = query {
        terms[term.fields, default: []].append(term)
      } else {
        clauses.append(clause(query, names))
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

  /// What counts towards a topic's threshold: the words and phrases that the query does not
  /// exclude. NEAR and SENTENCE count as one.
  mutating func parts(of query: Query, _ names: Names) -> [CompiledTopic.Part] {
    var parts: [CompiledTopic.Part] = []
    func visit(_ query: Query, _ weight: Double, _ names: Names, _ compiler: inout Compiler) {
      switch query {
      case .boosted(let query, let boost): visit(query, weight * boost, names, &compiler)
      case .all(let queries):
        let names = names.speaking(of: queries)
        for query in queries { visit(query, weight, names, &compiler) }
      case .any(let queries): for query in queries { visit(query, weight, names, &compiler) }
      case .not: break
      case .phrase, .loose, .pattern, .reference, .said, .near, .sentence:
        // Its faults are told where the whole query is compiled.
        parts.append(CompiledTopic.Part(clause: compiler.clause(query, names), weight: weight))
      }
    }
    visit(query, 1, names.speaking(of: [query]), &self)
    return parts
  }
}
