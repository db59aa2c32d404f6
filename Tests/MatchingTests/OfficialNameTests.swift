import Matching
import Model
import Testing

/// One line in the watchlist, many spellings in the texts.
@Suite struct OfficialNameTests {
  @Test(
    "One English name is found in other spellings, scripts and cases",
    arguments: [
      ("Kyrylo Budanov", "Kirill Budanov"), ("Kyrylo Budanov", "Кирилл Буданов"),
      ("Kyrylo Budanov", "Кирилла Буданова"), ("Kyrylo Budanov", "Кирилу Буданову"),
      ("Kyrylo Budanov", "Кирилом Будановим"), ("Kyrylo Budanov", "Kyrylem Budanovem"),
      ("Kyrylo Budanov", "Kyryła Budanowa"), ("Kyrylo Budanov", "Кірыл Буданаў"),
      ("Volodymyr Zelensky", "Володимира Зеленського"),
      ("Volodymyr Zelensky", "Wolodymyr Selenskyj"),
      ("Volodymyr Zelensky", "Владимиром Зеленским"),
      ("Volodymyr Zelensky", "Volodymyra Zelenského"),
      ("Volodymyr Zelensky", "Wołodymyrem Zełenskim"), ("Volodymyr Zelensky", "Володимир Зеленски"),
      ("Vladimir Putin", "Vladimir Poutine"), ("Vladimir Putin", "Владимиру Путину"),
      ("Vladimir Putin", "Володимиром Путіним"), ("Vladimir Putin", "Władimira Putina"),
      ("Vladimir Putin", "Vladimiru Putinovi"), ("Vladimir Putin", "Wladimir Putins"),
      ("Vladimir Putin", "Владимир Владимирович Путин"), ("Vladimir Putin", "В. В. Путин"),
      ("Vladimir Putin", "Putin, Vladimir"), ("Vladimir Putin", "В. Путина"),
      ("Vladimir Putin", "Vladimir V. Putin"), ("Sergei Shoigu", "Sergej Schojgu"),
      ("Sergei Shoigu", "Сергія Шойгу"), ("Valerii Zaluzhnyi", "Valeri Zaloujny"),
      ("Valerii Zaluzhnyi", "Валерия Залужного"), ("Valerii Zaluzhnyi", "Валерію Залужному"),
      ("Dmytro Kuleba", "Дмитра Кулеби"), ("Dmytro Kuleba", "Дмитрию Кулебе"),
      ("Donald Tusk", "Donaldowi Tuskowi"), ("Donald Tusk", "Дональда Туска"),
      ("Andrzej Duda", "Andrzejowi Dudzie"), ("Andrzej Duda", "Анджея Дуды"),
      ("Joe Biden", "Джо Байдена"), ("Joe Biden", "Джо Байдън"), ("Joe Biden", "Joeovi Bidenovi"),
      ("Boris Johnson", "Бориса Джонсона"), ("Boris Johnson", "Борис Джонсън"),
      ("Michel Barnier", "Мишеля Барнье"), ("Emmanuel Macron", "Эммануэля Макрона"),
      ("Emmanuel Macron", "Еммануелем Макроном"), ("Ursula von der Leyen", "Урсула фон дер Ляйен"),
      ("Ursula von der Leyen", "Урсулы фон дер Лейен"), ("Angela Merkel", "Angely Merkelové"),
      ("Angela Merkel", "Ангеле Меркель"), ("Theresa May", "Терезы Мэй"),
      ("Theresa May", "Theresy Mayové"), ("Nigel Farage", "Nigela Farage’a"),
      ("Donald Trump", "Доналд Тръмп"), ("Jeremy Hunt", "Джеремі Ханта"),
      ("Bashar al-Assad", "Башара Асада"), ("Bashar al-Assad", "Башару аль-Асаду"),
      ("Борис Ельцин", "Бориса Николаевича Ельцина"),
      ("Володимир Зеленський", "Volodymyr Zelenskyy"), ("Сергей Лавров", "Siergieja Ławrowa"),
      ("Сергей Лавров", "Сергія Лаврова"), ("Мария Захарова", "Марією Захаровою"),
      ("Уинстон Черчилль", "Winston Churchill"), ("Хельмут Шмидт", "Helmut Schmidt"),
      ("George Bush", "Джорджа Герберта Буша"), ("Donald Trump", "Donald John Trump"),
      ("Petrenko O. I.", "О. И. Петренко"),
      ("Anna Meier, Duchess of Kent", "Анны Майер"), ("Stephen hawking", "Стивена Хокинга"),
      ("Abdul Haq", "Abdulem Hakem"), ("Hugo Chávez", "Уго Чавеса"),
      ("Johann Wadephul", "Йоханн Вадефуль"), ("Johann Wadephul", "Йоханном Вадефулем"),
      ("Johann Wadephul", "Иоганна Вадефуля"),
    ])
  func found(_ name: String, _ text: String) throws {
    let engine = try engine(list(officials: [official("o", name, surname: .never)]))
    let reading = engine.read(MatchText(content: "x – \(text) – x"))
    #expect(reading.matches.map(\.text) == [text])
  }

