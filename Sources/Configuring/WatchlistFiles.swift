public import Model

/// Reads watchlists from files, and from directories all their `*.yaml` and `*.yml` in the order of
/// their names.
/// - Throws: every problem of every file, when one of them is an error.
public func readWatchlists(_ paths: [String]) throws(Problems) -> [Watchlist] {
  let (lists, problems) = examineWatchlists(paths)
  if problems.hasErrors { throw Problems(problems.readable) }
  return lists
}

/// As `readWatchlists`, of wrong files too: what could be read of them, and all that is wrong, for
/// those who look for more of it.
public func examineWatchlists(
  _ paths: [String]
) -> (lists: [Watchlist], problems: [Problem]) {
  var diagnosis = Diagnosis()
  var files = WatchlistFiles()
  for path in paths { files.add(path, namedAt: Place(file: path), ifEmpty: .error, &diagnosis) }
  let lists = files.read(&diagnosis)
  return (lists, diagnosis.sorted)
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

  mutating func add(
    _ path: String, namedAt place: Place, ifEmpty gravity: Problem.Gravity = .warning,
    _ diagnosis: inout Diagnosis
  ) {
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
    for name in names { noteOmission(of: name, in: path, &diagnosis) }
    if lists.isEmpty {
      let message = "the directory \(path) has no *.yaml or *.yml file"
      diagnosis.add(Problem(message, at: place, gravity: gravity))
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

  /// What looks as if it were to be read.
  private func noteOmission(
    of name: String, in directory: String, _ diagnosis: inout Diagnosis
  ) {
    let path = Paths.join(directory, name)
    if Paths.isDirectory(path) {
      if Paths.names(in: path)?.contains(where: { Self.isWatchlist($0) }) == true {
        diagnosis.note(
          "passed over: directories in directories are not looked into; name it by itself",
          at: Place(file: path))
      }
    } else if !name.hasPrefix("."), !Self.isWatchlist(name),
      [".yaml", ".yml"].contains(where: { name.lowercased().hasSuffix($0) })
    {
      diagnosis.note(
        "passed over: only *.yaml and *.yml in small letters are read; rename it",
        at: Place(file: path))
    }
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
      if let first = places[list.id], !list.id.isEmpty {
        diagnosis.error("a watchlist `\(list.id)` is already at \(first)", at: list.place)
      }
      places[list.id] = places[list.id] ?? list.place
      lists.append(list)
    }
    return lists
  }
}
