import Model

extension SettingsReader {
  /// What may be said of any entry, and holds for every feed that it stands for.
  struct FeedOptions {
    var tags: [String] = []
    var every: Duration?
    var fulltext = false
    var priority = Feed.Priority.normal
    var headers: [Header] = []
    var access: Feed.Access?
    var alertsOnBackfill = false

    func feed(url: String, name: String?, tags folders: [String] = []) -> Feed {
      let more = folders.filter { !tags.contains($0) }
      var feed = Feed(
        url: url, name: name, tags: tags + more, every: every, fulltext: fulltext,
        headers: headers, alertsOnBackfill: alertsOnBackfill)
      feed.priority = priority
      feed.access = access
      return withoutPassword(feed)
    }
  }

  static let feedKeys =
    [
      "url", "path", "opml", "name", "tags", "every", "priority", "fulltext", "headers",
      "backfill",
    ] + accessKeys

  mutating func readFeeds(_ value: Value?) {
    var collection = FeedCollection()
    if let value {
      if case .list(let values) = value.content {
        for value in values {
          if let url = Self.bareURL(value) {
            collection.add(Feed(url: url.value), at: url.place, &diagnosis)
          } else {
            readFeed(value, &collection)
          }
        }
      } else {
        value.mismatch("feeds", "a list of entries with url, path or opml", &diagnosis)
      }
    }
    settings.feeds = collection.feeds
    if settings.feeds.isEmpty && !diagnosis.hasErrors {
      diagnosis.warn(
        "no feeds are configured: nothing will be fetched",
        at: value?.place ?? Place(file: settings.file))
    }
    if settings.feeds.count > Limits.feeds {
      diagnosis.error(
        "more than \(Limits.feeds) feeds are configured", at: Place(file: settings.file))
    }
  }

  /// The plain address of an entry that says nothing else, as most of a long list do.
  private static func bareURL(_ value: Value) -> Located<String>? {
    guard case .map(let entries) = value.content, entries.count == 1,
      entries[0].key.value == "url", case .text(let url, _) = entries[0].value.content,
      Endpoints.isPlain(url)
    else { return nil }
    return Located(url, at: entries[0].value.place)
  }

  private mutating func readFeed(_ value: Value, _ collection: inout FeedCollection) {
    guard let section = Section(value, "a feed entry", keys: Self.feedKeys, &diagnosis) else {
      return
    }
    let options = feedOptions(section)
    let sources = ["url", "path", "opml"].filter(section.has)
    guard let source = sources.first, sources.count == 1 else {
      let fault = sources.isEmpty ? "needs" : "must have only one of"
      diagnosis.error("a feed entry \(fault) url, path or opml", at: section.place)
      return
    }
    guard let value = section.required(source, "where the feed is", &diagnosis),
      let text = value.text(source, &diagnosis)
    else { return }
    let name = section["name"]?.text("name", &diagnosis)?.value
    switch source {
    case "url": addURL(text, options.feed(url: text.value, name: name), &collection)
    case "path": addFiles(text, name, options, &collection)
    default:
      if section.has("name") {
        diagnosis.error(
          "`name` is of no use with `opml`: its feeds have names of their own",
          at: section.place(of: "name"))
      }
      addOutlines(text, options, &collection)
    }
  }

  private mutating func addURL(
    _ url: Located<String>, _ feed: Feed, _ collection: inout FeedCollection
  ) {
    if let fault = Endpoints.fault(inFeedURL: url.value) {
      diagnosis.error("`url` \(fault)", at: url.place)
      return
    }
    if url.value.contains("${") {
      diagnosis.warn(
        "`url` is sent as it stands: only headers, basic, bearer, proxy and client_cert take"
          + " ${NAME}", at: url.place)
    }
    warnOfPassword(in: url)
    collection.add(feed, at: url.place, &diagnosis)
  }

  private mutating func warnOfPassword(in url: Located<String>) {
    guard Endpoints.hasPassword(url.value) else { return }
    diagnosis.warn(
      "the user name and password in this URL are sent, but are no part of the feed's address;"
        + " keep them out of this file with `basic: \"user:${NAME}\"`", at: url.place)
  }

