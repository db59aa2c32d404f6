import Model

extension Draft {
  /// A link of Atom (RFC 4287 §4.2.7) if it has `href`, else one of RSS.
  mutating func takeLink(_ element: Element) {
    guard let reference = element.attribute(.href) ?? element.attribute(.rdf, .resource) else {
      takeLinkText(element)
      return
    }
    guard let target = element.url(linked: reference) else { return }
    guard let relations = element.attribute(.rel)?.trimmed, !relations.isEmpty else {
      return takeAlternate(target, element)
    }
    for relation in relations.split(whereSeparator: isBlank) {
      take(link: target, relation: relationName(Bytes(rebasing: relation)), element: element)
    }
  }

  /// The URL as text, as RSS has it; with a relation it is a link of Atom written wrongly.
  private mutating func takeLinkText(_ element: Element) {
    let relation = element.attribute(.rel)?.trimmed
    if let relation, !relation.isEmpty, !relation.isLowercased("alternate"),
      let target = element.linkText
    {
      take(link: target, relation: relation, element: element)
    } else {
      url.offer(0, element.linkText)
    }
  }

  /// IANA's relations may be written as URIs.
  private func relationName(_ relation: Bytes) -> Bytes {
    for lead in [
      "http://www.iana.org/assignments/relation/",
      "http://www.iana.org/assignments/link-relations/#",
    ] as [StaticString]
    where relation.hasLowercased(lead) {
      return relation[part: lead.utf8CodeUnitCount..<relation.count]
    }
    return relation
  }

  private mutating func takeAlternate(_ link: String, _ element: Element) {
    let type = element.attribute(.type)?.trimmed
    let readable = type.map { isHTML($0) || $0.isEmpty || $0.isLowercased("text/plain") } ?? true
    // Within RSS the item's own link comes first.
    let base = element.space == .atom && element.parent?.space != .atom ? 2 : 0
    url.offer(base + (readable ? 0 : 1), link)
  }

  private func isHTML(_ type: Bytes) -> Bool {
    type.indices.contains { type.hasLowercased("html", at: $0) }
  }

  private mutating func take(link: String, relation: Bytes, element: Element) {
    switch tagKey(relation, 0..<relation.count) {
    case Relation.alternate: takeAlternate(link, element)
    case Relation.enclosure:
      enclosure(link, type: element.value(.type), length: element.value(.length))
      url.offer(9, link)
    case Relation.itself: selfURL.offer(0, link)
    case Relation.hub: hub(link)
    case Relation.next: next = next ?? link
    case Relation.previousArchive: previousArchive = previousArchive ?? link
    case Relation.icon, Relation.shortcut: icon.offer(1, link)
    case Relation.replies:
      if element.value(.type).map({ $0.withBytes(isHTML) }) ?? true { comments.offer(1, link) }
    case Relation.via: url.offer(8, link)
    case Relation.image, Relation.imageSource, Relation.thumbnail: image.offer(2, link)
    default: break
    }
  }
}

/// Keys of the relations of links that mean something here (IANA's registry, and common others).
private enum Relation {
  static let alternate = tagKey("alternate")
  static let enclosure = tagKey("enclosure")
  static let itself = tagKey("self")
  static let hub = tagKey("hub")
  static let next = tagKey("next")
  static let previousArchive = tagKey("prev-archive")
  static let icon = tagKey("icon")
  static let shortcut = tagKey("shortcut")
  static let replies = tagKey("replies")
  static let via = tagKey("via")
  static let image = tagKey("image")
  static let imageSource = tagKey("image_src")
  static let thumbnail = tagKey("thumbnail")
}

extension Element {
  /// A person construct (RFC 4287 §3.2), or the text that RSS has instead.
  var person: Person? {
    guard hasChildElements else { return withText { parsePerson($0) } }
    var person = Person()
    for child in children {
      switch child.name.name {
      case .name, .title: person.name = person.name ?? child.line
      case .email: person.email = person.email ?? child.line
      case .uri, .url, .homepage, .link: person.url = person.url ?? child.urlText
      default: break
      }
    }
    return person == Person() ? line.flatMap(parsePerson) : person
  }
}
