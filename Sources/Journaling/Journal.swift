import GRDB
import Glibc
public import Model
import Synchronization

/// The journal: feeds, items, alerts and what is still to be delivered, in one SQLite database.
///
/// - Writing: `Journal(directory:mode: .writing)` takes the state directory's lock; there is one
/// writer.
/// - Reading from other processes, also while a writer is at work: `mode: .reading`.
/// - `commit` is the only way in: everything a fetch brought is durable when it returns, or nothing
/// is.
///
/// Format: `journal.db` in WAL mode, `synchronous = FULL` on the writer; migrations only ever
/// append.
public final class Journal: Sendable {
  public enum Mode: Sendable { case writing, reading }

  static let fileName = "journal.db"
  static let lockName = "lock"
  /// Pages in the write-ahead log before a checkpoint; 40 MB of 4 KiB pages.
  static let checkpointPages = 10_000
  /// KiB of page cache of the writer.
  static let writerCache = 16_384
  static let busyTimeout = 5.0
  /// Milliseconds that the last checkpoint may wait for readers.
  static let closingPatience = 500

  let database: any DatabaseReader
  let writer: DatabasePool?
  let now: @Sendable () -> Timestamp
  let random: @Sendable () -> UInt64
  private let lock: FileLock?
  /// Internal numbers of the feeds that are watched, once their rows are on the disk.
  let rows = Mutex(RowNumbers())
  /// Entries of the log of quiet fetches, at most; nil until they are counted.
  let quietLength = Mutex<Int?>(nil)

  /// Opens, creates or migrates the journal in `directory`, which is created when missing.
  /// `now` stamps rows and `random` feeds identifiers.
  public init(
    directory: String, mode: Mode, now: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> UInt64 = { .random(in: .min ... .max) }
  ) throws(JournalError) {
    self.now = now
    self.random = random
    let path = directory + "/" + Self.fileName
    switch mode {
    case .reading:
      lock = nil
      writer = nil
      database = try Self.openForReading(path)
    case .writing:
      lock = try FileLock(directory: directory, name: Self.lockName)
      let pool = try Self.openForWriting(path)
      writer = pool
      database = pool
    }
  }

  /// Ends all connections; the journal is of no use afterwards. A writer brings what is in the
  /// write-ahead log into the database first, so that the one file is all there is; a reader at
  /// work may keep it from that, which loses nothing and is not waited for.
  public func close() throws(JournalError) {
    try JournalError.wrapping {
      try writer?.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = \(Self.closingPatience)")
        _ = try? db.checkpoint(.truncate)
      }
      try database.close()
    }
  }

  private static func openForWriting(_ path: String) throws(JournalError) -> DatabasePool {
    try JournalError.wrapping {
      var configuration = Configuration()
      configuration.label = "journal"
      configuration.busyMode = .timeout(busyTimeout)
      configuration.maximumReaderCount = 4
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
      }
      let pool = try DatabasePool(path: path, configuration: configuration)
      // The pool sets NORMAL while it opens, over whatever was asked for before.
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
        try db.execute(sql: "PRAGMA cache_size = -\(writerCache)")
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
          throw JournalError.unsafe("synchronous is not FULL")
        }
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
          throw JournalError.unsafe("the journal is not in WAL mode")
        }
      }
      try Migrations.all.migrate(pool)
      return pool
    }
  }

  private static func openForReading(_ path: String) throws(JournalError) -> DatabaseQueue {
    guard access(path, F_OK) == 0 else { throw .missing(path) }
    return try JournalError.wrapping {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(busyTimeout)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let applied = try queue.read { db in
        try db.tableExists("grdb_migrations")
          ? try Migrations.all.appliedIdentifiers(db) : []
      }
      guard applied.isSuperset(of: Migrations.all.migrations) else {
        throw JournalError.outdated(path)
      }
      return queue
    }
  }

  /// One transaction. Once asked for, it is made: also for a task that has been cancelled
  /// meanwhile, since what it records has happened.
  func write<T: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> T
  ) async throws(JournalError) -> T {
    let pool = try writing()
    let result = await withCheckedContinuation { continuation in
      pool.asyncWrite(body) { _, result in continuation.resume(returning: result) }
    }
    return try JournalError.wrapping { try result.get() }
  }

  /// One look at the journal; as `write`, whatever becomes of the task.
  func read<T: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> T
  ) async throws(JournalError) -> T {
    let result: Result<T, any Error> = await withCheckedContinuation { continuation in
      database.asyncRead { access in
        continuation.resume(returning: Result { try body(try access.get()) })
      }
    }
    return try JournalError.wrapping { try result.get() }
  }

  /// As `read`, on the thread of the caller, for a row that is found by its number: to change
  /// threads twice costs more. Each statement sees the journal by itself.
  func look<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
    try JournalError.wrapping { try database.unsafeRead(body) }
  }

  /// The writer; only a journal opened for writing has one.
  func writing() throws(JournalError) -> DatabasePool {
    guard let writer else { throw .readOnly }
    return writer
  }
}

/// What can go wrong with the journal.
public enum JournalError: Error, Sendable, CustomStringConvertible {
  case missing(String)
  case locked(String)
  case directory(String, reason: String)
  case outdated(String)
  case unsafe(String)
  case readOnly
  case database(String)

  public var description: String {
    switch self {
    case .missing(let path):
      "there is no journal at \(path) yet; `tocsin run` or `tocsin poll` makes one"
    case .locked(let directory):
      "another tocsin is writing to \(directory); stop it, or let it do the work"
    case .directory(let path, let reason): "the state directory \(path) cannot be used: \(reason)"
    case .outdated(let path):
      "the journal \(path) is of an older version; `tocsin run` or `tocsin poll` updates it"
    case .unsafe(let reason): "the journal would not be durable: \(reason)"
    case .readOnly: "the journal was opened for reading"
    case .database(let reason): "the journal failed: \(reason)"
    }
  }

  /// Runs `body`, turning what the database throws into ours.
  static func wrapping<T>(_ body: () throws -> T) throws(JournalError) -> T {
    do {
      return try body()
    } catch let error as JournalError {
      throw error
    } catch {
      throw .database(String(describing: error))
    }
  }
}

/// Keeps other processes from writing: an exclusive flock(2) on a file, gone with the process.
final class FileLock: Sendable {
  private let descriptor: Int32

  init(directory: String, name: String) throws(JournalError) {
    try Self.makeDirectory(directory)
    let path = directory + "/" + name
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard file >= 0 else {
      throw .directory(directory, reason: String(cString: strerror(errno)))
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(file)
      throw .locked(directory)
    }
    descriptor = file
  }

  deinit { Glibc.close(descriptor) }

  private static func makeDirectory(_ path: String) throws(JournalError) {
    var partial = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      partial += "/" + part
      guard mkdir(partial, 0o750) == 0 || errno == EEXIST else {
        throw .directory(path, reason: String(cString: strerror(errno)))
      }
    }
  }
}
