import Delivering
import Model
import Testing

@Suite struct AlertFilterTests {
  private func filter(
    _ text: String, known: [AlertFilter.Field: Set<String>] = [:]
  ) throws(Problem) -> AlertFilter {
    try AlertFilter(
      Located(text, at: Place(file: "tocsin.yaml", line: 7, column: 11)), known: known)
  }

  private func problem(
    _ text: String, known: [AlertFilter.Field: Set<String>] = [:]
  ) -> String {
    do throws(Problem) {
      _ = try filter(text, known: known)
      return "accepted"
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("severity>=high", true), ("severity >= high", true), ("severity>high", false),
    ("severity=high", true), ("severity:high", true), ("severity!=high", false),
    ("severity<critical", true), ("severity<=medium", false), ("severity<high", false),
    ("topic:peace-talks", true), ("topic:ceasefire", false), ("topic: peace-talks", true),
    ("topic:Peace-Talks", false), ("official:budanov", true), ("official:*", true),
    ("rule:official-on-peace", true), ("rule:other", false), ("watchlist:ukraine-peace", true),
    ("tag:uk", true), ("tag:us", false), ("tag:*", true), ("stance:agreed", true),
    ("stance:rejected", false), ("polarity:positive", true), ("polarity:neutral", false),
    (#"feed:"example wire""#, true), ("feed:https://wire.example/feed.xml", true),
    ("feed:https://wire.example/", false), (#"topic:"peace-talks""#, true),
  ])
  func `a term holds for the alerts it names`(text: String, expected: Bool) throws {
    #expect(try filter(text).accepts(sampleFinding(), feed: sampleFeed) == expected)
  }

  @Test(arguments: [
    ("severity>=high AND topic:peace-talks", true), ("severity>high OR topic:peace-talks", true),
    ("severity>high AND topic:peace-talks", false), ("NOT topic:ceasefire", true),
    ("NOT NOT topic:ceasefire", false), ("not tag:uk or tag:wire", true),
    // AND binds closer than OR, whichever comes first.
    ("tag:uk OR tag:us AND tag:fr", true), ("tag:fr AND tag:us OR tag:uk", true),
    ("(tag:uk OR tag:us) AND tag:fr", false), ("NOT (tag:uk AND tag:fr)", true),
    ("NOT tag:fr AND tag:fr", false), ("((severity>=info))", true),
    ("severity>=high\n  AND\n  tag:uk", true),
  ])
  func `terms are joined by AND, OR, NOT and parentheses`(text: String, expected: Bool) throws {
    #expect(try filter(text).accepts(sampleFinding(), feed: sampleFeed) == expected)
  }

  @Test func `a feed is also known by its id`() throws {
    let byID = try filter("feed:\(sampleFeed.id)")
    #expect(byID.accepts(sampleFinding(), feed: sampleFeed))
    #expect(!byID.accepts(sampleFinding(), feed: Feed(url: "https://other.example/")))
  }

  @Test func `an alert that speaks of no topic has no stance`() throws {
    let finding = sampleFinding(topics: [], stance: nil)
    for text in ["stance:*", "polarity:*", "topic:*", "stance:agreed"] {
      #expect(try !filter(text).accepts(finding, feed: sampleFeed), "\(text)")
    }
    #expect(try filter("NOT polarity:negative").accepts(finding, feed: sampleFeed))
  }

  @Test(arguments: Severity.allCases, Severity.allCases)
  func `severities are compared by rank`(severity: Severity, bound: Severity) throws {
    let finding = sampleFinding(severity: severity)
    func holds(_ sign: String) throws -> Bool {
      try filter("severity\(sign)\(bound.rawValue)").accepts(finding, feed: sampleFeed)
    }
    #expect(try holds(">=") == (severity >= bound))
    #expect(try holds("<=") == (severity <= bound))
    #expect(try holds(">") == (severity > bound))
    #expect(try holds("<") == (severity < bound))
    #expect(try holds("=") == (severity == bound))
    #expect(try holds("!=") == (severity != bound))
  }

  @Test(arguments: [
    ("", "11: error: the filter is empty"),
    ("  ", "13: error: the filter is empty"),
    ("sevrity>=high", "11: error: unknown field `sevrity`; did you mean `severity`?"),
    ("colour:red", "11: error: unknown field `colour`; known are severity, topic"),
    ("severity>=hihg", "21: error: unknown severity `hihg`; did you mean `high`?"),
    ("severity>=catastrophic", "21: error: unknown severity `catastrophic`; known are info"),
    ("severity>=High", "21: error: unknown severity `High`; did you mean `high`?"),
    ("severity=>high", "19: error: unknown comparison `=>`"),
    ("severity>=*", "21: error: `*` says nothing about a severity"),
    ("severity high", "20: error: expected `severity>=high`, found `high` after `severity`"),
    ("severity", "19: error: expected `severity>=high`, found the end after `severity`"),
    ("severity>=", "21: error: a value is missing for `severity`, found the end"),
    ("topic:", "17: error: a value is missing for `topic`, found the end"),
    (#"topic:"""#, "17: error: a value is missing for `topic`"),
    ("topic: AND tag:uk", "18: error: a value is missing for `topic`, found `AND`"),
    ("topic>peace", "16: error: `topic` is asked for with `:`, not with `>`"),
    ("stance:refused", "18: error: unknown stance `refused`; known are agreed"),
    ("stance:rejcted", "18: error: unknown stance `rejcted`; did you mean `rejected`?"),
    ("polarity:negativ", "20: error: unknown polarity `negativ`; did you mean `negative`?"),
    ("topic:a tag:b", "19: error: AND or OR is missing before `tag`"),
    ("topic:a AND", "22: error: expected a term such as `severity>=high`, found the end"),
    ("OR topic:a", "11: error: a term is missing before `OR`"),
    ("(topic:a", "19: error: `)` is missing before the end"),
    ("topic:a)", "18: error: this `)` closes nothing"),
    (#"topic:"a"#, "17: error: the closing `\"` is missing"),
    ("topic:a && tag:b", "19: error: AND or OR is missing before `&&`"),
  ])
  func `what cannot be understood is refused at its place`(text: String, message: String) {
    let problem = problem(text)
    #expect(problem.hasPrefix("tocsin.yaml:7:\(message)"), "\(problem)")
  }

  @Test func `places go on over lines`() {
    #expect(
      problem("topic:a AND\n  foo:b").hasPrefix("tocsin.yaml:8:3: error: unknown field `foo`"))
  }

  @Test func `values are checked where they are known`() {
    let known: [AlertFilter.Field: Set<String>] = [.topic: ["peace-talks", "ceasefire"], .tag: []]
    #expect(problem("topic:peace-talks AND rule:any AND topic:*", known: known) == "accepted")
    #expect(
      problem("topic:peace-talk", known: known)
        == "tocsin.yaml:7:17: error: unknown topic `peace-talk`; did you mean `peace-talks`?")
    #expect(problem("tag:uk", known: known).hasSuffix("unknown tag `uk`; there is none"))
  }

  @Test func `parentheses cannot exhaust the stack`() {
    let deep = String(repeating: "(", count: 100_000) + "topic:a"
    #expect(problem(deep).contains("more than 32 parentheses"))
    let negations = String(repeating: "NOT ", count: 100_000) + "topic:a"
    #expect(problem(negations) == "accepted")
  }
}
