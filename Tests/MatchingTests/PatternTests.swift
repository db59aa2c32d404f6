import Matching
import Model
import Testing

@Suite struct PatternTests {
  @Test(
    "Regular expressions find what they say",
    arguments: [
      (#"cease.?fire"#, "a ceasefire", ["ceasefire"]),
      (#"cease.?fire"#, "Cease-Fire! CEASE FIRE", ["Cease-Fire", "CEASE FIRE"]),
      (#"\bF-?16s?\b"#, "F16s, f-16 and XF16", ["F16s", "f-16"]),
      (#"talk(s|ing)?"#, "talking talk", ["talking", "talk"]),
      (#"[0-9]{3,5}"#, "12 345 1234567", ["345", "12345"]), (#"\d+%"#, "up 25%", ["25%"]),
      (#"a{2}"#, "aaaaa", ["aa", "aa"]), (#"(ab){2,}"#, "xababab", ["ababab"]),
      (#"^Kyiv"#, "Kyiv, Kyiv", ["Kyiv"]), (#"end$"#, "end of the end", ["end"]),
      (#"\w+ov\b"#, "Иванов Lavrov", ["Lavrov"]), (#"\w+ов\b"#, "ИВАНОВ Lavrov", ["ИВАНОВ"]),
      (#"café"#, "CAFE café", ["CAFE", "café"]), (#"strasse"#, "Straße", ["Straße"]),
      (#"не ?воен"#, "НЕ\u{301} ВОЕН", ["НЕ\u{301} ВОЕН"]), (#"їжа"#, "і\u{308}жа", ["і\u{308}жа"]),
      (#"[^a-z]b"#, "ab 1b", ["1b"]), (#"a\.b"#, "axb a.b", ["a.b"]), (#"a.b"#, "a\nb", []),
      (#"a\sb"#, "a\nb", ["a\nb"]), (#"it's"#, "it’s", ["it’s"]), (#""x""#, "“x”", ["“x”"]),
      (#"(?:ab|cd)+"#, "abcdab", ["abcdab"]), (#"x*y"#, "xxy y", ["xxy", "y"]),
      (#"abcd|bc"#, "abcd", ["bc"]), (#"a\/b"#, "a/b", ["a/b"]), (#"[/]b"#, "a/b", ["/b"]),
      (#"a\Bb"#, "ab", ["ab"]), (#"[A-C]+"#, "xabcd", ["abc"]), (#"停火.?協"#, "的停火協議", ["停火協"]),
      (#"🕊+"#, "a🕊🕊b", ["🕊🕊"]), (#"(a|b|c|d|e|f)g"#, "fg", ["fg"]), (#"[\d.]+"#, "3.14", ["3.14"]),
      (#"[]x]+"#, "a]x", ["]x"]), (#"a??b"#, "ab", ["ab"]),
    ] as [(String, String, [String])])
  func finds(_ pattern: String, _ text: String, _ expected: [String]) throws {
    #expect(try found(["/\(pattern)/"], in: text) == expected)
    let engine = try engine(list(topics: [topic("t", match: "/\(pattern)/")]))
    #expect(engine.read(MatchText(content: text)).matches.map(\.text) == expected)
  }

  /// The expression, the scalar at fault (the first slash is 1), and words of the message.
  @Test(
    "What is not supported is refused with its place and a remedy",
    arguments: [
      (#"(a)\1"#, 5, "back-references"), (#"a(?=b)"#, 3, "look-around"),
      (#"(?<!b)a"#, 2, "NEAR or NOT"), (#"(?i)a"#, 2, "flags"), (#"a*"#, 2, "empty text"),
      (#"(a"#, 2, "not closed"), (#"a)"#, 3, "no ( before"),
      (#"*a"#, 2, "nothing before"), (#"a**"#, 4, "repetition of a repetition"),
      (#"a++"#, 4, "possessive"), (#"a{2000}"#, 3, "1000"), (#"a{5,2}"#, 3, "few to many"),
      (#"a{x}"#, 3, #"\{"#), (#"\p{L}"#, 2, "not supported"), (#"[z-a]"#, 3, "backwards"),
      (#"(a{900}){900}"#, 2, "too large"), (#"^*a"#, 3, "anchor"), (#"\b"#, 2, "empty text"),
      (#"[[:alpha:]]"#, 3, "[:"), (#"a{"#, 3, #"\{"#),
    ])
  func faults(_ pattern: String, _ position: Int, _ message: String) {
    let all = problems(list(topics: [topic("t", match: "/\(pattern)/")]))
    #expect(all.count == 1, "\(all)")
    #expect(all.first?.message.contains(message) == true, "\(all)")
    #expect(all.first?.place.column == 4 + position, "\(all)")
  }

  @Test("Expressions are asked of fields, near words, and in sentences")
  func inQueries() throws {
    let item = MatchText(
      title: "Peace talks", content: "A cease-fire. No truce near.", url: "https://x.org/2026/11")
    for (query, isFound) in [
      (#"url:/2026\/1[12]/"#, true), (#"title:/2026/"#, false), ("/2026/", false),
      (#"/cease.fire/ SENTENCE truce"#, false), (#"/cease.fire/ NEAR/3 truce"#, true),
      (#"/cease.fire/ NEAR/1 truce"#, false), (#"a NEAR/1 /ce\w+/"#, true),
      (#"truce AND NOT /peace.talks/"#, false), (#"title:(/t.lks/ OR x)"#, true),
      (#"(/zzz/ OR /n\w+r/)"#, true),
    ] {
      #expect(try holds(query, item) == isFound, "\(query)")
    }
    #expect(try engine(list(rules: [rule("r", "/t.uce/")])).read(item).findings.count == 1)
  }

  @Test("Offsets are those of the text's bytes, in each field")
  func offsets() throws {
    let engine = try engine(list(topics: [topic("t", [#"/б\w+а/"#])]))
    let matches = engine.read(MatchText(title: "є Борода", content: "и бумага")).matches
    #expect(matches.map(\.start) == [3, 3])
    #expect(matches.map(\.end) == [15, 15])
    #expect(matches.map(\.text) == ["Борода", "бумага"])
  }

  @Test(
    "Expressions that would send others back and forth are linear here",
    arguments: [
      #"(a+)+$"#, #"(a|a)*b"#, #"(a|aa)+c"#, #"a(.*z)?"#, #"(.*a){10}x"#, #"(a|b)*a(a|b){12}"#,
      #"(x+x+)+y"#, #"a.*b.*c.*d"#, #"(a?){30}a{30}"#,
    ])
  func hostile(_ pattern: String) throws {
    let engine = try engine(list(topics: [topic("t", match: "/\(pattern)/ OR end")]))
    let text = String(repeating: "a", count: 300_000) + "! the end"
    #expect(engine.read(MatchText(content: text)).topics == ["t"])
  }

  @Test("Many expressions whose text does not occur cost little")
  func many() throws {
    let phrases = (0..<5000).map { "/word\($0)x+[a-z]*/" }
    let engine = try engine(list(topics: [topic("t", phrases)]))
    let text = MatchText(title: "one", content: "text with word4999xxyz in it")
    for _ in 0..<100 { #expect(engine.read(text).matches.map(\.text) == ["word4999xxyz"]) }
  }
}
