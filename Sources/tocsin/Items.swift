import ArgumentParser
import Journaling
import Matching
import Model
import Watching

struct Items: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Stored items, matching or not.",
    discussion: """
        tocsin items -n 20                              the twenty newest
        tocsin items --search '"peace talks" AND kyiv'  in the watchlists' query language
        tocsin items --feed "Example Wire" --since yesterday -o json

      --search uses the engine that raises alerts, on the same text: what it finds is what a topic
      with that query would have hit.
      """)

  @OptionGroup var place: Location

  @Option(
    name: [.customShort("S"), .long], parsing: .unconditional,
    help: "First seen at or after that time.")
  var since: TimeOption?

  @Option(
    name: [.customShort("U"), .long], parsing: .unconditional,
    help: "First seen at or before that time.")
  var until: TimeOption?

  @Option(name: .shortAndLong, help: "A regular expression over title and text.")
  var grep: String?

  @Option(help: "A query in the watchlists' language.")
  var search: String?

  @Option(help: "From this feed: its id, address or name.")
  var feed: [String] = []

  @Flag(help: "Only items that raised an alert.")
  var alerted = false

  @Option(name: [.customShort("n"), .customLong("lines")], help: "Only the newest so many.")
  var lines: Int?

  @Option(name: .shortAndLong, help: "short or json.")
  var output = PlainFormat.short

  @Flag(help: "Times in UTC.")
  var utc = false

  func validate() throws {
    if let lines, lines < 0 { throw ValidationError("--lines must not be negative") }
    _ = try TextPattern(grep)
  }

  func run() async throws {
    let pattern = try TextPattern(grep)
    let finder = try search.map(Finder.init)
    let journal = try place.journal()
    var query = ItemQuery()
    query.since = since?.time
    query.until = until?.time
    query.feeds = feed
    query.alerted = alerted
    query.limit = lines
    do throws(JournalError) {
      let items = try journal.items(query) { item in
        pattern.accepts([item.reference.title, item.summary, item.content])
          && finder?.finds(item) ?? true
      }
      for item in items { show(item) }
    } catch {
      throw fail(error)
    }
  }

  private func show(_ item: StoredItem) {
    guard output == .short else { return Terminal.line(item.json.serialized) }
    let time = LocalTime.short(item.reference.firstSeen, utc: utc)
    let mark = item.alerts.isEmpty ? " " : "!"
    let title = item.reference.title ?? item.summary ?? item.content ?? "(no title)"
    Terminal.line(
      "\(time) \(mark) \(SafeText.line(item.feed.name)): \(SafeText.line(title)) "
        + "<\(SafeText.line(item.reference.url ?? ""))>")
  }
}

/// A search is a watchlist of one topic.
private struct Finder {
  private let engine: Engine

  init(_ query: String) throws {
    let place = Place(file: "--search", line: 1, column: 1)
    let topic = Watchlist.Topic(id: "search", query: Located(query, at: place), place: place)
    do throws(Problems) {
      engine = try Engine([
        Watchlist(id: "search", title: "search", topics: [topic], place: place)
      ])
    } catch {
      for problem in error.all { Terminal.talk(problem.description) }
      throw ExitCode.validationFailure
    }
  }

  func finds(_ item: StoredItem) -> Bool {
    let text = MatchText(
      title: item.reference.title ?? "", summary: item.summary ?? "", content: item.content,
      author: item.authors.isEmpty ? nil : item.authors.joined(separator: "\n"),
      feed: item.feed.name, tags: [], language: item.reference.language,
      url: item.reference.url)
    return !engine.read(text).topics.isEmpty
  }
}
