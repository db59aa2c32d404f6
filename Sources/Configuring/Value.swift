import Model

/// A node of a YAML file, with its place, before anything is known of its meaning.
struct Value {
  indirect enum Content {
    case null
    /// `plain` is text without quotation marks, which alone may stand for a number or yes and no.
    case text(String, plain: Bool)
    case list([Value])
    case map([Entry])
  }

  struct Entry {
    var key: Located<String>
    var value: Value
  }

  var content: Content
  var place: Place
  /// Of a text: see `Located`.
  var turns: [Turn] = []

  var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// What it is, for "expected …, found …".
  var kind: String {
    switch content {
    case .null: "nothing"
    case .text(_, let plain): plain ? "plain text" : "quoted text"
    case .list: "a list"
    case .map: "a mapping"
    }
  }

  /// Reports that something else was expected here. The value itself is not shown: it may be a
  /// secret.
  func mismatch(_ key: String, _ expected: String, _ diagnosis: inout Diagnosis) {
    diagnosis.error("`\(key)`: expected \(expected), found \(kind)", at: place)
  }
}

/// Reading a value as what its key asks for. Each reports what is wrong and then gives nil.
extension Value {
  /// Text, with or without quotation marks; never empty.
  func text(_ key: String, _ diagnosis: inout Diagnosis, expected: String = "text")
    -> Located<String>?
  {
    guard case .text(let text, _) = content else {
      mismatch(key, expected, &diagnosis)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      diagnosis.error("`\(key)` is empty", at: place)
      return nil
    }
    guard !text.utf8.contains(0) else {
      diagnosis.error("`\(key)` contains a NUL character", at: place)
      return nil
    }
    return Located(text, at: place, turns: turns)
  }

  func bool(_ key: String, _ diagnosis: inout Diagnosis, orElse: String = "") -> Bool? {
    if case .text(let text, plain: true) = content {
      switch text.lowercased() {
      case "true", "yes", "on": return true
      case "false", "no", "off": return false
      default: break
      }
    }
    mismatch(key, orElse.isEmpty ? "true or false" : "true, false\(orElse)", &diagnosis)
    return nil
  }

  func integer(_ key: String, in range: ClosedRange<Int>, _ diagnosis: inout Diagnosis) -> Int? {
    guard case .text(let text, plain: true) = content, let number = Int(text) else {
      mismatch(key, "a whole number", &diagnosis)
      return nil
    }
    guard range.contains(number) else {
      diagnosis.error(
        "`\(key)` must be from \(range.lowerBound) to \(range.upperBound)", at: place)
      return nil
    }
    return number
  }

  /// A finite number above zero.
  func number(_ key: String, _ diagnosis: inout Diagnosis) -> Double? {
    guard case .text(let text, plain: true) = content, let number = Double(text), number.isFinite
    else {
      mismatch(key, "a number", &diagnosis)
      return nil
    }
    guard number > 0 else {
      diagnosis.error("`\(key)` must be above 0", at: place)
      return nil
    }
    return number
  }

  func duration(_ key: String, in range: ClosedRange<Duration>, _ diagnosis: inout Diagnosis)
    -> Duration?
  {
    guard case .text(let text, _) = content else {
      mismatch(key, "a duration such as 90s, 15m, 24h or 90d", &diagnosis)
      return nil
    }
    guard let duration = parseDuration(text) else {
      let hint = Int(text) == nil ? "" : "; the unit is missing"
      diagnosis.error(
        "`\(key)` is not a duration\(hint): write 90s, 15m, 24h, 90d or 2w", at: place)
      return nil
    }
    guard range.contains(duration) else {
      diagnosis.error(
        "`\(key)` must be from \(spell(range.lowerBound)) to \(spell(range.upperBound))", at: place)
      return nil
    }
    return duration
  }

  func size(_ key: String, in range: ClosedRange<Int>, _ diagnosis: inout Diagnosis) -> Int? {
    guard case .text(let text, _) = content, let bytes = parseSize(text) else {
      mismatch(key, "a size such as 512KiB, 16MiB or 1GiB", &diagnosis)
      return nil
    }
    guard range.contains(bytes) else {
      let (least, most) = (spell(bytes: range.lowerBound), spell(bytes: range.upperBound))
      diagnosis.error("`\(key)` must be from \(least) to \(most)", at: place)
      return nil
    }
    return bytes
  }

  /// One of the words of an enum.
  func choice<Choice>(_ key: String, _ diagnosis: inout Diagnosis) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    guard
      let text = text(key, &diagnosis, expected: "one of \(words.joined(separator: ", "))")?.value
    else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let remedy = Suggestion.remedy(for: text, among: words)
    diagnosis.error("unknown \(key) `\(text)`; \(remedy)", at: place)
    return nil
  }

  /// A list, or one value that stands for a list of one.
  func elements(_ key: String, _ expected: String, _ diagnosis: inout Diagnosis) -> [Value]? {
    switch content {
    case .list(let values): return values
    case .text: return [self]
    case .null, .map:
      mismatch(key, expected, &diagnosis)
      return nil
    }
  }

  /// A list of texts, or one text.
  func texts(_ key: String, _ diagnosis: inout Diagnosis) -> [Located<String>]? {
    elements(key, "a list of texts", &diagnosis)?.compactMap { $0.text(key, &diagnosis) }
  }
}
