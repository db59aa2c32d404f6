import Model
import Parsing
import Testing

struct HostileTests {
  private func parsed(_ text: String, _ options: ParseOptions = .init()) -> ParsedDocument {
    parse(Document(bytes: Array(text.utf8)), options: options)
  }

  @Test("Elements nested 100,000 deep cost their tags, not the items around them")
  func deep() {
    let nest =
      String(repeating: "<a>", count: 100_000) + "deep" + String(repeating: "</a>", count: 100_000)
    let result = parsed(
      "<rss><channel><item><guid>1</guid></item><item><guid>2</guid><description>\(nest)"
        + "</description></item><item><guid>3</guid></item></channel></rss>")
    #expect(result.items.map(\.guid) == ["1", "2", "3"])
    #expect(result.items.dropFirst().first?.summary?.plain == "deep")
    #expect(result.bozo)
    #expect(result.warnings.contains { $0.contains("deeper") })
  }

  @Test("Elements opened 100,000 times and never closed")
  func neverClosed() {
    let result = parsed(
      "<rss><channel><item><guid>1</guid></item>" + String(repeating: "<x>", count: 100_000))
    #expect(result.items.map(\.guid) == ["1"])
  }

  @Test("A huge text is cut at the limit, with a warning")
  func hugeText() {
    let result = parsed(
      "<rss><channel><item><guid>1</guid><title>t</title><description>"
        + String(repeating: "word ", count: 200_000) + "</description></item></channel></rss>",
      ParseOptions(maxTextBytes: 10_000))
    #expect(result.items.first?.summary?.plain.utf8.count ?? 0 <= 10_000)
    #expect(result.items.first?.title == "t")
    #expect(result.warnings.contains { $0.contains("cut") })
  }

  @Test("Items beyond the limit are left out, with a warning", arguments: [0, 1, 5])
  func manyItems(_ limit: Int) {
    let items = (0..<50).map { "<item><guid>\($0)</guid></item>" }.joined()
    let result = parsed(
      "<rss><channel><title>T</title>\(items)</channel></rss>", ParseOptions(maxItems: limit))
    #expect(result.items.map(\.guid) == (0..<limit).map(String.init))
    #expect(result.ok)
    #expect(result.feed.title == "T")
    #expect(result.warnings.contains { $0.contains("first \(limit) items") })
    #expect(result.leftOut == 50 - limit)
  }

  @Test("how many are left out is counted by their elements alone")
  func leftOut() {
    let text = "<!-- <entry> --> <title><![CDATA[<entry>]]></title><entries/>"
    let entries = (0..<9).map { "<a:ENTRY><a:id>\($0)</a:id></a:ENTRY>".lowercased() }.joined()
    let atom = parsed(
      "<a:feed xmlns:a='http://www.w3.org/2005/Atom'>\(text)\(entries)\(text)</a:feed>",
      ParseOptions(maxItems: 2))
    #expect(atom.items.count == 2 && atom.leftOut == 7)
    let urls = (0..<5).map { "<url><loc>http://e.org/\($0)</loc></url>" }.joined(separator: "\n")
    #expect(parsed("<urlset>\(urls)</urlset>", ParseOptions(maxItems: 4)).leftOut == 1)
    #expect(parsed("<urlset>\(urls)</urlset>", ParseOptions(maxItems: 5)).leftOut == 0)
  }

  @Test("JSON Feed knows the limit of items too, and that of nesting")
  func json() {
    let items = (0..<9).map { "{\"id\": \"\($0)\"}" }.joined(separator: ",")
    let result = parsed("{\"items\": [\(items)]}", ParseOptions(maxItems: 2))
    #expect(result.items.map(\.guid) == ["0", "1"])
    #expect(result.warnings.contains { $0.contains("first 2 items") })
    #expect(result.leftOut == 7)
    let nested = parsed("{\"items\": " + String(repeating: "[", count: 100_000))
    #expect(nested.error?.code == "malformed")
  }

  @Test("Entities that expand each other are not expanded")
  func laughs() {
    let declarations = (1...20).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined()
    let result = parsed(
      "<!DOCTYPE rss [<!ENTITY a0 \"ha\">\(declarations)]>"
        + "<rss><channel><item><guid>1</guid><title>&a0; &a20;</title></item></channel></rss>")
    #expect(result.items.first?.title == "ha &a20;")
    #expect(result.bozo)
  }

  @Test("A short entity repeated many times stays within the limit of text")
  func quadratic() {
    let value = String(repeating: "x", count: 250)
    let result = parsed(
      "<!DOCTYPE rss [<!ENTITY a \"\(value)\">]><rss><channel><item><guid>1</guid><description>"
        + String(repeating: "&a;", count: 100_000) + "</description></item></channel></rss>",
      ParseOptions(maxTextBytes: 100_000))
    #expect(result.items.first?.summary?.plain.utf8.count == 100_000)
  }

