import Model

/// Reads one watchlist. Queries stay text; whoever compiles them has their places.
struct WatchlistReader {
  var diagnosis: Diagnosis

  /// nil when there is too little of a watchlist to go on with; what is wrong is in the diagnosis.
  mutating func watchlist(_ root: Value) -> Watchlist? {
    let keys = ["watchlist", "title", "topics", "officials", "alerts", "tests"]
    guard let section = Section(root, "a watchlist", keys: keys, &diagnosis) else { return nil }
    let id = section.required("watchlist", "the id of this list", &diagnosis)?
      .text("watchlist", &diagnosis)
    if let id, !Identifiers.isWatchlistID(id.value) {
      diagnosis.error("`watchlist`: \(Identifiers.watchlistRule)", at: id.place)
    }
    let title = section["title"]?.text("title", &diagnosis)?.value
    let topics = entries(section["topics"], "topics").compactMap { topic($0) }
    let officials = entries(section["officials"], "officials").compactMap { official($0) }
    if section["topics"] == nil && section["officials"] == nil {
      diagnosis.error("a watchlist needs `topics` or `officials`", at: section.place)
    }
    let rules = rules(section["alerts"])
    var tests = WatchlistTests(
      topics: Self.ids(section["topics"]), officials: Self.ids(section["officials"]),
      rules: section["alerts"].map { Self.ruleIDs($0) })
    let checked = tests.read(section["tests"], &diagnosis)
    // What is missing is reported, and the rest is of use to those who look for more.
    let name = id ?? Located("", at: section["watchlist"]?.place ?? section.place)
    return Watchlist(
      id: name.value, title: title ?? name.value, topics: topics, officials: officials,
      rules: rules ?? [], tests: checked, place: name.place)
  }

  /// The entries of a mapping from ids to definitions.
  private mutating func entries(_ value: Value?, _ key: String) -> [Value.Entry] {
    guard let value else { return [] }
    guard case .map(let entries) = value.content else {
      value.mismatch(key, "a mapping from ids to definitions", &diagnosis)
      return []
    }
    for entry in entries where !Identifiers.isID(entry.key.value) {
      diagnosis.error(
        "`\(entry.key.value)`: \(Identifiers.rule)", at: entry.key.place)
    }
    return entries
  }

  /// The ids in a mapping, of faulty definitions too: a test may name them.
  private static func ids(_ value: Value?) -> [String] {
    guard case .map(let entries) = value?.content else { return [] }
    return entries.map(\.key.value)
  }

  private static func ruleIDs(_ value: Value) -> [String] {
    guard case .list(let values) = value.content else { return [] }
    return values.compactMap { value in
      guard case .map(let entries) = value.content,
        case .text(let id, _) = entries.first(where: { $0.key.value == "id" })?.value.content
      else { return nil }
      return id
    }
  }

  private mutating func topic(_ entry: Value.Entry) -> Watchlist.Topic? {
    let (id, place) = (entry.key.value, entry.key.place)
    switch entry.value.content {
    case .list, .text:
      let phrases = entry.value.texts(id, &diagnosis) ?? []
      if case .list(let values) = entry.value.content, values.isEmpty {
        diagnosis.error("the topic `\(id)` has no phrases", at: place)
      }
      return Watchlist.Topic(id: id, phrases: phrases, place: place)
    case .map: return topic(entry.value, id, place)
    case .null:
      diagnosis.error(
        "the topic `\(id)` is empty; give it phrases or a query", at: place)
      return Watchlist.Topic(id: id, place: place)
    }
  }

  private mutating func topic(_ value: Value, _ id: String, _ place: Place) -> Watchlist.Topic? {
    let keys = ["title", "match", "any", "exclude", "threshold", "translations"]
    guard let section = Section(value, "a topic", keys: keys, &diagnosis) else { return nil }
    if section["match"] == nil && section["any"] == nil && section["translations"] == nil {
      diagnosis.error(
        "the topic `\(id)` needs `match` (a query) or `any` (a list of phrases)",
        at: place)
    }
    return Watchlist.Topic(
      id: id, title: section["title"]?.text("title", &diagnosis)?.value,
      phrases: section["any"]?.texts("any", &diagnosis) ?? [],
      query: query("match", section), exclude: query("exclude", section),
      threshold: section["threshold"].flatMap { value in
        value.number("threshold", &diagnosis).map { Located($0, at: value.place) }
      },
      translations: translations(section["translations"]), place: place)
  }

  private mutating func query(_ key: String, _ section: Section) -> Located<String>? {
    let remedy = key == "match" ? " (a list of phrases goes under `any`)" : ""
    return section[key]?.text(key, &diagnosis, expected: "a query in one text\(remedy)")
  }

  private mutating func translations(_ value: Value?) -> [Watchlist.Translation] {
    guard let value else { return [] }
    guard case .map(let entries) = value.content else {
      value.mismatch(
        "translations", "a mapping from language codes to lists of phrases", &diagnosis)
      return []
    }
    return entries.compactMap { entry in
      let language = entry.key.value
      if !Identifiers.isLanguage(language) {
        diagnosis.error(
          "`\(language)` is not a language code such as uk, ru or zh-Hant",
          at: entry.key.place)
      }
      guard let phrases = entry.value.texts(language, &diagnosis) else { return nil }
      return Watchlist.Translation(language: language.lowercased(), phrases: phrases)
    }
  }

  private mutating func official(_ entry: Value.Entry) -> Watchlist.Official? {
    let (id, place) = (entry.key.value, entry.key.place)
    if case .text = entry.value.content {
      return entry.value.text(id, &diagnosis).map {
        Watchlist.Official(id: id, name: $0, place: place)
      }
    }
    guard case .map = entry.value.content else {
      entry.value.mismatch(
        id, "a name, or a mapping with `name`", &diagnosis)
      return Watchlist.Official(id: id, name: Located("", at: entry.value.place), place: place)
    }
    let keys = ["name", "also", "role", "surname", "context", "forbid"]
    guard let section = Section(entry.value, "an official", keys: keys, &diagnosis) else {
      return nil
    }
    let also = section["also"]?.texts("also", &diagnosis) ?? []
    let context = section["context"]?.texts("context", &diagnosis) ?? []
    let forbid = section["forbid"]?.texts("forbid", &diagnosis) ?? []
    let role = section["role"]?.text("role", &diagnosis)?.value
    let surname: Watchlist.SurnamePolicy? = section["surname"]?.choice("surname", &diagnosis)
    let name = section.required("name", "the official's full name", &diagnosis)
    return Watchlist.Official(
      id: id,
      name: name?.text("name", &diagnosis)
        ?? Located("", at: name?.place ?? section.place(of: "name")), also: also, role: role,
      surname: surname ?? .withContext,
      context: context, forbid: forbid, place: place)
  }
}
