import Configuring
import Model
import Testing

struct HeaderValuesTests {
  private static func text(_ headers: String) -> String {
    "watchlists: []\nfeeds:\n  - url: https://example.org/\n    headers: {\(headers)}\n"
  }

  @Test(arguments: [
    ("A: plain", "plain"), ("A: \"Bearer ${TOKEN}\"", "Bearer s3cret"),
    ("A: \"${USER}:${TOKEN}!\"", "me:s3cret!"), ("A: \"5$ and $x\"", "5$ and $x"),
    ("A: \"${EMPTY}-\"", "-"), ("A: \"${in-file}\"", "from the file"),
    ("A: caf\u{E9}", "caf\u{C3}\u{A9}"), ("A: 7", "7"),
  ])
  func `values are expanded and become bytes`(headers: String, value: String) throws {
    let place = try Workplace()
    try place.write("credentials/in-file", "from the file\n")
    try place.write("credentials/TOKEN", "not this one")
    let environment = [
      "TOKEN": "s3cret", "USER": "me", "EMPTY": "",
      "CREDENTIALS_DIRECTORY": place.path + "/credentials",
    ]
    let feed = try place.settings(Self.text(headers), environment: environment).feeds.first
    #expect(feed?.headers == [Header(name: "A", value: value)])
  }

  @Test(arguments: [
    (
      "A: \"${TOKEN}\"",
      "4:18: error: `${TOKEN}`: there is no environment variable TOKEN, and no systemd credential"
        + " TOKEN (CREDENTIALS_DIRECTORY is not set)"
    ),
    ("A: \"${../x}\"", "4:18: error: `A`: `${` must be followed by a name"),
    ("A: \"${..}\"", "4:18: error: `A`: `${` must be followed by a name"),
    ("A: \"${TOKEN\"", "4:18: error: `A`: `${` must be followed by a name"),
    ("A: \"${}\"", "4:18: error: `A`: `${` must be followed by a name"),
    ("A: \"s3cret\\r\\nB: x\"", "4:18: error: the value of `A` contains a line break"),
    ("A: \"${LINES}\"", "4:18: error: the value of `A` contains a line break"),
    ("\"A B\": s3cret", "4:15: error: `headers`: this is not the name of a header"),
    ("\"A\\nB\": s3cret", "4:15: error: `headers`: this is not the name of a header"),
    ("if-none-match: s3cret", "4:15: error: `headers`: if-none-match is set by Tocsin itself"),
    ("Transfer-Encoding: s3cret", "4:15: error: `headers`: Transfer-Encoding is set by Tocsin"),
    ("A: [s3cret]", "4:18: error: `A`: expected text, found a list"),
  ])
  func `a fault is told without the value`(headers: String, problem: String) throws {
    let problems = try Workplace().problems(
      Self.text(headers), environment: ["LINES": "s3cret\nB: x"])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("tocsin.yaml:" + problem) == true, "\(problems)")
    #expect(!problems.joined().contains("s3cret"))
  }

  @Test func `a name that is nowhere is told with both places`() throws {
    let problems = try Workplace().problems(
      Self.text("A: \"${TOKEN}\""), environment: ["CREDENTIALS_DIRECTORY": "/nowhere"])
    #expect(problems.first?.contains("no environment variable TOKEN") == true)
    #expect(problems.first?.contains("no systemd credential /nowhere/TOKEN") == true)
  }
}
