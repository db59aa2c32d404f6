import GRDB
import Model
import Support
import Testing

@testable import Journaling

/// A journal in a directory of its own, with a clock that stands still.
struct Desk {
  static let time = Timestamp(rfc3339: "2026-11-22T07:41:03Z")!
  static let feed = Feed(url: "https://example.org/feed.xml", name: "Wire")

  let directory: TemporaryDirectory
  let journal: Journal

  init() throws {
    directory = try TemporaryDirectory()
    journal = try Journal(directory: directory.path, mode: .writing, now: { Desk.time })
  }

  static func finding(_ rule: String = "talks", topics: [String] = ["talks"]) -> Finding {
    Finding(
      watchlist: "peace", rule: rule, severity: .high, topics: topics, officials: [],
      stance: .mention,
      matches: [
        Match(
          watchlist: "peace", kind: .topic, id: "talks", field: "title", start: 0, end: 5,
          text: "talks", stance: .mention)
      ], snippet: "talks")
  }

  static func item(
    _ guid: String, text: String = "text", findings: [Finding] = []
  ) -> HarvestedItem {
    var item = Item()
    item.guid = guid
    item.title = "title of \(guid)"
    item.url = "https://example.org/\(guid)"
    item.summary = RichText(plain: text)
    item.authors = [Person(name: "A. Writer")]
    item.published = time
    var harvested = HarvestedItem(
      item: item, key: Digest(parts: [feed.id, guid]), digest: Digest(text))
    harvested.findings = findings
    return harvested
  }

  static func harvest(_ items: [HarvestedItem], etag: String? = nil) -> Harvest {
    var state = FeedState()
    state.validators = Validators(etag: etag)
    state.lastSuccess = time
    var harvest = Harvest(feed: feed, time: time, outcome: .new, state: state)
    harvest.items = items
    return harvest
  }

  func commit(_ harvests: [Harvest], sinks: [String] = []) async throws -> [Receipt] {
    try await journal.commit(harvests) { _, _ in sinks }
  }
}

struct JournalTests {
  @Test("the writer is durable: WAL, synchronous FULL")
  func durable() throws {
    let desk = try Desk()
    let pool = try desk.journal.writing()
    let (synchronous, mode) = try pool.writeWithoutTransaction { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA journal_mode")
      )
    }
    #expect(synchronous == 2)
    #expect(mode == "wal")
  }

  @Test("there is one writer, and readers beside it")
  func oneWriter() throws {
    let desk = try Desk()
    let error = #expect(throws: JournalError.self) {
      try Journal(directory: desk.directory.path, mode: .writing, now: { Desk.time })
    }
    #expect(error?.description.contains("another tocsin") == true)
    let reader = try Journal(directory: desk.directory.path, mode: .reading, now: { Desk.time })
    #expect(try reader.lastAlert() == 0)
    #expect(throws: JournalError.self) { try reader.register([Desk.feed]) }
  }

  @Test("a reader without a journal is told how to make one")
  func missing() throws {
    let directory = try TemporaryDirectory()
    let error = #expect(throws: JournalError.self) {
      try Journal(directory: directory.path, mode: .reading, now: { Desk.time })
    }
    #expect(error?.description.contains("tocsin run") == true)
  }

  @Test("a file that is no database, and a directory that cannot be made, are named")
  func unusable() throws {
    let directory = try TemporaryDirectory()
    try directory.write("journal.db", "this is no database, but it is long enough to be one ......")
    #expect(throws: JournalError.self) {
      try Journal(directory: directory.path, mode: .writing, now: { Desk.time })
    }
    #expect(throws: JournalError.self) {
      try Journal(directory: "/proc/no/such", mode: .writing, now: { Desk.time })
    }
  }

  @Test("a reader at work does not keep the writer from ending")
  func closesBesideReader() throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    let reader = try Journal(directory: desk.directory.path, mode: .reading, now: { Desk.time })
    try reader.database.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM feeds")
      try desk.journal.close()
    }
    #expect(try reader.feeds().count == 1)
  }

  @Test("what was committed is there after closing and opening again")
  func reopen() async throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    let item = Desk.item("1", findings: [Desk.finding()])
    _ = try await desk.commit([Desk.harvest([item], etag: "\"x\"")])
    try desk.journal.close()
    let reader = try Journal(directory: desk.directory.path, mode: .reading, now: { Desk.time })
    let feed = try #require(try reader.feeds().first)
    #expect(feed.state.validators.etag == "\"x\"")
    #expect(feed.items == 1)
    #expect(try reader.alerts(AlertQuery()).map(\.seq) == [1])
  }
}
