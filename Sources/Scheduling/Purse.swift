import Glibc
import Model

/// So many requests in so much time: `polling.budget`.
public struct Budget: Hashable, Sendable {
  public var requests: Int
  public var period: Duration

  public init(requests: Int, period: Duration) {
    self.requests = requests
    self.period = period
  }

  /// Requests a second.
  public var rate: Double { Double(requests) * 1000 / Double(max(1, period.milliseconds)) }
}

/// What a request must be worth, so that all feeds together ask as often as the budget allows.
public enum Purse {
  /// One feed's claim: it would be asked every `reach`·√price seconds, within its bounds.
  public struct Claim: Hashable, Sendable {
    public var reach: Double
    public var least: Double
    public var most: Double

    public init(reach: Double, least: Double, most: Double) {
      self.reach = reach
      self.least = least
      self.most = most
    }
  }

  /// In items × seconds, as `Forecast.wait` takes it. Where even the longest waits cost more than
  /// the budget, or the shortest less, one at which all feeds wait that long. Costs O(n).
  public static func price(of claims: [Claim], budget: Budget) -> Double {
    var (low, high) = exponents
    for _ in 0..<steps {
      let middle = (low + high) / 2
      if requests(claims, at: exp2(middle)) > budget.rate { low = middle } else { high = middle }
    }
    return exp2(high)
  }

  /// Of two: from a feed of ten items a second asked every second to one of an item in a century
  /// asked every month.
  private static let exponents = (-10.0, 54.0)
  /// To a thousandth of the price.
  private static let steps = 16

  private static func requests(_ claims: [Claim], at price: Double) -> Double {
    let root = price.squareRoot()
    return claims.reduce(0) { $0 + 1 / max($1.least, min($1.reach * root, $1.most)) }
  }
}
