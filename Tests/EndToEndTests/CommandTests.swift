import Model
import Support
import Testing

struct CommandTests {
  private func stocked() async throws -> Tool {
    let tool = try Tool(settings: "feeds:\n  - {path: docs/*.xml, backfill: alert, tags: [wire]}\n")
    try tool.directory.write(
      "docs/a.xml",
      Feeds.rss([
        ("1", "Peace talks in Geneva"), ("2", "A ceasefire, says Vladimir Putin"),
        ("3", "Weather"), ("4", "=cmd ceasefire &#27;[31mred"),
      ]))
    try await tool.run("poll")
    return tool
  }

  @Test(
    "every command explains itself",
    arguments: ["run", "poll", "check", "alerts", "items", "feeds", "match", "backtest", "parse"])
  func help(verb: String) async throws {
    let outcome = try await Tool().run(verb, "--help")
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("USAGE: tocsin \(verb)"))
    #expect(outcome.out.count > 400)
  }

  @Test("wrong usage is 64, and says what is right")
  func usage() async throws {
    let tool = try Tool()
    for arguments in [
      ["no-such"], ["alerts", "--since", "nonsense"], ["alerts", "-g", "["],
      ["alerts", "--severity", "huge"], ["parse"], ["match"], ["poll", "--now", "x"],
    ] {
      #expect(try await tool.run(arguments).code == 64, "\(arguments)")
    }
  }

  @Test("the alert log is chosen from as journalctl chooses")
  func alerts() async throws {
    let tool = try await stocked()
    func seqs(_ arguments: String...) async throws -> [Int64?] {
      let outcome = try await tool.run(["alerts", "-o", "json"] + arguments)
      #expect(outcome.code == 0)
      return try outcome.json().map { $0["seq"]?.integer }
    }
    #expect(try await seqs() == [1, 2, 3, 4])
    #expect(try await seqs("-n", "2") == [3, 4])
    #expect(try await seqs("-n2") == [3, 4])
    #expect(try await seqs("-n", "all") == [1, 2, 3, 4])
    #expect(try await seqs("--rule", "test/official:putin") == [3])
    #expect(try await seqs("-r", "-n", "2") == [4, 3])
    #expect(try await seqs("--topic", "talks", "-n", "1") == [4])
    #expect(try await seqs("--official", "putin") == [2, 3])
    #expect(try await seqs("-g", "geneva") == [1])
    #expect(try await seqs("-g", "GENEVA") == [])
    #expect(try await seqs("--since", "-1h") == [1, 2, 3, 4])
    #expect(try await seqs("--since", "2100-01-01") == [])
    #expect(try await seqs("--until", "yesterday") == [])
    #expect(try await seqs("--after-cursor", "3") == [4])
    #expect(try await seqs("--rule", "official:putin", "--rule", "nothing") == [3])
  }

  @Test("what could not be written is not taken as read")
  func fullOutput() async throws {
    let tool = try await stocked()
    let cursor = tool.directory.path("cursor")
    let script = "exec \(Child.built("tocsin")) alerts --cursor-file \(cursor) > /dev/full"
    let child = Child(
      "/bin/sh", ["-c", script], directory: tool.directory.path,
      environment: ["TOCSIN_CONFIG": tool.directory.path("tocsin.yaml")],
      output: tool.directory.path("full.out"), error: tool.directory.path("full.err"))
    try child.start()
    #expect(await child.exit() == 74)
    #expect(try Tool.text(tool.directory.path("full.err")).contains("No space left"))
    #expect(try await tool.run("alerts", "--cursor-file", cursor).lines.count == 4)
  }

  @Test("a cursor file remembers what was read")
  func cursorFile() async throws {
    let tool = try await stocked()
    let file = tool.directory.path("cursor")
    #expect(try await tool.run("alerts", "--cursor-file", file, "-o", "cat").lines.count == 4)
    #expect(try await tool.run("alerts", "--cursor-file", file, "-o", "cat", "-q").out.isEmpty)
  }

  @Test("text from feeds reaches neither terminal nor spreadsheet alive")
  func harmless() async throws {
    let tool = try await stocked()
    for format in ["short", "verbose", "csv", "cat"] {
      let outcome = try await tool.run("alerts", "-o", format)
      #expect(!outcome.out.contains("\u{1B}"))
    }
    let csv = try await tool.run("alerts", "-o", "csv")
    #expect(csv.out.contains("\"'=cmd"))
    let items = try await tool.run("items")
    #expect(!items.out.contains("\u{1B}"))
  }

  @Test("items are searched with the watchlists' own language")
  func items() async throws {
    let tool = try await stocked()
    #expect(try await tool.run("items", "-o", "json").json().count == 4)
    let found = try await tool.run("items", "--search", "ceasefire AND NOT putin", "-o", "json")
    #expect(try found.json().count == 1)
    #expect(try await tool.run("items", "--search", "(ceasefire").code == 64)
    #expect(try await tool.run("items", "-g", "weather", "-o", "json").json().count == 1)
    #expect(try await tool.run("items", "--alerted", "-o", "json").json().count == 3)
    #expect(try await tool.run("items", "--official", "putin", "-o", "json").json().count == 1)
    #expect(try await tool.run("items", "--since", "-1h", "-o", "json").json().count == 4)
  }

  @Test("backtest tells what an edited list gains and loses over the stored items")
  func backtest() async throws {
    let tool = try await stocked()
    let list = """
      watchlist: test
      topics: {weather: [weather]}
      """
    let path = tool.directory.path("edited.yaml")
    try tool.directory.write("edited.yaml", list)
    let outcome = try await tool.run("backtest", "--watchlist", path, "-o", "json")
    #expect(outcome.code == 0)
    let lines = try outcome.json()
    #expect(lines.count { $0["change"] == "lost" && $0["rule"] == "topic:talks" } == 3)
    #expect(lines.count { $0["change"] == "gained" && $0["rule"] == "topic:weather" } == 1)
    #expect(try await tool.run("backtest", "--watchlist", "none.yaml").code == 78)
    let same = try await tool.run("backtest", "-o", "json")
    #expect(same.code == 0)
    #expect(same.out.isEmpty)
  }

  @Test("one item has the contract's shape")
  func itemShape() async throws {
    let tool = try await stocked()
    let item = try #require(try await tool.run("items", "-o", "json", "-n", "1").json().first)
    #expect(
      item.members?.map(\.name) == [
        "id", "url", "title", "published", "first_seen", "language", "feed", "summary", "content",
        "authors", "categories", "revision", "backfill", "alerts",
      ])
  }

  @Test("feeds are listed in the contract's shape, and the own list can be changed")
  func feeds() async throws {
    let tool = try await stocked()
    let feed = try #require(try await tool.run("feeds", "list", "-o", "json").json().first)
    #expect(
      feed.members?.map(\.name) == [
        "id", "url", "name", "tags", "state", "next_poll", "last_poll", "last_success",
        "interval_s", "failures", "parked_until", "status", "error", "etag", "last_modified",
        "items", "gap_events", "priority",
      ])
    #expect(feed["items"] == 4 && feed["state"] == "active" && feed["tags"] == ["wire"])
    let url = "https://wire.example/feed.xml"
    #expect(try await tool.run("feeds", "add", url, "--name", "A & B", "--tag", "x").code == 0)
    #expect(try await tool.run("feeds", "add", url).code == 1)
    #expect(try await tool.run("feeds", "add", "nonsense").code == 65)
    let exported = try await tool.run("feeds", "export")
    #expect(exported.out.contains("A &amp; B"))
    try tool.directory.write("list.opml", exported.out)
    #expect(try await tool.run("feeds", "remove", url).code == 0)
    #expect(try await tool.run("feeds", "remove", url).code == 1)
    #expect(try await tool.run("feeds", "list", "-o", "json").json().count == 1)
    #expect(try await tool.run("feeds", "import", tool.directory.path("list.opml")).code == 0)
    let listed = try await tool.run("feeds", "list", "-o", "json").json()
    #expect(listed.map { $0["name"] }.contains("A & B"))
    #expect(listed.last?["tags"] == ["x"])
  }

  @Test("match --names compares two names, or pairs of them line by line")
  func matchNames() async throws {
    let tool = try Tool()
    let shown = try await tool.run("match", "--names", "Kyrylo Budanov", "Буданов, Кирилл")
    #expect(shown.code == 0 && shown.out.hasPrefix("the same person"))
    let pairs = "Joe Biden\tДжозеф Байден\nnonsense\nAnna Meier\tOtto Meier\n"
    let batch = try await tool.run("match", "--names", "--batch", input: pairs).json()
    #expect(batch.map { $0["same"]?.bool } == [true, nil, false])
    #expect(batch[1]["error"] != nil && batch[2]["left"] == "Anna Meier")
    #expect(try await tool.run("match", "--names", "Anna Meier").code == 64)
  }

  @Test("match says what hits and why; its batch answers line by line and survives bad ones")
  func match() async throws {
    let tool = try Tool()
    let text = try tool.directory.write("t.txt", "Title\n\nPutin rejects a ceasefire.")
    let shown = try await tool.run("match", text)
    #expect(shown.out.contains("\"ceasefire\" in content, bytes 16..<25"))
    #expect(shown.out.contains("[Putin]1 rejects a [ceasefire]2"))
    #expect(shown.out.contains("stance: rejected: “rejects” → rejected"))
    #expect(shown.out.contains("surname of Vladimir Putin alone, by surname: always"))
    #expect(shown.out.contains("alert test/topic:talks (medium): Putin rejects a ceasefire."))
    let why = try await tool.run("match", "--why", "topic:talks", text)
    #expect(!why.out.isEmpty && why.code == 0)
    #expect(try await tool.run("match", "--why", "putin", text).out.contains("putin was found"))
    let unknown = try await tool.run("match", "--why", "putn", text)
    #expect(unknown.code == 1 && unknown.err.contains("did you mean putin?"))
    let batch = try await tool.run(
      "match", "--batch",
      input: """
        {"id": 1, "title": "Ceasefire", "summary": "Vladimir Putin"}
        nonsense
        {"id": "b", "content": "weather"}
        {"id": "c", "title": null, "content": 7}

        """
    ).json()
    #expect(batch.count == 4)
    #expect(batch[0]["topics"] == ["talks"] && batch[0]["officials"] == ["putin"])
    #expect(batch[0]["alerts"] == ["topic:talks", "official:putin"])
    #expect(batch[1]["error"] != nil)
    #expect(batch[2]["id"] == "b" && batch[2]["topics"] == [])
    #expect(batch[3] == ["id": "c", "error": "line 4: `content` is no text"])
  }

  @Test(
    "match takes the first line for the title whatever the ends of lines",
    arguments: [
      "Ceasefire\n\nPutin", "Ceasefire\r\n\r\nPutin", "Ceasefire\r\n \r\nPutin\r\n",
    ])
  func title(_ text: String) async throws {
    let tool = try Tool()
    let file = try tool.directory.write("t.txt", text)
    let reading = try #require(try await tool.run("match", "-o", "json", file).json().first)
    #expect(reading["matches"]?.array?.map { $0["field"] } == ["title", "content"])
    #expect(reading["matches"]?.array?.map { $0["start"] } == [0, 0])
  }

  @Test("parse prints one object a document and never stops at a bad one")
  func parse() async throws {
    let tool = try Tool()
    let good = try tool.directory.write("good.xml", Feeds.rss([("1", "one")]))
    let bad = try tool.directory.write("bad.html", "<html><title>x</title></html>")
    let batch = try await tool.run(
      "parse", "--json", "--batch", input: "\(good)\t\thttps://e.org/\n/no/such\t\t\n\(bad)\n")
    let documents = try batch.json()
    #expect(documents.map { $0["ok"] } == [true, false, false])
    #expect(documents[0]["items"]?.array?.first?["title"] == "one")
    let single = try await tool.run("parse", "--json", good)
    #expect(single.code == 0)
    #expect(try single.json() == documents.prefix(1).map { $0 })
    let packed = try tool.directory.write(
      "good.xml.gz", Gzip.stored(Array(Feeds.rss([("1", "one")]).utf8)))
    #expect(try await tool.run("parse", "--json", packed).out == single.out)
    let broken = try tool.directory.write("bad.xml.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 7, 7])
    #expect(try await tool.run("parse", "--json", broken).out.contains("encoding"))
    #expect(try await tool.run("parse", bad).code == 65)
    #expect(try await tool.run("parse", "/no/such").code == 65)
  }

  @Test("parse --article finds the text of a page, and says when there is none")
  func article() async throws {
    let tool = try Tool()
    let sentence =
      "The ferry to the outer islands stays in the harbour, the company said, until ice goes. "
    let text = (1...4).map { "<p>\($0) \(sentence)\(sentence)</p>" }.joined()
    let page = try tool.directory.write(
      "page.html",
      "<title>Ferries stay – Coast</title><nav><a href=/>Home</a></nav><article>\(text)</article>")
    let empty = try tool.directory.write("empty.html", "<html><a href=/>Home</a></html>")
    let found = try await tool.run(
      "parse", "--json", "--article", "--base-url", "https://e.org/a", page)
    let item = try found.json().first?["items"]?.array?.first
    #expect(found.code == 0)
    #expect(item?["content_text"]?.string?.hasPrefix("1 The ferry") == true)
    #expect(item?["content_text"]?.string?.contains("Home") == false)
    let none = try await tool.run("parse", "--article", empty)
    #expect(none.code == 65)
    #expect(none.out.contains("no-article"))
  }

  @Test("check names every problem with its place, and the settings with none")
  func check() async throws {
    let tool = try Tool(
      settings: "feedz: []\nfeeds:\n  - {url: \"ftp://x\"}\n",
      watchlist: "watchlist: w\ntopics:\n  t: [\"\"]\n  u: {match: '(a OR'}\n")
    let outcome = try await tool.run("check")
    #expect(outcome.code == 78)
    #expect(outcome.err.contains("tocsin.yaml:5:1"))
    #expect(outcome.err.contains("tocsin.yaml:7:"))
    let failing = try Tool(
      watchlist: "watchlist: w\ntopics: {t: [x]}\ntests:\n  - {text: y, topics: [t]}\n")
    let refused = try await failing.run("check")
    #expect(refused.code == 78)
    #expect(refused.err.contains("test.yaml:4:"))
    #expect(try await failing.run("run").code == 78)
  }

  @Test("without settings or journal it says what to do")
  func nothing() async throws {
    let tool = try Tool()
    let missing = try await tool.run("check", "--config", "/no/such.yaml")
    #expect(missing.code == 78)
    let alerts = try await tool.run("alerts")
    #expect(alerts.code == 69)
    #expect(alerts.err.contains("tocsin run"))
    #expect(alerts.out.isEmpty)
  }
}
