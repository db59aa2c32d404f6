public import Journaling
public import Logging
public import Model
public import ServiceLifecycle
import Synchronization

/// Forgets what the settings say need not be kept: soon after the start, then once an hour.
public final class Housekeeper<WaitClock: Clock<Duration>>: Service {
  static var interval: Duration { .hours(1) }
  static var afterStart: Duration { .minutes(1) }

  public struct Terms: Hashable, Sendable {
    /// How long items that raised no alert keep their text; nil: for ever.
    public var items: Duration?
    public var alerts: Duration?

    public init(items: Duration?, alerts: Duration?) {
      self.items = items
      self.alerts = alerts
    }
  }

  private let journal: Journal
  private let clock: WaitClock
  private let now: @Sendable () -> Timestamp
  private let logger: Logger
  private let terms: Mutex<Terms>

  public init(
    journal: Journal, terms: Terms, clock: WaitClock, now: @escaping @Sendable () -> Timestamp,
    logger: Logger
  ) {
    self.journal = journal
    self.clock = clock
    self.now = now
    self.logger = logger
    self.terms = Mutex(terms)
  }

  public func adopt(_ terms: Terms) { self.terms.withLock { $0 = terms } }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      var wait = Self.afterStart
      while (try? await self.clock.sleep(for: wait)) != nil {
        await self.tidy()
        wait = Self.interval
      }
    }
  }

  /// One round.
  public func tidy() async {
    let terms = terms.withLock { $0 }
    do {
      if let keep = terms.alerts { try await journal.forgetAlerts(before: now() - keep) }
      if let keep = terms.items { try await journal.forgetItems(before: now() - keep) }
    } catch {
      logger.error("the journal could not be tidied", metadata: ["error": "\(error)"])
    }
  }
}
