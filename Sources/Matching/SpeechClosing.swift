import Model

/// Names of who says it that stand after their verb, or whose verb is of two words.
extension SpeechRoles {
  /// Words from the verb of a closing clause to the name: an office.
  private static let office = 8
  /// Words between a German helper and its participle.
  private static let bracket = 10
  /// Words between a verb of saying and what is said.
  private static let heard = 3

  /// "« … », lance Quill", "…, hat Quill gesagt", "…, so Quill", "…, kündigte Quill an".
  func closes(_ name: ClosedRange<Int>) -> Bool {
    if followsQuote(name) { return true }
    guard let start = closing(before: name.lowerBound) else { return false }
    var verb = start
    let marks = tokens[start].marks
    if lower(start) == "so", verb + 1 == name.lowerBound || isOfficeOnly(verb + 1, name) {
      return endsClause(after: name.upperBound)
    }
    while verb < name.lowerBound - 1, SpeechVerbs.helpers.contains(lower(verb)) { verb += 1 }
    let first = lower(verb)
    // "hat Quill gesagt"
    if SpeechVerbs.brackets.contains(first) {
      let last = name.upperBound + 1
      return isOfficeOnly(verb + 1, name) && last < tokens.count
        && (last..<tokens.count).prefix(Self.bracket).contains { SpeechVerbs.contains(lower($0)) }
    }
    guard verb < name.lowerBound, !isTelling(verb), isOfficeOnly(verb + 1, name) else {
      return false
    }
    if marks.contains(.quote), isSaying(verb, first), isQuotation(before: start) { return true }
    guard endsClause(after: name.upperBound) else { return false }
    if isSaying(verb, first), marks.contains(.quote) || !isEnglishPast(first) { return true }
    // After the words themselves any verb is one of saying.
    return marks.contains(.quote) && !marks.isDisjoint(with: [.comma, .dash, .question])
      && isQuotation(before: start) && !isSmall(verb) && !sentence.endsInING(verb)
  }

  /// "“It's over,” Quill snapped".
  private func followsQuote(_ name: ClosedRange<Int>) -> Bool {
    let verb = name.upperBound + 1
    guard tokens[name.lowerBound].marks.isSuperset(of: [.quote, .comma]), verb < tokens.count,
      tokens[verb].marks.isEmpty, !tokens[verb].isCapital, isQuotation(before: name.lowerBound)
    else { return false }
    return isSaying(verb, lower(verb))
  }

  /// Where the clause of a name that closes the sentence begins, after a comma, quote or dash.
  private func closing(before name: Int) -> Int? {
    var at = name - 1
    while at >= 0, name - at <= Self.office {
      let marks = tokens[at].marks
      // What goes on after “…!”.
      if at == 0 { return !marks.isEmpty && !tokens[0].isCapital ? 0 : nil }
      if !marks.isDisjoint(with: [.stop, .colon, .bracket]) { return nil }
      if !marks.isDisjoint(with: [.comma, .quote, .dash]) {
        return tokens[at].isCapital ? nil : at
      }
      at -= 1
    }
    return nil
  }

  /// Whether the words from one to a name are an office, and none of them another's name: capitals
  /// stand right before the name or before a comma.
  private func isOfficeOnly(_ start: Int, _ name: ClosedRange<Int>) -> Bool {
    guard start < name.lowerBound else {
      return tokens[name.lowerBound].marks.isEmpty
    }
    let between = start..<name.lowerBound
    guard
      !between.contains(where: { word in
        !tokens[word].marks.isEmpty || SpeechVerbs.copulas.contains(lower(word))
          || cues.contains { $0.first == word && $0.kind.isOperator }
      })
    else { return false }
    let isApart = tokens[name.lowerBound].marks.contains(.comma)
    if !isApart, SpeechWords.prepositions.contains(lower(name.lowerBound - 1)) { return false }
    return isApart || !SpeechWords.prepositions.contains(lower(start))
  }

  /// Whether nothing more is said of a name than when, where and to whom.
  private func endsClause(after word: Int) -> Bool {
    let next = word + 1
    guard next < tokens.count else { return true }
    if !tokens[next].marks.isEmpty { return true }
    let word = lower(next)
    return SpeechWords.times.contains(word) || SpeechVerbs.tails.contains(word)
      || SpeechWords.prepositions.contains(word) && word != "to" || tokens[next].isCapital
  }

  /// Whether a quotation is open before a word: an odd number of quotes.
  private func isQuotation(before word: Int) -> Bool {
    tokens[..<word].reduce(0) { $0 + ($1.marks.contains(.quote) ? 1 : 0) } % 2 == 1
  }

  /// Whether a word is one of those that begin no predicate.
  private func isSmall(_ word: Int) -> Bool {
    let small = lower(word)
    return SpeechWords.prepositions.contains(small) || SpeechWords.times.contains(small)
      || SpeechWords.determiners.contains(small)
      || cues.contains {
        $0.first == word
          && [.and, .relative, .sub, .term, .condition, .neg, .complement].contains($0.kind)
      }
  }

