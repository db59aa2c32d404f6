import GRDB
public import Model

/// An item as the journal keeps it.
public struct StoredItem: Hashable, Sendable {
  public var reference: Alert.ItemReference
  public var feed: Alert.FeedReference
  public var summary: String?
  public var content: String?
  public var authors: [String]
  public var categories: [String]
  public var revision: Int
  public var backfill: Bool
  /// Numbers of the alerts it raised.
  public var alerts: [Int64]

  /// The contract's shape of one item.
  public var json: JSONValue {
    var members = reference.json.members ?? []
    members += [
      .init("feed", feed.json), .init("summary", .init(summary)), .init("content", .init(content)),
      .init("authors", .init(authors)), .init("categories", .init(categories)),
      .init("revision", .integer(Int64(revision))), .init("backfill", .bool(backfill)),
      .init("alerts", .array(alerts.map(JSONValue.integer))),
    ]
    return .object(members)
  }
}

/// Which items to read; as `AlertQuery`.
public struct ItemQuery: Hashable, Sendable {
  public var since: Timestamp?
  public var until: Timestamp?
  /// Feed ids, addresses or names.
  public var feeds: [String] = []
  /// Only items that raised an alert.
  public var alerted = false
  public var limit: Int?

  public init() {}
}

extension Journal {
  /// Items in the order they were first seen. `keep` narrows further, before the limit counts.
  public func items(
    _ query: ItemQuery, keep: (StoredItem) -> Bool = { _ in true }
  ) throws(JournalError) -> [StoredItem] {
    let (conditions, arguments) = Self.conditions(query)
    return try JournalError.wrapping {
      try database.read { db in
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT items.id, key_high, key_low, revision, backfill, first_seen, published,
              items.url, title, language, authors, categories, summary, content, feeds.feed,
              feeds.url, feeds.name
            FROM items JOIN feeds ON feeds.id = items.feed \(conditions) ORDER BY items.id DESC
            """, arguments: arguments)
        var items: [StoredItem] = []
        while items.count < query.limit ?? .max, let row = try rows.next() {
          var item = Self.item(row)
          item.alerts = try Self.alertNumbers(of: row[0], db)
          if keep(item) { items.append(item) }
        }
        return items.reversed()
      }
    }
  }

  private static func alertNumbers(of item: Int64, _ db: Database) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: "SELECT seq FROM alerts WHERE item = ?")
    return try Int64.fetchAll(statement, arguments: [item]).sorted()
  }

  private static func item(_ row: Row) -> StoredItem {
    func texts(_ json: String?) -> [String] {
      guard let json, let value = try? JSONValue(parsing: json.utf8) else { return [] }
      return value.array?.compactMap(\.string) ?? []
    }
    let key = Digest(
      high: UInt64(bitPattern: row[1]), low: UInt64(bitPattern: row[2]))
    let reference = Alert.ItemReference(
      id: key.text, url: row[7], title: row[8],
      published: (row[6] as Int64?).map(Timestamp.init(milliseconds:)),
      firstSeen: Timestamp(milliseconds: row[5]), language: row[9])
    return StoredItem(
      reference: reference, feed: .init(id: row[14], url: row[15], name: row[16]),
      summary: row[12], content: row[13], authors: texts(row[10]), categories: texts(row[11]),
      revision: row[3], backfill: row[4], alerts: [])
  }

  private static func conditions(_ query: ItemQuery) -> (String, StatementArguments) {
    var terms: [String] = []
    var arguments = StatementArguments()
    func add(_ term: String, _ values: StatementArguments) {
      terms.append(term)
      arguments += values
    }
    if let since = query.since { add("first_seen >= ?", [since.milliseconds]) }
    if let until = query.until { add("first_seen <= ?", [until.milliseconds]) }
    if query.alerted { add("items.id IN (SELECT item FROM alerts)", []) }
    if !query.feeds.isEmpty {
      let marks = query.feeds.map { _ in "?" }.joined(separator: ", ")
      let columns = ["feeds.feed", "feeds.url", "feeds.name"].map { "\($0) IN (\(marks))" }
      add(
        "(" + columns.joined(separator: " OR ") + ")",
        StatementArguments(query.feeds + query.feeds + query.feeds))
    }
    return (terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND "), arguments)
  }
}
