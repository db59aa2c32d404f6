import ArgumentParser
import Glibc

@main
struct Tocsin: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tocsin",
    abstract: "Watches news feeds and tells, once, when something you track is said.",
    discussion: """
      Start with `tocsin check`, then `tocsin run`, and read `tocsin alerts -f`.

      Settings are looked for in this order: --config, $TOCSIN_CONFIG, ./Config/tocsin.yaml,
      /etc/tocsin/tocsin.yaml. State (the journal) lives in `state:` of the settings, else
      $STATE_DIRECTORY, else $XDG_STATE_HOME/tocsin, else ~/.local/state/tocsin.

      Exit codes: 0 done; 1 done, but what was asked for failed; 64 usage; 65 unusable input;
      69 service unavailable; 74 input/output; 78 bad settings.
      """,
    version: version,
    subcommands: [
      Run.self, Poll.self, Check.self, Alerts.self, Items.self, Feeds.self, Match.self,
      Backtest.self, Parse.self,
    ])

  /// As ArgumentParser's own, but what it says of wrong arguments is made harmless.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch  where exitCode(for: error).isSuccess {
      exit(withError: error)
    } catch {
      for line in fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      where !line.isEmpty {
        Terminal.talk(String(line))
      }
      Glibc.exit(exitCode(for: error).rawValue)
    }
  }
}
