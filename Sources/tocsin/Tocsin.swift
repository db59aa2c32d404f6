import ArgumentParser

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
}
