import Model

extension ItemReader {
  /// Where an official is named, by the policy for the surname alone.
  func mentions(of official: CompiledOfficial) -> [Span] {
    let names = fullNames(of: official)
    if official.policy == .never { return names.longest() }
    let isKnown =
      official.policy == .always || !names.isEmpty
      || !board.spans(official.context, .prose, in: .item).isEmpty || isCoupled(official)
    guard isKnown else { return [] }
    let forbidden = board.spans(official.forbidden, .prose, in: .item)
    return (names + surnames(of: official).filter { !$0.lies(inAnyOf: forbidden) }).longest()
  }

  /// Where an official is named by more than the surname.
  func fullNames(of official: CompiledOfficial) -> [Span] {
    let names = official.full.flatMap { finds(of: official, in: $0) }
    let titles = finds(of: official, in: official.titles)
    return isSonNamed(official, names) ? titles + names : titles
  }

  private func finds(of official: CompiledOfficial, in slot: Automaton.Slot) -> [Span] {
    let forbidden = board.spans(official.forbidden, .prose, in: .item)
    return board.spans(slot, .prose, in: .item).filter {
      refusal(of: $0, official, slot) == nil && !$0.lies(inAnyOf: forbidden)
    }
  }

  /// The name of a Jr. without it is his father's, unless the item has it once.
  private func isSonNamed(_ official: CompiledOfficial, _ names: [Span]) -> Bool {
    guard official.suffixes.contains(Namesakes.son), !official.hasPlainName else { return true }
    return names.contains { span in
      Namesakes(text(of: span), in: pieces[Int(span.piece)].text, of: official, itemLanguage)
        .hasSuffix
    }
  }

  /// Surnames that may stand for the official.
  func surnames(of official: CompiledOfficial) -> [Span] {
    official.alone.flatMap { slot in
      board.spans(slot, .prose, in: .item).filter { refusal(of: $0, official, slot) == nil }
    }
  }

  /// Whether a surname that is found is that of the official and another.
  private func isCoupled(_ official: CompiledOfficial) -> Bool {
    board.spans(official.surnames, .prose, in: .item).contains { span in
      Namesakes(text(of: span), in: pieces[Int(span.piece)].text, of: official, itemLanguage)
        .isCoupled
    }
  }

  /// Finds of the official's name that do not count, and why.
  func refusals(of official: CompiledOfficial) -> [(span: Span, reason: String)] {
    let forbidden = board.spans(official.forbidden, .prose, in: .item)
    let named = official.full.flatMap { finds(of: official, in: $0) }
    let isSon = isSonNamed(official, named)
    return official.slots.flatMap { slot in
      board.spans(slot, .prose, in: .item).compactMap { span in
        if span.lies(inAnyOf: forbidden) { return (span, "forbid: takes it away") }
        if let reason = refusal(of: span, official, slot) { return (span, reason) }
        return !isSon && named.contains(span) ? (span, "no name of this text has its “jr”") : nil
      }
    }
  }

  /// Why what was found in one of an official's slots is not the official.
  private func refusal(
    of span: Span, _ official: CompiledOfficial, _ slot: Automaton.Slot
  ) -> String? {
    let text = pieces[Int(span.piece)].text
    let find = self.text(of: span)
    if slot == official.titles { return isParted(find) ? Self.parted : nil }
    guard let writing = NameWriting(find, in: text) else { return Self.parted }
    guard isWrittenAsName(writing, find, official, slot) else {
      return "it is not written as a name"
    }
    if let parting = writing.parting { return parting }
    if slot == official.baltic, let other = refusal(ofForm: find, official, slot) { return other }
    let namesakes = Namesakes(find, in: text, of: official, itemLanguage)
    if official.alone.contains(slot) {
      return namesakes.refusalOfSurname ?? refusal(ofForm: find, official, slot)
    }
    if slot == official.initials, !writing.hasDottedInitials {
      return "its initials are no capitals with full stops"
    }
    return namesakes.refusal(ofFull: writing)
  }

  /// With capitals; where nobody around writes any, the name as listed does without, and others do
  /// whose words are too long to be much else.
  private func isWrittenAsName(
    _ writing: NameWriting, _ find: Substring, _ official: CompiledOfficial,
    _ slot: Automaton.Slot
  ) -> Bool {
    if official.alone.contains(slot) { return writing.isSurname }
    switch writing.letterCase {
    case .capitals: return true
    case .mixed: return false
    case .small where slot != official.names: return false
    case .small, .longSmall:
      guard writing.words.count > 1 else { return false }
      return !NameSurroundings(find, in: find.base).isAmongCapitals
    }
  }

  /// Why the text's language is not that of a surname's form.
  private func refusal(
    ofForm find: Substring, _ official: CompiledOfficial, _ slot: Automaton.Slot
  ) -> String? {
    guard slot != official.surnames else { return nil }
    let region = NameRegion(find, in: pieces, itemLanguage)
    let isSpoken = slot == official.germanic ? region.isGermanic : region.isBaltic
    return isSpoken ? nil : "its ending is of another language"
  }

  /// Whether a mark that parts the names of a list is inside.
  private func isParted(_ find: Substring) -> Bool {
    find.unicodeScalars.contains { ";:|；：\u{37E}\u{61B}".unicodeScalars.contains($0) }
  }

  private static let parted = "a mark that parts names is inside it"

  func text(of span: Span) -> Substring {
    let piece = pieces[Int(span.piece)]
    let utf8 = piece.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(span.start - piece.base))
    return piece.text[start..<utf8.index(start, offsetBy: Int(span.end - span.start))]
  }
}
