import Model

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), and forgives wrong kinds of members.
func parseJSONFeed(_ text: Bytes, base: String?, options: ParseOptions) -> ParsedDocument {
  var document = ParsedDocument(ok: true)
  var reading = JSONFeedReading(size: text.count, base: base, options: options)
  do {
    try reading.read(text)
  } catch {
    reading = JSONFeedReading(size: text.count, base: base, options: options)
    guard let mender = JSONMender(text),
      (try? mender.out.withUnsafeBufferPointer { try reading.read($0) }) != nil
    else {
      return .failed("malformed", "not JSON: \(error)")
    }
    document.bozo = true
    document.warnings = ["not JSON (\(error))"]
    document.truncated = mender.isCut
    if mender.isCut { document.warnings.append("the document ends before its items do") }
  }
  reading.finish(&document)
  return document
}

/// A JSON feed while it is read: the items become ours one by one, since the values that a document
/// can hold take many times its size.
private struct JSONFeedReading {
  /// Values in one item, or in the feed without its items.
  private static let maxValues = 1 << 17

  private var root = JSONValue.null
  private var isWhole = true
  private let items: Items
  private let options: ParseOptions

  /// What the reader of JSON hands its elements to.
  private final class Items {
    var reader: JSONFeedReader
    var items: [Item] = []
    var leftOut = 0

    init(reader: JSONFeedReader) { self.reader = reader }
  }

  init(size: Int, base: String?, options: ParseOptions) {
    let allowance = Allowance(document: size, text: options.maxTextBytes)
    self.options = options
    items = Items(
      reader: JSONFeedReader(base: base, keepMarkup: options.keepMarkup, allowance: allowance))
  }

  mutating func read(_ text: Bytes) throws(JSONError) {
    let (items, most) = (items, options.maxItems)
    (root, isWhole) = try JSONValue.reading(
      text, elementsOf: "items", maxValues: Self.maxValues
    ) { value in
      guard items.items.count < most else { return items.leftOut += 1 }
      if value.members != nil { items.items.append(items.reader.item(value)) }
    }
  }

  func finish(_ document: inout ParsedDocument) {
    let version = root["version"]?.string ?? ""
    guard version.contains("jsonfeed.org") || root["items"]?.array != nil else {
      document = .failed("not-a-feed", "JSON, but not JSON Feed")
      return
    }
    document.version = versionName(version)
    let feed = items.reader.feed(root)
    document.feed = feed
    document.items = items.items.map {
      var item = $0
      item.language = item.language ?? feed.language
      if item.authors.isEmpty { item.authors = feed.authors }
      return item
    }
    // JSON Feed has no date of its own for the feed.
    document.feed.updated = document.items.compactMap { $0.updated ?? $0.published }.max()
    warn(&document)
  }

  private func warn(_ document: inout ParsedDocument) {
    if !isWhole {
      document.truncated = true
      document.warnings.append("an item of more than \(Self.maxValues) values ends the reading")
    }
    if items.leftOut > 0 {
      document.leftOut = items.leftOut
      document.warnings.append(
        "only the first \(options.maxItems) items were read; \(items.leftOut) left out")
    }
    if items.reader.unreadableDates > 0 {
      document.warnings.append("dates not readable: \(items.reader.unreadableDates)")
    }
    if items.reader.allowance.textCut {
      document.warnings.append("a text longer than \(options.maxTextBytes) bytes was cut")
    }
  }
}

private func versionName(_ version: String) -> String {
  switch version.split(separator: "/").last {
  case "1", "1.0": "json-1.0"
  case "1.1": "json-1.1"
  default: "json"
  }
}

private struct JSONFeedReader {
  let base: String?
  let keepMarkup: Bool
  let allowance: Allowance
  private(set) var unreadableDates = 0

  init(base: String?, keepMarkup: Bool, allowance: Allowance) {
    self.base = base
    self.keepMarkup = keepMarkup
    self.allowance = allowance
  }

