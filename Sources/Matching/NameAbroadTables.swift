/// From Cyrillic, as Russian spells names by sound, to other scripts. The rules write each letter
/// as
/// one of ASCII, for which `letters` has the real one.
extension NameAbroad {
  struct Script: Sendable {
    let language: NameLanguage
    let table: Respelling
    private let letters: [UInt8: String]

    init(_ language: NameLanguage, _ letters: String, _ table: String) {
      self.language = language
      self.table = Respelling(table)
      var map: [UInt8: String] = [:]
      for entry in letters.split(separator: " ") {
        guard let code = entry.utf8.first else { continue }
        map[code] = String(entry.unicodeScalars.dropFirst())
      }
      self.letters = map
    }

    func decoded(_ word: NameWord) -> String {
      (0..<word.count).map { letters[word[$0]] ?? "" }.joined()
    }
  }

  static let scripts = [greek, arabic, hebrew]

  private static let greek = Script(
    .greek, "aα bβ gγ dδ eε zζ iι kκ lλ mμ nν xξ oο pπ rρ sσ tτ uυ fφ hχ",
    """
    а=a б=mp в=b в$=f г=gk|g г$=gk д=nt,d е=e,ie ж=z з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t
    у=ou ф=f х=h ц=ts ч=ts ш=s щ=s ъ= ы=i ь= э=e ю=iou я=ia ё=io дж=tz кс=x ий$=i ый$=i лл=l,ll сс=s
    нн=n мм=m фф=f тт=t пп=p рр=r ье=ie
    """)

  private static let arabic = Script(
    .arabic, "aا bب tت jج xخ dد rر zز sس Sش gغ fف kك lل mم nن hه wو yي",
    """
    а=a,|y б=b в=f г=g|j д=d е=y, ж=j з=z и=y й=y к=k л=l м=m н=n о=w п=b р=r с=s т=t у=w ф=f х=x|h
    ц=ts ч=tS ш=S щ=S ъ= ы=y ь= э=a|y|ay ю=yw я=ya ё=yw|y дж=j кс=ks ^а=a ^о=aw|a ^е=y ^э=a|ay
    ^и=ay|a
    ^у=aw ий$=y ый$=y ей$=y|ay ай=ay ой=wy лл=l сс=s нн=n мм=m фф=f тт=t пп=b рр=r ья=ya ье=yy|y
    а$=a ия$=ya уэ=wy
    """)

  private static let hebrew = Script(
    .hebrew, "aא bב gג dד hה wו zז xח Tט yי kכ lל mמ Mם nנ Nן sס pפ Pף cצ Cץ qק rר Sש '׳",
    """
    а=,a б=b в=b,ww ^в=w г=g д=d е=,y ж=z' з=z и=y й=y к=q л=l м=m м$=M н=n н$=N о=w п=p р=r с=s т=T
    у=w ф=p ф$=P х=x|k ц=c ц$=C ч=c' ш=S щ=S ъ= ы=y ь= э=a|ay ю=yw я=yh|ya ё=yw дж=g' кс=qs ^а=a
    ^о=aw
    ^е=y ^э=a ^и=ay ^у=aw ий$=y ый$=y ей$=yy ай=yy ой=wy лл=l сс=s нн=n мм=m тт=T пп=p а$=h ия$=yh
    """)
}

/// Syllables of Hangul from Cyrillic, by the rules for Russian of Korea's institute of language.
enum Hangul {
  static func spelling(ofRussian word: NameWord) -> String {
    var syllables: [Syllable] = []
    let letters = word.scalars.compactMap { Unicode.Scalar($0).map(Character.init) }
    for (place, letter) in letters.enumerated() {
      if let vowel = vowels[letter] {
        add(vowel: vowel, letter, isFirst: place == 0, to: &syllables)
      } else if letter == "й" {
        let isEnding = place + 1 == letters.count && place > 0 && "иы".contains(letters[place - 1])
        if !isEnding { syllables.append(Syllable(lead: 11, vowel: 20)) }
      } else if let lead = leads[letter] {
        add(lead: lead, letter, letters, place, to: &syllables)
      }
    }
    return String(String.UnicodeScalarView(syllables.compactMap(\.scalar)))
  }

