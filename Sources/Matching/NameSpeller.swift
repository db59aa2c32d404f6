/// One way a word of a name is written.
struct NameForm: Sendable {
  var word: NameWord
  /// The nominative it is a case of.
  var base: NameWord
  var language: NameLanguage
  /// How far-fetched the spelling is; 0 is the likeliest.
  var cost: Int
}

enum NameGender: Sendable { case masculine, feminine, unknown }

/// Makes the forms of one word of a name: spellings first, then their endings.
enum NameSpeller {
  /// A nominative.
  struct Stem: Hashable {
    var word: NameWord
    var language: NameLanguage
    var cost: Int
  }

  /// All forms of a surname, or of a given name that no table knows.
  static func surname(
    _ name: String, origin: NameOrigin, gender: NameGender, _ visit: (NameForm) -> Void
  ) {
    for stem in stems(of: name, origin) { decline(stem, gender, visit) }
  }

  /// All forms of the names in a row of `GivenNames`.
  static func given(row number: Int, _ visit: (NameForm) -> Void) {
    let row = GivenNames.rows[number]
    let gender: NameGender = row.isFeminine ? .feminine : .masculine
    for name in row.names {
      guard let word = NameWord(plain(name)) else { continue }
      let languages: [NameLanguage] =
        word.isCyrillic
        ? [.russian, .ukrainian] : [.latin, .polish, .czech, .slovene, .latvian, .lithuanian]
      for language in languages {
        decline(Stem(word: word, language: language, cost: 0), gender, visit)
      }
      if row.isSlavic {
        for stem in romanised(name) { decline(stem, gender, visit) }
      } else if word.isCyrillic {
        // Latvian writes foreign names by sound, as Russian does.
        let spelling = NameLetters.baltic.spellings(of: word.scalars, limit: 1)
        for spelling in spelling {
          decline(Stem(word: spelling.word, language: .latvian, cost: 0), gender, visit)
        }
      } else if NameTranscribing.isLikelyGiven(name) {
        for stem in NameTranscribing.likeliest(of: scalars(name)) { decline(stem, gender, visit) }
      }
    }
  }

  /// A Slavic name in Cyrillic as the Latin languages write it.
  static func romanised(_ name: String) -> [Stem] {
    let letters = scalars(name)
    guard let word = NameWord(plain(name)), word.isCyrillic else { return [] }
    let isUkrainian = letters.contains { ukrainianLetters.contains($0) }
    return romanised(Stem(word: word, language: isUkrainian ? .ukrainian : .russian, cost: 0))
  }

  private static let ukrainianLetters: Set<UInt32> = [0x456, 0x457, 0x454, 0x491]
  private static let russianLetters: Set<UInt32> = [0x44B, 0x44D, 0x451, 0x44A]

  private static func romanised(_ stem: Stem) -> [Stem] {
    let letters = stem.word.scalars
    func spell(_ table: Respelling, _ limit: Int, _ languages: NameLanguage...) -> [Stem] {
      table.spellings(of: letters, limit: limit).flatMap { spelling in
        languages.map {
          Stem(word: spelling.word, language: $0, cost: spelling.cost + stem.cost)
        }
      }
    }
    var stems: [Stem] = []
    if stem.language == .ukrainian { stems += spell(NameLetters.ukrainianLatin, 10, .latin) }
    stems += spell(NameLetters.english, 8, .latin)
    stems += spell(NameLetters.english, 2, .polish, .czech, .slovene)
    stems += spell(NameLetters.polish, 6, .polish)
    stems += spell(NameLetters.czech, 6, .czech, .slovene)
    stems += spell(NameLetters.german, 8, .german)
    stems += spell(NameLetters.hungarian, 2, .hungarian)
    stems += spell(NameLetters.french, 4, .french)
    stems += spell(NameLetters.spanish, 3, .spanish)
    stems += spell(NameLetters.turkish, 2, .turkish)
    return stems + rare(spell(NameLetters.baltic, 2, .latvian, .lithuanian))
  }

  static func decline(_ stem: Stem, _ gender: NameGender, _ visit: (NameForm) -> Void) {
    func forms(_ endings: NameEndings) {
      for word in endings.forms(of: stem.word) {
        visit(NameForm(word: word, base: stem.word, language: stem.language, cost: stem.cost))
      }
    }
    if gender != .feminine { forms(stem.language.grammar.masculine) }
    if gender != .masculine { forms(stem.language.grammar.feminine) }
  }
}

