import Model
import Scheduling
import Testing

struct AgendaTests {
  static let start = Timestamp(seconds: 1_000_000)

  private func at(_ seconds: Int64) -> Timestamp { Self.start + .seconds(seconds) }

  @Test("feeds start at their time, the earliest first")
  func order() {
    var agenda = Agenda(limits: .init(spacing: .zero))
    agenda.add("late", host: "b", due: at(20))
    agenda.add("early", host: "a", due: at(10))
    #expect(agenda.next(at: at(0)) == .wait(until: at(10)))
    #expect(agenda.next(at: at(10)) == .start(feed: "early"))
    #expect(agenda.next(at: at(10)) == .wait(until: at(20)))
    #expect(agenda.next(at: at(25)) == .start(feed: "late"))
    #expect(agenda.next(at: at(25)) == .rest)
  }

  @Test("a host is asked by so many at once and after so long, others are not held up")
  func hosts() {
    var agenda = Agenda(limits: .init(perHost: 2, spacing: .seconds(5)))
    for name in ["a1", "a2", "a3"] { agenda.add(name, host: "a", due: at(0)) }
    agenda.add("b1", host: "b", due: at(0))
    #expect(agenda.next(at: at(0)) == .start(feed: "a1"))
    #expect(agenda.next(at: at(0)) == .start(feed: "b1"))
    #expect(agenda.next(at: at(0)) == .wait(until: at(5)))
    #expect(agenda.next(at: at(5)) == .start(feed: "a2"))
    // Two are under way: the third waits for one of them, however late it gets.
    #expect(agenda.next(at: at(100)) == .rest)
    agenda.finished("a1", due: at(500), at: at(100))
    #expect(agenda.next(at: at(100)) == .start(feed: "a3"))
  }

  @Test("what somebody else asked a host keeps its distance, too")
  func earlier() {
    var agenda = Agenda(limits: .init(spacing: .seconds(5)))
    agenda.asked("a", at: at(-2))
    agenda.asked("a", at: at(-3))
    agenda.add("a1", host: "a", due: at(0))
    agenda.add("b1", host: "b", due: at(0))
    #expect(agenda.next(at: at(0)) == .start(feed: "b1"))
    #expect(agenda.next(at: at(0)) == .wait(until: at(3)))
    #expect(agenda.next(at: at(3)) == .start(feed: "a1"))
  }

  @Test("concurrency bounds what is under way")
  func concurrency() {
    var agenda = Agenda(limits: .init(concurrency: 1, spacing: .zero, slow: 0))
    agenda.add("one", host: "a", due: at(0))
    agenda.add("two", host: "b", due: at(0))
    #expect(agenda.next(at: at(0)) == .start(feed: "one"))
    #expect(agenda.next(at: at(0)) == .rest)
    agenda.finished("one", due: at(60), at: at(1))
    #expect(agenda.next(at: at(1)) == .start(feed: "two"))
    #expect(agenda.underWay == 1)
  }

  @Test("feeds that take long hold up others for a while only, up to a bound")
  func slowOnes() {
    var agenda = Agenda(
      limits: .init(concurrency: 2, spacing: .zero, patience: .seconds(1), slow: 1))
    for name in ["1", "2", "3", "4", "5", "6"] { agenda.add(name, host: name, due: at(0)) }
    #expect(agenda.next(at: at(0)) == .start(feed: "1"))
    #expect(agenda.next(at: at(0)) == .start(feed: "2"))
    #expect(agenda.next(at: at(0)) == .wait(until: at(1)))
    agenda.finished("1", due: nil, at: at(0))
    #expect(agenda.next(at: at(0)) == .start(feed: "3"))
    // Both have been at it for too long; each makes room when there is need of it.
    #expect(agenda.next(at: at(1)) == .start(feed: "4"))
    #expect(agenda.next(at: at(1)) == .start(feed: "5"))
    #expect(agenda.underWay == 4)
    // There are as many slow ones as there may be.
    #expect(agenda.next(at: at(9)) == .rest)
    // A slow one that has finished makes room among the slow ones.
    agenda.finished("2", due: nil, at: at(9))
    #expect(agenda.next(at: at(9)) == .start(feed: "6"))
    #expect(agenda.next(at: at(9)) == .rest)
    for name in ["3", "4", "5", "6"] { agenda.finished(name, due: nil, at: at(9)) }
    #expect(agenda.isIdle && agenda.underWay == 0)
  }

  @Test("a finished feed comes back at its time, or leaves")
  func finishing() {
    var agenda = Agenda(limits: .init(spacing: .zero))
    agenda.add("one", host: "a", due: at(0))
    #expect(agenda.next(at: at(0)) == .start(feed: "one"))
    agenda.finished("one", due: at(60), at: at(1))
    #expect(agenda.next(at: at(1)) == .wait(until: at(60)))
    #expect(agenda.next(at: at(60)) == .start(feed: "one"))
    agenda.finished("one", due: nil, at: at(61))
    #expect(agenda.isIdle)
    #expect(agenda.next(at: at(1000)) == .rest)
  }

  @Test("a feed that was taken off does not start, also when its place is used again")
  func removal() {
    var agenda = Agenda(limits: .init(spacing: .zero))
    agenda.add("gone", host: "a", due: at(10))
    agenda.remove("gone")
    agenda.add("new", host: "a", due: at(20))
    #expect(agenda.next(at: at(15)) == .wait(until: at(20)))
    #expect(agenda.next(at: at(20)) == .start(feed: "new"))
  }

