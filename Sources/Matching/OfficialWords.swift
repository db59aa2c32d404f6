/// What each word of an official's name may be in a text.
struct OfficialWords {
  enum Kind: String {
    case given, particle
    /// Forms of a surname that may stand alone, and those that count beside a given name only.
    case surname, rare
    /// Any form of a word of a surname of several.
    case part
    /// Forms that stand alone only in texts of their languages: in German and its sisters, and in
    /// Lithuanian and Latvian.
    case germanic, baltic
    /// The first letter of a given name, and of any.
    case initial, anyInitial
    case patronymic
    /// Any given name of the table, between the first and the surname.
    case middle
  }

  let mayHavePatronymic: Bool
  private let origin: NameOrigin
  private let gender: NameGender
  init(_ parts: NameParts) {
    origin = parts.origin
    mayHavePatronymic = parts.mayHavePatronymic
    gender = parts.gender
  }

  /// Equal for words with the same forms.
  func key(of name: String, _ kind: Kind) -> String {
    let word = Word.words(of: name).first?.hash ?? 0
    switch kind {
    case .given, .initial:
      let rows = GivenNames.rows(of: Word(hash: word))
      let isListed = !rows.isEmpty && origin.eastern == nil
      return "\(kind) \(rows) \(isListed ? "" : "\(word) \(origin) \(gender)")"
    case .anyInitial, .patronymic, .middle: return kind.rawValue
    case .particle: return "\(kind) \(name.lowercased())"
    case .surname, .rare, .part, .germanic, .baltic:
      return "\(kind) \(word) \(origin) \(gender)"
    }
  }

  func forms(of name: String, _ kind: Kind, _ visit: (NameForm) -> Void) {
    switch kind {
    case .given: given(name, visit)
    case .initial: initials(of: name, visit)
    case .anyInitial: Self.anyInitials.forEach { visit(Self.form($0)) }
    case .patronymic: Patronymics.forms.forEach(visit)
    case .middle: Self.middles.forEach(visit)
    case .particle:
      for word in NameParts.particles[name.lowercased()] ?? [name] {
        if let word = NameWord(word) { visit(Self.form(word)) }
      }
    case .part: surname(name, nil, visit)
    case .surname, .rare, .germanic, .baltic:
      // Many spellings are of one kind; few are asked for twice.
      eachSurname(name) { form, itsKind in if itsKind == kind { visit(form) } }
    }
  }

  /// The forms of a surname and the kinds they are of: standing alone, beside a given name only, or
  /// by the language of the text.
  private func eachSurname(
    _ name: String, _ stems: [NameSpeller.Stem]? = nil, _ visit: (NameForm, Kind) -> Void
  ) {
    let isGiven = NameParts.isGiven(name)
    var turkish: [NameWord] = []
    surname(name, stems) { form in
      let isAlone = Self.mayStandAlone(form)
      if isAlone {
        visit(form, .surname)
      } else {
        let isBaltic = form.language == .lithuanian || form.language == .latvian
        let isOwn = isBaltic && Self.mayStandAlone(form, below: 2 * Self.rareCost)
        visit(form, isOwn ? .baltic : .rare)
      }
      guard form.word == form.base else { return }
      if let genitive = Self.genitive(form) {
        visit(genitive, isAlone && !isGiven ? .germanic : .rare)
      }
      // The name as written, and as Turkish writes its sounds.
      let isTurkish = form.language == .turkish || turkish.isEmpty && form.language == .latin
      if isAlone, isTurkish, !turkish.contains(form.word) {
        turkish.append(form.word)
        Self.turkish(form) { visit($0, .surname) }
      }
    }
  }

  /// The hashes of a surname's forms by kind. What stands alone anywhere is of no other kind; what
  /// is a case in Latvian may be one in German, too.
  func surnameForms(
    of name: String, _ stems: [NameSpeller.Stem], _ kinds: inout NameFormKinds
  ) -> [(kind: Kind, hashes: [UInt64])] {
    kinds.reset()
    eachSurname(name, stems) { form, kind in kinds.insert(form.word.hash, Self.bit(kind)) }
    let forms = kinds.order.map { (hash: $0, bits: kinds[$0]) }
    return [Kind.surname, .germanic, .baltic, .rare].map { kind in
      (kind, forms.compactMap { Self.isOf(kind, $0.bits) ? $0.hash : nil })
    }
  }

