import Model
import Support
import Testing

@testable import Journaling

struct QueryTests {
  private func desk() async throws -> Desk {
    let desk = try Desk()
    let items = [
      Desk.item("1", findings: [Desk.finding("a")]),
      Desk.item("2", findings: [Desk.finding("b", topics: ["truce"])]),
      Desk.item("3", findings: [Desk.finding("a"), Desk.finding("c", topics: [])]),
      Desk.item("4"),
    ]
    _ = try await desk.commit([Desk.harvest(items)])
    return desk
  }

  private func numbers(_ desk: Desk, _ change: (inout AlertQuery) -> Void) throws -> [Int64] {
    var query = AlertQuery()
    change(&query)
    return try desk.journal.alerts(query).map(\.seq)
  }

  @Test("each member of a query narrows the choice")
  func alerts() async throws {
    let desk = try await desk()
    #expect(try numbers(desk) { _ in } == [1, 2, 3, 4])
    #expect(try numbers(desk) { $0.limit = 2 } == [3, 4])
    #expect(try numbers(desk) { $0.limit = 0 } == [])
    #expect(try numbers(desk) { $0.after = 2 } == [3, 4])
    #expect(try numbers(desk) { $0.rules = ["a"] } == [1, 3])
    #expect(try numbers(desk) { $0.rules = ["a", "b"] } == [1, 2, 3])
    #expect(try numbers(desk) { $0.topics = ["truce"] } == [2])
    #expect(try numbers(desk) { $0.officials = ["putin"] } == [])
    #expect(try numbers(desk) { $0.watchlists = ["other"] } == [])
    #expect(try numbers(desk) { $0.feeds = ["Wire"] } == [1, 2, 3, 4])
    #expect(try numbers(desk) { $0.leastSeverity = .critical } == [])
    #expect(try numbers(desk) { $0.polarities = [.neutral] } == [1, 2, 3, 4])
    #expect(try numbers(desk) { $0.stances = [.agreed] } == [])
    #expect(try numbers(desk) { $0.since = Desk.time + .seconds(1) } == [])
    #expect(try numbers(desk) { $0.until = Desk.time } == [1, 2, 3, 4])
  }

  @Test("the limit counts what was kept")
  func keep() async throws {
    let desk = try await desk()
    var query = AlertQuery()
    query.limit = 1
    #expect(try desk.journal.alerts(query) { $0.finding.rule == "b" }.map(\.seq) == [2])
  }

  @Test("items come with their alerts, the newest last")
  func items() async throws {
    let desk = try await desk()
    let items = try desk.journal.items(ItemQuery())
    #expect(items.map(\.reference.url?.last) == ["1", "2", "3", "4"])
    #expect(items.map(\.alerts) == [[1], [2], [3, 4], []])
    #expect(items[0].authors == ["A. Writer"])
    var query = ItemQuery()
    query.alerted = true
    query.limit = 2
    #expect(try desk.journal.items(query).map(\.alerts) == [[2], [3, 4]])
    query.feeds = ["nobody"]
    #expect(try desk.journal.items(query).isEmpty)
  }

  @Test("texts without alerts are forgotten, identities are not")
  func forgetting() async throws {
    let desk = try await desk()
    #expect(try await desk.journal.forgetItems(before: Desk.time) == 0)
    #expect(try await desk.journal.forgetItems(before: Desk.time + .days(1)) == 1)
    let items = try desk.journal.items(ItemQuery())
    #expect(items.map { $0.summary != nil } == [true, true, true, false])
    let again = try await desk.commit([Desk.harvest([Desk.item("4", findings: [Desk.finding()])])])
    #expect(again[0].itemsNew == 0 && again[0].alerts.isEmpty)
  }
}
