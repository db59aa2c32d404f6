import Model

/// A mapping whose keys are all known beforehand.
struct Section {
  let place: Place
  // Looked through from its beginning: most mappings have a handful of keys.
  private let entries: [Value.Entry]

  /// nil when the value is no mapping. Unknown keys are reported, and the reading goes on.
  init?(
    _ value: Value, _ name: String, keys known: [String], ignoring: Set<String> = [],
    _ diagnosis: inout Diagnosis
  ) {
    guard case .map(let entries) = value.content else {
      diagnosis.error(
        "\(name) must be a mapping with \(known.joined(separator: ", ")), not \(value.kind)",
        at: value.place)
      return nil
    }
    place = value.place
    let unknown = entries.filter { !known.contains($0.key.value) }
    for entry in unknown.prefix(Limits.problems) where !ignoring.contains(entry.key.value) {
      let key = entry.key.value
      let remedy = Suggestion.remedy(for: key, among: known)
      diagnosis.error("unknown key `\(key)`; \(remedy)", at: entry.key.place)
    }
    // A key written twice was reported when the file was read.
    self.entries = entries
  }

  /// Whether nothing is said but this.
  func says(only key: String) -> Bool { entries.count == 1 && entries[0].key.value == key }

  /// What a key was given; nil when it was left out or given nothing.
  subscript(_ key: String) -> Value? {
    guard let entry = entries.first(where: { $0.key.value == key }), !entry.value.isNull else {
      return nil
    }
    return entry.value
  }

  func has(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

  /// Where a key is written; the section itself when it is left out.
  func place(of key: String) -> Place {
    entries.first { $0.key.value == key }?.key.place ?? place
  }

  /// What a key must be given.
  func required(_ key: String, _ purpose: String, _ diagnosis: inout Diagnosis) -> Value? {
    if let value = self[key] { return value }
    diagnosis.error("`\(key)` is missing: \(purpose)", at: place(of: key))
    return nil
  }
}
