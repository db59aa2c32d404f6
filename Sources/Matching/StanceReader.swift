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

  private var tokens: [StanceSentence.Token] { sentence.tokens }
  private var cues: [Cue] { sentence.cues }

  /// Words between a cue and what it reaches.
  private static let reach = 18
  /// Words between a negation and what it negates.
  private static let negationReach = 5

  /// `topic` is a range of words.
  func said(of topic: ClosedRange<Int>) -> Said {
    let head = head(of: topic)
    let own = cues.indices.filter { isOwn(cues[$0], topic, head) }
    let near = left(of: head, pastCommas: false, own)
    let isOperated = near.contains { cues[$0].kind.isOperator }
    let isDecided = near.contains { cues[$0].kind.isOperator && !isNegation($0) }
    let right = right(of: head, isDecided: isDecided, own)
    var left = near
    if !isOperated, !right.contains(where: { isStrong($0) }) {
      left = self.left(of: head, pastCommas: true, own)
    }
    var said = fold(left, right, own, head)
    qualify(&said, around: head)
    return said
  }

  /// Whether a cue is part of the topic and yet says something of it: a verb of meeting, or words
  /// that go on beyond its name.
  private func isOwn(_ cue: Cue, _ topic: ClosedRange<Int>, _ head: Int) -> Bool {
    guard cue.first <= head, cue.last >= head else { return false }
    return cue.kind == .held || cue.first < topic.lowerBound || cue.last > topic.upperBound
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
    [.neg, .negAfter, .concord, .imperative].contains(cues[cue].kind)
  }

  private func isStrong(_ cue: Int) -> Bool {
    switch cues[cue].kind {
    case .reject, .deny, .suspend, .neg, .negAfter, .concord, .imperative, .noWord, .held, .plan,
      .agree:
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
    while at >= 0 {
      if index >= 0, cues[index].last == at, at < head {
        let cue = cues[index]
        switch cue.kind {
        case .term, .sub: return found.reversed()
        case .and:
          if let next = found.last, joins(cue.last, cues[next]) {
            return found.reversed()
          }
        case .relative, .complement, .pseudo, .condition, .past, .guess, .force: break
        case .speech: found.append(index)
        default:
          if head - cue.last <= Self.reach {
            found.append(index)
            isOperated = true
          }
        }
        if stops(before: cue.first, isOperated, pastCommas) { return found.reversed() }
        at = cue.first - 1
        index -= 1
        continue
      }
      if index >= 0, cues[index].last > at { index -= 1 }
      if stops(before: at, isOperated, pastCommas) { break }
      at -= 1
    }
    return found.reversed()
  }

  /// Whether the words after `and` begin a predicate: its verb, or a name and its verb.
  private func joins(_ and: Int, _ verb: Cue) -> Bool {
    guard isVerbal(verb.kind), verb.first > and + 1 else { return isVerbal(verb.kind) }
    return verb.first <= and + 3 && verb.kind != .plan && tokens[and + 1].isCapital
  }

  private func stops(before word: Int, _ isOperated: Bool, _ pastCommas: Bool) -> Bool {
    let marks = tokens[word].marks
    if marks.contains(.stop) { return true }
    if marks.contains(.colon) { return isOperated }
    guard marks.contains(.comma) else { return false }
    if cues.contains(where: { $0.first == word && $0.kind == .complement }) { return false }
    return isOperated || !pastCommas
  }

  /// Whether a cue after `and` begins a predicate of its own.
  private func isVerbal(_ kind: CueClass) -> Bool {
    switch kind {
    case .speech, .reject, .deny, .suspend, .agree, .confirm, .request, .noWord, .plan: true
    default: false
    }
  }

  /// Cues after the head that reach it.
  private func right(of head: Int, isDecided: Bool, _ own: [Int]) -> [Int] {
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
      case .term, .sub: return found
      case .speech: return found
      case .and where isDecided: return found
      case .relative where isDecided: return found
      default:
        if reachesBack(cue, isDecided) { found.append(index) }
      }
      at = cue.last + 1
      index += 1
    }
    return found
  }

  /// Whether the clause that begins at a word says who says it: ", Kyiv insists".
  private func isAttribution(_ word: Int) -> Bool {
    guard let next = cues.first(where: { $0.first >= word }), next.first <= word + 4 else {
      return false
    }
    return [.speech, .request, .guess].contains(next.kind)
  }

  /// Whether a cue after the topic says something of it. If words before it have done so, only a
  /// predicate that undoes it does: a call for talks *was rejected*.
  private func reachesBack(_ cue: Cue, _ isDecided: Bool) -> Bool {
    guard cue.kind.isOperator else { return false }
    guard isDecided else { return true }
    switch cue.kind {
    case .negAfter: return true
    case .reject, .suspend, .deny:
      let word = tokens[cue.first]
      return word.end - word.start < 4 || !sentence.endsInING(cue.last)
    default: return false
    }
  }

  private func fold(_ left: [Int], _ right: [Int], _ own: [Int], _ head: Int) -> Said {
    var said = Said()
    var used: [Int] = []
    var inner = head
    var last: (kind: CueClass, before: Stance)?
    let isNegated = (left + right).contains {
      cues[$0].kind == .neg || cues[$0].kind == .negAfter
    }
    func apply(_ index: Int) {
      let cue = cues[index]
      guard cue.kind.isOperator else { return }
      if cue.kind == .neg, cue.last < inner, inner - cue.last > Self.negationReach { return }
      if cue.kind == .concord, isNegated { return }
      var next = cue.kind.applied(to: said.stance)
      if isNegation(index), let last, last.kind == .reject {
        // To refuse a refusal is open; not to exclude one leaves it possible.
        if last.before.polarity == .negative { next = .speculated }
      }
      if cue.kind == .imperative, isFirst(cue.first) { next = .calledFor }
      last = (cue.kind, said.stance)
      if next != said.stance || next == .mention {
        used.append(index)
        said.steps.append((index, next))
      }
      said.stance = next
      if cue.first < head { inner = cue.first }
    }
    for index in own.reversed() { apply(index) }
    for index in right.reversed() { apply(index) }
    let predicate = said.stance
    for index in left.reversed() { apply(index) }
    // The fate of an offer or a call is what is said, not that there was one.
    if predicate.polarity == .negative, right.contains(where: { isUndoing($0) }),
      [.offered, .calledFor, .agreed, .held].contains(said.stance)
    {
      said.stance = predicate
      said.steps.append((right.last { isUndoing($0) }, predicate))
    }
    said.cues = used.sorted()
    return said
  }

  /// Whether a word begins the sentence, or what is said in it.
  private func isFirst(_ word: Int) -> Bool {
    word == 0 || !tokens[word].marks.isDisjoint(with: [.quote, .colon, .stop])
  }

  private func isUndoing(_ cue: Int) -> Bool {
    switch cues[cue].kind {
    case .reject, .suspend, .deny: true
    default: false
    }
  }

  /// What the rest of the sentence makes of it: conditions, questions, guesses, the past.
  private func qualify(_ said: inout Said, around head: Int) {
    let segment = segment(around: head)
    func first(_ kind: CueClass) -> Int? {
      cues.indices.first { cues[$0].kind == kind && segment.contains(cues[$0].first) }
    }
    func take(_ stance: Stance, _ cue: Int) {
      said.stance = stance
      said.cues = [cue]
      said.steps.append((cue, stance))
    }
    if said.stance == .noWord { return }
    if let cue = first(.past), said.stance != .planned { return take(.historical, cue) }
    func shape(_ stance: Stance) {
      said.stance = stance
      said.steps.append((nil, stance))
    }
    if isDated(head), said.stance != .planned { return shape(.historical) }
    if let cue = first(.condition) { return take(.conditional, cue) }
    if sentence.isQuestion(segment.upperBound),
      said.stance.polarity != .negative || segment.lowerBound == 0
    {
      return shape(.speculated)
    }
    if said.stance.polarity == .positive || said.stance == .mention, let cue = first(.guess) {
      take(.speculated, cue)
    }
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

  /// Whether a year gone by stands near the topic or begins the sentence: "the 2022 talks".
  private func isDated(_ head: Int) -> Bool {
    let end = min(head + 4, tokens.count - 1)
    return tokens.indices.prefix(end + 1).contains { word in
      guard sentence.isYear(word), word < 3 || word >= head - 4 else { return false }
      return !cues.contains { $0.kind == .sub && $0.last == word - 1 && $0.first > 0 }
    }
  }
}
