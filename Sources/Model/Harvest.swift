/// What one fetch of one feed yielded: the one value that goes down the pipeline. A failed fetch is
/// a Harvest too.
public struct Harvest: Sendable {
  public enum Outcome: String, Sendable { case new, unchanged, failed, parked, gone }

  public var feed: Feed
  public var time: Timestamp
  public var outcome: Outcome
  /// The feed's state after this fetch: validators, next poll, failures, error.
  public var state: FeedState
  /// Entries in the document, known or not.
  public var itemsSeen = 0
  /// What the document holds that the journal did not when we looked; the journal decides in the
  /// end.
  public var items: [HarvestedItem] = []
  /// Bytes of the body after decompression.
  public var bytes = 0
  public var duration: Duration = .zero
  /// The address that the feed's host answered from.
  public var address: String?
  /// Nothing is new and nothing has changed but times: what is lost of it when the process dies is
  /// that the feed was asked, and it is asked again a little earlier. Such harvests need not be on
  /// the disk at once.
  public var isQuiet = false
  /// It is a page of the feed's archives, read after a gap, and not the feed itself.
  public var isArchive = false
  /// Why the feed is asked next when and how it is.
  public var reasons: [Reason] = []
  /// Of the document, for the next time; nil when none was read, and the one of before holds.
  public var imprint: Imprint?
  /// False when `state.manners` is as before: then it need not be written.
  public var hasLearnt = true
  // A harvest is handed on many times: what few of them hold is copied as one.
  private var rare: Boxed<Rare>?

  private struct Rare: Sendable {
    var pagesRead = 0
    var pagesFailed = 0
    var pageError: FeedError?
    var gapSince: Timestamp?
    var archiveError: FeedError?
    var hasForeignArchive = false
    var leftOut = 0
    var hold: HostHold?
    var move: Move?
  }

  public init(feed: Feed, time: Timestamp, outcome: Outcome, state: FeedState) {
    self.feed = feed
    self.time = time
    self.outcome = outcome
    self.state = state
  }
}

extension Harvest {
  /// Pages of items whose main text was read, and those that could not be had, with the reason of
  /// the last one.
  public var pagesRead: Int {
    get { rare?.value.pagesRead ?? 0 }
    set { change { $0.pagesRead = newValue } }
  }
  public var pagesFailed: Int {
    get { rare?.value.pagesFailed ?? 0 }
    set { change { $0.pagesFailed = newValue } }
  }
  public var pageError: FeedError? {
    get { rare?.value.pageError }
    set { change { $0.pageError = newValue } }
  }
  /// Set where the document shares no item with what was known: the last good fetch before it,
  /// since when something may have been missed.
  public var gapSince: Timestamp? {
    get { rare?.value.gapSince }
    set { change { $0.gapSince = newValue } }
  }
  /// Why a page of the feed's archives could not be read; the feed's own error is in its state.
  public var archiveError: FeedError? {
    get { rare?.value.archiveError }
    set { change { $0.archiveError = newValue } }
  }
  /// After a gap: there are archives, and they are not walked.
  public var hasForeignArchive: Bool {
    get { rare?.value.hasForeignArchive ?? false }
    set { if newValue || hasForeignArchive { change { $0.hasForeignArchive = newValue } } }
  }
  /// Entries that the document holds beyond those that are read.
  public var leftOut: Int {
    get { rare?.value.leftOut ?? 0 }
    set { if newValue != leftOut { change { $0.leftOut = newValue } } }
  }
  /// What an answer asked for on behalf of its whole host.
  public var hold: HostHold? {
    get { rare?.value.hold }
    set { change { $0.hold = newValue } }
  }
  /// The feed is asked at another address from now on.
  public var move: Move? {
    get { rare?.value.move }
    set { if newValue != nil || move != nil { change { $0.move = newValue } } }
  }

  private mutating func change(_ body: (inout Rare) -> Void) {
    var new = rare?.value ?? Rare()
    body(&new)
    rare = .value(new)
  }
}

/// An item with its identity and what the watchlists say of it.
public struct HarvestedItem: Sendable {
  public var item: Item
  /// The item's identity, salted with its feed; its text form is the item's public id.
  public var key: Digest
  /// Of title, summary and content: tells an edit from a copy.
  public var digest: Digest
  /// The feed already held it when it was first fetched.
  public var backfill = false
  public var findings: [Finding] = []

  public init(item: Item, key: Digest, digest: Digest) {
    self.item = item
    self.key = key
    self.digest = digest
  }
}

/// What the journal made of a harvest.
public struct Receipt: Hashable, Sendable {
  public var feed: String
  /// Rows that were not there before.
  public var itemsNew: Int
  /// Items whose text had changed.
  public var itemsEdited: Int
  public var alerts: [Alert]

  public init(feed: String, itemsNew: Int = 0, itemsEdited: Int = 0, alerts: [Alert] = []) {
    self.feed = feed
    self.itemsNew = itemsNew
    self.itemsEdited = itemsEdited
    self.alerts = alerts
  }
}
