/// Reads a regular expression: classes, groups, choices, repetitions, anchors; no more than can be
/// searched for in linear time.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  /// Of the first scalar, for faults.
  private let position: Int
  private var depth = 0

  /// `position` is that of the text's first scalar in the query.
  static func parse(_ text: String, at position: Int) throws(QueryFault) -> Pattern {
    var parser = PatternParser(text, at: position)
    guard parser.scalars.count <= Limit.patternLength else {
      throw QueryFault(
        "the regular expression has more than \(Limit.patternLength) characters; split it",
        at: position)
    }
    let pattern = try parser.choice()
    if parser.at < parser.scalars.count { throw parser.fault("a ) has no ( before it") }
    if pattern.matchesEmpty {
      throw QueryFault(
        "the regular expression matches the empty text; ask for at least one letter, as with + "
          + "in place of *", at: position)
    }
    guard pattern.size <= Limit.patternSize else {
      throw QueryFault(
        "the regular expression is too large once its repetitions are written out (more than "
          + "\(Limit.patternSize) steps); lower its bounds", at: position)
    }
    return pattern
  }

  private init(_ text: String, at position: Int) {
    scalars = Array(text.unicodeScalars)
    self.position = position
  }

  private func fault(_ message: String, back: Int = 0) -> QueryFault {
    QueryFault(message, at: position + at - back)
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    at + ahead < scalars.count ? scalars[at + ahead] : nil
  }

  private mutating func choice() throws(QueryFault) -> Pattern {
    var parts = [try sequence()]
    while peek() == "|" {
      at += 1
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(QueryFault) -> Pattern {
    var parts: [Pattern] = []
    while let scalar = peek(), scalar != "|", scalar != ")" {
      parts.append(try repeated())
    }
    switch parts.count {
    case 0: return .empty
    case 1: return parts[0]
    default: return .sequence(parts)
    }
  }

  private mutating func repeated() throws(QueryFault) -> Pattern {
    var part = try atom()
    var isRepeated = false
    while let scalar = peek(), let bounds = try bounds(scalar) {
      if case .assertion = part { throw fault("an anchor cannot be repeated", back: 1) }
      if isRepeated { throw fault("a repetition of a repetition; put the first in ( )", back: 1) }
      if peek() == "+" {
        throw fault("possessive repetition is not supported; it is never needed in linear time")
      }
      // A search that wants the longest has no use for reluctance.
      if peek() == "?" { at += 1 }
      part = .repetition(part, least: bounds.least, most: bounds.most)
      isRepeated = true
    }
    return part
  }

  private mutating func bounds(
    _ scalar: Unicode.Scalar
  ) throws(QueryFault) -> (least: Int, most: Int?)? {
    switch scalar {
    case "*":
      at += 1
      return (0, nil)
    case "+":
      at += 1
      return (1, nil)
    case "?":
      at += 1
      return (0, 1)
    case "{": return try braces()
    default: return nil
    }
  }

  private mutating func braces() throws(QueryFault) -> (least: Int, most: Int?) {
    let start = at
    at += 1
    let least = number()
    var most = least
    if peek() == "," {
      at += 1
      most = number()
    }
    guard peek() == "}", let least = least ?? (most == nil ? nil : 0) else {
      at = start
      throw fault("{ begins a repetition such as {2,5}; the sign itself is \\{")
    }
    at += 1
    guard max(least, most ?? 0) <= Limit.patternRepetitions, least <= most ?? least else {
      at = start
      throw fault(
        "a repetition goes from few to many, and to no more than \(Limit.patternRepetitions)")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek(), ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
      at += 1
    }
    return value
  }

  private mutating func atom() throws(QueryFault) -> Pattern {
    guard let scalar = peek() else { return .empty }
    switch scalar {
    case "(": return try group()
    case "[":
      var reader = PatternClass(scalars, at: at, position: position)
      let set = try reader.read()
      at = reader.at
      return .set(set)
    case ".": return step(.set(.any))
    case "^": return step(.assertion(.start))
    case "$": return step(.assertion(.end))
    case "*", "+", "?": throw fault("\(scalar) has nothing before it to repeat")
    case "{": throw fault("{ has nothing before it to repeat; the sign itself is \\{")
    case "\\": return try escape()
    default:
      at += 1
      return Self.literal(scalar)
    }
  }

  private mutating func step(_ pattern: Pattern) -> Pattern {
    at += 1
    return pattern
  }

  private mutating func group() throws(QueryFault) -> Pattern {
    depth += 1
    if depth > Limit.queryDepth {
      throw fault("more than \(Limit.queryDepth) groups inside one another")
    }
    let start = at
    at += 1
    if peek() == "?" {
      guard peek(1) == ":" else {
        at = start
        throw fault(
          "look-around, named groups and flags are not supported, only (…) and (?:…); "
            + "for what stands before or after, use NEAR or NOT")
      }
      at += 2
    }
    let pattern = try choice()
    guard peek() == ")" else {
      at = start
      throw fault("a ( of the regular expression is not closed; write another ), or \\(")
    }
    at += 1
    depth -= 1
    return pattern
  }

  private mutating func escape() throws(QueryFault) -> Pattern {
    guard let next = peek(1) else { throw fault("a \\ has nothing after it; write \\\\") }
    switch next {
    case "b":
      at += 2
      return .assertion(.boundary)
    case "B":
      at += 2
      return .assertion(.inside)
    case "1"..."9", "k":
      throw fault("back-references are not supported; write the group out again")
    default: break
    }
    if let set = PatternClass.named(next) {
      at += 2
      return .set(set)
    }
    guard let scalar = PatternClass.escaped(next) else {
      throw fault("\\\(next) is not supported; \\d \\w \\s \\b and escaped signs are")
    }
    at += 2
    return Self.literal(scalar)
  }

  /// A scalar as it is once folded; accents are nothing.
  private static func literal(_ scalar: Unicode.Scalar) -> Pattern {
    let codes = FoldedText(String(scalar)).codes
    return codes.count == 1
      ? .set(CodeSet(codes[0])) : .sequence(codes.map { .set(CodeSet($0)) })
  }
}
