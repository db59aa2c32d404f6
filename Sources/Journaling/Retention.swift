import GRDB
public import Model

extension Journal {
  /// Rows changed in one transaction: the writer is never held for long.
  static let retentionBatch = 5000

  /// Forgets the texts of items first seen before `time` that raised no alert which is still kept,
  /// and settled deliveries of that age. Identities stay, so that nothing forgotten comes back as
  /// new. Returns the number of items.
  @discardableResult
  public func forgetItems(before time: Timestamp) async throws(JournalError) -> Int {
    try await write { db in
      try db.execute(
        sql: "DELETE FROM outbox WHERE state = 'delivered' AND settled < ?",
        arguments: [time.milliseconds])
    }
    return try await inBatches(
      """
      UPDATE items SET forgotten = 1, summary = NULL, content = NULL, authors = NULL,
        categories = NULL
      WHERE id IN (
        SELECT id FROM items
        WHERE forgotten = 0 AND first_seen < ?
          AND NOT EXISTS (SELECT 1 FROM alerts WHERE item = items.id AND record <> '')
        LIMIT ?)
      """, before: time)
  }

  /// Forgets what alerts raised before `time` said, but for those that a sink is still owed. That
  /// they were raised is kept: the same item never raises the same rule again.
  @discardableResult
  public func forgetAlerts(before time: Timestamp) async throws(JournalError) -> Int {
    try await inBatches(
      """
      UPDATE alerts SET record = ''
      WHERE seq IN (
        SELECT seq FROM alerts
        WHERE time < ? AND record <> ''
          AND NOT EXISTS (SELECT 1 FROM outbox WHERE alert = seq AND state = 'pending')
        LIMIT ?)
      """, before: time)
  }

  private func inBatches(
    _ sql: String, before time: Timestamp
  ) async throws(JournalError) -> Int {
    var changed = 0
    while true {
      let count = try await write { db in
        try db.execute(sql: sql, arguments: [time.milliseconds, Self.retentionBatch])
        return db.changesCount
      }
      changed += count
      if count < Self.retentionBatch { return changed }
    }
  }
}
