import Model

/// Reads a query, by recursive descent. From the loosest to the tightest bond:
///
///     query   = clause *( "OR" clause )
///     clause  = negated *( [ "AND" ] negated )     words side by side must all occur
///     negated = ( "NOT" / "-" ) negated / near
///     near    = primary *( ( "NEAR/n" / "ONEAR/n" / "SENTENCE" ) primary )
///     primary = plain *( "^" number )
///     plain   = "(" query ")" / field ":" primary / [ "=" ] ( phrase / word ) / "/" regex "/"
///             / reference
///
/// What is wrong is noted, and the reading goes on as if a word stood there that no text holds.
struct QueryParser {
  private var lexer: QueryLexer
  private var token = QueryToken.end
  private var position = 1
  private var fields = Fields.prose
  private var isInField = false
  private var depth = 0
  private var terms = 0
  private var faults: [QueryFault] = []

  /// Stands for what could not be read. It holds in no text.
  private static let nothing = Query.any([])

  /// What could be read of a text, and all that is wrong with it.
  static func parse(_ text: String) -> (query: Query, faults: [QueryFault]) {
    guard text.utf8.count <= Limit.queryBytes else {
      let fault = QueryFault("the query is longer than \(Limit.queryBytes) bytes; split it", at: 1)
      return (nothing, [fault])
    }
    var parser = QueryParser(lexer: QueryLexer(text))
    do throws(QueryFault) {
      let query = try parser.whole()
      return (query, parser.faults)
    } catch {
      return (nothing, parser.faults + [error])
    }
  }

  private init(lexer: QueryLexer) { self.lexer = lexer }

  private mutating func whole() throws(QueryFault) -> Query {
    try advance()
    if case .end = token { throw QueryFault("the query is empty; write words", at: 1) }
    var queries = [try query()]
    // What stops the reading before the end can only be this.
    while case .close = token {
      try note("a ) has no ( before it", at: position)
      try advance()
      if case .end = token { break }
      queries.append(try query())
    }
    if faults.isEmpty, queries[0].holdsOnNothing {
      try note(
        "the query matches texts that hold none of its words; "
          + "NOT needs something to take away from, as in a AND NOT b", at: 1)
    }
    return queries.count == 1 ? queries[0] : .all(queries)
  }

  /// Throws only if there are too many: then the rest is not read. One is told of each place.
  private mutating func note(_ message: String, at position: Int) throws(QueryFault) {
    guard !faults.contains(where: { $0.position == position }) else { return }
    if faults.count == Limit.queryFaults {
      throw QueryFault("there is more that is wrong; the rest was not read", at: position)
    }
    faults.append(QueryFault(message, at: position))
  }

  private mutating func advance() throws(QueryFault) {
    do throws(QueryFault) {
      token = try lexer.next()
      position = lexer.position
    } catch {
      token = .broken
      position = lexer.position
      lexer.skip()
      try note(error.message, at: error.position)
    }
  }

  private mutating func query() throws(QueryFault) -> Query {
    var clauses = [try clause()]
    while case .or = token {
      try advance()
      clauses.append(try clause(after: "OR"))
    }
    return clauses.count == 1 ? clauses[0] : .any(clauses)
  }

  private mutating func clause(after sign: String? = nil) throws(QueryFault) -> Query {
    var queries = [try negated(after: sign)]
    while true {
      switch token {
      case .and:
        try advance()
        queries.append(try negated(after: "AND"))
      case .or, .close, .end: return queries.count == 1 ? queries[0] : .all(queries)
      default: queries.append(try negated())
      }
    }
  }

  private mutating func negated(after sign: String? = nil) throws(QueryFault) -> Query {
    switch token {
    case .must:
      try advance()
      return try near(after: "+")
    case .not:
      try enter()
      try advance()
      let query = try negated(after: "NOT")
      depth -= 1
      return query.negated
    default: return try near(after: sign)
    }
  }

  private mutating func near(after sign: String? = nil) throws(QueryFault) -> Query {
    var query = try primary(after: sign)
    var links = 0
    while true {
      let place = position
      switch token {
      case .near(let distance, let isOrdered):
        try advance()
        let other = try primary(after: isOrdered ? "ONEAR" : "NEAR")
        if !query.isPositional || !other.isPositional {
          try note(
            "NEAR and ONEAR join words, phrases and groups of them with OR; "
              + "AND, NOT and SENTENCE cannot stand inside", at: place)
        }
        query = .near(query, other, distance: distance, isOrdered: isOrdered)
      case .sentence:
        try advance()
        var isNegated = false
        if case .not = token {
          isNegated = true
          try advance()
        }
        let other = try primary(after: "SENTENCE")
        query = .sentence(query, isNegated ? other.negated : other)
      default: return query
      }
      links += 1
      if links >= Limit.queryDepth {
        throw QueryFault("more than \(Limit.queryDepth) NEARs in a row; use groups", at: place)
      }
    }
  }

