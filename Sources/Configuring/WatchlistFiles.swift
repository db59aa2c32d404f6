public import Model

/// Reads watchlists from files, and from directories all their `*.yaml` and `*.yml` in the order of
/// their names.
/// - Throws: every problem of every file, when one of them is an error.
public func readWatchlists(_ paths: [String]) throws(Problems) -> [Watchlist] {
  var diagnosis = Diagnosis()
  var files = WatchlistFiles()
  for path in paths { files.add(path, namedAt: Place(file: path), &diagnosis) }
  let lists = files.read(&diagnosis)
  if diagnosis.hasErrors { throw Problems(diagnosis.sorted) }
  return lists
}

extension SettingsReader {
  mutating func readWatchlistPaths(_ value: Value?) {
    guard let value else {
      if !diagnosis.hasErrors {
        diagnosis.warn(
          "no watchlists are configured: nothing will raise an alert",
          at: Place(file: settings.file))
      }
      return
    }
    var files = WatchlistFiles()
    for path in value.texts("watchlists", &diagnosis) ?? [] {
      files.add(Paths.join(directory, path.value), namedAt: path.place, &diagnosis)
    }
    settings.watchlists = files.read(&diagnosis)
  }
}

/// The files of watchlists, each once however often it is named.
struct WatchlistFiles {
  private var paths: [String] = []
  private var known: Set<String> = []

  mutating func add(_ path: String, namedAt place: Place, _ diagnosis: inout Diagnosis) {
    guard Paths.isDirectory(path) else {
      if Paths.exists(path) {
        add(path)
      } else {
        diagnosis.error("there is no watchlist file or directory \(path)", at: place)
      }
      return
    }
    guard let names = Paths.names(in: path) else {
      diagnosis.error("the directory \(path) cannot be read", at: place)
      return
    }
    let lists = names.filter { Self.isWatchlist($0) }.map { Paths.join(path, $0) }
      .filter { !Paths.isDirectory($0) }
    if lists.isEmpty {
      diagnosis.warn("the directory \(path) has no *.yaml or *.yml file", at: place)
    }
    if lists.count > Limits.watchlistFiles {
      diagnosis.error(
        "the directory \(path) has more than \(Limits.watchlistFiles) watchlists", at: place)
    } else {
      lists.forEach { add($0) }
    }
  }

  /// Hidden files are what editors leave behind.
  private static func isWatchlist(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  private mutating func add(_ path: String) {
    if known.insert(Paths.absolute(path)).inserted { paths.append(path) }
  }

  func read(_ diagnosis: inout Diagnosis) -> [Watchlist] {
    var lists: [Watchlist] = []
    var places: [String: Place] = [:]
    for path in paths {
      guard let root = YAMLFile.read(path, &diagnosis) else { continue }
      var reader = WatchlistReader(diagnosis: diagnosis)
      let list = reader.watchlist(root)
      diagnosis = reader.diagnosis
      guard let list else { continue }
      if let first = places[list.id] {
        diagnosis.error("a watchlist `\(list.id)` is already at \(first)", at: list.place)
        continue
      }
      places[list.id] = list.place
      lists.append(list)
    }
    return lists
  }
}
