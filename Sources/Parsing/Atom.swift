import Model

extension Draft {
  /// A link of Atom (RFC 4287 §4.2.7) if it has `href`, else one of RSS.
  mutating func takeLink(_ element: Element) {
    guard let reference = element.attribute(.href) ?? element.attribute(.rdf, .resource) else {
      takeLinkText(element)
      return
    }
    guard let target = element.url(linked: reference) else { return }
    let type = element.value(.type)?.lowercased()
    let relations = element.value(.rel)?.lowercased() ?? "alternate"
    for relation in relations.split(separator: " ") {
      take(link: target, relation: relationName(relation), type: type, element: element)
    }
  }

  /// The URL as text, as RSS has it; with a relation it is a link of Atom written wrongly.
  private mutating func takeLinkText(_ element: Element) {
    let relation = element.value(.rel)?.lowercased()
    if let relation, relation != "alternate", let target = element.linkText {
      take(link: target, relation: relation[...], type: nil, element: element)
    } else {
      url.offer(0, element.linkText)
    }
  }

  /// IANA's relations may be written as URIs.
  private func relationName(_ relation: Substring) -> Substring {
    for lead in [
      "http://www.iana.org/assignments/relation/",
      "http://www.iana.org/assignments/link-relations/#",
    ]
    where relation.hasPrefix(lead) {
      return relation.dropFirst(lead.count)
    }
    return relation
  }

  private mutating func take(link: String, relation: Substring, type: String?, element: Element) {
    switch relation {
    case "alternate":
      let readable = type.map { $0.contains("html") || $0 == "text/plain" } ?? true
      // Within RSS the item's own link comes first.
      let base = element.space == .atom && element.parent?.space != .atom ? 2 : 0
      url.offer(base + (readable ? 0 : 1), link)
    case "enclosure":
      enclosure(link, type: element.value(.type), length: element.value(.length))
      url.offer(9, link)
    case "self": selfURL.offer(0, link)
    case "hub": hub(link)
    case "next": next = next ?? link
    case "prev-archive": previousArchive = previousArchive ?? link
    case "icon", "shortcut": icon.offer(1, link)
    case "replies": if type?.contains("html") ?? true { comments.offer(1, link) }
    case "via", "related": url.offer(8, relation == "via" ? link : nil)
    case "license": break
    case "image", "image_src", "thumbnail": image.offer(2, link)
    default: break
    }
  }
}

extension Element {
  /// A person construct (RFC 4287 §3.2), or the text that RSS has instead.
  var person: Person? {
    guard hasChildElements else { return withText { parsePerson(String($0)) } }
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
