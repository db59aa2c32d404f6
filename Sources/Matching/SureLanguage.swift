/// The language that an item tells, or its texts without doubt: read when first asked for, as few
/// items have a name that depends on it.
final class SureLanguage {
  private let pieces: [Piece]
  private(set) lazy var value = LanguageGuess.sure(of: pieces)

  init(of pieces: [Piece]) { self.pieces = pieces }

  /// Whether it is that language; of a text that does not tell, whether words beside a name are.
  func isLikely(_ language: Language, around name: String.UnicodeScalarView) -> Bool {
    value.map { $0 == language } ?? LanguageGuess.isLikely(language, String(name))
  }
}
