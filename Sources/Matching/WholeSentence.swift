package import Model

package enum WholeSentence {
  /// What a sentence says as a whole, without a topic: of its main event.
  package static func stance(of text: String) -> Stance {
    StanceReader(sentence: StanceSentence(text, from: 0, isTitle: true)).saidOfAll().stance
  }
}

extension StanceReader {
  /// What the sentence says of its main event: its first predicate, and all inside that. A deed of
  /// force, done or announced, is a mention: no agreement and no refusal.
  func saidOfAll() -> Said {
    var chain: [Int] = []
    var said = Said()
    for (index, cue) in sentence.cues.enumerated() {
      let marks = sentence.tokens[cue.first].marks
      if !chain.isEmpty, marks.contains(.comma) || marks.contains(.stop) { break }
      switch cue.kind {
      case .force, .support, .blame:
        if chain.isEmpty { return said }
        // Who refuses or offers to fight refuses or offers all the same.
        if chain.contains(where: isDecision) { return fold(chain, Said()) }
        return said
      case .term where cue.first > 3: return fold(chain, said)
      case .term, .sub, .relative: if !chain.isEmpty { return fold(chain, said) }
      case .end where chain.isEmpty: continue
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

  /// Words between the parts of one predicate.
  private static let predicate = 4

  /// Whether a cue is the event itself, whatever it is about.
  private func isDecision(_ cue: Int) -> Bool {
    switch sentence.cues[cue].kind {
    case .reject, .agree, .offer, .request, .noWord: true
    default: false
    }
  }

  private func isRefusal(_ cue: Int) -> Bool {
    switch sentence.cues[cue].kind {
    case .reject: true
    default: false
    }
  }

  private func fold(_ chain: [Int], _ said: Said) -> Said {
    var said = said
    said.cues = chain
    for index in chain.reversed() {
      said.stance = sentence.cues[index].kind.applied(to: said.stance)
    }
    return said
  }
}
