/// A bound that a text reached, beyond which it was not looked at.
enum Cut: CaseIterable {
  case bytes, hits, patterns, mentions, steps, statements, matches

  /// For people.
  var told: String {
    switch self {
    case .bytes: "only the first \(Limit.fieldBytes >> 20) MiB of a text were read"
    case .hits:
      "the watched words occur more than \(Limit.hits) times: beyond that, only the first place of"
        + " each other one was looked at"
    case .patterns:
      "regular expressions look at the first \(Limit.patternBytes >> 20) MiB of a text and take"
        + " \(Limit.patternHits) places each: this has more"
    case .mentions:
      "there are more than \(Limit.mentions) mentions: beyond that, only the first of each other"
        + " topic counts"
    case .steps:
      "NEAR, SENTENCE and \"…\"~n have looked at more than \(Limit.steps) places: some were not"
        + " looked for to the end"
    case .statements:
      "what is said was read of \(Limit.statements) mentions; the others have no stance and no role"
    case .matches: "only \(Limit.matches) matches and the first of each id are listed"
    }
  }
}

extension ItemReader {
  /// The bounds that were reached, for people; `listed` is the number of matches that are reported.
  func limits(listed: Int = .max) -> [String] {
    var all = cuts
    if board.isWeary { all.insert(.steps) }
    if statements.isCut { all.insert(.statements) }
    if listed < found { all.insert(.matches) }
    return Cut.allCases.filter { all.contains($0) }.map(\.told)
  }

  /// How many mentions there are.
  private var found: Int {
    topics.reduce(0) { $0 + board[program.topics[$1].mentions].count }
      + officials.reduce(0) { $0 + board[program.officials[$1].mentions].count }
  }
}
