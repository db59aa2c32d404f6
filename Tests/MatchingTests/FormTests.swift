import Matching
import Model
import Testing

/// How the text of a match comes to stand for what it matched.
@Suite struct FormTests {
  static let lists = list(
    topics: [
      topic(
        "t", ["peace talk", "harbour fee", "мирные переговоры", "negotiat*", "/F-?16s?/"],
        match: "grain NEAR/4 deal OR \"tax cut\"~2 OR /S-?400/ OR =Harbour OR truce OR armistice")
    ],
    officials: [
      official("orlan", "Bohdan Orlan", context: ["GZR", "розвідка"]),
      official("quill", "Edmund Quill", also: ["Едмунд Квілл"], surname: .always),
    ])

  static func form(_ text: String, _ match: String) throws -> MatchForm? {
    try #require(
      try Engine([lists]).read(MatchText(content: text)).matches.first { $0.text == match }
    ).form
  }

  @Test(
    "Topics: as written, inflected, a beginning, an expression, or several words together",
    arguments: [
      ("A peace talk failed.", "peace talk", MatchForm.Kind.written, "peace talk"),
      ("The PEACE talks of the week failed.", "PEACE talks", .inflected, "peace talk"),
      ("О мирных переговорах и не только", "мирных переговорах", .inflected, "мирные переговоры"),
      ("They renegotiate and negotiated.", "negotiated", .prefix, "negotiat*"),
      ("Two F-16s flew.", "F-16s", .pattern, "/F-?16s?/"),
      ("S-400 fired.", "S-400", .pattern, "/S-?400/"),
      ("A deal about grain.", "deal about grain", .query, "grain NEAR/4 deal"),
      ("A tax was cut.", "tax was cut", .query, "\"tax cut\"~2"),
      ("The harbour of this town", "harbour", .written, "harbour"),
      ("The armistice of this week", "armistice", .written, "armistice"),
    ])
  func topics(_ text: String, _ match: String, _ kind: MatchForm.Kind, _ of: String) throws {
    let form = try #require(try Self.form(text, match))
    #expect(form.kind == kind)
    #expect(form.of == of)
  }

  @Test("An inflected form names the language and the stem")
  func stems() throws {
    let form = try Self.form("О мирных переговорах и не только", "мирных переговорах")
    #expect(form?.language == "ru")
    #expect(form?.stem == "мирн переговор")
    #expect(
      form?.words == [
        "мирных ← мирные (ru, stem мирн)", "переговорах ← переговоры (ru, stem переговор)",
      ])
  }

  @Test(
    "Officials: what each word of a form was made of",
    arguments: [
      ("Bohdan Orlan spoke.", "Bohdan Orlan", MatchForm.Kind.written, "Bohdan Orlan", []),
      (
        "Bogdan Orlan spoke.", "Bogdan Orlan", .derived, "Bohdan Orlan",
        ["bogdan = bogdan ← Bohdan (en)", "orlan = orlan ← Orlan (en)"]
      ),
      (
        "Он передал это Богдану Орлану вчера.", "Богдану Орлану", .derived, "Bohdan Orlan",
        ["богдану = богдан + у ← Bohdan (ru, dative)", "орлану = орлан + у ← Orlan (ru, dative)"]
      ),
      (
        "Він був із Богданом Орланом та іншими.", "Богданом Орланом", .derived, "Bohdan Orlan",
        [
          "богданом = богдан + ом ← Bohdan (uk, instrumental)",
          "орланом = орлан + ом ← Orlan (uk, instrumental)",
        ]
      ),
      (
        "The B. Orlan of this town", "B. Orlan", .initials, "Bohdan Orlan",
        ["b = b ← Bohdan (en)", "orlan = orlan ← Orlan (en)"]
      ),
      (
        "Про Едмунда Квілла та інших", "Едмунда Квілла", .derived, "Edmund Quill",
        [
          "едмунда = едмунд + а ← Edmund (uk, genitive)",
          "квілла = квілл + а ← Quill (uk, genitive)",
        ]
      ),
    ] as [(String, String, MatchForm.Kind, String, [String])])
  func officials(
    _ text: String, _ match: String, _ kind: MatchForm.Kind, _ of: String, _ words: [String]
  ) throws {
    let form = try #require(try Self.form(text, match))
    #expect(form.kind == kind)
    #expect(form.of == of)
    #expect(form.words == words)
  }

  @Test(
    "A surname alone says by what it counts",
    arguments: [
      ("Orlan of the GZR", "Orlan", "the context word “GZR”"),
      ("Bohdan Orlan? Orlan!", "Orlan", "the full name “Bohdan Orlan”"),
      ("Quill spoke", "Quill", "surname: always"),
      ("Орланом довольна розвідка", "Орланом", "the context word “розвідка”"),
    ])
  func surnames(_ text: String, _ match: String, _ context: String) throws {
    let form = try #require(try Self.form(text, match))
    #expect(form.kind == .surname)
    #expect(form.context == context)
  }

  @Test("The same word in another text is told the same, from memory")
  func memory() throws {
    let engine = try Engine([Self.lists])
    let texts = ["Quill spoke of peace talks.", "Orlan of the GZR; Bohdan Orlan", "F-16s"]
    let first = texts.map { engine.read(MatchText(content: $0)).matches }
    let second = texts.map { engine.read(MatchText(content: $0)).matches }
    #expect(first == second)
    #expect(first.joined().allSatisfy { $0.form != nil })
  }

  @Test("Findings carry the same record as readings, and only of their own watchlist")
  func findings() throws {
    let engine = try engine(
      list(
        "one", topics: [topic("t", ["truce"])], officials: [official("x", "Edmund Quill")],
        rules: [rule("r", "topic:t")]),
      list("two", topics: [topic("u", ["truce"])], rules: [rule("r", "topic:u AND never")]))
    let text = MatchText(content: "Edmund Quill ruled out a truce.")
    let reading = engine.read(text)
    let findings = engine.findings(in: text)
    #expect(findings == reading.findings)
    #expect(findings.flatMap(\.matches).allSatisfy { $0.form?.kind == .written })
    #expect(findings.first?.matches.map(\.watchlist) == ["one", "one"])
    #expect(engine.findings(in: MatchText(content: "nothing")) == [])
  }

  @Test(
    "The steps to a stance, from the topic outwards",
    arguments: [
      ("Quill ruled out a truce.", [CueStep(cue: "ruled out", stance: .rejected)]),
      (
        "Quill did not rule out a truce.",
        [CueStep(cue: "rule out", stance: .rejected), CueStep(cue: "not", stance: .offered)]
      ),
      ("The truce of harbours.", []),
      (
        "Will a truce hold?",
        [CueStep(cue: "Will", stance: .planned), CueStep(cue: nil, stance: .speculated)]
      ),
    ])
  func chains(_ text: String, _ steps: [CueStep]) throws {
    let matches = try Engine([Self.lists]).read(MatchText(content: text)).matches
    let match = try #require(matches.first { $0.kind == .topic })
    #expect(match.chain == steps)
    #expect(match.chain.isEmpty || match.chain.last?.stance == match.stance)
  }
}
