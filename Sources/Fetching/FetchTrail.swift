public import Model

/// The requests of one fetch.
public struct FetchTrail: Hashable, Sendable {
  /// The URL that gave the last answer; nil when none was asked for.
  public var end: String?
  /// The address that answered the first request, where no proxy of the feed's own did.
  public var address: String?
  /// Where permanent redirects (301, 308) led from the first URL, up to the first other one; nil
  /// when there were none, or when one left https for http.
  public var permanent: String?
  /// The target of a redirect with Retry-After, to be asked when that time has come.
  public var deferred: String?
  /// Conditions of the last request.
  public var sent = Validators()
  /// It was sent without conditions to find out whether the validators tell the truth.
  public var isProbe = false
  /// The last answer asks for less work (429, or any with Retry-After): its whole host is meant.
  public var isPushBack = false
  /// There was no complete answer.
  public var isBroken = false
  /// Whether all redirects so far were permanent.
  private var isPermanent = true

  public init() {}

  mutating func follow(_ status: Int, from url: String, to next: String) {
    isPermanent = isPermanent && [301, 308].contains(status)
    if isPermanent { permanent = next }
    if url.hasPrefix("https:"), !next.hasPrefix("https:") {
      (isPermanent, permanent) = (false, nil)
    }
  }
}