  func feed(_ root: JSONValue) -> FeedInfo {
    var feed = FeedInfo()
    feed.title = line(root["title"]).map(cappedTitle)
    feed.description = line(root["description"]).map { RichText(plain: $0) }
    feed.url = url(root["home_page_url"])
    feed.selfURL = url(root["feed_url"])
    feed.next = url(root["next_url"])
    feed.image = url(root["icon"])
    feed.icon = url(root["favicon"])
    feed.language = languageTag(line(root["language"]))
    feed.authors = authors(root)
    feed.hubs = (root["hubs"]?.array ?? []).prefix(16).compactMap { url($0["url"]) }
    return feed
  }

  mutating func item(_ value: JSONValue) -> Item {
    var item = Item()
    item.guid = scalar(value["id"])
    item.url = url(value["url"]) ?? url(value["external_url"])
    item.content = html(value["content_html"]) ?? text(value["content_text"])
    item.summary = text(value["summary"])
    item.title = (line(value["title"]) ?? opening(item)).map(cappedTitle)
    item.published = date(value["date_published"])
    item.updated = date(value["date_modified"])
    item.language = languageTag(line(value["language"]))
    item.image = url(value["image"]) ?? url(value["banner_image"])
    item.authors = authors(value)
    item.categories = (value["tags"]?.array ?? []).prefix(1024).compactMap { tag in
      scalar(tag).map { Category(term: $0) }
    }
    item.enclosures = (value["attachments"]?.array ?? []).prefix(256).compactMap(attachment)
    return item
  }

  /// Short posts have no title: they are called by how they begin, as their readers show them.
  private func opening(_ item: Item) -> String? {
    let text = item.content?.plain ?? item.summary?.plain
    return text?.split(separator: "\n").first.map { String($0).cut(toBytes: 200) }
  }

  private func attachment(_ value: JSONValue) -> Enclosure? {
    guard let target = url(value["url"]) else { return nil }
    return Enclosure(
      url: target, type: line(value["mime_type"]), length: scalar(value["size_in_bytes"]))
  }

  private func authors(_ value: JSONValue) -> [Person] {
    let listed = value["authors"]?.array ?? []
    // `author` is what 1.0 had; a feed for both gives the same person twice.
    let all = listed + [value["author"]].compactMap(\.self)
    return all.reduce(into: []) { persons, author in
      let person =
        (author.string.flatMap(parsePerson)
        ?? Person(name: line(author["name"]), url: url(author["url"]))).capped
      if persons.count < 256, person != Person(), !persons.contains(person) {
        persons.append(person)
      }
    }
  }

  private func html(_ value: JSONValue?) -> RichText? {
    string(value)?.withBytes { whole in
      let bytes = allowance.cut(whole.trimmed)
      let plain = HTMLText.plain(bytes)
      if !keepMarkup { return plain.nonEmpty.map { RichText(plain: $0) } }
      return bytes.isEmpty
        ? nil : RichText(plain: plain, html: resolvedMarkup(bytes, base: base, allowance))
    } ?? nil
  }

  private func text(_ value: JSONValue?) -> RichText? {
    string(value)?.withBytes { bytes in
      HTMLText.paragraphs(allowance.cut(bytes)).nonEmpty.map { RichText(plain: $0) }
    } ?? nil
  }

  private func line(_ value: JSONValue?) -> String? {
    scalar(value)?.withBytes { collapse($0).nonEmpty } ?? nil
  }

  /// Without the control characters that no other format of feeds lets through.
  private func string(_ value: JSONValue?) -> String? {
    guard let text = value?.string else { return nil }
    func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !isBlank(byte) }
    guard text.utf8.contains(where: isControl) else { return text }
    return String(decoding: text.utf8.filter { !isControl($0) }, as: UTF8.self)
  }

  /// Identifiers are strings, but numbers are common.
  private func scalar(_ value: JSONValue?) -> String? {
    switch value {
    case .string: string(value)?.nonEmpty
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }

  private func url(_ value: JSONValue?) -> String? {
    string(value)?.withBytes { $0.trimmed.isEmpty ? nil : allowance.resolve($0, base: base) } ?? nil
  }

  private mutating func date(_ value: JSONValue?) -> Timestamp? {
    guard let text = scalar(value) else { return nil }
    let date = parseDate(text)
    if date == nil { unreadableDates += 1 }
    return date
  }
}
