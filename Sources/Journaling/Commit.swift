import GRDB
public import Model
import Synchronization

extension Journal {
  /// Text digests (their low halves) of those identities that the feed already has.
  public func known(_ keys: [Digest], of feed: Feed) async throws(JournalError) -> [Digest: UInt64]
  {
    let number = rows.withLock { $0[feed.id] }
    // In one transaction: by themselves, the searches would each take and give back the lock.
    return try JournalError.wrapping {
      try database.read { try ItemRows.known(keys, of: feed, number: number, $0) }
    }
  }

  /// The texts that items of these identities have now; those that were forgotten are left out.
  public func texts(
    of keys: [Digest], in feed: Feed
  ) async throws(JournalError) -> [Digest: StoredText] {
    try await read { db in try ItemRows.texts(of: keys, in: feed, db) }
  }

  /// Writes harvests in one transaction: validators, feed states, items, alerts and outbox rows
  /// together. When it returns, all of it is on the disk; when it throws, nothing of it is.
  ///
  /// What is new is decided here, by the unique index. An item raises one rule's alert once; an
  /// edited item can raise only what it has not raised before. `route` names the sinks of a new
  /// alert.
  public func commit(
    _ harvests: [Harvest], route: @escaping @Sendable (Finding, Feed) -> [String]
  ) async throws(JournalError) -> [Receipt] {
    let time = now()
    let (rows, feeds) = rows.withLock { rows in
      (harvests.indices.map { rows[harvests[$0].feed.id] }, rows.count)
    }
    return try await write { db in
      var quiet: [QuietRows.Entry] = []
      // By their numbers: a harvest is large to copy.
      let receipts = try harvests.indices.map { index in
        guard harvests[index].isQuiet, let row = rows[index] else {
          let receipt = try self.write(
            harvests[index], row: rows[index], at: time, route: route, db)
          // What the feed's row says is younger than what was quiet before it.
          quiet.removeAll { $0.feed == rows[index] }
          return receipt
        }
        quiet.append(.init(harvests[index], feed: row))
        return Receipt(feed: harvests[index].feed.id)
      }
      try QuietRows.add(quiet, db)
      if !quiet.isEmpty {
        try QuietRows.foldIfLong(feeds: feeds, self.quietLength, added: quiet.count, db)
      }
      return receipts
    }
  }

  private func write(
    _ harvest: Harvest, row: Int64?, at time: Timestamp, route: (Finding, Feed) -> [String],
    _ db: Database
  ) throws -> Receipt {
    var receipt = Receipt(feed: harvest.feed.id)
    let feed = try row ?? FeedRows.number(of: harvest.feed, db)
    var insertion = try Stepping(ItemRows.insertion, db)
    for harvested in harvest.items {
      let stored = try ItemRows.put(harvested, feed: feed, at: harvest.time, &insertion, db)
      switch stored.change {
      case .inserted: receipt.itemsNew += 1
      case .edited: receipt.itemsEdited += 1
      case .none: continue
      }
      for finding in harvested.findings {
        let alert = try AlertRows.add(
          finding, on: harvested, stored, from: harvest.feed, at: time, random: random, db)
        guard let alert else { continue }
        receipt.alerts.append(alert)
        try OutboxRows.add(alert, to: route(finding, harvest.feed), due: time, db)
      }
    }
    try GapRows.add(harvest, feed: feed, found: receipt.itemsNew, db)
    try FetchRows.add(harvest, feed: feed, db)
    if let imprint = harvest.imprint { try ImprintRows.put(imprint, of: feed, db) }
    try FeedRows.update(feed, after: harvest, added: receipt.itemsNew, db)
    return receipt
  }
}

/// What the journal keeps of an item's text.
public struct StoredText: Hashable, Sendable {
  public var title: String?
  public var summary: String?
  public var content: String?
}

enum ItemRows {
  enum Change { case inserted, edited, none }

  /// Where an item ended up.
  struct Stored {
    var id: Int64
    var change: Change
    var revision: Int
    var firstSeen: Timestamp
    var backfill: Bool
  }

