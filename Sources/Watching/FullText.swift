import Deduping
import Fetching
import Journaling
import Model
import Parsing

/// What became of the pages of one harvest.
struct PageTally: Sendable {
  var read = 0
  var failed = 0
  /// Why the last of those that failed did.
  var error: FeedError?
  /// The feed's own server asked, on a page, to be left alone until then.
  var notBefore: Timestamp?

  mutating func fail(_ error: FeedError) {
    failed += 1
    self.error = error
  }
}

/// Pages of new items, for feeds with `fulltext: true`: their main text becomes part of the items'
/// content.
///
/// Pages are fetched before the harvest is committed, not after: the item is then matched once,
/// over all that it has, in the transaction that makes it known. If the process dies here, nothing
/// of the harvest is on the disk; the feed is asked again with its old validators, and all of it,
/// pages too, is read anew. There is no second list, of pages to come, which could lose one or ring
/// twice. The price is that the feed's items wait for their pages, so the wait is bounded; whatever
/// cannot be had within it leaves its item as the feed gave it.
struct FullText: Sendable {
  /// Pages of one harvest.
  static let mostPages = 50
  /// For all pages of one harvest; the one that is under way then is still waited for.
  static let longest = Duration.seconds(90)
  /// Bytes of a page's main text.
  static let mostText = 512 << 10

  let pages: PageFetcher
  let now: @Sendable () -> Timestamp

  /// The items with their pages' texts. Throws only when cancelled.
  func completed(
    _ items: [HarvestedItem], of feed: Feed, knowing before: [Digest: StoredText],
    _ tally: inout PageTally
  ) async throws -> [HarvestedItem] {
    let end = now() + Self.longest
    var texts: [String: String] = [:]
    var completed: [HarvestedItem] = []
    for item in items {
      var item = item
      if let url = item.item.url {
        if texts[url] == nil {
          texts[url] = try await text(of: url, for: feed, within: end, &tally)
        }
        // An edit whose page cannot be had keeps what its page said before.
        let text = texts[url] ?? before[item.key]?.content
        if let text { item.item.content = Self.united(item.item.content, text) }
      }
      completed.append(item)
    }
    return completed
  }

  /// nil: there is none to be had, and the tally says why.
  private func text(
    of url: String, for feed: Feed, within end: Timestamp, _ tally: inout PageTally
  ) async throws -> String? {
    guard tally.read + tally.failed < Self.mostPages else {
      tally.fail(FeedError(code: "page-budget", message: "too many new items for their pages"))
      return nil
    }
    let document: Document
    do {
      document = try await pages.fetch(url, for: feed, startingBefore: end)
    } catch let refusal as PageFetcher.Refusal {
      tally.fail(refusal.error)
      if refusal.concerns(feed) { tally.notBefore = refusal.notBefore }
      return nil
    }
    let article = parseArticle(document, options: .init(maxTextBytes: Self.mostText))
    guard let text = article.items.first?.content?.plain, !text.isEmpty else {
      tally.fail(article.error ?? FeedError(code: "no-article", message: "a page without text"))
      return nil
    }
    tally.read += 1
    return text
  }

  /// A page mostly repeats what the feed gave; where it does not, both count.
  private static func united(_ given: RichText?, _ text: String) -> RichText {
    guard let given = given?.plain, !given.isEmpty, !text.contains(given) else {
      return RichText(plain: text)
    }
    return RichText(plain: given.contains(text) ? given : given + "\n\n" + text)
  }
}
