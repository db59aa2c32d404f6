import Model
import Transferring

/// What an answer says about when to come back.
enum Freshness {
  /// A longer freshness than this is a server's mistake: news older than a day is none.
  static let longestFreshness = Duration.days(1)
  /// A ban longer than this would look like giving a feed up.
  static let longestBan = Duration.days(30)

  /// Retry-After in seconds or as a date (RFC 9110 §10.2.3); nil when absent, unreadable or in the
  /// past.
  static func retryAfter(_ response: Response, now: Timestamp) -> Timestamp? {
    guard let text = response.header("retry-after") else { return nil }
    let asked: Timestamp
    if let seconds = deltaSeconds(text) {
      guard seconds > 0 else { return nil }
      asked = now + min(.seconds(min(seconds, mostSeconds)), longestBan)
    } else if let date = parseHTTPDate(text, now: now) {
      asked = min(date, now + longestBan)
    } else {
      return nil
    }
    return asked > now ? asked : nil
  }

  /// The end of an answer's freshness (RFC 9111 §4.2): max-age less Age, else Expires less Date.
  /// `no-store`, `no-cache` and ages of zero do not ask for haste: nil.
  static func end(_ response: Response, now: Timestamp) -> Timestamp? {
    guard let lifetime = lifetime(response, now: now) else { return nil }
    let age = response.header("age").flatMap { deltaSeconds($0) } ?? 0
    let left = min(lifetime, longestFreshness) - .seconds(min(age, 86_400))
    return left > .zero ? now + left : nil
  }

  /// A year: more is never told apart.
  private static let mostSeconds: Int64 = 31_536_000

  /// delta-seconds: digits alone; what no number holds is the greatest one (RFC 9111 §1.2.2).
  private static func deltaSeconds(_ text: some StringProtocol) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text) ?? .max
  }

  private static func lifetime(_ response: Response, now: Timestamp) -> Duration? {
    if let control = response.header("cache-control") {
      let directives = control.lowercased().split(separator: ",").map { $0.drop { $0 == " " } }
      if directives.contains(where: { $0.hasPrefix("no-cache") || $0.hasPrefix("no-store") }) {
        return nil
      }
      for directive in directives where directive.hasPrefix("max-age=") {
        let digits = directive.dropFirst("max-age=".count).filter { $0 != "\"" }
        return deltaSeconds(digits).map { .seconds(min($0, mostSeconds)) }
      }
    }
    guard let expires = response.header("expires").flatMap({ parseHTTPDate($0, now: now) }) else {
      return nil
    }
    let date = response.header("date").flatMap { parseHTTPDate($0, now: now) } ?? now
    return expires - date
  }
}
