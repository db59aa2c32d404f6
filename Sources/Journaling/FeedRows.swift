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
  /// is known of each, in their order; of a new one nothing is.
  public func register(_ feeds: [Feed]) throws(JournalError) -> [FeedState?] {
    let pool = try writing()
    let (known, numbers) = try JournalError.wrapping {
      try pool.write { try FeedRows.register(feeds, $0) }
    }
    rows.withLock { $0 = numbers }
    // All rows have passed through the caches; few are asked for soon.
    pool.releaseMemory()
    return known
  }

  /// Every feed that was ever watched, in no particular order.
  public func feeds() throws(JournalError) -> [FeedRecord] {
    try JournalError.wrapping { try database.read { try FeedRows.all($0) } }
  }
}

/// Internal numbers of feeds by their ids, which stand in the plan's own array.
struct RowNumbers: Sendable {
  private var feeds: [Feed] = []
  private var numbers: [Int64] = []
  private var slots = Slots()

  init() {}

  fileprivate init(_ feeds: [Feed]) {
    self.feeds = feeds
    numbers = Array(repeating: 0, count: feeds.count)
    slots = Slots(room: feeds.count)
    for (index, feed) in feeds.enumerated() where self.index(of: feed.id) == nil {
      slots.insert(index, for: feed.id) { feeds[$0].id }
    }
  }

  var count: Int { feeds.count }

  fileprivate func index(of id: String) -> Int? { slots.number(of: id) { feeds[$0].id } }

  fileprivate func number(at index: Int) -> Int64? {
    numbers[index] == 0 ? nil : numbers[index]
  }

  fileprivate mutating func set(_ number: Int64, at index: Int) { numbers[index] = number }

  subscript(_ id: String) -> Int64? { index(of: id).flatMap { number(at: $0) } }
}

enum FeedRows {
  private static let columns = """
    feed, url, name, standing, next_poll, last_poll, last_success, interval, failures, not_before,
    status, error_code, error_message, etag, last_modified, body_high, body_low, gaps, items,
    habit, archive, archive_left, archive_since, manners
    """

  static func all(_ db: Database) throws -> [FeedRecord] {
    var records: [FeedRecord] = []
    try forEach(db) { row, number, last in
      records.append(
        FeedRecord(
          feed: row[0], url: row[1], name: row[2], state: state(row, last), items: row[18]))
    }
    return records
  }

  /// With the internal number of each, and what the log of quiet fetches alone says of it.
  static func forEach(
    _ db: Database, _ body: (Row, Int64, QuietRows.Entry?) throws -> Void
  ) throws {
    let quiet = try QuietRows.latest(db)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT \(columns), polled, id FROM feeds ORDER BY id"))
    while let row = try rows.next() {
      let number: Int64 = row[25]
      let last = quiet[number].flatMap { $0.row > row[24] ? $0.entry : nil }
      try body(row, number, last)
    }
  }

  static func register(
    _ feeds: [Feed], _ db: Database
  ) throws -> (known: [FeedState?], numbers: RowNumbers) {
    var numbers = RowNumbers(feeds)
    var known = [FeedState?](repeating: nil, count: feeds.count)
    var renamed: [(name: String, number: Int64)] = []
    try forEach(db) { row, number, last in
      guard let index = numbers.index(of: row[0]) else { return }
      known[index] = state(row, last)
      numbers.set(number, at: index)
      if feeds[index].isNamed, feeds[index].name != row[2] as String {
        renamed.append((feeds[index].name, number))
      }
    }
    for (name, number) in renamed {
      try db.execute(sql: "UPDATE feeds SET name = ? WHERE id = ?", arguments: [name, number])
    }
    for (index, feed) in feeds.enumerated() where numbers.number(at: index) == nil {
      numbers.set(try number(of: feed, db), at: index)
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

  /// `last`: of the log of quiet fetches.
  static func state(_ row: Row, _ last: QuietRows.Entry?) -> FeedState {
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
    last?.apply(to: &state)
    return state
  }

  private static func time(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(milliseconds:))
  }
}
