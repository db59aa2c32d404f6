import Foundation
import Glibc

/// The checkout that these tests stand in.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Every Swift file of ours, in the order of its path.
  static let swiftFiles: [SwiftFile] =
    (paths(under: "Sources") + paths(under: "Tests"))
    .filter { $0.hasSuffix(".swift") }.sorted().compactMap(SwiftFile.init)

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// Names in a directory, without those that begin with a dot.
  static func names(in directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(directory)")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Links are left out: what they lead to is ours under its own name.
  private static func paths(under directory: String) -> [String] {
    names(in: directory).flatMap { name -> [String] in
      let path = "\(directory)/\(name)"
      let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)")
      if link != nil { return [] }
      return isDirectory(path) ? paths(under: path) : [path]
    }
  }
}

/// A Swift file as text, as code alone, and in lines.
struct SwiftFile {
  /// Relative to the root: `Sources/Model/Feed.swift`.
  let path: String
  let lines: [String]
  /// The same lines with comments, string literals and raw identifiers blanked out.
  let code: [String]

  /// The directory under `Sources` or `Tests`.
  var room: String { String(path.split(separator: "/")[1]) }
  var isTest: Bool { path.hasPrefix("Tests/") }

  init?(_ path: String) {
    guard let text = try? Repository.text(path) else { return nil }
    self.init(path: path, text: text)
  }

  init(path: String, text: String) {
    self.path = path
    lines = Self.lines(Array(text.utf8))
    code = Self.lines(CodeOnly.of(Array(text.utf8)))
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // The line feed at the end of the last line begins no other.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Modules that the file imports, with their line numbers.
  var imports: [(module: String, line: Int)] {
    code.enumerated().compactMap { index, line -> (module: String, line: Int)? in
      guard strstr(line, "import ") != nil else { return nil }
      let words = line.split(separator: " ").map(String.init)
      let known = ["public", "internal", "private", "package", "@preconcurrency", "@testable"]
      guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
        words.prefix(keyword).allSatisfy({ known.contains($0) })
      else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = words.dropFirst(keyword + 1).first { !kinds.contains($0) } ?? ""
      return (String(name.prefix { $0 != "." }), index + 1)
    }
  }
}
