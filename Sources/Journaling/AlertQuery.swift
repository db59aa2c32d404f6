import GRDB
public import Model

/// Which alerts to read. Members left nil or empty do not narrow the choice; several of a list are
/// alternatives.
public struct AlertQuery: Hashable, Sendable {
  public var since: Timestamp?
  public var until: Timestamp?
  /// Only alerts with a greater number.
  public var after: Int64?
  public var watchlists: [String] = []
  /// By id, or as `watchlist/id`.
  public var rules: [String] = []
  /// Feed ids, addresses or names.
  public var feeds: [String] = []
  public var topics: [String] = []
  public var officials: [String] = []
  public var leastSeverity: Severity?
  public var stances: [Stance] = []
  public var polarities: [Polarity] = []
  public var unacked = false
  /// At most so many, the newest of them.
  public var limit: Int?

  public init() {}

  /// What SQL does not decide.
  func accepts(_ alert: Alert) -> Bool {
    let finding = alert.finding
    func any(_ wanted: [String], _ found: [String]) -> Bool {
      wanted.isEmpty || wanted.contains { found.contains($0) }
    }
    if let leastSeverity, finding.severity < leastSeverity { return false }
    if !stances.isEmpty, !stances.contains(where: { $0 == finding.stance }) { return false }
    if !polarities.isEmpty, !polarities.contains(where: { $0 == finding.stance?.polarity }) {
      return false
    }
    return any(topics, finding.topics) && any(officials, finding.officials)
      && any(feeds, [alert.feed.id, alert.feed.url, alert.feed.name])
  }
}

extension Journal {
  /// Alerts in the order of their numbers. `keep` narrows further, before the limit counts.
  public func alerts(
    _ query: AlertQuery, keep: (Alert) -> Bool = { _ in true }
  ) throws(JournalError) -> [Alert] {
    let (conditions, arguments) = Self.conditions(query)
    return try JournalError.wrapping {
      try database.read { db in
        let rows = try Row.fetchCursor(
          db, sql: "SELECT record, acked FROM alerts \(conditions) ORDER BY seq DESC",
          arguments: arguments)
        var alerts: [Alert] = []
        while alerts.count < query.limit ?? .max, let row = try rows.next() {
          guard let alert = AlertRows.alert(row), query.accepts(alert), keep(alert) else {
            continue
          }
          alerts.append(alert)
        }
        return alerts.reversed()
      }
    }
  }

  /// The number of the newest alert; 0 when there is none.
  public func lastAlert() throws(JournalError) -> Int64 {
    try JournalError.wrapping {
      try database.read { try Int64.fetchOne($0, sql: "SELECT MAX(seq) FROM alerts") ?? 0 }
    }
  }

  private static func conditions(_ query: AlertQuery) -> (String, StatementArguments) {
    var terms = ["record <> ''"]
    var arguments = StatementArguments()
    func add(_ term: String, _ values: StatementArguments) {
      terms.append(term)
      arguments += values
    }
    if let since = query.since { add("time >= ?", [since.milliseconds]) }
    if let until = query.until { add("time <= ?", [until.milliseconds]) }
    if let after = query.after { add("seq > ?", [after]) }
    if query.unacked { add("acked = 0", []) }
    func marks(_ values: [String]) -> String { values.map { _ in "?" }.joined(separator: ", ") }
    if !query.watchlists.isEmpty {
      add("watchlist IN (\(marks(query.watchlists)))", StatementArguments(query.watchlists))
    }
    if !query.rules.isEmpty {
      let list = marks(query.rules)
      add(
        "(rule IN (\(list)) OR watchlist || '/' || rule IN (\(list)))",
        StatementArguments(query.rules + query.rules))
    }
    return ("WHERE " + terms.joined(separator: " AND "), arguments)
  }
}
