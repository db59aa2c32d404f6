public import Model

/// The matching engine: watchlists compiled once, then read against any number of texts.
///
/// Pure: no input but its arguments, no output but its results. Cheap to copy and safe to share.
public struct Engine: Sendable {
  let watchlists: [Watchlist]
  let program: Program
  let forms = FormMemo()

  /// Throws every problem found, each with its place and what to do about it; then nothing is
  /// taken.
  public init(_ watchlists: [Watchlist]) throws(Problems) {
    let (program, problems) = Compiler.compile(watchlists)
    guard let program, problems.isEmpty else {
      throw Problems(problems.ordered(files: watchlists.map(\.place.file)))
    }
    self.init(watchlists, program)
  }

  init(_ watchlists: [Watchlist], _ program: Program) {
    self.watchlists = watchlists
    self.program = program
  }

  /// What the watchlists say about a text. Takes time linear in the text; texts beyond `Limit` are
  /// read in part.
  public func read(_ text: MatchText) -> Reading {
    ItemReader(program, text).reading(watchlists, forms)
  }

  /// The findings of `read`, and no work for texts that raise none.
  ///
  /// `noting` gets `Reading.limits` where there are any, but for the number of matches.
  public func findings(
    in text: MatchText, noting: ([String]) -> Void = { _ in }
  ) -> [Finding] {
    let reader = ItemReader(program, text)
    let limits = reader.limits()
    if !limits.isEmpty { noting(limits) }
    guard !reader.rules.isEmpty else { return [] }
    let lists = Set(reader.rules.map { program.rules[$0.rule].watchlist })
    let matches = reader.matches(watchlists, forms) { lists.contains($0) }
    return reader.findings(matches, watchlists)
  }

  /// The same as `read`, without the forms of matches.
  func plainReading(of text: MatchText) -> Reading {
    ItemReader(program, text).reading(watchlists, nil)
  }

  /// Every mention of a topic or an official in the order of the text, without what is said of it.
  public func finds(in text: MatchText) -> [Find] {
    ItemReader(program, text).finds(watchlists)
  }
}
