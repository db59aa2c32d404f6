import Foundation

/// The encodings that lists of feeds come in.
enum TextEncoding {
  /// The text of an XML file: by its byte order mark, else as UTF-8, else as it declares (XML 1.0
  /// §4.3.3), else as Windows-1252, which takes any byte.
  static func decode(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1, high: 0) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let declared = declaredName(bytes).flatMap { encodings[$0] } ?? .windowsCP1252
    return String(data: Data(bytes), encoding: declared) ?? latin1(bytes)
  }

  private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func latin1(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) }))
  }

  /// What follows `encoding=` in the first line, in lower case.
  private static func declaredName(_ bytes: [UInt8]) -> String? {
    let head = latin1(Array(bytes.prefix(200)))
    guard let end = head.range(of: "?>"), let start = head.range(of: "encoding=") else {
      return nil
    }
    guard start.upperBound < end.lowerBound else { return nil }
    let quoted = head[start.upperBound..<end.lowerBound].dropFirst()
    return quoted.prefix { $0 != "\"" && $0 != "'" }.lowercased()
  }

  private static let encodings: [String: String.Encoding] = [
    "iso-8859-1": .windowsCP1252, "latin1": .windowsCP1252, "us-ascii": .windowsCP1252,
    "windows-1252": .windowsCP1252, "iso-8859-2": .isoLatin2, "windows-1250": .windowsCP1250,
    "windows-1251": .windowsCP1251, "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254,
    "euc-jp": .japaneseEUC, "iso-2022-jp": .iso2022JP, "shift_jis": .shiftJIS,
  ]
}
