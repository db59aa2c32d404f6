/// An item's language, read when first asked for and once: the words that tell it are the same for
/// what is likeliest and for what is sure.
final class ItemLanguage {
  private let pieces: [Piece]
  private lazy var script = LanguageGuess.script(of: pieces)
  private lazy var told = script.map { LanguageGuess.told(by: pieces, in: $0) }

  init(of pieces: [Piece]) { self.pieces = pieces }

  /// The language said to be the item's, if it is written in that script; else the one that most
  /// speaks for. English or Russian where nothing does; nil in a script of none.
  func likeliest(saidToBe tag: String?) -> Language? {
    if let script, let language = tag.flatMap({ Language(tag: $0) }),
      language.scripts.contains(script)
    {
      return language
    }
    return told?.best
  }

  /// The language said to be the item's, or the one that its texts tell without doubt.
  private(set) lazy var sure: Language? = {
    let tag = pieces.first { $0.field == .language }?.text
    return tag.flatMap { Language(tag: $0) } ?? told?.sure
  }()

  /// Whether it is surely that language; of a text that does not tell, whether words beside a name
  /// are.
  func isLikely(_ language: Language, around name: Substring) -> Bool {
    if let sure { return sure == language }
    let asked = Asked(language: language, text: name)
    if let known = guesses[asked] { return known }
    let isLikely = LanguageGuess.isLikely(language, String(name))
    guesses[asked] = isLikely
    return isLikely
  }

  private struct Asked: Hashable {
    var language: Language
    var text: Substring
  }

  /// A name's surroundings are asked of for each official that it may be.
  private var guesses: [Asked: Bool] = [:]
}
