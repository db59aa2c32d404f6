import Configuring
import Model
import Testing

struct SettingsReaderTests {
  @Test func `what is left out has its default`() throws {
    let settings = try Workplace().settings(complete)
    #expect(settings.state == nil)
    #expect(settings.store == "sqlite")
    #expect(settings.polling.minInterval == .minutes(5))
    #expect(settings.polling.maxInterval == .hours(24))
    #expect(!settings.polling.allowFast)
    #expect(settings.polling.concurrency == 256)
    #expect(settings.polling.perHostConnections == 2)
    #expect(settings.polling.perHostSpacing == .seconds(1))
    #expect(settings.polling.timeout == .seconds(30))
    #expect(settings.polling.maxBody == 16_777_216)
    #expect(settings.network == Network())
    #expect(settings.network.allowPrivate == .none)
    #expect(settings.journal.keepItems == .days(90))
    #expect(settings.journal.keepAlerts == nil)
    #expect(settings.delivery.isEmpty)
    #expect(settings.listen == nil)
    #expect(settings.warnings.isEmpty)
  }

  @Test func `what is set is read, and paths are relative to the file`() throws {
    let place = try Workplace()
    try place.write("certificates.pem", "-----BEGIN CERTIFICATE-----\n")
    let settings = try place.settings(
      complete + """
        state: ./var
        polling:
          min_interval: 10s
          max_interval: 1h
          allow_fast: yes
          concurrency: 8
          per_host: {connections: 3, spacing: 250ms}
          per_address: {connections: 5, spacing: 50ms}
          without_validators: 2h
          timeout: "5s"
          max_body: 1MiB
          budget: 20000/h
        network: {allow_private: [127.1.0.0/16, 'fd00::/8', 10.0.0.1], ca_file: certificates.pem,
          contact: desk@example.org, proxy: 'socks5h://user:secret@[::1]:1080'}
        journal: {keep_items: forever, keep_alerts: 2w}
        http: {listen: '[::1]:8643'}
        """)
    #expect(settings.state == place.path + "/var")
    #expect(settings.polling.minInterval == .seconds(10))
    #expect(settings.polling.perAddressConnections == 5)
    #expect(settings.polling.perAddressSpacing == .milliseconds(50))
    #expect(settings.polling.withoutValidators == .hours(2))
    #expect(settings.polling.maxInterval == .hours(1))
    #expect(settings.polling.allowFast)
    #expect(settings.polling.concurrency == 8)
    #expect(settings.polling.budget?.requests == 20_000)
    #expect(settings.polling.budget?.period == .hours(1))
    #expect(settings.polling.perHostConnections == 3)
    #expect(settings.polling.perHostSpacing == .milliseconds(250))
    #expect(settings.polling.timeout == .seconds(5))
    #expect(settings.polling.maxBody == 1_048_576)
    let blocks = [
      AddressBlock.v4(127, 1, 0, 0, 16), AddressBlock(network: 0xFD << 120, prefix: 8),
      AddressBlock.v4(10, 0, 0, 1, 32),
    ]
    #expect(settings.network.allowPrivate == .blocks(blocks))
    #expect(settings.network.caFile == place.path + "/certificates.pem")
    #expect(settings.network.contact == "desk@example.org")
    #expect(settings.network.proxy == "socks5h://user:secret@[::1]:1080")
    #expect(settings.journal.keepItems == nil)
    #expect(settings.journal.keepAlerts == .days(14))
    #expect(settings.listen == "[::1]:8643")
  }

  @Test func `sinks are read with their files, programs and filters`() throws {
    let place = try Workplace()
    let settings = try place.settings(
      complete + """
        delivery:
          - {name: log, type: jsonl, path: out/alerts.jsonl, when: severity>=high}
          - {name: desk, type: exec, command: [./page, '', -q]}
          - {name: sh, type: exec, command: [sh, -c, true], timeout: 5s}
        """)
    #expect(settings.delivery.map(\.name) == ["log", "desk", "sh"])
    #expect(settings.delivery[0].type == .jsonl(path: place.path + "/out/alerts.jsonl"))
    #expect(settings.delivery[0].when?.value == "severity>=high")
    #expect(settings.delivery[0].when?.place.column == 60)
    let page = [place.path + "/page", "", "-q"]
    #expect(settings.delivery[1].type == .exec(command: page, timeout: .seconds(30)))
    let shell = ["sh", "-c", "true"]
    #expect(settings.delivery[2].type == .exec(command: shell, timeout: .seconds(5)))
  }

  @Test func `null is as if the key were left out`() throws {
    let settings = try Workplace().settings(
      complete + "state:\npolling: ~\nhttp: {listen: null}\nnetwork: {ca_file: null, proxy: ~}\n")
    #expect(settings.state == nil && settings.listen == nil)
    #expect(settings.polling == Polling() && settings.network == Network())
  }

