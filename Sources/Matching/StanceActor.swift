import Model

/// Finds whose stance it is.
struct StanceActor {
  let sentence: StanceSentence
  let text: String
  let names: [(id: String, words: ClosedRange<Int>)]
  let topic: ClosedRange<Int>
  /// Of each word of the sentence.
  let kinds: [ActorWords.Kinds]

  var tokens: [StanceSentence.Token] { sentence.tokens }
  var cues: [Cue] { sentence.cues }

  /// Clauses gone up through.
  private static let depth = 4

  /// An official, else the words of the subject, else nil.
  ///
  /// Whoever does what the first deciding cue says: an agent after `by`, the subject of its clause,
  /// or where that has none who says so.
  func find(of said: Said) -> String? {
    guard let first = said.cues.first else { return nil }
    let cue = cues[first]
    if cue.first > topic.upperBound, let agent = agent(after: cue.last) { return label(agent) }
    // Who has to do something has not said that he will.
    if said.stance == .calledFor, cue.kind == .request, isDemand(cue) { return speaker() }
    if let owner = owner(before: cue.first, 0) { return label(owner) }
    if let name = names.first(where: { isInverted($0.words, cue) }) { return name.id }
    // What was refused or broken was so by others than who tells it.
    if cue.first > topic.upperBound, [.reject, .ban].contains(cue.kind),
      !kinds[cue.first].contains(.negation)
    {
      return nil
    }
    return speaker()
  }

  /// Whether a cue says that somebody should do something, or tells him to.
  private func isDemand(_ cue: Cue) -> Bool {
    if sentence.isFirst(cue.first) || sentence.continuesCall(cue.first) { return true }
    let word = lower(cue.first)
    return SpeechWords.modals.contains { word.hasPrefix($0) }
  }

  /// "Отверг перемирие Путин", "Rechazó Putin la tregua": a name right after the verb.
  private func isInverted(_ name: ClosedRange<Int>, _ cue: Cue) -> Bool {
    let start = min(name.lowerBound, max(cue.last + 1, topic.upperBound + 1))
    guard name.lowerBound > cue.last, name.lowerBound == cue.last + 1 || start == name.lowerBound,
      name.lowerBound - cue.last <= 4
    else { return false }
    return (cue.last + 1...name.lowerBound).allSatisfy { tokens[$0].marks.isEmpty }
      && cue.last < topic.lowerBound && !isPossessive(name) && !isObject(name)
      && !(cue.last + 1..<name.lowerBound).contains { isPreposition($0) }
  }

  enum Border {
    case start, mark
    case cue(Int)
  }

  /// The words from the border of a clause to a word in it.
  private func clause(before word: Int) -> (words: Range<Int>, border: Border) {
    var start = word
    while start > 0 {
      if start < word || tokens[start].marks.contains(.comma),
        !tokens[start].marks.isDisjoint(with: [.stop, .comma, .colon, .quote, .bracket])
      {
        return (start..<word, .mark)
      }
      if let cue = cues.lastIndex(where: { $0.last == start - 1 }), isBorder(cues[cue]) {
        return (start..<word, .cue(cue))
      }
      start -= 1
    }
    return (0..<word, .start)
  }

  private func isBorder(_ cue: Cue) -> Bool {
    switch cue.kind {
    case .speech, .announce, .blame, .support, .complement, .relative, .sub, .term, .condition,
      .guess:
      true
    default: false
    }
  }

  private func owner(before word: Int, _ depth: Int) -> ClosedRange<Int>? {
    guard depth < Self.depth, word > 0 else { return nil }
    let (words, border) = clause(before: word)
    if let subject = subject(in: words, border) { return subject }
    let hasPronoun = words.contains { kinds[$0].contains(.pronoun) }
    if !hasPronoun, words.contains(where: topic.contains) { return nil }
    switch border {
    case .start: return nil
    case .mark:
      let marks = tokens[words.lowerBound].marks
      guard marks.contains(.comma) || marks.contains(.bracket),
        marks.isDisjoint(with: [.quote, .stop, .colon])
      else { return nil }
      return host(before: words.lowerBound)
    case .cue(let index):
      let cue = cues[index]
      switch cue.kind {
      case .relative where !hasPronoun && cue.first > 0 && !follows(index, .speech):
        return antecedent(cue.first) ?? owner(before: cue.first, depth + 1)
      case .term, .condition: return hasPronoun ? owner(before: cue.first, depth + 1) : nil
      default: return owner(before: cue.first, depth + 1)
      }
    }
  }

