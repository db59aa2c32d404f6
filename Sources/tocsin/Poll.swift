import ArgumentParser
import Glibc
import Journaling
import Logging
import Model
import Synchronization
import Watching

enum PlainFormat: String, ExpressibleByArgument, CaseIterable { case short, json }

struct Poll: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poll", abstract: "One pass over the feeds that are due, then exit.",
    discussion: """
      Requests are conditional, per-host limits hold, and everything is recorded as the
      daemon records it.
      --all takes every feed, as if its interval and back-off had passed; what a server asked for
      (Retry-After, 410, max-age) still holds.
      A budget (polling.budget) holds up no pass: by it feeds are due less often.

      Prints a line for each feed, with -o json the contract's shape. A feed that fails is recorded
      and does not change the exit code.
      """)

  @OptionGroup var place: Location

  @Flag(help: "Every feed, due or not.")
  var all = false

  @Option(help: "As if it were that time.")
  var now: TimeOption?

  @Option(name: .shortAndLong, help: "short or json.")
  var output = PlainFormat.short

  @Flag(help: "With each line, when the feed is asked next, and why then.")
  var why = false

  @Flag(name: .shortAndLong, help: "No lines for feeds that brought nothing new.")
  var quiet = false

  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let clock = Self.clock(startingAt: now?.time)
    let workplace = try place.workplace(now: clock)
    for warning in workplace.composition.warnings {
      Terminal.talk(warning.description)
    }
    try await pass(workplace.composition, workplace.journal, now: clock)
  }

  private func pass(
    _ composition: Composition, _ journal: Journal, now: @escaping @Sendable () -> Timestamp
  ) async throws {
    let logger = Logger.standardError(.error)
    let plan = try composition.plan(now: now)
    let recorder = Recorder(
      journal: journal, routes: composition.routes, patience: 3, clock: ContinuousClock(),
      logger: logger)
    let tally = Tally(of: plan.feeds.count, format: output, quiet: quiet, why: why)
    let watcher = Watcher(
      plan: plan, journal: journal, recorder: recorder, clock: ContinuousClock(), now: now,
      logger: logger, report: { tally.add($0) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await recorder.run() }
      do throws(JournalError) {
        try await watcher.pass(all: all)
      } catch {
        throw fail(error)
      }
      recorder.end()
      try await group.waitForAll()
    }
    let deliverer = Deliverer(
      journal: journal, sinks: composition.routes.all.map(\.sink), clock: ContinuousClock(),
      now: now, logger: .standardError(.warning))
    await deliverer.drain()
    await Housekeeper(
      journal: journal, terms: Daemon.terms(composition.settings), clock: ContinuousClock(),
      now: now, logger: logger
    ).tidy()
    tally.finish()
    try journal.close()
    // What is left is memory, which would be taken apart piece by piece for each of many feeds.
    _exit(EXIT_SUCCESS)
  }

  /// The wall clock, or one that started at a given time when the command did.
  private static func clock(startingAt start: Timestamp?) -> @Sendable () -> Timestamp {
    guard let start else { return LocalTime.now }
    let begun = LocalTime.now()
    return { start + (LocalTime.now() - begun) }
  }
}

/// Lines and progress of a pass.
private final class Tally: Sendable {
  private struct State {
    var done = 0
    var asked = 0
    var pages = 0
    var items = 0
    var alerts = 0
    var failed = 0
  }

  private let total: Int
  private let format: PlainFormat
  private let quiet: Bool
  private let why: Bool
  private let state = Mutex(State())

  init(of total: Int, format: PlainFormat, quiet: Bool, why: Bool) {
    self.total = total
    self.format = format
    self.quiet = quiet
    self.why = why
  }

  func add(_ result: PollResult) {
    // Printing under the lock keeps lines whole.
    state.withLock { state in
      if result.isArchive {
        state.pages += 1
      } else {
        state.done += 1
        if !result.isUnasked { state.asked += 1 }
      }
      state.items += result.itemsNew
      state.alerts += result.alerts.count
      let hasFailed = result.outcome == .failed || result.outcome == .gone
      if hasFailed, !result.isArchive, !result.isUnasked { state.failed += 1 }
      Terminal.clearProgress()
      if !quiet || result.outcome == .new { show(result) }
      Terminal.progress("\(state.done)/\(total) feeds, \(state.items) new items")
    }
  }

  func finish() {
    Terminal.clearProgress()
    let state = state.withLock { $0 }
    let unasked = state.done - state.asked
    Terminal.talk(
      "\(state.asked) feeds asked, \(state.failed) failed, \(state.items) new items, "
        + "\(state.alerts) alerts"
        + (unasked > 0 ? ", \(unasked) left alone as their servers asked" : "")
        + (state.pages > 0 ? ", \(state.pages) pages of archives" : ""))
  }

  private func show(_ result: PollResult) {
    guard format == .short else { return Terminal.line(result.json) }
    let outcome = Terminal.styled(result.outcome.rawValue, Self.style(result.outcome))
    var line = "\(outcome) \(SafeText.line(result.feed.name))"
    if result.isArchive { line += ", a page of its archives" }
    if result.itemsNew > 0 { line += ", \(result.itemsNew) new items" }
    if !result.alerts.isEmpty { line += ", \(result.alerts.count) alerts" }
    if let error = result.error { line += ": \(SafeText.line(error.description))" }
    Terminal.line(harmless: line + " <\(SafeText.line(result.feed.url))>")
    guard why else { return }
    let next = result.nextPoll.map { LocalTime.full($0, utc: false) } ?? "now"
    let colon = result.reasons.isEmpty ? "" : ": "
    Terminal.line(
      "    next \(next)\(colon)" + result.reasons.map(\.description).joined(separator: "; "))
  }

  private static func style(_ outcome: Harvest.Outcome) -> Terminal.Style? {
    switch outcome {
    case .new: .green
    case .unchanged: .dim
    case .failed: .red
    case .parked, .gone: .yellow
    }
  }
}
