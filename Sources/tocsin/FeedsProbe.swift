import ArgumentParser
import Configuring
import Fetching
import Model
import Parsing
import Scheduling
import Transferring

struct FeedsProbe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe",
    abstract: "How a feed's server answers, and what will be done about it.",
    discussion: """
      Asks at most five times, a second apart: plainly, with the validators that the first answer
      gave, with each of them alone, and without compression. A configured feed is asked with its
      own headers, proxy and certificate. Nothing is written.

      Exit code 1 when there was no feed to be had, 69 when its host asked to be left alone.
      """)

  @OptionGroup var place: Location
  @Argument(help: "The feed's address.") var url: String
  @Option(name: .shortAndLong, help: "short or json.") var output = PlainFormat.short

  func run() async throws {
    let tools = try NetworkTools(place)
    let feed = try tools.feed(url)
    try tools.respect(feed)
    let probe = Probe(
      transfers: tools.transfers, options: tools.options, spacing: tools.spacing,
      now: LocalTime.now, wait: { try await ContinuousClock().sleep(for: $0) })
    let report = try await probe.ask(feed)
    let polling = tools.settings.polling
    let sheet = ProbeSheet(
      feed: feed, report: report, parsed: report.document.map { Parsing.parse($0) },
      pace: Pace(minimum: polling.minInterval, maximum: polling.maxInterval), now: LocalTime.now())
    if output == .json {
      Terminal.line(sheet.json)
    } else {
      var table = Table(header: ["WHAT", "THE SERVER", "WHAT WE DO"])
      for row in sheet.rows { table.add(row) }
      table.print()
    }
    guard sheet.isFeed else { throw ExitCode.asked }
  }
}
