import GRDB
import Model
import Support
import Testing

@testable import Journaling

struct CommitTests {
  @Test("the unique index decides what is new: a copy adds nothing and raises nothing")
  func once() async throws {
    let desk = try Desk()
    let harvest = Desk.harvest([Desk.item("1", findings: [Desk.finding()]), Desk.item("2")])
    let first = try await desk.commit([harvest])
    #expect(first[0].itemsNew == 2)
    #expect(first[0].alerts.map(\.seq) == [1])
    let second = try await desk.commit([harvest, harvest])
    #expect(second.allSatisfy { $0.itemsNew == 0 && $0.itemsEdited == 0 && $0.alerts.isEmpty })
    #expect(try desk.journal.items(ItemQuery()).count == 2)
    #expect(try desk.journal.alerts(AlertQuery()).count == 1)
  }

  @Test("an edit is a revision and can raise only what was not raised before")
  func edits() async throws {
    let desk = try Desk()
    _ = try await desk.commit([Desk.harvest([Desk.item("1", findings: [Desk.finding("a")])])])
    let edited = Desk.item(
      "1", text: "other", findings: [Desk.finding("a"), Desk.finding("b")])
    let receipt = try await desk.commit([Desk.harvest([edited])])[0]
    #expect(receipt.itemsEdited == 1 && receipt.itemsNew == 0)
    #expect(receipt.alerts.map(\.finding.rule) == ["b"])
    #expect(receipt.alerts.first?.revision == 1)
    #expect(receipt.alerts.first?.seq == 2)
    let item = try #require(try desk.journal.items(ItemQuery()).first)
    #expect(item.summary == "other" && item.revision == 1 && item.alerts == [1, 2])
  }

  @Test("numbers grow by one, without holes, whatever was refused between")
  func numbers() async throws {
    let desk = try Desk()
    for round in 0..<5 {
      let items = (0...round).map { Desk.item("\($0)", findings: [Desk.finding()]) }
      _ = try await desk.commit([Desk.harvest(items)])
    }
    #expect(try desk.journal.alerts(AlertQuery()).map(\.seq) == [1, 2, 3, 4, 5])
  }

  @Test("numbers are not used again after alerts were forgotten")
  func forgotten() async throws {
    let desk = try Desk()
    _ = try await desk.commit([Desk.harvest([Desk.item("1", findings: [Desk.finding()])])])
    #expect(try await desk.journal.forgetAlerts(before: Desk.time + .days(1)) == 1)
    let receipt = try await desk.commit([
      Desk.harvest([Desk.item("2", findings: [Desk.finding()])])
    ])
    #expect(receipt[0].alerts.map(\.seq) == [2])
  }

  @Test("validators, items, alerts and outbox rows are one transaction")
  func atomic() async throws {
    let desk = try Desk()
    let pool = try desk.journal.writing()
    // A row that cannot be written makes the whole batch vanish.
    try await pool.write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END
          """)
    }
    let harvest = Desk.harvest([Desk.item("1", findings: [Desk.finding()])], etag: "\"new\"")
    await #expect(throws: JournalError.self) {
      try await desk.commit([Desk.harvest([Desk.item("0")]), harvest], sinks: ["log"])
    }
    #expect(try desk.journal.items(ItemQuery()).isEmpty)
    #expect(try desk.journal.alerts(AlertQuery()).isEmpty)
    #expect(try desk.journal.feeds().allSatisfy { $0.state.validators.etag == nil })
    try await pool.write { try $0.execute(sql: "DROP TRIGGER refuse") }
    let receipt = try await desk.commit([harvest], sinks: ["log"])
    #expect(receipt[0].alerts.map(\.seq) == [1])
  }

  @Test("known identities and stored texts are those of the feed")
  func known() async throws {
    let desk = try Desk()
    let items = [Desk.item("1", text: "a"), Desk.item("2", text: "b")]
    _ = try await desk.commit([Desk.harvest([items[0]])])
    let known = try await desk.journal.known(items.map(\.key), of: Desk.feed)
    #expect(known == [items[0].key: items[0].digest.low])
    let other = Feed(url: "https://other.example/")
    #expect(try await desk.journal.known(items.map(\.key), of: other).isEmpty)
    let texts = try await desk.journal.texts(of: items.map(\.key), in: Desk.feed)
    #expect(texts[items[0].key]?.summary == "a" && texts.count == 1)
  }

  @Test("a feed's state survives as it was")
  func state() async throws {
    let desk = try Desk()
    var harvest = Desk.harvest([])
    harvest.state.standing = .parked
    harvest.state.nextPoll = Desk.time + .hours(1)
    harvest.state.lastPoll = Desk.time
    harvest.state.interval = .minutes(7)
    harvest.state.failures = 3
    harvest.state.notBefore = Desk.time + .days(2)
    harvest.state.status = 429
    harvest.state.error = FeedError(code: "http-429", message: "slow down")
    harvest.state.validators = Validators(etag: "W/\"é\"", lastModified: "whenever")
    harvest.state.body = Digest("body")
    harvest.state.gaps = 4
    _ = try await desk.commit([harvest])
    #expect(try desk.journal.register([Desk.feed]) == [harvest.state])
  }
}
