import Foundation
import GRDB
public import Model

extension Journal {
  /// A feed's last fetches, the latest first; about twenty. `quiet`: also those that brought
  /// nothing and changed nothing, for which the whole log of them is read.
  public func fetches(of feed: String, quiet: Bool = true) throws(JournalError) -> [FetchNote] {
    try JournalError.wrapping {
      try database.read { try FetchRows.all(of: feed, quiet: quiet, $0) }
    }
  }

  /// Every permanent change of a feed's address, the latest first.
  public func moves(of feed: String) throws(JournalError) -> [Move] {
    try JournalError.wrapping { try database.read { try FetchRows.moves(of: feed, $0) } }
  }

  /// Hosts that asked for rest until after `time`, with the end of it: none longer than may be.
  public func holds(after time: Timestamp) throws(JournalError) -> [String: Timestamp] {
    try JournalError.wrapping { try database.read { try FetchRows.holds(after: time, $0) } }
  }
}

/// What is kept of fetches besides items: the last ones of each feed with reasons, the rest that
/// hosts asked for, and moves. All of it is in the transaction of the fetch that it came with.
enum FetchRows {
  // `fetches` holds the feed's last `FetchNote`s: in the row that each fetch writes anyway.
  static let migration = """
    ALTER TABLE feeds ADD COLUMN manners TEXT;
    ALTER TABLE feeds ADD COLUMN fetches BLOB;

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

  static func add(_ harvest: Harvest, feed: Int64, _ db: Database) throws {
    if let hold = harvest.hold { try add(hold, at: harvest.time, db) }
    guard let move = harvest.move else { return }
    try db.execute(
      sql: "INSERT INTO moves(feed, time, from_url, to_url) VALUES (?, ?, ?, ?)",
      arguments: [feed, move.time.milliseconds, move.from, move.to])
  }

  /// The longer rest counts. Those that are over make way, and those that no clock can mean.
  private static func add(_ hold: HostHold, at time: Timestamp, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM hosts WHERE until <= ? OR until > ?",
      arguments: [time.milliseconds, latest(at: time)])
    try db.execute(
      sql: """
        INSERT INTO hosts(host, until) VALUES (?, ?)
        ON CONFLICT(host) DO UPDATE SET until = max(until, excluded.until)
        """, arguments: [hold.host, hold.until.milliseconds])
  }

  static func all(of feed: String, quiet: Bool, _ db: Database) throws -> [FetchNote] {
    let row = try Row.fetchOne(
      db, sql: "SELECT id, fetches, manners FROM feeds WHERE feed = ?", arguments: [feed])
    guard let row else { return [] }
    let notes = FetchNote.all(in: Array(row[1] as Data? ?? Data()))
    guard quiet else { return notes }
    let manners = MannersText.read(row[2])
    let others = try QuietRows.all(of: row[0], db).suffix(most).map { $0.note(manners) }
    return Array((notes + others).sorted { $0.time > $1.time }.prefix(max(most, notes.count)))
  }

  private static let most = 20

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

  /// In milliseconds; a minute more, for a clock that is kept right in small steps.
  private static func latest(at time: Timestamp) -> Int64 {
    (time + HostHold.longest + .minutes(1)).milliseconds
  }

  static func holds(after time: Timestamp, _ db: Database) throws -> [String: Timestamp] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT host, until FROM hosts WHERE until > ? AND until <= ?",
      arguments: [time.milliseconds, latest(at: time)])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Timestamp(milliseconds: $0[1])) })
  }
}
