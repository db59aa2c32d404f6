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

  private func failure(of test: Watchlist.Test, in watchlist: Watchlist) -> Problem? {
    let reading = plainReading(of: MatchText(content: test.text))
    let matches = reading.matches.filter { $0.watchlist == watchlist.id }
    let found: [(what: String, expected: [String]?, found: [String])] = [
      ("topics", test.topics, matches.filter { $0.kind == .topic }.map(\.id)),
      ("officials", test.officials, matches.filter { $0.kind == .official }.map(\.id)),
      (
        "alerts", test.alerts,
        reading.findings.filter { $0.watchlist == watchlist.id }.map(\.rule)
      ),
    ]
    var differences = found.compactMap { what, expected, found -> String? in
      guard let expected, Set(expected) != Set(found) else { return nil }
      return "expected \(what) \(Self.list(expected)), found \(Self.list(found))"
    }
    // Of this list's own first topic, as an alert's stance is.
    let stance = matches.first { $0.kind == .topic }?.stance
    if let expected = test.stance, stance != expected {
      differences.append(
        "expected stance \(expected.rawValue), found \(stance?.rawValue ?? "no topic")")
    }
    guard !differences.isEmpty else { return nil }
    let text = test.text.unicodeScalars.prefix(Limit.snippet)
    return Problem(
      "the test “\(String(text))” failed: \(differences.joined(separator: "; "))", at: test.place)
  }

  private static func list(_ ids: [String]) -> String {
    "[\(Set(ids).sorted().joined(separator: ", "))]"
  }
}
