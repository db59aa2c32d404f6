import Model
import Scheduling

/// What a rule learns from a fetch.
struct Sight {
  var now: Double
  /// When the new items were published; of more than the document holds, the last ones.
  var new: ArraySlice<Double>
  /// Entries of the document.
  var held: Int
  var isFirst: Bool
  /// More was published than the document holds.
  var overflow: Bool
}

/// Decides when one feed is asked next: the state of one feed under one rule.
protocol Rule {
  mutating func wait(after sight: Sight) -> Double
}

/// Bounds that hold for all rules.
let shortest = 300.0
let longest = 86_400.0

struct Fixed: Rule {
  var interval: Double
  mutating func wait(after sight: Sight) -> Double { interval }
}

/// Miniflux's entry_frequency: a week divided by the items of the last week times a factor, in
/// whole minutes.
struct EntryFrequency: Rule {
  var factor: Double
  private var recent: [Double] = []

  init(factor: Double) { self.factor = factor }

  mutating func wait(after sight: Sight) -> Double {
    recent += sight.new
    recent.removeAll { $0 < sight.now - week }
    guard !recent.isEmpty else { return longest }
    let minutes = (week / 60 / (Double(recent.count) * factor)).rounded()
    return min(longest, max(shortest, minutes * 60))
  }
}

/// Media Cloud's: ten minutes more while most of a document is known, an hour less when little of
/// it is; from six hours. `fresh`: the share of new items that it aims at (a half, as shipped),
/// which the steps go by.
struct Overlap: Rule {
  var fresh: Double
  private var interval = 21_600.0
  private var lastNew = 0.0

  init(fresh: Double) { self.fresh = fresh }

  mutating func wait(after sight: Sight) -> Double {
    defer { if !sight.new.isEmpty { lastNew = sight.now } }
    if sight.isFirst { return interval }
    let share = sight.held == 0 ? 0 : Double(sight.new.count) / Double(sight.held)
    let step = fresh / 0.5
    if share <= fresh * 0.66 {
      let quiet = sight.now - lastNew > 31 * day && sight.new.isEmpty
      interval += (quiet ? 3600 : 600) * step
    } else if share > fresh * 1.34 {
      interval = interval > 21_600 ? 21_600 : interval - 3600 * step
    }
    interval = min(longest, max(shortest, interval))
    return interval
  }
}

/// Ours, as the daemon has it.
struct Ours: Rule {
  var feed: Feed
  var pace: Pace
  var state = FeedState()

  mutating func wait(after sight: Sight) -> Double {
    let now = moment(sight.now)
    state.habit.observe(sight.new.map { moment($0) }, window: sight.held, at: now)
    state = pace.next(
      state, for: feed, after: .answered(gap: sight.overflow), notBefore: nil, at: now)
    return seconds(state.nextPoll ?? now) - sight.now
  }
}

/// The same placing of requests, by the rates that made the posts.
struct Known: Rule {
  var truth: Forecast
  var price: Double

  mutating func wait(after sight: Sight) -> Double {
    max(shortest, truth.wait(from: moment(sight.now), price: price, longest: longest))
  }
}
