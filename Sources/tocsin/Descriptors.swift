import Glibc

/// Open files of this process.
enum Descriptors {
  /// Enough for the largest `polling.concurrency`, with slow transfers and kept connections.
  private static let wanted: rlim_t = 65_536

  /// Raises the soft limit, which is often 1024, as far as the hard one lets it.
  static func raiseLimit() {
    guard var limit, limit.rlim_cur < min(wanted, limit.rlim_max) else { return }
    limit.rlim_cur = min(wanted, limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// How many there may be.
  static var most: Int { limit.map { Int(clamping: $0.rlim_cur) } ?? 1024 }

  private static var limit: rlimit? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
    return limit
  }
}
