import Matching
import Model
import Testing

@Suite struct StemTests {
  private func holds(_ phrase: String, _ text: String, _ language: String? = nil) throws -> Bool {
    let engine = try engine(list(topics: [topic("t", [phrase])]))
    return !engine.read(MatchText(content: text, language: language)).topics.isEmpty
  }

  @Test(
    "Inflected forms match, in the language of the text",
    arguments: [
      ("ceasefire", "Ceasefires were agreed", "en", true),
      ("peace talks", "a peace talk", "en", true), ("negotiation", "negotiations", "en", true),
      ("negotiate", "negotiating", "en", true), ("truce", "truth", "en", false),
      ("sanction", "SANCTIONED", "en-GB", true), ("talks", "taken", "en", false),
      ("перемирие", "о перемирии", "ru", true),
      ("мирные переговоры", "мирных переговоров", "ru", true),
      ("мирные переговоры", "мирными переговорами", "ru", true), ("мир", "мера", "ru", false),
      ("мирні переговори", "мирних переговорів", "uk", true),
      ("мирні переговори", "на мирних переговорах", "uk", true), ("війна", "війною", "uk", true),
      ("санкції", "санкціями", "uk", true), ("Verhandlung", "Verhandlungen", "de", true),
      ("négociation", "négociations", "fr", true), ("negociation", "négociations", "fr", true),
      ("negociación", "negociaciones", "es", true), ("trattativa", "trattative", "it", true),
      ("negociação", "negociações", "pt", true),
      ("rozmowy pokojowe", "rozmów pokojowych", "pl", false),
      ("negocjacje", "negocjacji", "pl", true), ("jednání", "jednáních", "cs", true),
      ("onderhandeling", "onderhandelingen", "nl", true),
      ("förhandling", "förhandlingar", "sv", true),
    ])
  func inflects(_ phrase: String, _ text: String, _ language: String, _ isFound: Bool) throws {
    #expect(try holds(phrase, text, language) == isFound)
  }

  @Test(
    "After = only the form written matches",
    arguments: [
      ("=talks", "talk", false), ("=talks", "Talks", true), ("=peace talks", "peace talk", false),
      ("talks", "talk", true),
    ])
  func exact(_ phrase: String, _ text: String, _ isFound: Bool) throws {
    #expect(try holds(phrase, text, "en") == isFound)
  }

  @Test("Queries inflect words, phrases and groups, and not what is exact or a label")
  func queries() throws {
    let text = MatchText(
      title: "Talking of negotiations", author: "Jane Banks", tags: ["talks"], language: "en")
    for (query, isFound) in [
      ("talks", true), ("=talks", false), ("=\"talk of negotiation\"", false),
      ("\"talk of negotiation\"", true), ("talk NEAR/3 negotiate", true), ("author:bank", false),
      ("author:banks", true), ("tag:talk", false), ("title:(talk AND negotiate)", true),
      ("\"negotiation talk\"~4", true), ("=talks OR =negotiation", false),
      ("talks AND =talking", true), ("(=talk OR talks)", true),
    ] {
      #expect(try MatchingTests.holds(query, text) == isFound, "\(query)")
    }
  }

  @Test(
    "Where the language is not said, or not that of the text, it is told by small words",
    arguments: [
      ("перемирие", "Стороны договорились о перемирии на неделю, заявил он", nil),
      ("перемирие", "Стороны договорились о перемирии на неделю, заявил он", "en"),
      ("перемир'я", "Сторони домовилися про перемир’я, заявив він", nil),
      ("війна", "Говорили також про те, що було до і після, та про кінець війни", nil),
      ("Verhandlung", "Der Minister ist mit den Verhandlungen nicht zufrieden", nil),
      ("negociación", "El ministro habló de las negociaciones con los países", nil),
      ("talks", "A talk", "zz"),
    ] as [(String, String, String?)])
  func guessed(_ phrase: String, _ text: String, _ language: String?) throws {
    #expect(try holds(phrase, text, language))
  }

  @Test("An explanation names the language and the form that hit")
  func explained() throws {
    let engine = try engine(list(topics: [topic("t", match: "перемирие")]))
    let lines = engine.explain(MatchText(content: "О перемирии"), rule: "topic:t")
    #expect(lines.contains { $0.contains("as in russian") })
    #expect(lines.contains { $0.contains("“перемирии”") })
  }

  @Test("Chinese, Japanese and Thai phrases are found inside running text")
  func unspaced() throws {
    for (phrase, text) in [
      ("和平谈判", "双方将举行和平谈判。"), ("停戦", "両国は停戦に合意した"), ("หยุดยิง", "ข้อตกลงหยุดยิงใหม่"),
    ] {
      #expect(try holds(phrase, text, "zh"))
    }
  }

  @Test("Names are not inflected as words are")
  func names() throws {
    let engine = try engine(list(officials: [official("b", "Adam Banks", surname: .always)]))
    #expect(engine.read(MatchText(content: "a bank", language: "en")).officials == [])
  }

  @Test("Words of all lengths and alphabets are read")
  func odd() throws {
    let long = String(repeating: "я", count: 5000)
    for text in [
      long, "ab", "a", "日本語", "123 4567", "ǆǆǆ", "ß", String(repeating: "e\u{301}", count: 99),
    ] {
      #expect(try holds(text, "x \(text) y", nil), "\(text.prefix(10))")
    }
  }

  @Test("Threads share what was learnt without harm")
  func threads() async throws {
    let engine = try engine(list(topics: [topic("t", ["negotiation", "перемирие"])]))
    let texts = ["negotiations", "перемирия", "unrelated"].map { MatchText(content: $0) }
    await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<300).map { engine.read(texts[$0 % 3]).topics.count } }
      }
      for await counts in group { #expect(counts.reduce(0, +) == 200) }
    }
  }
}
