import Matching
import Model
import Testing

/// Rules put together at random fire where a plain reading of them says so.
@Suite struct RandomQueryTests {
  @Test("Rules fire where a plain reading of them does", arguments: 1...6)
  func rules(_ seed: Int) throws {
    var random = Random(seed)
    let scopes: [Watchlist.Scope] = [.item, .paragraph, .sentence]
    let rules = (0..<150).map { _ in
      (query: PlainQuery.random(&random, depth: 3), scope: random.pick(scopes))
    }
    let topics = [
      topic("one", ["qa", "qb"]), topic("two", match: "(qc qd) OR \"qe qa\"", exclude: "qf"),
      topic("three", match: "topic:one AND qc AND NOT topic:two"),
      topic("four", match: "qh OR (topic:three AND speaker:quill)"),
    ]
    let officials = [official("quill", "Edmund Quill", surname: .always)]
    var kept: [Int] = []
    for (number, rule) in rules.enumerated() {
      let made = MatchingTests.rule("r", rule.query.text)
      let faults = problems(list(topics: topics, officials: officials, rules: [made]))
      if faults.isEmpty {
        kept.append(number)
      } else {
        #expect(faults.allSatisfy { $0.message.contains("hold none of its words") })
      }
    }
    try #require(kept.count > 70)
    let engine = try engine(
      list(
        topics: topics, officials: officials,
        rules: kept.map {
          MatchingTests.rule("r\($0)", rules[$0].query.text, within: rules[$0].scope)
        }))
    for _ in 0..<30 {
      let item = PlainItem(&random)
      let reading = engine.read(item.text)
      let plain = item.knowing(reading.matches)
      let wanted = kept.filter { rules[$0].query.holds(in: plain, rules[$0].scope) }
      let found = reading.findings.compactMap { Int($0.rule.dropFirst()) }
      for number in Set(wanted).symmetricDifference(found).sorted() {
        Issue.record(
          """
          \(rules[number].query.text) within \(rules[number].scope) \
          \(found.contains(number) ? "fires" : "does not fire"): \(item.text)
          """)
      }
    }
  }
}
