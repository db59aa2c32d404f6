import Configuring
import Model
import Testing

struct OPMLTests {
  private func read(_ text: String, _ warnings: inout [Problem]) throws -> [Feed] {
    let place = try Workplace()
    return try readOPML(at: place.write("x.opml", text), warnings: &warnings)
  }

  private func body(_ text: String) -> String { "<opml><body>\n\(text)\n</body></opml>" }

  @Test func `folders become tags`() throws {
    var warnings: [Problem] = []
    let feeds = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="World"><outline title="Asia &amp; more"><outline text="" >
          <outline type="rss" text="Short" title="A Wire" xmlUrl="https://a/" htmlUrl="https://x/"/>
        </outline></outline></outline>
        <outline text="B" xmlUrl="https://b/"><outline text="C" xmlUrl="https://c/"/></outline>
        <outline text="Picks"><outline text="Again" xmlUrl="https://a/"/></outline>
        <outline text="Empty folder"/>
      </body></opml>
      """, &warnings)
    #expect(
      feeds == [
        Feed(url: "https://a/", name: "A Wire", tags: ["World", "Asia & more", "Picks"]),
        Feed(url: "https://b/", name: "B"), Feed(url: "https://c/", name: "C"),
      ])
    #expect(warnings.isEmpty)
  }

  @Test(arguments: [
    ("<outline text='A' xmlurl='https://a/'/>", "A", "https://a/"),
    ("<OUTLINE TEXT=\"A\" XMLURL=\" https://a/ \"></OUTLINE>", "A", "https://a/"),
    ("<outline text=A xmlUrl=https://a/x />", "A", "https://a/x"),
    (
      "<outline text='R&D &lt;b&gt; &#65;&#x42; &eh;' xmlUrl='https://a/?b&c&amp;d'/>",
      "R&D <b> AB &eh;", "https://a/?b&c&d"
    ),
    ("<outline text='a < b > c' xmlUrl='https://a/'/>", "a < b > c", "https://a/"),
    (
      "<outline text='one\n two\u{1B}[31m' xmlUrl='https://a/'/>", "one  two\u{FFFD}[31m",
      "https://a/"
    ),
    (
      "<!-- <outline xmlUrl='https://no/'/> --><outline xmlUrl='feed://a/'/>", "http://a/",
      "http://a/"
    ),
    (
      "<![CDATA[<outline xmlUrl='https://no/'/>]]><outline xmlUrl='feed:https://a/'/>",
      "https://a/", "https://a/"
    ),
  ])
  func `what readers write is forgiven`(outline: String, name: String, url: String) throws {
    var warnings: [Problem] = []
    let feeds = try read(body(outline), &warnings)
    #expect(feeds == [Feed(url: url, name: name)])
  }

  @Test(arguments: [
    ("", ": error: is empty"), (" \n", ": error: is empty"),
    ("no tags at all", ": error: is not an OPML file: it has no <opml> element"),
    ("<?xml version='1.0'?>\n<rss version='2.0'>", ":2:1: error: is a feed, not a list of feeds"),
    ("<!DOCTYPE html>\n <html>", ":2:2: error: is a web page, not an OPML file"),
    ("<opml><body>\n <outline text='A'>\n</body></opml>", ":2:2: error: this <outline> is never"),
    ("<opml><body>\n</outline></body></opml>", ":2:1: error: </outline> closes no <outline>"),
    ("<opml><body>\n<outline text='A", ":2:1: error: this tag is never closed"),
    ("<opml><body>\n<outline xmlUrl='https://a/'/>", ":2:31: error: ends without </opml>"),
    (
      "<opml><body>\n<outline text='A xmlUrl='https://a/'/></body></opml>",
      ":2:1: error: the quotation marks of this tag do not match"
    ),
  ])
  func `what is no list, or not all of it, is refused with its place`(
    text: String, problem: String
  ) throws {
    let place = try Workplace()
    let path = try place.write("x.opml", text)
    let problems = #expect(throws: Problems.self) { try readOPML(at: path) }
    #expect(problems?.all.first.map(place.short)?.hasPrefix("x.opml" + problem) == true)
  }

  @Test func `an outline that cannot be fetched is left out with a warning`() throws {
    var warnings: [Problem] = []
    let feeds = try read(
      body("<outline xmlUrl='file:///etc/passwd'/>\n <outline xmlUrl=''/><outline xmlUrl='x'/>"),
      &warnings)
    #expect(feeds.isEmpty)
    #expect(warnings.map { "\($0.place.line):\($0.place.column)" } == ["2:1", "3:22"])
  }

  @Test(
    arguments: [
      [0xEF, 0xBB, 0xBF]
        + Array("<opml><body><outline text='Мир' xmlUrl='http://a/'/></opml>".utf8),
      Array("<?xml encoding='windows-1251'?><opml><body><outline text='".utf8)
        + [0xCC, 0xE8, 0xF0] + Array("' xmlUrl='http://a/'/></opml>".utf8),
      [0xFF, 0xFE]
        + "<opml><body><outline text='Мир' xmlUrl='http://a/'/></opml>".utf16.flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        },
    ] as [[UInt8]])
  func `other encodings are read`(bytes: [UInt8]) throws {
    let place = try Workplace()
    let feeds = try readOPML(at: place.write("x.opml", bytes: bytes))
    #expect(feeds == [Feed(url: "http://a/", name: "Мир")])
  }

  @Test func `a list that is too large is refused`() {
    let problems = #expect(throws: Problems.self) { try readOPML(at: "/dev/zero") }
    #expect(problems?.all.first?.message.hasPrefix("is larger than 16MiB") == true)
  }

  @Test func `what is written is read back`() throws {
    let feeds = [
      Feed(url: "https://a/?x=1&y=2", name: "\"A\" & <B>", tags: ["World", "Asia"]),
      Feed(url: "https://b/", tags: ["World"]),
      Feed(url: "https://c/", name: "С", tags: ["World", "Asia"]),
      Feed(url: "https://d/", name: "D"),
    ]
    let secret = Feed(url: "https://e/", headers: [Header(name: "A", value: "s3cret")])
    let text = writeOPML(feeds + [secret, Feed(url: "file:///etc/x")], title: "Mine & yours")
    var warnings: [Problem] = []
    let read = try read(text, &warnings)
    #expect(warnings.isEmpty)
    #expect(read == [feeds[0], feeds[2], feeds[1], feeds[3], Feed(url: "https://e/")])
    #expect(text.contains("<title>Mine &amp; yours</title>"))
    #expect(!text.contains("s3cret") && !text.contains("etc/x"))
  }
}
