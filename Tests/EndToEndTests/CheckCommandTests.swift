import Foundation
import Glibc
import Model
import Support
import Testing

struct CheckCommandTests {
  @Test("check tells faults of every kind at once, in the order of lines, at their places")
  func everything() async throws {
    let list = """
      watchlist: test
      colour: red
      topics:
        salt:
          match: >
            salt AND (mine
            OR topic:nope
        pepper: [black AND white, 'it''s "open']
        mint: [mint]
        tea: {match: topic:coffee}
        coffee: {match: "\\"coffee\\" OR topic:tea"}
        empty:
      officials:
        ann: {surname: never}
      alerts:
        - {id: mint, when: topic:mint AND official:bob}
        - {id: later}
      tests:
        - {text: mint, topics: [basil]}
        - {text: mint, topics: []}
        - {text: no herb, topics: [], alerts: [later]}
      """
    let tool = try Tool(settings: "delivery: [{name: d, type: exec, command: []}]", watchlist: list)
    let outcome = try await tool.run("check", "-o", "json")
    #expect(outcome.code == 78)
    let places = try outcome.json().map { problem in
      let file = problem["file"]?.string?.split(separator: "/").last ?? ""
      return "\(file):\(problem["line"]?.integer ?? 0):\(problem["column"]?.integer ?? 0)"
    }
    #expect(
      places == [
        "tocsin.yaml:5:43", "test.yaml:2:1", "test.yaml:6:16", "test.yaml:7:16", "test.yaml:8:18",
        "test.yaml:8:36", "test.yaml:11:3", "test.yaml:12:3", "test.yaml:14:8", "test.yaml:16:46",
        "test.yaml:17:5", "test.yaml:19:27", "test.yaml:20:5",
      ], "\(outcome.out)")
  }

  @Test("what is no file is refused, and what is passed over is told")
  func files() async throws {
    let tool = try Tool()
    let fifo = tool.directory.path("fifo")
    #expect(mkfifo(fifo, 0o600) == 0)
    for (path, message) in [
      (fifo, "a pipe that nobody writes to"), ("/dev/zero", "is larger than 4MiB"),
      (tool.directory.path("none"), "no watchlist file"),
    ] {
      let outcome = try await tool.run("check", "--watchlist", path)
      #expect(outcome.code == 78 && outcome.err.contains(message), "\(outcome.err)")
    }
    let config = try await tool.run("check", "--config", tool.directory.path("watchlists"))
    #expect(config.code == 78 && config.err.contains("Is a directory"))
    try tool.directory.write("lists/LIST.YAML", Tool.watchlist)
    try tool.directory.write("lists/deep/list.yaml", Tool.watchlist)
    let lists = tool.directory.path("lists")
    let empty = try await tool.run("check", "--watchlist", lists)
    #expect(empty.code == 78 && empty.err.contains("has no *.yaml"))
    try tool.directory.write("lists/list.yaml", Tool.watchlist)
    let outcome = try await tool.run("check", "--strict", "--watchlist", lists)
    #expect(outcome.code == 0 && outcome.out.hasPrefix("ok: 1 watchlist, 1 topic, 1 official, "))
    #expect(outcome.err.contains("lists/LIST.YAML: note: passed over"))
    #expect(outcome.err.contains("lists/deep: note: passed over"))
  }

  @Test("a watchlist may come through a pipe")
  func pipe() async throws {
    let tool = try Tool()
    let script = "cat watchlists/test.yaml | \(Child.built("tocsin")) check --watchlist /dev/stdin"
    let child = Child(
      "/bin/sh", ["-c", script], directory: tool.directory.path, environment: [:],
      output: tool.directory.path("pipe.out"), error: tool.directory.path("pipe.err"))
    try child.start()
    #expect(await child.exit() == 0)
  }

  @Test("what people write reaches no terminal alive")
  func harmless() async throws {
    let tool = try Tool()
    let evil = "x\u{1B}[31m"
    try tool.directory.write("bad.yaml", "watchlist: a\ntopics: {\"\(evil)\": [\"( \(evil)\"]}\n")
    for arguments in [
      [evil], ["check", "--config", evil], ["check", "--watchlist", evil], ["match", evil],
      ["match", "--forms", evil], ["match", "--why", evil, "tocsin.yaml"], ["parse", evil],
      ["items", "--search", "(\(evil)"], ["feeds", "add", evil], ["alerts", "--since", evil],
      ["match", "--names", evil, evil], ["check", "--watchlist", "bad.yaml"],
    ] {
      let outcome = try await tool.run(arguments)
      #expect(!outcome.err.contains("\u{1B}") && !outcome.out.contains("\u{1B}"), "\(arguments)")
      #expect(!outcome.err.isEmpty || !outcome.out.isEmpty)
    }
  }

  @Test("an explanation for programs is one object a line")
  func why() async throws {
    let tool = try Tool()
    try tool.directory.write("a.txt", "Peace talks in Geneva")
    let outcome = try await tool.run("match", "--why", "talks", "-o", "json", "a.txt")
    let object = try #require(try outcome.json().first)
    #expect(object.members?.map(\.name) == ["id", "why", "holds", "lines"])
    #expect(object["holds"] == true && object["why"]?["kind"]?.string == "topic")
    let batch = try await tool.run(
      "match", "--why", "putin", "--batch", input: "{\"id\":7,\"title\":\"Peace talks\"}\n")
    #expect(try batch.json().map { $0["holds"] } == [false])
  }

  @Test("a search knows the tags that a topic knows")
  func tags() async throws {
    let tool = try Tool(
      settings: "feeds:\n  - {path: docs/*.xml, backfill: alert, tags: [wire, uk]}\n",
      watchlist: "watchlist: test\ntopics: {uk: {match: 'tag:uk AND apple'}}\n")
    try tool.directory.write("docs/a.xml", Feeds.rss([("1", "An apple a day"), ("2", "A pear")]))
    try await tool.run("poll")
    #expect(try await tool.run("alerts", "-o", "json").json().count == 1)
    func found(_ query: String) async throws -> Int {
      try await tool.run("items", "--search", query, "-o", "json").json().count
    }
    #expect(try await found("tag:uk AND apple") == 1)
    #expect(try await found("tag:uk") == 2)
    #expect(try await found("tag:fr") == 0)
  }
}
