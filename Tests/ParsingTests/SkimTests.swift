import Foundation
import Model
import Parsing
import Testing

/// Items that are known by their bytes are not read; what else there is, is read as it always was.
struct SkimTests {
  private static let base = "https://wire.example/feeds/main"

  private static func rss(_ items: [String], title: String = "Wire", built: Int = 1) -> Document {
    document(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>\(title)</title>
      <lastBuildDate>Sat, 21 Nov 2026 0\(built):00:00 +0000</lastBuildDate>
      \(items.joined(separator: "\n"))
      </channel></rss>
      """)
  }

  private static func item(_ number: Int, text: String = "words") -> String {
    "<item><guid>\(number)</guid><title>Item \(number)</title>"
      + "<description><![CDATA[<p>\(text)</p>]]></description></item>"
  }

  private static func document(_ text: String) -> Document {
    Document(bytes: Array(text.utf8), baseURL: base)
  }

  private func imprint(_ document: Document, only places: (Int) -> Bool = { _ in true }) -> Imprint
  {
    guard let outline = skim(document, knowing: .none).outline else { return .none }
    let marks = outline.hashes.enumerated().filter { places($0.offset) }
      .map { Imprint.Mark(hash: $0.element, kin: UInt64($0.offset)) }
    return Imprint(context: outline.context, marks: marks)
  }

  @Test("only what is new is read, and times of the feed do not matter")
  func news() throws {
    let before = imprint(Self.rss([Self.item(2), Self.item(1)]))
    #expect(before.marks.count == 2)
    let later = Self.rss([Self.item(3), Self.item(2), Self.item(1)], built: 2)
    let after = skim(later, knowing: before)
    #expect(after.parsed.items.map(\.guid) == ["3"])
    #expect(after.parsed.feed.title == "Wire")
    #expect(try #require(after.outline).known == [nil, 0, 1])
  }

  @Test("what was edited is read")
  func edits() {
    let before = imprint(Self.rss([Self.item(2), Self.item(1)]))
    let after = skim(Self.rss([Self.item(2), Self.item(1, text: "others")]), knowing: before)
    #expect(after.parsed.items.map(\.guid) == ["1"])
    #expect(after.parsed.items.first?.summary?.plain == "others")
  }

  @Test("what items may take over from the feed counts", arguments: ["title", "base", "language"])
  func context(_ change: String) {
    let before = imprint(Self.rss([Self.item(1)]))
    var document = Self.rss([Self.item(1)], title: change == "title" ? "Other" : "Wire")
    if change == "base" { document.baseURL = "https://other.example/feed" }
    if change == "language" {
      let text = String(decoding: document.bytes, as: UTF8.self)
      document.bytes = Array(
        text.replacing("<channel>", with: "<channel><language>de</language>").utf8)
    }
    #expect(skim(document, knowing: before).parsed.items.count == 1)
  }

  @Test(
    "what is not plain is read as a whole, each time",
    arguments: [
      "<item><guid>1</guid><title>a < b</title></item>",
      "<item><guid>1</guid><title>T</title></item>\u{0}",
      "<item><guid>1</guid><title>T</title><item><guid>2</guid></item></item>",
      "<item><guid>1</guid><title>T</title><pubDate>never</pubDate></item>", "<item/>",
      "<ITEM><guid>1</guid><title>T</title></ITEM>",
    ])
  func odd(_ item: String) {
    #expect(skim(Self.rss([item, Self.item(3)]), knowing: .none).outline == nil)
    let known = imprint(Self.rss([Self.item(3)]))
    let whole = parse(Self.rss([item, Self.item(3)]))
    #expect(skim(Self.rss([item, Self.item(3)]), knowing: known).parsed.items == whole.items)
  }

  @Test("an item that is only quoted or in a comment is none")
  func quoted() {
    let one = Self.item(1)
    let quote = one.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let text = "<item><guid>2</guid><title>\(quote)</title></item>"
    let before = imprint(Self.rss([one]))
    let after = skim(Self.rss([text, "<!-- \(one) -->", one]), knowing: before)
    #expect(after.parsed.items.map(\.guid) == ["2"])
    #expect(after.outline?.known == [nil, 0])
  }

  @Test(
    "whichever items are known, the others are read as without it", arguments: Fixture.feeds)
  func fixtures(_ fixture: Fixture) throws {
    let bytes = Array(try Data(contentsOf: fixture.input))
    let document = Document(bytes: bytes, baseURL: Self.base)
    let whole = parse(document)
    let first = skim(document, knowing: .none)
    #expect(first.parsed.items == whole.items && first.parsed.warnings == whole.warnings)
    guard let outline = first.outline else { return }
    #expect(outline.hashes.count == whole.items.count)
    for pattern in 0..<8 {
      let some = imprint(document) { pattern >> ($0 % 3) & 1 == 1 }
      let rest = skim(document, knowing: some)
      let known = try #require(rest.outline).known
      #expect(rest.parsed.items == zip(whole.items, known).filter { $1 == nil }.map(\.0))
      #expect(rest.parsed.feed == whole.feed && rest.parsed.warnings == whole.warnings)
    }
  }

  @Test("most of the plain fixtures are skimmed")
  func skimmed() throws {
    let count = try Fixture.feeds.count { fixture in
      let bytes = Array(try Data(contentsOf: fixture.input))
      return skim(Document(bytes: bytes, baseURL: Self.base), knowing: .none).outline != nil
    }
    #expect(count >= 12)
  }
}
