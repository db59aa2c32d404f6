import DequeModule
import HeapModule
import Model

/// How feeds that are slow, or say nothing, are kept from holding up others.
///
/// What is under way has a slot, of which there are `concurrency`. Where all are taken, the oldest
/// becomes a slow one when patience with it is over, and a slow one that has said nothing for much
/// longer one that hangs: both make room for others, up to bounds of their own.
extension Agenda {
  enum Hold: UInt8, Sendable {
    case slot, slow, hung
    /// It hung when it was asked last, too.
    case known
  }

  /// Hosts whose feed has to wait until fewer hang.
  struct Held: Sendable {
    var hosts: Deque<Int> = []
    /// Under way that hung when they were asked last.
    var underWay = 0
  }

  /// A slow one hangs when it has been under way for so many times the patience.
  private static var hanging: Int { 5 }

  var hasSlots: Bool { underWay - slow - hung < limits.concurrency }

  private var hasSlowOnes: Bool { slow < limits.concurrency * limits.slow }

  /// Shorter the more hang: who waits for a slot waits for their sum, which then hardly grows.
  private var patience: Duration {
    limits.patience / (1 + max(0, hung - held.underWay) / max(1, limits.concurrency))
  }

  /// No room: there is some when the oldest start becomes a slow one, or when something finishes.
  var full: Step {
    guard openings.min != nil || freeOpenings.min != nil else { return .rest }
    if hasSlowOnes, let oldest = started.first { return .wait(until: oldest.time + patience) }
    guard hung < limits.hung, let oldest = slowed.first else { return .rest }
    return .wait(until: oldest.time + limits.patience * Self.hanging)
  }

  /// Where there is no room, what has been under way for too long makes some.
  mutating func loseHold(at now: Timestamp) {
    drop(\.slowed, as: .slow)
    while hung < limits.hung, let oldest = slowed.first,
      isOver(oldest, limits.patience * Self.hanging, at: now)
    {
      entries[Int(oldest.entry)].hold = .hung
      slow -= 1
      hung += 1
      slowed.removeFirst()
      drop(\.slowed, as: .slow)
    }
    drop(\.started, as: .slot)
    while !hasSlots, hasSlowOnes, let oldest = started.first, isOver(oldest, patience, at: now) {
      entries[Int(oldest.entry)].hold = .slow
      slow += 1
      slowed.append(oldest)
      started.removeFirst()
      drop(\.started, as: .slot)
    }
  }

  /// After a clock that was set back, too.
  private func isOver(_ turn: Turn, _ patience: Duration, at now: Timestamp) -> Bool {
    turn.time + patience <= now || turn.time > now
  }

  /// Takes those off the beginning of a queue that have finished.
  private mutating func drop(_ queue: WritableKeyPath<Agenda, Deque<Turn>>, as hold: Hold) {
    while let oldest = self[keyPath: queue].first {
      let entry = entries[Int(oldest.entry)]
      if entry.underWay, entry.generation == oldest.generation, entry.hold == hold { return }
      self[keyPath: queue].removeFirst()
    }
  }

  // MARK: those that hung before

  /// Of all that may hang, so many may be known to: the rest is for those that begin to.
  private var mostKnown: Int { limits.hung / 2 }

  func isKnown(_ entry: Int) -> Bool { entries[entry].hangs && mostKnown > 0 }

  /// Whether a feed that was taken from its host's queue has to wait. It is back there then.
  mutating func isHeld(_ entry: Int, at now: Timestamp) -> Bool {
    guard isKnown(entry), held.underWay >= mostKnown else { return false }
    let host = Int(entries[entry].host)
    let generation = entries[entry].generation
    hosts[host].queue.prepend(Turn(time: now, entry: Int32(entry), generation: generation))
    hosts[host].announced = true
    held.hosts.append(host)
    return true
  }

  mutating func takeHold(_ entry: Int, at now: Timestamp) {
    guard isKnown(entry) else {
      entries[entry].hold = .slot
      let generation = entries[entry].generation
      return started.append(Turn(time: now, entry: Int32(entry), generation: generation))
    }
    entries[entry].hold = .known
    hung += 1
    held.underWay += 1
  }

  mutating func leaveHold(_ entry: Int, at now: Timestamp) {
    switch entries[entry].hold {
    case .slot: break
    case .slow: slow -= 1
    case .hung: hung -= 1
    case .known:
      hung -= 1
      held.underWay -= 1
    }
    entries[entry].hold = .slot
    while mostKnown == 0 || held.underWay < mostKnown, let host = held.hosts.popFirst() {
      hosts[host].announced = false
      // What was taken off meanwhile is nobody's turn.
      while let turn = hosts[host].queue.first,
        entries[Int(turn.entry)].generation != turn.generation
      {
        hosts[host].queue.removeFirst()
      }
      announce(host, at: now)
      if hosts[host].announced, mostKnown > 0 { return }
    }
  }
}
