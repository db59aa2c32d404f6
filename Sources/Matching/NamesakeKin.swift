extension Namesakes {
  /// Whether a word before a surname that no table of names has is a given name by where it stands:
  /// "his daughter Tiffany Reed". Behind other words it is as often an office or a nation.
  func isRelative(_ before: NameSurroundings.Neighbour) -> Bool {
    guard before.gap == " ",
      let second = surroundings.word(before: before.word)
        ?? surroundings.wordBeforeComma(before.word),
      !second.isDotted, let hash = Self.hash(second.word)
    else { return false }
    return Self.kin.contains(hash) && mayBeGiven(before.word)
  }

  /// Whether a word has the shape of a name, and is none of the official's own nor an office.
  private func mayBeGiven(_ word: Substring) -> Bool {
    guard word.count > 2, word.first?.isUppercase == true,
      word.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" }), !NameTitles.isTitle(word),
      !isCalling(word), let hash = Self.hash(word)
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

  /// An office, in any case of it, or a nation.
  private func isCalling(_ word: Substring) -> Bool {
    let small = word.lowercased()
    return Self.offices.contains { small.hasPrefix($0) }
      || Self.nations.contains { small.hasSuffix($0) }
  }

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
