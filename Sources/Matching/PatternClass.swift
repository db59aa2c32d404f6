/// Reads `[…]`.
struct PatternClass {
  private let scalars: [Unicode.Scalar]
  private(set) var at: Int
  private let position: Int

  init(_ scalars: [Unicode.Scalar], at: Int, position: Int) {
    self.scalars = scalars
    self.at = at
    self.position = position
  }

  mutating func read() throws(QueryFault) -> CodeSet {
    let start = at
    at += 1
    var isInverted = false
    if at < scalars.count, scalars[at] == "^" {
      isInverted = true
      at += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while at < scalars.count, isFirst || scalars[at] != "]" {
      isFirst = false
      try ranges += item()
    }
    guard at < scalars.count else {
      throw QueryFault("a [ is not closed; write ], or \\[", at: position + start)
    }
    at += 1
    let set = CodeSet(ranges)
    return isInverted ? set.inverted : set
  }

  private mutating func item() throws(QueryFault) -> [ClosedRange<UInt32>] {
    if scalars[at] == "[", at + 1 < scalars.count, scalars[at + 1] == ":" {
      throw QueryFault("[:…:] is not supported; use \\d \\w \\s", at: position + at)
    }
    if scalars[at] == "\\", at + 1 < scalars.count, let set = Self.named(scalars[at + 1]) {
      at += 2
      return set.ranges
    }
    let place = at
    let first = try scalar()
    guard at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" else {
      return Self.folded(first...first)
    }
    at += 1
    let last = try scalar()
    guard first <= last else {
      throw QueryFault("the range goes backwards; write the lower first", at: position + place)
    }
    return Self.folded(first...last)
  }

  private mutating func scalar() throws(QueryFault) -> UInt32 {
    let scalar = scalars[at]
    at += 1
    guard scalar == "\\" else { return scalar.value }
    guard at < scalars.count, let escaped = Self.escaped(scalars[at]) else {
      throw QueryFault(
        "this is not supported in [ ]; \\d \\w \\s and escaped signs are", at: position + at - 1)
    }
    at += 1
    return escaped.value
  }

  /// Letters of a class, each as it is once folded; those that fold to two stand for either.
  private static func folded(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    guard range.count <= 0x3000 else { return [range] }
    return range.flatMap { value in
      Unicode.Scalar(value).map { FoldedText(String($0)).codes.map { $0...$0 } } ?? []
    }
  }

  static func named(_ scalar: Unicode.Scalar) -> CodeSet? {
    switch scalar {
    case "d": .digits
    case "D": CodeSet.digits.inverted
    case "w": .word
    case "W": CodeSet.word.inverted
    case "s": .blanks
    case "S": CodeSet.blanks.inverted
    default: nil
    }
  }

  /// The scalar that an escape stands for; nil for letters and digits without a meaning.
  static func escaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "n": "\n"
    case "t", "r", "f", "v": " "
    case "a"..."z", "A"..."Z", "0"..."9": nil
    default: scalar
    }
  }
}
