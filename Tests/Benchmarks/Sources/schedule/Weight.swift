import Glibc
import Model
import Scheduling

/// Prints the scheduler's memory for each of `count` idle feeds, states and habits with it, and the
/// time of its steps.
func weigh(_ count: Int) {
  let names = (0..<count).map { "\(Digest("\($0)").text)" }
  let before = resident()
  var states: [String: FeedState] = [:]
  var agenda = Agenda(limits: .init(spacing: .zero))
  for (number, name) in names.enumerated() {
    var state = FeedState()
    state.nextPoll = moment(Double(number))
    states[name] = state
    agenda.add(name, host: "https://host-\(number / 4).example", due: moment(Double(number)))
  }
  let after = resident()
  puts("memory: \((after - before) / count) bytes a feed, of \(count)")

  var started = 0
  let steps = time {
    for number in 0..<count {
      let now = moment(Double(number))
      while case .start(let feed) = agenda.next(at: now) {
        started += 1
        agenda.finished(feed, due: now + .days(2), at: now)
      }
    }
  }
  puts("a turn: \(steps * 1e9 / Double(max(1, started))) ns, \(started) turns")

  let pace = Pace()
  let feeds = names.map { Feed(url: $0) }
  let pricing = time {
    let claims = feeds.map {
      pace.claim(of: states[$0.id] ?? FeedState(), $0, over: .days(1), at: epoch)
    }
    _ = Purse.price(of: claims, budget: Budget(requests: count, period: .days(1)))
  }
  puts("a price: \(pricing * 1e3) ms")
}

/// Bytes of memory that are in use, of all the process.
private func resident() -> Int {
  var words = [CChar](repeating: 0, count: 256)
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  guard fgets(&words, 255, file) != nil else { return 0 }
  let text = String(
    decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  return (pages ?? 0) * Int(getpagesize())
}

private func time(_ work: () -> Void) -> Double {
  func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
  let start = seconds()
  work()
  return seconds() - start
}
