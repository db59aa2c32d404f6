import Model
import Scheduling
import Testing

/// Feeds that say nothing hold up no others, however many there are.
struct HoldingTests {
  private static let start = Timestamp(seconds: 1_000_000)

  private func at(_ milliseconds: Int64) -> Timestamp { Self.start + .milliseconds(milliseconds) }

  /// Feeds that start at that time.
  private func starts(_ agenda: inout Agenda, at now: Timestamp) -> [String] {
    var all: [String] = []
    while case .start(let feed) = agenda.next(at: now) { all.append(feed) }
    return all
  }

  @Test("slow ones that go on for long hang, and make room for others up to a bound")
  func hanging() {
    var agenda = Agenda(
      limits: .init(
        concurrency: 2, spacing: .zero, patience: .milliseconds(200), slow: 1, hung: 3))
    for number in 0..<20 { agenda.add("\(10 + number)", host: "\(number)", due: at(0)) }
    #expect(starts(&agenda, at: at(0)).count == 2)
    #expect(agenda.next(at: at(0)) == .wait(until: at(200)))
    #expect(starts(&agenda, at: at(200)).count == 2)
    // Slots and slow ones are all there may be, until the first of these hang.
    #expect(agenda.next(at: at(400)) == .wait(until: at(1000)))
    #expect(starts(&agenda, at: at(1000)).count == 2)
    #expect(starts(&agenda, at: at(60_000)).count == 1)
    // Three hang, two are slow, two have slots.
    #expect(agenda.underWay == 7)
    #expect(agenda.next(at: at(60_000)) == .rest)
    agenda.finished("10", due: nil, at: at(60_000))
    #expect(starts(&agenda, at: at(60_000)).count == 1)
  }

  @Test("those that hung before take no slot, and wait for each other only")
  func known() {
    var agenda = Agenda(limits: .init(concurrency: 4, spacing: .zero, slow: 0, hung: 4))
    for number in 0..<9 { agenda.add("h\(number)", host: "h\(number)", due: at(0), hangs: true) }
    for number in 0..<3 { agenda.add("l\(number)", host: "l\(number)", due: at(1)) }
    #expect(starts(&agenda, at: at(1)) == ["h0", "h1", "l0", "l1", "l2"])
    // One that answers is like any other from then on.
    agenda.finished("h0", due: at(3), at: at(2))
    #expect(starts(&agenda, at: at(3)) == ["h2", "h0"])
    agenda.finished("l1", due: nil, at: at(4))
    #expect(agenda.next(at: at(4)) == .rest)
    agenda.finished("h1", due: at(1000), hangs: true, at: at(5))
    #expect(starts(&agenda, at: at(5)) == ["h3"])
    agenda.remove("h4")
    agenda.finished("h2", due: nil, at: at(6))
    agenda.finished("h3", due: nil, at: at(6))
    #expect(starts(&agenda, at: at(6)) == ["h5", "h6"])
    // Without room for them all feeds are alike again.
    agenda.limits.hung = 0
    agenda.limits.concurrency = 20
    agenda.finished("h5", due: nil, at: at(7))
    agenda.finished("h6", due: nil, at: at(7))
    #expect(starts(&agenda, at: at(7)) == ["h7", "h8"])
  }

  @Test("thousands that say nothing delay the rest by less than a second")
  func thousands() {
    let hung = 5000
    var agenda = Agenda(limits: .init(concurrency: 256, spacing: .zero, hung: 4096))
    for number in 0..<10_000 {
      agenda.add("\(number % 2 == 0 ? "h" : "l")\(number)", host: "\(number)", due: at(0))
    }
    var (now, last) = (at(0), at(0))
    while case let step = agenda.next(at: now), agenda.underWay < hung, now < at(60_000) {
      switch step {
      case .start(let feed) where feed.hasPrefix("l"):
        last = now
        agenda.finished(feed, due: nil, at: now)
      case .start: break
      case .wait(let until): now = until
      case .rest: now = at(60_000)
      }
    }
    #expect(agenda.underWay == hung)
    #expect(last - at(0) < .seconds(4))
  }
}
