import Model

/// A member that several elements can fill: the one of the lowest rank wins, the first among
/// equals.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = Int.max

  mutating func offer(_ rank: Int, _ make: @autoclosure () -> Value?) {
    guard rank < self.rank, let made = make() else { return }
    value = made
    self.rank = rank
  }
}

extension Ranked<Timestamp> {
  /// The date that an element has; one that says something else is counted.
  mutating func offer(_ rank: Int, _ element: Element, _ unreadable: inout Int) {
    offer(rank, element.date(unreadable: &unreadable))
  }
}

/// An item, or the feed itself, while its elements are gathered.
struct Draft {
  var title = Ranked<String>()
  var url = Ranked<String>()
  var id = Ranked<String>()
  var summary = Ranked<RichText>()
  /// What RSS calls description: the summary, or the body where a summary stands beside it.
  var description = Ranked<RichText>()
  var content = Ranked<RichText>()
  var published = Ranked<Timestamp>()
  var updated = Ranked<Timestamp>()
  var language = Ranked<String>()
  var image = Ranked<String>()
  var icon = Ranked<String>()
  var comments = Ranked<String>()
  var rights = Ranked<RichText>()
  var source = Ranked<Source>()
  var geo = Ranked<Geo>()
  var generator = Ranked<String>()
  var latitude: Double?
  var longitude: Double?
  var authors: [Person] = []
  /// Who is named only by a secondary element; used where nobody else is.
  var otherAuthors: [Person] = []
  var contributors: [Person] = []
  var categories: [Category] = []
  var enclosures: [Enclosure] = []
  /// Dates that were there but could not be read.
  var unreadableDates = 0
  private var seen: Set<Category> = []
  // Of a feed only.
  var selfURL = Ranked<String>()
  var hubs: [String] = []
  var next: String?
  var previousArchive: String?
  var ttl: Int?
  var updatePeriod: Duration?
  var updateFrequency = 1
  var skipHours: [Int] = []
  var skipDays: [Int] = []

  mutating func author(_ person: Person?) { Self.add(person, to: &authors) }
  mutating func otherAuthor(_ person: Person?) { Self.add(person, to: &otherAuthors) }
  mutating func contributor(_ person: Person?) { Self.add(person, to: &contributors) }

  private static func add(_ person: Person?, to persons: inout [Person]) {
    guard let person = person?.capped, persons.count < 256, !persons.contains(person) else {
      return
    }
    persons.append(person)
  }

  mutating func category(_ term: String?, scheme: String? = nil, label: String? = nil) {
    guard let term = (term ?? label)?.cut(toBytes: maxLabelBytes), categories.count < 1024 else {
      return
    }
    let label = label?.cut(toBytes: maxLabelBytes)
    let category = Category(term: term, scheme: scheme, label: label)
    if isKnown(category) { return }
    categories.append(category)
    if categories.count > Self.fewCategories { seen.formUnion(categories.suffix(from: seen.count)) }
  }

  /// Named before; without a scheme, under any.
  private func isKnown(_ category: Category) -> Bool {
    if category.scheme == nil, categories.count <= Self.fewCategories {
      return categories.contains { $0.term == category.term }
    }
    return seen.isEmpty ? categories.contains(category) : seen.contains(category)
  }

  /// Up to here to compare each with each is faster than a set.
  private static let fewCategories = 32

  mutating func enclosure(_ url: String?, type: String?, length: String?) {
    guard let url, enclosures.count < 256 else { return }
    if let at = enclosures.firstIndex(where: { $0.url == url }) {
      enclosures[at].type = enclosures[at].type ?? type
      enclosures[at].length = enclosures[at].length ?? length
    } else {
      enclosures.append(Enclosure(url: url, type: type, length: length))
    }
  }

  mutating func hub(_ url: String?) {
    if let url, hubs.count < 16, !hubs.contains(url) { hubs.append(url) }
  }

  /// The item as gathered.
  var item: Item {
    var item = Item()
    item.guid = id.value
    item.url = url.value
    item.title = title.value.map(cappedTitle)
    item.summary = summary.value ?? description.value
    item.content = content.value ?? (summary.value == nil ? nil : description.value)
    item.authors = authors.isEmpty ? otherAuthors : authors
    item.contributors = contributors
    item.published = published.value
    item.updated = updated.value
    item.categories = categories
    item.enclosures = enclosures
    item.language = languageTag(language.value)
    item.image = image.value
    item.comments = comments.value
    item.source = source.value
    item.geo = geo.value ?? coordinates
    item.rights = rights.value
    return item
  }

  /// The feed as gathered.
  var feed: FeedInfo {
    var feed = FeedInfo()
    feed.title = title.value.map(cappedTitle)
    feed.description = summary.value ?? description.value
    feed.url = url.value
    feed.selfURL = selfURL.value
    feed.hubs = hubs
    feed.next = next
    feed.previousArchive = previousArchive
    feed.id = id.value
    feed.language = languageTag(language.value)
    feed.published = published.value
    feed.updated = updated.value
    feed.image = image.value
    feed.icon = icon.value
    feed.ttl = ttl
    feed.updatePeriod = updatePeriod.map { $0 / max(1, updateFrequency) }
    feed.skipHours = skipHours
    feed.skipDays = skipDays
    feed.generator = generator.value
    feed.rights = rights.value
    feed.authors = authors.isEmpty ? otherAuthors : authors
    feed.contributors = contributors
    feed.categories = categories
    return feed
  }

  private var coordinates: Geo? {
    guard let latitude, let longitude else { return nil }
    return Geo(checking: latitude, longitude)
  }
}
