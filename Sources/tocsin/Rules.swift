import Configuring
import Matching
import Model

/// Watchlists, compiled and tested.
struct Rules: Sendable {
  var lists: [Watchlist]
  var engine: Engine

  /// Files and directories of watchlists; a list that fails its own tests is refused.
  static func read(_ paths: [String]) throws(Problems) -> Rules {
    try compile(try readWatchlists(paths))
  }

  static func compile(_ lists: [Watchlist]) throws(Problems) -> Rules {
    let engine = try Engine(lists)
    let failed = engine.failedTests()
    guard failed.isEmpty else { throw Problems(failed) }
    return Rules(lists: lists, engine: engine)
  }

  static func summary(_ lists: [Watchlist]) -> String {
    let topics = lists.map(\.topics.count).reduce(0, +)
    let officials = lists.map(\.officials.count).reduce(0, +)
    let tests = lists.map(\.tests.count).reduce(0, +)
    return "\(lists.count) watchlists, \(topics) topics, \(officials) officials, "
      + "\(tests) tests passed"
  }
}
