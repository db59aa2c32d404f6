import Model

/// Cuts an alert filter into tokens, each with the place it begins at.
struct AlertFilterLexer {
  enum Token: Hashable {
    case open, close
    /// `:` or a comparison.
    case mark(String)
    case word(String)
    /// Text in double quotes, without them.
    case quoted(String)
    case end

    var shown: String {
      switch self {
      case .open: "`(`"
      case .close: "`)`"
      case .mark(let text), .word(let text): "`\(SafeText.line(text))`"
      case .quoted(let text): "`\"\(SafeText.line(text))\"`"
      case .end: "the end"
      }
    }
  }

  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var text: Located<String>

  init(_ text: Located<String>) {
    scalars = Array(text.value.unicodeScalars)
    self.text = text
    if text.turns.isEmpty {
      // Each line begins in the first column.
      let breaks = scalars.indices.filter { scalars[$0] == "\n" }
      self.text.turns = breaks.enumerated().map { index, at in
        Turn(offset: at + 1, line: text.place.line + index + 1, column: 1)
      }
    }
  }

  /// Of `at`.
  private var place: Place { text.place(ofCharacter: at) }

  mutating func next() throws(Problem) -> Located<Token> {
    skipBlanks()
    let place = place
    guard at < scalars.count else { return Located(.end, at: place) }
    switch scalars[at] {
    case "(": return Located(take(.open), at: place)
    case ")": return Located(take(.close), at: place)
    case ":": return Located(take(.mark(":")), at: place)
    case "\"": return Located(.quoted(try quoted(from: place)), at: place)
    case "=", "!", "<", ">": return Located(.mark(run(Self.isComparison)), at: place)
    default: return Located(.word(run { !Self.endsWord($0) }), at: place)
    }
  }

  /// The next token where a value is expected: `:` and comparison signs belong to it, as in a URL.
  mutating func nextValue() throws(Problem) -> Located<Token> {
    skipBlanks()
    guard at < scalars.count, !Self.endsWord(scalars[at]) else { return try next() }
    let place = place
    let value = run { !$0.properties.isWhitespace && $0 != "(" && $0 != ")" }
    return Located(.word(value), at: place)
  }

  private static func isComparison(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "=" || scalar == "!" || scalar == "<" || scalar == ">"
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || isComparison(scalar) || scalar == "(" || scalar == ")"
      || scalar == "\"" || scalar == ":"
  }

  private mutating func take(_ token: Token) -> Token {
    at += 1
    return token
  }

  private mutating func run(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    let first = at
    while at < scalars.count, belongs(scalars[at]) { at += 1 }
    return String(String.UnicodeScalarView(scalars[first..<at]))
  }

  private mutating func quoted(from place: Place) throws(Problem) -> String {
    at += 1
    let text = run { $0 != "\"" }
    guard at < scalars.count else { throw Problem("the closing `\"` is missing", at: place) }
    at += 1
    return text
  }

  private mutating func skipBlanks() {
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
  }
}
