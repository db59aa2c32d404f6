import Matching
import Model
import Testing

@Suite struct SelfTestTests {
  static func engine(_ tests: Watchlist.Test..., rules: [Watchlist.Rule] = []) throws -> Engine {
    try Engine([
      list(
        topics: [topic("truce", ["truce"]), topic("talks", ["peace talks"])],
        officials: [official("lavrov", "Sergey Lavrov", surname: .always)], rules: rules,
        tests: tests)
    ])
  }

  @Test("Tests that hold are silent, whatever the order; what is left out is not checked")
  func passing() throws {
    let engine = try Self.engine(
      Watchlist.Test(
        text: "Lavrov: a truce before peace talks", topics: ["talks", "truce"],
        officials: ["lavrov"], alerts: ["official:lavrov", "topic:talks", "topic:truce"],
        place: here),
      Watchlist.Test(text: "Nothing", topics: [], officials: [], alerts: [], place: here),
      Watchlist.Test(text: "truce", officials: [], place: here))
    #expect(engine.failedTests() == [])
  }

  @Test("A failed test names what was expected and what was found")
  func failing() throws {
    let place = Place(file: "l.yaml", line: 40, column: 5)
    let engine = try Self.engine(
      Watchlist.Test(text: "A truce", topics: ["talks"], officials: ["lavrov"], place: place),
      Watchlist.Test(text: "A truce", alerts: [], place: here),
      rules: [rule("any", "topic:truce")])
    #expect(
      engine.failedTests() == [
        Problem(
          "the test “A truce” failed: expected topics [talks], found [truce]; "
            + "expected officials [lavrov], found []", at: place),
        Problem("the test “A truce” failed: expected alerts [], found [any]", at: here),
      ])
  }

  @Test("A test is about its own watchlist only")
  func separate() throws {
    let engine = try Engine([
      list("one", topics: [topic("a", ["truce"])]),
      list(
        "two", topics: [topic("b", ["war"])],
        tests: [Watchlist.Test(text: "truce", topics: [], alerts: [], place: here)]),
    ])
    #expect(engine.failedTests() == [])
  }
}
