import Model

/// A query as written, its words folded and its references not yet looked up.
indirect enum Query: Sendable {
  /// Words next to each other, in order.
  case phrase(Term)
  /// Words near their places in the phrase: the sum of Lucene's moves is at most `slop`.
  case loose(Term, slop: Int)
  /// A regular expression.
  case pattern(Expression)
  case reference(Reference)
  /// `stance:`, `polarity:`, `speaker:` or `about:` and what stands after it.
  case said(Said)
  /// A query whose words count so many times towards the topic's threshold.
  case boosted(Query, Double)
  case near(Query, Query, distance: Int, isOrdered: Bool)
  case sentence(Query, Query)
  case all([Query])
  case any([Query])
  case not(Query)

  struct Term: Sendable {
    var words: [Word]
    var fields: Fields
    /// As written.
    var label: String
  }

  struct Expression: Sendable {
    /// Between the slashes.
    var text: String
    var pattern: Pattern
    var fields: Fields
    var label: String
  }

  /// What is asked of the way something is said.
  struct Said: Sendable {
    enum Kind: String, CaseIterable, Sendable { case stance, polarity, speaker, about }

    var kind: Kind
    var value: String
    var fields: Fields
    /// Of the kind and of the value in the query, in scalars from 1.
    var position: Int
    var valuePosition: Int
  }

  /// `topic:ID`, `official:ID` or, without an id, `official:*`.
  struct Reference: Sendable {
    var kind: Match.Kind
    var id: String?
    var fields: Fields
    /// Of the id in the query, in scalars from 1.
    var position: Int
  }

  /// The query that holds where this one does not, with NOT at the leaves only.
  var negated: Query {
    switch self {
    case .not(let query): query
    case .all(let queries): .any(queries.map(\.negated))
    case .any(let queries): .all(queries.map(\.negated))
    case .boosted(let query, _): query.negated
    case .phrase, .loose, .pattern, .reference, .said, .near, .sentence: .not(self)
    }
  }

  /// Whether a text without any of the query's words satisfies it.
  var holdsOnNothing: Bool {
    switch self {
    case .phrase, .loose, .pattern, .reference, .said, .near: false
    case .boosted(let query, _): query.holdsOnNothing
    case .sentence(let a, let b): a.holdsOnNothing && b.holdsOnNothing
    case .all(let queries): queries.allSatisfy(\.holdsOnNothing)
    case .any(let queries): queries.contains(where: \.holdsOnNothing)
    case .not(let query): !query.holdsOnNothing
    }
  }

  /// Whether it stands for places in the text, so that distances to it can be measured.
  var isPositional: Bool {
    switch self {
    case .phrase, .loose, .pattern, .reference, .said, .near: true
    case .any(let queries): queries.allSatisfy(\.isPositional)
    case .boosted(let query, _): query.isPositional
    case .sentence, .all, .not: false
    }
  }

  /// The ids of the topics that it asks for.
  var topics: [String] {
    switch self {
    case .phrase, .loose, .pattern, .said, .not: []
    case .reference(let reference): reference.kind == .topic ? reference.id.map { [$0] } ?? [] : []
    case .boosted(let query, _): query.topics
    case .near(let a, let b, _, _), .sentence(let a, let b): a.topics + b.topics
    case .all(let queries), .any(let queries): queries.flatMap(\.topics)
    }
  }

  /// The references in it, in the order they are written.
  var references: [Reference] {
    switch self {
    case .phrase, .loose, .pattern, .said: []
    case .boosted(let query, _): query.references
    case .reference(let reference): [reference]
    case .near(let a, let b, _, _), .sentence(let a, let b): a.references + b.references
    case .all(let queries), .any(let queries): queries.flatMap(\.references)
    case .not(let query): query.references
    }
  }
}

/// Why a text is no query, and at which of its scalars (from 1).
struct QueryFault: Error {
  var message: String
  var position: Int

  init(_ message: String, at position: Int) {
    self.message = message
    self.position = position
  }
}
