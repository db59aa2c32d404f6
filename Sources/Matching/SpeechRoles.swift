import Model

/// Who says what a sentence says: how a name in it stands to its speech verbs and quotes.
struct SpeechRoles {
  let sentence: StanceSentence
  let text: String

  var tokens: [StanceSentence.Token] { sentence.tokens }
  var cues: [Cue] { sentence.cues }

  /// Words of an apposition between a name and its verb.
  private static let apposition = 24
  /// Words of an office between a verb and the name after it.
  private static let office = 6

  /// `name` is a range of words.
  func role(of name: ClosedRange<Int>) -> Match.Role {
    if speaks(name) { return .speaker }
    let isReported = cues.contains { $0.kind.isSpeech || [.attribute, .blame].contains($0.kind) }
    return isReported || hasQuote || isSaid ? .about : .mention
  }

  private var hasQuote: Bool {
    sentence.ending.contains(.quote) || tokens.contains { $0.marks.contains(.quote) }
  }

  private func speaks(_ name: ClosedRange<Int>) -> Bool {
    if isAfterAttribution(name) || isAtColon(name) || isSignature(name) { return true }
    if isPossessive(name) { return hasWords(name) }
    if isAfterVerb(name) || isAfterAs(name) || isAgent(name) || isQuoted(name) || closes(name)
      || isLed(name)
    {
      return true
    }
    return !isObject(name)
      && (isBeforeVerb(name) || isBeforeQuote(name) || isBeforeParticiple(name) || saysThat(name))
  }

  /// "“The harbour is closed.” — Ada Quill"
  private func isSignature(_ name: ClosedRange<Int>) -> Bool {
    name.lowerBound == 0 && name.upperBound + 1 == tokens.count
      && tokens[0].marks.contains(.dash)
  }

  /// "Quill's claim that the harbour was closed"
  private func hasWords(_ name: ClosedRange<Int>) -> Bool {
    let next = name.upperBound + 1
    return hasQuote
      && (next...(next + 1)).contains { $0 < tokens.count && SpeechWords.said.contains(lower($0)) }
  }

  /// "Quill defended the plan, saying it was ready": of the names of a sentence the first, with no
  /// other between.
  private func isBeforeParticiple(_ name: ClosedRange<Int>) -> Bool {
    let next = name.upperBound + 1
    guard name.lowerBound <= Self.office, next < tokens.count, !tokens[next].isCapital,
      tokens[next].marks.isEmpty, !tokens[..<name.lowerBound].contains(where: \.isCapital)
    else { return false }
    return (next..<tokens.count).contains {
      tokens[$0].marks.contains(.comma) && sentence.endsInING($0)
        && SpeechWords.saying.contains(lower($0))
    }
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
    let before = tokens[name.lowerBound].marks
    if isObject(name) { return false }
    if after < tokens.count, tokens[after].marks.contains(.colon),
      name.lowerBound < Self.office || before.contains(.dash)
    {
      return true
    }
    return after == tokens.count && name.lowerBound > 2
      && !before.isDisjoint(with: [.colon, .dash])
  }

  /// "…," said General Quill. A comma, quote or dash stands before the verb.
  private func isAfterVerb(_ name: ClosedRange<Int>) -> Bool {
    cues.contains { cue in
      guard cue.kind.isSpeech, cue.last < name.lowerBound, !isTelling(cue.first),
        isOffice(cue.last + 1, name.lowerBound)
      else { return false }
      let marks = tokens[cue.first].marks.union(cue.first > 0 ? tokens[cue.first - 1].marks : [])
      if !marks.isDisjoint(with: [.quote, .dash, .question]) { return true }
      return marks.contains(.comma) && isClosed(after: name.upperBound)
    }
  }

  /// Whether nothing is said of a name after it: "…, said Quill on Friday", not "Marsh, who came
  /// late, said Quill had left".
  private func isClosed(after word: Int) -> Bool {
    let next = word + 1
    guard next < tokens.count else { return true }
    return tokens[next].isCapital || !tokens[next].marks.isEmpty
      || SpeechWords.prepositions.contains(lower(next)) || SpeechWords.times.contains(lower(next))
  }

  /// Whether the words from one to before another are few, without marks, cues or a second name
  /// apart: an office or nothing.
  func isOffice(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= Self.office else { return false }
    let between = start..<end
    guard !(start...end).contains(where: { !tokens[$0].marks.isEmpty }) else { return false }
    return !between.contains { word in
      SpeechWords.prepositions.contains(lower(word)) || SpeechVerbs.copulas.contains(lower(word))
        || cues.contains { $0.first == word && $0.kind != .and }
    }
  }

