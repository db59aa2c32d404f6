import Glibc
public import Model

/// What a habit lets us expect: items a second, by hour of the week.
///
/// The rate is that of all the time that was watched, times a factor for the hour of the day and
/// one for the day of the week. Both lean on a prior, which gives way as items are counted.
public struct Forecast: Sendable {
  /// The prior: a feed of which nothing is known publishes one item a day, and that belief is worth
  /// half a day of watching.
  static let priorItems: Float = 0.5
  static let priorSeconds: Float = 43_200
  /// Items in each hour, and on each day, by which hours and days are held to be alike.
  static let hourPrior: Float = 0.5
  static let dayPrior: Float = 4

  /// Items a second over a whole week.
  public let mean: Double
  private let hours: SIMD32<Float>
  private let days: SIMD8<Float>

  /// A rate that is known: its mean, and its factors by hour of the day and by day of the week.
  public init(mean: Double, hours: SIMD32<Float>, days: SIMD8<Float>) {
    self.mean = mean
    self.hours = hours
    self.days = days
  }

  public init(_ habit: Habit) {
    mean = Double((habit.items + Self.priorItems) / (habit.seconds + Self.priorSeconds))
    let profile = Self.widened(habit.profile, by: 1 / habit.scale)
    var hours = SIMD32<Float>.zero
    var total: Float = 0
    // Neighbours are like each other.
    // Through memory: with each access by a variable number a vector would be stored as a whole.
    withUnsafeBytes(of: profile) { profile in
      let lanes = profile.assumingMemoryBound(to: Float.self)
      withUnsafeMutableBytes(of: &hours) { hours in
        let smooth = hours.assumingMemoryBound(to: Float.self)
        for hour in 0..<24 {
          let before = lanes[hour == 0 ? 23 : hour - 1]
          let after = lanes[hour == 23 ? 0 : hour + 1]
          smooth[hour] = lanes[hour] / 2 + (before + after) / 4
          total += lanes[hour]
        }
      }
    }
    self.hours = (hours + Self.hourPrior) / (total / 24 + Self.hourPrior)
    let days = profile.highHalf.highHalf
    self.days = (days + Self.dayPrior) / (total / 7 + Self.dayPrior)
  }

  /// Of numbers that are finite and not negative, as a habit's are. Where the processor does not
  /// convert them itself, each would be a call: here their bits are put where a Float has them,
  /// and the difference of the two exponents is made good.
  private static func widened(_ lanes: SIMD32<Float16>, by factor: Float) -> SIMD32<Float> {
    var wide = SIMD32<Float>.zero
    withUnsafeBytes(of: lanes) { lanes in
      let narrow = lanes.assumingMemoryBound(to: UInt16.self)
      withUnsafeMutableBytes(of: &wide) { wide in
        let lanes = wide.assumingMemoryBound(to: Float.self)
        for lane in 0..<32 {
          lanes[lane] = Float(bitPattern: UInt32(narrow[lane]) << 13) * 0x1p112 * factor
        }
      }
    }
    return wide
  }

  func rate(in hour: HourOfWeek) -> Double {
    mean * Double(hours[hour.hour] * days[hour.day])
  }

  /// Items a second at a time.
  public func rate(at time: Timestamp) -> Double { rate(in: HourOfWeek(time)) }

  /// The root of the rate, meant over the day that begins at a time: requests go by it.
  public func meanRoot(at time: Timestamp) -> Double {
    var sum: Float = 0
    for hour in 0..<24 { sum += hours[hour].squareRoot() }
    let day = HourOfWeek(time).day
    return (mean * Double(days[day])).squareRoot() * Double(sum / 24)
  }

  /// The wait from `start` until the next fetch is worth `price`, but at most `longest` seconds.
  ///
  /// The price is in items × seconds of delay. With a constant rate r the delay that has gathered
  /// after x seconds is r·x²/2, and the waits that make the least of it for a number of requests
  /// are those at which it equals one price for all feeds: x goes by 1/√r. Where the rate varies
  /// there are two rules that are both optimal for constant ones: to fetch when what has gathered
  /// equals the price, and to fetch when the items that have gathered are those of the best wait at
  /// the rate that follows (retrieval points: Sia, Cho & Cho 2007). The mean of the two is within a
  /// few percent of the best sequence of fetches.
  public func wait(from start: Timestamp, price: Double, longest: Double) -> Double {
    var hour = HourOfWeek(start)
    var left = 3600 - Double(start.milliseconds % 3_600_000) / 1000
    var waited = 0.0
    var items = 0.0
    var delay = 0.0
    while waited < longest {
      let rate = rate(in: hour)
      let owed = price - items * items / (4 * rate) - delay / 2
      if owed <= 0 { return waited }
      // rate/2·x² + items·x = owed
      let step = 2 * owed / (items + (items * items + 2 * rate * owed).squareRoot())
      if step <= left { return min(waited + step, longest) }
      delay += left * (items + rate * left / 2)
      items += rate * left
      waited += left
      hour = hour.next
      left = 3600
    }
    return longest
  }

  /// Seconds from `start` in which `count` items are expected, at most `longest`.
  public func time(of count: Double, from start: Timestamp, longest: Double) -> Double {
    var hour = HourOfWeek(start)
    var left = 3600 - Double(start.milliseconds % 3_600_000) / 1000
    var waited = 0.0
    var missing = count
    while waited < longest {
      let rate = rate(in: hour)
      if rate * left >= missing { return min(waited + missing / rate, longest) }
      missing -= rate * left
      waited += left
      hour = hour.next
      left = 3600
    }
    return longest
  }
}
