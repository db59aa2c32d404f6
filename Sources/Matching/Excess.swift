import Model

/// What is too much to be compiled. It is refused before anything is made of it.
enum Excess {
  /// nil where all of it is within the limits.
  static func problem(in watchlists: [Watchlist]) -> Problem? {
    let phrases = watchlists.lazy.flatMap { list in
      list.topics.flatMap { $0.phrases + $0.translations.flatMap(\.phrases) }
        + list.officials.flatMap { $0.context + $0.forbid }
    }
    let names = watchlists.lazy.flatMap { list in
      list.officials.flatMap { [$0.name] + $0.also }
    }
    return problem(phrases, "phrases", Limit.phrases)
      ?? problem(names, "names of officials, other spellings included,", Limit.names)
  }

  private static func problem(
    _ entries: some Sequence<Located<String>>, _ what: String, _ limit: Int
  ) -> Problem? {
    var count = 0
    for entry in entries {
      count += 1
      guard count > limit else { continue }
      return Problem(
        "the watchlists have more than \(limit) \(what) together, and this is the first beyond; "
          + "take some out, or watch for them in a process of their own", at: entry.place)
    }
    return nil
  }
}
