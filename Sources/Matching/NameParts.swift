/// The words of a personal name, told apart.
struct NameParts: Sendable {
  /// At least one, but for names of one word.
  var given: [String] = []
  /// Small words before the surname.
  var particles: [String] = []
  var family: [String] = []

  /// Small words in the middle of names, with their Cyrillic spellings.
  static let particles: [String: [String]] = [
    "al": ["al", "el", "аль", "ал", "эль", "ель", "ас", "аш", "ат"],
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

  /// Whether the surname is also written without its particle, as Arabic ones are.
  var mayDropParticles: Bool {
    !particles.isEmpty
      && particles.allSatisfy { ["al", "el", "аль", "эль", "ал"].contains($0.lowercased()) }
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
    // Of `van der Bellen`, given as a surname before a comma, too.
    while self.family.count > 1, Self.isParticle(self.family[0]) {
      particles.append(self.family.removeFirst())
    }
    while self.given.count > 1, let last = self.given.last, Self.isParticle(last) {
      particles.insert(self.given.removeLast(), at: 0)
    }
  }

  /// Whether the name looks like one that Slavic languages spell by letter, not by sound.
  var isSlavic: Bool {
    if let letter = given.first?.unicodeScalars.first, (0x400...0x52F).contains(letter.value) {
      return true
    }
    if let first = given.first, isSlavicGiven(first) { return true }
    return family.contains(where: Self.looksSlavic)
  }

  private func isSlavicGiven(_ name: String) -> Bool {
    guard let word = Word.words(of: name).first else { return false }
    let rows = GivenNames.rows(of: word)
    return !rows.isEmpty && rows.allSatisfy { GivenNames.rows[$0].isSlavic }
  }

  static func looksSlavic(_ name: String) -> Bool {
    let plain = NameSpeller.plain(name)
    let endings = [
      "ov", "ev", "yov", "in", "yn", "ova", "eva", "ina", "sky", "skiy", "skyi", "skyy", "skij",
      "skyj", "ski", "cki", "ska", "cka", "skaya", "ko", "enko", "chuk", "czuk", "cuk", "yuk",
      "iuk", "uk", "ych", "ich", "vic", "wicz", "vych", "yi", "iy", "yy", "aya", "ak", "ek", "ik",
      "yk", "ec", "ets", "ow", "ew", "owa", "ewa", "rz", "cz", "jko", "hin", "lia",
    ]
    return endings.contains { plain.hasSuffix($0) && plain.utf8.count > $0.utf8.count + 1 }
  }

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
