/// Finds whose stance it is.
enum StanceActor {
  /// An official named as the subject, else the words of the subject, else nil.
  ///
  /// The subject is looked for before the first cue that decided, and after `by`.
  static func find(
    of said: Said, topic: ClosedRange<Int>, in sentence: StanceSentence,
    names: [(id: String, words: ClosedRange<Int>)], _ text: String
  ) -> String? {
    guard let first = said.cues.first else { return nil }
    let cue = sentence.cues[first]
    if cue.first > topic.upperBound, let agent = agent(after: cue.last, in: sentence, text) {
      if let name = names.first(where: { $0.words.overlaps(agent) }) { return name.id }
      return sentence.text(agent, in: text)
    }
    let before = names.filter { $0.words.upperBound < cue.first }
    let range = clause(before: cue.first, in: sentence)
    if let name = before.last(where: { range.contains($0.words.lowerBound) }) ?? before.last {
      return name.id
    }
    guard let words = subject(in: range, sentence) else { return nil }
    return sentence.text(words, in: text)
  }

  /// The words before a cue up to where its clause begins.
  private static func clause(before word: Int, in sentence: StanceSentence) -> Range<Int> {
    var start = word
    while start > 0 {
      let marks = sentence.tokens[start].marks
      if start < word, !marks.isDisjoint(with: [.stop, .comma, .colon]) { break }
      if sentence.cues.contains(where: { $0.last == start - 1 && $0.kind == .term }) { break }
      start -= 1
    }
    return start..<word
  }

  /// The last run of capitalised words; a small word may stand inside it.
  private static func subject(in range: Range<Int>, _ sentence: StanceSentence) -> ClosedRange<Int>?
  {
    guard let last = range.last(where: { sentence.tokens[$0].isCapital && !isCue($0, sentence) })
    else { return nil }
    var first = last
    while first > range.lowerBound, sentence.tokens[first - 1].isCapital,
      sentence.tokens[first].marks.isEmpty, !isCue(first - 1, sentence)
    {
      first -= 1
    }
    return first...last
  }

  private static func isCue(_ word: Int, _ sentence: StanceSentence) -> Bool {
    sentence.cues.contains { $0.first <= word && word <= $0.last }
  }

  /// Whoever stands after `by`, right after the cue.
  private static func agent(
    after word: Int, in sentence: StanceSentence, _ text: String
  ) -> ClosedRange<Int>? {
    let by = word + 1
    guard by + 1 < sentence.tokens.count, sentence.text(by...by, in: text).lowercased() == "by"
    else { return nil }
    var first = by + 1
    while first < sentence.tokens.count, !sentence.tokens[first].isCapital {
      first += 1
      if first > by + 3 { return nil }
    }
    guard first < sentence.tokens.count else { return nil }
    var last = first
    while last + 1 < sentence.tokens.count, sentence.tokens[last + 1].isCapital,
      sentence.tokens[last + 1].marks.isEmpty
    {
      last += 1
    }
    return first...last
  }
}
