public import Delivering
public import Fetching
public import Matching
public import Model
public import Scheduling

/// All that the pipeline works by, made from the settings; a reload replaces it whole.
public struct Plan: Sendable {
  public var feeds: [Feed]
  public var engine: Engine
  public var fetcher: Fetcher
  /// For feeds whose items' pages are matched too; nil: none are fetched.
  public var pages: PageFetcher?
  public var pace: Pace
  public var limits: Agenda.Limits
  /// The host that stands behind a feed's address: what connections and spacing are counted by.
  public var host: @Sendable (Feed) -> String

  public init(
    feeds: [Feed], engine: Engine, fetcher: Fetcher, pages: PageFetcher? = nil, pace: Pace,
    limits: Agenda.Limits, host: @escaping @Sendable (Feed) -> String
  ) {
    self.feeds = feeds
    self.engine = engine
    self.fetcher = fetcher
    self.pages = pages
    self.pace = pace
    self.limits = limits
    self.host = host
  }
}

/// Which alerts go to which sinks.
public struct Routes: Sendable {
  public struct Route: Sendable {
    public var sink: any Sink
    /// nil: every alert.
    public var filter: AlertFilter?

    public init(sink: any Sink, filter: AlertFilter?) {
      self.sink = sink
      self.filter = filter
    }
  }

  public var all: [Route]

  public init(_ all: [Route] = []) { self.all = all }

  /// Names of the sinks that want an alert, in the order of the settings.
  public func sinks(for finding: Finding, from feed: Feed) -> [String] {
    all.filter { $0.filter?.accepts(finding, feed: feed) ?? true }.map(\.sink.name)
  }
}
