import ArgumentParser
import Journaling
import Model
import Scheduling

struct FeedsStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "What is wrong with which feeds; with a name, address or id, all about that feed.")

  @OptionGroup var place: Location
  @Argument(help: "A feed's name, address or id.") var feed: String?
  @Option(name: .shortAndLong, help: "short or json.") var output = PlainFormat.short

  func run() async throws {
    let all = try WatchedFeed.all(place)
    let now = LocalTime.now()
    let chosen = all.filter { entry in
      guard let feed else {
        return entry.state.standing != .active || Pace.isVoid(entry.state, at: now)
      }
      return [entry.feed.id, entry.feed.url, entry.feed.name].contains(feed)
    }
    if let feed, chosen.isEmpty { throw fail("no feed is called '\(feed)'", .asked) }
    let journal = try openJournal()
    for entry in chosen { try show(entry, journal) }
    if output == .json { return }
    if feed == nil {
      let unseen = all.count { $0.record?.state.lastPoll == nil }
      Terminal.talk("\(all.count) feeds, \(chosen.count) in trouble, \(unseen) not fetched yet")
    }
  }

  /// nil: nothing was fetched yet.
  private func openJournal() throws -> Journal? {
    let directory = try place.directory()
    do throws(JournalError) {
      return try Journal(directory: directory, mode: .reading, now: LocalTime.now)
    } catch .missing {
      return nil
    } catch {
      throw fail(error)
    }
  }

  private func show(_ entry: WatchedFeed, _ journal: Journal?) throws {
    let past = try journal.map {
      try FeedPast(of: entry, in: $0, fetches: feed == nil ? 1 : nil)
    }
    guard output == .short else {
      return Terminal.line(past?.json(after: entry) ?? entry.json)
    }
    let state = entry.state
    Terminal.line(
      harmless: Terminal.styled(SafeText.line(entry.feed.name), .bold)
        + " <\(SafeText.line(entry.feed.url))>")
    func add(_ name: String, _ value: String?) {
      if let value { Terminal.line("    \(name): \(value)") }
    }
    add("id", entry.feed.id)
    add("state", state.standing.rawValue)
    add("priority", entry.feed.priority == .normal ? nil : entry.feed.priority.rawValue)
    add("error", state.error?.description)
    add("failures in a row", state.failures > 0 ? String(state.failures) : nil)
    add("last poll", Self.time(state.lastPoll) ?? "never")
    if Pace.isVoid(state, at: LocalTime.now()) {
      add("clock", "it was ahead when this feed was asked last; it is due now")
    }
    add("last success", Self.time(state.lastSuccess) ?? "never")
    add("next poll", Self.time(state.nextPoll) ?? "now")
    add(state.standing == .active ? "fresh until" : "parked until", Self.time(state.notBefore))
    add("its host rests until", Self.time(entry.rest))
    for (name, value) in state.manners.lines { add(name, value) }
    add("items", String(entry.record?.items ?? 0))
    add("gaps", state.gaps > 0 ? String(state.gaps) : nil)
    for gap in entry.gaps.prefix(5) {
      add(
        "gap",
        "\(LocalTime.full(gap.since, utc: false)) – "
          + "\(LocalTime.full(gap.time, utc: false)); \(gap.pages) pages of archives read, "
          + "\(gap.recovered) items recovered")
    }
    for line in past?.lines ?? [] { Terminal.line("    " + line) }
  }

  static func time(_ time: Timestamp?) -> String? { time.map { LocalTime.full($0, utc: false) } }
}

extension Manners {
  /// What was learnt of the server, for people.
  fileprivate var lines: [(String, String)] {
    var lines: [(String, String)] = []
    if let address { lines.append(("moved for good to", SafeText.address(address))) }
    if let moved {
      lines.append(("redirected for good to", "\(SafeText.address(moved)), \(movedCount) times"))
    }
    if let deferred { lines.append(("asked next at", SafeText.address(deferred))) }
    if isFrozen {
      lines.append(("frozen", "it says 304 although it has news; it is probed once a day"))
    }
    if ignoresETag { lines.append(("ETags", "never match; Last-Modified alone is sent")) }
    return lines
  }
}

/// What the journal keeps of one feed beside its state.
private struct FeedPast {
  /// The latest first.
  var fetches: [FetchNote] = []
  var moves: [Move] = []

  init(of entry: WatchedFeed, in journal: Journal, fetches count: Int?) throws {
    do throws(JournalError) {
      // In a list of troubles: what went wrong last.
      fetches = Array(
        try journal.fetches(of: entry.feed.id, quiet: count == nil).prefix(count ?? .max))
      moves = try journal.moves(of: entry.feed.id)
    } catch {
      throw fail(error)
    }
  }

  var lines: [String] {
    moves.map { move in
      "moved: \(LocalTime.full(move.time, utc: false)), from \(SafeText.address(move.from))"
        + " to \(SafeText.address(move.to))"
    }
      + fetches.map { fetch in
        let status = fetch.status.map { " \($0)" } ?? ""
        let next = fetch.nextPoll.map { "; next \(LocalTime.full($0, utc: false))" } ?? ""
        return "fetch: \(LocalTime.full(fetch.time, utc: false)) \(fetch.outcome.rawValue)\(status)"
          + (fetch.error.map { " (\($0))" } ?? "") + ", \(fetch.bytes) bytes in "
          + "\(fetch.duration.milliseconds) ms\(next): "
          + fetch.reasons.map(\.description).joined(separator: "; ")
      }
  }

  /// The contract's shape, with what the journal keeps beside it.
  func json(after entry: WatchedFeed) -> JSONValue {
    guard case .object(let members) = entry.json else { return entry.json }
    let manners = entry.state.manners
    return .object(
      members + [
        .init("asked_at", .string(manners.deferred ?? manners.address ?? entry.feed.url)),
        .init("frozen", .bool(manners.isFrozen)), .init("host_parked_until", .init(entry.rest)),
        .init("fetches", .array(fetches.map(Self.json))),
        .init(
          "moves",
          .array(
            moves.map { move in
              [
                "time": .init(move.time), "from": .string(move.from), "to": .string(move.to),
              ]
            })),
      ])
  }

  private static func json(_ fetch: FetchNote) -> JSONValue {
    [
      "time": .init(fetch.time), "outcome": .string(fetch.outcome.rawValue),
      "status": .init(fetch.status), "bytes": .integer(Int64(fetch.bytes)),
      "duration_ms": .integer(fetch.duration.milliseconds), "next_poll": .init(fetch.nextPoll),
      "error": .init(fetch.error), "reasons": .init(fetch.reasons.map(\.description)),
    ]
  }
}
