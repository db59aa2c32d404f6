import Model
import Testing

@testable import Parsing

struct PersonsTests {
  @Test(
    "Names and addresses are taken apart",
    arguments: [
      ("ada@wire.example (Ada Pilot)", Person(name: "Ada Pilot", email: "ada@wire.example")),
      ("Ada Pilot <ada@wire.example>", Person(name: "Ada Pilot", email: "ada@wire.example")),
      ("\"Pilot, Ada\" <ada@wire.example>", Person(name: "Pilot, Ada", email: "ada@wire.example")),
      ("Ada Pilot (ada@wire.example)", Person(name: "Ada Pilot", email: "ada@wire.example")),
      ("ada@wire.example", Person(email: "ada@wire.example")),
      ("mailto:ada@wire.example", Person(email: "ada@wire.example")),
      ("ada@wire.example Ada Pilot", Person(name: "Ada Pilot", email: "ada@wire.example")),
      ("Ada (the Pilot)", Person(name: "Ada (the Pilot)")),
      ("  Ada\n Pilot ", Person(name: "Ada Pilot")),
    ])
  func person(_ text: String, _ expected: Person) {
    #expect(parsePerson(text) == expected)
  }

  @Test("A blank is nobody")
  func nobody() {
    #expect(parsePerson(" \n ") == nil)
  }
}
