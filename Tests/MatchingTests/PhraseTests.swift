import Matching
import Model
import Testing

struct PhraseTests {
  private func fault(_ phrase: String) -> String? {
    let place = Place(file: "list.yaml", line: 3, column: 9)
    let topic = Watchlist.Topic(id: "t", phrases: [Located(phrase, at: place)], place: place)
    do {
      _ = try Engine([Watchlist(id: "w", title: "w", topics: [topic], place: place)])
      return nil
    } catch {
      return error.all.first?.description
    }
  }

  @Test(
    "what is meant as a query is refused among phrases, with its place",
    arguments: [
      ("/a(b/", "not closed"), ("stance:rejected", "match:"), ("title:truce", "match:"),
      ("topic:x", "match:"),
    ])
  func refused(phrase: String, reason: String) {
    let fault = fault(phrase)
    #expect(fault?.hasPrefix("list.yaml:3:") == true)
    #expect(fault?.contains(reason) == true)
  }

  @Test(
    "words are words, whatever signs are in them",
    arguments: [
      "9/11", "AT&T", "note: well", "Act 1: scene", "x^y", "C++", "and/or", "feed: me", "/tr.ce/",
      "truce^2",
      "truce^1.5", "=truce", "/tr.ce/^2",
    ])
  func accepted(phrase: String) {
    #expect(fault(phrase) == nil)
  }
}
