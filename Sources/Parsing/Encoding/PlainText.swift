import Model

/// A file of plain text in UTF-8.
public struct PlainText: Sendable {
  public var bytes: [UInt8]
  /// The encoding that it was read in, if not UTF-8.
  public var encoding: String?
  /// The line, from 1, of the first byte that is no UTF-8 and was replaced.
  public var firstFault: Int?

  /// Reads text as documents are read that do not say their encoding: what is no UTF-8 but for
  /// accidents is in the encoding that its bytes are like.
  public init(_ source: [UInt8]) {
    let decoded = decode(Document(bytes: source))
    bytes = decoded.bytes ?? source
    if decoded.bytes != nil, !UTF8Survey.labels.contains(decoded.encoding) {
      encoding = decoded.encoding
    } else if decoded.damaged {
      firstFault = Self.line(ofFirstFaultIn: source)
    }
  }

  private static func line(ofFirstFaultIn source: [UInt8]) -> Int {
    var line = 1
    for part in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { break }
      line += 1
    }
    return line
  }
}
