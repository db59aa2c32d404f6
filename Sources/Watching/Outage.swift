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
  }

  enum Change: Sendable { case none, began, ended }

  private(set) var isOn = false
  var suspectsNobody: Bool { !isOn && suspects.isEmpty }
  /// By feed.
  private(set) var suspects: [String: Suspect] = [:]

  /// Takes note of a fetch that has ended. `hosts`: how many are watched.
  mutating func note(
    _ harvest: Harvest, before: FeedState, host: String, of hosts: Int
  ) -> Change {
    guard harvest.feed.path == nil else { return .none }
    if harvest.state.status != nil {
      let wasOn = isOn
      self = Outage()
      return wasOn ? .ended : .none
    }
    guard let error = harvest.state.error, Self.codes.contains(error.code) else { return .none }
    if isOn || before.failures == 0, suspects[harvest.feed.id] == nil {
      suspects[harvest.feed.id] = Suspect(host: host, harvest: harvest, before: before)
    }
    guard !isOn else { return .none }
    suspects = suspects.filter { $0.value.harvest.time + Self.window >= harvest.time }
    let count = Set(suspects.values.map(\.host)).count
    guard hosts >= Self.leastHosts, count >= min(hosts, Self.mostHosts) else { return .none }
    isOn = true
    return .began
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
