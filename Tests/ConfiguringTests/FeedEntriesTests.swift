import Configuring
import Model
import Testing

struct FeedEntriesTests {
  @Test func `an entry says all there is to say of a feed`() throws {
    let feeds = try Workplace().settings(
      """
      watchlists: []
      feeds:
        - url: https://example.org/feed.xml
          name: Example Wire
          tags: [wire, uk, wire]
          every: 10m
          fulltext: true
          backfill: alert
        - {url: 'http://user@[::1]:8080/x', tags: one}
      """
    ).feeds
    #expect(
      feeds == [
        Feed(
          url: "https://example.org/feed.xml", name: "Example Wire", tags: ["wire", "uk"],
          every: .minutes(10), fulltext: true, alertsOnBackfill: true),
        Feed(
          url: "http://[::1]:8080/x", tags: ["one"],
          headers: [Header(name: "Authorization", value: "Basic dXNlcjo=")]),
      ])
  }

  @Test("headers of twins are united; what contradicts is told, and fetched apart where it can")
  func contradictions() throws {
    let place = try Workplace()
    let settings = try place.settings(
      """
      watchlists: []
      feeds:
        - {url: 'https://a/', headers: {X-A: '1'}}
        - {url: 'http://a/', headers: {x-a: '1', X-B: '2'}, proxy: 'http://p:1'}
        - {url: 'https://a/#2', bearer: one}
        - {url: 'https://a/#3', bearer: two}
        - {url: 'https://a/#3', bearer: two, headers: {X-C: '3'}, tags: x}
        - {url: 'https://a/#4', proxy: 'http://p:2'}
      """)
    let feeds = settings.feeds
    #expect(feeds.map(\.url) == ["https://a/", "https://a/#3", "https://a/#4"])
    #expect(feeds[0].headers.map(\.name) == ["X-A", "X-B", "Authorization"])
    #expect(feeds.map { $0.access?.proxy } == ["http://p:1", nil, "http://p:2"])
    #expect(feeds[1].headers.map(\.name) == ["Authorization", "X-C"])
    #expect(Set(feeds.map(\.id)).count == 3)
    #expect(united(feeds + [Feed(url: "http://a/", tags: ["own"])]).map(\.url) == feeds.map(\.url))
    let apart = settings.warnings.filter { $0.message.contains("for each of them") }
    #expect(apart.map(\.place.line) == [6, 8])
    #expect(apart.allSatisfy { $0.message.contains("tocsin.yaml:3:") })
    let same = try place.settings(
      """
      watchlists: []
      feeds:
        - {url: 'https://a/', headers: {X-A: '1'}}
        - {url: 'https://a/', headers: {X-A: '2', X-B: '3'}}
      """)
    #expect(same.feeds.map { $0.headers.map(\.value) } == [["1", "3"]])
    #expect(same.warnings.map(\.place.line) == [4])
    #expect(same.warnings[0].message.contains("tocsin.yaml:3:11; the two are merged, and where"))
    #expect(same.warnings[0].message.contains("write `#2` behind"))
  }

  @Test("an entry has a priority, which its feeds keep without their passwords; twins the higher")
  func priority() throws {
    let place = try Workplace()
    let feeds = try place.settings(
      """
      watchlists: []
      feeds:
        - {url: 'https://me@a/', priority: high}
        - {url: 'https://b/', priority: low}
        - {url: 'https://c/'}
        - {url: 'https://a/#x', priority: low}
      """
    ).feeds
    #expect(feeds.map(\.priority) == [.high, .low, .normal])
  }

  static let faults: [(entry: String, problem: String)] = [
    ("{}", "3:5: error: a feed entry needs url, path or opml"),
    ("{url: 'http://a/', path: b}", "3:5: error: a feed entry must have only one of"),
    ("{url: }", "3:6: error: `url` is missing"),
    ("{url: example.org/feed}", "3:11: error: `url` must begin with http:// or https://"),
    ("{url: 'file:///etc/passwd'}", "3:11: error: `url` must begin with"),
    ("{url: 'https:///feed'}", "3:11: error: `url` has no valid host"),
    ("{url: 'https://a b/'}", "3:11: error: `url` contains a blank"),
    ("{url: 'https://a:0/'}", "3:11: error: `url` has a port that is not"),
    ("{url: 'https://a:99999/'}", "3:11: error: `url` has a port that is not"),
    ("{url: 'https://a..b/'}", "3:11: error: `url` has no valid host"),
    ("{url: 'https://xn--/'}", "3:11: error: `url` has no valid host"),
    ("{url: 'https://\(String(repeating: "a", count: 64)).b/'}", "3:11: error: `url` has no valid"),
    ("{url: 'https://[::1/'}", "3:11: error: `url` has no valid host"),
    ("{url: 'https://a/', every: 4m}", "3:32: error: `every` is below `polling.min_interval` (5m)"),
    ("{url: 'https://a/', evry: 4m}", "3:25: error: unknown key `evry`; did you mean `every`?"),
    ("{url: 'https://a/', backfill: alerts}", "3:35: error: unknown backfill `alerts`; did you"),
    ("{url: 'https://a/', priority: hgih}", "3:35: error: unknown priority `hgih`; did you mean"),
    ("{url: 'https://a/', fulltext: 1}", "3:35: error: `fulltext`: expected true or false"),
    ("{url: 'https://a/', tags: [[x]]}", "3:32: error: `tags`: expected text, found a list"),
    ("{opml: none.opml}", "3:12: error: `opml`: there is no file"),
    ("{opml: 'https://a/b.opml'}", "3:12: error: `opml` must be a file; download"),
    ("https://a/", "3:5: error: a feed entry must be a mapping with url, path"),
    ("{path: '*.xml'}", "3:12: warning: no file matches `*.xml`"),
    ("{url: 'https://a/?k=${KEY}'}", "3:11: warning: `url` is sent as it stands: only headers"),
    ("{url: 'https://me:hunter2@a/'}", "3:11: warning: the user name and password in this URL"),
    ("{url: 'https://me:hunter2@a b/'}", "3:11: error: `url` contains a blank"),
  ]

  @Test(arguments: faults)
  func `a fault in an entry is told with its place`(entry: String, problem: String) throws {
    let problems = try Workplace().problems("watchlists: []\nfeeds:\n  - \(entry)\n")
    #expect(problems.contains { $0.hasPrefix("tocsin.yaml:" + problem) }, "\(problems)")
    #expect(!problems.joined().contains("hunter2"))
  }

  @Test func `a pattern names local files, whatever the directory is called`() throws {
    let place = try Workplace()
    for name in ["b.xml", "a.xml", "c.json", "d.xml/inner"] {
      try place.write("odd [x]* \u{E9}/seeds/" + name, "")
    }
    let path = try place.write(
      "odd [x]* \u{E9}/Config/tocsin.yaml",
      """
      watchlists: []
      feeds:
        - {path: ../seeds/*.xml, tags: [replay], backfill: alert}
        - {path: ../seeds/c.json, name: Third}
      """)
    let settings = try readSettings(at: path, environment: [:])
    let base = "file://\(place.path)/odd [x]* \u{E9}/seeds/"
    #expect(settings.warnings.isEmpty)
    #expect(
      settings.feeds == [
        Feed(url: base + "a.xml", name: "a.xml", tags: ["replay"], alertsOnBackfill: true),
        Feed(url: base + "b.xml", name: "b.xml", tags: ["replay"], alertsOnBackfill: true),
        Feed(url: base + "c.json", name: "Third"),
      ])
  }

  @Test func `a list of feeds is expanded, and the keys of its entry hold for all of them`() throws
  {
    let place = try Workplace()
    try place.write(
      "feeds.opml",
      "<opml><body><outline text='World'><outline title='A' xmlUrl='https://a/'/></outline>\n"
        + "<outline text='B' xmlUrl='https://b/'/><outline xmlUrl='gopher://c/'/></body></opml>")
    let settings = try place.settings(
      "watchlists: []\nfeeds:\n  - {opml: feeds.opml, tags: [press], every: 1h, fulltext: on}\n")
    #expect(
      settings.feeds == [
        Feed(
          url: "https://a/", name: "A", tags: ["press", "World"], every: .hours(1), fulltext: true),
        Feed(url: "https://b/", name: "B", tags: ["press"], every: .hours(1), fulltext: true),
      ])
    #expect(
      settings.warnings.map(place.short) == [
        "feeds.opml:2:40: warning: left out: the address of this feed must begin with http:// or"
          + " https://"
      ])
  }

  @Test func `a broken list of feeds is told with the place in the list`() throws {
    let place = try Workplace()
    try place.write("feeds.opml", "<opml><body>\n<outline text='World'>\n</body></opml>")
    let problems = try place.problems("feeds: [{opml: feeds.opml}]\nstore: x\n")
    #expect(
      problems == [
        "tocsin.yaml:2:8: error: unknown store; write `store: sqlite`",
        "feeds.opml:2:1: error: this <outline> is never closed; is the file complete?",
      ])
  }

  @Test func `one URL configured twice is one feed, with a warning`() throws {
    let place = try Workplace()
    let settings = try place.settings(
      """
      watchlists: []
      feeds:
        - {url: 'https://a/', tags: [x, y]}
        - {url: 'https://b/'}
        - {url: 'https://a/', name: First, tags: [y, z], every: 1h, headers: {X-Key: k}}
        - {url: 'https://a/', name: Second, every: 2h, fulltext: true, headers: {X-Key: l}}
      """)
    #expect(
      settings.feeds == [
        Feed(
          url: "https://a/", name: "First", tags: ["x", "y", "z"], every: .hours(1), fulltext: true,
          headers: [Header(name: "X-Key", value: "k")]),
        Feed(url: "https://b/"),
      ])
    #expect(
      settings.warnings.map { "\($0.place.line):\($0.place.column)" } == ["5:11", "6:11"])
    #expect(settings.warnings[0].message.contains("tocsin.yaml:3:11; the two are merged"))
  }

  @Test func `waits under the house's own are allowed where it allows them`() throws {
    let settings = try Workplace().settings(
      "watchlists: []\npolling: {min_interval: 1s, allow_fast: true}\n"
        + "feeds: [{url: 'https://a/', every: 2s}]\n")
    #expect(settings.feeds.first?.every == .seconds(2))
  }
}
