/// Tells of a find of a name whether what is around it makes it somebody else's, or something's.
struct Namesakes {
  let surroundings: NameSurroundings
  let name: Substring
  let official: CompiledOfficial
  let language: ItemLanguage
  /// The words beside the name; most of what is asked is asked of them.
  let before: NameSurroundings.Neighbour?
  let after: NameSurroundings.Neighbour?

  init(
    _ name: Substring, in text: String, of official: CompiledOfficial, _ language: ItemLanguage
  ) {
    self.language = language
    surroundings = NameSurroundings(name, in: text)
    self.name = name
    self.official = official
    before = surroundings.before
    after = surroundings.after
  }

  /// Why a full name is not the official's; nil if nothing tells against it.
  func refusal(ofFull writing: NameWriting) -> String? {
    if let other = refusalBehind(isAlone: false) ?? siteBefore { return other }
    let isListed = writing.gaps.contains { $0.contains(",") }
    let beginsWithInitial = writing.words.first?.count == 1
    guard isListed || beginsWithInitial, let before else { return nil }
    if beginsWithInitial, before.isDotted, isInitial(before) { return Self.other }
    if !before.isDotted, isGiven(before) { return Self.other }
    return nil
  }

  /// Why a surname by itself is not the official's.
  var refusalOfSurname: String? {
    refusalBefore ?? refusalBehind(isAlone: true) ?? siteBefore
      ?? (isIndexed || isBeforeGiven ? "another given name is behind it" : nil)
  }

  /// "Reed, Emma" with nothing else around, as in an index.
  private var isIndexed: Bool {
    guard let after, after.gap == ", ", surroundings.isAtClauseStart(name),
      NameParts.isGivenForm(after.word)
    else { return false }
    return surroundings.after(after).map { $0.gap.contains { ";(\n|".contains($0) } } ?? true
  }

  static let other = "another given name or initial is before it"

  private var refusalBefore: String? {
    guard let before else { return nil }
    if let address = refusalOfAddress(before) { return address }
    guard NameSurroundings.beginsWithCapital(before.word) else { return nil }
    if before.isDotted { return isInitial(before) ? Self.other : nil }
    if isGiven(before) { return isCoupled ? nil : Self.other }
    if isRelative(before) { return Self.other }
    // "John Hamish Reed": the word between a given name and the surname is another name of theirs,
    // but in titles, where every word may have its capital.
    guard before.word.first?.isUppercase == true, let second = surroundings.second,
      second.word.first?.isUppercase == true, !second.isDotted, before.word.count > 1,
      isGiven(second), surroundings.isInProse
    else { return nil }
    return Self.other
  }

  /// "Tom and Emma Reed": a surname of two, of whom the first is the official.
  var isCoupled: Bool {
    guard let second = surroundings.second, !second.isDotted,
      let conjunction = Self.hash(second.word), Self.conjunctions.contains(conjunction),
      let first = surroundings.word(before: second.word), !first.isDotted,
      NameSurroundings.beginsWithCapital(first.word),
      let word = Word.words(of: String(first.word)).first
    else { return false }
    let rows = GivenNames.rows(of: word)
    return official.given.contains { given in
      given.hash == word.hash || GivenNames.rows(of: given).contains(where: rows.contains)
    }
  }

  /// "Mrs Reed" is no man.
  private func refusalOfAddress(_ before: NameSurroundings.Neighbour) -> String? {
    guard let hash = Self.hash(before.word) else { return nil }
    let isOther =
      official.gender == .masculine && Self.women.contains(hash)
      || official.gender == .feminine && (Self.men.contains(hash) || isMonsieur(before))
    return isOther ? "the form of address is of the other sex" : nil
  }

  private func isInitial(_ before: NameSurroundings.Neighbour) -> Bool {
    before.word.count == 1 && NameSurroundings.beginsWithCapital(before.word)
      && !isAbbreviation(before) && !isMonsieur(before)
  }

  /// "M. Reed" in French.
  private func isMonsieur(_ before: NameSurroundings.Neighbour) -> Bool {
    before.isDotted && before.word == "M"
      && language.isLikely(.french, around: Substring(surroundings.vicinity))
  }

