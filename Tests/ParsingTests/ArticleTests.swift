import Model
import Parsing
import Testing

struct ArticleTests {
  private func article(_ html: String, _ options: ParseOptions = .init()) -> ParsedDocument {
    parseArticle(
      Document(bytes: Array(html.utf8), baseURL: "https://wire.example/2026/ferry"),
      options: options)
  }

  private static let prose =
    "The crews of the ferries met the owners on Monday, and they spoke until late at night. "
  private static let paragraphs = (1...4).map { "<p>\($0). \(prose)\(prose)</p>" }.joined()

  private static let dated = "\"datePublished\":\"2026-03-04T08:15:00Z\""

  private func lines(_ parsed: ParsedDocument) -> [String] {
    (parsed.items.first?.content?.plain ?? "").split(separator: "\n").map(String.init)
  }

  @Test(
    "What stands around the text stays out of it",
    arguments: [
      "<nav><p>\(prose)</p></nav>", "<aside><p>\(prose)</p></aside>",
      "<div class='related-posts'><p>\(prose)</p></div>",
      "<div id=\"newsletterSignup\"><p>\(prose)</p></div>",
      "<figure><img src=a><figcaption>\(prose)</figcaption></figure>",
      "<div hidden><p>\(prose)</p></div>", "<div style='display: none'><p>\(prose)</p></div>",
      "<div class='comments'><p>\(prose)</p></div>", "<form><p>\(prose)</p></form>",
      "<noscript><p>\(prose)</p></noscript>", "<template><p>\(prose)</p></template>",
      "<script>\(prose)</script>", "<style>\(prose)</style>", "<!-- <p>\(prose)</p> -->",
      "<svg><text>\(prose)</text></svg>", "<p>Advertisement</p>",
      "<p>Read more: <a href=/x>The owners of the tugs break off talks</a></p>",
      "<p>Lesen Sie auch: <a href=/x>Wer die Mauer bezahlen soll</a></p>",
      "<p>Читайте также: <a href=/x>Кто заплатит за ремонт причала</a></p>",
      "<p>Sign up for our newsletter, it comes every Sunday.</p>",
      "<p>This site uses cookies.</p>",
    ])
  func around(_ box: String) {
    let found = article("<body><div>\(Self.paragraphs)\(box)\(Self.paragraphs)</div></body>")
    #expect(lines(found).count == 8)
    #expect(lines(found).allSatisfy { $0.hasSuffix("late at night.") })
  }

  @Test(
    "What belongs to the text stays in it",
    arguments: [
      "<h2>What comes next</h2>", "<ul><li>one</li></ul>", "<blockquote>It is over.</blockquote>",
      "<p>It is over.</p>", "<div class='tweet-embed social'><blockquote>No!</blockquote></div>",
      "<table><tr><td>11</td></tr></table>", "<pre>a = b</pre>", "<p class=dropcap>Yes.</p>",
    ])
  func within(_ part: String) {
    let found = article("<body><div>\(Self.paragraphs)\(part)\(Self.paragraphs)</div></body>")
    #expect(lines(found).count == 9)
  }

  @Test("Names that would leave nothing of the text are not believed")
  func disbelief() {
    let parts = (1...12).map {
      "<div class='share related'><p>\($0). \(Self.prose)\(Self.prose)</p></div>"
    }
    #expect(lines(article("<body>\(parts.joined())</body>")).count == 12)
  }

  @Test("Of articles one below the other the first is read")
  func endless() {
    let first = "<article><h1>The first of them</h1>\(Self.paragraphs)</article>"
    let next = "<article><h1>And one more</h1>\(Self.paragraphs)\(Self.paragraphs)</article>"
    #expect(lines(article("<main>\(first)\(next)\(next)</main>")).count == 4)
  }

  @Test("Where a page is empty but for scripts, its linked data has the text")
  func linkedData() {
    let body = String(repeating: Self.prose, count: 5)
    let found = article(
      "<script type='application/ld+json'>"
        + "{\"@type\": \"NewsArticle\", \"articleBody\": \"\(body)\"}</script><div id=app></div>")
    #expect(found.items.first?.content?.plain.hasPrefix("The crews of the ferries") == true)
    #expect(found.warnings.contains { $0.contains("linked data") })
  }

  @Test("Who wrote it, when, and where else to read is no part of the end")
  func tail() {
    let found = article(
      """
      <head><meta name=author content="Ines Calloway"></head><body><div>\(Self.paragraphs)
      <p>Ines Calloway covers the ports. Write to her at ines@wire.example.</p>
      <h3>More from Ports</h3><ul><li><a href=/a>The crane that nobody ordered stands</a></li></ul>
      </div></body>
      """)
    #expect(lines(found).count == 4)
    #expect(found.items.first?.authors.map(\.name) == ["Ines Calloway"])
  }