  private mutating func enter() throws(QueryFault) {
    depth += 1
    if depth > Limit.queryDepth {
      throw QueryFault("more than \(Limit.queryDepth) levels inside one another", at: position)
    }
  }

  private mutating func primary(after sign: String?) throws(QueryFault) -> Query {
    var query = try plain(after: sign)
    if case .boost(let boost) = token {
      query = .boosted(query, boost)
      try advance()
    }
    while case .boost = token {
      try note("one ^ is enough", at: position)
      try advance()
    }
    return query
  }

  private mutating func plain(after sign: String?) throws(QueryFault) -> Query {
    terms += 1
    if terms > Limit.queryTerms {
      throw QueryFault("more than \(Limit.queryTerms) words; split the query", at: position)
    }
    switch token {
    case .open: return try group()
    case .field(let name): return try field(name)
    case .word(let text, let isExact):
      let label = (isExact ? "=" : "") + text
      let what = "\u{201C}\(text)\u{201D}"
      return try term(text, isExact, label: label, what: what).map { .phrase($0) } ?? Self.nothing
    case .phrase(let text, let slop, let isExact):
      let label = (isExact ? "=" : "") + "\"\(text)\"" + (slop > 0 ? "~\(slop)" : "")
      guard let term = try term(text, isExact, label: label, what: "the phrase \"\(text)\"")
      else { return Self.nothing }
      return slop == 0 || term.words.count == 1 ? .phrase(term) : .loose(term, slop: slop)
    case .pattern(let text): return try expression(text)
    case .said(let kind, let value):
      let said = Query.Said(
        kind: kind, value: value, fields: fields, position: position,
        valuePosition: lexer.valuePosition)
      try advance()
      return .said(said)
    case .reference(let kind, let id):
      return try reference(kind, id)
    case .broken:
      try advance()
      return Self.nothing
    default:
      try note(missing(after: sign), at: position)
      return Self.nothing
    }
  }

  private mutating func reference(_ kind: Match.Kind, _ id: String) throws(QueryFault) -> Query {
    let place = position
    try advance()
    if kind == .topic, id == "*" {
      try note("topic:* is not part of the language; name the topics", at: place)
      return Self.nothing
    }
    return .reference(
      Query.Reference(kind: kind, id: id == "*" ? nil : id, fields: fields, position: place))
  }

  private func missing(after sign: String?) -> String {
    let place = sign.map { " after \($0)" } ?? ""
    return "a word or group is missing\(place): \(token.encounter)"
  }

  private mutating func group() throws(QueryFault) -> Query {
    let opening = position
    try enter()
    try advance()
    let query: Query
    if case .close = token {
      try note("the parentheses are empty", at: opening)
      query = Self.nothing
    } else {
      query = try self.query()
    }
    depth -= 1
    if case .close = token {
      try advance()
    } else {
      try note("a ( is not closed; write another )", at: opening)
    }
    return query
  }

  private mutating func field(_ name: String) throws(QueryFault) -> Query {
    let (outerFields, wasInField) = (fields, isInField)
    if isInField {
      try note("\(name): cannot stand inside another field's parentheses", at: position)
    }
    fields = Field.allCases.first { $0.name == name }.map { Fields($0) } ?? fields
    isInField = true
    try advance()
    let query = try primary(after: "\(name):")
    (fields, isInField) = (outerFields, wasInField)
    return query
  }

  private mutating func expression(_ text: String) throws(QueryFault) -> Query {
    let place = position
    try advance()
    do throws(QueryFault) {
      let pattern = try PatternParser.parse(text, at: place + 1)
      return .pattern(
        Query.Expression(
          text: text, pattern: pattern, fields: fields, label: prefix + "/\(text)/"))
    } catch {
      try note(error.message, at: error.position)
      return Self.nothing
    }
  }

  /// The field that the term is asked of, as written.
  private var prefix: String {
    guard isInField else { return "" }
    return Field.allCases.first { fields == Fields($0) }.map { "\($0.name):" } ?? ""
  }

  /// nil, and a fault, if the text holds no words.
  private mutating func term(
    _ text: String, _ isExact: Bool, label: String, what: String
  ) throws(QueryFault) -> Query.Term? {
    let place = position
    try advance()
    do throws(Word.Fault) {
      // Names, tags and addresses are not inflected.
      let words = try Word.phrase(text, inflects: !isExact && fields.isSubset(of: .prose))
      return Query.Term(words: words, fields: fields, label: prefix + label)
    } catch {
      try note(error.message(what), at: place)
      return nil
    }
  }
}
