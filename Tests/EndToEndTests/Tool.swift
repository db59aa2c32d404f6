import Foundation
import Model
import Support
import Testing

/// The built `tocsin`, with a settings file and a state directory of its own.
struct Tool {
  let directory: TemporaryDirectory

  init(
    settings: String = "", watchlist: String? = Tool.watchlist
  ) throws {
    directory = try TemporaryDirectory()
    if let watchlist { try directory.write("watchlists/test.yaml", watchlist) }
    try write(settings: settings)
  }

  func write(settings: String) throws {
    try directory.write(
      "tocsin.yaml",
      """
      state: state
      watchlists: [watchlists/]
      polling: {min_interval: 1s, allow_fast: true, per_host: {connections: 8, spacing: 0s}}
      network: {allow_private: true}
      \(settings)
      """)
  }

  static let watchlist = """
    watchlist: test
    topics:
      talks: [peace talks, ceasefire]
    officials:
      putin: {name: Vladimir Putin, surname: always}
    """

  struct Outcome {
    var code: Int32
    var out: String
    var err: String

    var lines: [String] { out.split(separator: "\n").map(String.init) }

    func json() throws -> [JSONValue] { try lines.map { try JSONValue(parsing: $0.utf8) } }
  }

  /// A process that is not started yet, with the files its output goes to. `openFiles`: as many as
  /// it may have, at the most; `takenFiles` of them it is born with.
  func child(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil,
    openFiles: Int? = nil, takenFiles: Int = 0
  ) throws -> (child: Child, out: String, err: String) {
    let inherited = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("TOCSIN") && $0.key != "NOTIFY_SOCKET"
    }
    let own = ["TOCSIN_CONFIG": directory.path("tocsin.yaml"), "TZ": "UTC"]
    let name = UUID().uuidString
    let out = directory.path(name + ".out")
    let err = directory.path(name + ".err")
    let file = try input.map { try directory.write(name + ".in", $0) }
    var command = [Child.built("tocsin")] + arguments
    if let openFiles {
      let taking = String(repeating: "exec {f}</dev/null; ", count: takenFiles)
      // What this process has open besides would count, too.
      let closing =
        "for f in /proc/$$/fd/*; do n=${f##*/}; ((n > 2)) && eval \"exec $n>&-\"; done; "
      let script = "\(closing)\(taking)ulimit -n \(openFiles) && exec \"$0\" \"$@\""
      command = ["/bin/bash", "-c", script] + command
    }
    let child = Child(
      command[0], Array(command.dropFirst()), directory: directory.path,
      environment: inherited.merging(own) { $1 }.merging(environment) { $1 }, input: file,
      output: out, error: err)
    return (child, out, err)
  }

  /// Runs a command to its end.
  @discardableResult
  func run(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    openFiles: Int? = nil, takenFiles: Int = 0
  ) async throws -> Outcome {
    let (child, out, err) = try child(
      arguments, environment: environment, input: input, openFiles: openFiles,
      takenFiles: takenFiles)
    try child.start()
    let code = await child.exit()
    return Outcome(code: code, out: try Self.text(out), err: try Self.text(err))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  func alerts() async throws -> [JSONValue] {
    try await run("alerts", "-o", "json").json()
  }
}

/// Feed documents made for a test.
enum Feeds {
  static func rss(_ items: [(guid: String, title: String)]) -> String {
    let entries = items.map { item in
      "<item><guid isPermaLink=\"false\">\(item.guid)</guid><title>\(item.title)</title>"
        + "<link>https://wire.example/\(item.guid)</link></item>"
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>"
      + entries.joined() + "</channel></rss>"
  }
}
