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
    Sift.identify([item], of: feed).first?.item.key
  }

  private func settled(_ items: [Item], known: [Digest: UInt64] = [:]) -> [HarvestedItem] {
    Sift.settle(Sift.identify(items, of: Self.feed), known: known)
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

  @Test("an item without guid stays the same when its site moves to https, and back")
  func schemes() {
    let before = item(url: "http://example.org/a?b", title: "A")
    let after = item(url: "https://example.org/a?b", title: "A")
    for (old, new) in [(before, after), (after, before)] {
      let stored = settled([old])
      let known = Dictionary(uniqueKeysWithValues: stored.map { ($0.key, $0.digest.low) })
      let again = settled([new], known: known)
      #expect(again.map(\.key) == stored.map(\.key))
      #expect(Sift.newOrEdited(again, known: known).isEmpty)
      #expect(settled([old, new], known: known).count == 1)
    }
    #expect(settled([item(url: "http://example.org/b")], known: [:]).count == 1)
  }

  @Test("a guid and a link of the same text are different identities, and so are two feeds' guids")
  func salted() {
    #expect(key(item(guid: "https://a.example/")) != key(item(url: "https://a.example/")))
    #expect(key(item(guid: "1")) != key(item(guid: "1"), feed: Feed(url: "https://other.example/")))
  }

  @Test("identities do not depend on the order, and each comes once")
  func order() {
    let items = (0..<20).map { item(guid: "\($0)", title: "t\($0)") }
    let keys = settled(items).map(\.key)
    #expect(settled(items.reversed()).map(\.key) == keys.reversed())
    #expect(settled(items + items).count == 20)
  }

  @Test("a guid used for several links says nothing: no item is lost")
  func ambiguous() {
    let items = (0..<5).map { item(guid: "same", url: "https://example.org/\($0)") }
    #expect(settled(items).count == 5)
  }

  @Test("without links the titles tell items of one guid apart")
  func ambiguousTitles() {
    let items = ["one", "two"].map { item(guid: "same", title: $0) }
    #expect(settled(items).count == 2)
  }

  @Test("an item keeps the identity it was recorded under, whatever company it comes in")
  func company() {
    let one = item(guid: "same", url: "https://example.org/1", title: "one")
    let two = item(guid: "same", url: "https://example.org/2", title: "two")
    let alone = settled([one])
    let known = [alone[0].key: alone[0].digest.low]
    let both = settled([two, one], known: known)
    #expect(Sift.newOrEdited(both, known: known).map(\.item.title) == ["two"])
    let recorded = settled([one, two])
    let all = Dictionary(uniqueKeysWithValues: recorded.map { ($0.key, $0.digest.low) })
    #expect(Sift.newOrEdited(settled([two], known: all), known: all).isEmpty)
  }

  @Test("new and edited items are kept, known ones are not")
  func sifts() {
    let items = settled([
      item(guid: "1", title: "A"), item(guid: "2", title: "B"), item(guid: "3", title: "C"),
    ])
    let known = [items[0].key: items[0].digest.low, items[1].key: items[1].digest.low &+ 1]
    #expect(Sift.newOrEdited(items, known: known).map(\.item.guid) == ["2", "3"])
  }

  @Test("a gap is a document none of whose items was known")
  func gaps() {
    let items = settled([item(guid: "1")])
    #expect(Sift.isGap(items, known: [:]))
    #expect(!Sift.isGap(items, known: [items[0].key: 0]))
    #expect(!Sift.isGap([], known: [:]))
  }
}
