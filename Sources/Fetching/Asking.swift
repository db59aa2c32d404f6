import Model

/// What the first request of a fetch asks, and how: worked out from what is known of the feed.
struct Asking: Hashable, Sendable {
  var url: String
  /// Where they came from: they are sent to no other URL.
  var source: String
  var validators: Validators
  /// Unconditional although there are validators, to find out whether they still tell the truth.
  var isProbe = false

  /// A feed that answers 304 only is asked without conditions at most this often.
  static let leastProbeDays: UInt8 = 1
  /// Answers of 304 in a row before which none is doubted, however long ago the last body came.
  static let leastUnmodified: UInt8 = 8
  /// A poll by a timer comes as long after the last answer as that took, less than a day.
  static let slack = Duration.minutes(5)
  /// A probe that finds nothing doubles the wait for the next, up to this.
  static let mostProbeDays: UInt8 = 28

  init(_ feed: Feed, _ state: FeedState, at now: Timestamp) {
    let manners = state.manners
    let usual = manners.address ?? feed.url
    url = manners.deferred ?? usual
    source = manners.source ?? usual
    validators = state.validators
    guard validators != Validators() else { return }
    // One that was proven wrong is not given the benefit of the doubt again.
    if let last = manners.lastBody,
      manners.isFrozen || manners.unmodified >= Self.leastUnmodified,
      now >= last + .days(Int64(max(manners.probeDays, Self.leastProbeDays))) - Self.slack
        || last > now
    {
      isProbe = true
      validators = Validators()
    } else if manners.ignoresETag, validators.lastModified != nil {
      validators.etag = nil
    }
  }

  func validators(for url: String) -> Validators {
    url == source ? validators : Validators()
  }
}