  /// Each text stands alone; what is expected is how the one problem begins.
  static let faults: [(text: String, problem: String)] = [
    ("pollling: {}", ":1:1: error: unknown key `pollling`; did you mean `polling`?"),
    ("polling: {min-intervall: 5m}", ":1:11: error: unknown key `min-intervall`; did you mean"),
    ("colour: red", ":1:1: error: unknown key `colour`; known are state, store, feeds"),
    ("polling: fast", ":1:10: error: `polling` must be a mapping"),
    ("polling: {timeout: 30}", ":1:20: error: `timeout` is not a duration; the unit is missing"),
    ("polling: {timeout: soon}", ":1:20: error: `timeout` is not a duration: write 90s"),
    ("polling: {timeout: [30s]}", ":1:20: error: `timeout`: expected a duration such as 90s"),
    ("polling: {timeout: 2h}", ":1:20: error: `timeout` must be from 1s to 1h"),
    ("polling: {concurrency: 0}", ":1:24: error: `concurrency` must be from 1 to 4096"),
    ("polling: {concurrency: many}", ":1:24: error: `concurrency`: expected a whole number"),
    ("polling: {concurrency: '8'}", ":1:24: error: `concurrency`: expected a whole number"),
    ("polling: {max_body: 16M}", ":1:21: error: `max_body`: expected a size"),
    ("polling: {budget: 20000}", ":1:19: error: `budget` must be requests an hour or a day"),
    ("polling: {budget: 0/h}", ":1:19: error: `budget` must be requests an hour or a day"),
    ("polling: {budget: 5/m}", ":1:19: error: `budget` must be requests an hour or a day"),
    ("polling: {max_body: 2GiB}", ":1:21: error: `max_body` must be from 1KiB to 1GiB"),
    ("polling: {allow_fast: 'true'}", ":1:23: error: `allow_fast`: expected true or false"),
    ("polling: {min_interval: 1m}", ":1:25: error: `min_interval` is under 5m"),
    (
      "polling: {min_interval: 2h,\n  max_interval: 1h}",
      ":2:17: error: `min_interval` (2h) is above `max_interval` (1h)"
    ),
    ("polling: {min_interval: 25h}", ":1:25: error: `min_interval` (25h) is above"),
    ("polling: {per_host: {conections: 2}}", ":1:22: error: unknown key `conections`; did you"),
    ("store: postgresql://u:hunter2@db/x", ":1:8: error: PostgreSQL is not supported in this"),
    ("store: mysql", ":1:8: error: unknown store; write `store: sqlite`"),
    ("state: [a]", ":1:8: error: `state`: expected text, found a list"),
    ("state: ''", ":1:8: error: `state` is empty"),
    ("state: \"a\\0b\"", ":1:8: error: `state` contains a NUL"),
    ("network: {allow_private: maybe}", ":1:26: error: `allow_private`: expected true, false or a"),
    ("network: {allow_private: [10.1.2.3/8]}", ":1:27: error: this block has bits set beyond"),
    ("network: {allow_private: [10.0.0.0/33]}", ":1:27: error: `allow_private` takes address"),
    ("network: {ca_file: tocsin.yaml}", ":1:20: error: `ca_file` holds no certificate"),
    ("network: {ca_file: none.pem}", ":1:20: error: `ca_file`: there is no such file"),
    (
      "network: {contact: 'https://a.example/ (me)'}",
      ":1:20: error: `contact` takes the http or https address of a page, or a mail address"
    ),
    ("network: {proxy: 'ftp://u:hunter2@h'}", ":1:18: error: `proxy` must begin with http://"),
    ("journal: {keep_items: always}", ":1:23: error: `keep_items` is not a duration"),
    ("journal: {keep_alerts: 1s}", ":1:24: error: `keep_alerts` must be from 1h"),
    ("http: {listen: 8643}", ":1:16: error: `listen` must be host:port"),
    ("http: {listen: 'localhost:0'}", ":1:16: error: `listen` must be host:port"),
    ("http: {listen: '::1:80'}", ":1:16: error: `listen` must be host:port"),
    ("delivery: {}", ":1:11: error: `delivery`: expected a list of sinks"),
    ("delivery: [{name: a}]", ":1:12: error: `type` is missing: jsonl or exec"),
    ("delivery: [{name: a, type: jsonll}]", ":1:28: error: unknown type `jsonll`; did you mean"),
    (
      "delivery: [{name: a, type: email, to: x}]",
      ":1:28: error: `type: email` is not supported in this version; supported are jsonl and exec"
    ),
    ("delivery: [{name: a, type: jsonl}]", ":1:12: error: `path` is missing"),
    ("delivery: [{type: jsonl, path: a}]", ":1:12: error: `name` is missing"),
    ("delivery: [{name: a b, type: jsonl, path: a}]", ":1:19: error: `name`: an id begins"),
    (
      "delivery: [{name: a, type: jsonl, path: a, digest: 15m}]",
      ":1:44: error: `digest` is not supported in this version"
    ),
    ("delivery: [{name: a, type: jsonl, path: a, command: [x]}]", ":1:44: error: unknown key"),
    (
      "delivery: [{name: a, type: exec, command: rm -rf x}]",
      ":1:43: error: `command`: expected a list, because no shell is involved"
    ),
    ("delivery: [{name: a, type: exec, command: []}]", ":1:43: error: `command` is empty"),
    (
      "delivery: [{name: a, type: jsonl, path: b},\n {name: a, type: jsonl, path: c}]",
      ":2:2: error: a sink is already called `a`, on line 1"
    ),
  ]

  @Test(arguments: faults)
  func `a fault is told with its place and its remedy`(text: String, problem: String) throws {
    let problems = try Workplace().problems(text + "\nwatchlists: []\n")
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.hasPrefix("tocsin.yaml" + problem) == true, "\(problems)")
    #expect(!problems.joined().contains("hunter2"))
  }

  @Test func `every problem is told, in the order of the file`() throws {
    let problems = try Workplace().problems(
      """
      polling: {timeout: x}
      colour: red
      feeds:
        - {url: 'ftp://example.org/'}
        - {url: 'https://example.org/', every: 1m}
      store: oracle
      """)
    #expect(
      problems.map { $0.prefix { $0 != " " } } == [
        "tocsin.yaml:1:20:", "tocsin.yaml:2:1:", "tocsin.yaml:4:11:", "tocsin.yaml:5:42:",
        "tocsin.yaml:6:8:",
      ])
  }

  @Test func `settings that watch nothing are taken with warnings`() throws {
    let problems = try Workplace().problems("store: sqlite")
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { $0.hasPrefix("tocsin.yaml: warning: no ") })
  }
}
