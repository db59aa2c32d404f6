/// How a find of a name is written: its words, and what is between them.
struct NameWriting {
  let words: [Substring]
  /// Of each word but the first: what parts it from the one before.
  let gaps: [Substring]
  private let text: String

  /// nil of finds too long to be looked at: no name has so many marks inside it.
  init?(_ find: Substring, in text: String) {
    guard find.utf8.count <= Limit.nameBytes else { return nil }
    var words: [Substring] = []
    var gaps: [Substring] = []
    var rest = find
    while let start = rest.firstIndex(where: Self.isInWord) {
      if !words.isEmpty { gaps.append(rest[..<start]) }
      let end = rest[start...].firstIndex { !Self.isInWord($0) } ?? rest.endIndex
      words.append(rest[start..<end])
      rest = rest[end...]
    }
    self.words = words
    self.gaps = gaps
    self.text = text
  }

  /// Soft hyphens and the like do not end a word.
  private static func isInWord(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber || "'’".contains(letter) || invisible.contains(letter)
  }

  private static let invisible = "\u{AD}\u{200B}\u{200E}\u{200F}\u{2060}\u{FEFF}"

  /// Why the words are not one name's, as far as the marks between them tell.
  var parting: String? {
    var hasComma = false
    for (place, gap) in gaps.enumerated() {
      switch Self.mark(of: gap) {
      case .none, .hyphen: break
      case .stop where isInitial(place) || Self.abbreviations.contains(words[place]): break
      case .closing where words[...place].allSatisfy(NameParts.isGivenForm): break
      case .comma where !hasComma && isIndexed(before: place + 1): hasComma = true
      case .stop: return "it runs over the end of a sentence"
      case .comma: return "a comma parts two names of a list"
      case .closing, .other: return "a mark that parts names is inside it"
      }
    }
    return nil
  }

  private enum Mark { case none, hyphen, stop, comma, closing, other }

  private static func mark(of gap: Substring) -> Mark {
    let marks = gap.filter { !$0.isWhitespace && !invisible.contains($0) }
    switch marks {
    case "": return gap.count(where: \.isNewline) > 1 ? .other : .none
    case "-", "‐", "‑", "–", "־": return marks.count == gap.count ? .hyphen : .other
    case "·", "・", "•", "＝", "=": return .none
    case ".": return .stop
    case ",": return .comma
    // A given name that an editor put in: "(Emma) Reed".
    case ")", "]": return .closing
    default: return .other
    }
  }

  /// One letter, or two that stand for one.
  private func isInitial(_ place: Int) -> Bool {
    let word = words[place]
    return word.count == 1 || word.count == 2 && OfficialWords.isDigraph(word)
  }

  private static let abbreviations: Set<Substring> = ["St", "Wm", "Jr", "Sr"]

  /// "Surname, Given" as in an index: no name of the table is before the comma alone, and no other
  /// surname follows what is after it.
  private func isIndexed(before place: Int) -> Bool {
    let isGivenBefore = words[..<place].allSatisfy(NameParts.isGivenForm)
    let isGivenAfter = words[place...].contains(where: NameParts.isGivenForm)
    if isGivenBefore, !isGivenAfter { return false }
    guard let last = words.last, let next = NameSurroundings(last, in: text).after,
      next.gap.allSatisfy({ $0.isWhitespace || $0 == "." }), next.gap.first != "\n"
    else { return true }
    return next.word.first?.isUppercase != true || NameParts.isGivenForm(next.word)
  }

  /// How words are written that may be a name.
  enum Case { case capitals, small, longSmall, mixed }

  /// Particles and what follows a hyphen may be small in any name.
  var letterCase: Case {
    var (capitals, small, areLong) = (0, 0, true)
    for (place, word) in words.enumerated() {
      if NameSurroundings.beginsWithCapital(word) {
        capitals += 1
      } else if !NameParts.allParticles.contains(word),
        place == 0 || Self.mark(of: gaps[place - 1]) != .hyphen
      {
        small += 1
        areLong = areLong && word.count >= 5
      }
    }
    if small == 0 { return capitals > 0 ? .capitals : .small }
    return capitals > 0 ? .mixed : areLong ? .longSmall : .small
  }

  /// Whether a surname by itself begins with a capital, its particles aside.
  var isSurname: Bool {
    words.first { !NameParts.allParticles.contains($0) }
      .map(NameSurroundings.beginsWithCapital) ?? false
  }

  /// Initials are capitals with a full stop; what is elided is none: C'Adams.
  var hasDottedInitials: Bool {
    guard words.count > 1 else { return false }
    for (place, word) in words.enumerated() {
      guard word.count <= 2, !NameParts.isParticle(word) else { continue }
      let isLast = place + 1 == words.count
      let next = isLast ? text[word.endIndex...].first : gaps[place].first
      if !NameSurroundings.beginsWithCapital(word) || next != "." { return false }
    }
    return true
  }
}
