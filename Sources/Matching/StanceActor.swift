import Model

/// Finds whose stance it is.
struct StanceActor {
  let sentence: StanceSentence
  let text: String
  let names: [(id: String, words: ClosedRange<Int>)]
  let topic: ClosedRange<Int>
  /// Of each word of the sentence.
  let kinds: ActorWords.Reading

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
    if cue.first > topic.upperBound, let agent = agent(after: cue.last) ?? agent(before: cue.first)
    {
      return label(agent)
    }
    if let agent = instrumental(after: cue.last) { return label(agent) }
    // Who has to do something has not said that he will.
    if said.stance == .calledFor, cue.kind == .request, isDemand(cue) { return speaker() }
    if cue.kind == .instead, sentence.isFirst(cue.first) { return subject(behind: cue) }
    let inverted = names.first { isInverted($0.words, cue) }
    // "Nach dem Treffen mit Marsh lehnte Quill ab"
    if isFronted(clause(before: cue.first)),
      let name = inverted ?? names.first(where: { isRight(after: cue, $0.words) })
    {
      return name.id
    }
    if let owner = owner(before: cue.first, 0) { return label(owner) }
    if let inverted { return inverted.id }
    // "От перемирия отказался Квилл"
    if sentence.isCyrillic(cue.first, in: text),
      let name = names.first(where: { isRight(after: cue, $0.words) })
    {
      return name.id
    }
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

  /// Whether a clause begins with something other than its subject.
  private func isFronted(_ clause: (words: Range<Int>, border: Border)) -> Bool {
    if case .cue(let index) = clause.border { return lower(cues[index].first) == "trotz" }
    let first = clause.words.lowerBound
    // "Während Marsh wartete, lehnte Quill ab": no English verb, whose subject is before it.
    if clause.words.isEmpty {
      let verb = lower(first)
      return tokens[first].marks.contains(.comma) && !verb.hasSuffix("s") && !verb.hasSuffix("ed")
    }
    return isPreposition(first)
  }

  private func isRight(after cue: Cue, _ name: ClosedRange<Int>) -> Bool {
    name.lowerBound == cue.last + 1 && tokens[name.lowerBound].marks.isEmpty && !isPossessive(name)
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
    if let verb = joined(words, to: border) { return owner(before: verb, depth + 1) }
    if case .mark = border, let accused = accused(before: words.lowerBound),
      depth > 0 || isInfinitive(word)
    {
      return accused
    }
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
      case .term, .condition:
        guard hasPronoun || words.isEmpty else { return nil }
        // "praised Marsh but rejected"
        let (object, verb) = clause(before: cue.first)
        return owner(before: self.verb(of: object, verb) ?? cue.first, depth + 1)
      default: return owner(before: cue.first, depth + 1)
      }
    }
  }

  /// "Quill called Marsh and rejected": the verb that the name between is the object of.
  private func joined(_ words: Range<Int>, to border: Border) -> Int? {
    guard let last = words.last, isAnd(last) else { return nil }
    return verb(of: words.dropLast(), border)
  }

  /// The verb that begins the border before nothing but its object.
  private func verb(of object: Range<Int>, _ border: Border) -> Int? {
    guard case .cue(let index) = border,
      cues[index].kind.isSpeech || [.support, .blame].contains(cues[index].kind),
      !object.isEmpty, object.allSatisfy(isNaming)
    else { return nil }
    return cues[index].first
  }

  /// "Quill beschuldigt Marsh, … zu haben": whom a clause with `zu` is about.
  private func accused(before comma: Int) -> ClosedRange<Int>? {
    guard tokens.indices.contains(comma), tokens[comma].marks.contains(.comma),
      let blame = cues.last(where: { $0.last < comma }), blame.kind == .blame,
      blame.last + 1 < comma
    else { return nil }
    return accused(in: blame.last + 1..<comma)
  }

  private func isInfinitive(_ word: Int) -> Bool {
    guard let cue = cues.first(where: { $0.first == word }) else { return false }
    return lower(word).contains("zu") || lower(word - 1) == "zu"
      || lower(min(cue.last + 1, tokens.count - 1)) == "zu"
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
  func label(_ words: ClosedRange<Int>) -> String {
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

  func lower(_ word: Int) -> String { sentence.lower(word, in: text) }
}