  @Test(
    "A title loses the name of the site",
    arguments: [
      ("<title>Ferry sails again | Coast Wire</title>", "Ferry sails again"),
      (
        "<title>Ferry sails again - Coast Wire</title><h1>Ferry sails again</h1>",
        "Ferry sails again"
      ),
      (
        "<meta property=og:title content='Ferry sails &amp; sails'><title>x</title>",
        "Ferry sails & sails"
      ),
      (
        "<meta property=og:site_name content='Coast Wire'><title>Ferry - Coast Wire</title>",
        "Ferry"
      ),
      ("<title>Ferry - a new beginning</title>", "Ferry - a new beginning"),
    ])
  func title(_ head: String, _ title: String) {
    let found = article("<head>\(head)</head><body>\(Self.paragraphs)</body>")
    #expect(found.items.first?.title == title)
  }

  @Test(
    "Dates are found where pages put them",
    arguments: [
      "<meta property='article:published_time' content='2026-03-04T08:15:00Z'>",
      "<meta itemprop=datePublished content='2026-03-04T08:15:00Z'>",
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\(dated)}</script>",
      "<script type='application/ld+json'>[{\"@graph\":[{\"@type\":[\"Article\"],\(dated)}]}]"
        + "</script>",
      "<time datetime='2026-03-04T08:15:00Z'>today</time>",
    ])
  func dates(_ markup: String) {
    let found = article("\(markup)<div>\(Self.paragraphs)</div>")
    #expect(found.items.first?.published?.description == "2026-03-04T08:15:00.000Z")
  }

  @Test("The charset of the answer and that of the page are heeded")
  func charset() {
    let head = Array("<meta charset=windows-1251><p>".utf8)
    let word: [UInt8] = [0xEC, 0xE8, 0xF0, 0x2C, 0x20]
    let page = head + (0..<60).flatMap { _ in word }
    for type in [nil, "text/html; charset=windows-1251"] {
      let found = parseArticle(Document(bytes: page, contentType: type))
      #expect(found.items.first?.content?.plain.hasPrefix("мир, мир") == true)
    }
  }

  @Test(
    "A page without an article says so",
    arguments: [
      ("", "empty"), ("\0\0", "empty"), ("<p>", "no-article"), ("<", "no-article"),
      ("<ul><li><a href=/>Home</a><li><a href=/n>News of the day</a></ul>", "no-article"),
      ("<script>\(prose)", "no-article"), ("{\"a\": 1}", "no-article"),
    ])
  func none(_ html: String, _ code: String) {
    let found = article(html)
    #expect(!found.ok)
    #expect(found.error?.code == code)
    #expect(found.items.isEmpty)
  }

  @Test("A text longer than wanted is cut, and not within a character")
  func cut() {
    let found = article(
      "<p>" + String(repeating: "мир, ", count: 2000), ParseOptions(maxTextBytes: 1024))
    #expect(found.items.first?.content?.plain.utf8.count ?? 0 <= 1024)
    #expect(found.items.first?.content?.plain.contains("\u{FFFD}") == false)
    #expect(found.warnings.contains { $0.contains("cut") })
  }

  @Test(
    "Pages that are made to hurt are read in linear time",
    arguments: [
      String(repeating: "<div>", count: 100_000),
      String(repeating: "<b>", count: 50_000) + String(repeating: "</i></b>", count: 50_000),
      String(repeating: "<i>a</i>", count: 50_000),
      String(repeating: "<b><div></b>", count: 20_000),
      String(repeating: "<table><tr><td>", count: 20_000),
      "<div " + (0..<50_000).map { "a\($0)=''" }.joined(separator: " ") + ">",
      "<div " + (0..<50_000).map { "class\($0)" }.joined(separator: " ") + ">",
      String(repeating: "<!--", count: 50_000) + "-->", String(repeating: "&amp", count: 50_000),
      String(repeating: "<template>", count: 20_000), String(repeating: "<svg>", count: 20_000),
      String(repeating: "<h1>x</h1>", count: 20_000), String(repeating: "\0", count: 100_000),
      String(repeating: "<span itemprop=author><i itemprop=name>x y", count: 10_000),
      "<script type='application/ld+json'>" + String(repeating: "[", count: 100_000) + "</script>",
    ])
  func hostile(_ junk: String) {
    let found = article("<body>\(junk)<p>\(Self.prose)\(Self.prose)</p>")
    #expect(found.items.first?.content?.plain.contains("crews of the ferries") == true)
  }

  @Test("Any prefix of a page, and any byte of it gone wrong, is read without a crash")
  func mutilated() {
    let page =
      "<!DOCTYPE html><html lang=\"en\"><meta property='og:title' content=\"T\"><title>T</title>"
      + "<script type=\"application/ld+json\">{\"@type\":\"Article\"}</script><body class='a b'>"
      + "<div id=\"c\"><p>One &amp; two, мир.<br><a href='/x'>x</a></p><!-- c --></div></body>"
    let bytes = Array(page.utf8)
    for length in 0...bytes.count { _ = parseArticle(Document(bytes: Array(bytes[..<length]))) }
    for at in bytes.indices {
      for wrong in [0x00, 0x3C, 0x3E, 0x26, 0x22, 0xFF] as [UInt8] {
        var copy = bytes
        copy[at] = wrong
        let found = parseArticle(Document(bytes: copy))
        #expect(found.ok || found.error != nil)
      }
    }
  }
}
