import Glibc
import Model

// schedule memory COUNT: what so many feeds cost the scheduler.
// schedule [FOLDER [REQUESTS...]]: mean and 95th percentile of the delay between publishing and
// fetching, for so many requests a feed and day, under four rules. Posts are generated, and those
// of FOLDER's feeds repeated. Four weeks are replayed, of which the last two count.

let words = CommandLine.arguments
if words.count == 3, words[1] == "memory", let count = Int(words[2]) {
  weigh(count)
  exit(0)
}
let levels = words.count > 2 ? words[2...].compactMap(Double.init) : [4, 12, 48]
let (begin, counted, end) = (-8 * week, 2 * week, 4 * week)

func line(_ name: String, _ replay: Replay, _ result: Result, best: Double?) -> String {
  var result = result
  func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
  func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
  let ratio = best.map { String(Int((100 * result.mean / $0).rounded())) + " %" } ?? ""
  return name + right(number(replay.pace(result)), 34 - name.count)
    + right(number(result.mean / 60), 10) + right(number(result.percentile(0.95) / 60), 10)
    + right(number(100 * Double(result.lost) / Double(max(1, result.delays.count))), 8)
    + right(ratio, 8)
}

func compare(_ title: String, _ sources: [Source]) {
  let replay = Replay(sources: sources, counted: counted, end: end)
  let posts = sources.map { $0.posts.count { $0 >= counted } }.reduce(0, +)
  puts("\n\(title): \(sources.count) feeds, \(posts) posts in the two weeks that count")
  puts("rule              requests/feed/day   mean min   p95 min  lost %  of the best other")
  for level in levels {
    let others = [
      ("fixed interval", replay.fixed(day / level)),
      (
        "entry frequency",
        replay.fitted(level, in: 0.01...100, rises: true) { replay.entryFrequency($0) }
      ),
      ("overlap", replay.fitted(level, in: 0.001...1, rises: false) { replay.overlap($0) }),
    ]
    // A rule that cannot make so few or so many requests is not held against those that can.
    let equal = others.map(\.1).filter { abs(replay.pace($0) / level - 1) < 0.03 }
    let best = equal.map(\.mean).min()
    for (name, result) in others { puts(line(name, replay, result, best: nil)) }
    puts(line("ours, budget a day", replay, replay.ours(level, period: .days(1)), best: best))
    puts(line("ours, budget an hour", replay, replay.ours(level, period: .hours(1)), best: best))
    if sources.allSatisfy({ $0.truth != nil }) {
      let known = replay.fitted(level, in: 0.01...1e9, rises: false) { replay.known($0) }
      puts(line("rates known", replay, known, best: best))
    }
  }
}

compare(
  "generated, daily and weekly patterns",
  Source.generated(1000, sigma: 2, from: begin, to: end, seed: 1))
if words.count > 1, !words[1].isEmpty {
  compare("recorded, repeated", Source.recorded(in: words[1], from: begin, to: end, seed: 2))
}
