import Matching
import Model
import Testing

/// What French, Italian and Catalan write together with an apostrophe is read as two words.
@Suite struct ElisionTests {
  private func topics(_ phrase: String, _ text: String) throws -> [String] {
    let engine = try engine(list(topics: [topic("t", [phrase])]))
    return engine.read(MatchText(content: text)).matches.map(\.text)
  }

  @Test(
    "The word behind an elided one is found",
    arguments: [
      ("Ukraine", "L’Ukraine attaque", "Ukraine"),
      ("Ukraine", "en échange de l'Ukraine", "Ukraine"),
      ("armistice", "Il parle d'un armistice, l’armistice de Noël", "armistice"),
      ("accord", "qu’accord il y ait", "accord"), ("Ucraina", "i confini dell'Ucraina", "Ucraina"),
      ("Ucraina", "Nell’Ucraina orientale", "Ucraina"), ("intesa", "un'intesa fragile", "intesa"),
      ("accordo", "quell'accordo", "accordo"), ("ambassade", "S’ambassade", "ambassade"),
      ("Espanya", "el govern d’Espanya", "Espanya"), ("hostilités", "l'hostilités", "hostilités"),
      ("œuvre", "l’œuvre", "œuvre"), ("État", "chef de l’État", "État"),
      ("iran", "L'IRAN ET L'IRAK", "IRAN"), ("élections", "jusqu'élections", "élections"),
    ])
  func elided(_ phrase: String, _ text: String, _ match: String) throws {
    #expect(try topics(phrase, text).last == match)
  }

  @Test(
    "What is written together can be looked for as it is written, whatever the case",
    arguments: [
      ("d'accord", "Ils sont d’accord", "d’accord"), ("aujourd'hui", "Aujourd’hui", "Aujourd’hui"),
      ("Côte d'Ivoire", "COTE D'IVOIRE", "COTE D'IVOIRE"),
      ("cote d’ivoire", "la Cote D'Ivoire", "Cote D'Ivoire"),
      ("l'accord de paix", "L’accord de paix", "L’accord de paix"), ("c'est", "C’est", "C’est"),
      ("accord de paix", "de l'accord de paix", "accord de paix"),
      ("\"l'armistice\"", "l'armistice", "l'armistice"), ("d'urgen*", "d’urgence", "d’urgence"),
    ])
  func together(_ phrase: String, _ text: String, _ match: String) throws {
    #expect(try topics(phrase.replacing("\"", with: ""), text) == [match])
  }

  @Test(
    "Names and other words with apostrophes stay whole",
    arguments: [
      ("Brien", "O'Brien"), ("Amato", "Senator D'Amato said"), ("Utri", "Marcello Dell’Utri"),
      ("hui", "aujourd'hui"), ("un", "quelqu'un"), ("are", "they're"), ("all", "y'all came"),
      ("ivoire", "D’Ivoire"), ("ата", "п'ята"), ("egidio", "Sant'Egidio"), ("mir", "mir'ya"),
      ("Souza", "Dinesh D’Souza"), ("ite", "Shi'ite"), ("i", "Hawai'i"), ("ren", "ne'er"),
    ])
  func whole(_ phrase: String, _ text: String) throws {
    #expect(try topics(phrase, text) == [])
  }

  @Test(
    "Officials are found behind them, and with them in their names",
    arguments: [
      ("Le plan d'Erdogan", "Recep Erdogan", "Erdogan"),
      ("la visite d’Emmanuel Macron à Kyiv", "Emmanuel Macron", "Emmanuel Macron"),
      ("Alfonse D’Amato voted", "Alfonse D'Amato", "Alfonse D’Amato"),
      ("A. D'Amato voted", "Alfonse D'Amato", "A. D'Amato"),
      ("Mme d’Harcourt a dit", "Cécile d'Harcourt", "d’Harcourt"),
      ("Cecile D'Harcourt a dit", "Cécile d'Harcourt", "Cecile D'Harcourt"),
      ("le parole dell'Orlando Andrea Orsini", "Andrea Orsini", "Andrea Orsini"),
    ])
  func officials(_ text: String, _ name: String, _ match: String) throws {
    let engine = try engine(list(officials: [official("o", name, surname: .always)]))
    #expect(engine.read(MatchText(content: text)).matches.map(\.text) == [match])
  }

  @Test("The surname Amato is not D'Amato's")
  func othersName() throws {
    let engine = try engine(list(officials: [official("o", "Ugo Amato", surname: .always)]))
    #expect(engine.read(MatchText(content: "Mario D'Amato and Dall'Amato")).matches == [])
  }
}
