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

  @Flag(help: "Warnings count as failure.")
  var strict = false

  func run() async throws {
    let warnings: [Problem]
    let summary: String
    do throws(Problems) {
      (warnings, summary) = try check()
    } catch {
      let errors = error.all.count { $0.gravity == .error }
      for problem in error.all { Terminal.talk(SafeText.line(problem.description)) }
      Terminal.talk("\(errors) \(errors == 1 ? "error" : "errors")")
      throw ExitCode.settings
    }
    for warning in warnings { Terminal.talk(SafeText.line(warning.description)) }
    Terminal.line(summary)
    if strict, !warnings.isEmpty { throw ExitCode.asked }
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