  /// "the U.S. Reed", "z. B. Reed", "Plan B. Reed".
  private func isAbbreviation(_ last: NameSurroundings.Neighbour) -> Bool {
    var letters = String(last.word)
    var start = last.word
    for _ in 0..<Self.longestAbbreviation {
      guard let letter = surroundings.word(before: start), letter.isDotted, letter.word.count == 1
      else { break }
      // No name has a small one among its initials.
      if letter.word.first?.isLowercase == true { return true }
      if letter.gap != "." { return false }
      letters = letter.word + letters
      start = letter.word
    }
    if letters.count > 1 { return Self.abbreviations.contains(letters) }
    guard let label = surroundings.word(before: start), !label.isDotted,
      let hash = Self.hash(label.word)
    else { return false }
    return Self.labels.contains(hash)
  }

  private static let longestAbbreviation = 4

  /// Whether a word is a given name, and not another word or a place that is written like one.
  private func isGiven(_ neighbour: NameSurroundings.Neighbour) -> Bool {
    let word = neighbour.word
    guard let hash = Word.words(of: String(word)).last?.hash,
      NameSurroundings.beginsWithCapital(word),
      GivenNames.allForms.contains(hash) || Self.moreGiven.contains(hash),
      !Self.callings.contains(hash)
    else { return false }
    if surroundings.isAtClauseStart(word) { return !mayBegin(hash) }
    guard let before = surroundings.word(before: word), !before.isDotted,
      let preposition = Self.hash(before.word)
    else { return true }
    let isPlaced =
      Self.locatives.contains(preposition)
      || Self.movements.contains(preposition) && surroundings.isAtClauseStart(before.word)
    if isPlaced, Self.places.contains(hash) { return false }
    if Self.articles.contains(preposition) { return false }
    return !(Self.openings.contains(preposition) && mayBegin(hash))
  }

  /// Whether a clause may begin with a word before the name. A noun has the name in the genitive.
  func mayBegin(_ word: UInt64) -> Bool {
    if Self.ordinary.contains(word) { return true }
    return Self.owned.contains(word) && name.last.map { "аяоиыії".contains($0) } == true
  }

  /// Whether what follows tells a namesake, a place or a body.
  private func refusalBehind(isAlone: Bool) -> String? {
    guard let after else { return nil }
    if let suffix = suffix(after, isAlone: isAlone), !official.suffixes.contains(suffix) {
      return "“\(suffix)” is behind it"
    }
    return isSite(after, isAlone: isAlone) ? "a place or body is named so" : nil
  }

  private func suffix(_ after: NameSurroundings.Neighbour, isAlone: Bool) -> String? {
    guard let suffix = Self.suffix(after.word),
      Self.joints.contains(after.gap) || after.gap == ", " && after.word.count < 4
    else { return nil }
    // Numerals count the terms of a president, too; short ones are abbreviations.
    if suffix.first == "i" {
      return isAlone || after.word.first?.isUppercase != true ? nil : suffix
    }
    if after.word.count == 2, !after.isDotted, after.word.first?.isUppercase != true { return nil }
    return isOfChild(after) ? nil : suffix
  }

  /// "père de cinq enfants": whose father or son he is, rather than which of two.
  private func isOfChild(_ suffix: NameSurroundings.Neighbour) -> Bool {
    guard !suffix.isDotted, let next = surroundings.after(suffix), next.gap == " ",
      suffix.word.first?.isLowercase == true
    else { return false }
    return Self.ofChildren.contains(next.word)
  }

  private static let ofChildren: Set<Substring> = ["de", "du", "des", "d", "del", "do", "da", "di"]

  /// Whether this name stands with what tells it from a namesake, Jr. say.
  var hasSuffix: Bool {
    if let after, let suffix = suffix(after, isAlone: false) {
      return official.suffixes.contains(suffix)
    }
    return name.split(separator: " ").last.flatMap(Self.suffix).map(official.suffixes.contains)
      ?? false
  }

  /// What a word behind a name tells it apart by, under one name for all languages.
  static func suffix(_ word: Substring) -> String? { hash(word).flatMap { suffixes[$0] } }

  private var siteBefore: String? {
    guard let before, let hash = Self.hash(before.word), Self.sitesBefore.contains(hash)
    else { return nil }
    return "a place or body is named so"
  }

  static let joints: Set<Substring> = [" ", "\u{A0}", "-", "‐"]

  static func hash(_ word: Substring) -> UInt64? {
    Word.words(of: String(word)).first?.hash
  }
}
