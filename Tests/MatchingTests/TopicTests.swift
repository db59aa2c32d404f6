import Matching
import Model
import Testing

@Suite struct TopicTests {
  @Test("Phrases of all languages are searched in every text")
  func translations() throws {
    let engine = try engine(
      list(topics: [
        topic(
          "peace", ["peace talks"],
          translations: ["uk": ["мирні переговори"], "ru": ["мирные переговоры"]])
      ]))
    for text in ["Peace talks", "Мирні переговори", "о мирные переговоры в"] {
      #expect(engine.read(MatchText(title: text, language: "en")).topics == ["peace"])
    }
    #expect(engine.read(MatchText(title: "мирный")).topics == [])
  }

  @Test("An exclude takes the topic away from the whole item")
  func exclude() throws {
    let engine = try engine(
      list(topics: [
        topic("talks", ["negotiations"], exclude: "\"trade talks\" OR title:salary"),
        topic("other", ["negotiations"]),
      ]))
    #expect(engine.read(MatchText(title: "Negotiations")).topics == ["talks", "other"])
    let excluded = MatchText(title: "Negotiations", content: "After the trade talks")
    #expect(engine.read(excluded).topics == ["other"])
    #expect(engine.read(MatchText(title: "Salary negotiations")).topics == ["other"])
    #expect(engine.read(MatchText(content: "Salary negotiations")).topics == ["talks", "other"])
  }

  @Test("Phrases, query and translations of a topic are one")
  func union() throws {
    let list = list(topics: [
      topic("t", ["truce"], match: "russia NEAR/3 ukraine", translations: ["uk": ["мир"]])
    ])
    let text = MatchText(title: "Мир", summary: "Ukraine, Russia", content: "a truce")
    #expect(
      try engine(list).read(text).matches.map(\.text) == ["Мир", "Ukraine, Russia", "truce"])
  }

  @Test("Of overlapping finds of one topic the longest stays")
  func overlaps() throws {
    #expect(
      try found(["peace", "peace talks", "talks in Geneva now"], in: "peace talks in Geneva now")
        == ["talks in Geneva now"])
    #expect(try found(["a", "a b", "b c"], in: "a b c a") == ["a b", "a"])
  }

  @Test("Topics may refer to others, in any order, and to officials")
  func references() throws {
    let engine = try engine(
      list(
        topics: [
          topic("third", match: "topic:second AND NOT official:lavrov"),
          topic("second", match: "topic:first NEAR/3 geneva"), topic("first", ["truce"]),
        ], officials: [official("lavrov", "Sergey Lavrov")]))
    #expect(
      engine.read(MatchText(title: "A truce in Geneva")).topics == ["second", "third", "first"])
    #expect(
      engine.read(MatchText(title: "Sergey Lavrov: truce in Geneva")).topics
        == ["second", "first"])
    #expect(engine.read(MatchText(title: "A truce")).topics == ["first"])
  }

  @Test("Ids come in the order they occur, title before summary before content")
  func order() throws {
    let engine = try engine(
      list(
        topics: [topic("a", ["alpha"]), topic("b", ["beta"]), topic("c", ["gamma"])],
        officials: [official("x", "Xavier Xu"), official("y", "Yann Yu")]))
    let text = MatchText(
      title: "beta Yann Yu", summary: "gamma", content: "alpha Xavier Xu beta")
    let reading = engine.read(text)
    #expect(reading.topics == ["b", "c", "a"])
    #expect(reading.officials == ["y", "x"])
    #expect(
      reading.matches.map(\.field) == [
        "title", "title", "summary", "content", "content", "content",
      ])
    #expect(reading.matches.map(\.start) == [0, 5, 0, 0, 6, 16])
  }

  @Test("Topic matches have a stance, officials a role, and the reading the first stance")
  func values() throws {
    let engine = try engine(
      list("peace", topics: [topic("t", ["truce"])], officials: [official("o", "Olena Oliynyk")]))
    let reading = engine.read(MatchText(title: "Olena Oliynyk on a truce"))
    #expect(
      reading.matches == [
        Match(
          watchlist: "peace", kind: .official, id: "o", field: "title", start: 0, end: 13,
          text: "Olena Oliynyk", role: .mention,
          form: MatchForm(kind: .written, of: "Olena Oliynyk")),
        Match(
          watchlist: "peace", kind: .topic, id: "t", field: "title", start: 19, end: 24,
          text: "truce", stance: .mention, form: MatchForm(kind: .written, of: "truce")),
      ])
    #expect(reading.stance == .mention)
    #expect(engine.read(MatchText(title: "Olena Oliynyk")).stance == nil)
    #expect(engine.read(MatchText()) == Reading())
    #expect(try Engine([]).read(MatchText(title: "Olena Oliynyk on a truce")) == Reading())
  }
}
