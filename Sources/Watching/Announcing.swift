import Logging
import Model

/// What the operator is told of feeds.
extension Watcher {
  /// Failures in a row that are told; a feed that never answered is told of at once.
  static var tellingFailures: Int { 3 }

  func announcePages(_ harvest: Harvest) {
    guard harvest.pagesFailed > 0, let error = harvest.pageError else { return }
    logger.info(
      "items were matched without their pages",
      metadata: [
        "feed": "\(SafeText.line(harvest.feed.name))", "pages": "\(harvest.pagesFailed)",
        "error": "\(SafeText.line(error.description))",
      ])
  }

  /// Tells when a feed has failed for a while, and when it is back: once each.
  func announce(_ harvest: Harvest, _ before: FeedState) {
    announceChange(harvest)
    let after = harvest.state
    if before.standing == .active, after.standing == .active { return }
    let metadata: Logger.Metadata = [
      "feed": "\(SafeText.line(harvest.feed.name))", "url": "\(SafeText.address(harvest.feed.url))",
      "error": "\(SafeText.line(after.error?.description ?? "none"))",
    ]
    let patience = before.hasBaseline ? Self.tellingFailures : 1
    switch after.standing {
    case .active where before.failures >= patience || before.standing != .failing:
      logger.notice("feed answers again", metadata: metadata)
    case .failing where after.failures == patience && before.failures < patience:
      if let error = after.error { complaints.add(harvest.feed, error, at: harvest.time) }
    case .active, .failing: logger.debug("feed fails, or did", metadata: metadata)
    case .parked where before.standing != .parked:
      logger.notice("feed is parked by its server", metadata: metadata)
    case .gone where before.standing != .gone: logger.warning("feed is gone", metadata: metadata)
    case .parked, .gone: break
    }
  }

  private func announceChange(_ harvest: Harvest) {
    if harvest.gapSince != nil {
      logger.notice(
        "a feed may have published more than was seen: no item is known of the last fetch",
        metadata: [
          "feed": "\(SafeText.line(harvest.feed.name))",
          "url": "\(SafeText.address(harvest.feed.url))",
          "archives": "\(harvest.state.walk == nil ? "none" : "to be read")",
        ])
    }
    if let move = harvest.move {
      logger.notice(
        "a feed has moved for good",
        metadata: [
          "feed": "\(SafeText.line(harvest.feed.name))", "from": "\(SafeText.address(move.from))",
          "to": "\(SafeText.address(move.to))",
        ])
    }
  }
}
