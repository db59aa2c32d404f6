public import Model

/// Where alerts go. A sink that returns has taken the alert for good; one that throws is asked
/// again.
public protocol Sink: Sendable {
  /// Unique among the sinks; the outbox knows the sink by it.
  var name: String { get }

  /// Hands one alert over. May be called again with an alert that was already handed over.
  func deliver(_ alert: Alert) async throws(DeliveryError)

  /// Closes what is held open, so that the next delivery opens it anew: files may have been moved
  /// away.
  func reopen() async
}

/// Why an alert was not delivered.
public enum DeliveryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// May pass by itself or by an operator's hand: the delivery is tried again.
  case temporary(String)
  /// Will fail in the same way each time: the delivery is given up.
  case permanent(String)

  public var description: String {
    switch self {
    case .temporary(let reason), .permanent(let reason): reason
    }
  }
}
