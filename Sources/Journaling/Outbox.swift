import GRDB
public import Model

/// An alert that a sink is still owed.
public struct Delivery: Hashable, Sendable {
  public var id: Int64
  public var sink: String
  /// Attempts made so far.
  public var attempts: Int
  public var alert: Alert
}

/// How an attempt to deliver ended.
public enum Settlement: Hashable, Sendable {
  case delivered
  /// Failed; to be tried again at that time.
  case again(at: Timestamp, error: String)
  /// Failed for good; kept, and listed as dead.
  case dead(error: String)
}

extension Journal {
  /// The oldest deliveries a sink is owed at `time`, at most `limit` of them.
  public func deliveries(
    to sink: String, due time: Timestamp, limit: Int
  ) async throws(JournalError) -> [Delivery] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT outbox.id, attempts, record, acked FROM outbox
          JOIN alerts ON alerts.seq = outbox.alert
          WHERE state = 'pending' AND sink = ? AND due <= ? ORDER BY outbox.id LIMIT ?
          """, arguments: [sink, time.milliseconds, limit]
      ).compactMap { row in
        AlertRows.alert(row).map {
          Delivery(id: row[0], sink: sink, attempts: row[1], alert: $0)
        }
      }
    }
  }

  /// When the next delivery to a sink is due; nil when it is owed nothing.
  public func nextDelivery(to sink: String) async throws(JournalError) -> Timestamp? {
    try await read { db in
      try Int64.fetchOne(
        db, sql: "SELECT MIN(due) FROM outbox WHERE state = 'pending' AND sink = ?",
        arguments: [sink]
      ).map(Timestamp.init(milliseconds:))
    }
  }

  /// Records how an attempt ended. If the process dies before this, the delivery is made again: at
  /// least once.
  public func settle(_ delivery: Delivery, as settlement: Settlement) async throws(JournalError) {
    let time = now()
    try await write { db in try OutboxRows.settle(delivery.id, as: settlement, at: time, db) }
  }
}

enum OutboxRows {
  static func add(_ alert: Alert, to sinks: [String], due: Timestamp, _ db: Database) throws {
    for sink in sinks {
      try db.cachedStatement(sql: "INSERT INTO outbox(alert, sink, due) VALUES (?, ?, ?)")
        .execute(arguments: [alert.seq, sink, due.milliseconds])
    }
  }

  static func settle(
    _ id: Int64, as settlement: Settlement, at time: Timestamp, _ db: Database
  ) throws {
    switch settlement {
    case .delivered:
      try db.execute(
        sql: """
          UPDATE outbox SET state = 'delivered', attempts = attempts + 1, settled = ?, error = NULL
          WHERE id = ?
          """, arguments: [time.milliseconds, id])
    case .again(let due, let error):
      try db.execute(
        sql: "UPDATE outbox SET attempts = attempts + 1, due = ?, error = ? WHERE id = ?",
        arguments: [due.milliseconds, error, id])
    case .dead(let error):
      try db.execute(
        sql: """
          UPDATE outbox SET state = 'dead', attempts = attempts + 1, settled = ?, error = ?
          WHERE id = ?
          """, arguments: [time.milliseconds, error, id])
    }
  }
}
