import Model

// The elements of RSS 0.9x, 1.0 and 2.0, and those of Atom that share their names.
extension Draft {
  /// Takes one child of an item into the draft.
  mutating func takeItemChild(_ element: Element) {
    switch element.space {
    case .core, .atom: takeCore(element)
    default: takeModule(element)
    }
  }

  private mutating func takeCore(_ element: Element) {
    switch element.name.name {
    case .title: title.offer(0, element.title)
    case .link, .a: takeLink(element)
    case .guid: takeGUID(element)
    case .id: id.offer(0, element.string)
    case .description, .abstract:
      description.offer(1, element.text())
      image.offer(8, element.firstImage)
    case .summary: summary.offer(0, element.text())
    case .fullitem: content.offer(2, element.text())
    case .content, .body: takeContent(element)
    case .pubdate, .published, .publicationdate: published.offer(0, element, &unreadableDates)
    case .issued: published.offer(1, element, &unreadableDates)
    case .date: published.offer(3, element, &unreadableDates)
    case .created: published.offer(2, element, &unreadableDates)
    case .updated: updated.offer(0, element, &unreadableDates)
    case .modified, .lastbuilddate, .lastmod: updated.offer(1, element, &unreadableDates)
    case .author, .creator: author(element.person)
    case .contributor, .editor: contributor(element.person)
    case .category, .keywords: takeCategory(element)
    case .enclosure:
      enclosure(
        element.url(element.attribute(.url) ?? element.attribute(.href)) ?? element.urlText,
        type: element.value(.type), length: element.value(.length))
      url.offer(9, enclosures.last?.url)
      if element.attribute(.type)?.hasLowercased("image/") == true {
        image.offer(4, enclosures.last?.url)
      }
    case .comments: comments.offer(0, element.urlText)
    case .source: takeSource(element)
    case .rights, .copyright: rights.offer(0, element.text())
    case .language, .lang: language.offer(1, element.line)
    case .image, .thumbnail, .logo: takeItemImage(element)
    case .url: url.offer(5, element.urlText)
    default: break
    }
  }

  private mutating func takeGUID(_ element: Element) {
    id.offer(0, element.string)
    if let flag = element.attribute(.ispermalink), !flag.trimmed.isLowercased("true") { return }
    let isURL = element.withText { text in
      text.trimmed.hasLowercased("http://") || text.trimmed.hasLowercased("https://")
    }
    if isURL || element.attribute(.ispermalink) != nil { url.offer(6, element.urlText) }
  }

  /// Atom keeps the body here; a body elsewhere in an unknown shape counts for less.
  private mutating func takeContent(_ element: Element) {
    if let source = element.attribute(.src) {
      if element.attribute(.type)?.hasLowercased("text/") != true, element.line == nil {
        enclosure(element.url(source), type: element.value(.type), length: nil)
      }
      if element.line == nil { return }
    }
    content.offer(element.space == .atom ? 0 : 2, element.text())
    image.offer(7, element.firstImage)
  }

  mutating func takeCategory(_ element: Element) {
    if element.attribute(.term) != nil || element.attribute(.label) != nil {
      category(
        element.value(.term), scheme: element.value(.scheme), label: element.value(.label))
    } else {
      let scheme = element.value(.domain) ?? element.value(.scheme)
      category(element.withText { HTMLText.line($0).nonEmpty }, scheme: scheme)
    }
  }

  private mutating func takeSource(_ element: Element) {
    guard element.hasChildElements else {
      let made = Source(url: element.url(element.attribute(.url)), title: element.title)
      if made != Source() { source.offer(0, made) }
      return
    }
    // Atom: the feed that the entry was copied from, with what the entry inherits from it.
    var origin = Draft()
    for child in element.children { origin.takeFeedChild(child) }
    source.offer(
      0, Source(url: origin.url.value ?? origin.selfURL.value, title: origin.title.value))
    for person in origin.authors { otherAuthor(person) }
    if let text = origin.rights.value { rights.offer(3, text) }
  }

  private mutating func takeItemImage(_ element: Element) {
    let reference = element.attribute(.href) ?? element.attribute(.url) ?? element.attribute(.src)
    if let found = element.url(reference) {
      image.offer(1, found)
    } else if let child = element.first(.url) {
      image.offer(1, child.urlText)
    } else if !element.hasChildElements {
      image.offer(3, element.urlText)
    }
  }
}

// The elements of a channel.
extension Draft {
  /// Takes one child of the feed element into the draft.
  mutating func takeFeedChild(_ element: Element) {
    switch element.space {
    case .core, .atom: takeChannelCore(element)
    default: takeFeedModule(element)
    }
  }

  private mutating func takeChannelCore(_ element: Element) {
    switch element.name.name {
    case .title: title.offer(0, element.title)
    case .link, .a: takeLink(element)
    case .id: id.offer(0, element.string)
    case .description:
      summary.offer(0, element.text())
      image.offer(8, element.firstImage)
    case .subtitle, .tagline: summary.offer(0, element.text())
    case .abstract, .info: summary.offer(2, element.text())
    case .language, .lang: language.offer(0, element.line)
    case .copyright, .rights: rights.offer(0, element.text())
    case .managingeditor, .author: author(element.person)
    case .webmaster: otherAuthor(element.person)
    case .contributor: contributor(element.person)
    case .pubdate, .published: published.offer(0, element, &unreadableDates)
    case .issued: published.offer(1, element, &unreadableDates)
    case .created, .date: published.offer(2, element, &unreadableDates)
    case .updated, .lastbuilddate: updated.offer(0, element, &unreadableDates)
    case .modified, .lastmod: updated.offer(1, element, &unreadableDates)
    case .category: takeCategory(element)
    case .generator: generator.offer(0, element.line)
    case .ttl: ttl = ttl ?? element.line.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    case .image: takeFeedImage(element)
    case .logo: takeLogo(element)
    case .icon: icon.offer(0, element.urlText)
    case .skiphours:
      skipHours = numbers(element, .hour).filter { (0...24).contains($0) }.map { $0 % 24 }
    case .skipdays: skipDays = days(element)
    case .url: url.offer(5, element.urlText)
    default: break
    }
  }

  /// Atom has the URL as text, CDF as an attribute beside the kind of the image.
  private mutating func takeLogo(_ element: Element) {
    let target = element.url(element.attribute(.href)) ?? element.urlText
    if element.attribute(.style)?.isLowercased("icon") == true {
      icon.offer(0, target)
    } else {
      image.offer(0, target)
    }
  }

  mutating func takeFeedImage(_ element: Element) {
    if let child = element.first(.url) {
      image.offer(0, child.urlText)
    } else if let resource = element.attribute(.href) ?? element.attribute(.url) {
      image.offer(1, element.url(resource))
    } else if !element.hasChildElements, let text = element.urlText {
      image.offer(2, text)
    } else if let resource = element.attribute(.rdf, .resource) ?? element.attribute(.rdf, .about) {
      image.offer(3, element.url(resource))
    }
  }

  private func numbers(_ element: Element, _ name: Name) -> [Int] {
    element.children.filter { $0.name.name == name }.compactMap { $0.line.flatMap { Int($0) } }
  }

  private func days(_ element: Element) -> [Int] {
    let names: [StaticString] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    return element.children.compactMap { child in
      child.withText { text in names.firstIndex { text.trimmed.hasLowercased($0) } }
    }
  }
}
