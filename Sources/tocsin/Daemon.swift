import CSystemd
import Configuring
import Delivering
import Fetching
import Journaling
import Logging
import Model
import ServiceLifecycle
import Synchronization
import Transferring
import UnixSignals
import Watching

/// The composition root of `tocsin run`: opens, wires, serves, reloads, stops.
struct Daemon: Sendable {
  /// After SIGTERM: until services are cancelled, and until the process ends all the same.
  static let graceful = Duration.seconds(6)
  static let cancelled = Duration.seconds(2)

  var settingsPath: String
  var directory: String
  var logger: Logger
  /// Called with each new alert, in order of their numbers within a feed.
  var onAlert: @Sendable (Alert) -> Void = { _ in }
  private let manager = ServiceManager()
  /// Outlives reloads: what a host asked for still holds.
  private let manners = PageManners()

  init(
    settingsPath: String, directory: String, logger: Logger,
    onAlert: @escaping @Sendable (Alert) -> Void
  ) {
    self.settingsPath = settingsPath
    self.directory = directory
    self.logger = logger
    self.onAlert = onAlert
  }

  /// Until SIGTERM or SIGINT.
  func run(_ composition: Composition, journal: Journal) async throws {
    let plan = try composition.plan(manners: manners)
    let clock = ContinuousClock()
    let recorder = Recorder(
      journal: journal, routes: composition.routes, clock: clock, logger: logger)
    let deliverer = Deliverer(
      journal: journal, sinks: composition.routes.all.map(\.sink), clock: clock,
      now: LocalTime.now, logger: logger)
    let housekeeper = Housekeeper(
      journal: journal, terms: Self.terms(composition.settings), clock: clock,
      now: LocalTime.now, logger: logger)
    let pulse = Pulse(manager: manager)
    let watcher = Watcher(
      plan: plan, journal: journal, recorder: recorder, clock: clock, now: LocalTime.now,
      logger: logger, beat: { pulse.beat(feeds: $0) },
      report: { result in
        if result.alerts.isEmpty { return }
        deliverer.wake()
        pulse.count(result.alerts.count)
        for alert in result.alerts { onAlert(alert) }
      })
    let reload = ReloadService {
      await self.reload(watcher, recorder, deliverer, housekeeper)
    }
    var configuration = ServiceGroupConfiguration(
      services: [recorder, housekeeper, deliverer, watcher, reload],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet(logger))
    configuration.maximumGracefulShutdownDuration = Self.graceful
    configuration.maximumCancellationDuration = Self.cancelled
    for warning in composition.warnings {
      logger.warning("settings", metadata: ["problem": "\(warning)"])
    }
    logger.notice(
      "watching",
      metadata: [
        "feeds": "\(plan.feeds.count)", "watchlists": "\(composition.settings.watchlists.count)",
        "state": "\(directory)",
      ])
    manager.ready("Watching \(plan.feeds.count) feeds")
    try await ServiceGroup(configuration: configuration).run()
    manager.stopping()
    logger.notice("stopped")
  }

  /// A bad new file leaves everything as it is, and says so. The new engine is made beside the
  /// pipeline, which goes on with the old one until the two are swapped.
  private func reload(
    _ watcher: Watcher, _ recorder: Recorder,
    _ deliverer: Deliverer<ContinuousClock>, _ housekeeper: Housekeeper<ContinuousClock>
  ) async {
    manager.reloading()
    var status = "The last reload was refused; watching with the old settings"
    defer { manager.ready(status) }
    await deliverer.reopen()
    do {
      let (composition, plan) = try await OwnThread.run { [settingsPath, directory, manners] in
        let composition = try Composition.read(settingsPath) { _ in directory }
        return (composition, try composition.plan(manners: manners))
      }
      // First what can fail: all of it is taken, or nothing.
      try watcher.adopt(plan)
      recorder.adopt(composition.routes)
      deliverer.adopt(composition.routes.all.map(\.sink))
      housekeeper.adopt(Self.terms(composition.settings))
      for warning in composition.warnings {
        logger.warning("settings", metadata: ["problem": "\(warning)"])
      }
      status = "Watching \(plan.feeds.count) feeds"
      logger.notice("settings reloaded", metadata: ["feeds": "\(plan.feeds.count)"])
    } catch let problems as Problems {
      for problem in problems.all {
        logger.error("settings refused", metadata: ["problem": "\(problem)"])
      }
      logger.error("the new settings are wrong; the old ones stay in force")
    } catch {
      logger.error(
        "the new settings could not be taken; the old ones stay in force",
        metadata: ["error": "\(error)"])
    }
  }

  static func terms(_ settings: Settings) -> Housekeeper<ContinuousClock>.Terms {
    .init(items: settings.journal.keepItems, alerts: settings.journal.keepAlerts)
  }

  private func quiet(_ logger: Logger) -> Logger {
    var logger = logger
    logger.logLevel = max(logger.logLevel, .warning)
    return logger
  }
}

/// Tells the service manager that the work loop comes round, at most once a second.
private final class Pulse: Sendable {
  private struct State {
    var last: ContinuousClock.Instant?
    var beats = 0
    var alerts = 0
  }

  private let manager: ServiceManager
  private let state = Mutex(State())

  init(manager: ServiceManager) { self.manager = manager }

  func count(_ alerts: Int) { state.withLock { $0.alerts += alerts } }

  func beat(feeds: Int) {
    let time = ContinuousClock.now
    let (alerts, beats) = state.withLock { state -> (Int?, Int) in
      if let last = state.last, time - last < .seconds(1) { return (nil, state.beats) }
      state.last = time
      state.beats += 1
      return (state.alerts, state.beats)
    }
    guard let alerts else { return }
    // The first beat comes when all feeds are taken up, and with the second all services are at
    // work: what that took and is free goes back.
    if beats <= 2 { tocsin_give_back_memory() }
    manager.alive("Watching \(feeds) feeds; \(alerts) alerts since start")
  }
}

/// SIGHUP reads the settings anew.
private struct ReloadService: Service {
  var reload: @Sendable () async -> Void

  func run() async throws {
    await cancelWhenGracefulShutdown {
      for await _ in await UnixSignalsSequence(trapping: .sighup) { await reload() }
    }
  }
}
