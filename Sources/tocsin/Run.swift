import ArgumentParser
import Configuring
import Glibc
import Journaling
import Logging
import Model

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "The daemon: watches the feeds until it is stopped.",
    discussion: """
      Fetches what is due, raises alerts, delivers them. Runs in the foreground, as systemd
      wants it: READY, WATCHDOG, STATUS and RELOADING go to $NOTIFY_SOCKET, the log to stderr.

        kill -HUP PID     read the settings anew; wrong ones are refused and the old ones stay
        kill -TERM PID    finish what has been read, and stop within 10 seconds

      With --follow, alerts also go to stdout as they come, after the last ten.
      """)

  @OptionGroup var place: Location

  @Flag(help: "Print new alerts on stdout, too.")
  var follow = false

  @Flag(help: "Say more: each failed fetch, not only the first.")
  var debug = false

  func run() async throws {
    // libcurl writes to sockets whose peer may have gone.
    signal(SIGPIPE, SIG_IGN)
    let workplace = try place.workplace()
    let printer = AlertPrinter(format: .short, utc: false, out: Terminal.mention)
    if follow { try showLast(of: workplace.journal, printer) }
    let daemon = Daemon(
      settingsPath: workplace.composition.settings.file, directory: workplace.directory,
      logger: .standardError(debug ? .debug : .info),
      onAlert: { [follow] alert in if follow { printer.print(alert) } })
    try await daemon.run(workplace.composition, journal: workplace.journal)
    try workplace.journal.close()
  }

  private func showLast(of journal: Journal, _ printer: AlertPrinter) throws {
    var query = AlertQuery()
    query.limit = 10
    for alert in try journal.alerts(query) { printer.print(alert) }
  }
}
