public import Model

/// Which items of a document are new or edited, given what the journal knows of the feed.
public enum Sift {
  /// An item with its identity, and the one it may be known under instead.
  public struct Candidate: Sendable {
    public var item: HarvestedItem
    /// The other form of the identity: with the link where that is without, and the reverse; of a
    /// link, with https for http, and the reverse.
    public var alternate: Digest?
    var isAmbiguous = false
  }

  /// The items with their identities, in document order.
  ///
  /// An identity is the guid, else the link, else a digest of title and date (or, where both are
  /// missing, of the text), salted with the feed. It does not depend on the order of items nor on
  /// their text. Only where one document uses a guid for several links does the link count too:
  /// such guids say nothing.
  public static func identify(_ items: [Item], of feed: Feed) -> [Candidate] {
    let ambiguous = ambiguousGUIDs(items)
    return items.map { item in
      let digest = textDigest(of: item)
      guard let guid = item.guid, !guid.isEmpty else {
        let key = identityWithoutGUID(item, in: feed)
        return Candidate(
          item: HarvestedItem(item: item, key: key, digest: digest),
          alternate: otherScheme(item.url).map { Digest(parts: [feed.id, "url", $0]) })
      }
      let plain = Digest(parts: [feed.id, "guid", guid])
      let linked = mark(of: item).map { Digest(parts: [feed.id, "guid+url", guid, $0]) }
      guard ambiguous.contains(guid), let linked else {
        let known = HarvestedItem(item: item, key: plain, digest: digest)
        return Candidate(item: known, alternate: linked)
      }
      return Candidate(
        item: HarvestedItem(item: item, key: linked, digest: digest), alternate: plain,
        isAmbiguous: true)
    }
  }

  /// The items under the identity that the journal knows them by, each identity once. `known`: low
  /// halves of text digests by identity, for the candidates' keys and alternates.
  ///
  /// Whether a guid is ambiguous depends on what else the document holds: an item that was recorded
  /// under the one form keeps it when it next comes in the other company.
  public static func settle(
    _ candidates: [Candidate], known: [Digest: UInt64]
  ) -> [HarvestedItem] {
    var seen: Set<Digest> = []
    return candidates.compactMap { candidate in
      var item = candidate.item
      if known[item.key] == nil, let alternate = candidate.alternate,
        let digest = known[alternate], !candidate.isAmbiguous || digest == item.digest.low
      {
        item.key = alternate
      }
      return seen.insert(item.key).inserted ? item : nil
    }
  }

  /// Those that the journal has not got, or has with another text.
  public static func newOrEdited(
    _ items: [HarvestedItem], known: [Digest: UInt64]
  ) -> [HarvestedItem] {
    known.isEmpty ? items : items.filter { known[$0.key] != $0.digest.low }
  }

  /// Whether two successive documents of a feed share no item, so that some may have been missed
  /// between.
  public static func isGap(_ items: [HarvestedItem], known: [Digest: UInt64]) -> Bool {
    !items.isEmpty && known.isEmpty
  }

  /// What an item's identity comes from: equal where two items could be taken for each other.
  public static func kin(_ candidate: Candidate, of feed: Feed) -> UInt64 {
    guard let guid = candidate.item.item.guid, !guid.isEmpty else {
      let key = candidate.item.key.low
      return candidate.alternate.map { min($0.low, key) } ?? key
    }
    return candidate.isAmbiguous
      ? Digest(parts: [feed.id, "guid", guid]).low : candidate.item.key.low
  }

  private static func identityWithoutGUID(_ item: Item, in feed: Feed) -> Digest {
    if let url = item.url, !url.isEmpty { return Digest(parts: [feed.id, "url", url]) }
    let date = (item.published ?? item.updated).map { String($0.milliseconds) } ?? ""
    let title = item.title ?? ""
    if !title.isEmpty || !date.isEmpty {
      return Digest(parts: [feed.id, "title", title, date])
    }
    return Digest(
      parts: [feed.id, "text", item.summary?.plain ?? "", item.content?.plain ?? ""])
  }

  /// A site that moves to https does not publish all of its items anew.
  private static func otherScheme(_ url: String?) -> String? {
    guard let url else { return nil }
    if url.hasPrefix("http://") { return "https" + url.dropFirst(4) }
    return url.hasPrefix("https://") ? "http" + url.dropFirst(5) : nil
  }

  private static func textDigest(of item: Item) -> Digest {
    Digest(parts: [item.title ?? "", item.summary?.plain ?? "", item.content?.plain ?? ""])
  }

  /// What tells two items of one guid apart.
  private static func mark(of item: Item) -> String? { item.url ?? item.title }

  private static func ambiguousGUIDs(_ items: [Item]) -> Set<String> {
    var marks: [String: String] = [:]
    var ambiguous: Set<String> = []
    for item in items {
      guard let guid = item.guid, !guid.isEmpty, let mark = mark(of: item) else { continue }
      if let other = marks.updateValue(mark, forKey: guid), other != mark {
        ambiguous.insert(guid)
      }
    }
    return ambiguous
  }
}
