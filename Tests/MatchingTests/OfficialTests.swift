import Matching
import Model
import Testing

@Suite struct OfficialTests {
  static func texts(_ official: Watchlist.Official, _ text: String) throws -> [String] {
    try engine(list(officials: [official])).read(MatchText(content: text)).matches.map(\.text)
  }

  @Test(
    "Names and aliases in full, in both orders",
    arguments: [
      ("Kyrylo Budanov said", ["Kyrylo Budanov"]), ("KYRYLO BUDANOV’S plan", ["KYRYLO BUDANOV"]),
      ("Budanov, Kyrylo", ["Budanov, Kyrylo"]), ("Budanov Kyrylo", ["Budanov Kyrylo"]),
      ("Кирилла Буданова", ["Кирилла Буданова"]), ("Кирилл Буданов", ["Кирилл Буданов"]),
      ("Буданов Кирилл", ["Буданов Кирилл"]), ("head of HUR", ["head of HUR"]),
      ("Kyrylo of Budanov", []), ("Kyrylo", []), ("HUR", []),
    ])
  func fullNames(_ text: String, _ expected: [String]) throws {
    let budanov = official(
      "budanov", "Kyrylo Budanov", also: ["Кирилл Буданов", "head of HUR"], surname: .never)
    #expect(try Self.texts(budanov, text) == expected)
  }

  @Test(
    "A surname alone, by policy",
    arguments: [
      (Watchlist.SurnamePolicy.always, "Budanov said", 1), (.never, "Budanov said", 0),
      (.never, "Kyrylo Budanov. Budanov said", 1), (.withContext, "Budanov said", 0),
      (.withContext, "Budanov of the HUR said", 1),
      (.withContext, "Буданов, military intelligence", 1),
      (.withContext, "Kyrylo Budanov came. Budanov’s view", 2), (.always, "Budanovs said", 0),
      (.withContext, "The HUR said", 0), (.withContext, "Budanov hur", 1),
    ])
  func surnames(_ policy: Watchlist.SurnamePolicy, _ text: String, _ count: Int) throws {
    let budanov = official(
      "budanov", "Kyrylo Budanov", also: ["Кирилл Буданов"], surname: policy,
      context: ["HUR", "military intelligence"])
    #expect(try Self.texts(budanov, text).count == count)
  }

  @Test("Context and full mention count wherever in the item they stand")
  func contextElsewhere() throws {
    let engine = try engine(
      list(officials: [official("b", "Kyrylo Budanov", context: ["ukrain*"])]))
    #expect(
      engine.read(MatchText(title: "Budanov", content: "In Ukrainian news")).officials == ["b"])
    let reading = engine.read(MatchText(title: "Budanov", summary: "Kyrylo Budanov"))
    #expect(reading.matches.map(\.field) == ["title", "summary"])
    #expect(engine.read(MatchText(title: "Budanov", tags: ["Ukraine"])).officials == [])
  }

  @Test(
    "The last word of a personal name is the surname; titles have none",
    arguments: [
      ("Ursula von der Leyen", "Leyen", true), ("Robert Kennedy Jr.", "Kennedy", true),
      ("Robert Kennedy Jr.", "Jr", false), ("Putin, Vladimir", "Putin", true),
      ("Putin, Vladimir", "Vladimir", false), ("president of Russia", "Russia", false),
      ("President of Russia", "Russia", false), ("Kim Jong-un", "Jong un", true),
      ("Malcolm X", "X", false), ("Pelé", "Pele", true),
      ("Володимир Зеленський", "ЗЕЛЕНСЬКИЙ", true),
    ])
  func surnameOf(_ name: String, _ text: String, _ isFound: Bool) throws {
    #expect(try Self.texts(official("o", name, surname: .always), text).isEmpty != isFound)
  }

  @Test("A name is not looked for among authors and tags")
  func labels() throws {
    let engine = try engine(list(officials: [official("b", "Kyrylo Budanov", surname: .always)]))
    let text = MatchText(title: "x", author: "Kyrylo Budanov", tags: ["Budanov"])
    #expect(engine.read(text) == Reading())
  }
}
