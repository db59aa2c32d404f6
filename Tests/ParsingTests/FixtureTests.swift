import Foundation
import Model
import Parsing
import Testing

/// Every document under Fixtures/Parsing and Fixtures/Articles, beside what it must be understood
/// as.
///
/// `RECORD=1` writes the expectations anew: adding a test is adding a file.
struct FixtureTests {
  @Test("A document is understood as its expectation says", arguments: Fixture.feeds)
  func document(_ fixture: Fixture) throws {
    try check(fixture) { parse($0, options: ParseOptions(keepMarkup: true)) }
  }

  @Test("The article of a page is found as its expectation says", arguments: Fixture.articles)
  func article(_ fixture: Fixture) throws {
    try check(fixture) { parseArticle($0) }
  }

  private func check(_ fixture: Fixture, _ read: (Document) -> ParsedDocument) throws {
    let bytes = try Data(contentsOf: fixture.input)
    let document = Document(bytes: Array(bytes), baseURL: "https://wire.example/feeds/main")
    let actual = indented(read(document).json)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(actual.utf8).write(to: fixture.expectation)
    }
    let expected = try String(contentsOf: fixture.expectation, encoding: .utf8)
    #expect(actual == expected)
  }

  @Test("The fixtures are found")
  func found() {
    #expect(Fixture.feeds.count > 30)
    #expect(Fixture.articles.count >= 9)
  }
}

struct Fixture: CustomTestStringConvertible, Sendable {
  var folder: URL
  var name: String

  static let feeds = all(in: "Fixtures/Parsing")
  static let articles = all(in: "Fixtures/Articles")

  private static func all(in path: String) -> [Fixture] {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.hasSuffix(".expected.json") && !$0.hasPrefix(".") }.sorted()
      .map { Fixture(folder: folder, name: $0) }
  }

  var testDescription: String { name }
  var input: URL { folder.appending(path: name) }

  var expectation: URL {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return folder.appending(path: stem + ".expected.json")
  }
}

/// One member a line, so that a change of an expectation can be read.
private func indented(_ value: JSONValue, _ margin: String = "") -> String {
  let inner = margin + "  "
  func block(_ open: String, _ lines: [String], _ close: String) -> String {
    lines.isEmpty
      ? open + close
      : open + "\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n" + margin + close
  }
  let text: String
  switch value {
  case .object(let members):
    let lines = members.map {
      JSONValue.string($0.name).serialized + ": " + indented($0.value, inner)
    }
    text = block("{", lines, "}")
  case .array(let values):
    text = block("[", values.map { indented($0, inner) }, "]")
  default:
    text = value.serialized
  }
  return margin.isEmpty ? text + "\n" : text
}
