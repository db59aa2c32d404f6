extension Namesakes {
  /// Whether a word before a surname that no table of names has is a given name by where it stands:
  /// "his daughter Tiffany Reed", "met with Tiffany Reed".
  func isRelative(_ before: NameSurroundings.Neighbour) -> Bool {
    guard before.gap == " ",
      let second = surroundings.word(before: before.word)
        ?? surroundings.wordBeforeComma(before.word),
      !second.isDotted, let hash = Self.hash(second.word)
    else { return false }
    if Self.kin.contains(hash) { return mayBeGiven(before.word) }
    return Self.companies.contains(hash) && second.gap == " "
      && second.word.first?.isLowercase == true && mayBeGiven(before.word)
      && !isPlaceOrCalling(before.word) && !isSubject && surroundings.isInProse
      && !language.isLikely(.german, around: Substring(surroundings.vicinity))
  }

  /// "After a talk with Quill Reed said no": a clause begins with the name.
  private var isSubject: Bool {
    guard let after, after.gap == " ", let hash = Self.hash(after.word) else { return false }
    return Self.verbs.contains(hash)
  }

  /// Whether a word has the shape of a name, and is none of the official's own nor an office.
  private func mayBeGiven(_ word: Substring) -> Bool {
    guard word.count > 2, word.first?.isUppercase == true,
      word.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" }), !NameTitles.isTitle(word),
      let hash = Self.hash(word), !Self.offices.contains(hash)
    else { return false }
    return !isOwn(hash)
  }

  /// Whether a word is the official's given name, or another that stands for it.
  private func isOwn(_ word: UInt64) -> Bool {
    let rows = GivenNames.rows(of: Word(hash: word))
    return official.given.contains { given in
      given.hash == word || GivenNames.rows(of: given).contains(where: rows.contains)
    }
  }

  private func isPlaceOrCalling(_ word: Substring) -> Bool {
    guard let hash = Self.hash(word) else { return true }
    return Self.places.contains(hash) || Self.noPersons.contains(hash)
      || Self.endings.contains { word.hasSuffix($0) }
  }

  /// Of nations, parties and callings: Ukrainian, Republican, British, Democrat, Socialist; and of
  /// plurals, which few given names look like.
  private static let endings = ["ian", "ican", "ish", "ese", "crat", "ist", "s", "er", "or", "ing"]

  /// "Петрова Людмила": a given name behind the surname, and no other surname behind that; or a
  /// father's name, as what was taken for a surname is a given name then.
  var isBeforeGiven: Bool {
    guard let after, after.gap == " ", after.word.first?.isUppercase == true,
      let hash = Self.hash(after.word)
    else { return false }
    if Self.isPatronymic(after.word) { return true }
    guard GivenNames.allForms.contains(hash), !Self.ordinary.contains(hash),
      !Self.places.contains(hash), !isOwn(hash), surroundings.isInProse, !isMidPhrase,
      let next = surroundings.after(after), next.gap.allSatisfy({ " ,.;:)".contains($0) })
    else { return false }
    return next.gap != " " || next.word.first?.isUppercase != true
      || Self.isPatronymic(next.word)
  }

  /// Whether a word with a small letter before the name may govern it: "told Reed Emma was ill".
  private var isMidPhrase: Bool {
    guard let before else { return false }
    return before.word.first?.isLowercase == true || isOfKin(before)
  }

  /// "Дочь Петрова Екатерина": whose daughter she is.
  private func isOfKin(_ before: NameSurroundings.Neighbour) -> Bool {
    Self.hash(before.word).map(Self.kin.contains) ?? false
  }

  /// Ivanovich, Иванович, Іванівна.
  private static func isPatronymic(_ word: Substring) -> Bool {
    word.count > 6 && patronymicEndings.contains { word.hasSuffix($0) }
  }

  private static let patronymicEndings = [
    "ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "ович", "евич", "йович", "овна",
    "евна", "івна", "овича", "евича", "овны", "евны", "івни", "овичу", "евичу", "овне", "евне",
    "івні", "овной", "евной", "івною",
  ]
}
