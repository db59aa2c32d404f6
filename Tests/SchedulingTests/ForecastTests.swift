import Model
import Testing

@testable import Scheduling

struct ForecastTests {
  /// A Monday, 00:00 UTC.
  static let monday = Timestamp(seconds: 1_735_516_800)

  /// A feed that was read every hour for so many weeks, and published at these hours on workdays.
  private func habit(weeks: Int, hours: Set<Int>) -> Habit {
    var habit = Habit()
    habit.observe([], window: 20, at: Self.monday)
    for hour in 1...(weeks * 168) {
      let now = Self.monday + .hours(Int64(hour))
      let ended = HourOfWeek(index: hour - 1)
      let posts = hours.contains(ended.hour) && ended.day < 5
      habit.observe(posts ? [now - .minutes(30)] : [], window: 20, at: now)
    }
    return habit
  }

  @Test("hours of the week are counted from Monday, before the epoch too")
  func hours() {
    #expect(HourOfWeek(Self.monday).index == 0)
    #expect(HourOfWeek(Self.monday + .hours(30)).day == 1)
    #expect(HourOfWeek(Self.monday + .hours(30)).hour == 6)
    #expect(HourOfWeek(Self.monday - .milliseconds(1)).index == 167)
    #expect(HourOfWeek(Timestamp(seconds: -1)).index == 71)
    #expect(HourOfWeek(index: 167).next.index == 0)
  }

  @Test("what is not known is thought to publish once a day, at any hour")
  func prior() {
    let forecast = Forecast(Habit())
    #expect(abs(forecast.mean * 86_400 - 1) < 1e-3)
    #expect(forecast.rate(at: Self.monday) == forecast.rate(at: Self.monday + .hours(40)))
    // The square-root rule: √(2 · price / rate).
    let wait = forecast.wait(from: Self.monday, price: 50, longest: 86_400)
    #expect(abs(wait - (2 * 50 * 86_400.0).squareRoot()) < 1)
  }

  @Test("rate, hours and days are learnt from what was published")
  func learning() {
    let forecast = Forecast(habit(weeks: 8, hours: [9, 10, 11]))
    #expect(abs(forecast.mean * 604_800 / 15 - 1) < 0.1)
    let (busy, night) = (Self.monday + .hours(10), Self.monday + .hours(22))
    #expect(forecast.rate(at: busy) > 10 * forecast.rate(at: night))
    #expect(forecast.rate(at: busy) > 3 * forecast.rate(at: busy + .days(5)))
  }

  @Test("what was learnt long ago gives way")
  func forgetting() {
    var habit = habit(weeks: 8, hours: [9, 10, 11])
    for day in 1...180 { habit.observeNothing(at: Self.monday + .days(Int64(56 + day))) }
    #expect(Forecast(habit).mean * 604_800 < 1)
    #expect(habit.scale < Habit.largestScale)
  }

  @Test("a first document tells of the time that it covers, old items of less")
  func firstDocument() {
    var habit = Habit()
    let now = Self.monday + .days(10)
    habit.observe((0..<20).map { now - .hours(12) * $0 }, window: 20, at: now)
    #expect(abs(Forecast(habit).mean * 86_400 - 2) < 0.3)
    var old = Habit()
    old.observe((0..<20).map { now - .days(700) - .days(100) * $0 }, window: 20, at: now)
    #expect(Forecast(old).mean * 86_400 < 0.05)
    var undated = Habit()
    undated.observe([nil, nil, nil], window: 3, at: now)
    #expect(undated.items == 0 && undated.until == now)
  }

  @Test("dates that cannot be true count as now, and a clock that was set back teaches nothing")
  func badTimes() {
    var habit = Habit()
    habit.observe([], window: 1, at: Self.monday)
    habit.observe(
      [Timestamp(seconds: 0), .distantFuture, nil], window: 1, at: Self.monday + .hours(2))
    #expect(habit.items == 3)
    #expect(habit.profile[1] > 0)
    let seconds = habit.seconds
    habit.observe([nil], window: 1, at: Self.monday - .days(9))
    #expect(habit.seconds == seconds && habit.until == Self.monday - .days(9))
  }

  @Test("a feed of a thousand items a minute stays within what the counts can hold")
  func flood() {
    var habit = Habit()
    habit.observe([], window: 1, at: Self.monday)
    for minute in 1...600 {
      let times = [Timestamp?](repeating: nil, count: 1000)
      habit.observe(times, window: 1000, at: Self.monday + .minutes(Int64(minute)))
    }
    let forecast = Forecast(habit)
    #expect((0..<31).allSatisfy { habit.profile[$0].isFinite })
    #expect(forecast.rate(at: Self.monday + .hours(5)) > 1)
    #expect(forecast.wait(from: Self.monday, price: 50, longest: 86_400).isFinite)
  }

  @Test("waits are short where items are expected, and end soon after they were")
  func placing() {
    let forecast = Forecast(habit(weeks: 8, hours: [9, 10, 11]))
    func wait(_ hour: Int64) -> Double {
      forecast.wait(from: Self.monday + .hours(hour), price: 3_000, longest: 86_400)
    }
    #expect(wait(9) < 2 * 3600)
    #expect(wait(13) > 4 * 3600)
    // Nothing comes at night: not to be asked again before the next busy hours.
    #expect(wait(20) > 9 * 3600)
    #expect(forecast.time(of: 2, from: Self.monday + .hours(9), longest: 86_400) < 4 * 3600)
    #expect(forecast.time(of: 200, from: Self.monday, longest: 86_400) == 86_400)
  }
}

struct PurseTests {
  /// Claims of feeds of so many items a day.
  private func claims(_ rates: [Double]) -> [Purse.Claim] {
    rates.map {
      Purse.Claim(reach: (2 * 86_400 / $0).squareRoot(), least: 300, most: 86_400)
    }
  }

  private func requests(_ claims: [Purse.Claim], _ price: Double) -> [Double] {
    claims.map { 86_400 / max($0.least, min($0.most, $0.reach * price.squareRoot())) }
  }

  @Test("all of a budget is spent, by the roots of the rates")
  func spending() {
    let claims = claims([1, 4, 16, 100])
    let price = Purse.price(of: claims, budget: Budget(requests: 170, period: .days(1)))
    let spent = requests(claims, price)
    #expect(abs(spent.reduce(0, +) - 170) < 1)
    #expect(abs(spent[1] / spent[0] - 2) < 0.01 && abs(spent[3] / spent[0] - 10) < 0.01)
  }

  @Test("bounds hold; what they leave over goes to the others")
  func bounds() {
    let claims = claims([1e-6, 1, 1e6])
    let price = Purse.price(of: claims, budget: Budget(requests: 299, period: .days(1)))
    let spent = requests(claims, price)
    #expect(spent[0] == 1 && spent[2] == 288)
    #expect(abs(spent[1] - 10) < 0.1)
  }

  @Test("budgets that are too small or too large have a price too")
  func extremes() {
    let claims = claims([1, 10])
    let dear = Purse.price(of: claims, budget: Budget(requests: 1, period: .days(1)))
    #expect(requests(claims, dear) == [1, 1])
    let cheap = Purse.price(of: claims, budget: Budget(requests: 1_000_000, period: .hours(1)))
    #expect(requests(claims, cheap) == [288, 288])
    #expect(Purse.price(of: [], budget: Budget(requests: 1, period: .hours(1))).isFinite)
  }
}
