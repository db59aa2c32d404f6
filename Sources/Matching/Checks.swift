import Model

/// What can be wrong with watchlists before their queries are read.
enum Checks {
  static func problems(of watchlists: [Watchlist], incomplete: Set<Place>) -> [Problem] {
    duplicates(watchlists.map { ($0.id, $0.place) }, "watchlists")
      + watchlists.flatMap { problems(of: $0, incomplete) }
  }

  private static func problems(of watchlist: Watchlist, _ incomplete: Set<Place>) -> [Problem] {
    let topics = watchlist.topics.map { ($0.id, $0.place) }
    let officials = watchlist.officials.map { ($0.id, $0.place) }
    var problems = duplicates(topics, "topics") + duplicates(officials, "officials")
    problems += duplicates(watchlist.rules.map { ($0.id, $0.place) }, "rules")
    let topicIDs = Set(watchlist.topics.map(\.id))
    for official in watchlist.officials where topicIDs.contains(official.id) {
      problems.append(
        Problem(
          "\(official.id) is a topic and an official; rename one of them", at: official.place))
    }
    problems += watchlist.topics.flatMap { self.problems(of: $0, incomplete) }
    problems += watchlist.rules.compactMap { contradiction(in: $0) }
    for test in watchlist.tests { problems += self.problems(of: test, in: watchlist) }
    return problems
  }

  private static func duplicates(_ ids: [(id: String, place: Place)], _ what: String) -> [Problem] {
    var first: [String: Place] = [:]
    return ids.compactMap { id, place in
      if id.isEmpty { return Problem("one of the \(what) has no id; give it one", at: place) }
      if let other = first[id] {
        return Problem("two \(what) are called \(id), the other at \(other); rename one", at: place)
      }
      first[id] = place
      return nil
    }
  }

  private static func problems(
    of topic: Watchlist.Topic, _ incomplete: Set<Place>
  ) -> [Problem] {
    var problems: [Problem] = []
    let hasPhrase = !topic.phrases.isEmpty || topic.translations.contains { !$0.phrases.isEmpty }
    if !hasPhrase, topic.query == nil, !incomplete.contains(topic.place) {
      problems.append(
        Problem(
          "topic \(topic.id) has nothing to look for; give it words or a match: query",
          at: topic.place))
    }
    if let threshold = topic.threshold, !(threshold.value > 0 && threshold.value.isFinite) {
      problems.append(
        Problem("a threshold: is more than 0; write 1 for any find", at: threshold.place))
    }
    return problems
  }

  /// A rule whose `stance:` and `polarity:` no stance satisfies.
  private static func contradiction(in rule: Watchlist.Rule) -> Problem? {
    guard !rule.stances.isEmpty, !rule.polarities.isEmpty,
      !rule.stances.contains(where: { rule.polarities.contains($0.polarity) })
    else { return nil }
    return Problem(
      "rule \(rule.id) can never fire: none of its stances has one of its polarities; take one of "
        + "the two out", at: rule.place)
  }

  private static func problems(
    of test: Watchlist.Test, in watchlist: Watchlist
  ) -> [Problem] {
    var problems: [Problem] = []
    let topics = watchlist.topics.map(\.id)
    let officials = watchlist.officials.map(\.id)
    let rules =
      watchlist.rules.isEmpty
      ? topics.map { "topic:\($0)" } + officials.map { "official:\($0)" }
      : watchlist.rules.map(\.id)
    func check(_ expected: [String]?, _ known: [String], _ what: String) {
      for id in expected ?? [] where !known.contains(id) {
        problems.append(
          Problem(
            "the test expects \(what) \(id), which this watchlist does not have"
              + didYouMean(id, among: known), at: test.place))
      }
    }
    check(test.topics, topics, "topic")
    check(test.officials, officials, "official")
    check(test.alerts, rules, "rule")
    return problems
  }

  /// What is wrong with a name of an official.
  static func problem(ofName name: Located<String>, _ forms: NameForms) -> Problem? {
    let shown = "the name “\(name.value.prefix(60))”"
    if name.value.contains("*") {
      return Problem("\(shown) holds a *; names are written in full", at: name.place)
    }
    if let fault = PhraseSyntax.fault(in: name.value) {
      return fault.problem(in: name, what: shown)
    }
    guard let first = forms.full.first else {
      return Problem(Word.Fault.empty.message(shown), at: name.place)
    }
    if first.count > Limit.phraseWords {
      return Problem(Word.Fault.tooLong.message(shown), at: name.place)
    }
    return nil
  }
}
