import Matching
import Model
import Testing

@Suite struct PhraseSyntaxTests {
  /// The entry, the scalar at fault, and words of the message.
  @Test(
    "What was meant as a query is no entry of a list",
    arguments: [
      ("sugar AND salt", 7, "AND is of the query language"), ("сіль OR цукор", 6, "OR is of"),
      ("NOT salt", 1, "NOT is of"), ("salt NEAR/5 mine", 6, "NEAR/5 is of"),
      ("ONEAR/2 salt mine", 1, "ONEAR/2 is of"), ("salt NEAR mine", 6, "NEAR/5"),
      ("salt SENTENCE mine", 6, "SENTENCE is of"), ("salt && mine", 6, "&& is of"),
      ("salt || mine", 6, "|| is of"), ("(salt OR pepper)", 7, "OR is of"),
      ("(salt)", 1, "a parenthesis"), ("(salt", 1, "a parenthesis"), ("salt)", 5, "a parenthesis"),
      ("salt -mine", 6, "- before a word"), ("+salt", 1, "+ before a word"),
      ("!salt", 1, "! before a word"), ("\"salt mine\"~4", 1, "~4 is of"),
      ("\"salt mine\"~x", 12, "number of words"), ("salt~", 5, "fuzzy"),
      ("\"salt", 1, "not closed"),
      ("„salt", 1, "not closed"), ("/salt", 1, "not closed"), ("/salt/i", 7, "blank is missing"),
      ("salt /mine/", 6, "/…/ among words"), ("/salt/ OR /mine/", 1, "/…/ among words"),
      ("salt^0", 5, "more than 0"), ("salt^2 mine", 5, "^ before the end"),
      ("salt =mine", 6, "= within a phrase"), ("title:salt", 1, "title:salt is of"),
      ("mine lang:uk", 6, "lang:uk is of"), ("topic:salt", 7, "topic: is of"),
      ("stance:agreed", 1, "stance:agreed is of"), ("titel:salt", 1, "did you mean title?"),
      ("Titel:salt", 1, "did you mean title?"), ("site:example.org", 1, "no field site"),
      ("sa?t", 3, "? for one letter"), ("severity>=high", 1, "for the when: of a sink"),
      ("\"salt\" OR", 8, "OR is of"), ("Rock: salt AND pepper", 12, "AND is of"),
    ])
  func queries(_ entry: String, _ position: Int, _ message: String) {
    let all = problems(list(topics: [topic("t", [entry])]))
    #expect(all.count == 1)
    #expect(all.first?.message.contains(message) == true, "\(all)")
    #expect(all.first?.place == Place(file: "list.yaml", line: 10, column: 4 + position), "\(all)")
  }

  @Test(
    "What texts have too is",
    arguments: [
      "Live: salt mine", "7\" pipe", "9/11", "and/or", "R&D", "salt & pepper", "Mine (Wales)",
      "«соляна шахта»", "»Salz«", "„Salz“", "\"salt mine\"", "the \"old\" mine", "who is it?",
      "Hey! Salt", "-5 degrees", "+44", "~100 miners", "x = y", "AC / DC", "Salem, OR", "OR", "NOT",
      "NEAR Protocol", "12:30", "Mission:Salt", "salt^2", "=salt", "salt*", "/salt(s|y)?/",
      "/salt/^2", "5 - 3", "[sic]", "salt – pepper", "rock-salt", "C++",
    ])
  func texts(_ entry: String) {
    #expect(problems(list(topics: [topic("t", [entry])])) == [])
  }

  @Test("Names, context words and forbidden forms are looked at in the same way")
  func officials() {
    let list = list(officials: [
      official("a", "Ann Other OR Bob Other", also: ["official:ann"], context: ["salt AND mine"]),
      official("b", "Ann (Annie) \"Salty\" Other"),
    ])
    #expect(problems(list).map { $0.message.prefix { $0 != " " } } == ["AND", "official:", "OR"])
  }
}
