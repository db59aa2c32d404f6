import Model

/// What a sentence says of a topic, and by which words.
struct Said {
  var stance = Stance.mention
  /// Indices into the sentence's cues, in the order of the text.
  var cues: [Int] = []
  /// From the topic outwards: each cue, nil for the shape of the sentence, and what is said then.
  var steps: [(cue: Int?, stance: Stance)] = []
}

/// Reads what a sentence says of one place in it: the cues whose reach covers the place, composed
/// from the innermost to the outermost.
struct StanceReader {
  let sentence: StanceSentence
  let text: String

  var tokens: [StanceSentence.Token] { sentence.tokens }
  var cues: [Cue] { sentence.cues }

  /// Words between a cue and what it reaches.
  private static let reach = 18

  /// `topic` is a range of words.
  func said(of topic: ClosedRange<Int>) -> Said {
    let head = head(of: topic)
    let noun = StanceTopic(topic, sentence, text)
    let own = cues.indices.filter { isOwn(cues[$0], topic, head) }
    if isSubject(head) { return Said() }
    let near = left(of: head, pastCommas: false, own)
    let isFramed = isFrame(before: head)
    let isOperated = near.contains { cues[$0].kind.isOperator }
    let isDecided =
      own.contains { cues[$0].kind.isRefusal }
      || near.contains {
        cues[$0].kind.isOperator && ![.answer, .shall].contains(cues[$0].kind)
          && !isNegation($0)
      }
    var right = isBlamed(head) ? [] : right(of: head, isDecided, own, near, noun)
    if isFramed { right.removeAll { cues[$0].first > head + 1 } }
    var left = near
    if !isOperated, !isFramed, !right.contains(where: { isStrong($0) && !isInfinitive($0) }) {
      left = self.left(of: head, pastCommas: true, own)
    }
    var said = fold(left, right, own, head, noun)
    let main = left.isEmpty && own.isEmpty && !isFramed ? main(after: head, said) : nil
    if let main { said = main }
    // Who refuses something on a condition refuses it.
    if main == nil || said.stance.polarity != .negative { qualify(&said, around: head) }
    return said
  }

  /// Whether a cue is part of the topic and yet says something of it: a verb of meeting, or words
  /// that go on beyond its name.
  private func isOwn(_ cue: Cue, _ topic: ClosedRange<Int>, _ head: Int) -> Bool {
    guard cue.first <= head, cue.last >= head else { return false }
    return cue.kind.isMeeting || cue.first < topic.lowerBound || cue.last > topic.upperBound
  }

  /// The word that the topic is named by: its last, unless a query found more than a name.
  private func head(of topic: ClosedRange<Int>) -> Int {
    guard topic.count > 1 else { return topic.lowerBound }
    func isCue(_ word: Int) -> Bool {
      cues.contains { $0.first <= word && word <= $0.last }
    }
    guard topic.contains(where: isCue) else { return topic.upperBound }
    let plain = topic.filter {
      !isCue($0) && !tokens[$0].isCapital && tokens[$0].end - tokens[$0].start > 4
    }
    return plain.last ?? topic.upperBound
  }

  private func isNegation(_ cue: Int) -> Bool {
    cues[cue].kind.isNegation
  }

  private func isStrong(_ cue: Int) -> Bool {
    switch cues[cue].kind {
    case .reject, .ban, .deny, .suspend, .neg, .negAfter, .lack, .ceased, .concord, .imperative,
      .noWord, .held, .order, .plan, .would, .shall, .agree:
      true
    default: false
    }
  }

  /// Cues before the head that reach it, in the order of the text.
  private func left(of head: Int, pastCommas: Bool, _ own: [Int]) -> [Int] {
    var found: [Int] = []
    var index = cues.lastIndex { $0.last < head } ?? -1
    var at = own.first.map { cues[$0].first } ?? head
    var isOperated = false
    var isForced = false
    var clause = 0
    while at >= 0 {
      if index >= 0, cues[index].last == at, at < head {
        let cue = cues[index]
        switch cue.kind {
        case .term, .until: return found.reversed()
        case .frame where isFrame(before: head): return []
        case .sub:
          // "no indication of when talks begin" goes on.
          guard index > 0, cues[index - 1].kind == .noWord, cues[index - 1].last + 3 > at else {
            // Nor does a clause that ended at a comma say anything of the one after it.
            return found.filter { cues[$0].first >= clause }.reversed()
          }
        case .and:
          if let next = found.last, joins(cue.last, cues[next]) {
            return found.reversed()
          }
        case .relative, .complement, .pseudo, .condition, .past, .guess: break
        case .force: isForced = true
        // What is planned is the deed of force, not what it is done to.
        case _ where isForced && isAnnouncement(cue.kind):
          break
        case .frame: break
        case .speech, .announce, .reach, .quibble, .uphold: found.append(index)
        default:
          if head - cue.last <= Self.reach {
            found.append(index)
            isOperated = true
          }
        }
        if stops(before: cue.first, isOperated, pastCommas) { return found.reversed() }
        if tokens[cue.first].marks.contains(.comma) { clause = cue.first }
        at = cue.first - 1
        index -= 1
        continue
      }
      if index >= 0, cues[index].last > at { index -= 1 }
      if stops(before: at, isOperated, pastCommas) { break }
      if tokens[at].marks.contains(.comma) { clause = at }
      at -= 1
    }
    return found.reversed()
  }

  private func isAnnouncement(_ kind: CueClass) -> Bool {
    kind.isMeeting || kind.isPlan || [.confirm, .soon, .support].contains(kind)
  }

