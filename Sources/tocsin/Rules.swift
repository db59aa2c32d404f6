import Configuring
import Matching
import Model

/// Watchlists, compiled and tested.
struct Rules: Sendable {
  var lists: [Watchlist]
  var engine: Engine
  /// Warnings and notes.
  var remarks: [Problem]

  /// Files and directories of watchlists; a list that fails its own tests is refused.
  static func read(_ paths: [String]) throws(Problems) -> Rules {
    let (lists, found) = examineWatchlists(paths)
    return try compile(lists, found: found)
  }

  /// `found`: what reading them found.
  static func compile(_ lists: [Watchlist], found: [Problem] = []) throws(Problems) -> Rules {
    let (engine, problems) = Engine.check(lists, found: found)
    guard let engine else { throw Problems(problems) }
    return Rules(lists: lists, engine: engine, remarks: problems)
  }

  static func summary(_ lists: [Watchlist]) -> String {
    func number(_ count: Int, _ what: String) -> String {
      "\(count) \(what)\(count == 1 ? "" : "s")"
    }
    return [
      number(lists.count, "watchlist"), number(lists.map(\.topics.count).reduce(0, +), "topic"),
      number(lists.map(\.officials.count).reduce(0, +), "official"),
      number(lists.map(\.tests.count).reduce(0, +), "test") + " passed",
    ].joined(separator: ", ")
  }
}
