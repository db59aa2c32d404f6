import Model
import Support
import Testing

@testable import Journaling

struct OutboxTests {
  private func desk() async throws -> Desk {
    let desk = try Desk()
    let items = (1...3).map { Desk.item("\($0)", findings: [Desk.finding()]) }
    _ = try await desk.commit([Desk.harvest(items)], sinks: ["log", "hook"])
    return desk
  }

  @Test("each sink is owed each alert, in order, until it is settled")
  func order() async throws {
    let desk = try await desk()
    let owed = try await desk.journal.deliveries(to: "log", due: Desk.time, limit: 10)
    #expect(owed.map(\.alert.seq) == [1, 2, 3])
    #expect(owed.allSatisfy { $0.attempts == 0 && $0.sink == "log" })
    try await desk.journal.settle(owed[0], as: .delivered)
    #expect(
      try await desk.journal.deliveries(to: "log", due: Desk.time, limit: 1).map(\.alert.seq)
        == [2])
    #expect(try await desk.journal.deliveries(to: "hook", due: Desk.time, limit: 9).count == 3)
  }

  @Test("a failed attempt comes back when it is due, also after a restart; a dead one does not")
  func retries() async throws {
    let desk = try await desk()
    let owed = try await desk.journal.deliveries(to: "log", due: Desk.time, limit: 10)
    let later = Desk.time + .minutes(5)
    try await desk.journal.settle(owed[0], as: .again(at: later, error: "busy"))
    try await desk.journal.settle(owed[1], as: .dead(error: "refused"))
    try await desk.journal.settle(owed[2], as: .delivered)
    #expect(try await desk.journal.deliveries(to: "log", due: Desk.time, limit: 10).isEmpty)
    #expect(try await desk.journal.nextDelivery(to: "log") == later)
    let directory = desk.directory
    try desk.journal.close()
    let again = try Journal(
      directory: directory.path, mode: .reading, now: { Desk.time })
    let retried = try await again.deliveries(to: "log", due: later, limit: 10)
    #expect(retried.map(\.alert.seq) == [1] && retried.first?.attempts == 1)
  }

  @Test("what a sink is owed keeps its alert from being forgotten")
  func forgetting() async throws {
    let desk = try await desk()
    for delivery in try await desk.journal.deliveries(to: "hook", due: Desk.time, limit: 9) {
      try await desk.journal.settle(delivery, as: .delivered)
    }
    #expect(try await desk.journal.forgetAlerts(before: Desk.time + .days(1)) == 0)
    #expect(try desk.journal.alerts(AlertQuery()).count == 3)
  }
}
