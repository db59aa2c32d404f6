import Model
import Scheduling
import Testing

/// Hosts that answer from one address.
struct SitesTests {
  static let start = Timestamp(seconds: 1_795_330_800)

  /// One feed on each of `count` hosts, all known to answer from the same address; each is due at
  /// the start.
  private func agenda(_ count: Int, _ limits: Agenda.Limits) -> Agenda {
    var agenda = Agenda(limits: limits)
    for number in 0..<count { agenda.add("\(number)", host: "\(number)", due: Self.start) }
    for number in 0..<count { agenda.locate("\(number)", at: "192.0.2.1") }
    return agenda
  }

  private func starts(_ agenda: inout Agenda, at time: Timestamp) -> [String] {
    var started: [String] = []
    while case .start(let feed) = agenda.next(at: time) { started.append(feed) }
    return started
  }

  @Test("no more at once than an address allows, whatever the hosts; others are not held up")
  func connections() {
    var agenda = agenda(10, .init(perHost: 2, spacing: .zero, perAddress: 3))
    agenda.add("other", host: "other", due: Self.start + .seconds(1))
    let time = Self.start + .seconds(2)
    #expect(starts(&agenda, at: time) == ["0", "1", "2", "other"])
    agenda.finished("1", due: nil, at: time)
    #expect(starts(&agenda, at: time) == ["3"])
    agenda.finished("0", due: nil, at: time)
    agenda.finished("2", due: nil, at: time)
    #expect(starts(&agenda, at: time) == ["4", "5"])
    #expect(agenda.next(at: time) == .rest)
  }

  @Test("starts at one address are spaced, and all get their turn, in order")
  func spacing() {
    var agenda = agenda(
      100, .init(perHost: 1, spacing: .zero, perAddress: 8, addressSpacing: .milliseconds(100)))
    var time = Self.start
    var order: [String] = []
    for step in 0..<100 {
      let started = starts(&agenda, at: time)
      #expect(started.count == 1, "at \(step)")
      order += started
      for feed in started { agenda.finished(feed, due: nil, at: time) }
      guard case .wait(let next) = agenda.next(at: time) else { break }
      #expect(next == time + .milliseconds(100))
      time = next
    }
    #expect(order == (0..<100).map { "\($0)" })
    #expect(agenda.isIdle)
  }

  @Test(
    "a host that moves to another address is counted there, also while it waits or is under way")
  func moving() {
    var agenda = agenda(4, .init(perHost: 1, spacing: .zero, perAddress: 1))
    let time = Self.start
    #expect(starts(&agenda, at: time) == ["0"])
    agenda.locate("0", at: "192.0.2.2")
    agenda.locate("1", at: "192.0.2.2")
    #expect(starts(&agenda, at: time) == [])
    // What waits is let go by the old address, and starts at the new one; so there is room for 2.
    agenda.finished("0", due: time + .seconds(1), at: time)
    #expect(starts(&agenda, at: time) == ["1", "2"])
    agenda.finished("2", due: nil, at: time)
    #expect(starts(&agenda, at: time) == ["3"])
    #expect(starts(&agenda, at: time + .seconds(1)) == [])
    agenda.finished("1", due: nil, at: time + .seconds(1))
    #expect(starts(&agenda, at: time + .seconds(1)) == ["0"])
  }

  @Test("in any order of events nobody is forgotten and no bound is broken")
  func random() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let limits = Agenda.Limits(
        concurrency: 20, perHost: 2, spacing: .milliseconds(20), perAddress: 2,
        addressSpacing: .milliseconds(10))
      var agenda = Agenda(limits: limits)
      var time = Self.start
      var left: Set<String> = []
      for number in 0..<200 {
        agenda.add(
          "\(number)", host: "\(number % 40)",
          due: time + .milliseconds(.random(in: 0...500, using: &random)))
        left.insert("\(number)")
      }
      var underWay: [String] = []
      var steps = 0
      while !agenda.isIdle, steps < 20_000 {
        steps += 1
        let step = agenda.next(at: time)
        if case .start(let feed) = step {
          underWay.append(feed)
          left.remove(feed)
          continue
        }
        if let feed = underWay.randomElement(using: &random),
          Bool.random(using: &random) || step == .rest
        {
          underWay.removeAll { $0 == feed }
          agenda.locate(feed, at: "\(Int.random(in: 0..<5, using: &random))")
          agenda.finished(feed, due: nil, at: time)
        } else if case .wait(let until) = step {
          time = max(until, time)
        } else {
          break
        }
      }
      #expect(left.isEmpty && underWay.isEmpty && agenda.isIdle)
    }
  }
}