  private mutating func addFiles(
    _ pattern: Located<String>, _ name: String?, _ options: FeedOptions,
    _ collection: inout FeedCollection
  ) {
    let files = Paths.files(matching: pattern.value, in: absoluteDirectory)
    if files.isEmpty {
      diagnosis.warn(
        "no file matches `\(pattern.value)` in \(absoluteDirectory)",
        at: pattern.place)
    }
    for file in files {
      // The directory's links are resolved, not the file's: a document may be replaced by a new
      // link.
      let path = Paths.join(Paths.absolute(Paths.directory(of: file)), Paths.name(of: file))
      let own = name.map { files.count == 1 ? $0 : "\($0) (\(Paths.name(of: file)))" }
      let feed = options.feed(url: "file://" + path, name: own ?? Paths.name(of: file))
      collection.add(feed, at: pattern.place, &diagnosis)
    }
  }

  private mutating func addOutlines(
    _ file: Located<String>, _ options: FeedOptions, _ collection: inout FeedCollection
  ) {
    if file.value.contains("://") {
      diagnosis.error("`opml` must be a file; download the list first", at: file.place)
      return
    }
    let path = Paths.join(directory, file.value)
    guard Paths.exists(path) else {
      diagnosis.error("`opml`: there is no file \(path)", at: file.place)
      return
    }
    guard let outlines = OPMLReader.read(path, &diagnosis) else {
      return
    }
    for outline in outlines {
      let feed = options.feed(url: outline.url.value, name: outline.name, tags: outline.folders)
      warnOfPassword(in: outline.url)
      collection.add(feed, at: outline.url.place, &diagnosis)
    }
  }

  private mutating func feedOptions(_ section: Section) -> FeedOptions {
    var options = FeedOptions()
    if section.says(only: "url") { return options }
    for tag in section["tags"]?.texts("tags", &diagnosis) ?? []
    where !options.tags.contains(tag.value) {
      options.tags.append(tag.value)
    }
    if let value = section["every"] {
      options.every = value.duration("every", in: Self.intervals, &diagnosis)
      let least = settings.polling.minInterval
      if let every = options.every, every < least {
        diagnosis.error(
          "`every` is below `polling.min_interval` (\(spell(least)))", at: value.place)
      }
    }
    options.priority = section["priority"]?.choice("priority", &diagnosis) ?? .normal
    options.fulltext = section["fulltext"]?.bool("fulltext", &diagnosis) ?? false
    let backfill: Backfill? = section["backfill"]?.choice("backfill", &diagnosis)
    options.alertsOnBackfill = backfill == .alert
    if let value = section["headers"] { options.headers = headers(value) }
    readAccess(section, &options)
    return options
  }

  /// What becomes of the items that a feed already holds when it is first fetched.
  private enum Backfill: String, CaseIterable { case alert, record }
}

/// Feeds in the order they are met; a URL occurs once.
struct FeedCollection {
  private(set) var feeds: [Feed] = []
  private var known = Slots()
  private var documents: [String] = []
  private var places: [Place] = []

  /// Entries of one document become one feed, unless they contradict each other.
  mutating func add(_ feed: Feed, at place: Place, _ diagnosis: inout Diagnosis) {
    let document = document(at: feed.url)
    guard let index = known.number(of: document, { documents[$0] }) else {
      return append(feed, as: document, at: place)
    }
    guard contradict(feeds[index], feed) else {
      return merge(feed, into: index, at: place, "", &diagnosis)
    }
    let own = ownDocument(feed)
    let twin = known.number(of: own, { documents[$0] })
    // What is known of a feed goes by its address: two of one address could not be told apart.
    guard let same = twin ?? (feed.id == feeds[index].id ? index : nil) else {
      diagnosis.warn(
        "this feed is already configured at \(places[index]), with another value of a header,"
          + " another proxy or certificate; it is fetched for each of them", at: place)
      return append(feed, as: own, at: place)
    }
    let fault =
      contradict(feeds[same], feed)
      ? ", and where headers, proxies or certificates differ the first counts; write `#2` behind"
        + " this `url` to have it fetched for each" : ""
    merge(feed, into: same, at: place, fault, &diagnosis)
  }

  private mutating func merge(
    _ feed: Feed, into index: Int, at place: Place, _ fault: String, _ diagnosis: inout Diagnosis
  ) {
    diagnosis.warn(
      "this feed is already configured at \(places[index]); the two are merged\(fault)", at: place)
    feeds[index] = merged(feeds[index], feed)
  }

  private mutating func append(_ feed: Feed, as document: String, at place: Place) {
    documents.append(document)
    places.append(place)
    feeds.append(feed)
    known.insert(feeds.count - 1, for: document) { documents[$0] }
  }
}
