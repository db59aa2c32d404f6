import Matching
import Model
import Testing

/// Words beside a name, and the marks inside it, tell whose it is.
@Suite struct NamesakeTests {
  private static func texts(
    _ name: String, _ text: String, language: String? = nil,
    _ policy: Watchlist.SurnamePolicy = .always
  ) throws -> [String] {
    let engine = try engine(list(officials: [official("o", name, surname: policy)]))
    return engine.read(MatchText(content: text, language: language)).matches.map(\.text)
  }

  private static let beside: [(String, String, [String])] = [
    ("Ada Quill", "Will Quill sign?", ["Quill"]),
    ("Ada Quill", "When Will Quill Sign?", ["Quill"]),
    ("Ada Quill", "May Quill be forgiven?", ["Quill"]),
    ("Ada Quill", "In Jordan Quill met nobody.", ["Quill"]),
    ("Ada Quill", "Talks in Sofia Quill called useful.", ["Quill"]),
    ("Ada Quill", "From Paris Quill flew home.", ["Quill"]),
    ("Ada Quill", "Als Quill ankam, regnete es.", ["Quill"]),
    ("Ada Quill", "Ma Quill ha detto no.", ["Quill"]),
    ("Sergei Petrov", "Вера Петрова в победу крепка.", ["Петрова"]),
    ("Sergei Petrov", "Коли Петров приїхав, йшов дощ.", ["Петров"]),
    ("Ada Quill", "He met Will Quill.", []), ("Ada Quill", "A letter from Sofia Quill", []),
    ("Ada Quill", "Jordan Quill left.", []), ("Sergei Petrov", "Роман Петров спел.", []),
    ("Sergei Petrov", "Актриса Вера Петрова спела.", []),
  ]

  @Test(
    "A word that sentences begin with, or a place, makes no other person of a surname",
    arguments: beside)
  func words(_ name: String, _ text: String, _ found: [String]) throws {
    #expect(try Self.texts(name, text) == found)
  }

  private static let inside: [(String, [String])] = [
    ("He broke a quill. Ada is safe.", []), ("An old Quill. Ada is safe.", []),
    ("Is it Ada? Quill said no.", []),
    ("Igor Quill, Ada Lang and others", []), ("Quill, Ada Lang and Tom met.", []),
    ("“Quill,” Ada Lang said.", []), ("Ada quill", []), ("(Quill) Ada Lang wrote.", []),
    ("Quill\n\nAda", []), ("Quill, Ada", ["Quill, Ada"]),
    ("Lang; Quill, Ada; Reed", ["Quill, Ada"]),
    ("Quill, Ada M.", ["Quill, Ada M"]),
    ("ada quill resigns", ["ada quill"]), ("She says ada quill resigns", []),
    ("ADA QUILL RESIGNS", ["ADA QUILL"]), ("A. Quill", ["A. Quill"]),
    ("Ada \u{200E}Quill", ["Ada \u{200E}Quill"]),
  ]

  @Test(
    "A full name stands in one phrase",
    arguments: inside)
  func phrases(_ text: String, _ found: [String]) throws {
    #expect(try Self.texts("Ada Quill", text, .never) == found)
  }

