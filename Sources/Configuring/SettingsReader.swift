public import Model

/// Reads `tocsin.yaml` and every file it names.
///
/// - Parameters:
///   - path: the settings file; what it names is found relative to its directory.
///   - environment: for `${NAME}` in headers, and `CREDENTIALS_DIRECTORY`.
/// - Throws: every problem of every file, warnings too, when one of them is an error.
public func readSettings(at path: String, environment: [String: String]) throws(Problems)
  -> Settings
{
  let (settings, problems) = examineSettings(at: path, environment: environment)
  if problems.hasErrors { throw Problems(problems.readable) }
  return settings
}

/// As `readSettings`, of wrong files too: what could be read of them, and all that is wrong, for
/// those who look for more of it.
public func examineSettings(
  at path: String, environment: [String: String]
) -> (settings: Settings, problems: [Problem]) {
  var reader = SettingsReader(path: path, environment: environment)
  reader.read()
  reader.settings.warnings = reader.diagnosis.sorted.filter { $0.gravity == .warning }
  return (reader.settings, reader.diagnosis.sorted)
}

/// As `readSettings`, but of all the file only `state:` is looked at: what else is wrong with it is
/// nobody's business who only reads the journal.
///
/// - Throws: why the file is no readable YAML mapping, or what is wrong with `state:`.
public func readState(at path: String) throws(Problems) -> Settings {
  var reader = SettingsReader(path: path, environment: [:])
  return try reader.readStateOnly()
}

/// The reading of one settings file. Sections that refer to others are read after them.
struct SettingsReader {
  /// As written, for messages and for reading.
  let directory: String
  /// For what outlives the command's working directory.
  let absoluteDirectory: String
  let environment: [String: String]
  var settings: Settings
  var diagnosis = Diagnosis()

  init(path: String, environment: [String: String]) {
    directory = Paths.directory(of: path)
    absoluteDirectory = Paths.absolute(directory)
    self.environment = environment
    settings = Settings(file: path)
    diagnosis.mainFile = path
  }

  static let keys = [
    "state", "store", "feeds", "watchlists", "polling", "network", "journal", "delivery", "http",
  ]

  mutating func read() {
    if let root = YAMLFile.read(settings.file, &diagnosis),
      let section = Section(root, "a settings file", keys: Self.keys, &diagnosis)
    {
      readState(section)
      if let value = section["polling"] { readPolling(value) }
      if let value = section["network"] { readNetwork(value) }
      if let value = section["journal"] { readJournal(value) }
      if let value = section["http"] { readHTTP(value) }
      if let value = section["delivery"] { readDelivery(value) }
      readFeeds(section["feeds"])
      readWatchlistPaths(section["watchlists"])
    }
  }

  mutating func readStateOnly() throws(Problems) -> Settings {
    var ignored = Diagnosis()
    guard let root = YAMLFile.read(settings.file, &diagnosis),
      let section = Section(root, "a settings file", keys: Self.keys, &ignored)
    else { throw Problems(diagnosis.sorted + ignored.sorted) }
    readState(section)
    // Falling back to another directory would show another journal.
    if section["state"] != nil && settings.state == nil { throw Problems(diagnosis.sorted) }
    return settings
  }

  private mutating func readState(_ section: Section) {
    if let state = section["state"]?.text("state", &diagnosis) {
      settings.state = Paths.join(absoluteDirectory, state.value)
    }
    guard let store = section["store"]?.text("store", &diagnosis) else { return }
    if store.value == "sqlite" { return }
    // A connection string may hold a password: it is not shown.
    let isPostgreSQL = ["postgresql:", "postgres:"].contains { store.value.hasPrefix($0) }
    let found = isPostgreSQL ? "PostgreSQL is not supported in this version" : "unknown store"
    diagnosis.error("\(found); write `store: sqlite`", at: store.place)
  }

