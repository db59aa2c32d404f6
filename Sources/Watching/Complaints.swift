import Logging
import Model
import Synchronization

/// Failing feeds, told to the operator together: when a line goes down, one sentence says it for a
/// thousand feeds. A few are told one by one.
final class Complaints: Sendable {
  /// How long complaints are collected before they are told.
  static let patience = Duration.seconds(3)
  /// So many are told one by one.
  static let few = 3

  private struct State {
    var waiting: [(feed: Feed, error: FeedError)] = []
    var since: Timestamp?
  }

  private let logger: Logger
  private let state = Mutex(State())

  init(_ logger: Logger) { self.logger = logger }

  func add(_ feed: Feed, _ error: FeedError, at time: Timestamp) {
    state.withLock { state in
      state.waiting.append((feed, error))
      state.since = state.since ?? time
    }
  }

  /// Forgets what has not been told yet.
  func withdraw() { state.withLock { $0 = State() } }

  /// When the next telling is due; nil when there is nothing to tell.
  var due: Timestamp? { state.withLock { $0.since.map { $0 + Self.patience } } }

  /// Tells what has waited long enough, or, with `all`, everything.
  func tell(at time: Timestamp, all: Bool = false) {
    let waiting = state.withLock { state in
      guard let since = state.since, all || since + Self.patience <= time else {
        return State().waiting
      }
      defer { state = State() }
      return state.waiting
    }
    guard waiting.count > Self.few else {
      for (feed, error) in waiting { tell(feed, error) }
      return
    }
    var codes: [String: Int] = [:]
    for (_, error) in waiting { codes[error.code, default: 0] += 1 }
    let kinds = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    logger.warning(
      "feeds fail",
      metadata: [
        "count": "\(waiting.count)", "errors": "\(kinds)", "see": "tocsin feeds status",
      ])
  }

  private func tell(_ feed: Feed, _ error: FeedError) {
    logger.warning(
      "feed fails",
      metadata: [
        "feed": "\(SafeText.line(feed.name))", "url": "\(SafeText.address(feed.url))",
        "error": "\(SafeText.line(error.description))",
      ])
  }
}
