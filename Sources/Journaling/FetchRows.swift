import GRDB
public import Model

extension Journal {
  /// A feed's last fetches, the latest first; at most `FetchNote.kept`.
  public func fetches(of feed: String) throws(JournalError) -> [FetchNote] {
    try JournalError.wrapping { try database.read { try FetchRows.all(of: feed, $0) } }
  }

  /// Every permanent change of a feed's address, the latest first.
  public func moves(of feed: String) throws(JournalError) -> [Move] {
    try JournalError.wrapping { try database.read { try FetchRows.moves(of: feed, $0) } }
  }

  /// Hosts that asked for rest until after `time`, with the end of it.
  public func holds(after time: Timestamp) throws(JournalError) -> [String: Timestamp] {
    try JournalError.wrapping { try database.read { try FetchRows.holds(after: time, $0) } }
  }
}

/// What is kept of fetches besides items: the last ones of each feed with reasons, the rest that
/// hosts asked for, and moves.
enum FetchRows {
  // `slot` is the number of the fetch, modulo the number that is kept: an old row makes way for a
  // new one by itself.
  static let migration = """
    ALTER TABLE feeds ADD COLUMN manners TEXT;

    CREATE TABLE fetches (
      feed INTEGER NOT NULL REFERENCES feeds(id),
      slot INTEGER NOT NULL,
      time INTEGER NOT NULL,
      status INTEGER,
      outcome TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      duration INTEGER NOT NULL,
      next_poll INTEGER,
      reason TEXT NOT NULL,
      PRIMARY KEY (feed, slot)
    ) WITHOUT ROWID;

    CREATE TABLE hosts (
      host TEXT PRIMARY KEY,
      until INTEGER NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE moves (
      id INTEGER PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feeds(id),
      time INTEGER NOT NULL,
      from_url TEXT NOT NULL,
      to_url TEXT NOT NULL
    );
    CREATE INDEX moves_feed ON moves(feed);
    """

  /// Local files have no reasons, and leave no rows.
  static func add(_ harvest: Harvest, feed: Int64, _ db: Database) throws {
    guard !harvest.reasons.isEmpty else { return }
    let state = harvest.state
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO fetches
          (feed, slot, time, status, outcome, bytes, duration, next_poll, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      feed, state.manners.fetches % FetchNote.kept, harvest.time.milliseconds, state.status,
      harvest.outcome.rawValue, harvest.bytes, harvest.duration.milliseconds,
      state.nextPoll?.milliseconds, harvest.reasons.joined(separator: "; "),
    ])
    if let hold = harvest.hold { try add(hold, at: harvest.time, db) }
    guard let move = harvest.move else { return }
    try db.execute(
      sql: "INSERT INTO moves(feed, time, from_url, to_url) VALUES (?, ?, ?, ?)",
      arguments: [feed, move.time.milliseconds, move.from, move.to])
  }

  /// The longer rest counts. Those that are over make way.
  private static func add(_ hold: HostHold, at time: Timestamp, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM hosts WHERE until <= ?", arguments: [time.milliseconds])
    try db.execute(
      sql: """
        INSERT INTO hosts(host, until) VALUES (?, ?)
        ON CONFLICT(host) DO UPDATE SET until = max(until, excluded.until)
        """, arguments: [hold.host, hold.until.milliseconds])
  }

  static func all(of feed: String, _ db: Database) throws -> [FetchNote] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT time, status, outcome, bytes, duration, next_poll, reason FROM fetches
        WHERE feed = (SELECT id FROM feeds WHERE feed = ?)
        ORDER BY time DESC
        """, arguments: [feed])
    return rows.map { row in
      FetchNote(
        time: Timestamp(milliseconds: row[0]), status: row[1], outcome: row[2], bytes: row[3],
        duration: .milliseconds(row[4] as Int64),
        nextPoll: (row[5] as Int64?).map(Timestamp.init(milliseconds:)), reason: row[6])
    }
  }

  static func moves(of feed: String, _ db: Database) throws -> [Move] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT time, from_url, to_url FROM moves
        WHERE feed = (SELECT id FROM feeds WHERE feed = ?)
        ORDER BY id DESC
        """, arguments: [feed])
    return rows.map { Move(time: Timestamp(milliseconds: $0[0]), from: $0[1], to: $0[2]) }
  }

  static func holds(after time: Timestamp, _ db: Database) throws -> [String: Timestamp] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT host, until FROM hosts WHERE until > ?", arguments: [time.milliseconds])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Timestamp(milliseconds: $0[1])) })
  }
}
