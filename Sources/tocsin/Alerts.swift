import ArgumentParser
import Glibc
import Journaling
import Model

struct Alerts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "The alert log, read like journalctl.",
    discussion: """
        tocsin alerts -n 20                        the last twenty
        tocsin alerts -f                           the last ten, then new ones as they come
        tocsin alerts --since -2h --official putin
        tocsin alerts -g istanbul -o json          one JSON object a line

      Times: 2026-11-22, "2026-11-22 07:41", RFC 3339, @SECONDS, yesterday, today, -2h, -1d12h.
      Options that may be repeated are alternatives; different options must all hold.
      """)

  /// How often a follower looks for new alerts, in milliseconds.
  static let lookEvery = Duration.milliseconds(250)

  @OptionGroup var place: Location
  @OptionGroup var choice: AlertChoice

  @Flag(name: .shortAndLong, help: "Go on printing new alerts.")
  var follow = false

  @Option(
    name: [.customShort("n", allowingJoined: true), .customLong("lines")],
    help: "Only the newest so many; all for no limit.")
  var lines: LineCount?

  @Flag(name: .shortAndLong, help: "Newest first.")
  var reverse = false

  @Option(name: .shortAndLong, help: "short, verbose, json, csv or cat.")
  var output = AlertFormat.short

  @Flag(help: "Times in UTC.")
  var utc = false

  @Flag(help: "Accepted for the fingers' sake; there is no pager.")
  var noPager = false

  @Flag(name: .shortAndLong, help: "Say nothing when there is nothing.")
  var quiet = false

  @Option(help: "Start at this cursor.")
  var cursor: Int64?

  @Option(help: "Start after this cursor.")
  var afterCursor: Int64?

  @Option(help: "Start after the cursor in this file, and leave the last one there.")
  var cursorFile: String?

  @Flag(help: "Print the cursor of the last alert at the end.")
  var showCursor = false

  func validate() throws {
    if follow && reverse { throw ValidationError("--follow and --reverse exclude each other") }
    _ = try choice.pattern()
    _ = try choice.query()
  }

  func run() async throws {
    let pattern = try choice.pattern()
    let journal = follow ? try await waitForJournal() : try place.journal()
    var query = try choice.query()
    query.after = try start()
    query.limit = lines?.limit ?? (lines == nil && follow && query.after == nil ? 10 : nil)
    let printer = AlertPrinter(format: output, utc: utc)
    printer.header()
    var last = query.after ?? 0
    do throws(JournalError) {
      let newest = try journal.lastAlert()
      let alerts = try journal.alerts(query) { pattern.accepts($0) }
      for alert in reverse ? alerts.reversed() : alerts { printer.print(alert) }
      if alerts.isEmpty, !quiet, !follow { Terminal.talk("-- no alerts --") }
      last = max(last, alerts.map(\.seq).max() ?? 0)
      try keep(last)
      if follow { last = max(last, newest) }
    } catch {
      throw fail(error)
    }
    if showCursor, last > 0 { Terminal.line("-- cursor: \(last)") }
    if follow { try await follow(journal, query, pattern, from: last, printer) }
  }

  private func follow(
    _ journal: Journal, _ base: AlertQuery, _ pattern: TextPattern, from start: Int64,
    _ printer: AlertPrinter
  ) async throws {
    var query = base
    query.limit = nil
    query.after = start
    while true {
      try await ContinuousClock().sleep(for: Self.lookEvery)
      do throws(JournalError) {
        let newest = try journal.lastAlert()
        guard newest > query.after ?? 0 else { continue }
        for alert in try journal.alerts(query) where alert.seq <= newest {
          if pattern.accepts(alert) { printer.print(alert) }
        }
        query.after = newest
        try keep(newest)
      } catch {
        throw fail(error)
      }
    }
  }

  /// A follower may be started before the daemon.
  private func waitForJournal() async throws -> Journal {
    let directory = try place.directory()
    while true {
      do throws(JournalError) {
        return try Journal(directory: directory, mode: .reading, now: LocalTime.now)
      } catch .missing {
        try await ContinuousClock().sleep(for: Self.lookEvery)
      } catch {
        throw fail(error)
      }
    }
  }

  private func start() throws -> Int64? {
    if let cursor { return cursor - 1 }
    if let afterCursor { return afterCursor }
    guard let cursorFile, let file = fopen(cursorFile, "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    guard fgets(&line, Int32(line.count), file) != nil else { return nil }
    let digits = line.prefix { $0 >= 0x30 && $0 <= 0x39 }.map(UInt8.init(bitPattern:))
    guard let number = Int64(String(decoding: digits, as: UTF8.self)) else {
      throw fail("\(cursorFile) holds no cursor", .data)
    }
    return number
  }

  private func keep(_ cursor: Int64) throws(JournalError) {
    guard let cursorFile, cursor > 0 else { return }
    guard let file = fopen(cursorFile + ".new", "w") else {
      throw .database("\(cursorFile): \(String(cString: strerror(errno)))")
    }
    fputs("\(cursor)\n", file)
    fclose(file)
    rename(cursorFile + ".new", cursorFile)
  }
}