  /// Whether the words after `and` begin a predicate: its verb, or a name and its verb.
  private func joins(_ and: Int, _ verb: Cue) -> Bool {
    guard isVerbal(verb.kind), verb.first > and + 1 else { return isVerbal(verb.kind) }
    guard verb.first <= and + 3, !verb.kind.isPlan else { return false }
    return tokens[and + 1].isCapital || SpeechVerbs.helpers.contains(lower(and + 1))
  }

  private func stops(before word: Int, _ isOperated: Bool, _ pastCommas: Bool) -> Bool {
    let marks = tokens[word].marks
    if marks.contains(.stop) { return true }
    if marks.contains(.colon) { return isOperated }
    guard marks.contains(.comma) else { return false }
    if cues.contains(where: {
      $0.first == word && $0.kind == .complement || $0.last == word - 1 && $0.kind == .noWord
    }) {
      return false
    }
    return isOperated || !pastCommas
  }

  /// Whether a cue after `and` begins a predicate of its own.
  private func isVerbal(_ kind: CueClass) -> Bool {
    switch kind {
    case .speech, .announce, .reach, .reject, .ban, .deny, .suspend, .agree, .confirm, .request,
      .noWord, .plan, .would, .shall:
      true
    default: false
    }
  }

  /// Cues after the head that reach it.
  private func right(
    of head: Int, _ isDecided: Bool, _ own: [Int], _ near: [Int], _ noun: StanceTopic?
  ) -> [Int] {
    // "Of an answer to the offer of talks there is none."
    let isAnswer = near.contains { cues[$0].kind == .answer }
    var found: [Int] = []
    let start = own.last.map { cues[$0].last } ?? head
    var index = cues.firstIndex { $0.first > start } ?? cues.count
    var at = start + 1
    while at < tokens.count, at - head <= Self.reach {
      let marks = tokens[at].marks
      if marks.contains(.stop) || marks.contains(.colon) { break }
      if marks.contains(.comma), isDecided || isAttribution(at) { break }
      guard index < cues.count, cues[index].first == at else {
        at += 1
        continue
      }
      let cue = cues[index]
      switch cue.kind {
      case .announce, .reach:
        if noun?.isMade(by: cue) == true {
          found.append(index)
        } else if cue.kind == .announce {
          return found
        }
      case .term, .sub, .condition, .until, .speech: return found
      case .and where isDecided: return found
      case .relative where isDecided: return found
      default:
        if isAnswer && cue.kind == .neg || reachesBack(cue, isDecided) { found.append(index) }
      }
      at = cue.last + 1
      index += 1
    }
    return withoutAside(found, after: start)
  }

  /// Without cues between two commas right after the topic, if there are others after them: "The
  /// talks, expected to resume on Monday, were put off."
  private func withoutAside(_ found: [Int], after last: Int) -> [Int] {
    let start = last + 1
    guard let first = found.first, let outer = found.last, first != outer,
      tokens[start].marks.contains(.comma),
      let end = tokens[(start + 1)...].firstIndex(where: { $0.marks.contains(.comma) }),
      cues[outer].first >= end
    else { return found }
    return found.filter { cues[$0].first >= end }
  }

  /// Whether the clause that begins at a word says who says it: ", Kyiv insists".
  private func isAttribution(_ word: Int) -> Bool {
    guard let next = cues.first(where: { $0.first >= word }), next.first <= word + 4 else {
      return false
    }
    return [.speech, .announce, .request, .guess].contains(next.kind)
  }

  /// Whether a cue after the topic says something of it. If words before it have done so, only a
  /// predicate that undoes it does: a call for talks *was rejected*.
  private func reachesBack(_ cue: Cue, _ isDecided: Bool) -> Bool {
    guard cue.kind.isOperator else { return false }
    guard isDecided else { return true }
    switch cue.kind {
    case .negAfter, .noWord: return true
    // "The proposal of talks was accepted"
    case .agree: return cue.last > cue.first
    case .reject, .ban, .suspend, .deny:
      let word = tokens[cue.first]
      return word.end - word.start < 4 || !sentence.endsInING(cue.last)
    default: return false
    }
  }

  private func fold(
    _ left: [Int], _ right: [Int], _ own: [Int], _ head: Int, _ noun: StanceTopic?
  ) -> Said {
    var fold = StanceFold(
      sentence: sentence, text: text, head: head, noun: noun, all: left + right)
    for index in own.reversed() { fold.apply(index) }
    for index in right.reversed() { fold.apply(index) }
    let predicate = fold.said.stance
    for index in left.reversed() { fold.apply(index) }
    var said = fold.said
    // The fate of an offer or a call is what is said, not that there was one.
    if predicate.polarity == .negative, let undoing = right.first(where: { isUndoing($0) }),
      said.stance != .speculated || !isAhead(undoing),
      predicate != .suspended || !left.contains(where: { cues[$0].kind == .deny }),
      [.offered, .calledFor, .agreed, .held, .speculated].contains(said.stance)
    {
      said.stance = predicate
      said.steps.append((right.last { isUndoing($0) }, predicate))
    }
    if predicate == .agreed, [.offered, .calledFor].contains(said.stance),
      let last = right.last, cues[last].kind == .agree, !isInfinitive(last),
      !left.contains(where: { cues[$0].kind == .shall })
    {
      said.stance = predicate
      said.steps.append((last, predicate))
    }
    said.cues.sort()
    return said
  }

  /// Whether a cue is of something to come, as what is feared of talks that will fail.
  private func isAhead(_ cue: Int) -> Bool {
    guard cue > 0, cues[cue - 1].last + 1 == cues[cue].first else { return false }
    return cues[cue - 1].kind.isPlan || cues[cue - 1].kind == .speculate
  }

  private func isUndoing(_ cue: Int) -> Bool {
    switch cues[cue].kind {
    case .reject, .ban, .suspend, .deny: true
    default: false
    }
  }
}
