import Model
import Testing

struct FetchNoteTests {
  private func note(_ number: Int, reasons: [Reason] = [], error: String? = nil) -> FetchNote {
    var state = FeedState()
    state.status = number % 2 == 0 ? 304 : nil
    state.error = error.map { FeedError(code: $0, message: "") }
    let time = Timestamp(seconds: 1_795_330_800 + Int64(number) * 600)
    state.nextPoll = time + .minutes(10)
    var harvest = Harvest(
      feed: Feed(url: "https://a/"), time: time, outcome: number % 2 == 0 ? .unchanged : .failed,
      state: state)
    harvest.bytes = number * 1000
    harvest.duration = .milliseconds(number)
    harvest.reasons = reasons
    return FetchNote(harvest)
  }

  @Test("notes come back from the journal's form as they were, the latest first")
  func roundTrip() {
    let all = (0..<5).map { number in
      note(
        number, reasons: Reason.Kind.allCases.prefix(number).map { Reason($0, Int64(number) * 99) },
        error: number == 3 ? "http-503" : nil)
    }
    #expect(FetchNote.all(in: all.reversed().flatMap(\.bytesForJournal)) == all.reversed())
  }

  @Test("a bounded value holds the last twenty of a quiet feed; what is cut off is passed over")
  func bounded() {
    var bytes: [UInt8] = []
    for number in 0..<100 {
      let quiet = note(number * 2, reasons: [Reason(.unchanged), Reason(.fresh, 600)])
      bytes = Array((quiet.bytesForJournal + bytes).prefix(FetchNote.room))
    }
    let kept = FetchNote.all(in: bytes)
    #expect(kept.count >= 20)
    #expect(kept.first?.duration == .milliseconds(198))
  }

  @Test("the longest note fits, and damaged bytes harm nobody")
  func extremes() {
    var large = note(
      1, reasons: Array(repeating: Reason(.fresh, .max), count: 50),
      error: String(repeating: "e", count: 500))
    (large.bytes, large.status) = (.max, .max)
    #expect(large.bytesForJournal.count <= 256)
    #expect(FetchNote.all(in: large.bytesForJournal).count == 1)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = FetchNote.all(in: [39] + bytes).map(\.reasons.description)
    }
  }

  @Test("reasons are told in words, with spans of two units")
  func words() {
    #expect(Reason(.asked, 93_784).description == "its server asks for 1d 2h")
    #expect(Reason(.fresh, 60).description == "its answer is fresh for 1m")
    #expect(Reason(.fresh, 0).description == "its answer is fresh for 0s")
    #expect(
      Set(Reason.Kind.allCases.map { Reason($0).description }).count == Reason.Kind.allCases.count)
  }
}