  /// "Quill said", "Quill, who leads the party, said", "Quill later told".
  private func isBeforeVerb(_ name: ClosedRange<Int>) -> Bool {
    let start = name.upperBound + 1
    guard start < tokens.count else { return false }
    let isApart = !tokens[start].marks.isDisjoint(with: [.comma, .bracket])
    if isApart, isInside(name) { return false }
    for cue in cues where cue.first >= start {
      let distance = cue.first - start
      guard distance <= Self.apposition else { return false }
      let isClosed =
        cue.first == start
        || tokens[max(start + 1, cue.first - 2)...cue.first].contains {
          !$0.marks.isDisjoint(with: [.comma, .bracket])
        }
      switch cue.kind {
      case .speech, .announce, .blame, .answer:
        if isPassive(cue) || isTelephoning(cue) { return false }
        if !isApart {
          return distance <= 4 && isPlain(start...cue.first) && !isNoun(cue)
            && !tokens[start...cue.first].contains(where: \.isCapital)
        }
        // Not of who stands at the end of a quotation: “… without Quill,” said Marsh.
        return isClosed && isPlainInside(start, cue.first)
          && !tokens[cue.first].marks.contains(.quote)
      case .deny, .confirm, .request, .speculate:
        if isPassive(cue) { return false }
        if !isApart, distance <= 1, isPlain(start...cue.first), isSaying(cue, after: start) {
          return true
        }
        if !isApart { return false }
      // "says no to", "said yes"
      case _ where cue.last > cue.first && SpeechWords.says.contains(lower(cue.first)):
        return !isApart && distance <= 1
      case .held where hasQuote && distance <= 1 && lower(cue.first) == "continued": return true
      case .neg, .negAfter, .noWord, .term: return false
      case .and where !isApart:
        // "Quill and Marsh said"
        let next = cue.last + 1
        guard cue.first == start, next < tokens.count, tokens[next].isCapital else { return false }
        return isBeforeVerb(next...last(ofNameAt: next))
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
      !tokens[start].isCapital, !cues.contains(where: \.kind.isSpeech), !isSaid,
      !SpeechVerbs.copulas.contains(lower(start)) || !isDescribed(start)
    else { return false }
    return tokens[(start + 1)...].contains { $0.marks.contains(.quote) }
      && !tokens[..<start].contains { $0.marks.contains(.quote) }
  }

  /// "is “a friend”"
  private func isDescribed(_ verb: Int) -> Bool {
    tokens[verb + 1].marks.contains(.quote)
  }

  private func last(ofNameAt word: Int) -> Int {
    var last = word
    while last + 1 < tokens.count, tokens[last + 1].isCapital, tokens[last + 1].marks.isEmpty {
      last += 1
    }
    return last
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
    // "Quill a dit"
    cue.first > 0 && ["the", "a", "an", "his", "her", "their"].contains(lower(cue.first - 1))
      && !(lower(cue.first - 1) == "a" && tokens[cue.first - 1].marks.isEmpty
        && cue.first > 1 && tokens[cue.first - 2].isCapital)
  }

  /// Verbs besides those of speech that are said by somebody: he denied, urged, believes; not what
  /// he must do, or is expected to.
  private func isSaying(_ cue: Cue, after name: Int) -> Bool {
    let word = lower(cue.first)
    switch cue.kind {
    case .request: return !SpeechWords.modals.contains { word.hasPrefix($0) }
    case .speculate:
      return cue.first == name && SpeechWords.beliefs.contains { word.hasPrefix($0) }
    case .deny: return !["lie", "lies"].contains(word)
    default: return true
    }
  }

  /// Whether the name hangs on a word before it: "a spokesman for Quill", "close to Quill".
  private func isObject(_ name: ClosedRange<Int>) -> Bool {
    guard name.lowerBound > 0, !tokens[name.lowerBound].marks.contains(.comma) else {
      return false
    }
    let before = name.lowerBound - 1
    if SpeechWords.prepositions.contains(lower(before)) { return true }
    guard let cue = cues.first(where: { $0.last == before }), tokens[name.lowerBound].marks.isEmpty
    else { return false }
    switch cue.kind {
    case .request, .reject, .ban, .blame, .support, .suspend: return cue.first > 0
    case .speech: return isTelling(cue.first)
    default: return false
    }
  }

  func isTelling(_ word: Int) -> Bool {
    SpeechWords.telling.contains(lower(word))
  }

  func isPossessive(_ name: ClosedRange<Int>) -> Bool {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: tokens[name.upperBound].end)
    let after = text.utf8[start...].prefix(4)
    return after.elementsEqual("'s ".utf8.prefix(3)) || after.starts(with: "'s".utf8)
      || after.starts(with: "’s".utf8) || after.starts(with: "' ".utf8)
  }

  func lower(_ word: Int) -> String { sentence.lower(word, in: text) }

  /// "Marsh was told by Quill"
  private func isAgent(_ name: ClosedRange<Int>) -> Bool {
    let by = name.lowerBound - 1
    guard by > 0, lower(by) == "by" else { return false }
    return cues.contains { $0.last == by - 1 && isSaid($0) && isPassive($0) }
  }

  /// "quoted Quill as saying"
  private func isQuoted(_ name: ClosedRange<Int>) -> Bool {
    let next = name.upperBound + 1
    return next + 1 < tokens.count && lower(next) == "as" && lower(next + 1) == "saying"
  }

  private func isSaid(_ cue: Cue) -> Bool {
    cue.kind.isSpeech || [.blame, .answer, .request, .confirm].contains(cue.kind)
  }

  /// Whether a verb is done to its subject: "was told", not "was saying" nor "was quoted as".
  private func isPassive(_ cue: Cue) -> Bool {
    cue.first > 0 && cue.first == cue.last && !sentence.endsInING(cue.first)
      && SpeechWords.passives.contains(lower(cue.first - 1))
  }

  /// Whether a name stands inside an aside about another: "Quill, who met Marsh, said".
  private func isInside(_ name: ClosedRange<Int>) -> Bool {
    guard
      let start = (1...max(1, name.lowerBound)).last(where: {
        $0 <= name.lowerBound && tokens[$0].marks.contains(.comma)
      }), start < name.lowerBound
    else { return false }
    return sentence.endsInING(start)
      || cues.contains {
        $0.kind == .relative && ($0.first == start || $0.first == start + 1)
          && $0.first < name.lowerBound
      }
  }
}