  private static func bit(_ kind: Kind) -> UInt32 {
    switch kind {
    case .surname: 2
    case .germanic: 4
    case .baltic: 8
    default: 16
    }
  }

  /// Whether forms of so many kinds are put to one of them.
  private static func isOf(_ kind: Kind, _ bits: UInt32) -> Bool {
    let covering = kind == .surname ? 0 : kind == .rare ? bit(.surname) | 12 : bit(.surname)
    return bits & bit(kind) != 0 && bits & covering == 0
  }

  /// What German, Dutch and the languages of Scandinavia make of a name that is an owner's.
  private static func genitive(_ form: NameForm) -> NameForm? {
    guard form.language == .latin || form.language == .german, form.word.count > 0,
      !"sxz'".utf8.contains(form.word[form.word.count - 1])
    else { return nil }
    var form = form
    form.word.append(UInt8(ascii: "s"))
    form.language = .german
    return form
  }

  /// Turkish keeps its endings apart from names. Their vowels follow the sound of a name, which its
  /// letters do not tell; their consonants follow its end.
  private static func turkish(_ form: NameForm, _ visit: (NameForm) -> Void) {
    let last = form.word[form.word.count - 1]
    let endings =
      "aeiouy".utf8.contains(last)
      ? Self.afterVowels
      : "fstkchp".utf8.contains(last) ? Self.afterVoiceless : Self.afterConsonants
    for ending in endings.union(Self.afterAll) {
      var word = form.word
      word.append(ending)
      visit(NameForm(word: word, base: form.base, language: .turkish, cost: form.cost))
    }
  }

  private static let afterVowels = words(
    "'nin 'nun 'yi 'yu 'ya 'ye 'yla 'yle 'da 'de 'dan 'den 'daki 'deki 'in 'un 'e 'a 'le 'la")
  private static let afterConsonants = words(
    "'in 'un 'i 'u 'a 'e 'la 'le 'da 'de 'dan 'den 'daki 'deki")
  private static let afterVoiceless = words(
    "'in 'un 'i 'u 'a 'e 'la 'le 'ta 'te 'tan 'ten 'taki 'teki 'da 'dan")
  private static let afterAll = words("'dir 'dur")

  private static func form(_ word: NameWord) -> NameForm {
    NameForm(word: word, base: word, language: word.isCyrillic ? .russian : .latin, cost: 0)
  }

  /// Nominatives, and in Cyrillic the cases: in Latin few middle names are declined.
  private static let middles: [NameForm] = {
    var middles: [NameForm] = []
    for row in GivenNames.rows.indices {
      NameSpeller.given(row: row) { form in
        let isCase = form.language == .russian || form.language == .ukrainian
        if isCase || form.word == form.base && form.language == .latin { middles.append(form) }
      }
    }
    return middles
  }()

  private func given(_ name: String, _ visit: (NameForm) -> Void) {
    if name.unicodeScalars.count == 1, let word = NameWord(NameSpeller.plain(name)) {
      return visit(Self.form(word))
    }
    let rows = Word.words(of: name).first.map { GivenNames.rows(of: $0) } ?? []
    for row in rows { NameSpeller.given(row: row, visit) }
    if rows.isEmpty {
      NameSpeller.surname(name, origin: origin, gender: gender, visit)
    } else if let word = NameWord(NameSpeller.plain(name)) {
      visit(Self.form(word))
      for stem in NameSpeller.eastern(name, origin) { NameSpeller.decline(stem, gender, visit) }
    }
  }

  /// The nominatives of a surname; none of numbers.
  func stems(of name: String) -> [NameSpeller.Stem] {
    NameParts.isNumber(name) ? [] : NameSpeller.stems(of: name, origin)
  }

  private func surname(
    _ name: String, _ stems: [NameSpeller.Stem]? = nil, _ visit: (NameForm) -> Void
  ) {
    guard NameParts.isNumber(name) else {
      for stem in stems ?? self.stems(of: name) { NameSpeller.decline(stem, gender, visit) }
      return
    }
    // Newspapers in Cyrillic type numerals on their own keyboard.
    let typed = name.unicodeScalars.map { $0 == "X" ? "х" : $0 == "I" ? "і" : String($0) }
    for number in [name, typed.joined()] {
      if let word = NameWord(NameSpeller.plain(number)) { visit(Self.form(word)) }
    }
  }

