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

/// A value with the place it was written at, so that whoever checks it later can name that place.
public struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var place: Place

  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// Something wrong in settings or watchlists: where, what, and what to do about it.
public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Gravity: String, Sendable { case error, warning }

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
