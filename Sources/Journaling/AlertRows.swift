import GRDB
import Model

enum AlertRows {
  /// Adds an alert unless the item has raised this rule before; nil then.
  static func add(
    _ finding: Finding, on harvested: HarvestedItem, _ stored: ItemRows.Stored, from feed: Feed,
    at time: Timestamp, random: () -> UInt64, _ db: Database
  ) throws -> Alert? {
    // Asked first, in the same transaction: a refused insert would still use up a number.
    let raised = try db.cachedStatement(
      sql: "SELECT 1 FROM alerts WHERE item = ? AND watchlist = ? AND rule = ?")
    let once: StatementArguments = [stored.id, finding.watchlist, finding.rule]
    guard try Int.fetchOne(raised, arguments: once) == nil else { return nil }
    let seq = try nextNumber(db)
    let item = harvested.item
    let alert = Alert(
      seq: seq, id: ULID.make(at: time, random: (random(), random())), time: time,
      finding: finding,
      feed: .init(id: feed.id, url: feed.url, name: feed.name),
      item: .init(
        id: harvested.key.text, url: item.url, title: item.title,
        published: item.published ?? item.updated, firstSeen: stored.firstSeen,
        language: item.language),
      story: .init(id: harvested.key.text, sources: 1), revision: stored.revision,
      backfill: stored.backfill)
    try db.cachedStatement(
      sql: """
        INSERT INTO alerts(seq, time, item, watchlist, rule, severity, record)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      seq, time.milliseconds, stored.id, finding.watchlist, finding.rule,
      finding.severity.rawValue, alert.json.serialized,
    ])
    return alert
  }

  private static func nextNumber(_ db: Database) throws -> Int64 {
    let last = try db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'alerts'")
    return (try Int64.fetchOne(last) ?? 0) + 1
  }

  static func alert(_ row: Row) -> Alert? {
    let record: String = row["record"]
    guard let json = try? JSONValue(parsing: record.utf8) else { return nil }
    var alert = Alert(json: json)
    alert?.acked = row["acked"]
    return alert
  }
}
