/// Whether a text is in the language of an ending that in others makes another word.
struct NameRegion {
  private let find: Substring
  private let pieces: [Piece]
  private let surroundings: NameSurroundings
  private let language: ItemLanguage

  init(_ find: Substring, in pieces: [Piece], _ language: ItemLanguage) {
    self.language = language
    self.find = find
    self.pieces = pieces
    surroundings = NameSurroundings(find, in: find.base)
  }

  /// "Reeds Rede": an owner, in a language that has no apostrophe there. In others, and after an
  /// article, it is the plural of a family. Where the language is not told, a noun with its
  /// capital must follow, in a text that is no English headline, or beside German words.
  var isGermanic: Bool {
    if let before = surroundings.before?.word.lowercased(), Self.plurals.contains(before) {
      return false
    }
    switch language.sure {
    case .german, .dutch, .swedish, .norwegian, .danish: return true
    case nil:
      guard let after = surroundings.after, after.gap == " " else { return false }
      return after.word.first?.isUppercase == true
        && (surroundings.isInProse || isAmongGerman(after))
    default: return false
    }
  }

  private func isAmongGerman(_ after: NameSurroundings.Neighbour) -> Bool {
    let words = [surroundings.second, surroundings.before, after, surroundings.after(after)]
    return language.isLikely(
      .german, around: words.compactMap { $0?.word }.joined(separator: " ")[...])
  }

  private static let plurals: Set<String> = [
    "the", "die", "den", "de", "familie", "family", "familien", "familjen", "both", "beide",
  ]

  /// By the item's language, or by letters that only these languages have.
  var isBaltic: Bool {
    if let tag = pieces.first(where: { $0.field == .language })?.text {
      return ["lt", "lv"].contains(tag.prefix { $0 != "-" && $0 != "_" }.lowercased())
    }
    return surroundings.vicinity.contains { $0.value > 0xFF && Self.balticLetters.contains($0) }
  }

  private static let balticLetters = Set("ėųįķļņģĖŲĮĶĻŅĢ".unicodeScalars)
}