  @Test("a feed taken off under way leaves when it has finished; put back, it stays")
  func removalUnderWay() {
    var agenda = Agenda(limits: .init(spacing: .zero))
    agenda.add("one", host: "a", due: at(0))
    #expect(agenda.next(at: at(0)) == .start(feed: "one"))
    agenda.remove("one")
    agenda.add("one", host: "a", due: at(0))
    agenda.finished("one", due: at(5), at: at(1))
    #expect(agenda.next(at: at(1)) == .wait(until: at(5)))
    #expect(agenda.next(at: at(5)) == .start(feed: "one"))
    agenda.remove("one")
    agenda.finished("one", due: at(9), at: at(6))
    #expect(agenda.isIdle)
  }

  @Test("when the clock is set, turns are given anew, and no host is waited for any longer")
  func replanning() {
    var agenda = Agenda(limits: .init(perHost: 1, spacing: .seconds(5)))
    for name in ["a1", "a2", "later"] { agenda.add(name, host: "a", due: at(1000)) }
    agenda.add("gone", host: "a", due: at(3000))
    agenda.remove("gone")
    #expect(agenda.next(at: at(1000)) == .start(feed: "a1"))
    agenda.finished("a1", due: at(2000), at: at(1001))
    // Back by 900 seconds.
    agenda.replan(at: at(101)) { feed in
      #expect(feed == "a1", "others wait for their host, or are off the agenda")
      return at(1101)
    }
    #expect(agenda.next(at: at(101)) == .wait(until: at(106)))
    #expect(agenda.next(at: at(106)) == .start(feed: "a2"))
    agenda.finished("a2", due: nil, at: at(106))
    #expect(agenda.next(at: at(111)) == .start(feed: "later"))
    agenda.finished("later", due: nil, at: at(111))
    #expect(agenda.next(at: at(112)) == .wait(until: at(1101)))
  }

  @Test("a budget is held, evenly, whatever is due; what is free passes")
  func budget() {
    var agenda = Agenda(
      limits: .init(
        concurrency: 10_000, perHost: 1, spacing: .zero,
        budget: Budget(requests: 3600, period: .hours(1))))
    for number in 0..<2_000 { agenda.add("\(number)", host: "\(number)", due: at(0)) }
    agenda.add("file", host: "file", due: at(7), isFree: true)
    var starts: [Int] = []
    for second in 0..<1_000 {
      var count = 0
      while case .start(let feed) = agenda.next(at: at(Int64(second))) {
        if feed == "file" {
          #expect(second == 7)
        } else {
          count += 1
        }
      }
      starts.append(count)
    }
    #expect(starts.reduce(0, +) == 1_000)
    #expect(starts.max()! <= 2, "nothing was saved up before the start")
  }

  @Test("what of a budget was not used may be made up for, in part")
  func savings() {
    var agenda = Agenda(
      limits: .init(
        concurrency: 10_000, spacing: .zero, budget: Budget(requests: 3600, period: .hours(1))))
    func starts(at second: Int64) -> Int {
      var count = 0
      while case .start = agenda.next(at: at(second)) { count += 1 }
      return count
    }
    agenda.add("first", host: "first", due: at(0))
    #expect(starts(at: 0) == 1)
    for number in 0..<2_000 { agenda.add("\(number)", host: "\(number)", due: at(0)) }
    // A sixteenth of an hour's, not all of the 1800 that were not used.
    #expect((225...227).contains(starts(at: 1_800)))
    #expect(starts(at: 1_801) == 1)
    // A clock that is set back does not close the gate for longer than usual.
    agenda.replan(at: at(-9_000)) { _ in at(0) }
    #expect((100...240).contains((-9_000 ..< -8_775).map { starts(at: $0) }.reduce(0, +)))
  }

  @Test("adding a feed twice keeps its turn")
  func twice() {
    var agenda = Agenda(limits: .init(spacing: .zero))
    agenda.add("one", host: "a", due: at(10))
    agenda.add("one", host: "a", due: at(0))
    #expect(agenda.next(at: at(0)) == .wait(until: at(10)))
  }

  @Test("finishing what was never started changes nothing")
  func stray() {
    var agenda = Agenda(limits: .init())
    agenda.add("one", host: "a", due: at(10))
    agenda.finished("one", due: at(0), at: at(0))
    agenda.finished("unknown", due: at(0), at: at(0))
    #expect(agenda.underWay == 0)
    #expect(agenda.next(at: at(0)) == .wait(until: at(10)))
  }

  @Test("ten thousand feeds on one host all get their turn, in order")
  func many() {
    var agenda = Agenda(limits: .init(concurrency: 3, perHost: 1, spacing: .seconds(1)))
    for number in 0..<10_000 { agenda.add("\(number)", host: "a", due: at(0)) }
    var started: [String] = []
    var time = at(0)
    while started.count < 10_000 {
      switch agenda.next(at: time) {
      case .start(let feed):
        started.append(feed)
        agenda.finished(feed, due: nil, at: time)
      case .wait(let until): time = until
      case .rest: Issue.record("nothing to do with feeds left"); return
      }
    }
    #expect(started == (0..<10_000).map(String.init))
    #expect(time == at(9999))
  }
}
