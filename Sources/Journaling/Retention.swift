import GRDB
public import Model

extension Journal {
  /// Rows blanked at once: the writer is never held for long.
  static let retentionBatch = 5000

  /// Forgets texts of items that raised no alert and were first seen before `time`, and settled
  /// deliveries of that age. Identities stay, so that nothing forgotten comes back as new. Returns
  /// the number of items.
  @discardableResult
  public func forgetItems(before time: Timestamp) async throws(JournalError) -> Int {
    let pool = try writing()
    var forgotten = 0
    while true {
      let count: Int
      do {
        count = try await pool.write { db in try Self.blankBatch(before: time, db) }
      } catch {
        throw .database(String(describing: error))
      }
      forgotten += count
      if count < Self.retentionBatch { return forgotten }
    }
  }

  /// Forgets alerts raised before `time`, but for those that a sink is still owed. Their numbers
  /// are not used again.
  @discardableResult
  public func forgetAlerts(before time: Timestamp) async throws(JournalError) -> Int {
    let pool = try writing()
    do {
      return try await pool.write { db in
        let old = "SELECT seq FROM alerts WHERE time < ?"
        try db.execute(
          sql: "DELETE FROM outbox WHERE state <> 'pending' AND alert IN (\(old))",
          arguments: [time.milliseconds])
        try db.execute(
          sql: "DELETE FROM alerts WHERE time < ? AND seq NOT IN (SELECT alert FROM outbox)",
          arguments: [time.milliseconds])
        return db.changesCount
      }
    } catch {
      throw .database(String(describing: error))
    }
  }

  private static func blankBatch(before time: Timestamp, _ db: Database) throws -> Int {
    try db.execute(
      sql: "DELETE FROM outbox WHERE state = 'delivered' AND settled < ?",
      arguments: [time.milliseconds])
    try db.execute(
      sql: """
        UPDATE items SET summary = NULL, content = NULL, authors = NULL, categories = NULL
        WHERE id IN (
          SELECT id FROM items
          WHERE first_seen < ? AND (summary IS NOT NULL OR content IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM alerts WHERE alerts.item = items.id)
          LIMIT ?)
        """, arguments: [time.milliseconds, retentionBatch])
    return db.changesCount
  }
}