  @Test(
    "One name is found in scripts beside Latin and Cyrillic, and in Baltic cases",
    arguments: [
      ("Vladimir Putin", "Βλαντίμιρ Πούτιν"), ("Vladimir Putin", "فلاديمير بوتين"),
      ("Vladimir Putin", "وفلاديمير بوتين"), ("Vladimir Putin", "ולדימיר פוטין"),
      ("Vladimir Putin", "לולדימיר פוטין"), ("Vladimir Putin", "블라디미르 푸틴은"),
      ("Vladimir Putin", "Vladimiro Putino"), ("Vladimir Putin", "V. Putinas"),
      ("Vladimir Putin", "Vladimirs Putins"), ("Vladimir Putin", "Vladimiram Putinam"),
      ("Dmytro Kuleba", "Ντμίτρο Κουλέμπα"), ("Dmytro Kuleba", "드미트로 쿨레바의"),
      ("Dmytro Kuleba", "Dmytro Kulebos"), ("Donald Trump", "Ντόναλντ Τραμπ"),
      ("Donald Trump", "دونالد ترامب"), ("Donald Trump", "דונלד טראמפ"),
      ("Donald Trump", "Donaldo Trumpo"), ("Donald Trump", "Donaldam Trampam"),
      ("Sergei Lavrov", "세르게이 라브로프"), ("Sergei Shoigu", "세르게이 쇼이구를"),
      ("Alexander Lukashenko", "알렉산드르 루카셴코"), ("بشار الأسد", "وبشّار الأسد"),
      ("Κυριάκος Μητσοτάκης", "Κυριάκου Μητσοτάκη"), ("בנימין נתניהו", "לבנימין נתניהו"),
      ("弗拉基米尔·普京", "弗拉基米尔普京"), ("ウラジーミル・プーチン", "ウラジーミル＝プーチン"),
      ("윤석열", "윤석열은"),
    ])
  func foundAbroad(_ name: String, _ text: String) throws {
    try found(name, text)
  }

  @Test(
    "In other scripts a derived surname does not stand alone, a listed one does",
    arguments: [
      ("فلاديمير بوتين", "قال بوتين", 1), ("فلاديمير بوتين", "قال لبوتين", 0),
      ("블라디미르 푸틴", "푸틴은 말했다", 1), ("弗拉基米尔·普京", "普京说", 1),
      ("فلاديمير بوتين", "ماريا بوتين", 0), ("Κυριάκος Μητσοτάκης", "του Μητσοτάκη", 1),
    ])
  func aloneAbroad(_ listed: String, _ text: String, _ count: Int) throws {
    let derived = try engine(list(officials: [official("o", "Ivan Petrenko", surname: .always)]))
    #expect(derived.read(MatchText(content: "Ο Πετρένκο, بترينكو")).officials == [])
    let engine = try engine(
      list(officials: [official("o", "Ivan Petrenko", also: [listed], surname: .always)]))
    #expect(engine.read(MatchText(content: text)).matches.count == count)
  }

