import Matching
import Model
import Testing

/// In which language's forms a text is read where its feed does not say.
@Suite struct LanguageTests {
  private func language(_ text: String) throws -> String? {
    let engine = try engine(list(topics: [topic("t", ["zzzz"])]))
    let line = engine.explain(MatchText(title: text), rule: "topic:t")
      .first { $0.contains("looked for as in ") }
    return line?.split(separator: " ").last.map(String.init)
  }

  @Test(
    "Headlines of a few words tell their language",
    arguments: [
      ("english", "Storm leaves thousands without power"),
      ("german", "Der Kreml lehnt Verhandlungen ab"), ("german", "Raketen treffen Kiew"),
      ("french", "Les négociations reprennent lundi"), ("french", "L’opposition dépose une motion"),
      ("spanish", "Las negociaciones empiezan mañana"),
      ("italian", "Riprendono i negoziati a Roma"),
      ("portuguese", "As negociações recomeçam amanhã"),
      ("dutch", "Onderhandelingen gaan maandag verder"),
      ("polish", "Rozmowy pokojowe wznowione w Stambule"),
      ("polish", "Prezydent odrzucił w poniedziałek plan pokojowy, poinformowała jego kancelaria."),
      ("czech", "Jednání pokračují v Ženevě"), ("swedish", "Förhandlingarna fortsätter på måndag"),
      ("danish", "Forhandlingerne fortsætter mandag"),
      ("norwegian", "Regjeringen legger fram statsbudsjettet"),
      ("finnish", "Neuvottelut jatkuvat maanantaina"),
      ("hungarian", "A kormány elfogadta a törvényt"),
      ("romanian", "Guvernul a aprobat bugetul"), ("turkish", "Müzakereler İstanbul'da sürüyor"),
      ("russian", "Кремль отверг переговоры с Киевом"), ("ukrainian", "Кремль відповів"),
      ("ukrainian", "Жодних переговорів"), ("ukrainian", "Зустріч у Стамбулі"),
      ("bulgarian", "Преговорите продължават в понеделник"),
      ("serbian", "Pregovori se nastavljaju u ponedeljak"),
      ("greek", "Συνεχίζονται οι διαπραγματεύσεις"), ("arabic", "استئناف المفاوضات في إسطنبول"),
      ("persian", "مذاکرات در استانبول ادامه دارد"), ("hindi", "सरकार ने बजट को मंज़ूरी दी"),
      ("armenian", "Կառավարությունը հաստատեց բյուջեն"),
    ])
  func headlines(_ language: String, _ text: String) throws {
    #expect(try self.language(text) == language)
  }

  @Test("A text without signs is read as English or Russian, and one of no letters as nothing")
  func signless() throws {
    #expect(try language("Xylo") == "english")
    #expect(try language("Щдл") == "russian")
    #expect(try language("123 456") == nil)
    #expect(try language("東京") == nil)
  }

  @Test(
    "Inflected forms match in the languages of Snowball, and of Bulgarian",
    arguments: [
      ("tr", "müzakere", "müzakereler"), ("el", "διαπραγμάτευση", "διαπραγματεύσεις"),
      ("ar", "مفاوضات", "المفاوضات"), ("ar", "اتفاق", "الاتفاق"),
      ("bg", "преговори", "преговорите"),
      ("ca", "negociació", "negociacions"), ("eu", "akordio", "akordioak"),
      ("hi", "सरकार", "सरकारों"), ("lt", "derybos", "derybų"), ("sr", "pregovori", "pregovora"),
      ("id", "perundingan", "perundinganlah"),
      ("fi", "neuvottelu", "neuvottelut"), ("hu", "tárgyalás", "tárgyalások"),
    ])
  func inflected(_ language: String, _ phrase: String, _ text: String) throws {
    let engine = try engine(list(topics: [topic("t", [phrase])]))
    #expect(engine.read(MatchText(content: text, language: language)).topics == ["t"])
  }

  @Test("lang: asks for the language of the text where the feed tells none")
  func field() throws {
    let text = "The minister said that talks with the union had been going on for weeks and that"
    for (query, language, isFound) in [
      ("lang:en AND talks", nil, true), ("talks AND NOT lang:en", nil, false),
      ("lang:de AND talks", nil, false), ("lang:de AND talks", "de", true),
      ("lang:en AND talks", "", true),
    ] {
      let engine = try engine(list(topics: [topic("t", match: query)]))
      let found = engine.read(MatchText(content: text, language: language)).topics
      #expect(found.isEmpty == !isFound, "\(query) \(language ?? "-")")
    }
    // What may be of any language is of none.
    let engine = try engine(list(topics: [topic("t", match: "lang:en AND xylo")]))
    #expect(engine.read(MatchText(content: "Xylo")).topics == [])
  }
}
