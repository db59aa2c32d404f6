import Foundation
import GRDB
import Model
import Synchronization

/// Fetches that brought nothing and changed nothing but times, which most do: those of one
/// transaction stand in one row, one behind the other. A feed's own row, which would be a page of
/// the disk for each, is written when something has happened, and when the log has grown long.
///
/// A feed is as its own row says, and then as the last entry of the log that is younger than
/// `feeds.polled`. Both are written in one transaction or not at all; so whenever the process dies,
/// a reader finds the state of the last commit.
enum QuietRows {
  /// The log is taken into the feeds' rows when it holds more entries than so many for each feed,
  /// and some.
  static let mostOfEach = 4
  static let mostAtLeast = 4096

  // AUTOINCREMENT: what has been taken into the feeds' rows is told by its number.
  static let migration = """
    ALTER TABLE feeds ADD COLUMN polled INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE quiet (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      entries BLOB NOT NULL
    );
    """

  /// What an entry says of a feed.
  struct Entry {
    var feed: Int64
    var lastPoll: Timestamp
    var nextPoll: Timestamp?
    var interval: Duration
    var notBefore: Timestamp?
    var status: Int?
    var scale: Float
    var items: Float
    var seconds: Float
    var unmodified: UInt8
    var duration: Duration
    /// A bit for each kind.
    var reasons: UInt32

    /// All but `unmodified`, which belongs to the manners.
    func apply(to state: inout FeedState) {
      state.lastPoll = lastPoll
      state.lastSuccess = lastPoll
      state.nextPoll = nextPoll
      state.interval = interval
      state.notBefore = notBefore
      state.status = status
      guard state.habit.until != nil else { return }
      state.habit.until = lastPoll
      (state.habit.scale, state.habit.items, state.habit.seconds) = (scale, items, seconds)
    }
  }

  /// The last entry of each feed, with the number of its row in the log.
  static func latest(_ db: Database) throws -> [Int64: (row: Int64, entry: Entry)] {
    var latest: [Int64: (row: Int64, entry: Entry)] = [:]
    try forEach(db) { latest[$1.feed] = ($0, $1) }
    return latest
  }

  /// A feed's entries, the earliest first. Reads the whole log.
  static func all(of feed: Int64, _ db: Database) throws -> [Entry] {
    var all: [Entry] = []
    try forEach(db) { if $1.feed == feed { all.append($1) } }
    return all
  }

  private static func forEach(_ db: Database, _ body: (Int64, Entry) -> Void) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, entries FROM quiet ORDER BY id"))
    while let row = try rows.next() {
      let number: Int64 = row[0]
      try row.withUnsafeData(atIndex: 1) { data in
        data?.withUnsafeBytes { bytes in
          for offset in stride(from: 0, to: bytes.count - Entry.size + 1, by: Entry.size) {
            body(number, Entry(UnsafeRawBufferPointer(rebasing: bytes[offset...])))
          }
        }
      }
    }
  }

  static func add(_ entries: [Entry], _ db: Database) throws {
    guard !entries.isEmpty else { return }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * Entry.size)
    for entry in entries { entry.write(to: &bytes) }
    try db.cachedStatement(sql: "INSERT INTO quiet(entries) VALUES (?)")
      .execute(arguments: [Data(bytes)])
  }

  /// Takes the log into the feeds' rows when it has grown long. `feeds`: how many are watched.
  /// `length`: entries that the log has at most, before `added` more came; to count them at each
  /// commit would read all of it.
  static func foldIfLong(
    feeds: Int, _ length: borrowing Mutex<Int?>, added: Int, _ db: Database
  ) throws {
    let most = feeds * mostOfEach + mostAtLeast
    let estimate = length.withLock { length in
      length = length.map { $0 + added }
      return length
    }
    if let estimate, estimate <= most { return }
    let size = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(sum(length(entries)), 0) FROM quiet"))
    let count = (size ?? 0) / Entry.size
    // Should the transaction fail, the log is shorter than that, and counted once too often; or it
    // is as long as it was, and counted again.
    length.withLock { $0 = count > most ? nil : count }
    guard count > most else { return }
    let statement = try db.cachedStatement(
      sql: """
        UPDATE feeds SET next_poll = ?, last_poll = ?, last_success = ?, interval = ?,
          not_before = ?, status = ?, habit = ?, manners = ?,
          fetches = substr(CAST(? || coalesce(fetches, x'') AS BLOB), 1, ?)
        WHERE id = ?
        """)
    try FeedRows.forEach(db) { row, number, last in
      guard let last else { return }
      let state = FeedRows.state(row, last)
      let note = last.note(state.manners).bytesForJournal
      try statement.execute(arguments: [
        state.nextPoll?.milliseconds, state.lastPoll?.milliseconds,
        state.lastSuccess?.milliseconds, state.interval.milliseconds,
        state.notBefore?.milliseconds, state.status, Data(state.habit.bytes),
        MannersText.write(state.manners), Data(note), FetchNote.room, number,
      ])
    }
    try db.execute(sql: "DELETE FROM quiet")
  }
}

