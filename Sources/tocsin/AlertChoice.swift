import ArgumentParser
import Journaling
import Model

/// The options that choose alerts, and the items behind them.
struct AlertChoice: ParsableArguments {
  @Option(
    name: [.customShort("S"), .long], parsing: .unconditional,
    help: "Raised, or first seen, at or after that time.")
  var since: TimeOption?

  @Option(
    name: [.customShort("U"), .long], parsing: .unconditional,
    help: "Raised, or first seen, at or before that time.")
  var until: TimeOption?

  @Option(
    name: .shortAndLong,
    help: "A regular expression over title and text; without capitals, case does not matter.")
  var grep: String?

  @Option(help: "Of this watchlist.") var watchlist: [String] = []
  @Option(help: "That speak of this topic.") var topic: [String] = []
  @Option(help: "That name this official.") var official: [String] = []
  @Option(help: "From this feed: its id, address or name.") var feed: [String] = []
  @Option(help: "Raised by this rule.") var rule: [String] = []
  @Option(help: "Of at least this severity: info, low, medium, high, critical.")
  var severity: String?
  @Option(help: "With this stance.") var stance: [String] = []
  @Option(help: "With this polarity: positive, negative, neutral.") var polarity: [String] = []
  @Flag(help: "Not acknowledged yet.") var unacked = false

  /// Whether anything is asked that only an alert can answer.
  var isAboutAlerts: Bool {
    ![watchlist, topic, official, rule, stance, polarity].allSatisfy(\.isEmpty)
      || severity != nil || unacked
  }

  func query() throws -> AlertQuery {
    var query = AlertQuery()
    query.since = since?.time
    query.until = until?.time
    query.watchlists = watchlist
    query.rules = rule
    query.feeds = feed
    query.topics = topic
    query.officials = official
    query.unacked = unacked
    query.leastSeverity = try severity.map { try Self.value($0, "severity") }
    query.stances = try stance.map { try Self.value($0, "stance") }
    query.polarities = try polarity.map { try Self.value($0, "polarity") }
    return query
  }

  func pattern() throws -> TextPattern { try TextPattern(grep) }

  private static func value<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ name: String
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("unknown \(name) '\(text)'; one of \(known)")
  }
}

/// How many lines: a number, or `all`.
struct LineCount: ExpressibleByArgument {
  /// nil: all.
  var limit: Int?

  init?(argument: String) {
    if argument == "all" { return }
    guard let number = Int(argument), number >= 0 else { return nil }
    limit = number
  }
}

/// A regular expression with journalctl's smart case.
struct TextPattern {
  private let regex: Regex<AnyRegexOutput>?

  init(_ pattern: String?) throws {
    guard let pattern else {
      regex = nil
      return
    }
    do {
      let compiled = try Regex(pattern)
      let ignoresCase = !pattern.contains { $0.isUppercase }
      regex = ignoresCase ? compiled.ignoresCase() : compiled
    } catch {
      throw ValidationError("'\(pattern)' is no regular expression: \(error)")
    }
  }

  func accepts(_ alert: Alert) -> Bool {
    accepts([alert.item.title, alert.finding.snippet] + alert.finding.matches.map(\.text))
  }

  func accepts(_ texts: [String?]) -> Bool {
    guard let regex else { return true }
    return texts.contains { text in text?.firstMatch(of: regex) != nil }
  }
}