  /// Places in Unicode's order of leading consonants, vowels and trailing consonants (§3.12).
  private struct Syllable {
    var lead: UInt32
    var vowel: UInt32?
    var tail: UInt32 = 0

    /// Without a vowel of its own it has ㅡ.
    var scalar: Unicode.Scalar? {
      Unicode.Scalar(0xAC00 + (lead * 21 + (vowel ?? 18)) * 28 + tail)
    }
  }

  private static func add(
    vowel: UInt32, _ letter: Character, isFirst: Bool, to syllables: inout [Syllable]
  ) {
    if let last = syllables.last, last.vowel == nil {
      let isSoft = last.lead == 9 && syllables[syllables.count - 1].tail == 27
      syllables[syllables.count - 1].tail = 0
      syllables[syllables.count - 1].vowel = isSoft ? softened[vowel] ?? vowel : vowel
    } else {
      let isYe = letter == "е" && (isFirst || syllables.last?.tail == 0)
      syllables.append(Syllable(lead: 11, vowel: isYe ? 7 : vowel))
    }
  }

  private static func add(
    lead: UInt32, _ letter: Character, _ letters: [Character], _ place: Int,
    to syllables: inout [Syllable]
  ) {
    let next = place + 1 < letters.count ? letters[place + 1] : nil
    let isBeforeVowel = next.map { vowels[$0] != nil } ?? false
    // A doubled consonant is one, but for н and м.
    if next == letter, !"нмл".contains(letter) { return }
    if !isBeforeVowel, let tail = tails[letter], let last = syllables.last, last.tail == 0,
      last.vowel != nil || letter == "л"
    {
      syllables[syllables.count - 1].tail = tail
      if last.vowel == nil { syllables[syllables.count - 1].vowel = 18 }
      return
    }
    if letter == "л", isBeforeVowel, let last = syllables.last, last.tail == 0 {
      syllables[syllables.count - 1].tail = 8
      if last.vowel == nil { syllables[syllables.count - 1].vowel = 18 }
    }
    if letter == "к", next == "с", let last = syllables.last, last.vowel != nil, last.tail == 0 {
      syllables[syllables.count - 1].tail = 1
      return
    }
    let isHard = !isBeforeVowel && (next.map { "пктфсшчцхщ".contains($0) } ?? true)
    var syllable = Syllable(lead: isHard ? hardened[lead] ?? lead : lead)
    if "шщ".contains(letter) { syllable.tail = isBeforeVowel ? 27 : 0 }
    if !isBeforeVowel, "шщчж".contains(letter), letter != "ж" || isHard { syllable.vowel = 20 }
    syllables.append(syllable)
  }

  private static let vowels: [Character: UInt32] = [
    "а": 0, "е": 5, "э": 5, "и": 20, "ы": 20, "о": 8, "у": 13, "ю": 17, "я": 2, "ё": 12,
  ]
  /// After ㅅ for ш: 샤, 셰, 시, 쇼, 슈.
  private static let softened: [UInt32: UInt32] = [0: 2, 5: 7, 8: 12, 13: 17]
  private static let leads: [Character: UInt32] = [
    "б": 7, "в": 7, "г": 0, "д": 3, "ж": 12, "з": 12, "к": 15, "л": 5, "м": 6, "н": 2, "п": 17,
    "р": 5, "с": 9, "т": 16, "ф": 17, "х": 18, "ц": 14, "ч": 14, "ш": 9, "щ": 9,
  ]
  private static let tails: [Character: UInt32] = ["л": 8, "м": 16, "н": 4]
  /// At the end and before voiceless consonants: ㅂ ㄱ ㄷ ㅈ.
  private static let hardened: [UInt32: UInt32] = [7: 17, 0: 15, 3: 16, 12: 9]
}
