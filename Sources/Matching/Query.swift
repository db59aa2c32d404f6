import Model

/// A query as written, its words folded and its references not yet looked up.
indirect enum Query: Sendable {
  /// Words next to each other, in order.
  case phrase(Term)
  /// Words near their places in the phrase: the sum of Lucene's moves is at most `slop`.
  case loose(Term, slop: Int)
  case reference(Reference)
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
    case .phrase, .loose, .reference, .near, .sentence: .not(self)
    }
  }

  /// Whether a text without any of the query's words satisfies it.
  var holdsOnNothing: Bool {
    switch self {
    case .phrase, .loose, .reference, .near: false
    case .sentence(let a, let b): a.holdsOnNothing && b.holdsOnNothing
    case .all(let queries): queries.allSatisfy(\.holdsOnNothing)
    case .any(let queries): queries.contains(where: \.holdsOnNothing)
    case .not(let query): !query.holdsOnNothing
    }
  }

  /// Whether it stands for places in the text, so that distances to it can be measured.
  var isPositional: Bool {
    switch self {
    case .phrase, .loose, .reference, .near: true
    case .any(let queries): queries.allSatisfy(\.isPositional)
    case .sentence, .all, .not: false
    }
  }

  /// The references in it, in the order they are written.
  var references: [Reference] {
    switch self {
    case .phrase, .loose: []
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
