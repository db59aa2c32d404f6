import Model

/// Who says what a sentence says: how a name in it stands to its speech verbs and quotes.
struct SpeechRoles {
  let sentence: StanceSentence
  let text: String

  private var tokens: [StanceSentence.Token] { sentence.tokens }
  private var cues: [Cue] { sentence.cues }

  /// Words of an apposition between a name and its verb.
  private static let apposition = 14
  /// Words of an office between a verb and the name after it.
  private static let office = 6

  /// `name` is a range of words.
  func role(of name: ClosedRange<Int>) -> Match.Role {
    if speaks(name) { return .speaker }
    let isReported = cues.contains { [.speech, .attribute, .blame].contains($0.kind) }
    return isReported || hasQuote ? .about : .mention
  }

  private var hasQuote: Bool {
    sentence.ending.contains(.quote) || tokens.contains { $0.marks.contains(.quote) }
  }

  private func speaks(_ name: ClosedRange<Int>) -> Bool {
    if isAfterAttribution(name) || isAtColon(name) { return true }
    if isPossessive(name) { return false }
    if isAfterVerb(name) { return true }
    return !isObject(name) && (isBeforeVerb(name) || isBeforeQuote(name))
  }

  /// "according to Quill", "according to General Quill".
  private func isAfterAttribution(_ name: ClosedRange<Int>) -> Bool {
    cues.contains {
      $0.kind == .attribute && $0.last < name.lowerBound && isOffice($0.last + 1, name.lowerBound)
    } && !isPossessive(name)
  }

  /// "Quill: the talks are over", and in titles "Talks are over: Quill".
  private func isAtColon(_ name: ClosedRange<Int>) -> Bool {
    let after = name.upperBound + 1
    if after < tokens.count, tokens[after].marks.contains(.colon), name.lowerBound < 6 {
      return true
    }
    let before = tokens[name.lowerBound].marks
    return after == tokens.count && name.lowerBound > 2
      && !before.isDisjoint(with: [.colon, .dash])
  }

  /// "…," said General Quill. A comma, quote or dash stands before the verb.
  private func isAfterVerb(_ name: ClosedRange<Int>) -> Bool {
    cues.contains { cue in
      guard cue.kind == .speech, cue.last < name.lowerBound, !isTelling(cue.first),
        isOffice(cue.last + 1, name.lowerBound)
      else { return false }
      let marks = tokens[cue.first].marks.union(cue.first > 0 ? tokens[cue.first - 1].marks : [])
      return !marks.isDisjoint(with: [.comma, .quote, .dash, .question])
    }
  }

  /// Whether the words from one to before another are few, without marks, cues or a second name
  /// apart: an office or nothing.
  private func isOffice(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= Self.office else { return false }
    let between = start..<end
    guard !(start...end).contains(where: { !tokens[$0].marks.isEmpty }) else { return false }
    return !between.contains { word in
      Self.prepositions.contains(lower(word))
        || cues.contains { $0.first == word && $0.kind != .and }
    }
  }

  /// "Quill said", "Quill, who leads the party, said", "Quill later told".
  private func isBeforeVerb(_ name: ClosedRange<Int>) -> Bool {
    let start = name.upperBound + 1
    guard start < tokens.count else { return false }
    let isApart = tokens[start].marks.contains(.comma)
    for cue in cues where cue.first >= start {
      let distance = cue.first - start
      guard distance <= Self.apposition else { return false }
      let isClosed = tokens[cue.first].marks.contains(.comma) || cue.first == start
      switch cue.kind {
      case .speech, .blame:
        if !isApart { return distance <= 4 && isPlain(start...cue.first) && !isNoun(cue) }
        return isClosed && isPlainInside(start, cue.first)
      case .deny, .confirm, .request, .speculate:
        if !isApart, distance <= 1, isPlain(start...cue.first), isSaying(cue) { return true }
        if !isApart { return false }
      case .neg, .negAfter, .noWord, .term: return false
      case .and where !isApart: return false
      default: if !isApart, distance > 2 { return false }
      }
    }
    return false
  }

  /// "Quill cited “a con”": the sentence begins with the name, and no other verb of speech has the
  /// quoted words.
  private func isBeforeQuote(_ name: ClosedRange<Int>) -> Bool {
    let start = name.upperBound + 1
    guard name.lowerBound < 4, start + 1 < tokens.count, tokens[start].marks.isEmpty,
      !tokens[start].isCapital, !cues.contains(where: { $0.kind == .speech })
    else { return false }
    return tokens[(start + 1)...].contains { $0.marks.contains(.quote) }
      && !tokens[..<start].contains { $0.marks.contains(.quote) }
  }

  private func isPlain(_ words: ClosedRange<Int>) -> Bool {
    words.allSatisfy {
      tokens[$0].marks.isDisjoint(with: [.comma, .stop, .colon, .quote, .bracket])
    }
  }

  private func isPlainInside(_ start: Int, _ end: Int) -> Bool {
    start + 1 >= end
      || (start + 1..<end).allSatisfy {
        tokens[$0].marks.isDisjoint(with: [.stop, .colon, .quote])
      }
  }

  /// "the report of Quill": what looks like a verb of speech stands after an article.
  private func isNoun(_ cue: Cue) -> Bool {
    cue.first > 0 && ["the", "a", "an", "his", "her", "their"].contains(lower(cue.first - 1))
  }

  /// Verbs besides those of speech that are said by somebody: he denied, urged, believes.
  private func isSaying(_ cue: Cue) -> Bool {
    let word = lower(cue.first)
    return cue.kind != .speculate
      || ["believe", "think", "thought", "hope", "expect", "doubt", "predict"].contains {
        word.hasPrefix($0)
      }
  }

  /// Whether the name hangs on a word before it: "a spokesman for Quill", "close to Quill".
  private func isObject(_ name: ClosedRange<Int>) -> Bool {
    guard name.lowerBound > 0, !tokens[name.lowerBound].marks.contains(.comma) else {
      return false
    }
    let before = name.lowerBound - 1
    if Self.prepositions.contains(lower(before)) { return true }
    return cues.contains { $0.kind == .speech && $0.last == before && isTelling($0.first) }
  }

  private func isTelling(_ word: Int) -> Bool { ["told", "tell", "tells"].contains(lower(word)) }

  private func isPossessive(_ name: ClosedRange<Int>) -> Bool {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: tokens[name.upperBound].end)
    let after = text.utf8[start...].prefix(4)
    return after.elementsEqual("'s ".utf8.prefix(3)) || after.starts(with: "'s".utf8)
      || after.starts(with: "’s".utf8) || after.starts(with: "' ".utf8)
  }

  private func lower(_ word: Int) -> String { sentence.text(word...word, in: text).lowercased() }

  private static let prepositions: Set<String> = [
    "to", "of", "for", "about", "with", "against", "from", "after", "by", "on", "under", "than",
    "like", "at", "between", "without", "behind", "в", "о", "об", "с", "к", "от", "про", "з",
    "до", "від", "von", "mit", "über", "für", "de", "du", "avec", "sur", "con", "sobre", "para",
  ]
}
