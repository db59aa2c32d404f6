import Model

extension ItemReader {
  /// Where an official is named, by the policy for the surname alone.
  func mentions(of official: CompiledOfficial) -> [Span] {
    let names = fullNames(of: official)
    if official.policy == .never { return names.longest() }
    let isKnown =
      official.policy == .always || !names.isEmpty
      || !board.spans(official.context, .prose, in: .item).isEmpty
    guard isKnown else { return [] }
    let forbidden = board.spans(official.forbidden, .prose, in: .item)
    return (names + surnames(of: official).filter { !$0.lies(inAnyOf: forbidden) }).longest()
  }

  /// Where an official is named by more than the surname.
  func fullNames(of official: CompiledOfficial) -> [Span] {
    var names = board.spans(official.names, .prose, in: .item).filter { !isParted($0) }
    names += board.spans(official.derived, .prose, in: .item).filter {
      $0.isInSentence && isWrittenAsName($0) && !isParted($0)
    }
    names += board.spans(official.initials, .prose, in: .item).filter(hasDottedInitials)
    let forbidden = board.spans(official.forbidden, .prose, in: .item)
    return names.filter { !$0.lies(inAnyOf: forbidden) }
  }

  /// Finds of the official's name that do not count, and why.
  func refusals(of official: CompiledOfficial) -> [(span: Span, reason: String)] {
    let forbidden = board.spans(official.forbidden, .prose, in: .item)
    func refuse(
      _ slot: Automaton.Slot, _ reason: (Span) -> String?
    ) -> [(span: Span, reason: String)] {
      board.spans(slot, .prose, in: .item).compactMap { span in
        if span.lies(inAnyOf: forbidden) { return (span, "forbid: takes it away") }
        return reason(span).map { (span, $0) }
      }
    }
    let full = refuse(official.names) { isParted($0) ? Self.parted : nil }
    let derived = refuse(official.derived) { span in
      if isParted(span) { return Self.parted }
      if !span.isInSentence { return "it runs over the end of a sentence" }
      return isWrittenAsName(span) ? nil : "it is not written as a name"
    }
    let initials = refuse(official.initials) { span in
      hasDottedInitials(span) ? nil : "its initials are no capitals with full stops"
    }
    let surnames = refuse(official.surnames) { span in
      if !beginsWithCapital(text(of: span)) { return "it is not written as a name" }
      return isHomonym(span) ? "another given name or initial is before it" : nil
    }
    return full + derived + initials + surnames
  }

  /// Surnames that may stand for the official: no other given name or initial is before them.
  func surnames(of official: CompiledOfficial) -> [Span] {
    board.spans(official.surnames, .prose, in: .item).filter { span in
      beginsWithCapital(text(of: span)) && !isHomonym(span)
    }
  }

  func text(of span: Span) -> Substring {
    let piece = pieces[Int(span.piece)]
    let utf8 = piece.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(span.start - piece.base))
    return piece.text[start..<utf8.index(start, offsetBy: Int(span.end - span.start))]
  }

  /// Also behind what is elided: d’Harcourt.
  private func beginsWithCapital(_ word: Substring) -> Bool {
    guard word.unicodeScalars.first?.properties.isLowercase == true else { return !word.isEmpty }
    let parts = word.split(maxSplits: 1) { "'’".contains($0) }
    guard parts.count == 2, parts[0].count <= 4 else { return false }
    return parts[1].unicodeScalars.first?.properties.isLowercase == false
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
  }

  /// All words but particles with capitals: "Rose Banks", but no "rose banks". Several long words
  /// are a name even where nobody writes capitals.
  private func isWrittenAsName(_ span: Span) -> Bool {
    let words = Self.words(text(of: span))
    if words.count > 1, words.allSatisfy({ $0.count >= 5 }) { return true }
    return words.contains(where: beginsWithCapital)
      && words.allSatisfy { beginsWithCapital($0) || $0.count <= 3 && Self.particles.contains($0) }
  }

  private static let particles = Set(
    NameParts.particles.flatMap { [$0.key] + $0.value }.map { Substring($0) })

  /// Whether a mark that parts the names of a list is between the words: "Lavrov; Sergei Shoigu".
  private func isParted(_ span: Span) -> Bool {
    text(of: span).unicodeScalars.contains { ";:|；：\u{37E}\u{61B}".unicodeScalars.contains($0) }
  }

  private static let parted = "a mark that parts names is inside it"

  /// Initials are capitals with a full stop; the rest is written as a name.
  private func hasDottedInitials(_ span: Span) -> Bool {
    guard isWrittenAsName(span) else { return false }
    let piece = pieces[Int(span.piece)]
    let name = text(of: span)
    var text = piece.text[name.startIndex...]
    for word in Self.words(name) {
      text = piece.text[word.endIndex...]
      let isInitial = word.count <= 2 && !NameParts.isParticle(word)
      if isInitial, !beginsWithCapital(word) || text.first != "." { return false }
      // Another sentence begins behind the surname.
      if !isInitial, text.first == ".", word.endIndex < name.endIndex { return false }
    }
    return true
  }

  /// Whether another person's given name or initial is directly before a surname.
  private func isHomonym(_ span: Span) -> Bool {
    let piece = pieces[Int(span.piece)]
    let name = text(of: span)
    var before = piece.text[..<name.startIndex]
    guard let blank = before.last, blank == " " || blank == "\u{A0}" || blank == "." else {
      return false
    }
    if blank != "." { before.removeLast() }
    let isDotted = before.last == "."
    if isDotted { before.removeLast() }
    let length = before.reversed().prefix { $0.isLetter || "-'’".contains($0) }.count
    let word = before.suffix(length)
    guard beginsWithCapital(word) else { return false }
    if isDotted { return word.count == 1 }
    guard let last = Word.words(of: String(word)).last else { return false }
    return GivenNames.allForms.contains(last.hash)
  }
}
