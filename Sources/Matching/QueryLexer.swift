import Model

/// The signs of a query.
enum QueryToken {
  case open, close, and, or, not, must, sentence, end
  case near(distance: Int, isOrdered: Bool)
  case field(String)
  case reference(Match.Kind, id: String)
  /// One word as written; a phrase is in quotes.
  case word(String)
  case phrase(String, slop: Int)
}

/// Cuts a query into its signs. Positions count scalars from 1.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  /// Where the sign last returned begins.
  private(set) var position = 1

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() throws(QueryFault) -> QueryToken {
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
    position = at + 1
    guard at < scalars.count else { return .end }
    if let sign = sign() { return sign }
    switch scalars[at] {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "«": return try phrase()
    case "/":
      throw QueryFault(
        "regular expressions (/…/) are not supported in this version; write the words", at: position
      )
    case "^": throw boost()
    case "~": throw QueryFault("~ stands after a phrase: \"a b\"~5", at: position)
    case "[", "{", "]", "}":
      throw QueryFault("ranges are not part of the query language; write words", at: position)
    case "=":
      // The words as written: every word is, in this version.
      at += 1
      guard let first = peek(), !first.properties.isWhitespace else {
        throw QueryFault("= stands before a word or phrase: =talks", at: position)
      }
      return try isQuote(first) ? phrase() : word()
    default: return try word()
    }
  }

  /// The id after `topic:` or `official:`, in quotes or up to the next blank or parenthesis.
  private mutating func reference(_ kind: Match.Kind) throws(QueryFault) -> QueryToken {
    position = at + 1
    var id = ""
    if let first = peek(), isQuote(first) {
      id = try quoted()
    } else {
      while let scalar = peek(), !scalar.properties.isWhitespace, !isParenthesis(scalar) {
        id.unicodeScalars.append(scalar)
        at += 1
      }
    }
    guard !id.isEmpty else {
      throw QueryFault("\(kind.rawValue): needs an id after it", at: position)
    }
    return .reference(kind, id: id)
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    at + ahead < scalars.count ? scalars[at + ahead] : nil
  }

  private func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    "\"\u{201C}\u{201D}\u{201E}«".unicodeScalars.contains(scalar)
  }

  private func isParenthesis(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == ")" }

  private mutating func sign() -> QueryToken? {
    switch (scalars[at], peek(1)) {
    case ("(", _): return step(1, .open)
    case (")", _): return step(1, .close)
    case ("&", "&"): return step(2, .and)
    case ("|", "|"): return step(2, .or)
    case ("!", let next?) where !next.properties.isWhitespace: return step(1, .not)
    case ("-", let next?) where !next.properties.isWhitespace: return step(1, .not)
    case ("+", let next?) where !next.properties.isWhitespace: return step(1, .must)
    default: return nil
    }
  }

  private mutating func step(_ length: Int, _ token: QueryToken) -> QueryToken {
    at += length
    return token
  }

  private func boost() -> QueryFault {
    QueryFault("boosts (^2) are not supported in this version; take it out", at: at + 1)
  }

  private mutating func phrase() throws(QueryFault) -> QueryToken {
    let text = try quoted()
    if peek() == "^" { throw boost() }
    guard peek() == "~" else { return .phrase(text, slop: 0) }
    at += 1
    guard let slop = number() else {
      throw QueryFault("~ needs a number of words after it: \"a b\"~5", at: at)
    }
    if peek() == "^" { throw boost() }
    return .phrase(text, slop: try checked(distance: slop))
  }

  /// The text between the quotes at `at`.
  private mutating func quoted() throws(QueryFault) -> String {
    let opening = scalars[at]
    let start = at + 1
    let closing: String =
      switch opening {
      case "\"": "\""
      case "«": "»"
      default: "\u{201C}\u{201D}"
      }
    var text = ""
    at += 1
    while let scalar = peek() {
      at += 1
      if closing.unicodeScalars.contains(scalar) { return text }
      if scalar == "\\" { appendEscaped(to: &text) } else { text.unicodeScalars.append(scalar) }
    }
    throw QueryFault("a quote is not closed; write another \(closing.suffix(1))", at: start)
  }

  private mutating func appendEscaped(to text: inout String) {
    guard let scalar = peek() else { return }
    // An escaped star is no ending left open; as punctuation it does not matter.
    text.unicodeScalars.append(scalar == "*" ? " " : scalar)
    at += 1
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek(), ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
      at += 1
    }
    return value
  }

  private func checked(distance: Int) throws(QueryFault) -> Int {
    guard distance <= Limit.distance else {
      throw QueryFault(
        "\(distance) words are too far; at most \(Limit.distance) are allowed", at: position)
    }
    return distance
  }

  private mutating func word() throws(QueryFault) -> QueryToken {
    var text = ""
    var isPlain = true
    while let scalar = peek(), !scalar.properties.isWhitespace, !isParenthesis(scalar),
      !isQuote(scalar)
    {
      switch scalar {
      case "^": throw boost()
      case "~":
        throw QueryFault(
          "~ stands after a phrase, as in \"a b\"~5; fuzzy words are not part of the language",
          at: at + 1)
      case "?" where isPlain:
        throw QueryFault(
          "? for one letter is not part of the query language; write the words, or word*",
          at: at + 1)
      case ":" where isPlain && isFieldName(text):
        at += 1
        return try field(text)
      case "\\":
        at += 1
        isPlain = false
        appendEscaped(to: &text)
        continue
      default: text.unicodeScalars.append(scalar)
      }
      at += 1
    }
    return try isPlain ? keyword(text) : .word(text)
  }

  private func isFieldName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  private mutating func field(_ name: String) throws(QueryFault) -> QueryToken {
    switch name {
    case "topic": return try reference(.topic)
    case "official": return try reference(.official)
    case "stance", "polarity", "speaker", "about":
      throw QueryFault("\(name): is not supported in this version; take it out", at: position)
    default:
      if Field.allCases.contains(where: { $0.name == name }) { return .field(name) }
      let known = Field.allCases.map(\.name) + ["topic", "official"]
      throw QueryFault(
        "there is no field \(name) (a colon that belongs to the text needs quotes around it)"
          + didYouMean(name, among: known), at: position)
    }
  }

  private mutating func keyword(_ text: String) throws(QueryFault) -> QueryToken {
    switch text {
    case "AND": return .and
    case "OR": return .or
    case "NOT": return .not
    case "SENTENCE": return .sentence
    case "NEAR", "ONEAR":
      throw QueryFault("\(text) needs a number of words: \(text)/5", at: position)
    default: break
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "NEAR" || parts[0] == "ONEAR" else { return .word(text) }
    guard let distance = Int(parts[1]), distance > 0 else {
      throw QueryFault("\(parts[0]) needs a number of words: \(parts[0])/5", at: position)
    }
    return .near(distance: try checked(distance: distance), isOrdered: parts[0] == "ONEAR")
  }
}
