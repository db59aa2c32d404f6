import Model
import Synchronization

/// What robots.txt files said, for a day (RFC 9309 §2.4), and no more of them than fit.
final class RobotsCache: Sendable {
  private struct Entry {
    var robots: Robots
    var expires: Timestamp
    var lastUse: Timestamp
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var weight = 0
  }

  static let lifetime = Duration.hours(24)
  /// How long a file that could not be had counts as forbidding everything.
  static let retry = Duration.hours(1)
  static let mostEntries = 1024
  static let mostBytes = 8 << 20

  private let state = Mutex(State())

  /// nil: to be fetched.
  func robots(of origin: String, at now: Timestamp) -> Robots? {
    state.withLock { state in
      guard let entry = state.entries[origin], entry.expires > now,
        // A clock that was set back must not keep an entry for longer than its life.
        entry.expires <= now + Self.lifetime
      else { return nil }
      state.entries[origin]?.lastUse = now
      return entry.robots
    }
  }

  /// nil: it could not be had. What was known before then goes on to count (§2.4), else nothing
  /// may be fetched (§2.3.1.4).
  @discardableResult
  func keep(_ robots: Robots?, of origin: String, at now: Timestamp) -> Robots {
    state.withLock { state in
      let known = robots ?? state.entries[origin]?.robots ?? .nothing
      let lifetime = robots == nil ? Self.retry : Self.lifetime
      if let old = state.entries.removeValue(forKey: origin) { state.weight -= old.robots.weight }
      state.entries[origin] = Entry(robots: known, expires: now + lifetime, lastUse: now)
      state.weight += known.weight
      while state.entries.count > Self.mostEntries || state.weight > Self.mostBytes,
        let oldest = state.entries.filter({ $0.key != origin })
          .min(by: { $0.value.lastUse < $1.value.lastUse })
      {
        state.entries[oldest.key] = nil
        state.weight -= oldest.value.robots.weight
      }
      return known
    }
  }
}
