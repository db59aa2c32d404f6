import Foundation
import GRDB
public import Model
import Synchronization

/// A feed as the journal knows it.
public struct FeedRecord: Hashable, Sendable {
  public var feed: String
  public var url: String
  public var name: String
  public var state: FeedState
  public var items: Int
}

extension Journal {
  /// Makes sure that every feed has a row with the name that the settings give it, and returns what
  /// is known of each by id.
  public func register(_ feeds: [Feed]) throws(JournalError) -> [String: FeedState] {
    let pool = try writing()
    let (known, numbers) = try JournalError.wrapping {
      try pool.write { try FeedRows.register(feeds, $0) }
    }
    rows.withLock { $0 = RowNumbers(numbers) }
    // All rows have passed through the caches; few are asked for soon.
    pool.releaseMemory()
    return known
  }

  /// Every feed that was ever watched, in no particular order.
  public func feeds() throws(JournalError) -> [FeedRecord] {
    try JournalError.wrapping { try database.read { try FeedRows.all($0) } }
  }
}

/// Internal numbers of feeds by their ids.
struct RowNumbers: Sendable {
  private var ids: [String] = []
  private var numbers: [Int64] = []
  private var slots = Slots()

  init() {}

  init(_ numbers: [String: Int64]) {
    slots = Slots(room: numbers.count)
    ids.reserveCapacity(numbers.count)
    self.numbers.reserveCapacity(numbers.count)
    for (id, number) in numbers {
      ids.append(id)
      self.numbers.append(number)
      slots.insert(ids.count - 1, for: id) { ids[$0] }
    }
  }

  var count: Int { ids.count }

  subscript(_ id: String) -> Int64? { slots.number(of: id) { ids[$0] }.map { numbers[$0] } }
}

enum FeedRows {
  private static let columns = """
    feed, url, name, standing, next_poll, last_poll, last_success, interval, failures, not_before,
    status, error_code, error_message, etag, last_modified, body_high, body_low, gaps, items,
    habit, archive, archive_left, archive_since, manners
    """

  static func all(_ db: Database) throws -> [FeedRecord] {
    var records: [FeedRecord] = []
    try forEach(db) { record, _, _ in records.append(record) }
    return records
  }

  /// With the internal number of each, and what the log of quiet fetches alone says of it.
  static func forEach(
    _ db: Database, _ body: (FeedRecord, Int64, QuietRows.Entry?) throws -> Void
  ) throws {
    let quiet = try QuietRows.latest(db)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(columns), polled, id FROM feeds ORDER BY id"))
    while let row = try rows.next() {
      var record = record(row)
      let number: Int64 = row[row.count - 1]
      let last = quiet[number].flatMap { $0.row > row[row.count - 2] ? $0.entry : nil }
      last?.apply(to: &record.state)
      try body(record, number, last)
    }
  }

  static func register(
    _ feeds: [Feed], _ db: Database
  ) throws -> (known: [String: FeedState], numbers: [String: Int64]) {
    var indices: [String: Int] = [:]
    indices.reserveCapacity(feeds.count)
    for (index, feed) in feeds.enumerated() { indices[feed.id] = index }
    var known: [String: FeedState] = [:]
    var numbers: [String: Int64] = [:]
    known.reserveCapacity(feeds.count)
    numbers.reserveCapacity(feeds.count)
    var renamed: [(name: String, number: Int64)] = []
    try forEach(db) { record, number, _ in
      guard let index = indices[record.feed] else { return }
      known[record.feed] = record.state
      numbers[record.feed] = number
      let feed = feeds[index]
      if feed.isNamed, feed.name != record.name { renamed.append((feed.name, number)) }
    }
    for (name, number) in renamed {
      try db.execute(sql: "UPDATE feeds SET name = ? WHERE id = ?", arguments: [name, number])
    }
    for feed in feeds where numbers[feed.id] == nil {
      numbers[feed.id] = try number(of: feed, db)
    }
    return (known, numbers)
  }

  /// The internal number of a feed's row, which is made when missing.
  static func number(of feed: Feed, _ db: Database) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM feeds WHERE feed = ?")
    if let id = try Int64.fetchOne(find, arguments: [feed.id]) { return id }
    try db.cachedStatement(sql: "INSERT INTO feeds(feed, url, name) VALUES (?, ?, ?)")
      .execute(arguments: [feed.id, feed.url, feed.name])
    return db.lastInsertedRowID
  }

  static func update(
    _ id: Int64, after harvest: Harvest, added: Int, _ db: Database
  ) throws {
    let (feed, state) = (harvest.feed, harvest.state)
    let note = FetchNote(harvest).bytesForJournal
    try db.cachedStatement(
      sql: """
        UPDATE feeds SET name = CASE WHEN ? THEN ? ELSE name END, standing = ?, next_poll = ?,
          last_poll = ?, last_success = ?,
          interval = ?, failures = ?, not_before = ?, status = ?, error_code = ?,
          error_message = ?, etag = ?, last_modified = ?, body_high = ?, body_low = ?, gaps = ?,
          items = items + ?, habit = ?, archive = ?, archive_left = ?, archive_since = ?,
          manners = coalesce(?, manners),
          fetches = substr(CAST(? || coalesce(fetches, x'') AS BLOB), 1, ?)
        WHERE id = ?
        """
    ).execute(arguments: [
      feed.isNamed, feed.name, state.standing.rawValue, state.nextPoll?.milliseconds,
      state.lastPoll?.milliseconds,
      state.lastSuccess?.milliseconds, state.interval.milliseconds, state.failures,
      state.notBefore?.milliseconds, state.status, state.error?.code, state.error?.message,
      state.validators.etag, state.validators.lastModified,
      (state.body?.high).map(Int64.init(bitPattern:)),
      (state.body?.low).map(Int64.init(bitPattern:)), state.gaps, added,
      Data(state.habit.bytes), state.walk?.url, state.walk?.left,
      state.walk?.since.milliseconds,
      harvest.hasLearnt ? MannersText.write(state.manners) : nil, Data(note), FetchNote.room, id,
    ])
  }

  private static func record(_ row: Row) -> FeedRecord {
    var state = FeedState()
    state.standing = FeedState.Standing(rawValue: row[3]) ?? .active
    state.nextPoll = time(row[4])
    state.lastPoll = time(row[5])
    state.lastSuccess = time(row[6])
    state.interval = .milliseconds(row[7] as Int64)
    state.failures = row[8]
    state.notBefore = time(row[9])
    state.status = row[10]
    if let code = row[11] as String? {
      state.error = FeedError(code: code, message: row[12] ?? "")
    }
    state.validators = Validators(etag: row[13], lastModified: row[14])
    if let high = row[15] as Int64?, let low = row[16] as Int64? {
      state.body = Digest(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low))
    }
    state.gaps = row[17]
    // What is not to be read is learnt anew.
    state.habit = (row[19] as Data?).flatMap { Habit(bytes: Array($0)) } ?? Habit()
    if let url = row[20] as String?, let left = row[21] as Int?, let since = time(row[22]) {
      state.walk = ArchiveWalk(url: url, left: left, since: since)
    }
    state.manners = MannersText.read(row[23])
    return FeedRecord(feed: row[0], url: row[1], name: row[2], state: state, items: row[18])
  }

  private static func time(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(milliseconds:))
  }
}
