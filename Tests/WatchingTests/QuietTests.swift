import Journaling
import Model
import Support
import Testing

@testable import Watching

/// Fetches that brought nothing wait for company before they go to the disk.
struct QuietTests {
  private static func harvest(_ number: Int, at time: Timestamp, quiet: Bool = true) -> Harvest {
    var state = FeedState()
    state.lastPoll = time
    state.status = 304
    let feed = Feed(url: "https://example.org/\(number)")
    var harvest = Harvest(feed: feed, time: time, outcome: .unchanged, state: state)
    harvest.isQuiet = quiet
    return harvest
  }

  private static func polled(_ stand: Stand) throws -> Int {
    try stand.journal.feeds().count { $0.state.lastPoll != nil }
  }

  @Test("nobody waits for a quiet fetch; it goes to the disk with one that is waited for")
  func company() async throws {
    let stand = try Stand()
    let time = stand.clock.wall
    // No recorder runs yet: whoever waited would wait for ever.
    for number in 0..<10 { _ = try await stand.recorder.record(Self.harvest(number, at: time)) }
    #expect(try Self.polled(stand) == 0)
    try await stand.recording {
      _ = try await stand.recorder.record(Self.harvest(10, at: time, quiet: false))
      #expect(try Self.polled(stand) == 11)
    }
  }

  @Test("a flush returns when all is on the disk; so does the end of the recorder")
  func flush() async throws {
    let stand = try Stand()
    let time = stand.clock.wall
    try await stand.recording {
      _ = try await stand.recorder.record(Self.harvest(0, at: time))
      try await stand.recorder.flush()
      #expect(try Self.polled(stand) == 1)
      _ = try await stand.recorder.record(Self.harvest(1, at: time))
    }
    #expect(try Self.polled(stand) == 2)
  }

  @Test("after a while they are written alone, also when the clock was set back")
  func settling() async throws {
    for change in [Duration.seconds(2), .seconds(-2)] {
      let stand = try Stand()
      let time = stand.clock.wall
      _ = try await stand.recorder.record(Self.harvest(0, at: time))
      stand.recorder.settle(at: time)
      #expect(!stand.recorder.isHurried)
      stand.recorder.settle(at: time + change)
      #expect(stand.recorder.isHurried)
    }
  }

  @Test("many are written at once, and of too many each is waited for")
  func many() async throws {
    let stand = try Stand()
    let time = stand.clock.wall
    for number in 0..<Recorder.mostQuiet {
      #expect(!stand.recorder.isHurried)
      _ = try await stand.recorder.record(Self.harvest(number, at: time))
    }
    #expect(stand.recorder.isHurried)
    try await stand.recording {
      await withTaskGroup { group in
        for number in 0..<2 * Recorder.tooManyQuiet {
          group.addTask {
            _ = try? await stand.recorder.record(Self.harvest(number, at: time))
          }
        }
      }
    }
    #expect(try Self.polled(stand) == 2 * Recorder.tooManyQuiet)
  }
}