  /// From this cost a spelling counts beside a given name only.
  static let rareCost = 3

  /// In scripts beside Latin and Cyrillic. What is derived counts beside a given name only.
  func formsAbroad(
    of name: String, _ kind: Kind, _ stems: [NameSpeller.Stem]? = nil
  ) -> [NameAbroad.Form] {
    let isAbroad = NameAbroad.language(of: name) != nil
    switch kind {
    case .given:
      guard !isAbroad else { return NameAbroad.forms(of: name, at: .first) }
      let rows = Word.words(of: name).first.map { GivenNames.rows(of: $0) } ?? []
      return rows.isEmpty
        ? Self.listedAbroad(name, at: .first)
          + NameSpeller.russian(name, origin).flatMap {
            NameAbroad.forms(ofRussian: $0, isSlavic: origin == .slavic, at: .first)
          } : rows.flatMap { GivenNames.formsAbroad(row: $0) }
    case .part:
      return formsAbroad(of: name, isAbroad ? .surname : .rare)
    case .surname: return isAbroad ? NameAbroad.forms(of: name, at: .last) : []
    case .particle:
      return ["bin", "ibn", "ben", "бин", "бен"].contains(name.lowercased())
        ? ["بن", "בן"].flatMap { NameAbroad.forms(of: $0, at: .last) } : []
    case .rare:
      guard !isAbroad, !NameParts.isNumber(name) else { return [] }
      return Self.listedAbroad(name, at: .last)
        + NameSpeller.russian(name, origin, stems).flatMap {
          NameAbroad.forms(ofRussian: $0, isSlavic: origin == .slavic, at: .last)
        }
    default: return []
    }
  }

  private static func listedAbroad(
    _ name: String, at place: NameAbroad.Place
  ) -> [NameAbroad.Form] {
    let forms = Word.words(of: name).first.flatMap { SurnamesAbroad.forms[$0.hash] } ?? []
    return forms.flatMap { NameAbroad.forms(of: $0, at: place) }
  }

  /// Far-fetched and short forms are too often other words.
  private static func mayStandAlone(_ form: NameForm, below cost: Int = rareCost) -> Bool {
    form.cost < cost && form.word.count >= 4
      && !(commonOpenings[opening(form.word)] && common.contains(form.word))
  }

  /// The first letters of all that a given name is written like.
  private func initials(of name: String, _ visit: (NameForm) -> Void) {
    var seen: Set<NameWord> = []
    let letters = NameSpeller.scalars(name)
    if letters.count == 1 {
      for initial in Self.initials(of: letters) where seen.insert(initial).inserted {
        visit(Self.form(initial))
      }
      return
    }
    given(name) { form in
      // Latvian's letters for sounds are no one else's initials.
      guard form.language != .latvian else { return }
      for length in 1...3 where form.word == form.base && form.word.count > length {
        let initial = form.word.dropLast(form.word.count - length)
        guard length == 1 || Self.digraphs.contains(initial), seen.insert(initial).inserted
        else { continue }
        visit(Self.form(initial))
      }
    }
  }

  /// A letter in both alphabets.
  private static func initials(of letters: [UInt32]) -> [NameWord] {
    let tables = [NameLetters.toCyrillic, NameLetters.english, NameLetters.ukrainianLatin]
    return tables.flatMap { $0.spellings(of: letters, limit: 4).map(\.word) }
      + (NameWord(NameSpeller.plain(letters)).map { [$0] } ?? [])
  }

  static func isDigraph(_ word: Substring) -> Bool {
    NameWord(word.lowercased()).map(digraphs.contains) ?? false
  }

  private static let digraphs = words(
    "дж yu ya ye kh sh ch zh ts ch iu ia ie je ju ja sz cz th ph dz")

  private static let anyInitials: [NameWord] =
    "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщэюяіїєґ"
    .compactMap { NameWord(String($0)) } + Array(digraphs)
}
