/// Who does what is said in the passive.
extension StanceActor {
  /// Whoever stands after `by`, right after the cue.
  func agent(after word: Int) -> ClosedRange<Int>? {
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

  /// "Instead of accepting the truce, Quill left": the subject behind the comma.
  func subject(behind cue: Cue) -> String? {
    let start = max(cue.last, topic.upperBound) + 1
    guard start < tokens.count,
      let first = tokens[start...].firstIndex(where: { $0.marks.contains(.comma) })
    else { return nil }
    return subject(in: first..<min(first + Self.agency, tokens.count), .mark).map(label)
  }

  /// "wurde von Quill abgelehnt"
  func agent(before word: Int) -> ClosedRange<Int>? {
    guard word > topic.upperBound + 2,
      let by = (topic.upperBound + 1..<word).last(where: {
        tokens[$0].marks.isEmpty && ["von", "vom", "durch"].contains(lower($0))
      }),
      word - by <= Self.agency,
      let first = (by + 1..<word).first(where: { tokens[$0].isCapital }),
      (first...word).allSatisfy({ tokens[$0].marks.isEmpty })
    else { return nil }
    var last = first
    while last + 1 < word, tokens[last + 1].isCapital { last += 1 }
    return last + 3 > word ? first...last : nil
  }

  /// Words between German `von` and the participle.
  private static let agency = 6

  /// "было отвергнуто Квиллом": who a participle is done by, in the instrumental.
  func instrumental(after word: Int) -> ClosedRange<Int>? {
    guard sentence.isCyrillic(word, in: text), hasEnding(word, Self.participles) else { return nil }
    var first = word + 1
    // Past the office: "президентом Квиллом".
    while first < tokens.count, first < word + 3, !tokens[first].isCapital,
      tokens[first].marks.isEmpty,
      hasEnding(first, Self.instrumentals)
    { first += 1 }
    guard first < tokens.count, tokens[first].isCapital, tokens[first].marks.isEmpty else {
      return nil
    }
    let last = names.first { $0.words.contains(first) }?.words.upperBound ?? first
    return hasEnding(last, Self.instrumentals) ? first...last : nil
  }

  private func hasEnding(_ word: Int, _ endings: [String]) -> Bool {
    let word = lower(word)
    return endings.contains { word.hasSuffix($0) }
  }

  private static let instrumentals = ["ым", "им", "ом", "ем", "єм", "їм", "ой", "ей", "ою", "ею"]
  private static let participles = [
    "но", "то", "на", "та", "ны", "ты", "ні", "ті", "не", "те", "ен", "ан", "ят", "ое", "ая", "ые",
    "ий", "ый",
  ]
}
