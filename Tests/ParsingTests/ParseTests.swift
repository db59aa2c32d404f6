import Model
import Parsing
import Testing

struct ParseTests {
  private func item(_ inner: String, base: String? = nil, markup: Bool = false) -> Item? {
    let text = "<rss><channel><item>\(inner)</item></channel></rss>"
    return parse(
      Document(bytes: Array(text.utf8), baseURL: base), options: ParseOptions(keepMarkup: markup)
    ).items.first
  }

  @Test("Markup is kept only when asked for")
  func markup() {
    let inner = "<description>&lt;a href='x'&gt;y&lt;/a&gt;</description>"
    #expect(item(inner)?.summary == RichText(plain: "y"))
    let kept = item(inner, base: "https://wire.example/a/b", markup: true)?.summary
    #expect(kept == RichText(plain: "y", html: "<a href='https://wire.example/a/x'>y</a>"))
  }

  @Test("A permalink stands for a missing link, other guids do not")
  func permalinks() {
    #expect(item("<guid>https://wire.example/1</guid>")?.url == "https://wire.example/1")
    #expect(item("<guid isPermaLink='false'>https://wire.example/1</guid>")?.url == nil)
    #expect(item("<guid>wire-1</guid>")?.url == nil)
    #expect(
      item("<guid>https://a.example/</guid><link>https://b.example/</link>")?.url
        == "https://b.example/")
  }

  @Test("An item's link is not resolved against a base that is only guessed")
  func guessedBase() {
    let text =
      "<rss><channel><link>https://wire.example/</link><item><link>/1</link>"
      + "<enclosure url='/1.mp3'/></item></channel></rss>"
    let found = parse(Document(bytes: Array(text.utf8))).items.first
    #expect(found?.url == "/1")
    #expect(found?.enclosures.first?.url == "https://wire.example/1.mp3")
  }

  @Test("Well-formed and mended documents say so")
  func bozo() {
    let good = parse(Document(bytes: Array("<rss><channel/></rss>".utf8)))
    #expect(good.ok && !good.bozo && good.warnings.isEmpty)
    let bad = parse(Document(bytes: Array("<rss><channel><title>a & b</title></rss>".utf8)))
    #expect(bad.ok && bad.bozo && !bad.warnings.isEmpty)
    #expect(bad.feed.title == "a & b")
  }

  @Test(
    "Namespaces are known by common wrong names too",
    arguments: [
      "http://purl.org/dc/elements/1.1/", "https://purl.org/dc/elements/1.1",
      "HTTP://PURL.ORG/DC/elements/1.1/",
      "http://purl.org/dc/elements/1.0/", "http://unknown.example/",
    ])
  func namespaces(_ uri: String) {
    let inner = "<dc:creator xmlns:dc='\(uri)'>Ada</dc:creator>"
    #expect(item(inner)?.authors == [Person(name: "Ada")])
    let other = "<z:creator xmlns:z='\(uri)'>Ada</z:creator>"
    #expect(item(other)?.authors == (uri.contains("unknown") ? [] : [Person(name: "Ada")]))
  }

  @Test("A summary beside a description leaves the description as the body")
  func summaryAndDescription() {
    let both = item("<summary>S</summary><description>D</description>")
    #expect(both?.summary?.plain == "S")
    #expect(both?.content?.plain == "D")
  }

  @Test(
    "A document that breaks off says so, one that is only badly closed does not",
    arguments: [
      ("<rss><channel><item><guid>1</guid></item><item><gui", true),
      ("<rss><channel><item><guid>1</guid>", true),
      ("<rss><channel></channel></rss><item><guid>1</guid></item>", false),
      ("<rss><channel><item><guid>1</b></guid></item></channel></rss>", false),
      ("<rss><channel><item><guid>1</guid></item></channel></rss>", false),
    ])
  func truncated(_ text: String, _ expected: Bool) {
    let result = parse(Document(bytes: Array(text.utf8)))
    #expect(result.truncated == expected)
    #expect(result.items.first?.guid == "1")
  }

  @Test("An HTML page tells the feeds it announces")
  func announced() {
    let page = "<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>"
    let result = parse(Document(bytes: Array(page.utf8), baseURL: "https://wire.example/a"))
    #expect(result.error?.code == "not-a-feed")
    #expect(result.feedLinks == ["https://wire.example/rss"])
  }
}
