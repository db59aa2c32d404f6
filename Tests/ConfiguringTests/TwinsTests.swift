import Configuring
import Model
import Testing

struct TwinsTests {
  @Test(
    "addresses of one document are told by what is sent",
    arguments: [
      ("https://example.org/feed", "http://example.org/feed", true),
      ("https://example.org/feed", "HTTPS://Example.ORG:443/feed", true),
      ("https://example.org/feed#top", "https://example.org/feed", true),
      ("http://example.org", "http://example.org:80/", true),
      ("http://example.org?a", "http://example.org/?a", true),
      ("http://[::1]/feed", "https://[::1]:443/feed", true),
      ("https://example.org/feed", "https://example.org/Feed", false),
      ("https://example.org/feed", "https://example.org/feed/", false),
      ("https://example.org/feed?a=1", "https://example.org/feed?a=2", false),
      ("https://example.org:8443/feed", "https://example.org/feed", false),
      ("https://example.org:8443/feed", "http://example.org:8443/feed", false),
      ("file:///tmp/a.xml", "file:///tmp/b.xml", false),
    ])
  func documents(_ a: String, _ b: String, _ same: Bool) {
    #expect((document(at: a) == document(at: b)) == same)
  }

  @Test("twins become one feed with the first one's id, the secure address and all tags")
  func uniting() throws {
    let feeds = united([
      Feed(url: "http://example.org/feed", tags: ["a"], every: .hours(1)),
      Feed(url: "https://example.com/", tags: ["x"]),
      Feed(url: "https://example.org/feed#x", name: "Example", tags: ["b", "a"], every: .hours(2)),
    ])
    #expect(feeds.count == 2)
    let first = try #require(feeds.first)
    #expect(first.id == Feed(url: "http://example.org/feed").id)
    #expect(first.url == "https://example.org/feed#x")
    #expect(first.name == "Example" && first.tags == ["a", "b"] && first.every == .hours(1))
  }
}