extension NameSpeller {
  /// The nominatives of a name in all the languages.
  static func stems(of name: String, _ origin: NameOrigin) -> [Stem] {
    let letters = scalars(name)
    guard !letters.isEmpty, letters.count <= NameWord.limit else { return [] }
    let isCyrillic = (0x400...0x52F).contains(letters[0])
    return isCyrillic
      ? cyrillicStems(letters, origin)
      : latinStems(letters, isSlavic: origin.isSlavic) + eastern(name, origin)
        + (origin == .transcribed ? NameTranscribing.stems(of: letters) : [])
  }

  /// Of Chinese and Korean names what the systems make of them; too short to stand alone.
  static func eastern(_ name: String, _ origin: NameOrigin) -> [Stem] {
    guard let eastern = origin.eastern else { return [] }
    return rare(
      NameEastern.cyrillic(name, eastern).compactMap { text, language in
        NameWord(text).map { Stem(word: $0, language: language, cost: 0) }
      })
  }

  /// The likeliest Russian nominatives, where all of them are known of these.
  static func russian(
    _ name: String, _ origin: NameOrigin, _ stems: [Stem]? = nil
  ) -> [NameWord] {
    let letters = scalars(name)
    if origin == .slavic, letters.first.map({ $0 < 0x370 }) ?? false {
      return NameLetters.toCyrillic.spellings(of: letters, limit: 2).map(\.word)
    }
    let russian = (stems ?? self.stems(of: name, origin)).filter { $0.language == .russian }
    return likeliest(russian, origin.isSlavic ? 2 : 5).map(\.word)
  }

  private static func cyrillicStems(_ letters: [UInt32], _ origin: NameOrigin) -> [Stem] {
    guard let word = folded(letters) else { return [] }
    let isUkrainian = letters.contains { ukrainianLetters.contains($0) }
    let isRussian = letters.contains { russianLetters.contains($0) }
    var stems = [Stem(word: word, language: .bulgarian, cost: 0)]
    var russian = [Stem(word: word, language: .russian, cost: 0)]
    if isUkrainian { russian = respelt(russian, NameLetters.russian, 4, .russian) }
    let ukrainian =
      isRussian || !isUkrainian
      ? respelt(russian, NameLetters.ukrainian, 4, .ukrainian)
      : [Stem(word: word, language: .ukrainian, cost: 0)]
    stems += russian + ukrainian + others(russian)
    for stem in likeliest(russian, 2) + likeliest(ukrainian, 2) { stems += romanised(stem) }
    if origin != .slavic { stems += foreign(russian) }
    return stems
  }

  /// How the Latin languages may have written what Russian writes by sound, and Russian by
  /// another's
  /// ear. None of it is likely enough to stand alone.
  private static func foreign(_ russian: [Stem]) -> [Stem] {
    rare(
      likeliest(respelt(russian, NameSounds.latin, 120, .latin), 120)
        + likeliest(respelt(russian, NameSounds.doubled, 8, .russian), 8))
  }

  /// A foreign name in Lithuanian, which keeps its letters, and in Latvian, which writes its
  /// sounds.
  private static func baltic(_ letters: [UInt32], _ stems: [Stem]) -> [Stem] {
    let sounds = likeliest(stems.filter { $0.language == .russian }, 6)
    var kept = folded(letters).map { [Stem(word: $0, language: .lithuanian, cost: 0)] } ?? []
    // A name may be Latvian itself.
    if letters.last == 0x73 || letters.last == 0x161 {
      kept += kept.map { Stem(word: $0.word.dropLast(1), language: .latvian, cost: 0) }
    }
    return rare(kept + respelt(sounds, NameLetters.baltic, 1, .latvian))
  }

  /// Spellings that are not likely enough, or too like other words, to stand alone.
  private static func rare(_ stems: [Stem]) -> [Stem] {
    stems.map {
      Stem(word: $0.word, language: $0.language, cost: $0.cost + OfficialWords.rareCost)
    }
  }

