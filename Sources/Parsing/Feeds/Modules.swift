import Model

// Elements of the common extensions, in items.
extension Draft {
  mutating func takeModule(_ element: Element) {
    switch element.space {
    case .dc, .dcterms: takeDublinCore(element)
    case .content: takeContentModule(element)
    case .media: takeMedia(element)
    case .itunes, .googleplay: takePodcast(element)
    case .georss, .geo, .gml: takePlace(element)
    case .feedburner:
      if element.name.name == .origlink { url.offer(4, element.urlText) }
    case .xhtml:
      if element.name.name == .body || element.name.name == .div { takeBody(element) }
    case .podcast:
      if element.name.name == .person { otherAuthor(element.line.map { Person(name: $0) }) }
    case .rdf, .slash, .sy, .xml, .admin, .sitemap, .history, .thread, .cc, .wfw: break
    case .news: takeNews(element)
    case .unknown: takeUnknown(element)
    case .core, .atom: break
    }
  }

  private mutating func takeBody(_ element: Element) {
    let html = element.innerMarkup(unwrapping: false)
    content.offer(1, html.withUnsafeBufferPointer { element.markup($0) })
  }

  mutating func takeDublinCore(_ element: Element) {
    switch element.name.name {
    case .title: title.offer(2, element.title)
    case .description, .abstract: description.offer(3, element.text())
    case .creator, .author: otherAuthor(element.person)
    case .publisher: break
    case .contributor: contributor(element.person)
    case .subject: category(element.withText { HTMLText.line($0).nonEmpty })
    case .date: published.offer(3, element, &unreadableDates)
    case .issued, .created, .available: published.offer(2, element, &unreadableDates)
    case .modified: updated.offer(2, element, &unreadableDates)
    case .identifier: id.offer(3, element.string)
    case .language: language.offer(2, element.line)
    case .rights: rights.offer(2, element.text())
    case .source: source.offer(2, element.line.map { Source(title: $0) })
    default: break
    }
  }

  private mutating func takeContentModule(_ element: Element) {
    guard element.name.name == .encoded else { return }
    content.offer(1, element.text(as: element.hasChildElements ? .inline : .html))
    image.offer(7, element.firstImage)
  }

  private mutating func takePodcast(_ element: Element) {
    switch element.name.name {
    case .title: title.offer(4, element.title)
    case .author: otherAuthor(element.person)
    case .summary, .description: description.offer(4, element.text())
    case .subtitle: description.offer(5, element.text())
    case .link:
      if element.attribute(.rel)?.isLowercased("image") == true {
        image.offer(2, element.url(element.attribute(.href)))
      }
    case .image: image.offer(2, element.url(element.attribute(.href) ?? element.attribute(.url)))
    case .keywords: takeKeywords(element)
    case .category: takePodcastCategory(element)
    default: break
    }
  }

  mutating func takeKeywords(_ element: Element) {
    for word in (element.line ?? "").split(separator: ",", maxSplits: 1024).prefix(1024) {
      category(String(word).withBytes { collapse($0).nonEmpty })
    }
  }

  mutating func takePodcastCategory(_ element: Element) {
    category(
      element.value(.text) ?? element.ownLine, scheme: "http://www.itunes.com/")
    for child in element.children where child.name.name == .category { takePodcastCategory(child) }
  }

  private mutating func takeMedia(_ element: Element) {
    switch element.name.name {
    case .title: title.offer(3, element.title)
    case .description: description.offer(4, element.text())
    case .player: url.offer(7, element.url(element.attribute(.url)))
    case .copyright: rights.offer(4, element.line.map { RichText(plain: $0) })
    case .text: description.offer(6, element.text())
    case .peerlink:
      enclosure(element.url(element.attribute(.href)), type: element.value(.type), length: nil)
    case .thumbnail: image.offer(2, element.url(element.attribute(.url)) ?? element.urlText)
    case .keywords: takeKeywords(element)
    case .category:
      category(
        element.line,
        scheme: element.value(.scheme) ?? "http://search.yahoo.com/mrss/category_schema",
        label: element.value(.label))
    case .credit: otherAuthor(element.line.map { Person(name: $0) })
    case .group: for child in element.children { takeModule(child) }
    case .content: takeMediaContent(element)
    default: break
    }
  }

  private mutating func takeMediaContent(_ element: Element) {
    let target = element.url(element.attribute(.url))
    let isImage =
      element.attribute(.medium)?.isLowercased("image") == true
      || element.attribute(.type)?.hasLowercased("image/") == true
    enclosure(
      target, type: element.value(.type), length: element.value(.filesize))
    if isImage { image.offer(3, target) }
    for child in element.children where child.name.name != .content { takeModule(child) }
  }

  private mutating func takeNews(_ element: Element) {
    switch element.name.name {
    case .news, .publication: for child in element.children { takeNews(child) }
    case .title: title.offer(1, element.title)
    case .publicationdate: published.offer(1, element, &unreadableDates)
    case .language: language.offer(2, element.line)
    case .keywords: takeKeywords(element)
    case .name: source.offer(3, element.line.map { Source(title: $0) })
    default: break
    }
  }

  /// Elements of vocabularies that we do not know: only names that cannot mean anything else.
  private mutating func takeUnknown(_ element: Element) {
    switch element.name.name {
    case .fulltext, .encoded: content.offer(3, element.text())
    default: break
    }
  }
}

// Elements of the common extensions, in the feed itself.
extension Draft {
  mutating func takeFeedModule(_ element: Element) {
    switch (element.space, element.name.name) {
    case (.dc, .publisher): break
    case (.sy, .updateperiod): updatePeriod = element.line.flatMap { period($0.lowercased()) }
    case (.sy, .updatefrequency):
      updateFrequency = element.line.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 1
    case (.admin, .generatoragent):
      generator.offer(
        1, element.attribute(.rdf, .resource).flatMap { String($0.trimmed).nonEmpty })
    case (.itunes, .owner), (.googleplay, .owner): otherAuthor(element.person)
    case (.itunes, .summary), (.googleplay, .description): summary.offer(3, element.text())
    case (.itunes, .subtitle): summary.offer(4, element.text())
    case (.itunes, .image), (.googleplay, .image):
      image.offer(4, element.url(element.attribute(.href) ?? element.attribute(.url)))
    case (.googleplay, .email): otherAuthor(element.line.flatMap(parsePerson))
    default: takeModule(element)
    }
  }

  private func period(_ word: String) -> Duration? {
    switch word {
    case "hourly": .hours(1)
    case "daily": .days(1)
    case "weekly": .days(7)
    case "monthly": .days(30)
    case "yearly": .days(365)
    default: nil
    }
  }
}