extension QuietRows.Entry {
  /// Bytes of an entry: its members in their order, little-endian; the least number is none.
  static let size = 5 * 8 + 7 * 4

  init(_ harvest: Harvest, feed: Int64) {
    let state = harvest.state
    self.feed = feed
    unmodified = state.manners.unmodified
    duration = harvest.duration
    reasons = harvest.reasons.reduce(0) { $0 | 1 << UInt32($1.kind.rawValue) }
    lastPoll = state.lastPoll ?? Timestamp(milliseconds: .min)
    nextPoll = state.nextPoll
    interval = state.interval
    notBefore = state.notBefore
    status = state.status
    (scale, items, seconds) = (state.habit.scale, state.habit.items, state.habit.seconds)
  }

  fileprivate init(_ bytes: UnsafeRawBufferPointer) {
    func number(_ offset: Int) -> Int64 {
      Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
    }
    func time(_ offset: Int) -> Timestamp? {
      number(offset) == .min ? nil : Timestamp(milliseconds: number(offset))
    }
    func small(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    feed = number(0)
    lastPoll = Timestamp(milliseconds: number(8))
    nextPoll = time(16)
    interval = .milliseconds(number(24))
    notBefore = time(32)
    status = small(40) == 0 ? nil : Int(small(40))
    scale = Float(bitPattern: small(44))
    items = Float(bitPattern: small(48))
    seconds = Float(bitPattern: small(52))
    unmodified = UInt8(clamping: small(56))
    duration = .milliseconds(Int64(small(60)))
    reasons = small(64)
  }

  /// `manners`: the feed's, whose numbers the entry does not repeat.
  func note(_ manners: Manners) -> FetchNote {
    var state = FeedState()
    (state.status, state.nextPoll) = (status, nextPoll)
    var harvest = Harvest(
      feed: Feed(url: ""), time: lastPoll, outcome: .unchanged, state: state)
    harvest.duration = duration
    harvest.reasons = Reason.Kind.allCases.filter { reasons >> UInt32($0.rawValue) & 1 == 1 }.map {
      switch $0 {
      case .fresh: Reason($0, notBefore.map { ($0 - lastPoll).milliseconds / 1000 } ?? 0)
      case .period: Reason($0, Int64(manners.leastWait))
      default: Reason($0)
      }
    }
    return FetchNote(harvest)
  }

  fileprivate func write(to bytes: inout [UInt8]) {
    let numbers = [
      feed, lastPoll.milliseconds, nextPoll?.milliseconds ?? .min, interval.milliseconds,
      notBefore?.milliseconds ?? .min,
    ]
    for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
    let small = [
      UInt32(clamping: status ?? 0), scale.bitPattern, items.bitPattern, seconds.bitPattern,
      UInt32(unmodified), UInt32(clamping: duration.milliseconds), reasons,
    ]
    for number in small { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  }
}
