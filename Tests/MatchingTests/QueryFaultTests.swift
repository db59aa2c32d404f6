import Matching
import Model
import Testing

@Suite struct QueryFaultTests {
  /// The query, the scalar at fault, and words of the message.
  @Test(
    "Every fault is named with its place",
    arguments: [
      ("", 1, "empty"), ("  ", 1, "empty"), ("a \"peace", 3, "quote is not closed"),
      ("a “peace", 3, "quote is not closed"), ("(a OR b", 1, "( is not closed"),
      ("a OR b)", 7, "no ( before"), ("a ()", 3, "empty"), ("NOT a", 1, "matches texts"),
      ("a OR NOT b", 1, "matches texts"), ("-a -b", 1, "matches texts"), ("a AND", 6, "after AND"),
      ("OR a", 1, "missing"), ("a OR OR b", 6, "after OR"), ("a OR (b AND )", 13, "after AND"),
      ("a NEAR b", 3, "NEAR/5"), ("a NEAR/x b", 3, "NEAR/5"), ("a NEAR/0 b", 3, "NEAR/5"),
      ("a NEAR/5", 9, "after NEAR"), ("a NEAR/2000 b", 3, "at most 1000"),
      ("\"a b\"~2000", 1, "at most 1000"), ("\"a b\"~", 6, "number of words"),
      ("(a AND b) NEAR/3 c", 11, "NEAR and ONEAR join"), ("a NEAR/3 (NOT b)", 3, "join"),
      ("a /b.c", 3, "not closed"), ("peace^", 6, "needs a number"),
      ("\"a b\"^x", 6, "needs a number"), ("(a b)^0", 6, "more than 0"), ("^2", 1, "missing"),
      ("a^2^3", 4, "one ^"), ("a /b/i", 6, "blank is missing"),
      ("stance:agreed", 1, "another topic beside it"),
      ("a AND polarity:negative", 7, "another topic beside it"),
      ("talks stance:refused", 14, "no stance refused among agreed, held"),
      ("stance:rejcted", 8, "did you mean rejected?"),
      ("stance:negative", 8, "write polarity:negative"),
      ("polarity:postive", 10, "did you mean positive?"),
      ("polarity:denied", 10, "write stance:denied"), ("stance:", 8, "needs an id or a word"),
      ("stance:(agreed OR held)", 8, "(stance:a OR stance:b)"),
      ("speaker:x", 9, "no official x"), ("about:any a", 7, "write about:* for any"),
      ("a speaker:talks", 11, "write topic:talks"), ("titel:x", 1, "did you mean title?"),
      ("http://x.org", 1, "no field http"), ("topic:tlks", 7, "did you mean talks?"),
      ("a official:nobody", 12, "no official nobody"), ("topic: a", 7, "needs an id"),
      ("topic:*", 7, "topic:*"), ("peace~", 6, "fuzzy"), ("te?t", 3, "? for one letter"),
      ("[a TO b]", 1, "ranges"), ("a *", 3, "no letters"), ("a ne*ot", 3, "does not end a word"),
      ("*ing", 1, "does not end a word"), ("a*", 1, "fewer than 2"), ("a &", 3, "no letters"),
      ("a \"…\"", 3, "no letters"), ("= a", 1, "before a word"),
      ("title:(author:x)", 8, "inside another field"), ("title:", 7, "after title:"),
    ])
  func faults(_ query: String, _ position: Int, _ message: String) {
    let all = problems(
      list(topics: [topic("talks", ["talks"]), topic("t", match: query)]))
    #expect(all.count == 1)
    #expect(all.first?.message.contains(message) == true, "\(all)")
    #expect(all.first?.message.hasSuffix("at character \(position) of the query") == true, "\(all)")
    #expect(all.first?.place == Place(file: "list.yaml", line: 10, column: 4 + position))
  }

  @Test("Only a query on one line shifts the column")
  func column() {
    #expect(problems(list(topics: [topic("t", match: "a\nOR )")])).first?.place == here)
  }

  @Test("Positions count scalars, not bytes")
  func scalars() {
    #expect(
      problems(list(topics: [topic("t", match: "мир🕊 OR )")])).first?.place.column == 13)
  }

  @Test("Queries beyond the limits are refused")
  func limits() {
    let deep = String(repeating: "(", count: 100_000) + "a" + String(repeating: ")", count: 100_000)
    #expect(
      problems(list(topics: [topic("t", match: deep)])).first?.message.contains("longer") == true)
    let nested = String(repeating: "(", count: 65) + "a" + String(repeating: ")", count: 65)
    let nots = String(repeating: "NOT ", count: 66) + "a"
    for query in [nested, nots] {
      #expect(
        problems(list(topics: [topic("t", match: query)])).first?.message.contains("64 levels")
          == true)
    }
    let many = String(repeating: "a ", count: 10_001)
    #expect(
      problems(list(topics: [topic("t", match: many)])).first?.message.contains("10000 words")
        == true)
    let chain = "a" + String(repeating: " NEAR/1 a", count: 70)
    #expect(
      problems(list(topics: [topic("t", match: chain)])).first?.message.contains("in a row") == true
    )
  }

  @Test("Everything allowed by the limits is read without trouble")
  func withinLimits() throws {
    let nested = String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64)
    #expect(try holds(nested, "a"))
    #expect(try holds(String(repeating: "a ", count: 9_999), "a"))
  }
}
