/// The subject of a clause.
extension StanceActor {
  /// The first of a clause's names that is no object; of two joined predicates the second's.
  func subject(in words: Range<Int>, _ border: Border) -> ClosedRange<Int>? {
    var words = words
    if case .cue(let index) = border, [.speech, .announce].contains(cues[index].kind),
      SpeechWords.telling.contains(lower(cues[index].first)),
      let heard = candidates(in: words).first, heard.lowerBound == words.lowerBound
    {
      words = min(heard.upperBound + 1, words.upperBound)..<words.upperBound
    }
    if case .cue(let index) = border, cues[index].kind == .blame, let accused = accused(in: words) {
      return accused
    }
    words = joined(words)
    let found = candidates(in: words)
    if let name = found.first(where: { isOfficial($0) }) ?? found.first { return name }
    return common(in: words)
  }

  /// Whom a verb of blame is about: the name after it, in Spanish after `a`.
  func accused(in words: Range<Int>) -> ClosedRange<Int>? {
    guard let first = words.first else { return nil }
    let at = ["a", "à", "au", "al"].contains(lower(first)) ? first + 1 : first
    return at < words.upperBound ? name(at: at, words) : nil
  }

  /// The words after `and`, if a name and its verb follow there, and a predicate came before.
  private func joined(_ words: Range<Int>) -> Range<Int> {
    guard
      let and = cues.lastIndex(where: { $0.kind == .and && words.contains($0.first) }),
      cues[..<and].contains(where: { words.contains($0.first) && $0.kind.isOperator }),
      let next = candidates(in: cues[and].last + 1..<words.upperBound).first,
      next.lowerBound == cues[and].last + 1
    else { return words }
    return next.lowerBound..<words.upperBound
  }

  private func candidates(in words: Range<Int>) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var at = words.lowerBound
    var wasObject = false
    while at < words.upperBound {
      guard let name = name(at: at, words) else {
        at += 1
        continue
      }
      at = name.upperBound + 1
      let isList = name.lowerBound > words.lowerBound && isAnd(name.lowerBound - 1)
      let isObject = isObject(name) ? !isVoiced(name) : isList && wasObject
      wasObject = isObject
      if isObject { continue }
      // "Geneva talks": part of the topic's name.
      if name.upperBound + 1 == topic.lowerBound, topic.upperBound < words.upperBound,
        !isOfficial(name)
      {
        continue
      }
      found.append(name)
    }
    return found
  }

  /// An official or a run of capitals that begins at a word.
  private func name(at word: Int, _ words: Range<Int>) -> ClosedRange<Int>? {
    if let name = names.first(where: {
      $0.words.contains(word) && $0.words.upperBound < words.upperBound
    }) {
      return name.words
    }
    guard isNaming(word), !isEmpty(word), !isPreposition(word) else { return nil }
    // "Estamos listos"
    if sentence.isFirst(word), lower(word).hasSuffix("mos") { return nil }
    var last = word
    while last + 1 < words.upperBound, tokens[last + 1].marks.isEmpty {
      if isNaming(last + 1) {
        last += 1
      } else if last + 2 < words.upperBound, isAnd(last + 1), isNaming(last + 2),
        tokens[last + 2].marks.isEmpty
      {
        last += 2
      } else {
        break
      }
    }
    let isThe =
      word > words.lowerBound && tokens[word - 1].isCapital
      && tokens[word].marks.isEmpty && kinds[word - 1].contains(.empty)
      && !isPreposition(word - 1) && !isCue(word - 1)
    return (isThe ? word - 1 : word)...last
  }

  /// "The rebels have", "both sides": words without a name, and nothing else before the verb.
  private func common(in words: Range<Int>) -> ClosedRange<Int>? {
    var last = words.upperBound - 1
    while last > words.lowerBound, kinds[last].contains(.helper) { last -= 1 }
    guard last > words.lowerBound, last - words.lowerBound < 4,
      kinds[words.lowerBound].contains(.article),
      !(words.lowerBound...last).contains(where: {
        topic.contains($0) || isCue($0) || isPreposition($0)
          || $0 > words.lowerBound && kinds[$0].contains(.empty)
      })
    else { return nil }
    return words.lowerBound...last
  }

  func run(endingAt last: Int, from start: Int) -> ClosedRange<Int> {
    var first = last
    while first > start, isNaming(first - 1), tokens[first].marks.isEmpty,
      !kinds[first - 1].contains(.empty)
    {
      first -= 1
    }
    return first...last
  }

  func isNaming(_ word: Int) -> Bool {
    tokens[word].isCapital && !topic.contains(word) && !isCue(word)
  }

  func isEmpty(_ word: Int) -> Bool {
    !kinds[word].isDisjoint(with: [.empty, .pronoun])
  }

  func isAnd(_ word: Int) -> Bool {
    cues.contains { $0.kind == .and && $0.first == word && $0.last == word }
  }

  func isCue(_ word: Int) -> Bool {
    cues.contains { $0.first <= word && word <= $0.last }
  }

  func isPreposition(_ word: Int) -> Bool {
    kinds[word].contains(.preposition)
  }

  func isOfficial(_ words: ClosedRange<Int>) -> Bool {
    names.contains { $0.words.overlaps(words) }
  }

  func isPossessive(_ words: ClosedRange<Int>) -> Bool {
    SpeechRoles(sentence: sentence, text: text).isPossessive(words)
  }

  /// Whether a preposition stands before a name, or before the article and office before it.
  func isObject(_ name: ClosedRange<Int>) -> Bool {
    var before = name.lowerBound - 1
    guard before >= 0, tokens[name.lowerBound].marks.isEmpty else { return false }
    if SpeechWords.determiners.contains(lower(before)), before > 0 { before -= 1 }
    if cues.contains(where: { $0.kind == .attribute && $0.last == before }) { return true }
    return isPreposition(before) && !isCue(before)
      || isPreposition(name.lowerBound) && name.count > 1
  }

  /// "A spokesman for Quill": who speaks for him gives his stance.
  private func isVoiced(_ name: ClosedRange<Int>) -> Bool {
    isOfficial(name) && name.lowerBound > 1
      && kinds[name.lowerBound - 2].contains(.voice)
  }
}