  private static let others: [(String, String, [String])] = [
    ("Tom Reed", "minister (Tom) Reed came", ["Tom) Reed"]),
    ("Tom Reed", "Tom Reed Jr. spoke.", []), ("Tom Reed", "Tom Reed, Jr., spoke.", []),
    ("Tom Reed", "Reed Jr. spoke.", []), ("Tom Reed", "Tom Reed III spoke.", []),
    ("Tom Reed", "The Reed II years", ["Reed"]),
    ("Tom Reed Jr.", "Tom Reed Jr. spoke.", ["Tom Reed Jr"]),
    ("Ivan Petrov", "Иван Петров-младший пришёл.", []), ("Ivan Petrov", "Петрова ст. нет", []),
    ("Ivan Petrov", "Петров мол не придёт", ["Петров"]),
    ("Tom W. Reed", "Tom H. W. Reed spoke.", []), ("Tom W. Reed", "Tom H. Reed spoke.", []),
    ("Tom W. Reed", "Tom W. Reed and Tom Reed", ["Tom W. Reed", "Tom Reed"]),
    ("Tom Reed", "John Hamish Reed spoke softly.", []), ("Tom Reed", "Reed, Emma", []),
    ("Tom Reed", "Olaf Lang Warns Reed in Talks", ["Reed"]),
    ("Tom Reed", "Tom Reed père de cinq enfants", ["Tom Reed"]),
    ("Tom Reed", "Tom Reed père est là.", []),
    ("Tom Reed", "Mrs Reed left.", []), ("Tom Reed", "Madame Reed est là.", []),
    ("Tom Reed", "Mr Reed left.", ["Reed"]), ("Emma Reed", "Mrs. Reed left.", ["Reed"]),
    ("Emma Reed", "Herr Reed ging.", []), ("Tom Reed", "Reed Tower was closed.", []),
    ("Tom Reed", "Tom Reed International Airport was closed.", []),
    ("Tom Reed", "Reed Hospital Visit", ["Reed"]), ("Ivan Petrov", "На улице Петрова пожар.", []),
    ("Marine Le Pen", "Le Pen lost. Pen lost.", ["Le Pen"]),
    ("Shaun O'Neil", "C'O'Neil est là.", ["O'Neil"]), ("Tom Adams", "T’Adams", ["Adams"]),
    ("Ada Quill", "Back in the U.S. Quill said no.", ["Quill"]),
    ("Ada Quill", "There is no Plan B. Quill said so.", ["Quill"]),
    ("Ada Quill", "Manche, z. B. Quill, gehen.", ["Quill"]),
    ("Ada Quill", "J. R. Quill left.", []), ("Ada Quill", "Then came B. Quill.", []),
    ("Tom Reed", "Tom and Emma Reed left.", ["Reed"]),
    ("Tom Reed", "Tom et Emma Reed sont partis.", ["Reed"]),
    ("Tom Reed", "We met Olga and Emma Reed.", []),
    ("Jean Quill d'Aubry", "Jean Quill d’Aubry est là.", ["Jean Quill d’Aubry"]),
    ("Jean Quill d'Aubry", "Quill d'Aubry est là.", ["Quill d'Aubry"]),
  ]

  @Test(
    "Namesakes by what is beside them",
    arguments: others)
  func namesakes(_ name: String, _ text: String, _ found: [String]) throws {
    #expect(try Self.texts(name, text) == found)
  }

  private static let bodies: [(String, [String])] = [
    ("Shares in Reed Media fell on Monday.", []), ("Reed Media Shares Fall", []),
    ("Reed Media Attacks Continue", ["Reed"]), ("He bought the Reed Group last year.", []),
    ("The Reed National Golf Club was closed.", []), ("Reed Holdings Sues", []),
    ("Das Reed-Gesetz gilt.", []), ("Das Reed-Lager jubelt.", ["Reed"]),
    ("La loi Reed est votée.", []), ("Reed & Sons sold it.", []), ("Reed & Lang met.", ["Reed"]),
    ("A talk with Zelmira Reed was short.", ["Reed"]), ("A talk with Mia Reed was short.", []),
    ("His daughter Zelmira Reed sings.", []),
    ("His wife, Zelmira Reed, sings.", []), ("Lara Reed sings.", []),
    ("Seine Tochter Zelmira Reed singt.", []), ("Sa fille Zelmira Reed chante.", []),
    ("After a talk with Zelmira Reed said no to everything.", ["Reed"]),
    ("His brother, President Reed, sings.", ["Reed"]),
    ("It ended with Ukraine Reed said.", ["Reed"]),
    ("A talk with Senator Reed was short.", ["Reed"]),
    ("He told Reuters Reed was there.", ["Reed"]),
    ("They say Reed Emma sings.", ["Reed"]),
    ("Oğlu ve eşi Cumhurbaşkanı Reed geldi.", ["Reed"]),
    ("Reed Emma sings softly.", []), ("Reed Ivanovich crossed mountains.", []),
  ]

  private static let callings = [
    "A talk with Dutchman Reed was short.", "A talk with Team Reed was short.",
    "A row between Brussels and Taoiseach Reed goes on.", "A talk with Czech Reed was short.",
    "Lang ve Cumhurbaşkanı Reed görüştü.", "Görüşme Lang ile Sayın Reed arasında yapıldı.",
    "Rozmowa z Prezydentem Reed trwała godzinę.", "Il colloquio con Segretaria Reed è finito.",
    "La reunión con Vicepresidente Reed terminó.", "Het gesprek met Secretaris-generaal Reed ging.",
    "Samtalet med Natochefen Reed gick bra.", "His husband Frenchman Reed said nothing.",
    "He was replaced by Pole Reed in 2014.",
  ]

