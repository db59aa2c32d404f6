import Testing

/// What the rules do not hold for yet. These lists may only become shorter: an entry that is no
/// longer needed fails the tests, just as a new violation does.
enum Exceptions {
  /// Paths.
  static let longFiles: Set<String> = []
  /// `path: function`.
  static let longFunctions: Set<String> = []
  /// Paths.
  static let longLines: Set<String> = []
  /// `path: word`.
  static let words: Set<String> = []
  /// `path: module`.
  static let imports: Set<String> = []
  /// `room: module` that the manifest names and no file imports.
  static let unusedDependencies: Set<String> = []
}

/// Fails for each violation that is not excused, and for each excuse without a violation.
func expect(_ violations: [(key: String, place: String)], excused: Set<String>) {
  for violation in violations where !excused.contains(violation.key) {
    Issue.record("\(violation.place)")
  }
  for excuse in excused.subtracting(violations.map(\.key)).sorted() {
    Issue.record("no longer needed among the exceptions: \(excuse)")
  }
}
