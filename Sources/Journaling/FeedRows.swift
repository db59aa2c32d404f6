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
          feed: row.text(0) ?? "", url: row.text(1) ?? "", name: row.text(2) ?? "",
          state: state(row, last), items: Int(row.number(18))))
    }
    return records
  }

  /// With the internal number of each, and what the log of quiet fetches alone says of it.
  static func forEach(
    _ db: Database, _ body: (Stepping, Int64, QuietRows.Entry?) throws -> Void
  ) throws {
    let quiet = try QuietRows.latest(db)
    var row = try Stepping("SELECT \(columns), polled, id FROM feeds ORDER BY id", db)
    defer { row.reset() }
    while try row.step() {
      let number = row.number(25)
      let last = quiet[number].flatMap { $0.row > row.number(24) ? $0.entry : nil }
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
      guard let index = numbers.index(of: row.text(0) ?? "") else { return }
      known[index] = state(row, last)
      numbers.set(number, at: index)
      if feeds[index].isNamed, feeds[index].name != row.text(2) {
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

  /// The internal number of a feed's row.
  static func find(_ feed: Feed, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM feeds WHERE feed = ?"), arguments: [feed.id])
  }

  /// As `find`; the row is made when missing.
  static func number(of feed: Feed, _ db: Database) throws -> Int64 {
    if let id = try find(feed, db) { return id }
    try db.cachedStatement(sql: "INSERT INTO feeds(feed, url, name) VALUES (?, ?, ?)")
      .execute(arguments: [feed.id, feed.url, feed.name])
    return db.lastInsertedRowID
  }

  static func update(
    _ id: Int64, after harvest: Harvest, added: Int, _ db: Database
  ) throws {
    let (feed, state) = (harvest.feed, harvest.state)
    var row = try Stepping(updating, db)
    defer { row.reset() }
    try row.bind(feed.isNamed ? 1 : 0)
    try row.bind(feed.name)
    try row.bind(state.standing.rawValue)
    try row.bind(state.nextPoll?.milliseconds)
    try row.bind(state.lastPoll?.milliseconds)
    try row.bind(state.lastSuccess?.milliseconds)
    try row.bind(state.interval.milliseconds)
    try row.bind(Int64(state.failures))
    try row.bind(state.notBefore?.milliseconds)
    try row.bind(state.status.map(Int64.init))
    try row.bind(state.error?.code)
    try row.bind(state.error?.message)
    try row.bind(state.validators.etag)
    try row.bind(state.validators.lastModified)
    try row.bind((state.body?.high).map(Int64.init(bitPattern:)))
    try row.bind((state.body?.low).map(Int64.init(bitPattern:)))
    try row.bind(Int64(state.gaps))
    try row.bind(Int64(added))
    try row.bind(state.habit.bytes)
    try row.bind(state.walk?.url)
    try row.bind((state.walk?.left).map(Int64.init))
    try row.bind(state.walk?.since.milliseconds)
    try row.bind(harvest.hasLearnt ? MannersText.write(state.manners) : nil)
    try row.bind(FetchNote(harvest).bytesForJournal)
    try row.bind(Int64(FetchNote.room))
    try row.bind(id)
    _ = try row.step()
  }

  // What the log of quiet fetches says of the feed so far is of the past.
  private static let updating = """
    UPDATE feeds SET name = CASE WHEN ? THEN ? ELSE name END, standing = ?, next_poll = ?,
      last_poll = ?, last_success = ?, interval = ?, failures = ?, not_before = ?, status = ?,
      error_code = ?, error_message = ?, etag = ?, last_modified = ?, body_high = ?,
      body_low = ?, gaps = ?, items = items + ?, habit = ?, archive = ?, archive_left = ?,
      archive_since = ?, manners = coalesce(?, manners),
      fetches = substr(CAST(? || coalesce(fetches, x'') AS BLOB), 1, ?),
      polled = (SELECT coalesce(max(id), 0) FROM quiet)
    WHERE id = ?
    """

  /// `last`: of the log of quiet fetches.
  static func state(_ row: Stepping, _ last: QuietRows.Entry?) -> FeedState {
    var state = FeedState()
    state.standing = row.text(3).flatMap { FeedState.Standing(rawValue: $0) } ?? .active
    state.nextPoll = time(row.optional(4))
    state.lastPoll = time(row.optional(5))
    state.lastSuccess = time(row.optional(6))
    state.interval = .milliseconds(row.number(7))
    state.failures = Int(row.number(8))
    state.notBefore = time(row.optional(9))
    state.status = row.optional(10).map(Int.init)
    if let code = row.text(11) {
      state.error = FeedError(code: code, message: row.text(12) ?? "")
    }
    state.validators = Validators(etag: row.text(13), lastModified: row.text(14))
    if let high = row.optional(15), let low = row.optional(16) {
      state.body = Digest(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low))
    }
    state.gaps = Int(row.number(17))
    // What is not to be read is learnt anew.
    state.habit = row.withBytes(19) { Habit(bytes: $0) } ?? Habit()
    if let url = row.text(20), let left = row.optional(21), let since = time(row.optional(22)) {
      state.walk = ArchiveWalk(url: url, left: Int(left), since: since)
    }
    var manners = row.withText(23) { MannersText.read($0) } ?? Manners()
    if let last {
      last.apply(to: &state)
      manners.unmodified = last.unmodified
    }
    state.manners = manners
    return state
  }

  private static func time(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(milliseconds:))
  }
}
