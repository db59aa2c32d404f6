import Foundation
import Glibc
import Model
import Support
import Testing

/// Kills the daemon at random moments while its feeds change, and counts what is left.
///
/// `CRASH_ROUNDS` (50) says how often, `CRASH_SEED` repeats a run.
struct CrashTests {
  static let feeds = 6
  static let rounds = ProcessInfo.processInfo.environment["CRASH_ROUNDS"].flatMap(Int.init) ?? 50
  static let seed =
    ProcessInfo.processInfo.environment["CRASH_SEED"].flatMap(UInt64.init)
    ?? UInt64.random(in: 0...999_999)

  let server: FeedServer
  let directory: TemporaryDirectory

  init() throws {
    server = try FeedServer()
    directory = try TemporaryDirectory()
    try directory.write(
      "watchlists/w.yaml", "watchlist: w\ntopics: {talks: [peace talks], truce: [truce]}\n")
    let urls = (0..<Self.feeds).map { "  - {url: \"\(server.url("/\($0)"))\", every: 1s}" }
    try directory.write(
      "tocsin.yaml",
      """
      state: state
      watchlists: [watchlists/]
      polling: {min_interval: 100ms, allow_fast: true, per_host: {connections: 8, spacing: 0s}}
      network: {allow_private: true}
      delivery: [{name: log, type: jsonl, path: delivered.jsonl}]
      feeds:
      \(urls.joined(separator: "\n"))
      """)
  }

  @Test(
    "every expected alert is there exactly once, whenever the daemon dies",
    .timeLimit(.minutes(60)))
  func exactlyOnce() async throws {
    var random = SplitMix(state: Self.seed)
    publish(upTo: 0)
    try await command("poll")
    for round in 1...Self.rounds {
      publish(upTo: round)
      let daemon = child(["run"], name: "run-\(round)")
      try daemon.start()
      try await Self.outlast(.milliseconds(Int64(random.next() % 700)))
      daemon.signal(SIGKILL)
      #expect(await daemon.exit() == SIGKILL, "it was alive until then")
    }
    // Validators that were stored without their items would show here as items that never come.
    try await command("poll", "--all")
    try await check()
  }

  /// Round r of feed f brings the item f-r; two of three match, some of them two topics.
  private func publish(upTo round: Int) {
    for feed in 0..<Self.feeds {
      let items = (0...round).reversed().map { number in
        "<item><guid>\(feed)-\(number)</guid><title>\(Self.title(feed, number))</title></item>"
      }
      let body = "<rss version=\"2.0\"><channel><title>f</title>\(items.joined())</channel></rss>"
      server.set("/\(feed)", .conditional(etag: "\"\(feed)-\(round)\"", body: body))
    }
  }

  private static func title(_ feed: Int, _ number: Int) -> String {
    switch (feed + number) % 3 {
    case 0: "Peace talks and a truce, part \(number)"
    case 1: "Peace talks, part \(number)"
    default: "Weather, part \(number)"
    }
  }

  /// Round 0 is what the feeds held at first: it raises nothing.
  private static var expected: [String] {
    (0..<feeds).flatMap { feed in
      (1...rounds).flatMap { number -> [String] in
        let title = title(feed, number)
        return ["topic:talks", "topic:truce"].filter { rule in
          title.contains(rule == "topic:talks" ? "Peace talks" : "truce")
        }.map { "/\(feed) \(title) \($0)" }
      }
    }.sorted()
  }

  private func check() async throws {
    let log = try await output(["alerts", "-o", "json"]).map { try JSONValue(parsing: $0.utf8) }
    let found = log.map { alert in
      let feed = alert["feed"]?["url"]?.string?.dropFirst(server.baseURL.count) ?? ""
      return "\(feed) \(alert["item"]?["title"]?.string ?? "") \(alert["rule"]?.string ?? "")"
    }
    let expected = Self.expected
    let missing = Set(expected).subtracting(found)
    let surplus = Set(found).subtracting(expected)
    #expect(missing.isEmpty, "\(missing.count) missing, seed \(Self.seed)")
    #expect(surplus.isEmpty, "\(surplus.count) too many, seed \(Self.seed)")
    #expect(found.count == expected.count, "none twice")
    #expect(log.map { $0["seq"]?.integer } == found.indices.map { Int64($0 + 1) })
    let items = try await output(["items", "-o", "json"]).count
    #expect(items == Self.feeds * (Self.rounds + 1))
    // At least once: a kill between the sink and its settlement may repeat a line, none is missing
    // or torn.
    let delivered = try String(decoding: directory.read("delivered.jsonl"), as: UTF8.self)
      .split(separator: "\n").compactMap { try? JSONValue(parsing: $0.utf8)["seq"]?.integer }
    #expect(Set(delivered) == Set(found.indices.map { Int64($0 + 1) }))
  }

  private func child(_ arguments: [String], name: String) -> Child {
    Child(
      Child.built("tocsin"), arguments + ["--config", directory.path("tocsin.yaml")],
      directory: directory.path, environment: ProcessInfo.processInfo.environment,
      output: directory.path(name + ".out"), error: directory.path(name + ".err"))
  }

  private func command(_ arguments: String...) async throws {
    let process = child(arguments, name: "command")
    try process.start()
    #expect(await process.exit() == 0)
  }

  private func output(_ arguments: [String]) async throws -> [String] {
    let process = child(arguments, name: "output")
    try process.start()
    await process.exit()
    return String(decoding: try directory.read("output.out"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// The moment of the kill is the test's own choice: here the wall clock is the subject.
  private static func outlast(_ span: Duration) async throws {
    try await ContinuousClock().sleep(for: span)
  }
}

/// A small generator that can be seeded.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
