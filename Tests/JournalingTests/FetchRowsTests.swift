import Model
import Support
import Testing

@testable import Journaling

struct FetchRowsTests {
  @Test("each fetch leaves its note in the feed's row, the latest first, and no more than fit")
  func notes() async throws {
    let desk = try Desk()
    for number in 0..<60 {
      var harvest = Desk.harvest([])
      harvest.time = Desk.time + .minutes(Int64(number))
      harvest.reasons = [Reason(.read, Int64(number)), Reason(.fresh, 600)]
      _ = try await desk.commit([harvest])
    }
    let notes = try desk.journal.fetches(of: Desk.feed.id)
    #expect(notes.count >= 15 && notes.count < 40)
    #expect(notes.map { $0.reasons.first?.number } == (0..<notes.count).map { Int64(59 - $0) })
    #expect(try desk.journal.fetches(of: "unknown").isEmpty)
  }

  @Test("what was learnt of a server comes back, and is left alone by fetches that learnt nothing")
  func manners() async throws {
    let desk = try Desk()
    var manners = Manners()
    manners.source = "https://a/\"x\""
    manners.lastBody = Desk.time
    manners.probeDays = 28
    (manners.isFrozen, manners.ignoresETag, manners.misses) = (true, true, 2)
    (manners.moved, manners.movedCount) = ("https://b/", 9)
    (manners.address, manners.addressFailures) = ("https://c/", 4)
    manners.deferred = "https://d/"
    manners.leastWait = 86_400
    (manners.skipHours, manners.skipDays) = (0xFF_FFFF, 0x7F)
    var harvest = Desk.harvest([])
    harvest.state.manners = manners
    _ = try await desk.commit([harvest])
    #expect(try desk.journal.feeds().first?.state.manners == manners)
    harvest.state.manners = Manners()
    harvest.hasLearnt = false
    _ = try await desk.commit([harvest])
    #expect(try desk.journal.feeds().first?.state.manners == manners)
    harvest.hasLearnt = true
    _ = try await desk.commit([harvest])
    #expect(try desk.journal.feeds().first?.state.manners == Manners())
    #expect(MannersText.read("not JSON") == Manners() && MannersText.read(nil) == Manners())
  }

  @Test("a host's rest is kept until it is over, the longer one counts; moves are kept")
  func holds() async throws {
    let desk = try Desk()
    for hours in [2, 1] as [Int64] {
      var harvest = Desk.harvest([])
      harvest.hold = HostHold(host: "a", until: Desk.time + .hours(hours))
      harvest.move = Move(time: Desk.time, from: "\(hours)", to: "x")
      _ = try await desk.commit([harvest])
    }
    #expect(try desk.journal.holds(after: Desk.time) == ["a": Desk.time + .hours(2)])
    #expect(try desk.journal.holds(after: Desk.time + .hours(2)).isEmpty)
    // A clock that was set back by a year: no host can have asked for so much.
    #expect(try desk.journal.holds(after: Desk.time + .days(-365)).isEmpty)
    #expect(try desk.journal.moves(of: Desk.feed.id).map(\.from) == ["1", "2"])
  }
}
