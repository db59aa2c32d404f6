public import Model

/// Which items of a document are new or edited, given what the journal knows of the feed.
public enum Sift {
  /// The items with their identities, each identity once, in document order.
  ///
  /// An identity is the guid, else the link, else a digest of title and date (or, where both are
  /// missing, of the text), salted with the feed. It does not depend on the order of items nor on
  /// their text. Only where one document uses a guid for several links does the link count too:
  /// such guids say nothing.
  public static func identify(_ items: [Item], of feed: Feed) -> [HarvestedItem] {
    let ambiguous = ambiguousGUIDs(items)
    var seen: Set<Digest> = []
    return items.compactMap { item in
      let key = identity(of: item, in: feed, ambiguous: ambiguous)
      guard seen.insert(key).inserted else { return nil }
      return HarvestedItem(item: item, key: key, digest: textDigest(of: item))
    }
  }

  /// Those that the journal has not got, or has with another text. `known`: text digests by
  /// identity; of a text digest only the low half is compared, which is what the journal keeps.
  public static func newOrEdited(
    _ items: [HarvestedItem], known: [Digest: UInt64]
  ) -> [HarvestedItem] {
    items.filter { known[$0.key] != $0.digest.low }
  }

  /// Whether two successive documents of a feed share no item, so that some may have been missed
  /// between.
  public static func isGap(_ items: [HarvestedItem], known: [Digest: UInt64]) -> Bool {
    !items.isEmpty && known.isEmpty
  }

  static func identity(of item: Item, in feed: Feed, ambiguous: Set<String>) -> Digest {
    if let guid = item.guid, !guid.isEmpty {
      return ambiguous.contains(guid)
        ? Digest(parts: [feed.id, "guid+url", guid, item.url ?? ""])
        : Digest(parts: [feed.id, "guid", guid])
    }
    if let url = item.url, !url.isEmpty { return Digest(parts: [feed.id, "url", url]) }
    let date = (item.published ?? item.updated).map { String($0.milliseconds) } ?? ""
    let title = item.title ?? ""
    if !title.isEmpty || !date.isEmpty {
      return Digest(parts: [feed.id, "title", title, date])
    }
    return Digest(
      parts: [feed.id, "text", item.summary?.plain ?? "", item.content?.plain ?? ""])
  }

  static func textDigest(of item: Item) -> Digest {
    Digest(parts: [item.title ?? "", item.summary?.plain ?? "", item.content?.plain ?? ""])
  }

  private static func ambiguousGUIDs(_ items: [Item]) -> Set<String> {
    var urls: [String: String] = [:]
    var ambiguous: Set<String> = []
    for item in items {
      guard let guid = item.guid, !guid.isEmpty, let url = item.url else { continue }
      if let other = urls.updateValue(url, forKey: guid), other != url { ambiguous.insert(guid) }
    }
    return ambiguous
  }
}
