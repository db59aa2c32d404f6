/// Whether two names may be one person's: word by word, by sound, in any order and script.
public struct NameComparison: Sendable {
  /// From this score on two names count as one person's.
  public static let threshold = 0.7

  /// How two words were taken for one another.
  public enum Relation: String, Sendable {
    case equal, given = "given name", initial, sound, joined, spelling, other
  }

  public struct Pair: Sendable, Equatable {
    public var left: String
    public var right: String
    public var relation: Relation
    /// 0 to 1.
    public var likeness: Double
  }

  /// 0 to 1.
  public let score: Double
  /// The words that stand for one another, and those that ought to and do not.
  public let pairs: [Pair]
  /// Words that only one of the names has.
  public let leftOnly: [String]
  public let rightOnly: [String]

  public var isSame: Bool { score >= Self.threshold }

  /// Compares the first `Limit.nameLetters` scalars and `Limit.nameWords` words of each.
  public init(_ left: String, _ right: String) {
    var matching = NameMatching(NameTokens(left), NameTokens(right))
    matching.run()
    score = matching.score
    pairs = matching.pairs
    leftOnly = matching.leftOnly
    rightOnly = matching.rightOnly
  }

  /// In words: `Kirill ≈ Кирилл (equal), Budanov ≈ Буданов (equal)`.
  public var why: String {
    var parts = pairs.map { pair in
      let sign = pair.relation == .other ? "≠" : pair.relation == .equal ? "=" : "≈"
      return "\(pair.left) \(sign) \(pair.right) (\(pair.relation.rawValue))"
    }
    if !leftOnly.isEmpty { parts.append("only the first has \(leftOnly.joined(separator: " "))") }
    if !rightOnly.isEmpty {
      parts.append("only the second has \(rightOnly.joined(separator: " "))")
    }
    return parts.joined(separator: ", ")
  }
}