  private mutating func readPolling(_ value: Value) {
    let keys = [
      "min_interval", "max_interval", "allow_fast", "concurrency", "per_host", "timeout",
      "max_body", "without_validators", "budget", "per_address",
    ]
    guard let section = Section(value, "`polling`", keys: keys, &diagnosis) else { return }
    var polling = Polling()
    func span(_ key: String, _ range: ClosedRange<Duration>, _ span: inout Duration) {
      span = section[key]?.duration(key, in: range, &diagnosis) ?? span
    }
    polling.allowFast = section["allow_fast"]?.bool("allow_fast", &diagnosis) ?? false
    span("min_interval", Self.intervals, &polling.minInterval)
    span("max_interval", Self.intervals, &polling.maxInterval)
    span("without_validators", Self.intervals, &polling.withoutValidators)
    span("timeout", .seconds(1)...(.hours(1)), &polling.timeout)
    if let value = section["concurrency"] {
      polling.concurrency = value.integer("concurrency", in: 1...4096, &diagnosis) ?? 256
    }
    if let value = section["max_body"] {
      let range = 1 << 10...1 << 30
      polling.maxBody = value.size("max_body", in: range, &diagnosis) ?? polling.maxBody
    }
    readShare(
      "per_host", section["per_host"], connections: &polling.perHostConnections,
      spacing: &polling.perHostSpacing)
    readShare(
      "per_address", section["per_address"], connections: &polling.perAddressConnections,
      spacing: &polling.perAddressSpacing)
    if let text = section["budget"]?.text("budget", &diagnosis) {
      polling.budget = RequestBudget(text.value)
      if polling.budget == nil {
        diagnosis.error(
          "`budget` must be requests an hour or a day, such as 20000/h or 480000/d", at: text.place)
      }
    }
    checkIntervals(polling, section)
    settings.polling = polling
  }

  private mutating func readShare(
    _ key: String, _ value: Value?, connections: inout Int, spacing: inout Duration
  ) {
    let keys = ["connections", "spacing"]
    guard let value, let section = Section(value, "`\(key)`", keys: keys, &diagnosis) else {
      return
    }
    if let value = section["connections"] {
      connections = value.integer("connections", in: 1...64, &diagnosis) ?? connections
    }
    if let value = section["spacing"] {
      let range: ClosedRange<Duration> = .zero...(.hours(1))
      spacing = value.duration("spacing", in: range, &diagnosis) ?? spacing
    }
  }

  static let intervals: ClosedRange<Duration> = .milliseconds(100)...(.days(365))
  /// More often than this is a burden on the publisher, which a person must have asked for.
  static let politeInterval: Duration = .minutes(5)

  private mutating func checkIntervals(_ polling: Polling, _ section: Section) {
    let (least, most) = (polling.minInterval, polling.maxInterval)
    if least < Self.politeInterval && !polling.allowFast {
      diagnosis.error(
        "`min_interval` is under \(spell(Self.politeInterval)), which most publishers do not want;"
          + " to poll so often, set `allow_fast: true`", at: place("min_interval", section))
    }
    if least > most {
      let key = section.has("max_interval") ? "max_interval" : "min_interval"
      diagnosis.error(
        "`min_interval` (\(spell(least))) is above `max_interval` (\(spell(most)))",
        at: place(key, section))
    }
  }

  /// Of a key's value, else of its section.
  private func place(_ key: String, _ section: Section) -> Place {
    section[key]?.place ?? section.place
  }

  private mutating func readJournal(_ value: Value) {
    let keys = ["keep_items", "keep_alerts"]
    guard let section = Section(value, "`journal`", keys: keys, &diagnosis) else { return }
    let journal = settings.journal
    settings.journal.keepItems = span("keep_items", section, journal.keepItems)
    settings.journal.keepAlerts = span("keep_alerts", section, journal.keepAlerts)
  }

  /// A duration, or the word for no end of it.
  private mutating func span(_ key: String, _ section: Section, _ otherwise: Duration?)
    -> Duration?
  {
    guard let value = section[key] else { return otherwise }
    if case .text("forever", _) = value.content { return nil }
    return value.duration(key, in: .hours(1)...(.days(36_500)), &diagnosis) ?? otherwise
  }

  private mutating func readHTTP(_ value: Value) {
    guard let section = Section(value, "`http`", keys: ["listen"], &diagnosis),
      let listen = section["listen"]?.text("listen", &diagnosis, expected: "host:port or null")
    else { return }
    if Endpoints.isHostAndPort(listen.value) {
      settings.listen = listen.value
      diagnosis.warn("there is no web page and no API in this version yet", at: listen.place)
    } else {
      diagnosis.error(
        "`listen` must be host:port, such as 127.0.0.1:8643 or [::1]:8643", at: listen.place)
    }
  }
}
