/// Whether Slavic languages spell a name by letter or by sound.
enum NameOrigin: String, Sendable {
  case slavic, foreign
  /// A foreign given name beside a surname that looks Slavic.
  case mixed
  case chinese, korean
  /// From another script, into English letters.
  case transcribed

  var isSlavic: Bool { self == .slavic || self == .mixed }
  var eastern: NameEastern.Origin? { NameEastern.Origin(rawValue: rawValue) }
}

/// The words of a personal name, told apart.
struct NameParts: Sendable {
  /// At least one, but for names of one word.
  var given: [String] = []
  /// Small words before the surname.
  var particles: [String] = []
  var family: [String] = []

  /// Small words in the middle of names, with their Cyrillic spellings.
  static let particles: [String: [String]] = [
    "al": [
      "al", "el", "as", "ash", "asch", "ach", "ar", "at", "ad", "an", "az", "аль", "ал", "эль",
      "ель",
      "ас", "аш", "ат", "ар", "ад", "ан", "аз", "эс", "эш", "эт", "эр",
    ],
    "el": ["al", "el", "аль", "ал", "эль", "ель"],
    "bin": ["bin", "ben", "ibn", "бин", "бен", "ибн", "бін"], "bint": ["bint", "бинт", "бінт"],
    "ibn": ["ibn", "bin", "ибн", "ібн"], "da": ["da", "да"], "dal": ["dal", "даль"],
    "das": ["das", "даш", "дас"], "de": ["de", "де", "ди"], "del": ["del", "дель", "дел"],
    "della": ["della", "делла"], "den": ["den", "den", "ден"], "der": ["der", "дер"],
    "des": ["des", "де"], "di": ["di", "ди", "ді"], "do": ["do", "ду"],
    "dos": ["dos", "дос", "душ"], "du": ["du", "дю"], "la": ["la", "ла", "ля"],
    "le": ["le", "ле", "льо"], "ten": ["ten", "тен"], "ter": ["ter", "тер"],
    "ul": ["ul", "уль", "ул"], "van": ["van", "ван"], "vom": ["vom", "фом"],
    "von": ["von", "фон"], "y": ["y", "и", "і"], "zu": ["zu", "цу"], "фон": ["von", "фон"],
    "дер": ["der", "дер"], "ван": ["van", "ван"], "де": ["de", "де"],
    "аль": ["al", "el", "аль", "ал", "эль", "ель"], "эль": ["al", "el", "аль", "эль", "ель"],
    "ал": ["al", "el", "аль", "ал"], "бен": ["ben", "bin", "бен", "бін", "бин"],
  ]

  static func isParticle(_ word: some StringProtocol) -> Bool {
    particles[word.lowercased()] != nil
  }

  /// All of them, as they are written.
  static let allParticles = Set(
    particles.flatMap { [$0.key] + $0.value }.map { Substring($0) })

  /// Whether a word is a case of a name in the table.
  static func isGivenForm(_ word: Substring) -> Bool {
    Word.words(of: String(word)).first.map { GivenNames.allForms.contains($0.hash) } ?? false
  }

  /// Whether the surname is also written without its particle, as Arabic ones are.
  var mayDropParticles: Bool {
    !particles.isEmpty
      && particles.allSatisfy { ["al", "el", "аль", "эль", "ал"].contains($0.lowercased()) }
  }

  /// Whether a word is in the table of given names.
  static func isGiven(_ word: some StringProtocol) -> Bool {
    Word.words(of: String(word)).first.map { !GivenNames.rows(of: $0).isEmpty } ?? false
  }

  /// Numbers of popes and kings stay as they are.
  static func isNumber(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { "IVXLC0123456789".unicodeScalars.contains($0) }
  }

  init(given: [Substring], family: [Substring]) {
    func words(_ names: [Substring]) -> [String] {
      names.flatMap { $0.split { $0 == "-" || $0 == "‐" || $0 == "." || $0 == "–" } }
        .map(String.init)
    }
    self.given = words(given)
    self.family = words(family)
    if let first = self.family.first, let parts = Elision.split(first) {
      particles.append(parts.clitic.lowercased())
      self.family[0] = parts.rest
    }
    // Of `van der Bellen`, given as a surname before a comma, too.
    while self.family.count > 1, Self.isParticle(self.family[0]) {
      particles.append(self.family.removeFirst())
    }
    while self.given.count > 1, let last = self.given.last, Self.isParticle(last) {
      particles.insert(self.given.removeLast(), at: 0)
    }
  }

  var origin: NameOrigin {
    if let eastern = NameEastern.origin(of: given + family) {
      return eastern == .chinese ? .chinese : .korean
    }
    let rows =
      given.first.flatMap { Word.words(of: $0).first }.map { GivenNames.rows(of: $0) } ?? []
    let slavic = rows.count { GivenNames.rows[$0].isSlavic }
    if slavic > 0, slavic == rows.count { return .slavic }
    guard family.contains(where: Self.looksSlavic) else {
      let isUnknown = rows.isEmpty && given.prefix(1).contains(where: NameTranscribing.isLikely)
      let isTranscribed =
        isUnknown || mayDropParticles || family.contains(where: NameTranscribing.isLikely)
      return isTranscribed ? .transcribed : .foreign
    }
    return slavic == 0 && !rows.isEmpty ? .mixed : .slavic
  }

  /// Whether a patronymic may stand between: of names in Cyrillic, and of those like them.
  var mayHavePatronymic: Bool {
    let first = (given + family).first?.unicodeScalars.first
    return origin.isSlavic || first.map { (0x400...0x52F).contains($0.value) } ?? false
  }

  static func looksSlavic(_ name: String) -> Bool {
    let plain = NameSpeller.plain(name)
    if NameWord(plain)?.isCyrillic == true {
      return cyrillicEndings.contains { plain.hasSuffix($0) && plain.count > $0.count + 1 }
    }
    let endings = [
      "ov", "ev", "yov", "in", "yn", "ova", "eva", "ina", "sky", "skiy", "skyi", "skyy", "skij",
      "skyj", "ski", "cki", "ska", "cka", "skaya", "ko", "enko", "chuk", "czuk", "cuk", "yuk",
      "iuk", "uk", "ych", "ich", "vic", "wicz", "vych", "yi", "iy", "yy", "aya", "ak", "ek", "ik",
      "yk", "ec", "ets", "ow", "ew", "owa", "ewa", "rz", "cz", "jko", "hin", "lia",
    ]
    return endings.contains { plain.hasSuffix($0) && plain.utf8.count > $0.utf8.count + 1 }
  }

  private static let cyrillicEndings = [
    "ов", "ев", "єв", "ёв", "ова", "ева", "єва", "ин", "ын", "ін", "їн", "ина", "ына", "іна",
    "ский",
    "ской", "ская", "цкий", "цкая", "ський", "ська", "цький", "цька", "ский", "ски", "ска", "цки",
    "ко", "ук", "юк", "ик", "як", "ак", "ек", "ич", "ий", "ый", "ая", "ец", "ець", "ів", "їв", "ых",
    "их", "ишин", "ло", "ба", "га", "да", "ша", "вич", "вић", "ић", "аў", "оў", "еў", "скі", "чык",
  ]

  var gender: NameGender {
    var isMan = false
    var isWoman = false
    for name in given.prefix(1) {
      guard let word = Word.words(of: name).first else { continue }
      for row in GivenNames.rows(of: word) {
        if GivenNames.rows[row].isFeminine { isWoman = true } else { isMan = true }
      }
    }
    if isMan == isWoman { return .unknown }
    return isMan ? .masculine : .feminine
  }
}
