import ArgumentParser
import Fetching
import Model
import Parsing
import Transferring

struct FeedsDiscover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: "The feeds of a site: those its page announces, or has.",
    discussion: """
      Reads the page at the address and tries what it announces (link rel=alternate, rel=feed, and
      the same in a Link header). If
      none of that is a feed, a few places where feeds are usually found are tried, one after the
      other: this is the only command that ever asks for addresses that nobody gave it.

      Exit code 1 when no feed was found, 69 when the page could not be had.
      """)

  @OptionGroup var place: Location
  @Argument(help: "The address of a page, or of a site.") var url: String
  @Flag(help: "Try the usual places also when the page announces feeds.") var all = false
  @Flag(help: "Try only what the page announces.") var announcedOnly = false
  @Option(name: .shortAndLong, help: "short or json.") var output = PlainFormat.short

  /// Below the site's root, in the order of how common they are.
  static let places = [
    "/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml", "/feed.json",
    "/feeds/posts/default", "/sitemap-news.xml",
  ]
  /// Announced feeds that are tried: pages of archives announce hundreds.
  static let mostAnnounced = 20

  /// Where a feed was found.
  enum Finding: String { case itself, announced, place }

  func run() async throws {
    let tools = try NetworkTools(place)
    let feed = try tools.feed(url)
    try tools.respect(feed)
    var seen: Set<String> = []
    var found: [JSONValue] = []
    let page = try await document(feed.url, tools)
    guard case .document(let document) = page.result else {
      if case .failed(let error) = page.result { throw fail(error.description, .unavailable) }
      throw fail("the server wants to be left alone", .unavailable)
    }
    let parsed = Parsing.parse(document)
    if parsed.ok {
      found.append(describe(parsed, document, .itself))
    } else {
      // A page may announce anything: what is no http(s) address is passed over.
      let links = Array(
        (page.feedLinks + parsed.feedLinks).filter(Composition.isFeedAddress)
          .prefix(Self.mostAnnounced))
      found += try await tries(links, .announced, &seen, tools)
      if found.isEmpty && !announcedOnly || all {
        let base = document.baseURL ?? feed.url
        let places = Self.places.compactMap { URLs.resolve($0, against: base) }
        found += try await tries(places, .place, &seen, tools)
      }
    }
    show(found)
    if found.isEmpty { throw fail("no feed was found", .asked) }
  }

  private func document(_ url: String, _ tools: NetworkTools) async throws -> Fetched {
    try await tools.fetcher.fetch(try tools.feed(url), state: FeedState())
  }

  /// Those of the addresses that are feeds; stops where the server asks to be left alone.
  private func tries(
    _ urls: [String], _ how: Finding, _ seen: inout Set<String>, _ tools: NetworkTools
  ) async throws -> [JSONValue] {
    var found: [JSONValue] = []
    for url in urls where seen.insert(url).inserted && tools.rest(Feed(url: url)) == nil {
      try await tools.pause()
      Terminal.progress("trying \(SafeText.address(url))")
      let fetched = try await document(url, tools)
      Terminal.clearProgress()
      if case .parked = fetched.result {
        Terminal.talk("the server wants to be left alone; the rest was not tried")
        return found
      }
      guard case .document(let document) = fetched.result else { continue }
      let parsed = Parsing.parse(document)
      let end = document.baseURL ?? url
      // Several places may lead to one feed.
      guard parsed.ok, end == url || seen.insert(end).inserted else { continue }
      found.append(describe(parsed, document, how))
    }
    return found
  }

  private func describe(
    _ parsed: ParsedDocument, _ document: Document, _ how: Finding
  ) -> JSONValue {
    let newest = parsed.items.compactMap { $0.published ?? $0.updated }.max()
    return [
      "url": .string(document.baseURL ?? url), "found": .string(how.rawValue),
      "version": .string(parsed.version), "title": .init(parsed.feed.title),
      "items": .integer(Int64(parsed.items.count)), "newest": .init(newest),
    ]
  }

  private func show(_ found: [JSONValue]) {
    if output == .json {
      for value in found { Terminal.line(value) }
      return
    }
    guard !found.isEmpty else { return }
    var table = Table(header: ["FOUND", "VERSION", "ITEMS", "NEWEST", "URL", "TITLE"])
    for value in found {
      table.add([
        value["found"]?.string ?? "", value["version"]?.string ?? "",
        String(value["items"]?.integer ?? 0), value["newest"]?.string ?? "-",
        value["url"]?.string ?? "", value["title"]?.string ?? "",
      ])
    }
    table.print()
  }
}
