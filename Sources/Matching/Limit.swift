/// Bounds on what watchlists may ask and on what one text may cost.
public enum Limit {
  /// UTF-8 bytes of one query.
  public static let queryBytes = 65_536
  /// Parentheses and NOTs inside one another.
  public static let queryDepth = 64
  /// Words, phrases and references in one query.
  public static let queryTerms = 10_000
  /// Words of one phrase: the number of phrases that can be half matched at any word.
  public static let phraseWords = 64
  /// Letters before the star of `word*`.
  public static let prefixLetters = 2...64
  /// The greatest NEAR/n, ONEAR/n and "…"~n, in words.
  public static let distance = 1000
  /// Hits kept of one text. After that many, only the first of every other phrase is kept.
  public static let hits = 100_000
  /// Matches reported of one text, besides the first of each id.
  public static let matches = 1000
  /// Bytes read of one text field; the rest is not looked at.
  public static let fieldBytes = 64 << 20
  /// Bytes read of an author, a feed, a tag, a language or an address.
  public static let labelBytes = 4096
  /// Tags read of one item.
  public static let tags = 1000
  /// Characters of a snippet; a longer sentence is cut around the match.
  public static let snippet = 200
}
