import Glibc
import Testing

@Suite struct SizesTests {
  static let fileLimit = 300
  static let testFileLimit = 500
  static let functionLimit = 50
  static let lineLimit = 100

  @Test func `files are short`() {
    let long = Repository.swiftFiles.compactMap { file -> (key: String, place: String)? in
      let limit = file.isTest ? Self.testFileLimit : Self.fileLimit
      guard file.lines.count > limit else { return nil }
      return (file.path, "\(file.path) has \(file.lines.count) lines; \(limit) are allowed")
    }
    expect(long, excused: Exceptions.longFiles)
  }

  @Test func `functions are short`() {
    let long = Repository.swiftFiles.flatMap { file in
      Functions.all(in: file).filter { $0.lines > Self.functionLimit }.map { function in
        (
          key: "\(file.path): \(function.name)",
          place: "\(file.path):\(function.line): \(function.name) has \(function.lines) lines"
        )
      }
    }
    expect(long, excused: Exceptions.longFunctions)
  }

  @Test func `lines are short`() {
    let long = Repository.swiftFiles.flatMap { file in
      file.lines.enumerated().compactMap { index, line -> (key: String, place: String)? in
        guard line.utf8.count > Self.lineLimit, line.count > Self.lineLimit else { return nil }
        return (file.path, "\(file.path):\(index + 1) has \(line.count) columns")
      }
    }
    expect(long, excused: Exceptions.longLines)
  }

  @Test func `the scan counts a function from its keyword to its brace`() {
    let text = """
      struct A {
        // func comment() {
        func first(_ text: String = "}") -> [Int] {
          if true { return [1] }
          return []
        }
        init() {}
        func `a "raw" name {`() {
        }
      }
      protocol P {
        func bare()
        init(x: Int)
      }
      """
    let functions = Functions.all(in: SwiftFile(path: "Sources/A/A.swift", text: text))
    #expect(functions.map(\.lines) == [4, 1, 2])
    #expect(functions.map(\.line) == [3, 7, 8])
    #expect(functions.first?.name == "first")
  }

  @Test func `the scan sees code, not comments or strings`() {
    let lines = [
      ("let a = \"x { \\(b(\"}\")) y\" + c", "let a = + c"),
      ("f(#\"raw \" { \"#) // end {", "f( )"),
      ("a /* b /* c */ d */ e", "a e"),
      ("let s = \"\\\\\" + t", "let s = + t"),
    ]
    for (text, expected) in lines {
      let code = CodeOnly.of(Array(text.utf8))
      #expect(code.count == text.utf8.count)
      let words = code.split(separator: UInt8(ascii: " "))
      #expect(words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == expected)
    }
  }
}

/// A scan for functions: braces are counted, nothing is parsed.
enum Functions {
  struct Function {
    let name: String
    /// Of the keyword, from 1.
    let line: Int
    let lines: Int
  }

  static func all(in file: SwiftFile) -> [Function] {
    file.code.indices.compactMap { index in
      guard let name = declared(in: file.code[index], file.lines[index]) else { return nil }
      guard let end = end(of: index, in: file.code) else { return nil }
      return Function(name: name, line: index + 1, lines: end - index + 1)
    }
  }

  /// The name when a function or initializer is declared on the line.
  private static func declared(in code: String, _ line: String) -> String? {
    guard strstr(code, "func ") != nil || strstr(code, "init") != nil else { return nil }
    let words = code.split(separator: " ").map(String.init)
    let modifiers: Set = [
      "public", "private", "fileprivate", "internal", "static", "mutating", "override", "final",
      "convenience", "required", "consuming", "borrowing", "nonisolated", "indirect", "prefix",
    ]
    guard let first = words.firstIndex(where: { !modifiers.contains($0) && !$0.hasPrefix("@") })
    else { return nil }
    let word = words[first]
    if word == "func" {
      let rest = line.components(after: "func ")
      return rest.hasPrefix("`") ? String(rest.prefix(80)) : String(rest.prefix { $0 != "(" })
    }
    if word.hasPrefix("init(") || word.hasPrefix("init?(") || word.hasPrefix("init<") {
      return "init"
    }
    return word == "deinit" ? "deinit" : nil
  }

  /// The line of the brace that closes the body; nil for a requirement, which has none.
  private static func end(of start: Int, in code: [String]) -> Int? {
    var braces = 0
    var parentheses = 0
    for index in start..<code.count {
      for byte in code[index].utf8 {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
        // Braces of default values and closures stand inside parentheses.
        case UInt8(ascii: "{") where parentheses == 0 || braces > 0: braces += 1
        case UInt8(ascii: "}") where braces > 0:
          braces -= 1
          if braces == 0 { return index }
        case UInt8(ascii: "}") where parentheses == 0: return nil
        default: break
        }
      }
      if braces == 0, parentheses == 0, !goesOn(after: index, in: code) { return nil }
    }
    return nil
  }

  /// Whether the next line continues a signature that has not reached its body.
  private static func goesOn(after index: Int, in code: [String]) -> Bool {
    let next = code[(index + 1)...].first { !$0.allSatisfy { $0 == " " } } ?? ""
    let first = next.split(separator: " ").first.map(String.init) ?? ""
    return ["{", "->", "where", "async", "throws", "rethrows"].contains { first.hasPrefix($0) }
  }
}

extension String {
  fileprivate func components(after text: String) -> String {
    guard let range = firstRange(of: text) else { return "" }
    return String(self[range.upperBound...])
  }
}
