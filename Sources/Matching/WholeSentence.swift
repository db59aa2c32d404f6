package import Model

package enum WholeSentence {
  /// What a sentence says as a whole, without a topic: of its main event.
  package static func stance(of text: String) -> Stance {
    let sentence = StanceSentence(text, from: 0, isTitle: true)
    return StanceReader(sentence: sentence).saidOfAll().stance
  }
}

extension StanceReader {
  /// What the sentence says of its main event: the first predicate and all inside it.
  func saidOfAll() -> Said {
    Said()
  }
}
