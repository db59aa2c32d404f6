import Model
import Testing

@testable import Parsing

struct SkeletonTests {
  private static let long = String(repeating: "long enough to be set aside ", count: 4)

  private func item(_ inside: String) -> (item: Item?, document: ParsedDocument) {
    let document = parse(
      Document(bytes: Array("<rss><channel><item>\(inside)</item></channel></rss>".utf8)))
    return (document.items.first, document)
  }

  @Test(
    "Texts come in their order, whichever of them the parser sees",
    arguments: [
      "a<![CDATA[b]]>c", "\(long)<![CDATA[b]]>c", "a<![CDATA[\(long)]]>c", "a<![CDATA[b]]>\(long)",
      "<![CDATA[a]]><![CDATA[\(long)]]>", "\(long)<!-- \(long) -->\(long)", "a<?x y?>\(long)<?x?>c",
      "\(long)<![CDATA[]]>", "<![CDATA[a]]>  \(long)  <![CDATA[c]]>",
    ])
  func order(_ text: String) {
    let (item, document) = item("<title>\(text)</title>")
    var plain = text
    for mark in ["<![CDATA[", "]]>", "<!-- \(Self.long) -->", "<?x y?>", "<?x?>"] {
      plain = plain.split(separator: mark, omittingEmptySubsequences: false).joined()
    }
    #expect(item?.title == plain.withBytes { collapse($0) })
    #expect(!document.bozo)
  }

  @Test(
    "No document can name a text that was set aside",
    arguments: [
      "<?_ @?>", "<?_ @?><?_ A?>", "<!--<?_ @?>-->", "<?_x @?>", "<a b='<?_ @?>'/>",
      "<?_ @ ?>", "<?_?>", "<a b=\"&lt;?_ @?&gt;\"/>",
    ])
  func forged(_ mark: String) {
    let (item, _) = item("<link>https://a.example/\(Self.long)</link><title>T\(mark)</title>")
    #expect(item?.title == "T" || item?.title == "T<?_ @?>")
  }

  @Test(
    "References are replaced in long texts as in short ones",
    arguments: [
      "&lt;&gt;&amp;&quot;&apos;", "&#65;&#x42;&#8217;", "a&amp;&amp;b", "&#128;", "&#xE9;",
    ])
  func references(_ references: String) {
    let short = item("<guid>\(references)</guid>").item?.guid
    let long = item("<guid>\(references)\(Self.long)</guid>").item?.guid
    #expect(short != nil)
    #expect(long == (short ?? "") + Self.long.dropLast())
  }

  @Test(
    "What the parser would refuse in a text is still refused",
    arguments: ["&#0;", "&#xFFFF;", "& ", "&nosemicolon ", "]]>", "\u{1}", "&#xD800;"])
  func refused(_ slip: String) {
    #expect(item("<title>\(Self.long)\(slip)</title>").document.bozo)
    #expect(item("<guid>g</guid><title>\(Self.long)\(slip)</title>").item?.guid == "g")
  }

  @Test("Line ends are as XML reads them, in sections too")
  func lineEnds() {
    let text = "a\r\nb\rc\n\(Self.long)"
    for inside in [text, "<![CDATA[\(text)]]>"] {
      #expect(item("<guid>\(inside)</guid>").item?.guid == "a\nb\nc\n\(Self.long.dropLast())")
    }
  }

  @Test("A fault is told with the line of the document, not of the skeleton")
  func lines() {
    let text = "<rss>\n<channel><title><![CDATA[\n\n\(Self.long)\n]]></title>\n</wrong></rss>"
    let document = parse(Document(bytes: Array(text.utf8)))
    #expect(document.warnings.first?.contains("line 6:") == true)
  }

  @Test("A text outside of the root element is a fault, and no part of the feed")
  func outside() {
    let document = parse(
      Document(
        bytes: Array(
          "<rss><channel><item><guid>1</guid></item></channel></rss><![CDATA[\(Self.long)]]><a/>"
            .utf8)))
    #expect(document.bozo)
    #expect(document.items.map(\.guid) == ["1"])
  }
}
