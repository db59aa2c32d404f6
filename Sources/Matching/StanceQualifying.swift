import Model

extension StanceReader {
  /// Words between a time and what happened then, and words that begin a sentence.
  private static let near = 8
  static let beginning = 4
  /// Words from `without` to what is not there.
  private static let lacking = 3
  /// Words between a verb and what makes it unreal.
  private static let helping = 3

  /// What the rest of the sentence makes of it: conditions, questions, guesses, the past.
  func qualify(_ said: inout Said, around head: Int) {
    let segment = segment(around: head)
    func first(_ kind: CueClass) -> Int? {
      cues.indices.first { cues[$0].kind == kind && segment.contains(cues[$0].first) }
    }
    func take(_ stance: Stance, _ cue: Int) {
      said.stance = stance
      said.cues = [cue]
      said.steps.append((cue, stance))
    }
    func shape(_ stance: Stance) {
      said.stance = stance
      said.steps.append((nil, stance))
    }
    if said.stance == .noWord { return }
    if let cue = first(.past), said.stance != .planned, said.stance != .denied,
      isNear(cue, head, said)
    {
      return take(.historical, cue)
    }
    if isDated(head) || isClosedByYear(head, said), said.stance != .planned {
      return shape(.historical)
    }
    let condition = cues.indices.first {
      cues[$0].kind == .condition && segment.contains(cues[$0].first) && !isLacked($0)
    }
    if let condition { return take(.conditional, condition) }
    if said.stance == .agreed, isUnreal(said, head, segment) { return shape(.conditional) }
    if said.stance.polarity == .positive || said.stance == .calledFor, isHearsay(segment) {
      return shape(.speculated)
    }
    if let cue = first(.until), isClause(cues[cue].first) {
      return take(.conditional, cue)
    }
    if said.stance == .rejected, let cue = first(.lack), !said.cues.contains(cue) {
      return take(.conditional, cue)
    }
    if sentence.isQuestion(segment.upperBound),
      said.stance.polarity != .negative || segment.lowerBound == 0
    {
      return shape(.speculated)
    }
    if let cue = segment.lazy.compactMap({ aside($0) }).first { return take(.speculated, cue) }
    guard said.stance.polarity == .positive || said.stance == .mention else { return }
    if let cue = first(.guess) { take(.speculated, cue) }
  }

  /// Whether what is agreed would be so: "would accept", "accepterait", "согласился бы". What
  /// somebody said that he would do is said as he said it.
  private func isUnreal(_ said: Said, _ head: Int, _ segment: ClosedRange<Int>) -> Bool {
    let deeds = said.cues.map { cues[$0] }.filter {
      [.agree, .reach, .announce].contains($0.kind)
    }
    let isReported = cues.contains { $0.kind.isSpeech || $0.kind == .attribute }
    func isNear(_ a: Cue, _ b: Cue) -> Bool {
      a.last < b.first && b.first - a.last <= Self.helping
        || b.last < a.first && a.first - b.last <= Self.helping
    }
    return cues.contains { cue in
      switch cue.kind {
      // German `würde`, and not `wurde`.
      case .subjunctive:
        !lower(cue.first).hasPrefix("wu") && deeds.contains { isNear(cue, $0) }
      case .would:
        !isReported
          && deeds.contains {
            cue.last < $0.first && (isNear(cue, $0) || cue.last < head && head < $0.first)
          }
      default: false
      }
    } || !isReported && deeds.contains { tokens[$0.last].ending == .conditional }
  }

  /// Whether it is only said to be so: "soll zugestimmt haben".
  private func isHearsay(_ segment: ClosedRange<Int>) -> Bool {
    guard cues.contains(where: { $0.kind == .shall && segment.contains($0.first) }),
      let deed = cues.last(where: { $0.kind.isOperator && $0.last < segment.upperBound }),
      deed.kind != .shall
    else { return false }
    let next = deed.last + 1
    return ["haben", "sein"].contains(lower(next))
  }

  /// Whether a German verb hangs on one before the comma: "drängt ihn, die Waffenruhe zu achten".
  func isInfinitive(_ cue: Int) -> Bool {
    let first = cues[cue].first
    return first > 0 && lower(first - 1) == "zu"
      || ["anzunehmen", "zuzustimmen"].contains(lower(cues[cue].last))
  }

  /// Whether a condition is what there is none of: "without any preconditions".
  private func isLacked(_ condition: Int) -> Bool {
    condition > 0 && cues[condition - 1].kind == .lack
      && cues[condition].first - cues[condition - 1].last <= Self.lacking
  }

  /// Whether a clause begins at a word.
  private func isClause(_ word: Int) -> Bool {
    word == 0 || !tokens[word].marks.isDisjoint(with: [.comma, .stop, .quote, .colon])
  }

  /// Whether a time stands at the beginning, or near the topic or what is said of it.
  private func isNear(_ time: Int, _ head: Int, _ said: Said) -> Bool {
    let time = cues[time]
    if time.first < Self.beginning { return true }
    let places = said.cues.flatMap { [cues[$0].first, cues[$0].last] } + [head]
    return places.contains { abs($0 - time.first) <= Self.near || abs($0 - time.last) <= Self.near }
  }

  /// A guess that stands by itself at a word: "Perhaps, …", ", reportedly,".
  private func aside(_ word: Int) -> Int? {
    guard word == 0 || tokens[word].marks.contains(.comma),
      let index = cues.firstIndex(where: { $0.first == word && $0.kind == .speculate })
    else { return nil }
    let next = cues[index].last + 1
    return next == tokens.count || tokens[next].marks.contains(.comma) ? index : nil
  }

  /// The words between the terminators around the head.
  private func segment(around head: Int) -> ClosedRange<Int> {
    var low = 0
    var high = tokens.count - 1
    for cue in cues where cue.kind == .term {
      if cue.last < head { low = max(low, cue.last + 1) }
      if cue.first > head { high = min(high, cue.first - 1) }
    }
    for word in tokens.indices where tokens[word].marks.contains(.stop) {
      if word <= head { low = max(low, word) }
      if word > head { high = min(high, word - 1) }
    }
    return min(low, head)...max(high, head)
  }

  /// Whether a year gone by ends the sentence, and what is said is what was then: no other cue
  /// stands between, as in "since 2022" or "a deal signed in 2015".
  private func isClosedByYear(_ head: Int, _ said: Said) -> Bool {
    let year = tokens.count - 1
    guard year > head, year - head <= Self.near, sentence.isYear(year),
      [.held, .suspended, .agreed, .mention].contains(said.stance)
    else { return false }
    guard let last = cues.indices.last, cues[last].last > head else { return true }
    return said.cues.contains(last)
  }

  /// Whether a year gone by stands near the topic or begins the sentence: "the 2022 talks".
  private func isDated(_ head: Int) -> Bool {
    let end = min(head + 4, tokens.count - 1)
    return tokens.indices.prefix(end + 1).contains { word in
      guard sentence.isYear(word), word < 3 || word >= head - 4 else { return false }
      return !cues.contains { $0.kind == .sub && $0.last == word - 1 && $0.first > 0 }
    }
  }
}