  private func isSaying(_ word: Int, _ lower: String) -> Bool {
    SpeechVerbs.contains(lower)
      || cues.contains {
        $0.first == word && ($0.kind.isSpeech || [.answer, .confirm].contains($0.kind))
      }
  }

  /// "…, urged Quill", of whom and not by whom it is.
  private func isEnglishPast(_ word: String) -> Bool {
    word.hasSuffix("ed") || word == "state"
  }

  /// "Quill hat am Montag in Berlin erklärt, …", "Квилл пообещал, что …", "Quill a rétorqué que".
  func saysThat(_ name: ClosedRange<Int>) -> Bool {
    let start = name.upperBound + 1
    guard start < tokens.count, tokens[start].marks.isEmpty else { return false }
    if SpeechVerbs.brackets.contains(lower(start)) {
      let end = (start + 1..<tokens.count).first { !tokens[$0].marks.isEmpty } ?? tokens.count
      let last = end - 1
      return last > start && last - start <= Self.bracket && SpeechVerbs.contains(lower(last))
        && end < tokens.count
    }
    // "Wie Quill am Montag erklärte, …"
    if name.lowerBound > 0, SpeechWords.likes.contains(lower(name.lowerBound - 1)),
      let end = tokens[start...].firstIndex(where: { !$0.marks.isEmpty }), end > start,
      end - start <= Self.office, SpeechVerbs.contains(lower(end - 1))
    {
      return true
    }
    var verb = start
    // "Квилл в интервью ТАСС заявил, что"
    if SpeechWords.prepositions.contains(lower(start)) || SpeechWords.times.contains(lower(start)) {
      guard let end = tokens[start...].firstIndex(where: { !$0.marks.isEmpty }) else {
        return false
      }
      verb = end - 1
      guard verb > start, verb - start <= Self.office else { return false }
    }
    while verb < tokens.count - 1, verb - start < 2, SpeechVerbs.helpers.contains(lower(verb)) {
      verb += 1
    }
    guard !tokens[verb].isCapital, SpeechVerbs.contains(lower(verb)) else { return false }
    return (verb + 1...verb + 1 + Self.heard).contains { word in
      guard word < tokens.count else { return false }
      return tokens[word].marks.contains(.colon)
        || cues.contains { $0.first == word && $0.kind == .complement }
        || SpeechWords.thats.contains(lower(word))
    }
  }

  /// "As Quill said, …": the name after the verb ends the clause.
  func isAfterAs(_ name: ClosedRange<Int>) -> Bool {
    let next = name.upperBound + 1
    guard next == tokens.count || tokens[next].marks.contains(.comma) else { return false }
    let start = max(0, name.lowerBound - Self.office)
    return (start..<name.lowerBound).contains { like in
      guard SpeechWords.likes.contains(lower(like)) else { return false }
      var verb = like + 1
      while verb < name.lowerBound, verb - like <= Self.heard,
        SpeechVerbs.helpers.contains(lower(verb))
      {
        verb += 1
      }
      return verb < name.lowerBound && isSaying(verb, lower(verb))
        && isOffice(verb + 1, name.lowerBound)
    }
  }

  /// "Об этом сообщил Квилл", "Lo dijo Quill".
  func isLed(_ name: ClosedRange<Int>) -> Bool {
    guard name.lowerBound > 1, name.lowerBound <= Self.office,
      SpeechVerbs.leads.contains(lower(0)), endsClause(after: name.upperBound)
    else { return false }
    return cues.contains {
      $0.kind.isSpeech && $0.first > 0 && $0.first < 4 && $0.last < name.lowerBound
        && isOfficeOnly($0.last + 1, name)
    }
  }

  /// Whether a clause says who says it by a verb that is no cue of speech.
  var isSaid: Bool {
    (1..<max(1, tokens.count)).contains { word in
      guard !tokens[word].marks.isDisjoint(with: [.comma, .quote, .dash]),
        !tokens[word].isCapital, !sentence.endsInING(word)
      else { return false }
      var verb = word
      while verb + 1 < tokens.count, verb - word < 2, SpeechVerbs.helpers.contains(lower(verb)) {
        verb += 1
      }
      return SpeechVerbs.contains(lower(verb))
    }
  }

  /// "called him", "called Marsh on Monday": by telephone.
  func isTelephoning(_ cue: Cue) -> Bool {
    guard cue.first == cue.last, ["called", "calls", "calling"].contains(lower(cue.first)) else {
      return false
    }
    var next = cue.last + 1
    guard next < tokens.count, tokens[next].marks.isEmpty,
      tokens[next].isCapital || SpeechWords.objects.contains(lower(next))
    else { return false }
    while next + 1 < tokens.count, tokens[next + 1].isCapital, tokens[next + 1].marks.isEmpty {
      next += 1
    }
    let after = next + 1
    return after == tokens.count || !tokens[after].marks.isEmpty
      || SpeechWords.times.contains(lower(after))
      || ["on", "to", "and", "at"].contains(lower(after))
  }
}
