import Journaling
import Model
import Support
import Testing

@testable import Watching

/// What has not changed in a document is not read again; what comes of it is the same.
struct LookTests {
  private static func item(_ guid: String, _ text: String, link: String? = nil) -> String {
    let link = link.map { "<link>https://wire.example/\($0)</link>" } ?? ""
    return "<item><guid isPermaLink=\"false\">\(guid)</guid><title>\(text)</title>\(link)</item>"
  }

  private static func feed(_ items: String...) -> Answer {
    .ok(
      "<rss version=\"2.0\"><channel><title>t</title>\n\(items.joined(separator: "\n"))"
        + "</channel></rss>")
  }

  /// Polls once for each answer.
  private func watch(_ stand: Stand, _ answers: [Answer]) async throws {
    stand.server.set("/f", sequence: answers)
    let watcher = stand.watcher(try stand.plan("/f"))
    try await stand.recording {
      for _ in answers {
        await stand.clock.advance(by: .hours(1))
        try await watcher.pass(all: true)
      }
    }
  }

  private func imprint(_ stand: Stand) async throws -> Imprint {
    try await stand.journal.imprint(of: Feed(url: stand.server.url("/f")))
  }

  @Test("news beside what is known raises alerts, and all that was seen is counted")
  func news() async throws {
    let stand = try Stand()
    try await watch(
      stand,
      [
        Self.feed(Self.item("1", "peace talks one")),
        Self.feed(Self.item("2", "peace talks two"), Self.item("1", "peace talks one")),
        Self.feed(
          Self.item("3", "peace talks three"), Self.item("2", "peace talks two"),
          Self.item("1", "peace talks one")),
      ])
    let alerts = try stand.journal.alerts(AlertQuery()).compactMap(\.item.title)
    #expect(Set(alerts) == ["peace talks two", "peace talks three"])
    #expect(try await imprint(stand).marks.count == 3)
    let feed = try #require(try stand.journal.feeds().first)
    #expect(feed.items == 3 && feed.state.gaps == 0)
    let notes = try stand.journal.fetches(of: feed.feed)
    #expect(notes.first?.reasons.contains(Reason(.read, 3)) == true)
  }

  @Test("an edit and its taking back are two revisions, also where the document is odd between")
  func edits() async throws {
    let stand = try Stand()
    let one = Self.item("1", "peace talks one")
    let odd = "<item><guid isPermaLink=\"false\">9</guid><pubDate>never</pubDate></item>"
    try await watch(
      stand,
      [
        Self.feed(one, Self.item("0", "x")),
        Self.feed(Self.item("1", "no talks"), Self.item("0", "x"), odd),
        Self.feed(one, Self.item("0", "x")), Self.feed(Self.item("1", "none"), Self.item("0", "x")),
        Self.feed(one, Self.item("0", "x")),
      ])
    let items = try stand.journal.items(ItemQuery())
    let item = try #require(items.first(where: { $0.reference.title == "peace talks one" }))
    #expect(item.revision == 4)
  }

  @Test("items of one guid and different links are told apart, whichever comes first")
  func ambiguous() async throws {
    let stand = try Stand()
    let (one, two) = (Self.item("g", "first", link: "1"), Self.item("g", "second", link: "2"))
    try await watch(
      stand, [Self.feed(one), Self.feed(two, one), Self.feed(Self.item("h", "third"), two, one)])
    let items = try stand.journal.items(ItemQuery())
    #expect(Set(items.compactMap(\.reference.title)) == ["first", "second", "third"])
    #expect(items.allSatisfy { $0.revision == 0 })
    #expect(try await imprint(stand).marks.isEmpty, "each such document is read as a whole")
  }

  @Test("a document that lost items is nothing new")
  func fewer() async throws {
    let stand = try Stand()
    let (one, two) = (Self.item("1", "one"), Self.item("2", "two"))
    try await watch(stand, [Self.feed(two, one), Self.feed(one), Self.feed(two, one)])
    #expect(try stand.journal.items(ItemQuery()).count == 2)
    #expect(stand.results.elements.map(\.outcome) == [.new, .unchanged, .unchanged])
    #expect(try #require(try stand.journal.feeds().first).state.gaps == 0)
  }
}
