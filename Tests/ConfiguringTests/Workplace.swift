import Configuring
import Foundation
import Model

/// A directory of its own for one test, gone when the test is over.
final class Workplace: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("configuring-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the directories it needs; answers its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// The settings of a text.
  func settings(_ text: String, environment: [String: String] = [:]) throws -> Settings {
    try readSettings(at: write("tocsin.yaml", text), environment: environment)
  }

  /// The problems of a text as settings: what was thrown, else the warnings. Without the directory.
  func problems(_ text: String, environment: [String: String] = [:]) throws -> [String] {
    do {
      return try settings(text, environment: environment).warnings.map(short)
    } catch let problems as Problems {
      return problems.all.map(short)
    }
  }

  /// The problems of a text as a watchlist.
  func watchlistProblems(_ text: String) throws -> [String] {
    let path = try write("list.yaml", text)
    do throws(Problems) {
      _ = try readWatchlists([path])
      return []
    } catch {
      return error.all.map(short)
    }
  }

  func watchlist(_ text: String) throws -> Watchlist? {
    try readWatchlists([write("list.yaml", text)]).first
  }

  /// A problem, with its file named from this directory.
  func short(_ problem: Problem) -> String {
    problem.description.split(separator: path + "/").joined()
  }
}

/// What short settings need so that nothing is missing from them.
let complete = """
  feeds: [{url: 'https://example.org/feed'}]
  watchlists: []

  """
