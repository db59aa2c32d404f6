/// A place in a file that a person wrote. Lines and columns count from 1; 0 means the file as a
/// whole.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { line > 0 ? "\(file):\(line):\(column)" : file }
}

/// Something wrong in settings or watchlists: where, what, and what to do about it.
public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Gravity: String, Sendable {
    case error, warning
    /// Nothing is wrong; it may yet be other than was meant.
    case note
  }

  public var place: Place
  public var message: String
  public var gravity: Gravity

  public init(_ message: String, at place: Place, gravity: Gravity = .error) {
    self.place = place
    self.message = message
    self.gravity = gravity
  }

  public var description: String { "\(place): \(gravity.rawValue): \(message)" }
}

/// All problems of one load: nothing of it is taken.
public struct Problems: Error, Sendable, CustomStringConvertible {
  public var all: [Problem]

  public init(_ all: [Problem]) { self.all = all }

  public var description: String { all.map(\.description).joined(separator: "\n") }
}

extension Sequence<Problem> {
  /// File by file, those of `files` first and others as they come, each from its top to its end;
  /// what is said twice of one place, once.
  public func ordered(files: [String] = []) -> [Problem] {
    let all = Array(self)
    var ranks: [String: Int] = [:]
    for file in files + all.map(\.place.file) where ranks[file] == nil {
      ranks[file] = ranks.count
    }
    func key(_ place: Place) -> (Int, Int, Int) {
      (ranks[place.file] ?? 0, place.line, place.column)
    }
    var seen: Set<Problem> = []
    return all.sorted { key($0.place) < key($1.place) }.filter { seen.insert($0).inserted }
  }

  public var hasErrors: Bool { contains { $0.gravity == .error } }
}
