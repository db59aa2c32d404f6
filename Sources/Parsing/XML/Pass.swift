/// How a pass over a document went.
struct Pass {
  /// The first violation of well-formedness, in words and mostly with its line; nil when there was
  /// none.
  var fault: String?
  /// The reader wanted no more items.
  var stopped = false
  /// Offset in the document at which the root element was closed.
  var rootEnd: Int?
  var textCut = false
  /// Elements were nested deeper than wanted.
  var isDeep = false
  /// There were more elements than wanted.
  var isCrowded = false
  /// References to entities that nobody declared, kept as they stand.
  var unknownEntities = 0
  /// Prefixes without a declaration, and other slips that XML lets pass.
  var namespaceFaults = 0
}

/// What a pass will take in; more is left out.
struct Limits {
  /// Bytes of one text.
  var text: Int
  /// Elements within each other.
  var depth: Int
  /// Namespaces in scope at once.
  var namespaces = 1000
  /// Elements, and texts between them, of one item or of the feed without its items.
  static let nodes = 1 << 17
}
