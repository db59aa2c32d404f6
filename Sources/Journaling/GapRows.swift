import GRDB
public import Model

/// A time in which a feed may have published more than we saw: two successive fetches shared no
/// item.
public struct Gap: Hashable, Sendable {
  /// The last good fetch before it, and the one that showed it.
  public var since: Timestamp
  public var time: Timestamp
  /// Pages of the feed's archives that were read for it, and items that they held.
  public var pages: Int
  public var recovered: Int
}

extension Journal {
  /// The last gaps of each feed by its id, the latest first.
  public func gaps() throws(JournalError) -> [String: [Gap]] {
    try JournalError.wrapping {
      try database.read { db in
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT feeds.feed, since, time, pages, recovered
            FROM gaps JOIN feeds ON feeds.id = gaps.feed ORDER BY gaps.id DESC
            """)
        var gaps: [String: [Gap]] = [:]
        while let row = try rows.next() {
          gaps[row[0], default: []].append(
            Gap(
              since: Timestamp(milliseconds: row[1]), time: Timestamp(milliseconds: row[2]),
              pages: row[3], recovered: row[4]))
        }
        return gaps
      }
    }
  }
}

enum GapRows {
  /// Of one feed; older ones are counted in `feeds.gaps` only.
  static let kept = 20

  // `archive`: the page that is read next of an older part of the feed, so that a walk goes on
  // after a restart; `archive_since`: the last fetch before the gap.
  static let migration = """
    ALTER TABLE feeds ADD COLUMN habit BLOB;
    ALTER TABLE feeds ADD COLUMN archive TEXT;
    ALTER TABLE feeds ADD COLUMN archive_left INTEGER;
    ALTER TABLE feeds ADD COLUMN archive_since INTEGER;
    CREATE TABLE gaps (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      feed INTEGER NOT NULL REFERENCES feeds(id),
      since INTEGER NOT NULL,
      time INTEGER NOT NULL,
      pages INTEGER NOT NULL DEFAULT 0,
      recovered INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX gaps_feed ON gaps(feed, id);
    """

  /// Writes down a gap that a fetch showed, or what a page of the archives brought back of it.
  static func add(_ harvest: Harvest, feed: Int64, found: Int, _ db: Database) throws {
    if harvest.isArchive {
      try db.cachedStatement(
        sql: """
          UPDATE gaps SET pages = pages + 1, recovered = recovered + ?
          WHERE id = (SELECT max(id) FROM gaps WHERE feed = ?)
          """
      ).execute(arguments: [found, feed])
    }
    guard let since = harvest.gapSince else { return }
    try db.cachedStatement(sql: "INSERT INTO gaps(feed, since, time) VALUES (?, ?, ?)")
      .execute(arguments: [feed, since.milliseconds, harvest.time.milliseconds])
    try db.cachedStatement(
      sql: """
        DELETE FROM gaps WHERE feed = ?1 AND id <= (
          SELECT id FROM gaps WHERE feed = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)
        """
    ).execute(arguments: [feed, kept])
  }
}
