import Matching
import Model
import Testing

@Suite struct ScoreTests {
  @Test(
    "A topic with a threshold holds when its terms count for enough",
    arguments: [
      ("peace^2 OR talks OR truce", 3.0, "peace talks", true),
      ("peace^2 OR talks OR truce", 3.0, "talks on a truce", false),
      ("peace^2 OR talks OR truce", 3.0, "peace peace peace", false),
      ("(peace OR talks)^2 OR truce", 4, "peace talks", true),
      ("(peace^2 OR talks)^2", 4, "peace", true), ("peace^0.5 OR talks", 1, "peace", false),
      ("peace AND NOT talks^5", 2, "peace", false),
      ("peace^3 NEAR/2 talks", 1, "peace talks", true),
      ("peace OR peace^2", 3, "peace", false),
      ("\"peace talks\"^2 OR title:x^2", 2, "peace talks", true),
      ("/pea.e/^2 OR talks", 2, "peace", true), ("peace^9 AND talks", 3, "peace", false),
    ])
  func query(_ query: String, _ threshold: Double, _ text: String, _ isFound: Bool) throws {
    let engine = try engine(list(topics: [topic("t", match: query, threshold: threshold)]))
    #expect(!engine.read(MatchText(content: text)).topics.isEmpty == isFound)
  }

  @Test("Phrases of a list count too, with what stands after their ^")
  func phrases() throws {
    let engine = try engine(
      list(topics: [topic("t", ["ceasefire^3", "peace talks", "/tru.e/^2", "x"], threshold: 3)]))
    for (text, isFound) in [
      ("ceasefire", true), ("peace talks", false), ("truce, peace talks", true), ("truce x", true),
      ("peace talks x", false),
    ] {
      #expect(!engine.read(MatchText(content: text)).topics.isEmpty == isFound, "\(text)")
    }
  }

  @Test("The parts of a score are told")
  func explained() throws {
    let engine = try engine(list(topics: [topic("t", ["x"], match: "a^2 OR b", threshold: 3)]))
    func explain(_ text: String) -> String {
      engine.explain(MatchText(content: text), rule: "topic:t").joined(separator: "\n")
    }
    #expect(explain("a").contains("the score of t, 2, below its threshold 3:"))
    #expect(explain("a").contains("+2  a\n"))
    #expect(explain("a").contains("b (would add 1)"))
    #expect(explain("a x").contains("the score of t, 3, reaches its threshold 3"))
  }

  @Test("Without a threshold boosts change nothing")
  func noThreshold() throws {
    #expect(try holds("peace^0.1 OR talks", "peace"))
  }

  @Test("A threshold that nothing is below is refused")
  func faults() {
    for threshold in [0, -1, Double.nan, .infinity] {
      let all = problems(list(topics: [topic("t", ["a"], threshold: threshold)]))
      #expect(all.first?.message.contains("more than 0") == true)
    }
  }
}
