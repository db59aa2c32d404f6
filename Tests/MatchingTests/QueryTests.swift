import Matching
import Model
import Testing

@Suite struct QueryTests {
  @Test(
    "Queries say what they say",
    arguments: [
      // Words and operators.
      ("peace", "a peace", true), ("peace talks", "talks on peace", true),
      ("peace talks", "talks", false), ("peace AND talks", "talks on peace", true),
      ("peace && talks", "peace", false), ("peace OR talks", "talks", true),
      ("peace || talks", "war", false), ("peace AND NOT trade", "peace", true),
      ("peace AND NOT trade", "peace trade", false), ("peace -trade", "trade peace", false),
      ("peace !trade", "peace", true), ("+peace -trade", "peace", true),
      ("peace NOT (trade OR tax)", "peace tax", false), ("NOT (NOT peace)", "peace", true),
      ("NOT (NOT peace OR trade)", "peace trade", false),
      ("a b OR c", "c", true), ("a b OR c", "a", false), ("a AND (b OR c)", "a c", true),
      ("(a OR b) (c OR d)", "b d", true), ("peace and talks", "peace talks", false),
      // Phrases.
      ("\"peace talks\"", "peace talks", true), ("\"peace talks\"", "talks peace", false),
      ("“peace talks”", "peace talks", true), ("«peace talks»", "talks", false),
      ("cease-fire", "cease fire", true), ("cease-fire", "cease the fire", false),
      ("=talks", "talks", true), ("=\"peace talks\"", "peace talks", true),
      ("\\(peace\\)", "peace", true), ("10:30", "at 10:30 sharp", true),
      // Slop, as Lucene counts it.
      ("\"peace talks\"~1", "peace new talks", true),
      ("\"peace talks\"~1", "peace a b talks", false),
      ("\"peace talks\"~2", "talks peace", true), ("\"peace talks\"~1", "talks peace", false),
      ("\"a b c\"~2", "a x b x c", true), ("\"a b c\"~1", "a x b x c", false),
      ("\"a a\"~3", "a", false), ("\"a a\"~3", "a x a", true), ("\"a b\"~5", "a\nb", false),
      // Distance.
      ("a NEAR/1 b", "a b", true), ("a NEAR/1 b", "b a", true), ("a NEAR/1 b", "a x b", false),
      ("a NEAR/2 b", "a x b", true), ("a ONEAR/2 b", "b x a", false),
      ("a ONEAR/2 b", "a x b", true), ("a NEAR/5 b", "a\nb", false), ("a NEAR/5 a", "a", false),
      ("a NEAR/5 a", "a x a", true), ("a NEAR/2 (b OR c)", "c x a", true),
      ("\"a b\" NEAR/2 c", "a b x c", true), ("\"a b\" NEAR/1 c", "a b x c", false),
      ("a NEAR/2 b NEAR/2 c", "a b c", true), ("a NEAR/2 b NEAR/2 c", "a b x x c", false),
      ("a NEAR/3 b", "a x x x x a b", true), ("NOT a NEAR/2 b c", "a x x b c", true),
      ("c AND NOT a NEAR/2 b", "c a b", false),
      // Sentences.
      ("a SENTENCE b", "a x b.", true), ("a SENTENCE b", "a x. Then b.", false),
      ("a SENTENCE (b OR c)", "B b. The a c.", true),
      ("a SENTENCE (b AND c)", "B x. The a c b.", true),
      ("a SENTENCE (b AND c)", "a b. C c.", false), ("a SENTENCE NOT b", "A a. The b.", true),
      ("a SENTENCE NOT b", "a b. The b.", false),
      // Prefixes.
      ("negotiat*", "Negotiations", true), ("negotiat*", "negotiat", true),
      ("negotiat*", "renegotiate", false), ("переговор*", "переговорів", true),
      ("МИР*", "мирний", true), ("ми*", "май", false), ("stras*", "Straße", true),
      ("ar*", "Ærø", false), ("ae*", "Ærø", true),
      ("\"peace negotiat*\"", "peace negotiators", true),
      ("\"peace negotiat*\"", "war negotiators", false), ("caf*", "café’s", true),
      ("\"talk* peace\"", "talking peace", true), ("їж*", "і\u{308}жак", true),
    ])
  func queries(_ query: String, _ text: String, _ isFound: Bool) throws {
    #expect(try holds(query, text) == isFound)
  }

  static let item = MatchText(
    title: "Peace talks resume", summary: "In Geneva today", content: "A truce is near",
    author: "Jane O'Doe", feed: "Example Wire", tags: ["world", "Middle East"], language: "en-GB",
    url: "https://www.example.org/news/peace-2026.html")

  @Test(
    "Fields",
    arguments: [
      ("title:peace", true), ("title:truce", false), ("summary:geneva", true),
      ("content:truce", true), ("content:peace", false), ("author:\"jane o’doe\"", true),
      ("author:peace", false), ("feed:example", true), ("tag:world", true),
      ("tag:\"middle east\"", true), ("tag:\"world middle\"", false), ("lang:en", true),
      ("lang:fr", false), ("url:example.org", true), ("url:example.com", false), ("jane", false),
      ("wire", false), ("2026", false), ("title:(truce OR peace)", true),
      ("title:(truce AND peace)", false), ("title: \"peace talks\"", true),
      ("lang:en AND truce", true), ("truce AND NOT feed:example", false),
      ("title:peace content:truce", true), ("title:pea*", true), ("content:pea*", false),
      ("title:(peace NEAR/2 talks)", true), ("author:jane SENTENCE truce", true),
    ])
  func fields(_ query: String, _ isFound: Bool) throws {
    #expect(try holds(query, Self.item) == isFound)
  }

  @Test("A field ends with its word or group")
  func fieldScope() throws {
    #expect(try holds("title:peace truce", Self.item))
    #expect(try holds("title:(peace) truce", Self.item))
  }

  @Test("The matches of a query are its words, or the stretch that NEAR covers")
  func spans() throws {
    let text = "Talks between Russia and Ukraine on a truce"
    func texts(_ query: String) throws -> [String] {
      try engine(list(topics: [topic("t", match: query)])).read(MatchText(content: text))
        .matches.map(\.text)
    }
    #expect(try texts("talks AND truce AND NOT war") == ["Talks", "truce"])
    #expect(try texts("russia NEAR/3 ukraine") == ["Russia and Ukraine"])
    #expect(try texts("\"ukraine truce\"~3") == ["Ukraine on a truce"])
    #expect(try texts("talks OR \"talks between\"") == ["Talks between"])
    #expect(try texts("talk*") == ["Talks"])
  }

  @Test("A group of thousands of words is one question")
  func wideGroup() throws {
    let words = (0..<5000).map { "w\($0)" }.joined(separator: " OR ")
    #expect(try holds("(\(words)) NEAR/2 peace", "w4999 peace"))
    #expect(try !holds("(\(words)) NEAR/2 peace", "w5000 peace"))
  }
}