  private func follows(_ index: Int, _ kind: CueClass) -> Bool {
    index > 0 && cues[index - 1].kind == kind && cues[index - 1].last + 1 == cues[index].first
  }

  /// Who a clause that begins with `who` is about: the name right before it.
  private func antecedent(_ relative: Int) -> ClosedRange<Int>? {
    let last = relative - 1
    if let name = names.last(where: { $0.words.upperBound == last }) { return name.words }
    guard isNaming(last) else { return nil }
    return run(endingAt: last, from: 0)
  }

  /// The subject before asides: "Quill, who met Marsh on Monday, rejected".
  private func host(before comma: Int) -> ClosedRange<Int>? {
    var parts: [Range<Int>] = []
    var end = comma
    var at = comma - 1
    while at >= 0 {
      let marks = tokens[at].marks
      let isOpen = at == 0 || !marks.isDisjoint(with: [.stop, .colon, .quote])
      if isOpen || marks.contains(.comma) || marks.contains(.bracket) {
        parts.append(at..<end)
        end = at
      }
      if isOpen { break }
      at -= 1
    }
    return parts.reversed().lazy.filter { !isAside($0) }
      .compactMap { subject(in: $0, .mark) }.first
  }

  /// Whether words between commas hang on others: a relative clause, a participle, a time.
  private func isAside(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return true }
    if sentence.endsInING(first) || isPreposition(first) { return true }
    if first > 0, kinds[first].contains(.relative) { return true }
    return cues.contains {
      ($0.first == first || $0.first == first + 1) && $0.first < words.upperBound
        && [.relative, .sub, .attribute, .condition].contains($0.kind)
    }
  }

  /// An official's id, or the words. What those close to him do is theirs, not his.
  private func label(_ words: ClosedRange<Int>) -> String {
    guard let name = names.first(where: { $0.words.overlaps(words) }) else {
      return sentence.text(words, in: text)
    }
    let next = name.words.upperBound + 1
    guard isPossessive(name.words), next < tokens.count, !isCue(next),
      !kinds[next].contains(.voice), tokens[next].marks.isEmpty
    else { return name.id }
    return sentence.text(name.words.lowerBound...next, in: text)
  }

  /// Who says all this: an official, or ", Kyiv said".
  private func speaker() -> String? {
    let roles = SpeechRoles(sentence: sentence, text: text)
    if let name = names.first(where: { roles.role(of: $0.words) == .speaker }) { return name.id }
    for cue in cues where cue.kind.isSpeech && cue.first > topic.upperBound {
      let last = cue.first - 1
      if last > topic.upperBound, isNaming(last), !kinds[last].contains(.empty) {
        let run = run(endingAt: last, from: topic.upperBound + 1)
        let marks = tokens[run.lowerBound].marks
        if marks.contains(.comma) || marks.contains(.quote) { return label(run) }
      }
    }
    return nil
  }

  /// Whoever stands after `by`, right after the cue.
  private func agent(after word: Int) -> ClosedRange<Int>? {
    let by = word + 1
    guard by + 1 < tokens.count, ["by", "par", "por", "von", "vom"].contains(lower(by))
    else { return nil }
    var first = by + 1
    while first < tokens.count, !tokens[first].isCapital {
      first += 1
      if first > by + 3 { return nil }
    }
    guard first < tokens.count else { return nil }
    var last = first
    while last + 1 < tokens.count, tokens[last + 1].isCapital, tokens[last + 1].marks.isEmpty {
      last += 1
    }
    return first...last
  }

  func lower(_ word: Int) -> String { sentence.text(word...word, in: text).lowercased() }
}
