import Glibc
import Model
import Scheduling

/// What became of the posts under one rule, in the part of the replay that counts.
struct Result {
  var requests = 0
  var delays: [Double] = []
  var lost = 0

  var mean: Double { delays.reduce(0, +) / Double(max(1, delays.count)) }

  mutating func percentile(_ share: Double) -> Double {
    delays.sort()
    return delays.isEmpty ? 0 : delays[min(delays.count - 1, Int(Double(delays.count) * share))]
  }
}

struct Replay {
  var sources: [Source]
  /// Everything begins at zero; what counts, at `counted`.
  var counted: Double
  var end: Double

  /// Each feed's rule, hour by hour; `prices` is called before each hour with all of them.
  func run<R: Rule>(
    _ rules: [R], prices: (inout [R], Double) -> Void = { _, _ in }
  ) -> Result {
    var rules = rules
    var result = Result()
    // The first requests are spread over the first hour.
    var next = sources.indices.map { 3600 * Double($0) / Double(sources.count) }
    var seen = [Int](repeating: 0, count: sources.count)
    var asked = [Bool](repeating: false, count: sources.count)
    for hour in stride(from: 0, to: end, by: 3600) {
      prices(&rules, hour)
      for feed in sources.indices {
        while next[feed] < hour + 3600 {
          let now = next[feed]
          let sight = look(feed, at: now, &seen[feed], isFirst: !asked[feed], &result)
          asked[feed] = true
          next[feed] = now + max(1, rules[feed].wait(after: sight))
        }
      }
    }
    return result
  }

  private func look(
    _ feed: Int, at now: Double, _ seen: inout Int, isFirst: Bool, _ result: inout Result
  ) -> Sight {
    let source = sources[feed]
    let first = seen
    while seen < source.posts.count, source.posts[seen] <= now { seen += 1 }
    let held = min(source.window, seen)
    let from = max(first, seen - held)
    if now >= counted && now < end {
      result.requests += 1
      if !isFirst {
        for post in source.posts[first..<seen] where post >= counted {
          result.delays.append(now - post)
        }
        result.lost += from - first
      }
    }
    return Sight(
      now: now, new: source.posts[from..<seen], held: held, isFirst: isFirst,
      overflow: !isFirst && held > 0 && from > first)
  }

  /// Requests a feed and day.
  func pace(_ result: Result) -> Double {
    Double(result.requests) / Double(sources.count) / ((end - counted) / day)
  }

  func fixed(_ interval: Double) -> Result { run(sources.map { _ in Fixed(interval: interval) }) }

  func entryFrequency(_ factor: Double) -> Result {
    run(sources.map { _ in EntryFrequency(factor: factor) })
  }

  func overlap(_ fresh: Double) -> Result { run(sources.map { _ in Overlap(fresh: fresh) }) }

  func known(_ price: Double) -> Result {
    run(sources.compactMap { $0.truth.map { Known(truth: $0, price: price) } })
  }

  /// Ours, with so many requests a feed and day to spend.
  func ours(_ requests: Double, period: Duration) -> Result {
    let share = Double(period.milliseconds) / 1000 / day
    let budget = Budget(
      requests: Int(requests * Double(sources.count) * share), period: period)
    let pace = Pace(
      minimum: .milliseconds(Int64(shortest * 1000)), maximum: .milliseconds(Int64(longest * 1000)))
    let rules = sources.indices.map { Ours(feed: Feed(url: "https://\($0).example/"), pace: pace) }
    return run(rules) { rules, hour in
      let claims = rules.map {
        $0.pace.claim(of: $0.state, $0.feed, over: period, at: moment(hour))
      }
      let price = Purse.price(of: claims, budget: budget)
      for index in rules.indices { rules[index].pace.price = price }
    }
  }

  /// The setting with which a rule makes so many requests; `rises`: more with more of it.
  func fitted(
    _ requests: Double, in range: ClosedRange<Double>, rises: Bool, _ run: (Double) -> Result
  ) -> Result {
    var (low, high) = (log(range.lowerBound), log(range.upperBound))
    var best = run(range.lowerBound)
    for _ in 0..<14 {
      let middle = (low + high) / 2
      let result = run(exp(middle))
      if abs(pace(result) - requests) < abs(pace(best) - requests) { best = result }
      if abs(pace(result) / requests - 1) < 0.005 { break }
      if (pace(result) < requests) == rises { low = middle } else { high = middle }
    }
    return best
  }
}
