import Matching
import Model
import Testing

/// `stance:`, `polarity:`, `speaker:` and `about:` in queries.
@Suite struct SaidTests {
  static func list(_ when: String, within: Watchlist.Scope = .item) -> Watchlist {
    MatchingTests.list(
      topics: [topic("talks", ["peace talks"]), topic("truce", ["truce"])],
      officials: [
        official("orlan", "Bohdan Orlan", surname: .always),
        official("quill", "Edmund Quill", surname: .always),
      ], rules: [rule("r", when, within: within)])
  }

  static func fires(
    _ when: String, _ text: String, within: Watchlist.Scope = .item
  ) throws -> Bool {
    let engine = try engine(list(when, within: within))
    return !engine.read(MatchText(content: text)).findings.isEmpty
  }

  @Test(
    "A rule asks what is said of its topics",
    arguments: [
      ("topic:talks AND stance:rejected", "Quill ruled out peace talks.", true),
      ("topic:talks AND stance:rejected", "Quill agreed to peace talks.", false),
      ("topic:talks stance:agreed", "Quill agreed to peace talks.", true),
      ("topic:talks polarity:negative", "Quill rejected peace talks.", true),
      ("topic:talks polarity:positive", "Quill rejected peace talks.", false),
      ("topic:talks polarity:neutral", "There is no word of peace talks.", true),
      ("topic:talks stance:No-Word", "There is no word of peace talks.", true),
      ("stance:rejected", "Quill rejected a truce.", true),
      ("stance:rejected OR stance:agreed", "Quill agreed to a truce.", true),
      // One of several mentions is enough.
      ("topic:talks stance:rejected", "Peace talks. Then Quill ruled out peace talks.", true),
      ("topic:talks AND NOT stance:rejected", "Quill ruled out peace talks.", false),
      ("topic:talks AND NOT stance:rejected", "Quill agreed to peace talks.", true),
      ("title:(topic:talks stance:rejected)", "Quill ruled out peace talks.", false),
    ])
  func stances(_ when: String, _ text: String, _ expected: Bool) throws {
    #expect(try Self.fires(when, text) == expected)
  }

  @Test(
    "It is the topic named beside it whose stance is asked for",
    arguments: [
      ("topic:talks AND stance:rejected", true), ("topic:truce AND stance:rejected", false),
      ("topic:truce AND stance:agreed", true), ("stance:rejected AND stance:agreed", true),
      ("(topic:talks AND stance:agreed) OR (topic:truce AND stance:rejected)", false),
      ("(topic:talks AND stance:rejected) OR (topic:truce AND stance:held)", true),
      ("(topic:talks OR topic:truce) AND stance:agreed", true),
      ("official:quill AND stance:agreed", true),
      ("topic:talks AND (stance:denied OR stance:agreed)", false),
      ("topic:talks AND NOT (topic:truce AND stance:agreed)", false),
      ("topic:talks AND NOT (topic:truce AND stance:rejected)", true),
      ("topic:truce SENTENCE stance:rejected", false),
      ("topic:truce SENTENCE stance:agreed", true),
    ])
  func scopes(_ when: String, _ expected: Bool) throws {
    let text = "Quill rejected peace talks. He agreed to a truce."
    #expect(try Self.fires(when, text) == expected)
  }

  @Test(
    "A rule asks who speaks and who is spoken of",
    arguments: [
      ("speaker:orlan", "“We shall see,” Orlan said.", true),
      ("speaker:orlan", "Quill said that Orlan slept.", false),
      ("about:orlan", "Quill said that Orlan slept.", true),
      ("about:orlan", "Orlan slept.", true), ("about:orlan", "Orlan said no.", false),
      ("speaker:*", "Quill said that Orlan slept.", true), ("speaker:*", "Orlan slept.", false),
      ("about:*", "Quill said no.", false),
      ("speaker:quill AND about:orlan", "Quill said that Orlan slept.", true),
      ("speaker:orlan AND about:quill", "Quill said that Orlan slept.", false),
      ("official:orlan AND NOT speaker:orlan", "Orlan slept.", true),
      ("official:orlan AND NOT speaker:orlan", "Orlan said no.", false),
      ("topic:talks SENTENCE speaker:orlan", "Orlan said peace talks were near.", true),
      ("topic:talks SENTENCE speaker:orlan", "Orlan said no. Peace talks are near.", false),
      ("speaker:orlan NEAR/3 topic:talks", "Orlan said peace talks were near.", true),
      ("speaker:orlan NEAR/1 topic:talks", "Orlan said the old peace talks died.", false),
    ])
  func roles(_ when: String, _ text: String, _ expected: Bool) throws {
    #expect(try Self.fires(when, text) == expected)
  }

  @Test("What is asked must hold in the rule's own window")
  func windows() throws {
    let text = "Quill ruled out peace talks. Orlan welcomed peace talks."
    let when = "official:orlan AND topic:talks AND stance:rejected"
    #expect(try Self.fires(when, text))
    #expect(try !Self.fires(when, text, within: .sentence))
    #expect(try Self.fires("official:quill topic:talks stance:rejected", text, within: .sentence))
  }

  @Test("A rule's own stance: means the same as one in its query")
  func ownStance() throws {
    let texts = ["Quill ruled out peace talks.", "Quill agreed to peace talks.", "Peace talks."]
    for text in texts {
      var list = Self.list("topic:talks")
      list.rules[0].stances = [.rejected, .denied]
      let own = try engine(list).read(MatchText(content: text)).findings.count
      let query = "topic:talks AND (stance:rejected OR stance:denied)"
      let other = try engine(Self.list(query)).read(MatchText(content: text)).findings.count
      #expect(own == other)
    }
  }

  @Test("The alert has the stance that was asked for, and shows its sentence")
  func finding() throws {
    let text = "Quill agreed to peace talks.  Orlan ruled out peace talks. Nobody spoke."
    let reading = try engine(Self.list("topic:talks AND stance:rejected")).read(
      MatchText(content: text))
    #expect(reading.stance == .agreed)
    #expect(reading.findings.map(\.stance) == [.rejected])
    #expect(reading.findings.map(\.snippet) == ["Orlan ruled out peace talks."])
  }

  @Test("Topics ask what is said of other topics, and who speaks")
  func topics() throws {
    let list = MatchingTests.list(
      topics: [
        topic("setback", match: "topic:talks AND stance:rejected"), topic("talks", ["peace talks"]),
        topic("voice", match: "speaker:orlan^2 OR hawk^2", threshold: 3),
        topic("quiet", ["talks"], exclude: "speaker:*"),
      ], officials: [official("orlan", "Bohdan Orlan", surname: .always)])
    let engine = try engine(list)
    func topics(_ text: String) -> Set<String> {
      Set(engine.read(MatchText(content: text)).topics)
    }
    #expect(topics("Quill ruled out peace talks.") == ["setback", "talks", "quiet"])
    #expect(topics("Quill agreed to peace talks.") == ["talks", "quiet"])
    #expect(topics("“A hawk,” Orlan said of the talks.") == ["voice"])
    #expect(topics("A hawk called Orlan.") == [])
  }

  @Test("A list without topics cannot ask for stances")
  func noTopics() {
    let bare = MatchingTests.list(
      officials: [official("orlan", "Bohdan Orlan")], rules: [rule("r", "stance:agreed")])
    #expect(problems(bare).map(\.message).first?.contains("has none") == true)
    var own = bare
    own.rules = [rule("r", "official:orlan")]
    own.rules[0].polarities = [.negative]
    #expect(problems(own).map(\.message).first?.contains("has none") == true)
  }
}
