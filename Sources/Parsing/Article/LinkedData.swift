import Model

/// What the JSON-LD of a page (schema.org) says of its article.
struct LinkedData {
  var headline: String?
  var description: String?
  var body: String?
  var language: String?
  var url: String?
  var image: String?
  var published: String?
  var modified: String?
  var authors: [Person] = []

  /// Values that are looked at in one page; more are not.
  private static let maxValues = 20_000
  /// Authors that are looked at.
  private static let maxAuthors = 64

  /// The first thing of the page that is an article; empty when there is none.
  init(_ blocks: [[UInt8]]) {
    var things: [JSONValue] = []
    var waiting = blocks.compactMap(Self.parsed)
    var at = 0
    while at < waiting.count, at < Self.maxValues {
      let value = waiting[at]
      at += 1
      if let values = value.array { waiting += values }
      if value.members != nil {
        things.append(value)
        for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
          if let inner = value[name], inner.string == nil { waiting.append(inner) }
        }
      }
    }
    guard let article = things.first(where: Self.isArticle) else { return }
    read(article, among: things)
  }

  /// Some pages put comments or a CDATA section around theirs.
  private static func parsed(_ bytes: [UInt8]) -> JSONValue? {
    let open = [UInt8(ascii: "{"), UInt8(ascii: "[")]
    let close = [UInt8(ascii: "}"), UInt8(ascii: "]")]
    guard let first = bytes.firstIndex(where: open.contains),
      let last = bytes.lastIndex(where: close.contains), first < last
    else { return nil }
    if let value = try? JSONValue(parsing: bytes[first...last]) { return value }
    // Comments in the style of scripts stand before and after.
    guard let brace = bytes.firstIndex(of: open[0]), let end = bytes.lastIndex(of: close[0]),
      brace < end
    else { return nil }
    return try? JSONValue(parsing: bytes[brace...end])
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    let types = value["@type"]?.array?.compactMap(\.string) ?? [value["@type"]?.string ?? ""]
    return types.contains { type in
      ["Article", "Posting", "Report", "Review", "Recipe", "BlogPost"].contains(
        where: type.hasSuffix)
    }
  }

  private mutating func read(_ value: JSONValue, among things: [JSONValue]) {
    headline = line(value["headline"]) ?? line(value["name"])
    description = line(value["description"])
    body = value["articleBody"]?.string.map(Self.text)?.nonEmpty
    language = line(value["inLanguage"])
    url =
      line(value["url"]) ?? line(value["mainEntityOfPage"])
      ?? line(value["mainEntityOfPage"]?["@id"])
    image = Self.image(value["image"])
    published = line(value["datePublished"]) ?? line(value["dateCreated"])
    modified = line(value["dateModified"])
    let given = value["author"]?.array ?? [value["author"]].compactMap(\.self)
    for author in given.prefix(Self.maxAuthors) {
      guard let person = person(author, among: things),
        !authors.contains(where: { $0.name == person.name })
      else { continue }
      authors.append(person)
    }
  }

  /// Markup, or plain text whose lines are its paragraphs.
  private static func text(_ body: String) -> String {
    body.withBytes { bytes in
      if HTMLText.hasMarkup(bytes) { return HTMLText.plain(bytes) }
      let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      return lines.compactMap { HTMLText.line(Bytes(rebasing: $0)).nonEmpty }
        .joined(separator: "\n")
    }
  }

  private func person(_ value: JSONValue, among things: [JSONValue]) -> Person? {
    if let name = line(value) { return ArticleNames.person(name) }
    if let name = line(value["name"]) {
      var person = ArticleNames.person(name)
      person?.url = line(value["url"])
      return person
    }
    guard let id = value["@id"]?.string,
      let other = things.first(where: { $0["@id"]?.string == id })
    else { return nil }
    return line(other["name"]).flatMap(ArticleNames.person)
  }

  private static func image(_ value: JSONValue?) -> String? {
    let first = value?.array?.first ?? value
    return first?.string?.nonEmpty ?? first?["url"]?.string?.nonEmpty
  }

  private func line(_ value: JSONValue?) -> String? {
    value?.string?.withBytes { HTMLText.line($0).nonEmpty } ?? nil
  }
}

/// Names of persons as bylines have them.
enum ArticleNames {
  /// nil for addresses, for what is too long, and for what is nobody's name.
  static func person(_ text: String) -> Person? {
    var name = text.withBytes { collapse($0) }
    for word in ["by ", "von ", "par ", "por ", "di ", "od ", "autor: ", "author: ", "автор: "]
    where name.lowercased().hasPrefix(word) {
      name = String(name.dropFirst(word.count))
    }
    // What follows is whom they write for.
    if let bar = name.firstRange(of: " | ") { name = String(name[..<bar.lowerBound]) }
    let isAddress = name.hasPrefix("http") || name.hasPrefix("www.") || name.hasPrefix("//")
    guard name.count >= 2, name.count <= 100, !isAddress else { return nil }
    return Person(name: name)
  }
}
