import Model

/// Reads an alert filter by recursive descent: OR of ANDs of terms.
struct AlertFilterParser {
  typealias Expression = AlertFilter.Expression
  typealias Field = AlertFilter.Field
  private typealias Token = AlertFilterLexer.Token

  /// Parentheses within parentheses.
  private static let depthLimit = 32

  private var lexer: AlertFilterLexer
  private let known: [Field: Set<String>]
  private var token: Located<Token>
  private var depth = 0

  init(_ text: Located<String>, known: [Field: Set<String>]) {
    lexer = AlertFilterLexer(text)
    self.known = known
    token = Located(.end, at: text.place)
  }

  mutating func parse() throws(Problem) -> Expression {
    try advance()
    if token.value == .end {
      throw Problem("the filter is empty; leave `when` out to get every alert", at: token.place)
    }
    let expression = try disjunction()
    switch token.value {
    case .end: return expression
    case .close: throw Problem("this `)` closes nothing", at: token.place)
    default: throw Problem("AND or OR is missing before \(token.value.shown)", at: token.place)
    }
  }

  private mutating func advance() throws(Problem) { token = try lexer.next() }

  private mutating func disjunction() throws(Problem) -> Expression {
    var parts = [try conjunction()]
    while isKeyword("OR") {
      try advance()
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(Problem) -> Expression {
    var parts = [try negation()]
    while isKeyword("AND") {
      try advance()
      parts.append(try negation())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(Problem) -> Expression {
    var isNegated = false
    while isKeyword("NOT") {
      isNegated.toggle()
      try advance()
    }
    let part = try primary()
    return isNegated ? .not(part) : part
  }

  private mutating func primary() throws(Problem) -> Expression {
    let start = token
    switch start.value {
    case .word(let name):
      return .term(try term(Located(name, at: start.place)))
    case .open:
      depth += 1
      guard depth <= Self.depthLimit else {
        throw Problem("more than \(Self.depthLimit) parentheses within another", at: start.place)
      }
      try advance()
      let inner = try disjunction()
      guard token.value == .close else {
        let message = "`)` is missing before \(token.value.shown)"
        throw Problem(message, at: token.place)
      }
      depth -= 1
      try advance()
      return inner
    default:
      throw Problem(
        "expected a term such as `severity>=high`, found \(start.value.shown)", at: start.place)
    }
  }

  private mutating func term(_ name: Located<String>) throws(Problem) -> AlertFilter.Term {
    if Self.keyword(name.value) != nil {
      throw Problem("a term is missing before `\(name.value)`", at: name.place)
    }
    let fields = Field.allCases.map(\.rawValue)
    guard let field = Field(rawValue: name.value) else {
      let remedy = Suggestion.remedy(for: name.value, among: fields)
      throw Problem("unknown field `\(SafeText.line(name.value))`; \(remedy)", at: name.place)
    }
    try advance()
    let mark = token
    guard case .mark(let sign) = mark.value else {
      let example = field == .severity ? "severity>=high" : "\(field.rawValue):…"
      let message = "expected `\(example)`, found \(mark.value.shown) after `\(field.rawValue)`"
      throw Problem(message, at: mark.place)
    }
    let value = try value(of: field)
    try advance()
    return try term(field, Located(sign, at: mark.place), value)
  }

  private func term(
    _ field: Field, _ sign: Located<String>, _ value: Located<String>
  ) throws(Problem) -> AlertFilter.Term {
    guard field == .severity else {
      guard sign.value == ":" else {
        throw Problem(
          "`\(field.rawValue)` is asked for with `:`, not with `\(sign.value)`; "
            + "only severities have an order", at: sign.place)
      }
      return .has(field, value.value == "*" ? nil : value.value)
    }
    guard let comparison = AlertFilter.Comparison(rawValue: sign.value == ":" ? "=" : sign.value)
    else {
      throw Problem("unknown comparison `\(sign.value)`; known are = != > >= < <=", at: sign.place)
    }
    guard let severity = Severity(rawValue: value.value) else {
      throw Problem("`*` says nothing about a severity; leave the term out", at: value.place)
    }
    return .severity(comparison, severity)
  }

  /// Reads a value, and checks it where the values are known.
  private mutating func value(of field: Field) throws(Problem) -> Located<String> {
    token = try lexer.nextValue()
    let value: Located<String>
    switch token.value {
    case .quoted(let text) where !text.isEmpty: value = Located(text, at: token.place)
    case .word(let word) where Self.keyword(word) == nil: value = Located(word, at: token.place)
    default:
      throw Problem(
        "a value is missing for `\(field.rawValue)`, found \(token.value.shown)", at: token.place)
    }
    let values = field.fixedValues ?? known[field].map { $0.sorted() }
    if let values, value.value != "*", !values.contains(value.value) {
      let remedy = Suggestion.remedy(for: value.value, among: values)
      throw Problem(
        "unknown \(field.rawValue) `\(SafeText.line(value.value))`; \(remedy)", at: value.place)
    }
    return value
  }

  private func isKeyword(_ keyword: String) -> Bool {
    if case .word(let word) = token.value { Self.keyword(word) == keyword } else { false }
  }

  // No term is a bare word, so the case of the operators can be left to the writer.
  private static func keyword(_ word: String) -> String? {
    let upper = word.uppercased()
    return ["AND", "OR", "NOT"].contains(upper) ? upper : nil
  }
}
