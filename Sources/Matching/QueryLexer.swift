import Model

/// Cuts a query into its signs. Positions count scalars from 1.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  /// Where the sign last returned begins.
  private(set) var position = 1
  /// Where the value of the `name:value` last returned begins.
  private(set) var valuePosition = 1

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() throws(QueryFault) -> QueryToken {
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
    guard at < scalars.count else {
      // The end is where the last sign ends.
      position = (scalars.lastIndex { !$0.properties.isWhitespace } ?? -1) + 2
      return .end
    }
    position = at + 1
    if let sign = sign() { return sign }
    switch scalars[at] {
    case let quote where isQuote(quote): return try phrase()
    case "/": return .pattern(try expression())
    case "^": return .boost(try boost())
    case "~": throw QueryFault("~ stands after a phrase: \"a b\"~5", at: position)
    case "[", "{", "]", "}":
      throw QueryFault("ranges are not part of the query language; write words", at: position)
    case "=":
      at += 1
      guard let first = peek(), !first.properties.isWhitespace else {
        throw QueryFault("= stands before a word or phrase: =talks", at: position)
      }
      return try isQuote(first) ? phrase(isExact: true) : word(isExact: true)
    default: return try word()
    }
  }

  /// Goes on behind what could not be read, up to the next blank or parenthesis.
  mutating func skip() {
    at = max(at, position)
    while let scalar = peek(), !scalar.properties.isWhitespace, !isParenthesis(scalar) { at += 1 }
  }

  /// The id after `topic:` or `official:`.
  private mutating func reference(_ kind: Match.Kind) throws(QueryFault) -> QueryToken {
    position = at + 1
    return .reference(kind, id: try value(after: kind.rawValue))
  }

  /// The value after `name:`, in quotes or up to the next blank, parenthesis or boost.
  private mutating func value(after name: String) throws(QueryFault) -> String {
    valuePosition = at + 1
    var id = ""
    if let first = peek(), isQuote(first) {
      id = try quoted()
    } else {
      while let scalar = peek(), !scalar.properties.isWhitespace, !isParenthesis(scalar),
        scalar != "^"
      {
        id.unicodeScalars.append(scalar)
        at += 1
      }
    }
    guard !id.isEmpty else {
      throw QueryFault(
        "\(name): needs an id or a word after it"
          + (peek() == "(" ? "; of several, write (\(name):a OR \(name):b)" : ""),
        at: valuePosition)
    }
    return id
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    at + ahead < scalars.count ? scalars[at + ahead] : nil
  }

  private func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    "\"\u{201C}\u{201D}\u{201E}«»".unicodeScalars.contains(scalar)
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

  /// The number after `^`.
  private mutating func boost() throws(QueryFault) -> Double {
    at += 1
    var digits = ""
    while let scalar = peek(), ("0"..."9").contains(scalar) || scalar == "." {
      digits.unicodeScalars.append(scalar)
      at += 1
    }
    guard let boost = Double(digits), boost > 0, boost <= Limit.boost else {
      throw QueryFault(
        "^ needs a number after it, more than 0 and at most \(Int(Limit.boost)): peace^2",
        at: position)
    }
    return boost
  }

  /// The text between the slashes at `at`; a slash in it is `\/` or stands in `[ ]`.
  private mutating func expression() throws(QueryFault) -> String {
    at += 1
    var text = ""
    var isInClass = false
    while let scalar = peek() {
      at += 1
      switch scalar {
      case "/" where !isInClass: return try checked(expression: text)
      case "\\":
        text.unicodeScalars.append(scalar)
        guard let next = peek() else { continue }
        text.unicodeScalars.append(next)
        at += 1
        continue
      case "[": isInClass = true
      case "]": isInClass = false
      default: break
      }
      text.unicodeScalars.append(scalar)
    }
    throw QueryFault(
      "a regular expression is not closed; write another /, or quotes around a / that belongs to "
        + "the text", at: position)
  }

  private func checked(expression text: String) throws(QueryFault) -> String {
    guard let next = peek() else { return text }
    if next.properties.isWhitespace || isParenthesis(next) || next == "^" { return text }
    throw QueryFault(
      "a blank is missing after the regular expression (letters for options are not needed: case "
        + "and accents do not matter; a / inside it is \\/)", at: at + 1)
  }

  private mutating func phrase(isExact: Bool = false) throws(QueryFault) -> QueryToken {
    let text = try quoted()
    guard peek() == "~" else { return .phrase(text, slop: 0, isExact: isExact) }
    at += 1
    guard let slop = number() else {
      throw QueryFault("~ needs a number of words after it: \"a b\"~5", at: at)
    }
    return .phrase(text, slop: try checked(distance: slop), isExact: isExact)
  }

  /// The text between the quotes at `at`.
  private mutating func quoted() throws(QueryFault) -> String {
    let opening = scalars[at]
    let start = at + 1
    let closing: String =
      switch opening {
      case "\"": "\""
      case "«": "»"
      case "»": "«"
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
        "so many words are too far; at most \(Limit.distance) are allowed", at: position)
    }
    return distance
  }

  private mutating func word(isExact: Bool = false) throws(QueryFault) -> QueryToken {
    var text = ""
    var isPlain = true
    while let scalar = peek(), !scalar.properties.isWhitespace, !isParenthesis(scalar),
      !isQuote(scalar), scalar != "^"
    {
      switch scalar {
      case "~":
        throw QueryFault(
          "~ stands after a phrase, as in \"a b\"~5; fuzzy words are not part of the language",
          at: at + 1)
      case "?" where isPlain:
        throw QueryFault(
          "? for one letter is not part of the query language; write the words, or word*",
          at: at + 1)
      case ":" where isPlain && !isExact && isFieldName(text):
        at += 1
        return try field(text)
      case "=", "<", ">", "!":
        if isPlain, Self.compared.contains(text) {
          throw QueryFault(
            "\(text)\(scalar) is for the when: of a sink, and no part of the query language; "
              + "a rule's severity has a key of its own", at: position)
        }
        text.unicodeScalars.append(scalar)
      case "\\":
        at += 1
        isPlain = false
        appendEscaped(to: &text)
        continue
      default: text.unicodeScalars.append(scalar)
      }
      at += 1
    }
    return try isPlain && !isExact ? keyword(text) : .word(text, isExact: isExact)
  }

  /// What filters of alerts compare.
  private static let compared = [
    "severity", "topic", "official", "rule", "watchlist", "feed", "tag", "stance", "polarity",
  ]

  /// What may stand before a colon.
  static let fieldNames =
    Field.allCases.map(\.name) + ["topic", "official"] + Query.Said.Kind.allCases.map(\.rawValue)

  private func isFieldName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  private mutating func field(_ name: String) throws(QueryFault) -> QueryToken {
    switch name {
    case "topic": return try reference(.topic)
    case "official": return try reference(.official)
    default:
      if let kind = Query.Said.Kind(rawValue: name) {
        return .said(kind, value: try value(after: name))
      }
      if Field.allCases.contains(where: { $0.name == name }) { return .field(name) }
      throw QueryFault(
        "there is no field \(name) (a colon that belongs to the text needs quotes around it)"
          + didYouMean(name, among: Self.fieldNames), at: position)
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
    guard parts.count == 2, parts[0] == "NEAR" || parts[0] == "ONEAR" else {
      return .word(text, isExact: false)
    }
    let isNumber = !parts[1].isEmpty && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard let distance = isNumber ? Int(parts[1]) ?? Int.max : nil, distance > 0 else {
      throw QueryFault("\(parts[0]) needs a number of words: \(parts[0])/5", at: position)
    }
    return .near(distance: try checked(distance: distance), isOrdered: parts[0] == "ONEAR")
  }
}
