import Model

/// Finds what was meant as a query in a list of phrases, or among names, where it would be read as
/// plain words and never hit what it was written for.
///
/// A phrase is cut into signs as a query is. What signs are among words is a fault, unless it is
/// what texts have too: a colon before a blank, parentheses around a part, 5 - 3, 7".
struct PhraseSyntax {
  private let scalars: [Unicode.Scalar]
  private var lexer: QueryLexer
  private var words = 0
  /// The parentheses that are open, and whether words stand before them.
  private var open: [(place: Int, isFirst: Bool)] = []
  /// A boost is a fault if more follows, and so is an operator.
  private var pendingBoost: QueryFault?
  private var pendingOperator: QueryFault?
  private var hasQuotes = false
  /// Parentheses that are a fault if nothing follows.
  private var enclosing: QueryFault?

  static func fault(in phrase: String) -> QueryFault? {
    guard mayBeQuery(phrase) else { return nil }
    var syntax = PhraseSyntax(phrase)
    return syntax.fault()
  }

  private init(_ phrase: String) {
    scalars = Array(phrase.unicodeScalars)
    lexer = QueryLexer(phrase)
  }

  /// False for nearly all phrases.
  private static func mayBeQuery(_ phrase: String) -> Bool {
    var before = UInt8(ascii: " ")
    var isCapital = false
    for byte in phrase.utf8 {
      let startsWord = before == UInt8(ascii: " ")
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "^"),
        UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "&"),
        UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "/"), UInt8(ascii: "!"):
        return true
      // The quotation marks beyond ASCII.
      case 0xE2, 0xC2: return true
      case UInt8(ascii: "-"), UInt8(ascii: "+"): if startsWord { return true }
      case 0x41...0x5A:
        // Two capitals, as in OR.
        if isCapital { return true }
        isCapital = startsWord
      default: isCapital = false
      }
      before = byte
    }
    return false
  }

  private mutating func fault() -> QueryFault? {
    while true {
      let token: QueryToken
      do throws(QueryFault) {
        token = try lexer.next()
      } catch {
        if let fault = pendingOperator ?? pendingBoost ?? (isHarmless(error) ? nil : error) {
          return fault
        }
        lexer.skip()
        (words, enclosing) = (words + 1, nil)
        continue
      }
      if case .end = token {
        // An operator at the end is one beside quotes; else it may be Salem OR.
        return (hasQuotes ? pendingOperator : nil) ?? enclosing
          ?? open.first.map { Self.parenthesis(at: $0.place) }
      }
      if let fault = pendingOperator ?? pendingBoost ?? fault(of: token) { return fault }
    }
  }

  private mutating func fault(of token: QueryToken) -> QueryFault? {
    let place = lexer.position
    enclosing = nil
    switch token {
    case .and, .or, .sentence, .near, .not, .must: return fault(ofOperatorAt: place)
    case .field, .said:
      if !isColonOfText(after: place) {
        return Self.meant(text(from: place), "put a blank after the colon", at: place)
      }
      words += 1
    case .reference(let kind, _):
      return Self.meant("\(kind.rawValue):", "put a blank after the colon", at: place)
    case .boost:
      let fault = Self.meant("^ before the end", "leave it out", at: place)
      if words == 0 { return fault }
      pendingBoost = fault
    case .word(_, let isExact):
      if isExact, words > 0 {
        return Self.meant("= within a phrase", "put it before all of it", at: place)
      }
      words += 1
    case .phrase(_, let slop, _):
      hasQuotes = true
      if slop > 0 { return Self.meant("~\(slop)", "leave it out", at: place) }
      words += 1
    case .pattern: return Self.meant("/…/ among words", "leave the slashes out", at: place)
    case .open: open.append((place, words == 0))
    case .close:
      guard let opening = open.popLast() else { return Self.parenthesis(at: place) }
      if opening.isFirst, open.isEmpty { enclosing = Self.parenthesis(at: opening.place) }
    case .end, .broken: break
    }
    return nil
  }

  /// Operators join words, and signs stand before letters: others are part of the text.
  private mutating func fault(ofOperatorAt place: Int) -> QueryFault? {
    let isWord = scalar(place)?.properties.isAlphabetic == true
    let isSign = !isWord && scalar(place) != "&" && scalar(place) != "|"
    if isSign {
      guard scalar(place + 1)?.properties.isAlphabetic == true else { return nil }
      return Self.meant("\(scalars[place - 1]) before a word", "leave it out", at: place)
    }
    let sign = isWord ? text(from: place) : String(repeating: "\(scalars[place - 1])", count: 2)
    if words > 0 || sign == "NOT" || sign.contains("/") {
      let remedy = isWord ? "in small letters if it belongs to the text" : "leave the sign out"
      pendingOperator = Self.meant(sign, remedy, at: place)
    }
    words += 1
    return nil
  }

  private static func meant(_ sign: String, _ remedy: String, at place: Int) -> QueryFault {
    QueryFault(
      "\(sign.prefix(60)) is of the query language, and a list holds plain words; "
        + "write the query under match:, or \(remedy)", at: place)
  }

  private static func parenthesis(at place: Int) -> QueryFault {
    meant("a parenthesis", "leave it out", at: place)
  }

  /// Whether what is no sign of a query is nothing but text either.
  private func isHarmless(_ fault: QueryFault) -> Bool {
    let (before, after) = (scalar(fault.position - 1), scalar(fault.position + 1))
    switch scalar(fault.position) {
    case "\"": return isDigit(before)
    case "?":
      return before?.properties.isAlphabetic != true || after?.properties.isAlphabetic != true
    case "~": return isBlank(before) && isDigit(after)
    case "/", "=": return isBlank(after)
    case "^": return after?.properties.isAlphabetic == true
    case "[", "]", "{", "}": return true
    case nil: return before == ":"
    case let scalar? where scalar.properties.isWhitespace: return before == ":"
    default:
      let text = text(from: fault.position)
      if text.hasPrefix("NEAR") || text.hasPrefix("ONEAR") {
        return words == 0 || fault.position + text.unicodeScalars.count > scalars.count
      }
      return text.contains(":") && isColonOfText(after: fault.position)
    }
  }

  /// Whether the first colon after a place is one as texts have them: before a blank, or after a
  /// capitalised word that is like no field.
  private func isColonOfText(after place: Int) -> Bool {
    guard let colon = scalars[(place - 1)...].firstIndex(of: ":") else { return false }
    if isBlank(scalar(colon + 2)) { return true }
    let head = String(String.UnicodeScalarView(scalars[(place - 1)..<colon]))
    guard scalars[place - 1].properties.isUppercase else { return false }
    return Suggestion.nearest(to: head, among: QueryLexer.fieldNames) == nil
  }

  /// Counted from 1; nil beyond the ends.
  private func scalar(_ place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place - 1) ? scalars[place - 1] : nil
  }

  private func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isWhitespace ?? true
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.numericType != nil
  }

  /// Up to the next blank.
  private func text(from place: Int) -> String {
    String(
      String.UnicodeScalarView(scalars[(place - 1)...].prefix { !$0.properties.isWhitespace }))
  }
}