  private static func latinStems(_ letters: [UInt32], isSlavic: Bool) -> [Stem] {
    var stems: [Stem] = []
    for spelling in latinSpellings.spellings(of: letters, limit: 8) {
      for language in [NameLanguage.latin, .polish, .czech, .slovene] {
        stems.append(Stem(word: spelling.word, language: language, cost: spelling.cost))
      }
    }
    stems += sounded(letters, isSlavic ? (12, 6, 24) : (32, 8, 50))
    let transcribed = NameLetters.toCyrillic.spellings(of: letters, limit: isSlavic ? 16 : 4)
    let russian = transcribed.map { Stem(word: $0.word, language: .russian, cost: $0.cost) }
    if !isSlavic { stems += baltic(letters, stems) }
    let ukrainian = respelt(russian, NameLetters.ukrainian, 6, .ukrainian)
    stems += russian + likeliest(ukrainian, 16) + others(russian)
    guard isSlavic else { return stems }
    stems += adjectives(letters)
    for stem in likeliest(russian, 2) + likeliest(ukrainian, 3) { stems += romanised(stem) }
    return stems
  }

  /// What languages and passports make of the ending of Navalny and Zelensky.
  private static func adjectives(_ letters: [UInt32]) -> [Stem] {
    let name = plain(letters)
    guard let ending = adjectiveEndings.first(where: { name.hasSuffix($0) && $0 != "i" }),
      let stem = NameWord(name.dropLast(ending.count)), stem.count > 3
    else { return [] }
    return adjectiveEndings.compactMap { NameWord($0) }.map { ending in
      var word = stem
      word.append(ending)
      return Stem(word: word, language: .latin, cost: 1)
    }
  }

  private static let adjectiveEndings = ["iy", "yi", "yy", "ij", "yj", "ii", "y", "i"]

  /// Accents and what stands for them where they cannot be set.
  private static let latinSpellings = Respelling(
    """
    ö=o|oe ü=u|ue ä=a|ae oe=oe,o ue=ue,u ae=ae,a kh=kh,ch|h sh=sh,s ch=ch,c y=y,j y$=y w=w,v q=q,k
    qu=qu
    """)

  /// By sound, in Russian, Ukrainian and Bulgarian: of so many pronunciations, so many spellings
  /// each, so many in all.
  private static func sounded(
    _ letters: [UInt32], _ limits: (sounds: Int, spellings: Int, all: Int)
  ) -> [Stem] {
    let sounds = NameSounds.sounds.spellings(of: letters, limit: limits.sounds)
    func spell(_ table: Respelling, _ language: NameLanguage) -> [Stem] {
      let all = sounds.flatMap { sound in
        table.spellings(of: sound.word.scalars, limit: limits.spellings).map {
          Stem(word: $0.word, language: language, cost: $0.cost + sound.cost)
        }
      }
      return likeliest(all, limits.all)
    }
    return spell(NameSounds.russian, .russian) + spell(NameSounds.ukrainian, .ukrainian)
      + spell(NameSounds.bulgarian, .bulgarian)
  }

  private static func others(_ russian: [Stem]) -> [Stem] {
    likeliest(respelt(russian, NameLetters.bulgarian, 4, .bulgarian), 24)
      + respelt(likeliest(russian, 2), NameLetters.belarusian, 3, .belarusian)
      + respelt(likeliest(russian, 2), NameLetters.serbian, 2, .serbian)
  }

  private static func respelt(
    _ stems: [Stem], _ table: Respelling, _ limit: Int, _ language: NameLanguage
  ) -> [Stem] {
    stems.flatMap { stem in
      table.spellings(of: stem.word.scalars, limit: limit).map {
        Stem(word: $0.word, language: language, cost: $0.cost + stem.cost)
      }
    }
  }

  private static func likeliest(_ stems: [Stem], _ limit: Int) -> [Stem] {
    var seen: Set<NameWord> = []
    var kept: [Stem] = []
    for stem in stems.sorted(by: { ($0.cost, $0.word) < ($1.cost, $1.word) })
    where seen.insert(stem.word).inserted {
      kept.append(stem)
      if kept.count == limit { break }
    }
    return kept
  }

  /// Lower-case scalars, with plain apostrophes.
  static func scalars(_ name: String) -> [UInt32] {
    name.lowercased().unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x2019, 0x2BC, 0x60, 0xB4, 0x2018: 0x27
      // An accent by itself; й and ї come composed.
      case 0x300...0x36F: nil
      default: scalar.value
      }
    }
  }

  private static func folded(_ letters: [UInt32]) -> NameWord? {
    identity.spellings(of: letters, limit: 1).first?.word
  }

  private static let identity = Respelling("ё=ё")

  /// Without accents and capitals.
  static func plain(_ name: String) -> String { plain(scalars(name)) }
  static func plain(_ letters: [UInt32]) -> String { folded(letters)?.text ?? "" }
}
