public import Model

/// What one fetch brought, before anyone has read it.
public struct Fetched: Sendable {
  public enum Result: Sendable {
    /// Bytes to parse.
    case document(Document)
    /// What we have is still current (304, or a local file that has not changed).
    case notModified
    case failed(FeedError)
    /// The server asks to be left alone until `notBefore`: 429, 503 or a redirect with Retry-After.
    case parked(FeedError)
    /// The server says that the feed is gone for good (410).
    case gone(FeedError)
  }

  public var result: Result
  /// Status code of the last answer, be it complete or not; nil when there was none.
  public var status: Int?
  /// To be stored only together with the items of the document.
  public var validators: Validators
  /// The earliest time the server wants to be asked again (Retry-After, max-age, Expires), capped.
  public var notBefore: Timestamp?
  /// Feeds that its header announces, where that was asked for.
  public var feedLinks: [String] = []
  /// How the answer was come by.
  public var trail = FetchTrail()

  public init(
    _ result: Result, status: Int? = nil, validators: Validators = Validators(),
    notBefore: Timestamp? = nil
  ) {
    self.result = result
    self.status = status
    self.validators = validators
    self.notBefore = notBefore
  }
}
