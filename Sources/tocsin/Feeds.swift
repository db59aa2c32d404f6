import ArgumentParser
import Configuring
import Glibc
import Journaling
import Model

struct Feeds: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "The feeds that are watched: list, status, add, remove, import, export,"
      + " discover, probe.",
    discussion: """
      Feeds come from the settings (`feeds:`), and from the state directory's own list, which `add`,
      `remove` and `import` keep. A running daemon takes changes up on SIGHUP.
      """,
    subcommands: [
      FeedsList.self, FeedsStatus.self, FeedsAdd.self, FeedsRemove.self, FeedsImport.self,
      FeedsExport.self, FeedsDiscover.self, FeedsProbe.self,
    ],
    defaultSubcommand: FeedsList.self)
}

/// A configured feed with what the journal knows of it.
struct WatchedFeed {
  var feed: Feed
  var record: FeedRecord?
  /// The latest first.
  var gaps: [Gap] = []
  /// Until when its host wants to be left alone.
  var rest: Timestamp?

  var state: FeedState { record?.state ?? FeedState() }

  static func all(_ place: Location) throws -> [WatchedFeed] {
    let settings = try place.settings()
    let directory = place.directory(settings)
    var records: [String: FeedRecord] = [:]
    var gaps: [String: [Gap]] = [:]
    var holds: [String: Timestamp] = [:]
    do throws(JournalError) {
      let journal = try Journal(directory: directory, mode: .reading, now: LocalTime.now)
      for record in try journal.feeds() { records[record.feed] = record }
      gaps = try journal.gaps()
      holds = try journal.holds(after: LocalTime.now())
    } catch .missing {
      // Nothing was fetched yet.
    } catch {
      throw fail(error)
    }
    do throws(Problems) {
      let own = try OwnFeeds(state: directory).read().map(withoutPassword)
      return united(settings.feeds + own).map { feed in
        var feed = feed
        var record = records[feed.id]
        let address = record?.state.manners.address
        let rest = holds[Composition.host(address.map { Feed(url: $0) } ?? feed)]
        if let rest { record?.state.rest(until: rest) }
        if !feed.isNamed, let title = record?.name { feed.name = title }
        return WatchedFeed(feed: feed, record: record, gaps: gaps[feed.id] ?? [], rest: rest)
      }
    } catch {
      throw fail(error)
    }
  }

  /// The contract's shape.
  var json: JSONValue {
    [
      "id": .string(feed.id), "url": .string(feed.url), "name": .string(feed.name),
      "tags": .init(feed.tags), "state": .string(state.standing.rawValue),
      "next_poll": .init(state.nextPoll), "last_poll": .init(state.lastPoll),
      "last_success": .init(state.lastSuccess),
      "interval_s": .integer(state.interval.milliseconds / 1000),
      "failures": .integer(Int64(state.failures)),
      "parked_until": .init(state.standing == .parked ? state.notBefore : nil),
      "status": .init(state.status),
      "error": state.error.map {
        ["code": .string($0.code), "message": .string($0.message)]
      } ?? .null,
      "etag": .init(state.validators.etag),
      "last_modified": .init(state.validators.lastModified),
      "items": .integer(Int64(record?.items ?? 0)), "gap_events": .integer(Int64(state.gaps)),
      "priority": .string(feed.priority.rawValue),
    ]
  }
}

extension FeedState {
  /// What one of a host's feeds was asked for holds for all of them.
  fileprivate mutating func rest(until time: Timestamp) {
    guard standing == .active else { return }
    standing = .parked
    notBefore = max(notBefore ?? time, time)
    nextPoll = max(nextPoll ?? time, time)
  }
}

struct FeedsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every feed with its state, a line each.")

  @OptionGroup var place: Location
  @Option(name: .shortAndLong, help: "short or json.") var output = PlainFormat.short

  func run() async throws {
    let feeds = try WatchedFeed.all(place)
    if output == .json {
      for feed in feeds { Terminal.line(feed.json) }
      return
    }
    let now = LocalTime.now()
    var table = Table(header: ["STATE", "ITEMS", "NEXT", "NAME", "URL"])
    for feed in feeds {
      table.add([
        feed.record == nil ? "new" : feed.state.standing.rawValue,
        String(feed.record?.items ?? 0),
        feed.state.nextPoll.map { LocalTime.near($0, to: now) } ?? "now",
        feed.feed.name, feed.feed.url,
      ])
    }
    table.print()
  }
}

struct FeedsAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a feed to the state directory's own list.")

  @OptionGroup var place: Location
  @Argument(help: "The feed's http(s) address.") var url: String
  @Option(help: "What to call it.") var name: String?
  @Option(help: "A tag; may be repeated.") var tag: [String] = []

  func run() async throws {
    guard Composition.isFeedAddress(url) else {
      throw fail("'\(url)' is no http(s) address", .data)
    }
    let feed = Feed(url: url, name: name, tags: tag)
    try OwnFeeds(state: place.directory()).change { feeds in
      guard !feeds.contains(where: { document(at: $0.url) == document(at: url) }) else {
        throw fail("'\(SafeText.address(url))' is on the list already", .asked)
      }
      feeds.append(feed)
    }
    Terminal.talk("added; a running daemon takes it up on SIGHUP")
  }
}

struct FeedsRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes a feed off the state directory's own list; its items stay.")

  @OptionGroup var place: Location
  @Argument(help: "The feed's address, id or name.") var feed: String

  func run() async throws {
    try OwnFeeds(state: place.directory()).change { feeds in
      let before = feeds.count
      feeds.removeAll {
        let shown = withoutPassword($0)
        return [$0.id, $0.url, $0.name, shown.id, shown.url].contains(feed)
      }
      guard feeds.count < before else {
        throw fail(
          "'\(feed)' is not on the own list; feeds of the settings are removed there", .asked)
      }
    }
  }
}

struct FeedsImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Adds an OPML file's feeds to the state directory's own list.")

  @OptionGroup var place: Location
  @Argument(help: "The OPML file.", completion: .file()) var file: String

  func run() async throws {
    let imported: [Feed]
    do throws(Problems) {
      imported = try readOPML(at: file)
    } catch {
      for problem in error.all { Terminal.talk(problem.description) }
      throw ExitCode.data
    }
    var added = 0
    try OwnFeeds(state: place.directory()).change { feeds in
      var known = Set(feeds.map { document(at: $0.url) })
      for feed in imported where known.insert(document(at: feed.url)).inserted {
        feeds.append(feed)
        added += 1
      }
    }
    Terminal.talk("\(added) feeds added, \(imported.count - added) were there already")
  }
}

struct FeedsExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Every watched feed as OPML, on stdout.")

  @OptionGroup var place: Location

  func run() async throws {
    let feeds = try WatchedFeed.all(place).map(\.feed).filter { $0.path == nil }
    Terminal.line(harmless: writeOPML(feeds, title: "Feeds watched by Tocsin"))
  }
}
