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
struct QueryParser {
  private var lexer: QueryLexer
  private var token = QueryToken.end
  private var position = 1
  private var fields = Fields.prose
  private var isInField = false
  private var depth = 0
  private var terms = 0

  static func parse(_ text: String) throws(QueryFault) -> Query {
    guard text.utf8.count <= Limit.queryBytes else {
      throw QueryFault("the query is longer than \(Limit.queryBytes) bytes; split it", at: 1)
    }
    var parser = QueryParser(lexer: QueryLexer(text))
    try parser.advance()
    if case .end = parser.token { throw QueryFault("the query is empty; write words", at: 1) }
    let query = try parser.query()
    switch parser.token {
    case .end: break
    case .close: throw QueryFault("a ) has no ( before it", at: parser.position)
    default: throw QueryFault("a word or group is missing here", at: parser.position)
    }
    if query.holdsOnNothing {
      throw QueryFault(
        "the query matches texts that hold none of its words; "
          + "NOT needs something to take away from, as in a AND NOT b", at: 1)
    }
    return query
  }

  private init(lexer: QueryLexer) { self.lexer = lexer }

  private mutating func advance() throws(QueryFault) {
    token = try lexer.next()
    position = lexer.position
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
        guard query.isPositional, other.isPositional else {
          throw QueryFault(
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
      if case .boost = token { throw QueryFault("one ^ is enough", at: position) }
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
      return .phrase(
        try term(text, isExact, label: label, what: "\u{201C}\(text)\u{201D}"))
    case .phrase(let text, let slop, let isExact):
      let label = (isExact ? "=" : "") + "\"\(text)\"" + (slop > 0 ? "~\(slop)" : "")
      let term = try term(text, isExact, label: label, what: "the phrase \"\(text)\"")
      return slop == 0 || term.words.count == 1 ? .phrase(term) : .loose(term, slop: slop)
    case .pattern(let text): return try expression(text)
    case .said(let kind, let value):
      let said = Query.Said(
        kind: kind, value: value, fields: fields, position: position,
        valuePosition: lexer.valuePosition)
      try advance()
      return .said(said)
    case .reference(let kind, let id):
      if kind == .topic, id == "*" {
        throw QueryFault("topic:* is not part of the language; name the topics", at: position)
      }
      let reference = Query.Reference(
        kind: kind, id: id == "*" ? nil : id, fields: fields, position: position)
      try advance()
      return .reference(reference)
    default: throw missing(after: sign)
    }
  }

  private func missing(after sign: String?) -> QueryFault {
    let found =
      switch token {
      case .end: "the query ends"
      case .close: "there is a )"
      case .or: "there is OR"
      case .and: "there is AND"
      case .near(_, let isOrdered): "there is \(isOrdered ? "ONEAR" : "NEAR")"
      case .sentence: "there is SENTENCE"
      case .boost: "there is a ^"
      default: "there is a sign"
      }
    let place = sign.map { " after \($0)" } ?? ""
    return QueryFault("a word or group is missing\(place): \(found)", at: position)
  }

  private mutating func group() throws(QueryFault) -> Query {
    let opening = position
    try enter()
    try advance()
    if case .close = token { throw QueryFault("the parentheses are empty", at: opening) }
    let query = try query()
    guard case .close = token else {
      throw QueryFault("a ( is not closed; write another )", at: opening)
    }
    depth -= 1
    try advance()
    return query
  }

  private mutating func field(_ name: String) throws(QueryFault) -> Query {
    guard !isInField, let field = Field.allCases.first(where: { $0.name == name }) else {
      throw QueryFault("\(name): cannot stand inside another field's parentheses", at: position)
    }
    fields = Fields(field)
    isInField = true
    try advance()
    let query = try primary(after: "\(name):")
    fields = .prose
    isInField = false
    return query
  }

  private mutating func expression(_ text: String) throws(QueryFault) -> Query {
    let pattern = try PatternParser.parse(text, at: position + 1)
    let expression = Query.Expression(
      text: text, pattern: pattern, fields: fields, label: prefix + "/\(text)/")
    try advance()
    return .pattern(expression)
  }

  /// The field that the term is asked of, as written.
  private var prefix: String {
    guard isInField else { return "" }
    return Field.allCases.first { fields == Fields($0) }.map { "\($0.name):" } ?? ""
  }

  private mutating func term(
    _ text: String, _ isExact: Bool, label: String, what: String
  ) throws(QueryFault) -> Query.Term {
    let place = position
    let words: [Word]
    do {
      // Names, tags and addresses are not inflected.
      words = try Word.phrase(text, inflects: !isExact && fields.isSubset(of: .prose))
    } catch {
      throw QueryFault(error.message(what), at: place)
    }
    let term = Query.Term(words: words, fields: fields, label: prefix + label)
    try advance()
    return term
  }
}