  static func known(
    _ keys: [Digest], of feed: Feed, number: Int64?, _ db: Database
  ) throws -> [Digest: UInt64] {
    let feeds = try number ?? FeedRows.find(feed, db)
    guard let number = feeds else { return [:] }
    var find = try Stepping(
      "SELECT digest FROM items WHERE feed = ? AND key_high = ? AND key_low = ?", db)
    defer { find.reset() }
    var known: [Digest: UInt64] = [:]
    for key in keys {
      find.reset()
      try find.bind(number)
      try find.bind(Int64(bitPattern: key.high))
      try find.bind(Int64(bitPattern: key.low))
      if try find.step() { known[key] = UInt64(bitPattern: find.number(0)) }
    }
    return known
  }

  static func texts(
    of keys: [Digest], in feed: Feed, _ db: Database
  ) throws -> [Digest: StoredText] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT title, summary, content FROM items JOIN feeds ON feeds.id = items.feed
        WHERE feeds.feed = ? AND key_high = ? AND key_low = ? AND forgotten = 0
        """)
    var texts: [Digest: StoredText] = [:]
    for key in keys {
      let row = try Row.fetchOne(
        statement,
        arguments: [feed.id, Int64(bitPattern: key.high), Int64(bitPattern: key.low)])
      texts[key] = row.map { StoredText(title: $0[0], summary: $0[1], content: $0[2]) }
    }
    return texts
  }

  static func put(
    _ harvested: HarvestedItem, feed: Int64, at time: Timestamp, _ insertion: inout Stepping,
    _ db: Database
  ) throws -> Stored {
    if try insert(harvested, feed: feed, at: time, &insertion, db) {
      return Stored(
        id: db.lastInsertedRowID, change: .inserted, revision: 0, firstSeen: time,
        backfill: harvested.backfill)
    }
    return try edit(harvested, feed: feed, db)
  }

  static let insertion = """
    INSERT INTO items(feed, key_high, key_low, digest, backfill, first_seen, published, url,
      title, language, authors, categories, summary, content)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(feed, key_high, key_low) DO NOTHING
    """

  private static func insert(
    _ harvested: HarvestedItem, feed: Int64, at time: Timestamp, _ row: inout Stepping,
    _ db: Database
  ) throws -> Bool {
    let item = harvested.item
    defer { row.reset() }
    try row.bind(feed)
    try row.bind(Int64(bitPattern: harvested.key.high))
    try row.bind(Int64(bitPattern: harvested.key.low))
    try row.bind(Int64(bitPattern: harvested.digest.low))
    try row.bind(harvested.backfill ? 1 : 0)
    try row.bind(time.milliseconds)
    try row.bind((item.published ?? item.updated)?.milliseconds)
    try row.bind(item.url)
    try row.bind(item.title)
    try row.bind(item.language)
    try row.bind(list(item.authors.compactMap { $0.name ?? $0.email }))
    try row.bind(list(item.categories.map(\.term)))
    try row.bind(item.summary?.plain)
    try row.bind(item.content?.plain)
    _ = try row.step()
    return db.changesCount > 0
  }

  private static func edit(
    _ harvested: HarvestedItem, feed: Int64, _ db: Database
  ) throws -> Stored {
    let key: StatementArguments = [
      feed, Int64(bitPattern: harvested.key.high), Int64(bitPattern: harvested.key.low),
    ]
    let find = try db.cachedStatement(
      sql: """
        SELECT id, digest, revision, first_seen, backfill FROM items
        WHERE feed = ? AND key_high = ? AND key_low = ?
        """)
    guard let row = try Row.fetchOne(find, arguments: key) else {
      throw JournalError.database("an item that could not be inserted is not there")
    }
    var stored = Stored(
      id: row[0], change: .none, revision: row[2], firstSeen: Timestamp(milliseconds: row[3]),
      backfill: row[4])
    guard row[1] as Int64 != Int64(bitPattern: harvested.digest.low) else { return stored }
    let item = harvested.item
    try db.cachedStatement(
      sql: """
        UPDATE items SET digest = ?, revision = revision + 1, title = ?, url = ?, summary = ?,
          content = ?, forgotten = 0 WHERE id = ?
        """
    ).execute(arguments: [
      Int64(bitPattern: harvested.digest.low), item.title, item.url, item.summary?.plain,
      item.content?.plain, stored.id,
    ])
    stored.change = .edited
    stored.revision += 1
    return stored
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : JSONValue(texts).serialized
  }
}
