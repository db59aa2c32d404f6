import Configuring
import Model
import Testing

struct YAMLFileTests {
  static let faults: [(text: String, problem: String)] = [
    ("", ": error: is empty"),
    ("# nothing\n---\n", ": error: is empty"),
    ("- a", ":1:1: error: a settings file must be a mapping with state, store"),
    ("state: \u{7}", ":1:8: error: is not a text file: it contains the control character U+7"),
    ("a: b: c", ":1:5: error: not YAML: mapping values are not allowed in this context; text that"),
    (
      "polling:\n\ttimeout: 1s", ":2:1: error: not YAML: while scanning for the next token (line 2)"
    ),
    ("state: \"a\" b", ":1:12: error: not YAML: while parsing a block mapping (line 1): did not"),
    ("state: [a", ":2:1: error: not YAML: while parsing a flow sequence (line 1)"),
    ("state: a\n---\nstate: b", ":2:1: error: holds more than one document"),
    ("state: !!binary aGk=", ":1:8: error: tags (!name) are not supported"),
    ("? [a]\n: b", ":1:3: error: a key must be one word or quoted text"),
    ("state: &a b", ":1:8: error: anchors (&name) and aliases (*name) are not supported; quote"),
    ("state: *a", ":1:8: error: anchors (&name) and aliases (*name) are not supported; quote"),
    ("polling: &p\n  timeout: 1s", ":1:10: error: anchors (&name) and aliases"),
    ("state: a\nstate: b", ":2:1: error: `state` is written twice; the first is on line 1"),
    ("{state: a, \"state\": b}", ":1:12: error: `state` is written twice; the first is on line 1"),
    ("store: sqlite\n'state': b\nstate: b", ":3:1: error: `state` is written twice"),
  ]

  @Test(arguments: faults)
  func `what is not one plain tree is refused with its place`(text: String, problem: String) throws
  {
    let problems = try Workplace().problems(text)
    #expect(problems.first?.hasPrefix("tocsin.yaml" + problem) == true, "\(problems)")
    #expect(problems.first?.contains("error") == true)
  }

  @Test func `keys written twice do not hide the other problems`() throws {
    let problems = try Workplace().problems(
      "polling:\n  timeout: 1s\n  timeout: 2s\n  timeout: 3s\nfeeds: []\nfeeds: []\nstate: []\n")
    #expect(
      problems.map { $0.prefix { $0 != " " } } == [
        "tocsin.yaml:3:3:", "tocsin.yaml:4:3:", "tocsin.yaml:6:1:", "tocsin.yaml:7:8:",
      ])
  }

  @Test func `ampersands and stars within text are text`() throws {
    let settings = try Workplace().settings(
      complete + "delivery:\n  - name: a\n    type: jsonl\n    path: 'R &D/*a'\n"
        + "    when: topic:x AND official:* &more # &not *this\n")
    #expect(settings.delivery.first?.when?.value == "topic:x AND official:* &more")
    guard case .jsonl(let path)? = settings.delivery.first?.type else {
      Issue.record("no sink")
      return
    }
    #expect(path.hasSuffix("/R &D/*a"))
  }

  @Test func `private-use characters of the text itself stay`() throws {
    let place = try Workplace()
    let settings = try place.settings(complete + "state: '\u{E000}&\u{E001}*'\n")
    #expect(settings.state == place.path + "/\u{E000}&\u{E001}*")
  }

  @Test func `columns count characters, and a byte order mark is none`() throws {
    let problems = try Workplace().problems("\u{FEFF}polling: {\"ключ\": 1, timeout: x}")
    #expect(problems.contains { $0.hasPrefix("tocsin.yaml:1:11: error: unknown key `ключ`") })
    #expect(problems.contains { $0.hasPrefix("tocsin.yaml:1:31: error: `timeout`") }, "\(problems)")
  }

  @Test func `a file that does not exist is told without a line`() throws {
    let path = try Workplace().path + "/none.yaml"
    let problems = #expect(throws: Problems.self) { try readSettings(at: path, environment: [:]) }
    #expect(problems?.description == "\(path): error: there is no such file")
  }

  @Test(arguments: [
    ("/", "cannot be read: Is a directory"),
    ("/dev/zero", "is larger than 4MiB, the most that is read of such a file"),
  ])
  func `what is no file, or has no end, is refused`(path: String, message: String) {
    let problems = #expect(throws: Problems.self) { try readSettings(at: path, environment: [:]) }
    #expect(problems?.description == "\(path): error: \(message)")
  }

  @Test func `binary data is refused`() throws {
    let place = try Workplace()
    let path = try place.write("x.yaml", bytes: [0x61, 0x3A, 0x0A, 0x89, 0x50, 0x4E, 0x47, 0x00])
    let problems = #expect(throws: Problems.self) { try readSettings(at: path, environment: [:]) }
    #expect(
      problems?.all.map(place.short) == [
        "x.yaml:2:1: error: is not UTF-8 text; save it as UTF-8"
      ])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "a: {b: ["])
  func `deep nesting neither crashes nor takes long`(unit: String) throws {
    let problems = try Workplace().problems(String(repeating: unit, count: 50_000))
    #expect(problems.first?.contains("not YAML") == true, "\(problems)")
  }

  @Test(arguments: [33, 300])
  func `nesting beyond any use is refused`(depth: Int) throws {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let problems = try Workplace().problems("feeds: " + text)
    #expect(problems.contains { $0.contains(":1:39: error: is nested deeper than 32 levels") })
  }

  @Test func `an alias bomb is refused before it can grow`() throws {
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (from, to) in zip("abcdefghijklm", "bcdefghijklmn") {
      let list = Array(repeating: "*\(from)", count: 9).joined(separator: ", ")
      bomb += "\(to): &\(to) [\(list)]\n? *\(to)\n: x\n"
    }
    let problems = try Workplace().problems(bomb)
    #expect(problems.contains { $0.contains(":1:4: error: anchors (&name)") })
  }

  @Test func `of many problems the first hundred are told`() throws {
    let keys = (1...120).map { "colour\($0): 1\n" }.joined()
    let feeds = String(repeating: "  - {}\n", count: 30)
    let problems = try Workplace().problems(keys + "feeds:\n" + feeds)
    #expect(problems.count == 101)
    #expect(problems.last == "tocsin.yaml: error: and 30 more problems")
  }
}
