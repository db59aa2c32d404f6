import ArgumentParser
import Configuring
import Model

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads settings and watchlists, runs their tests, and reports every problem.",
    discussion: """
      Each problem is printed as file:line:column with what to do about it. Nothing is
      fetched or written.
      Exit code 78 when there are errors; with --strict, 1 when there are warnings.
      """)

  @OptionGroup var place: Location

  @Option(help: "Check this watchlist (file or directory) instead of the settings.")
  var watchlist: [String] = []

  @Option(name: .shortAndLong, help: "short, or json: one object on stdout for each problem.")
  var output = PlainFormat.short

  @Flag(help: "Warnings count as failure.")
  var strict = false

  func run() async throws {
    let remarks: [Problem]
    let summary: String
    do throws(Problems) {
      (remarks, summary) = try check()
    } catch {
      let errors = error.all.count { $0.gravity == .error }
      for problem in error.all { show(problem) }
      Terminal.talk("\(errors) \(errors == 1 ? "error" : "errors")")
      throw ExitCode.settings
    }
    for remark in remarks { show(remark) }
    if output == .short { Terminal.line(summary) }
    if strict, remarks.contains(where: { $0.gravity == .warning }) { throw ExitCode.asked }
  }

  private func show(_ problem: Problem) {
    guard output == .json else { return Terminal.talk(problem.description) }
    let place = problem.place
    let json: JSONValue = [
      "file": .string(place.file), "line": .integer(Int64(place.line)),
      "column": .integer(Int64(place.column)), "gravity": .string(problem.gravity.rawValue),
      "message": .string(problem.message),
    ]
    Terminal.line(json)
  }

  private func check() throws(Problems) -> ([Problem], String) {
    if !watchlist.isEmpty {
      let rules = try Rules.read(watchlist)
      return (rules.remarks, "ok: " + Rules.summary(rules.lists))
    }
    let composition = try place.composition()
    let settings = composition.settings
    let feeds = settings.feeds.count == 1 ? "1 feed" : "\(settings.feeds.count) feeds"
    return (
      composition.remarks, "ok: \(settings.file): \(feeds), " + Rules.summary(settings.watchlists)
    )
  }
}
