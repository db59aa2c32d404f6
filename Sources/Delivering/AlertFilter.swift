public import Model

/// Which alerts a sink wants: `severity>=high AND (topic:peace-talks OR NOT tag:wire)`.
///
/// Terms are joined with AND, OR, NOT and parentheses; AND binds closer than OR. A value with
/// blanks or parentheses stands in double quotes; `*` is any value. Ids and tags are compared
/// exactly; a feed may be meant by its id, its URL or, whatever the case, its name. `stance` and
/// `polarity` are those of the alert as a whole.
public struct AlertFilter: Hashable, Sendable {
  /// What can be asked of an alert.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case severity, topic, official, rule, watchlist, feed, tag, stance, polarity
  }

  let expression: Expression

  /// Reads a filter. `known` gives the values there are for some fields, such as the ids of all
  /// topics: others are then refused. Severities, stances and polarities are always checked.
  public init(
    _ text: Located<String>, known: [Field: Set<String>] = [:]
  ) throws(Problem) {
    var parser = AlertFilterParser(text, known: known)
    expression = try parser.parse()
  }

  /// Whether an alert with this finding, from this feed, passes.
  public func accepts(_ finding: Finding, feed: Feed) -> Bool {
    expression.holds(for: finding, feed)
  }
}

extension AlertFilter {
  indirect enum Expression: Hashable, Sendable {
    case all([Expression])
    case any([Expression])
    case not(Expression)
    case term(Term)

    func holds(for finding: Finding, _ feed: Feed) -> Bool {
      switch self {
      case .all(let parts): parts.allSatisfy { $0.holds(for: finding, feed) }
      case .any(let parts): parts.contains { $0.holds(for: finding, feed) }
      case .not(let part): !part.holds(for: finding, feed)
      case .term(let term): term.holds(for: finding, feed)
      }
    }
  }

  enum Comparison: String, Hashable, Sendable {
    case equal = "="
    case unequal = "!="
    case above = ">"
    case atLeast = ">="
    case below = "<"
    case atMost = "<="

    func holds(_ a: Severity, _ b: Severity) -> Bool {
      switch self {
      case .equal: a == b
      case .unequal: a != b
      case .above: a > b
      case .atLeast: a >= b
      case .below: a < b
      case .atMost: a <= b
      }
    }
  }

  enum Term: Hashable, Sendable {
    case severity(Comparison, Severity)
    /// The field has one of its values equal to the text; nil: it has any.
    case has(Field, String?)

    func holds(for finding: Finding, _ feed: Feed) -> Bool {
      switch self {
      case .severity(let comparison, let bound): comparison.holds(finding.severity, bound)
      case .has(let field, nil): !field.values(of: finding, feed).isEmpty
      case .has(.feed, let wanted?):
        wanted == feed.id || wanted == feed.url || feed.name.lowercased() == wanted.lowercased()
      case .has(let field, let wanted?): field.values(of: finding, feed).contains(wanted)
      }
    }
  }
}

extension AlertFilter.Field {
  /// The only values there are; nil for fields whose values the settings or the watchlists name.
  var fixedValues: [String]? {
    switch self {
    case .severity: Severity.allCases.map(\.rawValue)
    case .stance: Stance.allCases.map(\.rawValue)
    case .polarity: Polarity.allCases.map(\.rawValue)
    case .topic, .official, .rule, .watchlist, .feed, .tag: nil
    }
  }

  fileprivate func values(of finding: Finding, _ feed: Feed) -> [String] {
    switch self {
    case .severity: [finding.severity.rawValue]
    case .topic: finding.topics
    case .official: finding.officials
    case .rule: [finding.rule]
    case .watchlist: [finding.watchlist]
    case .feed: [feed.id]
    case .tag: feed.tags
    case .stance: finding.stance.map { [$0.rawValue] } ?? []
    case .polarity: finding.stance.map { [$0.polarity.rawValue] } ?? []
    }
  }
}
