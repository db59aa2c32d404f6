public import Model

/// The problems found so far; reading goes on after each, so that one run shows them all.
struct Diagnosis {
  private(set) var problems: [Problem] = []
  /// Its problems come first, whatever else was read before they were found.
  var mainFile: String?

  var hasErrors: Bool { problems.hasErrors }

  mutating func error(_ message: String, at place: Place) { add(Problem(message, at: place)) }

  mutating func note(_ message: String, at place: Place) {
    add(Problem(message, at: place, gravity: .note))
  }

  mutating func warn(_ message: String, at place: Place) {
    add(Problem(message, at: place, gravity: .warning))
  }

  /// Keys and values may show in a message: it is made harmless for the terminal here, for all of
  /// them.
  mutating func add(_ problem: Problem) {
    var problem = problem
    problem.message = SafeText.line(problem.message)
    problems.append(problem)
  }

  /// File by file in the order they were read, each from its top to its end.
  var sorted: [Problem] { problems.ordered(files: mainFile.map { [$0] } ?? []) }
}

extension [Problem] {
  /// No more than one can read.
  public var readable: [Problem] {
    guard let last = dropFirst(Limits.problems).first else { return self }
    let gravity: Problem.Gravity = hasErrors ? .error : .warning
    return prefix(Limits.problems)
      + [
        Problem(
          "and \(count - Limits.problems) more problems", at: Place(file: last.place.file),
          gravity: gravity)
      ]
  }
}
