public import Model

/// A request as it came over the wire.
public struct RecordedRequest: Sendable {
  public var method: String
  /// Path and query, as sent.
  public var target: String
  /// In their order; each byte of a value is one scalar (Latin-1).
  public var headers: [Header]
  public var body: [UInt8]
  /// Counts the connections of the server from 1: the same number, the same connection.
  public var connection: Int
  /// When the head was complete.
  public var time: ContinuousClock.Instant

  /// The target without its query.
  public var path: String { String(target.prefix { $0 != "?" }) }

  /// The first value of a field, whose name is compared without case; nil when there is none.
  public subscript(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

extension RecordedRequest {
  /// Reads a head, without the empty line at its end; nil when it is none.
  init?(head: some Collection<UInt8>, connection: Int) {
    let text = String(String.UnicodeScalarView(head.map { Unicode.Scalar($0) }))
    let lines = text.unicodeScalars.split(separator: "\n").map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
    method = String(words[0])
    target = String(words[1])
    headers = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      return Header(name: String(line[..<colon]), value: String(value))
    }
    body = []
    time = .now
    self.connection = connection
  }
}
