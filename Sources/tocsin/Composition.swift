import Configuring
import Delivering
import Fetching
import Glibc
import Journaling
import Matching
import Model
import Scheduling
import Transferring
import Watching

/// Makes what the pipeline works by out of the settings: the one place where every stage is known.
struct Composition: Sendable {
  var settings: Settings
  var engine: Engine
  var routes: Routes
  /// Warnings and notes.
  var remarks: [Problem]

  /// Those of the settings, and of what this process has no open files for.
  var warnings: [Problem] {
    let warnings = remarks.filter { $0.gravity == .warning }
    let (wanted, shares) = (settings.polling.concurrency, Self.shares(settings))
    guard shares.concurrency < wanted else { return warnings }
    let cut = Problem(
      "\(Descriptors.most) open files are too few for `polling.concurrency: \(wanted)`: "
        + "\(shares.concurrency) transfers at once, and \(shares.hung) that hang "
        + "(LimitNOFILE=, ulimit -n)",
      at: .init(file: settings.file), gravity: .warning)
    return warnings + [cut]
  }

  /// Checks everything that can be checked without a network: queries, filters, the watchlists' own
  /// tests. `found`: what is wrong with the settings; `state`: the directory whose own list of
  /// feeds is watched too.
  init(_ settings: Settings, found: [Problem], state: String) throws(Problems) {
    var found = found
    self.settings = settings
    do throws(Problems) {
      let own = try OwnFeeds(state: state).read()
      self.settings.feeds = united(settings.feeds + own.map(withoutPassword))
    } catch {
      found += error.all
    }
    let wrong: [Problem]
    (routes, wrong) = Self.routes(settings.delivery, over: settings.watchlists)
    let (engine, problems) = Engine.check(settings.watchlists, found: found + wrong)
    guard let engine else { throw Problems(problems) }
    self.engine = engine
    remarks = problems
  }

  /// Reads the settings, and checks all that they name. `state`: where their state is.
  static func read(
    _ path: String, state: (Settings) -> String
  ) throws(Problems) -> Composition {
    let (settings, found) = examineSettings(at: path, environment: Terminal.environment())
    return try Composition(settings, found: found, state: state(settings))
  }

  /// What the pipeline works by, over new connections. `manners`: what is remembered of the hosts
  /// of pages.
  func plan(
    manners: PageManners = PageManners(),
    now: @escaping @Sendable () -> Timestamp = LocalTime.now
  ) throws(TransferError) -> Plan {
    let transfers = try Self.transfers(settings)
    let polling = settings.polling
    let shares = Self.shares(settings)
    var plan = Plan(
      feeds: settings.feeds, engine: engine,
      fetcher: Fetcher(
        transfers: transfers,
        options: .init(timeout: polling.timeout, maxBody: polling.maxBody), now: now),
      pages: PageFetcher(
        transfers: transfers,
        options: .init(
          timeout: polling.timeout, maxBody: min(polling.maxBody, Self.mostPage),
          spacing: polling.perHostSpacing),
        manners: manners, now: now, wait: { try await ContinuousClock().sleep(for: $0) }),
      pace: Pace(minimum: polling.minInterval, maximum: polling.maxInterval),
      bounds: LowerBounds(
        withoutValidators: polling.allowFast ? nil : polling.withoutValidators),
      limits: .init(
        concurrency: shares.concurrency, perHost: polling.perHostConnections,
        spacing: polling.perHostSpacing,
        perAddress: polling.perAddressConnections, addressSpacing: polling.perAddressSpacing,
        budget: polling.budget.map { .init(requests: $0.requests, period: $0.period) },
        hung: shares.hung),
      host: Self.host)
    // A proxy has one address for all.
    if (settings.network.proxy ?? "").isEmpty { plan.site = Self.site }
    return plan
  }

  /// This machine need not be spared.
  static let site: @Sendable (String) -> String? = { address in
    address.hasPrefix("127.") || address == "::1" ? nil : address
  }

  static func transfers(_ settings: Settings) throws(TransferError) -> Transfers {
    let addresses = AddressGuard(allowance(settings.network.allowPrivate))
    return try Transfers(
      options: .init(
        userAgent: "tocsin/\(Tocsin.version) (+\(settings.network.contact))",
        caFile: settings.network.caFile,
        proxy: settings.network.proxy,
        connections: shares(settings).connections,
        allows: addresses.allows))
  }

  private static func shares(_ settings: Settings) -> TransferShares {
    Descriptors.raiseLimit()
    return TransferShares(concurrency: settings.polling.concurrency, files: Descriptors.most)
  }

  /// Bytes of an item's page, after decompression: an article's markup takes less.
  static let mostPage = 4 << 20

  static func isFeedAddress(_ url: String) -> Bool { URLs.origin(of: url) != nil }

  /// A name, with the port where it is not the scheme's own: http and https are one host. Local
  /// files are no host: each stands for itself.
  static let host: @Sendable (Feed) -> String = { feed in
    guard let origin = URLs.origin(of: feed.url) else { return feed.url }
    let bytes = origin.utf8
    let isSecure = bytes.starts(with: "https:".utf8)
    let host = bytes.dropFirst(isSecure ? 8 : 7)
    let port = (isSecure ? ":443" : ":80").utf8
    let isUsual = host.suffix(port.count).elementsEqual(port)
    return String(Substring(isUsual ? host.dropLast(port.count) : host))
  }

  private static func allowance(_ setting: Network.AllowPrivate) -> AddressGuard.Allowance {
    switch setting {
    case .none: .none
    case .all: .all
    case .blocks(let blocks): .blocks(blocks)
    }
  }

  private static func routes(
    _ sinks: [SinkSettings], over lists: [Watchlist]
  ) -> (Routes, [Problem]) {
    let known: [AlertFilter.Field: Set<String>] = [
      .watchlist: Set(lists.map(\.id)), .topic: Set(lists.flatMap(\.topics).map(\.id)),
      .official: Set(lists.flatMap(\.officials).map(\.id)),
    ]
    var routes: [Routes.Route] = []
    var problems: [Problem] = []
    for settings in sinks {
      var filter: AlertFilter?
      do throws(Problem) {
        filter = try settings.when.map { text throws(Problem) in
          try AlertFilter(text, known: known)
        }
      } catch {
        problems.append(error)
      }
      routes.append(.init(sink: sink(settings), filter: filter))
    }
    return (Routes(routes), problems)
  }

  private static func sink(_ settings: SinkSettings) -> any Sink {
    switch settings.type {
    case .jsonl(let path): JSONLinesSink(name: settings.name, path: path)
    case .exec(let command, let timeout):
      ExecSink(name: settings.name, command: command, timeout: timeout)
    }
  }
}
