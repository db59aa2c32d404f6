import ArgumentParser
import Configuring
import Journaling
import Matching
import Model

struct Backtest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "An edited watchlist against the stored items: hits gained, hits lost.",
    discussion: """
        tocsin backtest --watchlist port-strike.yaml     what the edit would have changed
        tocsin backtest --watchlist lists/ --since -7d -o json
        tocsin backtest                                  the settings' lists against the alert log

      A hit is a rule that fires on an item. The lists given are compared with those of the same
      ids in the settings; one that is new there gains all its hits. Without --watchlist, the lists
      of the settings are compared with the alerts that were raised. Newest items first; nothing is
      written.
      """)

  @OptionGroup var place: Location

  @Option(help: "Edited watchlists (files or directories).")
  var watchlist: [String] = []

  @Option(
    name: [.customShort("S"), .long], parsing: .unconditional,
    help: "Only items first seen at or after that time.")
  var since: TimeOption?

  @Option(name: .shortAndLong, help: "short or json.")
  var output = PlainFormat.short

  @Flag(help: "Times in UTC.")
  var utc = false

  func run() async throws {
    let settings = try place.settings()
    let (edited, inForce) = try engines(settings)
    let journal = try place.journal()
    var query = ItemQuery()
    query.since = since?.time
    let tags = place.tags()
    var tally = Tally()
    do throws(JournalError) {
      let raised = inForce == nil ? try alerts(journal) : [:]
      // Each item is read, shown and forgotten: none is kept.
      _ = try journal.items(query) { item in
        // What a feed held when it was first fetched raises nothing, unless it is told to.
        if inForce == nil, item.backfill, raised[item.reference.id] == nil { return false }
        let text = MatchText(item, tags: tags[item.feed.id] ?? [])
        let after = hits(edited, text)
        let before = inForce.map { hits($0, text) } ?? raised[item.reference.id] ?? [:]
        tally.items += 1
        tally.kept += after.keys.count { before[$0] != nil }
        for (rule, hit) in after.sorted(by: { $0.key < $1.key }) where before[rule] == nil {
          tally.gained += 1
          show(hit, of: item, isGained: true)
        }
        for (rule, hit) in before.sorted(by: { $0.key < $1.key }) where after[rule] == nil {
          tally.lost += 1
          show(hit, of: item, isGained: false)
        }
        return false
      }
    } catch {
      throw fail(error)
    }
    if output == .short { Terminal.talk(tally.line) }
  }

  private struct Tally {
    var items = 0
    var kept = 0
    var gained = 0
    var lost = 0

    var line: String {
      "\(items) items: \(gained) hits gained, \(lost) lost, \(kept) as before"
    }
  }

  private struct Hit {
    var watchlist: String
    var rule: String
    var severity: Severity
    var snippet: String

    init(_ finding: Finding) {
      watchlist = finding.watchlist
      rule = finding.rule
      severity = finding.severity
      snippet = finding.snippet
    }
  }

  /// The engine of the lists given, and that of the settings' lists of the same ids; nil without
  /// lists given.
  private func engines(_ settings: Settings) throws -> (edited: Engine, inForce: Engine?) {
    do throws(Problems) {
      guard !watchlist.isEmpty else {
        return (try Rules.compile(settings.watchlists).engine, nil)
      }
      let edited = try Rules.read(watchlist)
      let ids = Set(edited.lists.map(\.id))
      return (edited.engine, try Engine(settings.watchlists.filter { ids.contains($0.id) }))
    } catch {
      throw fail(error)
    }
  }

  /// By "watchlist/rule".
  private func hits(_ engine: Engine, _ text: MatchText) -> [String: Hit] {
    var hits: [String: Hit] = [:]
    for finding in engine.findings(in: text) {
      hits["\(finding.watchlist)/\(finding.rule)"] = Hit(finding)
    }
    return hits
  }

  /// What was raised, by item and "watchlist/rule".
  private func alerts(_ journal: Journal) throws(JournalError) -> [String: [String: Hit]] {
    var found: [String: [String: Hit]] = [:]
    _ = try journal.alerts(AlertQuery()) { alert in
      let finding = alert.finding
      found[alert.item.id, default: [:]]["\(finding.watchlist)/\(finding.rule)"] = Hit(finding)
      return false
    }
    return found
  }

  private func show(_ hit: Hit, of item: StoredItem, isGained: Bool) {
    guard output == .short else {
      return Terminal.line(
        [
          "change": .string(isGained ? "gained" : "lost"), "watchlist": .string(hit.watchlist),
          "rule": .string(hit.rule), "severity": .string(hit.severity.rawValue),
          "snippet": .string(hit.snippet), "item": item.reference.json, "feed": item.feed.json,
        ] as JSONValue)
    }
    let time = LocalTime.short(item.reference.firstSeen, utc: utc)
    let title = item.reference.title ?? hit.snippet
    Terminal.line(
      "\(isGained ? "+" : "-") \(time) \(hit.watchlist)/\(hit.rule) "
        + "\(item.feed.name): \(title)")
    if isGained { Terminal.line("    \(hit.snippet)") }
  }
}

extension MatchText {
  /// A stored item as the engine saw it when it came; the tags are its feed's.
  init(_ item: StoredItem, tags: [String] = []) {
    self.init(
      title: item.reference.title ?? "", summary: item.summary ?? "", content: item.content,
      author: item.authors.isEmpty ? nil : item.authors.joined(separator: "\n"),
      feed: item.feed.name, tags: tags, language: item.reference.language, url: item.reference.url)
  }
}
