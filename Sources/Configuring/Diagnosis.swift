import Model

/// The problems found so far; reading goes on after each, so that one run shows them all.
struct Diagnosis {
  private(set) var problems: [Problem] = []
  /// Its problems come first, whatever else was read before they were found.
  var mainFile: String?

  var hasErrors: Bool { problems.contains { $0.gravity == .error } }

  mutating func error(_ message: String, at place: Place) { add(Problem(message, at: place)) }

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

  /// File by file in the order they were read, each from its top to its end, and no more than one
  /// can read.
  var sorted: [Problem] {
    var ranks: [String: Int] = [:]
    if let mainFile { ranks[mainFile] = 0 }
    for problem in problems where ranks[problem.place.file] == nil {
      ranks[problem.place.file] = ranks.count
    }
    func key(_ place: Place) -> (Int, Int, Int) {
      (ranks[place.file] ?? 0, place.line, place.column)
    }
    let all = problems.sorted { key($0.place) < key($1.place) }
    guard let last = all.dropFirst(Limits.problems).first else { return all }
    let rest = all.count - Limits.problems
    let gravity: Problem.Gravity = hasErrors ? .error : .warning
    return all.prefix(Limits.problems)
      + [Problem("and \(rest) more problems", at: Place(file: last.place.file), gravity: gravity)]
  }
}
