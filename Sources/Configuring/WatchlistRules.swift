import Model

extension WatchlistReader {
  /// nil when `alerts` is left out.
  mutating func rules(_ value: Value?) -> [Watchlist.Rule]? {
    guard let value else { return nil }
    guard case .list(let values) = value.content else {
      value.mismatch("alerts", "a list of rules, each with `id` and `when`", &diagnosis)
      return []
    }
    if values.isEmpty {
      diagnosis.warn(
        "an empty `alerts` is as if it were left out: every topic and official raises an alert",
        at: value.place)
    }
    var places: [String: Place] = [:]
    return values.compactMap { value in
      guard let rule = rule(value) else { return nil }
      if let first = places[rule.id] {
        diagnosis.error(
          "a rule `\(rule.id)` is already on line \(first.line); ids must differ",
          at: rule.place)
      }
      places[rule.id] = places[rule.id] ?? rule.place
      return rule
    }
  }

  private mutating func rule(_ value: Value) -> Watchlist.Rule? {
    let keys = ["id", "when", "within", "severity", "stance", "polarity"]
    guard let section = Section(value, "a rule", keys: keys, &diagnosis) else { return nil }
    let id = section.required("id", "the rule's id", &diagnosis)?.text("id", &diagnosis)
    if let id, !Identifiers.isID(id.value) {
      diagnosis.error("`id`: \(Identifiers.rule)", at: id.place)
    }
    let when =
      section.required("when", "a query such as topic:ID AND official:*", &diagnosis)?
      .text("when", &diagnosis, expected: "a query")
      ?? Located("", at: section["when"]?.place ?? section.place(of: "when"))
    let within: Watchlist.Scope? = section["within"]?.choice("within", &diagnosis)
    let severity: Severity? = section["severity"]?.choice("severity", &diagnosis)
    let stances: [Stance] = choices("stance", section)
    let polarities: [Polarity] = choices("polarity", section)
    guard let id else { return nil }
    return Watchlist.Rule(
      id: id.value, when: when, within: within ?? .item, severity: severity ?? .medium,
      stances: stances, polarities: polarities, place: id.place)
  }

  /// One word or a list of them; `all` and an empty list mean any.
  private mutating func choices<Choice>(_ key: String, _ section: Section) -> [Choice]
  where Choice: RawRepresentable & CaseIterable & Equatable, Choice.RawValue == String {
    guard let value = section[key] else { return [] }
    if case .text("all", _) = value.content { return [] }
    var choices: [Choice] = []
    for element in value.elements(key, "one word or a list of words", &diagnosis) ?? [] {
      if let choice: Choice = element.choice(key, &diagnosis), !choices.contains(choice) {
        choices.append(choice)
      }
    }
    return choices
  }
}

/// The tests of a watchlist: texts, and what must be found in them.
struct WatchlistTests {
  let topics: [String]
  let officials: [String]
  /// Of faulty ones too. nil when the list has none: then what raises alerts is not this module's
  /// to know.
  let rules: [String]?

  mutating func read(_ value: Value?, _ diagnosis: inout Diagnosis) -> [Watchlist.Test] {
    guard let value else { return [] }
    guard case .list(let values) = value.content else {
      value.mismatch("tests", "a list of tests, each with `text`", &diagnosis)
      return []
    }
    return values.compactMap { test($0, &diagnosis) }
  }

  private func test(_ value: Value, _ diagnosis: inout Diagnosis) -> Watchlist.Test? {
    let keys = ["text", "topics", "officials", "alerts", "stance"]
    guard let section = Section(value, "a test", keys: keys, &diagnosis) else { return nil }
    if !["topics", "officials", "alerts", "stance"].contains(where: { section[$0] != nil }) {
      diagnosis.error(
        "this test checks nothing; say which topics, officials, alerts or stance it expects",
        at: section.place)
    }
    let topics = ids("topics", section, known: topics, &diagnosis)
    let officials = ids("officials", section, known: officials, &diagnosis)
    let alerts = ids("alerts", section, known: rules, &diagnosis)
    let stance: Stance? = section["stance"]?.choice("stance", &diagnosis)
    guard
      let text = section.required("text", "what the test is about", &diagnosis)?
        .text("text", &diagnosis)
    else { return nil }
    return Watchlist.Test(
      text: text.value, topics: topics, officials: officials, alerts: alerts, stance: stance,
      place: section.place)
  }

  private func ids(
    _ key: String, _ section: Section, known: [String]?, _ diagnosis: inout Diagnosis
  ) -> [String]? {
    section[key]?.texts(key, &diagnosis)?.compactMap { id in
      if let known, !known.contains(id.value) {
        let remedy = Suggestion.remedy(for: id.value, among: known)
        diagnosis.error(
          "`\(key)`: this list has no `\(id.value)`; \(remedy)", at: id.place)
        return nil
      }
      return id.value
    }
  }
}
