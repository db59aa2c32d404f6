import Configuring
import Model
import Testing

struct ScalarPlacesTests {
  /// Below `match:`, in every way that YAML has of writing a text.
  private static let written = [
    "plain words OR (more NEAR/2 words)",
    "plain words OR\n      more of them, on\n\n\n      four lines",
    "words # and a comment",
    "\"quoted ) words\"",
    "'single ) quoted'",
    "'it''s ''single'' quoted'",
    "'over\n      two ''lines'' of\n\n      text'",
    "\"an \\\"escaped\\\" quote, \\u0416 \\x41 \\U0001F54A and after\"",
    "\"folded  \n      words, and \\\n      continued \\\n      \\ ones\"",
    "\"мир🕊 OR ) \\t x\"",
    ">\n      folded OR\n      lines )\n\n      and more",
    ">-\n      folded OR\n        indented more\n        still\n      and back",
    "|\n      literal OR\n      lines )\n\n        indented\n      мир )",
    ">2\n        begins indented\n      not so",
    "|+  # comment\n\n      after an empty line\n\n",
    ">\r\n      carriage OR\r\n      returns )\r\n",
    "'carriage\r\n      ''returns'' )'\r\n",
    "[in, \"flow ) lists\", 'and '' text']",
  ]

  /// The characters of a file by line and column.
  private static func lines(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars {
      if scalar == "\n" { lines.append([]) } else { lines[lines.count - 1].append(scalar) }
    }
    return lines
  }

  /// Escapes and folded blanks stand for others; the rest stands where it is said to stand.
  private static func check(_ text: Located<String>, in file: String) {
    let lines = lines(file)
    var exact = 0
    for (offset, scalar) in text.value.unicodeScalars.enumerated() {
      let place = text.place(ofCharacter: offset)
      guard lines.indices.contains(place.line - 1) else {
        Issue.record("\(place) of \(offset) in \(text.value)")
        continue
      }
      let line = lines[place.line - 1]
      let found = line.indices.contains(place.column - 1) ? line[place.column - 1] : "\n"
      if found == scalar { exact += 1 }
      let isOther =
        found == "\\" || (scalar == "\n" || scalar == " ") && (found == "\n" || found == "\r")
        || scalar == " " && found == " "
      #expect(found == scalar || isOther || scalar == "\n", "\(scalar) at \(place): \(file)")
    }
    let letters = text.value.unicodeScalars.count { $0.properties.isAlphabetic }
    #expect(exact >= letters - 4, "\(file)")
  }

  @Test("Characters stand where they are said to stand", arguments: written)
  func places(_ written: String) throws {
    for before in ["", "  # мир 🕊\n\n"] {
      let file = "watchlist: a\ntopics:\n\(before)  t:\n    any: \(written)\n"
      let list = try #require(try Workplace().watchlist(file))
      for phrase in list.topics[0].phrases { Self.check(phrase, in: file) }
    }
  }

  @Test("A long text in one line, and many of them, take no longer than they should")
  func long() throws {
    let phrases = (0..<50_000).map { "\"wort'\($0) )\"" }.joined(separator: ", ")
    let file = "watchlist: a\ntopics: {t: [\(phrases)]}\n"
    let list = try #require(try Workplace().watchlist(file))
    let last = try #require(list.topics[0].phrases.last)
    // The list ends with `)"]}`.
    #expect(last.place(ofCharacter: 11).column == file.unicodeScalars.count - 13 - 4)
  }

  @Test(
    "Faults of queries are told at their characters",
    arguments: [
      ("\"x AND ) y\"", "4:19"), ("x AND ) y", "4:18"), ("'it''s AND ) y'", "4:23"),
      ("\"a\\\"b\\\" AND ) y\"", "4:24"), (">\n      x AND\n      ) y", "6:7"),
      ("|\n      x\n\n      AND ) y", "7:11"), (">-\n      a OR\n      (b", "6:7"),
      ("x AND\n      ) y", "5:7"),
    ])
  func faults(_ written: String, _ place: String) throws {
    let list = try #require(
      try Workplace().watchlist("watchlist: a\ntopics:\n  t:\n    match: \(written)\n"))
    let query = try #require(list.topics[0].query)
    let offset = query.value.unicodeScalars.firstIndex { $0 == ")" || $0 == "(" }
    let at = query.value.unicodeScalars.distance(
      from: query.value.unicodeScalars.startIndex, to: try #require(offset))
    #expect(query.place(ofCharacter: at).description.hasSuffix(":\(place)"))
  }
}
