/// Russian and Ukrainian patronymics in all their cases, made of fathers' names.
enum Patronymics {
  static let forms: [NameForm] = {
    var forms: [NameForm] = []
    for (names, language, endings) in [
      (russian, NameLanguage.russian, ["ович", "овна", "евич", "евна"]),
      (ukrainian, .ukrainian, ["ович", "івна", "йович", "ївна"]),
    ] {
      for name in names.split(whereSeparator: \.isWhitespace) {
        let isSoft = name.last == "й" || name.last == "ь"
        let stem = isSoft ? name.dropLast() : name
        for ending in isSoft ? endings.suffix(2) : endings.prefix(2) {
          add(stem + ending, language, &forms)
        }
      }
    }
    for name in irregular.split(whereSeparator: \.isWhitespace) { add(name, .russian, &forms) }
    return forms
  }()

  private static func add(
    _ name: Substring, _ language: NameLanguage, _ forms: inout [NameForm]
  ) {
    guard let word = NameWord(NameSpeller.plain(String(name))) else { return }
    let isFeminine = name.last == "а"
    let grammar = language.grammar
    for form in (isFeminine ? grammar.feminine : grammar.masculine).forms(of: word) {
      forms.append(NameForm(word: form, base: word, language: language, cost: 0))
    }
    let table = language == .russian ? NameLetters.english : NameLetters.ukrainianLatin
    for spelling in table.spellings(of: word.scalars, limit: 4) {
      forms.append(
        NameForm(word: spelling.word, base: word, language: .latin, cost: spelling.cost))
    }
  }

  /// Fathers' names, in the spelling that takes the endings.
  private static let russian = """
    Владимир Александр Иван Николай Сергей Михаил Дмитрий Алексей Андрей Виктор Евгений Игорь Олег
    Павл Петр Роман Денис Максим Антон Константин Леонид Степан Богдан Борис Вадим Валентин
    Георгий
    Даниил Захар Семен Тимофей Федор Филипп Эдуард Юлиан Григорий Яковл Рудольф Рашид Тимур
    Руслан Ринат Марат Артур Альберт Генрих Герман Давид Ефим Зиновий Иосиф Карл Кирилл Лазарь
    Макар
    Матвей Моисей Наум Осип Прохор Родион Роберт Савелий Спартак Тарас Трофим Вячеслав Станислав
    Ярослав Святослав Ростислав Всеволод Арсен Артем Адам Ахмат Ахмед Рамазан Шамиль Кужугет
    """
  private static let ukrainian = """
    Володимир Олександр Іван Сергій Михайл Дмитр Олексій Андрій Віктор Євген Ігор Олег Павл Петр
    Роман Денис Максим Антон Костянтин Леонід Степан Богдан Борис Вадим Валентин Георгій Данил
    Захар
    Семен Тимофій Федор Пилип Едуард Юліан Тарас Назар Остап Ярослав Святослав Вячеслав Станіслав
    Ростислав Василь Юрій Анатолій Валерій Віталій Геннадій Аркадій Арсеній Артем Руслан Ринат
    """
  private static let irregular = """
    Васильевич Васильевна Юрьевич Юрьевна Анатольевич Анатольевна Валерьевич Валерьевна Витальевич
    Витальевна Евгеньевич Евгеньевна Геннадьевич Геннадьевна Григорьевич Григорьевна Аркадьевич
    Аркадьевна Ильич Ильинична Никитич Никитична Кузьмич Фомич Лукич Лукинична Львович Львовна
    Павлович Павловна Яковлевич Яковлевна Михайлович Михайловна Георгиевич Георгиевна Дмитриевич
    Дмитриевна Савельевич Савельевна Микитович Григорович Григорівна Миколайович Миколаївна
    Васильович
    Василівна Ілліч Іллівна Яківна Якович Лукич Хомич Олексіївна Сергіївна Валентинович
    """
}
