import Deduping
import Model
import Testing

struct SiftTests {
  static let feed = Feed(url: "https://example.org/feed.xml")

  private func item(
    guid: String? = nil, url: String? = nil, title: String? = nil, text: String? = nil,
    published: Timestamp? = nil
  ) -> Item {
    var item = Item()
    item.guid = guid
    item.url = url
    item.title = title
    item.summary = text.map { RichText(plain: $0) }
    item.published = published
    return item
  }

  private func key(_ item: Item, feed: Feed = Self.feed) -> Digest? {
    Sift.identify([item], of: feed).first?.key
  }

  @Test("the guid is the identity, whatever else is edited")
  func guid() {
    let before = item(guid: "1", url: "https://example.org/a", title: "A")
    let after = item(guid: "1", url: "https://example.org/b", title: "A, corrected")
    #expect(key(before) == key(after))
    #expect(key(before) != key(item(guid: "2")))
  }

  @Test("without guid the link, without link title and date, without those the text")
  func fallbacks() {
    let link = "https://example.org/a"
    #expect(key(item(url: link, title: "A")) == key(item(url: link, title: "B")))
    let date = Timestamp(seconds: 1)
    #expect(
      key(item(title: "A", text: "x", published: date))
        == key(item(title: "A", text: "y", published: date)))
    #expect(key(item(title: "A", published: date)) != key(item(title: "A")))
    #expect(key(item(text: "x")) != key(item(text: "y")))
    #expect(key(item(guid: "", url: link)) == key(item(url: link)), "an empty guid is none")
  }

  @Test("a guid and a link of the same text are different identities, and so are two feeds' guids")
  func salted() {
    #expect(key(item(guid: "https://a.example/")) != key(item(url: "https://a.example/")))
    #expect(key(item(guid: "1")) != key(item(guid: "1"), feed: Feed(url: "https://other.example/")))
  }

  @Test("identities do not depend on the order, and each comes once")
  func order() {
    let items = (0..<20).map { item(guid: "\($0)", title: "t\($0)") }
    let keys = Sift.identify(items, of: Self.feed).map(\.key)
    #expect(Sift.identify(items.reversed(), of: Self.feed).map(\.key) == keys.reversed())
    #expect(Sift.identify(items + items, of: Self.feed).count == 20)
  }

  @Test("a guid used for several links says nothing: no item is lost")
  func ambiguous() {
    let items = (0..<5).map { item(guid: "same", url: "https://example.org/\($0)") }
    #expect(Sift.identify(items, of: Self.feed).count == 5)
  }

  @Test("new and edited items are kept, known ones are not")
  func sifts() {
    let items = Sift.identify(
      [item(guid: "1", title: "A"), item(guid: "2", title: "B"), item(guid: "3", title: "C")],
      of: Self.feed)
    let known = [items[0].key: items[0].digest.low, items[1].key: items[1].digest.low &+ 1]
    #expect(Sift.newOrEdited(items, known: known).map(\.item.guid) == ["2", "3"])
  }

  @Test("a gap is a document none of whose items was known")
  func gaps() {
    let items = Sift.identify([item(guid: "1")], of: Self.feed)
    #expect(Sift.isGap(items, known: [:]))
    #expect(!Sift.isGap(items, known: [items[0].key: 0]))
    #expect(!Sift.isGap([], known: [:]))
  }
}