  @Test("A tag with 100,000 attributes, and 20,000 namespaces in scope, take no quadratic time")
  func swollen() {
    let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
    let result = parsed(
      "<rss><channel><item\(attributes)><guid>1</guid></item></channel></rss>")
    #expect(result.items.map(\.guid) == ["1"])
    let nests = (0..<100).map { level in
      "<x" + (0..<200).map { " xmlns:n\(level)x\($0)='u'" }.joined() + ">"
    }.joined()
    let scoped = parsed(
      "<rss><channel><item><guid>1</guid></item>" + nests
        + String(repeating: "<n0x0:y/>", count: 10_000))
    #expect(scoped.items.map(\.guid) == ["1"])
    #expect(scoped.warnings.contains { $0.contains("namespaces") })
  }

  @Test("Attributes behind a value with a > in it are counted too")
  func disguised() {
    let attributes = (0..<200_000).map { " a\($0)=''" }.joined()
    let result = parsed(
      "<rss><channel><item a='>'\(attributes)><guid>1</guid></item></channel></rss>")
    #expect(result.items.map(\.guid) == ["1"])
    #expect(result.warnings.contains { $0.contains("hundreds of attributes") })
  }

  @Test(
    "Different names by the hundred thousand end the reading, not the items before them",
    arguments: ["<n%/>", "<p%:a/>", "<a n%=''/>", "<a xmlns='u%'/>"])
  func names(_ pattern: String) {
    let sides = pattern.split(separator: "%").map(String.init)
    let elements = (0..<200_000).map { sides[0] + String($0) + sides[1] }.joined()
    let result = parsed("<rss><channel><item><guid>1</guid></item>\(elements)")
    #expect(result.items.map(\.guid) == ["1"])
    #expect(result.warnings.contains { $0.contains("different names") })
  }

  @Test("One name as long as a document, met again and again, takes no quadratic time")
  func longName() {
    let name = String(repeating: "n", count: 200_000)
    let field = parsed(
      "<rss><channel><item><guid>1</guid></item><\(name)>"
        + String(repeating: "<a/></b>", count: 50_000))
    #expect(field.items.map(\.guid) == ["1"])
    let entity = parsed(
      "<!DOCTYPE rss [<!ENTITY \(name) \(String(repeating: "'v'", count: 50_000))>]>"
        + "<rss><item><guid>1</guid></item></rss>")
    #expect(entity.items.map(\.guid) == ["1"])
    let script = HTMLText.plain(
      "<a\(name):script>" + String(repeating: "</a", count: 50_000) + "</script>x")
    #expect(script == "x")
    #expect(parsed("<\(name)>").error?.message.utf8.count ?? 1000 < 200)
  }

  @Test("What items inherit is not copied into each of them when it is huge")
  func inherited() {
    let huge = String(repeating: "x", count: 100_000)
    let items = (0..<2000).map { "<item><guid>\($0)</guid></item>" }.joined()
    let result = parsed("<rss xml:lang='\(huge)'><channel>\(items)</channel></rss>")
    #expect(result.items.count == 2000)
    #expect(result.items.allSatisfy { $0.language == nil })
    let named = parsed(
      "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>\(huge)</name></author>"
        + (0..<2000).map { "<entry><id>\($0)</id></entry>" }.joined() + "</feed>")
    #expect(named.items.allSatisfy { $0.authors.first?.name?.utf8.count ?? 0 <= 1024 })
    let language = parsed("<rss><channel><language>\(huge)</language>\(items)</channel></rss>")
    #expect(language.items.allSatisfy { $0.language == nil })
  }

  @Test("Categories within each other do not each hold the text of all within")
  func nestedCategories() {
    let open = String(repeating: "<itunes:category>", count: 150)
    let close = String(repeating: "</itunes:category>", count: 150)
    let text = String(repeating: "x", count: 10_000)
    let result = parsed(
      "<rss><channel><item><guid>1</guid>\(open)\(text)\(close)</item></channel></rss>")
    let bytes = result.items.first?.categories.reduce(0) { $0 + $1.term.utf8.count }
    #expect(bytes ?? 0 <= 1024)
  }

  @Test(
    "What stands before or within a root takes linear time",
    arguments: [
      "<html>" + String(repeating: "<rss ", count: 50_000),
      "<!DOCTYPE rss [<!ENTITY" + String(repeating: " ", count: 200_000)
        + String(repeating: "''", count: 100_000) + "]><rss/>",
      "<rss><channel><item><description>&lt;p style=\"" + String(repeating: " ", count: 200_000)
        + String(repeating: ":", count: 200_000) + "\">x</description></item></channel></rss>",
    ])
  func linear(_ text: String) {
    #expect(parsed(text).items.count <= 1)
  }

  @Test("References by the thousand do not each become as long as a huge base")
  func bases() {
    let enclosures = (0..<200).map { "<enclosure url='\($0)'/>" }.joined()
    let item = "<item><guid>1</guid>\(enclosures)</item>"
    func urls(base: Int) -> [String] {
      let path = String(repeating: "a", count: base)
      let result = parsed(
        "<rss xml:base='https://wire.example/\(path)/'><channel>"
          + String(repeating: item, count: 50) + "</channel></rss>")
      return result.items.flatMap { $0.enclosures.map(\.url) }
    }
    #expect(urls(base: 20).allSatisfy { $0.hasPrefix("https://") })
    let long = urls(base: 2000)
    #expect(long.count == 10_000)
    #expect(long.first?.hasPrefix("https://") == true)
    #expect(long.last == "199")
    #expect(long.reduce(0) { $0 + $1.utf8.count } < 3 << 20)
  }