  @Test(
    "Other people and other words are not found",
    arguments: [
      ("Kyrylo Budanov", "Ivan Budanov"), ("Kyrylo Budanov", "Иван Буданов"),
      ("Kyrylo Budanov", "Кирилл Богданов"), ("Vladimir Putin", "Владимир Путилин"),
      ("Donald Trump", "Mary Trump"), ("Donald Trump", "Мелании Трамп"),
      ("Theresa May", "in May Theresa"), ("Mark May", "марк май"), ("Vladimir Putin", "I. Putin"),
      ("Vladimir Putin", "A Putin"),
      ("Vladimir Putin", "В Путина"),
    ])
  func notFound(_ name: String, _ text: String) throws {
    let engine = try engine(list(officials: [official("o", name, surname: .never)]))
    #expect(
      engine.read(MatchText(content: text)).officials == (text.contains("in May") ? ["o"] : []))
  }

  @Test(
    "A surname with another given name or initial before it is another person",
    arguments: [
      ("Trump spoke. Mary Trump wrote.", ["Trump"]), ("Mr Trump", ["Trump"]),
      ("President Trump", ["Trump"]), ("M. Trump", []),
      ("Donald Trump and Melania Trump", ["Donald Trump"]),
      ("Трампу и Мелании Трамп", ["Трампу"]), ("a trump card", []), ("by Иванки Трамп", []),
    ])
  func homonyms(_ text: String, _ expected: [String]) throws {
    let trump = official("t", "Donald Trump", surname: .always)
    let reading = try engine(list(officials: [trump])).read(MatchText(content: text))
    #expect(reading.matches.map(\.text) == expected)
  }

  @Test("After a full mention the surname counts in any case and script")
  func afterFullMention() throws {
    let engine = try engine(list(officials: [official("b", "Kyrylo Budanov")]))
    let text = "Кирило Буданов прибув. Буданову дякували. Budanov left."
    #expect(
      engine.read(MatchText(content: text)).matches.map(\.text)
        == ["Кирило Буданов", "Буданову", "Budanov"])
    #expect(engine.read(MatchText(content: "Буданову дякували.")).officials == [])
  }

  @Test("A forbidden form is not the official, nor is a name inside a forbidden phrase")
  func forbidden() throws {
    var budanov = official("b", "Kyrylo Budanov", surname: .always)
    budanov.forbid = [at("Cyril Budanov"), at("Budanov Street")]
    let engine = try engine(list(officials: [budanov]))
    let text = MatchText(content: "Cyril Budanov; Budanov Street; Kirill Budanov")
    #expect(engine.read(text).matches.map(\.text) == ["Kirill Budanov"])
  }

  @Test(
    "A name does not run from one name of a list into the next",
    arguments: [
      ("Buryak; Budanov; Kyrylo Fedorov", ["Budanov"]),
      ("Буряка; Буданова; Кирилла Федорова", ["Буданова"]),
      ("Budanov: Cyril knows", ["Budanov"]), ("Budanov, Kyrylo; others", ["Budanov, Kyrylo"]),
      ("Буданов Кирилл | Федоров", ["Буданов Кирилл"]),
    ])
  func listedNames(_ text: String, _ names: [String]) throws {
    let engine = try engine(list(officials: [official("b", "Kyrylo Budanov", surname: .always)]))
    #expect(engine.read(MatchText(content: text)).matches.map(\.text) == names)
    #expect(!engine.explain(MatchText(content: text), why: "b").isEmpty)
  }

  @Test("A forbidden surname is listed for use beside a given name, and found there only")
  func forbiddenSurname() throws {
    var budanov = official("b", "Kyrylo Budanov", surname: .always)
    budanov.forbid = [at("=Буданова")]
    let forms = OfficialForm.all(of: budanov).filter { $0.form == "буданова" }
    #expect(!forms.isEmpty && forms.allSatisfy { $0.part == .rare })
    #expect(OfficialForm.all(of: budanov).contains { $0.form == "буданову" && $0.part == .surname })
    let text = MatchText(content: "Буданова; Буданову; Кирилла Буданова")
    #expect(
      try engine(list(officials: [budanov])).read(text).matches.map(\.text)
        == ["Буданову", "Кирилла Буданова"])
  }

  @Test("A surname given beside the name is that word, and becomes no other by its sound")
  func surnamesBeside() throws {
    let engine = try engine(
      list(officials: [
        official(
          "l", "Sergei Lavrov", also: ["Sergej Lawrow", "Lawrow", "Лавров"], surname: .always),
        official("t", "Donald Trump", also: ["Трамп"], surname: .always),
      ]))
    let text = MatchText(content: "К ЛОРе и к Лоре; an old tramp; Lawrow, Лаврова and Trump")
    #expect(engine.read(text).matches.map(\.text) == ["Lawrow", "Лаврова", "Trump"])
  }

  private static let transcribed: [(String, String)] = [
    ("Abbas Araghchi", "Araqchi"), ("Abbas Araghchi", "Araghtschi"), ("Abbas Araghchi", "Аракчи"),
    ("Nikol Pashinyan", "Pashinian"), ("Nikol Pashinyan", "Paschinjan"),
    ("Nikol Pashinyan", "Pachinian"), ("Nikol Pashinyan", "Paszynian"),
    ("Nikol Pashinyan", "Paşinyan'ın"), ("Ahmed al-Sharaa", "asch-Scharaa"),
    ("Ahmed al-Sharaa", "al-Charaa"), ("Irakli Kobakhidze", "Kobachidse"),
    ("Mikheil Saakashvili", "Saakaschwili"), ("Benjamin Netanyahu", "Netanyahou"),
    ("Nursultan Nazarbayev", "Назарбаев"), ("António Guterres", "Гутерреша"),
    ("Péter Szijjártó", "Сийярто"), ("Volodymyr Zelensky", "Zelenski'nin"),
    ("Aleksandar Vučić", "Вучић"),
  ]

  @Test(
    "Names that come from other scripts, as each language transcribes them",
    arguments: transcribed)
  func transcribedNames(_ name: String, _ text: String) throws {
    let engine = try engine(list(officials: [official("o", name, surname: .always)]))
    #expect(engine.read(MatchText(content: "so \(text).")).matches.map(\.text) == [text])
  }

  @Test(
    "Names of English are no transcriptions",
    arguments: [("Tom Bush", "Busch"), ("Tom Shultz", "Schultz"), ("Tom Marsh", "Marsch")])
  func untranscribed(_ name: String, _ text: String) throws {
    let engine = try engine(list(officials: [official("o", name, surname: .always)]))
    #expect(engine.read(MatchText(content: "so \(text).")).matches.isEmpty)
  }

  @Test("Forms are listed with where they come from")
  func forms() {
    let forms = OfficialForm.all(of: official("b", "Kyrylo Budanov"))
    let dative = forms.first { $0.form == "буданову" && $0.part == .surname }
    #expect(dative?.derivation == "= буданов + у ← Budanov (ru)")
    #expect(forms.first?.form == "Kyrylo Budanov" && forms.first?.derivation == "as written")
    #expect(forms.contains { $0.form == "кирило" && $0.part == .given })
    #expect(!forms.contains { $0.form == "budanovs" && $0.part == .surname })
    #expect(OfficialForm.all(of: official("r", "president of Russia")).count == 1)
    let abroad = forms.first { $0.form == "부다노프의" }
    #expect(abroad?.part == .rare && abroad?.derivation == "= 부다노프 + 의 ← Budanov (ko)")
    #expect(forms.contains { $0.form == "budanovas" && $0.part == .rare && $0.language == "lt" })
  }

  @Test("A word may belong to names and to phrases at once")
  func sharedWords() throws {
    let lists = list(
      topics: [topic("t", ["Трампа", "буданов"])],
      officials: [official("a", "Donald Trump"), official("b", "Kyrylo Budanov")])
    let reading = try engine(lists).read(MatchText(content: "Дональда Трампа и Кирилл Буданов"))
    #expect(Set(reading.officials) == ["a", "b"])
    #expect(reading.matches.filter { $0.kind == .topic }.map(\.text) == ["Трампа", "Буданов"])
  }
}
