import GRDB
import GRDBSQLite

/// A statement of GRDB's cache that is bound and stepped by hand: for those that run once for each
/// item of a document, where GRDB's arguments cost as much as SQLite's own work, or many times
/// that.
///
/// Used within one transaction of GRDB, which rolls back when this throws.
struct Stepping {
  private let statement: OpaquePointer
  private var place: Int32 = 0

  init(_ sql: String, _ db: Database) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
  }

  /// The statement's next parameter.
  mutating func bind(_ number: Int64?) throws {
    place += 1
    guard let number else { return try check(sqlite3_bind_null(statement, place)) }
    try check(sqlite3_bind_int64(statement, place, number))
  }

  /// SQLite takes a copy.
  mutating func bind(_ text: String?) throws {
    place += 1
    guard var text else { return try check(sqlite3_bind_null(statement, place)) }
    try check(
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(
            statement, place, $0.baseAddress, Int32(clamping: $0.count), Self.copied)
        }
      })
  }

  /// SQLite takes a copy.
  mutating func bind(_ bytes: [UInt8]) throws {
    place += 1
    try check(
      bytes.withUnsafeBytes {
        // Without an address SQLite would take it for NULL.
        $0.isEmpty
          ? sqlite3_bind_zeroblob(statement, place, 0)
          : sqlite3_bind_blob(
            statement, place, $0.baseAddress, Int32(clamping: $0.count), Self.copied)
      })
  }

  /// `SQLITE_TRANSIENT`, which is -1 cast to a function (see sqlite3_bind_blob): a macro that Swift
  /// does not import, and GRDB keeps its own to itself.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Whether there is a row, or another one.
  func step() throws -> Bool {
    let code = sqlite3_step(statement)
    if code != SQLITE_ROW, code != SQLITE_DONE { try check(code) }
    return code == SQLITE_ROW
  }

  /// Of the row, counted from 0.
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  /// nil for NULL.
  func optional(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : number(column)
  }

  /// nil for NULL.
  func text(_ column: Int32) -> String? {
    withText(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// nil for NULL.
  func withText<Result>(
    _ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    return body(.init(start: text, count: Int(sqlite3_column_bytes(statement, column))))
  }

  /// Those of a BLOB in the row.
  func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let bytes = sqlite3_column_blob(statement, column)
    return body(.init(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }

  /// Ready for other values; to be called at the end too, as the statement holds what it reads, and
  /// whoever takes it from the cache next finds it ready.
  mutating func reset() {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    place = 0
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
  }
}
