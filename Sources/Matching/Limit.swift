/// Bounds on what watchlists may ask and on what one text may cost.
public enum Limit {
  /// Phrases of all watchlists together: a million take about 300 MB while they are compiled.
  public static let phrases = 2_000_000
  /// Names of officials in all watchlists, each spelling for itself: five thousand take about
  /// 180 MB while they are compiled.
  public static let names = 10_000
  /// UTF-8 bytes of one query.
  public static let queryBytes = 65_536
  /// Parentheses and NOTs inside one another.
  public static let queryDepth = 64
  /// Words, phrases and references in one query.
  public static let queryTerms = 10_000
  /// Faults told of one query.
  public static let queryFaults = 20
  /// Words of one phrase: the number of phrases that can be half matched at any word.
  public static let phraseWords = 64
  /// Letters before the star of `word*`.
  public static let prefixLetters = 2...64
  /// The greatest NEAR/n, ONEAR/n and "…"~n, in words.
  public static let distance = 1000
  /// Hits kept of one text. After that many, only the first of every other phrase is kept, which
  /// is told.
  public static let hits = 400_000
  /// Mentions of topics and officials kept of one text; after that many, the first of each other.
  public static let mentions = 1_000_000
  /// Finds and sentences that NEAR, SENTENCE and `"…"~5` of all rules together look at in one text;
  /// after that, which is told, they find the first place or none.
  public static let steps = 50_000_000
  /// Mentions of one text for which is read what is said of them; the others count as mentions.
  public static let statements = 400_000
  /// Matches reported of one text, besides the first of each id.
  public static let matches = 1000
  /// UTF-8 bytes of a match's text; of a longer one they are the beginning.
  public static let matchBytes = 10_000
  /// The greatest boost.
  public static let boost = 1000.0
  /// Characters of one regular expression, and the bound of its {m,n}.
  public static let patternLength = 1000
  public static let patternRepetitions = 1000
  /// Steps of one regular expression once its repetitions are written out.
  public static let patternSize = 2000
  /// Matches kept of one regular expression in one text, which is told where there are more.
  public static let patternHits = 100_000
  /// Bytes of one text that regular expressions look at.
  public static let patternBytes = 16 << 20
  /// Memos of stems kept for the next text.
  static let memos = 8
  /// Machines of one regular expression kept for the next text.
  static let patternMachines = 2
  /// Bytes read of one text field; the rest is not looked at.
  public static let fieldBytes = 64 << 20
  /// Bytes read of an author, a feed, a tag, a language or an address.
  public static let labelBytes = 4096
  /// Tags read of one item.
  public static let tags = 1000
  /// Forms of words remembered with where they come from.
  static let forms = 10_000
  /// Bytes of a text that is looked for among phrases again, to tell its form, or whose form is
  /// remembered.
  static let formBytes = 400
  /// Characters shown of a part of a query.
  static let label = 120
  /// UTF-8 bytes of a find of a name, and as far around it is looked at.
  static let nameBytes = 400
  /// Scalars of one of two names that are compared, and its words.
  public static let nameLetters = 400
  public static let nameWords = 16
  /// Characters of a snippet; a longer sentence is cut around the match.
  public static let snippet = 200
}
