import Model
import Testing

struct JSONValueTests {
  @Test(
    "what is read is written the same",
    arguments: [
      "null", "true", "[]", "{}", "-12", "1.5", "\"a\"", #"{"b":1,"a":[true,null,"x"]}"#,
      #""line\n\"quoted\" \\ тест \u0001""#,
    ])
  func roundTrip(text: String) throws {
    #expect(try JSONValue(parsing: text.utf8).serialized == text)
  }

  @Test("escapes, surrogate pairs and a byte order mark are understood")
  func escapes() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(#" "\u00e9\ud83d\ude00\/\ud800x" "#.utf8)
    #expect(try JSONValue(parsing: bytes) == .string("é😀/\u{FFFD}x"))
  }

  @Test(
    "errors name the byte",
    arguments: [
      ("", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("\"abc", 4), ("[1] x", 4), ("{a:1}", 1),
      ("nul", 0), ("1e999", 0), (#""\q""#, 3), (#""\u12""#, 3),
    ])
  func errors(text: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
    #expect(error?.offset == offset)
  }

  @Test("nesting is bounded")
  func nesting() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
  }

  @Test("members keep their order and the first of a name wins")
  func members() throws {
    let value = try JSONValue(parsing: #"{"z":1,"a":2,"z":3}"#.utf8)
    #expect(value["z"]?.integer == 1)
    #expect(value.members?.map(\.name) == ["z", "a", "z"])
    #expect(value["none"] == nil)
  }

  @Test("control characters never leave a serialized string alive")
  func controls() {
    let text = String((0..<0x20).map { Character(Unicode.Scalar($0)) }) + "\u{7F}"
    let bytes = Array(JSONValue.string(text).serialized.utf8)
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test(
    "what steers a terminal is escaped, and comes back; other text stays as it is",
    arguments: [
      ("\u{9B}31m", "\\u009b31m"), ("a\u{85}b", "a\\u0085b"), ("\u{202E}x", "\\u202ex"),
      ("\u{2028}", "\\u2028"), ("\u{2066}", "\\u2066"), ("\u{61C}", "\\u061c"),
      ("\u{E0041}", "\\udb40\\udc41"), ("“é” — ё ﷺ © Ⱥ 😀", "“é” — ё ﷺ © Ⱥ 😀"),
    ])
  func terminals(text: String, escaped: String) throws {
    let json = JSONValue.string(text).serialized
    #expect(json == "\"\(escaped)\"")
    #expect(try JSONValue(parsing: json.utf8) == .string(text))
  }

  @Test("escapes stand where they stood in texts of any length")
  func long() throws {
    for length in [0, 1, 7, 8, 9, 63, 4090, 4095, 4096, 4097, 9000] {
      let text =
        String(repeating: "x", count: length) + "\"é\n\u{202E}\\" + String(repeating: "ж", count: 9)
      let json = JSONValue.string(text).serialized
      #expect(json.utf8.count == text.utf8.count + 2 + 6)
      #expect(try JSONValue(parsing: json.utf8) == .string(text))
    }
  }

  @Test("the elements of one array are handed out, not kept")
  func streamed() throws {
    var seen: [JSONValue] = []
    let text = #"{"a": [1], "items": [{"b": [2]}, 3, "x"], "items": [4], "c": {"items": [5]}}"#
    let (value, isWhole) = try JSONValue.reading(text.utf8, elementsOf: "items", maxValues: 9) {
      seen.append($0)
    }
    #expect(seen == [["b": [2]], 3, "x"])
    #expect(value == ["a": [1], "items": [], "items": [4], "c": ["items": [5]]])
    #expect(isWhole)
  }

  @Test("an element of too many values ends the reading, what came before it stays")
  func crowded() throws {
    var seen: [JSONValue] = []
    let text = #"{"a": 1, "items": [1, [2], [3, 3, 3, 3, 3], 4], "b": 2}"#
    let (value, isWhole) = try JSONValue.reading(text.utf8, elementsOf: "items", maxValues: 4) {
      seen.append($0)
    }
    #expect(seen == [1, [2]])
    #expect(value == ["a": 1, "items": []])
    #expect(!isWhole)
    #expect(throws: JSONError.self) {
      try JSONValue.reading("[1, 2, 3, 4]".utf8, elementsOf: "items", maxValues: 4) { _ in }
    }
  }
}
