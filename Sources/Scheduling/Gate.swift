import Model

/// Holds starts to a budget, hard.
///
/// A start may come before its even turn as long as what was saved up covers it: a sixteenth of an
/// hour's budget, a third of a day's, whose price lets busy hours have more of it. So no span of
/// the budget's length sees more than that above it. What was saved is not kept over a restart:
/// nothing then comes before its turn.
struct Gate: Sendable {
  /// When the next start is due if all come evenly, in milliseconds: many fit into one.
  private var turn: Double?

  func opens(for budget: Budget?) -> Timestamp {
    guard let budget, let turn else { return Timestamp(milliseconds: .min) }
    return Timestamp(milliseconds: Int64((turn - savings(of: budget)).rounded(.up)))
  }

  mutating func pass(for budget: Budget?, at now: Timestamp) {
    guard let budget else { return turn = nil }
    let even = max(turn ?? latest(for: budget, at: now), Double(now.milliseconds))
    turn = even + 1000 / budget.rate
  }

  /// Nothing waits for longer than it would from now on.
  mutating func clockWasSet(to now: Timestamp, budget: Budget?) {
    guard let budget, let turn else { return self.turn = nil }
    self.turn = min(turn, latest(for: budget, at: now))
  }

  private func latest(for budget: Budget, at now: Timestamp) -> Double {
    Double(now.milliseconds) + savings(of: budget)
  }

  private func savings(of budget: Budget) -> Double {
    let part = budget.period > .hours(1) ? 3.0 : 16
    return Double(budget.period.milliseconds) / part
  }
}
