import Model

extension SettingsReader {
  mutating func readDelivery(_ value: Value) {
    guard case .list(let values) = value.content else {
      value.mismatch("delivery", "a list of sinks", &diagnosis)
      return
    }
    var names: [String: Place] = [:]
    for value in values {
      guard let sink = sink(value) else { continue }
      if let first = names[sink.name] {
        diagnosis.error(
          "a sink is already called `\(sink.name)`, on line \(first.line); names must differ",
          at: sink.place)
        continue
      }
      names[sink.name] = sink.place
      settings.delivery.append(sink)
    }
  }

  private static let futureTypes = ["webhook", "email", "journald", "ntfy", "slack"]
  private static let futureOptions = ["digest", "quiet", "rate"]

  private mutating func sink(_ value: Value) -> SinkSettings? {
    let common = ["name", "type", "when"]
    let type = sinkType(value)
    let own = type.map { $0 == .jsonl ? ["path"] : ["command", "timeout"] }
    // Without a known type nothing can be said of the other keys.
    let ignored = own == nil ? Self.keys(of: value).subtracting(common) : Set(Self.futureOptions)
    let keys = common + (own ?? [])
    guard let section = Section(value, "a sink", keys: keys, ignoring: ignored, &diagnosis) else {
      return nil
    }
    for option in Self.futureOptions where section.has(option) {
      diagnosis.error("`\(option)` is not supported in this version", at: section.place(of: option))
    }
    let name = section.required("name", "a name for messages and the outbox", &diagnosis)?
      .text("name", &diagnosis)
    let when = section["when"]?.text("when", &diagnosis, expected: "an alert filter")
    if let name, !Identifiers.isID(name.value) {
      diagnosis.error("`name`: \(Identifiers.rule)", at: name.place)
    }
    let settings: SinkType? =
      switch type {
      case .jsonl: jsonl(section)
      case .exec: exec(section)
      case nil: nil
      }
    guard let name, let settings else { return nil }
    return SinkSettings(name: name.value, type: settings, when: when, place: section.place)
  }

  private enum Kind: String, CaseIterable { case jsonl, exec }

  private mutating func sinkType(_ value: Value) -> Kind? {
    guard case .map(let entries) = value.content else { return nil }
    guard let type = entries.first(where: { $0.key.value == "type" })?.value, !type.isNull else {
      diagnosis.error("`type` is missing: jsonl or exec", at: value.place)
      return nil
    }
    if case .text(let text, _) = type.content, Self.futureTypes.contains(text) {
      diagnosis.error(
        "`type: \(text)` is not supported in this version; supported are jsonl and exec",
        at: type.place)
      return nil
    }
    return type.choice("type", &diagnosis)
  }

  private static func keys(of value: Value) -> Set<String> {
    guard case .map(let entries) = value.content else { return [] }
    return Set(entries.map(\.key.value))
  }

  private mutating func jsonl(_ section: Section) -> SinkType? {
    section.required("path", "the file that alerts are appended to", &diagnosis)?
      .text("path", &diagnosis)
      .map { .jsonl(path: Paths.join(absoluteDirectory, $0.value)) }
  }

  private mutating func exec(_ section: Section) -> SinkType? {
    let limits: ClosedRange<Duration> = .seconds(1)...(.hours(1))
    let timeout = section["timeout"]?.duration("timeout", in: limits, &diagnosis) ?? .seconds(30)
    guard
      let value = section.required(
        "command", "a list of the program and its arguments", &diagnosis)
    else { return nil }
    guard case .list(let values) = value.content else {
      value.mismatch(
        "command",
        "a list, because no shell is involved; write [program, argument] or [sh, -c, \"…\"]",
        &diagnosis)
      return nil
    }
    var command: [String] = []
    for (index, value) in values.enumerated() {
      // An argument may be the empty text; the program may not.
      if index > 0, case .text("", _) = value.content {
        command.append("")
      } else if let text = value.text("command", &diagnosis)?.value {
        command.append(text)
      }
    }
    guard let program = command.first, command.count == values.count else {
      if values.isEmpty {
        diagnosis.error("`command` is empty; its first word is the program", at: value.place)
      }
      return nil
    }
    // A bare name is looked up in PATH; with a slash it is a file, found like all others here.
    if program.contains("/") { command[0] = Paths.join(absoluteDirectory, program) }
    return .exec(command: command, timeout: timeout)
  }
}
