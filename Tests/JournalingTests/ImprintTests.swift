import GRDB
import Model
import Support
import Testing

@testable import Journaling

struct ImprintTests {
  private static func imprint(_ count: Int) -> Imprint {
    let marks = (1...count).map { Imprint.Mark(hash: .max - UInt64($0), kin: UInt64($0)) }
    return Imprint(context: .max, marks: marks)
  }

  private static func harvest(_ imprint: Imprint?, _ items: [HarvestedItem] = []) -> Harvest {
    var harvest = Desk.harvest(items)
    harvest.imprint = imprint
    return harvest
  }

  @Test("an imprint is kept as it is, by whatever number of marks", arguments: [1, 7, 8, 9, 500])
  func kept(_ count: Int) async throws {
    let desk = try Desk()
    #expect(try desk.journal.register([Desk.feed]).count == 1)
    #expect(try await desk.journal.imprint(of: Desk.feed) == .none)
    _ = try await desk.commit([Self.harvest(Self.imprint(count))])
    #expect(try await desk.journal.imprint(of: Desk.feed) == Self.imprint(count))
  }

  @Test("where no document was read it stays; where one can have none it goes")
  func replaced() async throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    _ = try await desk.commit([Self.harvest(Self.imprint(3)), Self.harvest(nil)])
    #expect(try await desk.journal.imprint(of: Desk.feed) == Self.imprint(3))
    _ = try await desk.commit([Self.harvest(Self.imprint(4))])
    #expect(try await desk.journal.imprint(of: Desk.feed) == Self.imprint(4))
    _ = try await desk.commit([Self.harvest(Imprint.none)])
    #expect(try await desk.journal.imprint(of: Desk.feed) == .none)
  }

  @Test("it comes with its items or not at all")
  func atomic() async throws {
    let desk = try Desk()
    _ = try desk.journal.register([Desk.feed])
    _ = try await desk.commit([Self.harvest(Self.imprint(2))])
    try await desk.journal.writing().write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE UPDATE ON feeds BEGIN SELECT RAISE(ABORT, 'full'); END
          """)
    }
    await #expect(throws: JournalError.self) {
      try await desk.commit([Self.harvest(Self.imprint(5), [Desk.item("1")])])
    }
    #expect(try await desk.journal.imprint(of: Desk.feed) == Self.imprint(2))
    #expect(try desk.journal.items(ItemQuery()).isEmpty)
  }
}
