import Model

/// What a page says of its article, beside the text.
struct ArticleMeta {
  var title: String?
  var description: String?
  var language: String?
  var url: String?
  var image: String?
  var published: Timestamp?
  var updated: Timestamp?
  var authors: [Person] = []
  /// The text of the article as its linked data has it.
  var body: String?

  init(_ head: PageHead, _ tree: PageTree, base: String?) {
    let data = LinkedData(head.linkedData)
    let base = head.base.map { $0.withBytes { resolve($0, base: base) } } ?? base
    func address(_ text: String?) -> String? {
      text.flatMap { $0.isEmpty ? nil : $0.withBytes { resolve($0, base: base) } }
    }
    title = Self.title(head, tree, data)
    description =
      head.meta("og:description", "description", "twitter:description") ?? data.description
    language =
      head.language ?? data.language
      ?? head.meta("og:locale").map { $0.replacing("_", with: "-") }
    url = address(head.canonical ?? head.meta("og:url") ?? data.url) ?? base
    image = address(head.meta("og:image", "og:image:url", "twitter:image") ?? data.image)
    published =
      Self.date([
        data.published,
        head.meta(
          "article:published_time", "article:published", "datepublished", "og:published_time",
          "dc.date.issued",
          "dc.date", "date", "pubdate", "publishdate", "sailthru.date", "parsely-pub-date",
          "article.published", "dcterms.created"),
      ])
      ?? Self.time(in: tree)
    updated = Self.date([
      data.modified,
      head.meta("article:modified_time", "article:modified", "datemodified", "og:updated_time"),
    ])
    authors = data.authors.isEmpty ? Self.authors(head, tree) : data.authors
    for at in authors.indices { authors[at].url = address(authors[at].url) }
    body = data.body
  }

  private static func date(_ texts: [String?]) -> Timestamp? {
    for text in texts {
      if let text, let date = parseDate(text) { return date }
    }
    return nil
  }

  /// The first time that the page marks up, one that is said to be the publication's before others.
  private static func time(in tree: PageTree) -> Timestamp? {
    var first: Timestamp?
    for (at, node) in tree.nodes.enumerated() where !node.attributes.isEmpty {
      let isNamed = tree.attribute(.itemprop, of: at)?.contains("datePublished") == true
      guard isNamed || node.tag == .time && first == nil else { continue }
      let text = tree.attribute(.datetime, of: at) ?? tree.attribute(.content, of: at)
      guard let date = parseDate(text ?? tree.line(of: at, limit: 100)) else { continue }
      if isNamed { return date }
      first = date
    }
    return first
  }

  private static func title(_ head: PageHead, _ tree: PageTree, _ data: LinkedData) -> String? {
    let headings = tree.nodes.indices.lazy
      .filter { tree.nodes[$0].tag == .h1 || tree.nodes[$0].tag == .h2 }
      .map { tree.line(of: $0) }.filter { !$0.isEmpty }.prefix(10)
    let page = head.title
    // The page's own title ends or begins with the site's name; a heading that it holds does not.
    if let page, let heading = headings.first(where: { $0.count > 10 && page.hasPrefix($0) }) {
      return heading
    }
    if let given = head.meta("og:title", "twitter:title") ?? data.headline {
      return withoutSite(given.withBytes { HTMLText.line($0) }, head.meta("og:site_name"))
    }
    return page.map { withoutSite($0, head.meta("og:site_name")) } ?? headings.first
  }

  /// `Headline | Site` without the latter.
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    for separator in [" | ", " – ", " — ", " - ", " :: ", " « ", " » ", " • "] {
      guard let at = title.range(ofLast: separator) else { continue }
      let head = String(title[..<at.lowerBound])
      let tail = String(title[at.upperBound...])
      let isSite = site.map { tail.lowercased() == $0.lowercased() } ?? false
      if isSite || separator == " | " && head.count > tail.count { return head }
    }
    return title
  }

  private static func authors(_ head: PageHead, _ tree: PageTree) -> [Person] {
    var names: [String] = []
    for name in [
      "author", "article:author", "byl", "parsely-author", "sailthru.author",
      "dc.creator", "dcterms.creator",
    ]
    where names.isEmpty {
      names = head.metas(name).filter { ArticleNames.person($0) != nil }
    }
    if names.isEmpty {
      names = tree.nodes.indices.lazy.filter { isAuthor($0, tree) }.prefix(20)
        .map { tree.line(of: $0, limit: 100) }
    }
    if names.isEmpty {
      names =
        tree.nodes.indices.lazy.filter { isByline($0, tree) }
        .map { tree.line(of: $0, limit: 100) }.first { $0.count <= 60 }.map { [$0] } ?? []
    }
    return names.prefix(64).reduce(into: []) { persons, name in
      guard let person = ArticleNames.person(name), !persons.contains(person) else { return }
      persons.append(person)
    }
  }

  /// An element that is called after what stands in it: the name of who wrote the text.
  private static func isByline(_ at: Int, _ tree: PageTree) -> Bool {
    guard let classes = tree.attribute(.classes, of: at) else { return false }
    return classes.split(separator: " ").contains { bylineClasses.contains($0.lowercased()) }
  }

  private static let bylineClasses: Set<String> = [
    "author", "author-name", "author__name", "byline-name", "byline__name", "byline__author",
    "entry-author", "post-author", "p-author", "vcard", "fn",
  ]

  private static func isAuthor(_ at: Int, _ tree: PageTree) -> Bool {
    guard !tree.nodes[at].attributes.isEmpty else { return false }
    if tree.attribute(.rel, of: at) == "author" { return true }
    guard let property = tree.attribute(.itemprop, of: at) else { return false }
    if property == "author" { return tree.nodes[at].tag != .div }
    guard property == "name",
      let around = tree.closest(
        tree.nodes[at].parent,
        where: { node in
          node.attributes.contains { tree.attributes[$0].kind == .itemprop }
        })
    else { return false }
    return tree.attribute(.itemprop, of: around) == "author"
  }
}

extension String {
  fileprivate func range(ofLast part: String) -> Range<String.Index>? {
    ranges(of: part).last
  }
}
