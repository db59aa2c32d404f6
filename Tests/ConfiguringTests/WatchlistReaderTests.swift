import Configuring
import Model
import Testing

struct WatchlistReaderTests {
  private static let whole = """
    watchlist: peace
    title: Peace talks
    topics:
      ceasefire: [ceasefire, cease-fire]
      truce: truce
      talks:
        title: Negotiations
        match: >
          "peace talks" OR
          (negotiat* NEAR/8 russia)
        any: [parley]
        exclude: '"trade talks"'
        threshold: 1.5
        translations: {uk: [мир'я], RU: мир}
    officials:
      putin: Vladimir Putin
      budanov: {name: Kyrylo Budanov, also: [Кирилл Буданов], role: Head,
        surname: never, context: [HUR, 1991], forbid: Cyril Budanov}
    alerts:
      - {id: r.1, when: 'topic:talks AND official:*', within: sentence, severity: high}
      - {id: r:2, when: topic:talks, stance: [rejected, no-word], polarity: negative}
      - {id: r-3, when: topic:talks, stance: called-for, polarity: all}
    tests:
      - {text: No word., topics: [talks], stance: no-word}
      - {text: Ports., topics: [], officials: putin, alerts: [r.1]}
    """

  @Test func `topics are phrases, queries and translations`() throws {
    let list = try #require(try Workplace().watchlist(Self.whole))
    #expect(list.id == "peace" && list.title == "Peace talks")
    #expect(list.topics.map(\.id) == ["ceasefire", "truce", "talks"])
    #expect(
      list.topics.map { $0.phrases.map(\.value) } == [
        ["ceasefire", "cease-fire"], ["truce"], ["parley"],
      ])
    #expect(list.topics.map(\.title) == ["ceasefire", "truce", "Negotiations"])
    #expect(list.topics[0].phrases[1].place.column == 26)
    #expect(list.topics[0].place.line == 4 && list.topics[0].place.column == 3)
    let talks = list.topics[2]
    #expect(talks.query?.value == "\"peace talks\" OR (negotiat* NEAR/8 russia)\n")
    #expect(talks.query?.place.line == 8)
    #expect(talks.exclude?.value == "\"trade talks\"")
    #expect(talks.threshold?.value == 1.5)
    #expect(talks.translations.map(\.language) == ["uk", "ru"])
    #expect(talks.translations.map { $0.phrases.map(\.value) } == [["мир'я"], ["мир"]])
  }

  @Test func `officials are names, with more where it helps`() throws {
    let list = try #require(try Workplace().watchlist(Self.whole))
    #expect(list.officials.map(\.name.value) == ["Vladimir Putin", "Kyrylo Budanov"])
    #expect(list.officials.map(\.surname) == [.withContext, .never])
    #expect(list.officials[1].also.map(\.value) == ["Кирилл Буданов"])
    #expect(list.officials[1].role == "Head")
    #expect(list.officials[1].context.map(\.value) == ["HUR", "1991"])
    #expect(list.officials[1].forbid.map(\.value) == ["Cyril Budanov"])
  }

  @Test func `rules and tests are read`() throws {
    let list = try #require(try Workplace().watchlist(Self.whole))
    #expect(list.rules.map(\.id) == ["r.1", "r:2", "r-3"])
    #expect(list.rules.map(\.within) == [.sentence, .item, .item])
    #expect(list.rules.map(\.severity) == [.high, .medium, .medium])
    #expect(list.rules.map(\.stances) == [[], [.rejected, .noWord], [.calledFor]])
    #expect(list.rules.map(\.polarities) == [[], [.negative], []])
    #expect(list.tests[0].topics == ["talks"] && list.tests[0].stance == .noWord)
    #expect(list.tests[0].alerts == nil && list.tests[0].officials == nil)
    #expect(list.tests[1].topics == [] && list.tests[1].officials == ["putin"])
    #expect(list.tests[1].alerts == ["r.1"] && list.tests[1].place.line == 25)
  }

  @Test func `the shortest list is one official`() throws {
    let list = try Workplace().watchlist("watchlist: x\nofficials: {a: Ann Other}\n")
    #expect(list?.title == "x" && list?.rules.isEmpty == true && list?.officials.count == 1)
  }

  /// Each follows a first line `watchlist: x`.
  static let faults: [(text: String, problem: String)] = [
    ("", "1:1: error: a watchlist needs `topics` or `officials`"),
    ("topic: {}\ntopics: {a: b}", "2:1: error: unknown key `topic`; did you mean `topics`?"),
    ("topics: [a]", "2:9: error: `topics`: expected a mapping from ids to definitions"),
    ("topics: {a b: c}", "2:10: error: `a b`: an id begins with a letter or a digit"),
    ("topics: {a: }", "2:10: error: the topic `a` is empty"),
    ("topics: {a: []}", "2:10: error: the topic `a` has no phrases"),
    ("topics: {a: [b, '']}", "2:17: error: `a` is empty"),
    ("topics: {a: {title: A}}", "2:10: error: the topic `a` needs `match`"),
    ("topics: {a: {match: [b, c]}}", "2:21: error: `match`: expected a query in one text (a list"),
    ("topics: {a: {macth: b, any: c}}", "2:14: error: unknown key `macth`; did you mean `match`?"),
    ("topics: {a: {any: c, threshold: high}}", "2:33: error: `threshold`: expected a number"),
    ("topics: {a: {any: c, threshold: 0}}", "2:33: error: `threshold` must be above 0"),
    ("topics: {a: {any: c, threshold: .inf}}", "2:33: error: `threshold`: expected a number"),
    ("topics: {a: {translations: [x]}}", "2:28: error: `translations`: expected a mapping"),
    ("topics: {a: {translations: {english: [x]}}}", "2:29: error: `english` is not a language"),
    ("officials: {a: [x, y]}", "2:16: error: `a`: expected a name, or a mapping with `name`"),
    ("officials: {a: {role: x}}", "2:16: error: `name` is missing"),
    ("officials: {a: {name: x, surname: sometimes}}", "2:35: error: unknown surname `sometimes`;"),
    ("topics: {a: b}\nalerts: {}", "3:9: error: `alerts`: expected a list of rules"),
    ("topics: {a: b}\nalerts: [{when: a}]", "3:10: error: `id` is missing"),
    ("topics: {a: b}\nalerts: [{id: a}]", "3:10: error: `when` is missing"),
    (
      "topics: {a: b}\nalerts: [{id: a, when: b, severity: hihg}]",
      "3:37: error: unknown severity `hihg`; did you mean `high`?"
    ),
    (
      "topics: {a: b}\nalerts: [{id: a, when: b, stance: [denied, regected]}]",
      "3:44: error: unknown stance `regected`; did you mean `rejected`?"
    ),
    (
      "topics: {a: b}\nalerts: [{id: a, when: b, polarity: bad}]",
      "3:37: error: unknown polarity `bad`; known are positive, negative, neutral"
    ),
    (
      "topics: {a: b}\nalerts: [{id: a, when: b, within: clause}]",
      "3:35: error: unknown within `clause`; known are item, paragraph, sentence"
    ),
    (
      "topics: {a: b}\nalerts:\n  - {id: a, when: b}\n  - {id: a, when: c}",
      "5:10: error: a rule `a` is already on line 4"
    ),
    ("topics: {a: b}\ntests: [{topics: [a]}]", "3:9: error: `text` is missing"),
    ("topics: {a: b}\ntests: [{text: a}]", "3:9: error: this test checks nothing"),
    (
      "topics: {talks: b}\ntests: [{text: a, topics: [tlaks]}]",
      "3:28: error: `topics`: this list has no `tlaks`; did you mean `talks`?"
    ),
    (
      "topics: {a: b}\nalerts: [{id: a, when: b}]\ntests: [{text: a, alerts: z1}]",
      "4:27: error: `alerts`: this list has no `z1`; known are a"
    ),
  ]

  @Test(arguments: faults)
  func `a fault is told with its place and its remedy`(text: String, problem: String) throws {
    let problems = try Workplace().watchlistProblems("watchlist: x\n\(text)\n")
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("list.yaml:" + problem) == true, "\(problems)")
  }

  @Test(arguments: [
    ("title: x\ntopics: {a: b}", "1:1: error: `watchlist` is missing"),
    ("watchlist: Peace\ntopics: {a: b}", "1:12: error: `watchlist`: a watchlist's id has lower"),
    ("watchlist: -a\ntopics: {a: b}", "1:12: error: `watchlist`: a watchlist's id has lower"),
    ("watchlist: [a]\ntopics: {a: b}", "1:12: error: `watchlist`: expected text, found a list"),
    ("topics", "1:1: error: a watchlist must be a mapping with watchlist, title"),
  ])
  func `a list has an id`(text: String, problem: String) throws {
    let problems = try Workplace().watchlistProblems(text)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("list.yaml:" + problem) == true, "\(problems)")
  }

  @Test func `escape sequences in a key do not reach the terminal`() throws {
    let problems = try Workplace().watchlistProblems(
      "watchlist: x\ntopics: {a: b}\n\"\\e[2Jkey\": 1\n")
    #expect(problems.first?.contains("unknown key `\u{FFFD}[2Jkey`") == true)
  }
}
