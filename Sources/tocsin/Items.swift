import ArgumentParser
import Journaling
import Matching
import Model
import Watching

struct Items: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: "Stored items, matching or not.",
    discussion: """
        tocsin items -n 20                              the twenty newest
        tocsin items --search '"peace talks" AND kyiv'  in the watchlists' query language
        tocsin items --feed "Example Wire" --since yesterday -o json
        tocsin items --topic peace-talks                items that raised such alerts

      --search uses the engine that raises alerts, on the same text: what it finds is what a topic
      with that query would have hit.
      """)

  @OptionGroup var place: Location
  @OptionGroup var choice: AlertChoice

  @Option(help: "A query in the watchlists' language.")
  var search: String?

  @Flag(help: "Only items that raised an alert.")
  var alerted = false

  @Option(
    name: [.customShort("n", allowingJoined: true), .customLong("lines")],
    help: "Only the newest so many; all for no limit.")
  var lines: LineCount?

  @Option(name: .shortAndLong, help: "short or json.")
  var output = PlainFormat.short

  @Flag(help: "Times in UTC.")
  var utc = false

  func validate() throws {
    _ = try choice.pattern()
    _ = try choice.query()
  }

  func run() async throws {
    let pattern = try choice.pattern()
    let finder = try search.map { try Finder($0, tags: place.tags()) }
    let journal = try place.journal()
    var query = ItemQuery()
    query.since = choice.since?.time
    query.until = choice.until?.time
    query.feeds = choice.feed
    query.alerted = alerted
    query.limit = lines?.limit
    let alertQuery = try choice.query()
    do throws(JournalError) {
      let raised = try choice.isAboutAlerts ? itemsThatRaised(alertQuery, journal) : nil
      let items = try journal.items(query) { item in
        raised?.contains(item.reference.id) ?? true
          && pattern.accepts([item.reference.title, item.summary, item.content])
          && finder?.finds(item) ?? true
      }
      for item in items { show(item) }
    } catch {
      throw fail(error)
    }
  }

  /// Items whose alerts meet the query, whenever those were raised.
  private func itemsThatRaised(
    _ query: AlertQuery, _ journal: Journal
  ) throws(JournalError) -> Set<String> {
    var query = query
    query.since = nil
    query.until = nil
    return Set(try journal.alerts(query).map(\.item.id))
  }

  private func show(_ item: StoredItem) {
    guard output == .short else { return Terminal.line(item.json) }
    let time = LocalTime.short(item.reference.firstSeen, utc: utc)
    let mark = item.alerts.isEmpty ? " " : "!"
    let title = item.reference.title ?? item.summary ?? item.content ?? "(no title)"
    Terminal.line(
      "\(time) \(mark) \(item.feed.name): \(title) <\(item.reference.url ?? "")>")
  }
}

/// A search is a watchlist of one topic.
private struct Finder {
  private let engine: Engine
  /// Of feeds, by their ids.
  private let tags: [String: [String]]

  init(_ query: String, tags: [String: [String]]) throws {
    self.tags = tags
    let place = Place(file: "--search", line: 1, column: 1)
    let topic = Watchlist.Topic(id: "search", query: Located(query, at: place), place: place)
    do throws(Problems) {
      engine = try Engine([
        Watchlist(id: "search", title: "search", topics: [topic], place: place)
      ])
    } catch {
      for problem in error.all { Terminal.talk(Self.told(problem.description)) }
      throw ExitCode.validationFailure
    }
  }

  private static let unknown = "this watchlist has no "

  /// With what to type instead of the id of a topic or official.
  private static func told(_ problem: String) -> String {
    guard problem.contains(unknown) else { return problem }
    return problem.replacing(unknown, with: "a search has no watchlist, and so no ")
      + "; write the words or the name, as in --search '\"Ada Okafor\"', or choose by what raised "
      + "alerts: --official ID, --topic ID"
  }

  func finds(_ item: StoredItem) -> Bool {
    !engine.finds(in: MatchText(item, tags: tags[item.feed.id] ?? [])).isEmpty
  }
}
