import Model

/// Tells a line that is down here from feeds that fail: when so many hosts that answered before
/// fail one after the other, and none answers in between, no feed is to blame.
struct Outage: Sendable {
  /// Newly failing hosts in a row that make an outage; all of them, where there are fewer.
  static let mostHosts = 8
  /// With fewer hosts there is no telling.
  static let leastHosts = 3
  /// They count for this long.
  static let window = Duration.minutes(10)
  /// A feed that was not to blame is asked again after this, and up to as much again.
  static let retry = Duration.minutes(2)
  /// What may be our own fault. A server that says something, whatever it is, is there; what breaks
  /// off later is not counted either way.
  static let codes: Set<String> = ["resolve", "connect", "timeout", "tls"]
  static let code = "local-outage"

  struct Suspect: Sendable {
    var host: String
    var harvest: Harvest
    var before: FeedState
    /// What was under way when another host answered speaks of no outage; it is only pardoned with
    /// the others.
    var counts = true
  }

  enum Change: Sendable { case none, began, ended }

  private(set) var isOn = false
  var suspectsNobody: Bool { !isOn && suspects.isEmpty }
  /// By feed.
  private(set) var suspects: [String: Suspect] = [:]
  /// When a host answered last: the line was up then.
  var lastAnswer: Timestamp?

  /// Takes note of a fetch that has ended. `hosts`: how many are watched.
  mutating func note(
    _ harvest: Harvest, before: FeedState, host: String, of hosts: Int
  ) -> Change {
    guard harvest.feed.path == nil, !harvest.isArchive else { return .none }
    if harvest.state.status != nil {
      let wasOn = isOn
      self = Outage()
      lastAnswer = harvest.time
      return wasOn ? .ended : .none
    }
    guard let error = harvest.state.error, Self.codes.contains(error.code),
      !wasPardoned(before)
    else { return .none }
    if isOn || before.failures == 0, suspects[harvest.feed.id] == nil {
      let begun = harvest.time - harvest.duration
      suspects[harvest.feed.id] = Suspect(
        host: host, harvest: harvest, before: before,
        counts: lastAnswer.map { $0 < begun } ?? true)
    }
    guard !isOn else { return .none }
    suspects = suspects.filter { $0.value.harvest.time + Self.window >= harvest.time }
    let count = Set(suspects.values.lazy.filter(\.counts).map(\.host)).count
    guard hosts >= Self.leastHosts, count >= min(hosts, Self.mostHosts) else { return .none }
    isOn = true
    return .began
  }

  /// A feed is pardoned once: when hosts have answered since then, and it fails again, it is to
  /// blame like any other.
  private func wasPardoned(_ before: FeedState) -> Bool {
    guard before.error?.code == Self.code, let pardon = before.lastPoll, let lastAnswer else {
      return false
    }
    return lastAnswer > pardon
  }

  /// The harvest as it is when the feed is not to blame; nil when it is.
  func pardoned(_ harvest: Harvest) -> Harvest? {
    guard isOn, let suspect = suspects[harvest.feed.id], let error = harvest.state.error,
      Self.codes.contains(error.code)
    else { return nil }
    var pardoned = harvest
    pardoned.state = suspect.before
    pardoned.state.lastPoll = harvest.time
    pardoned.state.error = FeedError(
      code: Self.code, message: "the network here seems to be down: \(error)")
    let share = Digest(harvest.feed.id).share
    pardoned.state.nextPoll = harvest.time + Self.retry * (1 + share)
    pardoned.reasons = [Reason(.outage)]
    pardoned.hasLearnt = true
    pardoned.move = nil
    return pardoned
  }
}