  @Test("An office or a nation before a surname is no given name", arguments: callings)
  func offices(_ text: String) throws { #expect(try Self.texts("Tom Reed", text) == ["Reed"]) }

  private static let headlines: [(String, [String])] = [
    ("Lang Holding Talks With Reed", ["Reed"]), ("Reed Holding Talks With Lang", ["Reed"]),
    ("Reed Limited By Courts", ["Reed"]), ("Reed Limited by Courts after Vote", ["Reed"]),
    ("Reed Group of Friends Grows", ["Reed"]), ("Reed Capital Gains Tax Cut Passes", ["Reed"]),
    ("Reed State Media Interview", ["Reed"]), ("Reed Foundation Of Peace Crumbles", ["Reed"]),
    ("Reed National Park Cuts", ["Reed"]), ("Reed & Co. threaten Lang", ["Reed"]),
    ("Reed Group of Seven snub angers Japan.", ["Reed"]),
    ("Reed Media Near Deal", ["Reed"]), ("Reed Group to Meet Lang", ["Reed"]),
    ("Reed Media War Escalates", ["Reed"]), ("Tom Reed Group of negotiators came", ["Tom Reed"]),
    ("Tom Reed Capital Plan", ["Tom Reed"]), ("Tom Reed Holding All The Cards", ["Tom Reed"]),
    ("Reed Media & Technology Group Sues", []), ("Court Fines Reed Capital", []),
    ("Shares of the Reed Group doubled.", []), ("Reed Organization Fined", []),
    ("Tom Reed LLC sued Lang", []), ("Reed Media Stock Jumps", []),
    ("Reed International Airport Shut", []),
  ]

  @Test("A word that firms are called by tells less in a title in capitals", arguments: headlines)
  func firmsInTitles(_ text: String, _ found: [String]) throws {
    #expect(try Self.texts("Tom Reed", text) == found)
  }

  @Test("Firms, laws and relatives have a surname, too", arguments: bodies)
  func firmsAndRelatives(_ text: String, _ found: [String]) throws {
    #expect(try Self.texts("Tom Reed", text) == found)
  }

  @Test("The name of a Jr. without it is his father's, unless the text has both")
  func son() throws {
    let son = "Tom Reed Jr."
    #expect(try Self.texts(son, "Tom Reed left.", .never) == [])
    #expect(try Self.texts(son, "Tom Reed-Junior ging.", .never) == ["Tom Reed"])
    let alone = try engine(list(officials: [official("o", son, surname: .never)]))
    let told = alone.explain(MatchText(content: "Tom Reed left."), why: "o")
    #expect(told.joined().contains("no name of this text has its “jr”"))
    let both = try Self.texts(son, "Tom Reed Jr. left. Tom Reed is ill.", .never)
    #expect(both == ["Tom Reed Jr", "Tom Reed"])
    let listed = official("o", son, also: ["Tom Reed"], surname: .never)
    let engine = try engine(list(officials: [listed]))
    #expect(engine.read(MatchText(content: "Tom Reed left.")).matches.map(\.text) == ["Tom Reed"])
  }

  private static let regional: [(String, String, String, [String])] = [
    ("Olaf Scholz", "Scholz’ Rede", "de", ["Scholz"]),
    ("Ada Quill", "Quills Rede", "de", ["Quills"]),
    ("Ada Quill", "Quills neue Rede", "de", ["Quills"]),
    ("Ada Quill", "Quills tal", "sv", ["Quills"]),
    ("Ada Quill", "Quills Rede beginnt.", "", ["Quills"]),
    ("Ada Quill", "Kritik an Quills Kurs", "", ["Quills"]),
    ("Ada Quill", "Die Quills wohnen hier.", "de", []),
    ("Tom Reed", "M. Reed a dit non.", "fr", ["Reed"]),
    ("Tom Reed", "Selon M. Reed, la paix est loin.", "", ["Reed"]),
    ("Emma Reed", "M. Reed a dit non.", "fr", []), ("Tom Reed", "M. Reed said no.", "en", []),
    ("Tom Reed", "The book by M. Reed is out.", "", []),
    ("Ada Quill", "The Quills moved.", "", []),
    ("Ada Quill", "Quills moved in.", "en", []), ("Ada Quill", "Quills Buy Home", "", []),
    ("Volodymyr Zelensky", "Selenskyjs Besuch", "de", ["Selenskyjs"]),
    ("Vladimir Putin", "Putino karas", "lt", ["Putino"]),
    ("Vladimir Putin", "Putina karš", "lv", ["Putina"]),
    ("Vladimir Putin", "Putino", "it", []),
    ("Vladimir Putin", "Putino nerūpi ką sakė jų žmonės", "", ["Putino"]),
    ("Edgars Rinkēvičs", "Rinkēvičam teica", "lv", ["Rinkēvičam"]),
    ("Vladimir Putin", "Putin'in planı", "", ["Putin'in"]),
    ("Valerii Zaluzhnyi", "Saluschnyj sagte", "", ["Saluschnyj"]),
    ("Alexei Navalny", "Navalnyj zemřel", "", ["Navalnyj"]),
  ]

  @Test(
    "Endings that make other words elsewhere count in texts of their languages",
    arguments: regional)
  func endings(_ name: String, _ text: String, _ language: String, _ found: [String]) throws {
    #expect(try Self.texts(name, text, language: language.isEmpty ? nil : language) == found)
  }

  @Test(
    "Chinese and Korean names in Cyrillic, and common names in Hebrew and Arabic",
    arguments: [
      ("Xi Jinping", "Си Цзиньпином"), ("Xi Jinping", "Сі Цзіньпін"), ("Wang Yi", "Ван И"),
      ("Li Keqiang", "Ли Кэцян"), ("Zhang Gaoli", "Чжан Гаоли"), ("Kim Jong Un", "Ким Чен Ын"),
      ("Lee Jae-myung", "Ли Чжэ Мён"), ("Benjamin Netanyahu", "בנימין נתניהו"),
      ("Benjamin Netanyahu", "بنيامين نتنياهو"), ("Mohammed bin Salman", "محمد بن سلمان"),
      ("Abdel Fattah el-Sisi", "عبد الفتاح السيسي"),
      ("Alexander Lukashenko", "Аляксандр Лукашэнка"),
      ("Luiz Inácio Lula da Silva", "Lula da Silva"), ("Xi Jinping", "习近平"),
      ("Xi Jinping", "習近平"), ("Li Keqiang", "李克强"),
    ])
  func eastern(_ name: String, _ text: String) throws {
    #expect(try Self.texts(name, "\(text) – x", .never) == [text])
  }

  @Test("A couple names the official where a surname by itself does not")
  func couple() throws {
    #expect(try Self.texts("Tom Reed", "Tom and Emma Reed left.", .withContext) == ["Reed"])
    #expect(try Self.texts("Tom Reed", "Olga and Emma Reed left.", .withContext) == [])
  }

  @Test("It is told why a name is another's")
  func reasons() throws {
    let reasons: [(Watchlist.SurnamePolicy, String, String)] = [
      (.always, "Mrs Reed", "the form of address is of the other sex"),
      (.always, "Reed Jr.", "“jr” is behind it"),
      (.always, "Reed Tower", "a place or body is named so"),
      (.never, "Reed, Tom Lang", "a comma parts two names of a list"),
      (.never, "Tom? Reed", "a mark that parts names is inside it"),
    ]
    for (policy, text, reason) in reasons {
      let engine = try engine(list(officials: [official("o", "Tom Reed", surname: policy)]))
      let told = engine.explain(MatchText(content: text), why: "o").joined(separator: "\n")
      #expect(told.contains(reason), "\(text): \(told)")
    }
  }

  @Test("Marks without end inside or around a name cost no more than they are long")
  func long() throws {
    let marks = String(repeating: " ,", count: 200_000)
    #expect(try Self.texts("Ada Quill", "Ada\(marks)Quill", .never) == [])
    let letters = String(repeating: "Will ", count: 100_000)
    #expect(try Self.texts("Ada Quill", "\(letters)Quill \(letters)") == [])
  }
}
