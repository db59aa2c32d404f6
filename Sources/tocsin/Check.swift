import ArgumentParser
import Configuring
import Model

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
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
    let warnings: [Problem]
    let summary: String
    do throws(Problems) {
      (warnings, summary) = try check()
    } catch {
      let errors = error.all.count { $0.gravity == .error }
      for problem in error.all { show(problem) }
      Terminal.talk("\(errors) \(errors == 1 ? "error" : "errors")")
      throw ExitCode.settings
    }
    for warning in warnings { show(warning) }
    if output == .short { Terminal.line(summary) }
    if strict, !warnings.isEmpty { throw ExitCode.asked }
  }

  private func show(_ problem: Problem) {
    guard output == .json else { return Terminal.talk(SafeText.line(problem.description)) }
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
      let engine = try Rules.read(watchlist)
      return ([], "ok: " + Rules.summary(engine.lists))
    }
    guard
      let path = findSettings(explicit: place.config, environment: Terminal.environment())
    else {
      throw Problems([
        Problem(
          "no settings found: give --config, set $TOCSIN_CONFIG, or write /etc/tocsin/tocsin.yaml",
          at: .init(file: place.config ?? "tocsin.yaml"))
      ])
    }
    let settings = try readSettings(at: path, environment: Terminal.environment())
    let composition = try Composition(settings, state: place.directory(settings))
    return (
      composition.warnings,
      "ok: \(path): \(composition.settings.feeds.count) feeds, "
        + Rules.summary(settings.watchlists)
    )
  }
}
