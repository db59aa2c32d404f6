import Model
import Parsing
import Testing

/// A document that breaks off: what is told of its last item must not make another item of it
/// later.
struct CutItemTests {
  private func titles(_ tail: String) -> [String?] {
    let head =
      "<rss version=\"2.0\"><channel><title>t</title>"
      + "<item><guid>https://e.org/1</guid><title>one</title></item>"
    let parsed = parse(Document(bytes: Array((head + tail).utf8)))
    #expect(parsed.truncated)
    return parsed.items.map(\.title)
  }

  @Test(
    "an item cut inside its guid, or before it, waits until it comes whole",
    arguments: [
      "<item><title>two</title><guid>https://e.org/12",
      "<item><title>two</title><link>https://e.org/2</link><descr",
      "<item><title>tw",
    ])
  func dropped(tail: String) {
    #expect(titles(tail) == ["one"])
  }

  @Test(
    "an item whose guid came whole is kept",
    arguments: [
      "<item><guid>https://e.org/12</guid><title>two</title><description>It be",
      "<item><title>two</title><guid>https://e.org/12</gu",
    ])
  func kept(tail: String) {
    #expect(titles(tail) == ["one", "two"])
  }

  @Test("declared entities have a budget: what goes beyond it stays a reference")
  func entities() {
    let value = String(repeating: "x", count: 200)
    let document =
      "<!DOCTYPE rss [<!ENTITY a \"\(value)\">]><rss version=\"2.0\"><channel>"
      + "<item><guid>1</guid>" + String(repeating: "<z>&a;&a;&a;&a;</z>", count: 50_000)
      + "<title>&a;</title></item></channel></rss>"
    let parsed = parse(Document(bytes: Array(document.utf8)))
    #expect(parsed.items.first?.title == "&a;")
    let small = document.replacing("<z>&a;&a;&a;&a;</z>", with: "")
    #expect(parse(Document(bytes: Array(small.utf8))).items.first?.title == value)
  }
}
