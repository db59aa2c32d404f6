public import Model

extension ParsedDocument {
  /// The document object that `tocsin parse --json` prints. Members without a value are left out.
  public var json: JSONValue {
    var object = ObjectWriter()
    object.add("ok", .bool(ok))
    object.add("error", error?.message)
    object.add("error_code", error?.code)
    object.add("version", version.isEmpty ? nil : version)
    object.add("encoding", encoding)
    object.add("bozo", .bool(bozo))
    object.add("warnings", .init(warnings))
    if ok { object.add("feed", feed.json) }
    object.add("items", .array(items.map(\.json)))
    if !feedLinks.isEmpty { object.add("feed_links", .init(feedLinks)) }
    return object.value
  }
}

extension FeedInfo {
  var json: JSONValue {
    var object = ObjectWriter()
    object.add("title", title)
    object.add("description", description)
    object.add("url", url)
    object.add("self", selfURL)
    object.add("hubs", hubs.map(JSONValue.string))
    object.add("next", next)
    object.add("previous_archive", previousArchive)
    object.add("id", id)
    object.add("language", language)
    object.add("published", published)
    object.add("updated", updated)
    object.add("image", image)
    object.add("icon", icon)
    if let ttl { object.add("ttl", .init(ttl)) }
    if let period = updatePeriod {
      object.add("update_period_s", .init(Int(period.components.seconds)))
    }
    object.add("skip_hours", skipHours.map { .integer(Int64($0)) })
    object.add("skip_days", skipDays.map { .integer(Int64($0)) })
    object.add("generator", generator)
    object.add("rights", rights)
    object.add("authors", authors.map(\.json))
    object.add("contributors", contributors.map(\.json))
    object.add("categories", categories.map(\.json))
    return object.value
  }
}

extension Item {
  fileprivate var json: JSONValue {
    var object = ObjectWriter()
    object.add("id", guid)
    object.add("url", url)
    object.add("title", title)
    object.add("summary", summary)
    object.add("content", content)
    object.add("authors", authors.map(\.json))
    object.add("contributors", contributors.map(\.json))
    object.add("published", published)
    object.add("updated", updated)
    object.add("categories", categories.map(\.json))
    object.add("enclosures", enclosures.map(\.json))
    object.add("language", language)
    object.add("image", image)
    object.add("comments", comments)
    if let source { object.add("source", source.json) }
    if let geo { object.add("geo", ["lat": .number(geo.latitude), "lon": .number(geo.longitude)]) }
    object.add("rights", rights)
    return object.value
  }
}

extension Person {
  fileprivate var json: JSONValue {
    var object = ObjectWriter()
    object.add("name", name)
    object.add("email", email)
    object.add("url", url)
    return object.value
  }
}

extension Category {
  fileprivate var json: JSONValue {
    var object = ObjectWriter()
    object.add("term", term)
    object.add("scheme", scheme)
    object.add("label", label)
    return object.value
  }
}

extension Enclosure {
  fileprivate var json: JSONValue {
    var object = ObjectWriter()
    object.add("url", url)
    object.add("type", type)
    object.add("length", length)
    return object.value
  }
}

extension Source {
  fileprivate var json: JSONValue {
    var object = ObjectWriter()
    object.add("title", title)
    object.add("url", url)
    return object.value
  }
}

/// Collects the members that have a value.
private struct ObjectWriter {
  private var members: [JSONValue.Member] = []

  var value: JSONValue { .object(members) }

  mutating func add(_ name: String, _ value: JSONValue) {
    members.append(.init(name, value))
  }

  mutating func add(_ name: String, _ text: String?) {
    if let text { add(name, .string(text)) }
  }

  mutating func add(_ name: String, _ values: [JSONValue]) {
    if !values.isEmpty { add(name, .array(values)) }
  }

  mutating func add(_ name: String, _ time: Timestamp?) {
    if let time { add(name, .string(time.description)) }
  }

  /// As markup where we have it, since its reader can always take the markup out.
  mutating func add(_ name: String, _ text: RichText?) {
    guard let text else { return }
    if let html = text.html {
      add(name + "_html", .string(html))
    } else {
      add(name + "_text", .string(text.plain))
    }
  }
}
