import Model

/// A mapping whose keys are all known beforehand.
struct Section {
  let place: Place
  private let values: [String: Value]
  private let keys: [String: Place]

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
    values = Dictionary(entries.map { ($0.key.value, $0.value) }) { first, _ in first }
    keys = Dictionary(entries.map { ($0.key.value, $0.key.place) }) { first, _ in first }
  }

  /// What a key was given; nil when it was left out or given nothing.
  subscript(_ key: String) -> Value? {
    values[key].flatMap { $0.isNull ? nil : $0 }
  }

  func has(_ key: String) -> Bool { keys[key] != nil }

  /// Where a key is written; the section itself when it is left out.
  func place(of key: String) -> Place { keys[key] ?? place }

  /// What a key must be given.
  func required(_ key: String, _ purpose: String, _ diagnosis: inout Diagnosis) -> Value? {
    if let value = self[key] { return value }
    diagnosis.error("`\(key)` is missing: \(purpose)", at: place(of: key))
    return nil
  }
}
