package import Model

package enum WholeSentence {
  /// What a sentence says as a whole, without a topic: of its main event.
  package static func stance(of text: String) -> Stance {
    let sentence = StanceSentence(text, from: 0, isTitle: true, .all)
    return StanceReader(sentence: sentence, text: text).saidOfAll().stance
  }
}

extension StanceReader {
  /// What the sentence says as a whole, if the topic stands before all that and is nothing that
  /// could be agreed or refused: a name, or whoever decides, acts or speaks.
  func main(after head: Int, _ said: Said) -> Said? {
    let cues = sentence.cues
    guard let index = cues.firstIndex(where: { $0.kind.isOperator || $0.kind.isDeed }),
      cues[index].last >= head
    else { return nil }
    let first = cues[index]
    if isName(head, before: first) { return saidOfAll() }
    let isSpeaking = cues[..<index].contains { $0.kind.isSpeech && $0.first > head }
    if said.stance == .mention, isSpeaking { return saidOfAll() }
    // "the truce they signed was broken", but not "agreed to postpone the march"
    if said.stance == .suspended, first.kind == .agree, said.cues.contains(where: isPassive) {
      return nil
    }
    // "ceasefire offer rejected"
    if said.stance.polarity == .negative, first.first == head + 1 { return nil }
    return isDeed(first) || first.kind.isDecision ? saidOfAll() : nil
  }

  /// Whether a form of "to be" is before a cue.
  private func isPassive(_ cue: Int) -> Bool {
    let before = sentence.cues[cue].first - 1
    return before >= 0
      && Self.passives.contains(sentence.lower(before, in: text))
  }

  private static let passives: Set<String> = [
    "was", "were", "been", "is", "are", "wurde", "wurden", "été", "sido", "fue", "был", "была",
    "было", "были", "був", "була", "було", "були",
  ]

  /// Whether a word is of a name: a capital that neither the sentence nor a title asks for.
  private func isName(_ word: Int, before cue: Cue) -> Bool {
    let tokens = sentence.tokens
    guard tokens[word].isCapital else { return false }
    if word > 0 { return true }
    return cue.first > 1 && tokens[1].isCapital && tokens[1].marks.isEmpty
      && !tokens[cue.first].isCapital
  }

  /// Whether a cue is a deed of the words before it.
  private func isDeed(_ cue: Cue) -> Bool {
    guard cue.kind == .support else { return cue.kind.isDeed }
    return cue.last + 1 < sentence.tokens.count && sentence.tokens[cue.last + 1].isCapital
  }

  /// What the sentence says of its main event: its first predicate, and all inside that. A deed of
  /// force, done or announced, is a mention: no agreement and no refusal.
  func saidOfAll() -> Said {
    var chain: [Int] = []
    var said = Said()
    for (index, cue) in sentence.cues.enumerated() where cue.first >= opening {
      let marks = sentence.tokens[cue.first].marks
      if !chain.isEmpty, marks.contains(.comma) || marks.contains(.stop) { break }
      switch cue.kind {
      case .force, .support, .blame, .ban:
        if chain.isEmpty { return said }
        // Who refuses or offers to fight refuses or offers all the same.
        if chain.contains(where: { isDecision($0) || sentence.cues[$0].kind == .deny }) {
          return fold(chain, Said())
        }
        return said
      // "said that despite all that they will not"
      case .term where chain.isEmpty && followsSpeech(index): continue
      case .term where cue.first > 3: return fold(chain, said)
      case .term, .sub, .relative: if !chain.isEmpty { return fold(chain, said) }
      // What is taken back is no event of its own.
      case .end where chain.isEmpty: if takesBack(index) { return said }
      case .answer, .lack, .soon: continue
      case .end: chain.append(index)
      case _ where cue.kind.isOperator:
        if let last = chain.last, cue.first > sentence.cues[last].last + Self.predicate {
          return fold(chain, said)
        }
        chain.append(index)
        if isDecision(index), !isRefusal(index) { return fold(chain, said) }
      default: break
      }
    }
    said.cues = chain
    return fold(chain, said)
  }

  /// Where the sentence's own clause begins, if one of time or cause stands before it: "After the
  /// attacks, …".
  private var opening: Int {
    guard let first = sentence.cues.first, first.kind == .sub, first.first < Self.beginning
    else { return 0 }
    return sentence.tokens[first.last...].firstIndex { $0.marks.contains(.comma) } ?? 0
  }

  private func followsSpeech(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = sentence.cues[index - 1]
    return [.speech, .announce, .complement, .relative].contains(before.kind)
      && before.last + 1 == sentence.cues[index].first
  }

  /// Whether a refusal or a deed of force follows a cue.
  private func takesBack(_ index: Int) -> Bool {
    guard index + 1 < sentence.cues.count else { return false }
    let (cue, next) = (sentence.cues[index], sentence.cues[index + 1])
    return [.reject, .ban, .suspend, .force].contains(next.kind)
      && next.first <= cue.last + Self.predicate
  }

  /// Words between the parts of one predicate.
  private static let predicate = 4

  private func isDecision(_ cue: Int) -> Bool { sentence.cues[cue].kind.isDecision }

  private func isRefusal(_ cue: Int) -> Bool { sentence.cues[cue].kind.isRefusal }

  private func fold(_ chain: [Int], _ said: Said) -> Said {
    var said = said
    said.cues = chain
    for index in chain.reversed() {
      said.stance = sentence.cues[index].kind.applied(to: said.stance)
    }
    return said
  }
}