  @Test("Elements by the hundred thousand are left out of an item, and the next is read")
  func crowded() {
    let result = parsed(
      "<rss><channel><title>T</title>\(String(repeating: "<a>x</a>", count: 70_000))"
        + "<item><guid>1</guid>\(String(repeating: "<b/>x", count: 70_000))</item>"
        + "<item><guid>2</guid></item></channel></rss>")
    #expect(result.items.map(\.guid) == ["1", "2"])
    #expect(result.feed.title == "T")
    #expect(!result.bozo)
    #expect(result.warnings.contains { $0.contains("elements beyond") })
  }

  @Test("A text in pieces, and one of JSON, are cut at the limit too, between characters")
  func pieces() {
    let piece = String(repeating: "мир ", count: 300) + "<b/>"
    let options = ParseOptions(maxTextBytes: 1024)
    let xml = parsed(
      "<rss><channel><item><description>\(piece)\(piece)</description></item></channel></rss>",
      options)
    let json = parsed("{\"items\": [{\"content_text\": \"x\(piece)\"}]}", options)
    for result in [xml, json] {
      let text = result.items.first?.summary ?? result.items.first?.content
      #expect((1000...1024).contains(text?.plain.utf8.count ?? 0))
      #expect(text?.plain.contains("\u{FFFD}") == false)
      #expect(result.warnings.contains { $0.contains("cut") })
    }
  }

  @Test("Lists as long as a document are cut")
  func lists() {
    let words = String(repeating: "a@b,c ", count: 100_000)
    let result = parsed(
      "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><item>"
        + "<itunes:keywords>\(words)</itunes:keywords><author>\(words)</author><link>"
        + "https://wire.example/\(String(repeating: "../", count: 100_000))x</link>"
        + "</item></channel></rss>")
    #expect(result.items.first?.categories.count ?? 9999 <= 1024)
    #expect(result.items.first?.authors.first?.email == nil)
  }

  @Test("End tags of the root, and sections never closed, repeated 100,000 times")
  func repeated() {
    let ends = String(repeating: "</rss>", count: 100_000)
    let late = parsed("<rss><channel></channel>\(ends)<item><guid>1</guid></item>")
    #expect(late.items.map(\.guid) == ["1"])
    let open = String(repeating: "<title><![CDATA[</title><!--", count: 100_000)
    #expect(parsed("<rss><item><guid>1</guid></item>\(open)").items.map(\.guid) == ["1"])
  }

  @Test("Elements deeper than asked for lose their tags in well-formed documents too")
  func depth() {
    let nest = String(repeating: "<b>", count: 40) + "deep" + String(repeating: "</b>", count: 40)
    let result = parsed(
      "<rss><channel><item><description>\(nest)</description><guid>1</guid></item></channel></rss>",
      ParseOptions(maxDepth: 10))
    #expect(result.items.first?.summary?.plain == "deep")
    #expect(result.items.first?.guid == "1")
    #expect(result.warnings.contains { $0.contains("deeper than 10") })
  }

  @Test("External entities are not read")
  func external() {
    let result = parsed(
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
        + "<rss><channel><item><title>&x;</title></item></channel></rss>")
    #expect(result.items.first?.title == "&x;")
  }

  @Test(
    "Nothing to read is an error with a code",
    arguments: [
      ("", "empty"), (" \n\t", "empty"), ("\0\0", "empty"), ("hello", "not-a-feed"),
      ("<html><body>x</body></html>", "not-a-feed"), ("<opml/>", "not-a-feed"),
      ("{\"a\": 1}", "not-a-feed"), ("{\"items\": [", "malformed"), ("<", "not-a-feed"),
      ("<!DOCTYPE html><p>x", "not-a-feed"), ("%PDF-1.4", "not-a-feed"),
    ])
  func unreadable(_ text: String, _ code: String) {
    let result = parsed(text)
    #expect(!result.ok)
    #expect(result.error?.code == code)
    #expect(result.items.isEmpty)
  }

  @Test("Any prefix of a document, and any byte of it gone wrong, is read without a crash")
  func mutilated() {
    let text =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE rss [<!ENTITY e \"v\">]>"
      + "<rss version='2.0' xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<channel><title>T &amp; &e;</title><item>"
      + "<guid>1</guid><![CDATA[x]]><dc:date>2026-11-22</dc:date><description>&lt;p a='b'&gt;мир"
      + "&lt;!-- c --&gt;</description><!-- c --></item></channel></rss>"
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      _ = parse(Document(bytes: Array(bytes[..<length])))
    }
    for at in bytes.indices {
      for wrong in [0x00, 0x3C, 0x3E, 0x26, 0x22, 0xFF, 0x5D] as [UInt8] {
        var copy = bytes
        copy[at] = wrong
        let result = parse(Document(bytes: copy), options: ParseOptions(keepMarkup: true))
        #expect(result.ok || result.error != nil)
      }
    }
  }
}
