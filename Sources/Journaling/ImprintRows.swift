import GRDB
public import Model
import Synchronization

extension Journal {
  /// What the items of the feed's last document look like; `.none` when that is not known.
  public func imprint(of feed: Feed) async throws(JournalError) -> Imprint {
    guard let number = rows.withLock({ $0[feed.id] }) else { return .none }
    return try look { db in try ImprintRows.find(number, db) }
  }
}

/// One row a feed. Written in the transaction that takes the document's items in: so whenever the
/// process dies, what is marked as known is known.
enum ImprintRows {
  static let migration = """
    CREATE TABLE imprints (
      feed INTEGER PRIMARY KEY REFERENCES feeds(id),
      context INTEGER NOT NULL,
      marks BLOB NOT NULL
    );
    """

  /// Bytes of a mark: hash and kin, little-endian.
  private static let size = 16

  /// Rows are of so many marks, or of a multiple: one that grows with each item has no room in its
  /// page, and its neighbours must make some.
  private static let step = 8
  private static let filler = Imprint.Mark(hash: 0, kin: 0)

  static func find(_ feed: Int64, _ db: Database) throws -> Imprint {
    var find = try Stepping("SELECT context, marks FROM imprints WHERE feed = ?", db)
    defer { find.reset() }
    try find.bind(feed)
    guard try find.step() else { return .none }
    return find.withBytes(1) { bytes in
      func number(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      let marks = stride(from: 0, to: bytes.count - size + 1, by: size).map {
        Imprint.Mark(hash: number($0), kin: number($0 + 8))
      }.filter { $0 != filler }
      return Imprint(context: UInt64(bitPattern: find.number(0)), marks: marks)
    }
  }

  static func put(_ imprint: Imprint, of feed: Int64, _ db: Database) throws {
    guard !imprint.marks.isEmpty else {
      var delete = try Stepping("DELETE FROM imprints WHERE feed = ?", db)
      defer { delete.reset() }
      try delete.bind(feed)
      _ = try delete.step()
      return
    }
    var put = try Stepping(
      "INSERT OR REPLACE INTO imprints(feed, context, marks) VALUES (?, ?, ?)", db)
    defer { put.reset() }
    var bytes: [UInt8] = []
    let count = (imprint.marks.count + step - 1) / step * step
    bytes.reserveCapacity(count * size)
    let fillers = repeatElement(filler, count: count - imprint.marks.count)
    for mark in [imprint.marks, Array(fillers)].joined() {
      for number in [mark.hash, mark.kin] {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    try put.bind(feed)
    try put.bind(Int64(bitPattern: imprint.context))
    try put.bind(bytes)
    _ = try put.step()
  }
}
