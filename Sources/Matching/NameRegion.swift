/// Whether a text is in the language of an ending that in others makes another word.
struct NameRegion {
  private let find: Substring
  private let pieces: [Piece]
  private let surroundings: NameSurroundings

  init(_ find: Substring, in pieces: [Piece]) {
    self.find = find
    self.pieces = pieces
    surroundings = NameSurroundings(find, in: find.base)
  }

  /// "Reeds Rede": an owner, in a language that has no apostrophe there. In others, and after an
  /// article, it is the plural of a family. Where the language is not known, a noun with its
  /// capital must follow, in a text that is no English headline.
  var isGermanic: Bool {
    if let before = surroundings.before?.word.lowercased(), Self.plurals.contains(before) {
      return false
    }
    switch LanguageGuess.sure(of: pieces) {
    case .german, .dutch, .swedish, .norwegian, .danish: return true
    case nil:
      guard let after = surroundings.after, after.gap == " " else { return false }
      return after.word.first?.isUppercase == true && surroundings.isInProse
    default: return false
    }
  }

  private static let plurals: Set<String> = [
    "the", "die", "den", "de", "familie", "family", "familien", "familjen", "both", "beide",
  ]

  /// By the item's language, or by letters that only these languages have.
  var isBaltic: Bool {
    if let tag = pieces.first(where: { $0.field == .language })?.text {
      return ["lt", "lv"].contains(tag.prefix { $0 != "-" && $0 != "_" }.lowercased())
    }
    return surroundings.vicinity.contains { "ėųįķļņģĖŲĮĶĻŅĢ".unicodeScalars.contains($0) }
  }
}
