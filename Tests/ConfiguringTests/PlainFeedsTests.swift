import Model
import Testing

@testable import Configuring

/// The shortcut and YAML itself have to say the same of every file.
struct PlainFeedsTests {
  private static func list(
    _ count: Int = 80, indent: Int = 2, before: String = "state: /tmp/x\n", after: String = ""
  ) -> String {
    let blanks = String(repeating: " ", count: indent)
    let lines = (0..<count).map { "\(blanks)- url: https://example.org/~a/\($0)?b=c%20;d+e@f\n" }
    return before + "feeds:\n" + lines.joined() + after
  }

  static let lists: [String] = [
    list(), list(indent: 0), list(indent: 5), list(after: "polling: {concurrency: 3}\n"),
    list(indent: 0, after: "polling:\n  concurrency: 3\n"),
    list(before: "# – a comment; its dash is three bytes\n"),
    list(after: "  - url: https://example.org/x\n    name: of the last\n"),
    list(after: "  - {url: https://example.org/y}\n  - path: ../x/*.xml\n"),
    list(after: "  - url: \"https://example.org/z\"\n"), list(after: "watchlists: [x]\n"),
    list(after: "    name: of the last\n"), list(after: "   # a comment\n"),
    list(after: "\n    name: of the last\n"), list(after: "      goes on\n"),
    list(after: "  -\n"), list(after: "\n# a comment\n"),
    list().replacing("/~a/79?", with: "/~a/79#"),
  ]

  /// Nothing is taken out of these.
  static let others: [String] = [
    list(10), list(before: "state: x\r\n"), list(before: "# \u{2028}\n"),
    list(before: "# \u{85}\n"), list().replacing("/~a/9?", with: "/~a/9 #"),
    String(list().dropLast()), "feeds:\n", "",
  ]

  @Test("a plain list is read as YAML reads it, values and places", arguments: lists)
  func same(_ text: String) throws {
    let plain = try #require(PlainFeeds(text, file: "f"))
    #expect(plain.entries.count >= 79, "the last may be YAML's")
    let rest = try #require(try YAMLFile.value(of: plain.rest))
    let whole = try #require(plain.restored(in: rest))
    let yaml = try #require(try YAMLFile.value(of: text))
    #expect(String(describing: whole) == String(describing: yaml))
  }

  @Test("what may be more than a plain list is left to YAML", arguments: others)
  func left(_ text: String) { #expect(PlainFeeds(text, file: "f") == nil) }

  @Test("a list in the middle of a text is none")
  func inText() throws {
    let text = Self.list(before: "state: \"a\n", after: "b: c\"\n")
    let plain = try #require(PlainFeeds(text, file: "f"))
    let rest = try #require(try YAMLFile.value(of: plain.rest))
    #expect(plain.restored(in: rest) == nil)
  }
}

extension YAMLFile {
  fileprivate static func value(of text: String) throws -> Value? {
    var diagnosis = Diagnosis()
    return try read(text, of: "f", &diagnosis)
  }
}
