import Model

/// When a failed delivery is tried again, and when it is given up.
///
/// The first attempt is made at once. Waits grow from seconds to a day, so that a short fault costs
/// seconds and an outage over a weekend costs no alert.
public struct RetrySchedule: Hashable, Sendable {
  /// Attempts until a delivery is given up: with the waits below, about seven days after the first.
  public static let attempts = 14

  /// The wait after the first attempt, the second, …; the last repeats.
  public static let waits: [Duration] = [
    .seconds(5), .minutes(5), .minutes(30), .hours(2), .hours(5), .hours(10), .hours(14),
    .hours(20), .hours(24),
  ]

  /// A wait is longer or shorter by up to this share of itself.
  public static let jitter = 0.1

  public init() {}

  /// The wait after a number of failed attempts, from 1; nil: give up.
  ///
  /// `random` is a share from 0 to 1 that decides how much longer or shorter the wait is.
  public func wait(afterAttempt attempts: Int, random: Double) -> Duration? {
    guard attempts < Self.attempts else { return nil }
    let wait = Self.waits[min(max(attempts, 1), Self.waits.count) - 1]
    let share = 1 + Self.jitter * (2 * min(max(random, 0), 1) - 1)
    return .milliseconds(Int64(Double(wait.milliseconds) * share))
  }
}
