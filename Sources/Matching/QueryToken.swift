import Model

/// The signs of a query.
enum QueryToken {
  case open, close, and, or, not, must, sentence, end
  case near(distance: Int, isOrdered: Bool)
  case field(String)
  case reference(Match.Kind, id: String)
  case said(Query.Said.Kind, value: String)
  case boost(Double)
  /// One word as written; a phrase is in quotes.
  case word(String, isExact: Bool)
  case phrase(String, slop: Int, isExact: Bool)
  /// A regular expression, without its slashes.
  case pattern(String)
  /// What is no sign.
  case broken

  /// What is met where a word is missing.
  var encounter: String {
    switch self {
    case .end: "the query ends"
    case .close: "there is a )"
    case .or: "there is OR"
    case .and: "there is AND"
    case .near(_, let isOrdered): "there is \(isOrdered ? "ONEAR" : "NEAR")"
    case .sentence: "there is SENTENCE"
    case .boost: "there is a ^"
    case .must: "there is a +"
    case .not: "there is NOT, - or !; deny the whole, as in a AND NOT (a NEAR/5 b)"
    case .open, .field, .reference, .said, .word, .phrase, .pattern, .broken: "it cannot be read"
    }
  }
}
