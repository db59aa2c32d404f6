public import Model

extension Engine {
  /// Runs every watchlist's tests; one problem per test that failed, with what was expected and
  /// found.
  ///
  /// A test's text is read as an item's content. Order does not matter.
  public func failedTests() -> [Problem] {
    watchlists.flatMap { watchlist in
      watchlist.tests.compactMap { test in
        failure(of: test, in: watchlist)
      }
    }
  }

  /// nil also of a test that cannot tell, as it is wrong itself.
  func failure(
    of test: Watchlist.Test, in watchlist: Watchlist, besides suspects: Suspects = Suspects()
  ) -> Problem? {
    guard !suspects.contain(test) else { return nil }
    let reading = plainReading(of: MatchText(content: test.text))
    let matches = reading.matches.filter { $0.watchlist == watchlist.id }
    let alerts = reading.findings.filter { $0.watchlist == watchlist.id }.map(\.rule)
    let found: [(what: String, expected: [String]?, found: [String], unsure: Set<String>)] = [
      ("topics", test.topics, matches.filter { $0.kind == .topic }.map(\.id), suspects.topics),
      (
        "officials", test.officials, matches.filter { $0.kind == .official }.map(\.id),
        suspects.officials
      ), ("alerts", test.alerts, alerts, suspects.rules),
    ]
    var differences = found.compactMap { what, expected, found, unsure -> String? in
      guard let expected = expected.map(Set.init)?.subtracting(unsure) else { return nil }
      let found = Set(found).subtracting(unsure)
      guard expected != found else { return nil }
      return "expected \(what) \(Self.list(expected)), found \(Self.list(found))"
    }
    // Of this list's own first topic, as an alert's stance is.
    let stance = matches.first { $0.kind == .topic }?.stance
    if let expected = test.stance, stance != expected, suspects.topics.isEmpty {
      differences.append(
        "expected stance \(expected.rawValue), found \(stance?.rawValue ?? "no topic")")
    }
    guard !differences.isEmpty else { return nil }
    let text = test.text.unicodeScalars.prefix(Limit.snippet)
    return Problem(
      "the test “\(String(text))” failed: \(differences.joined(separator: "; "))", at: test.place)
  }

  private static func list(_ ids: Set<String>) -> String {
    "[\(ids.sorted().joined(separator: ", "))]"
  }
}
