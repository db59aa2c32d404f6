import Model

/// Finds how the words of a text come to stand for the words of an official's name.
struct NameTrace {
  let official: Watchlist.Official
  /// Whose forms are preferred where several languages have the same.
  let language: Language?

  /// The name that the text is a form of, and the derivation of each of its words; as much of it as
  /// is known.
  func form(of text: String, _ kind: MatchForm.Kind) -> MatchForm {
    let words = Word.words(of: text).map(\.hash)
    var best: (name: String, forms: [OfficialForm])?
    for name in ([official.name] + official.also).map(\.value) {
      let forms = derivations(of: words, from: name)
      if forms.count > best?.forms.count ?? 0 { best = (name, forms) }
      if forms.count == words.count { break }
    }
    var form = MatchForm(kind: kind, of: best?.name ?? official.name.value)
    guard let best else { return form }
    let derived = best.forms.filter { $0.part != .written }
    form.words = derived.map { "\($0.form) \($0.told)" }
    form.language = derived.last?.language
    return form
  }

  /// One form for each word that has any.
  private func derivations(of words: [UInt64], from name: String) -> [OfficialForm] {
    guard let parts = NameForms(name).parts else { return [] }
    let official = OfficialWords(parts)
    let sources: [(names: [String], part: OfficialForm.Part, kind: OfficialWords.Kind)] = [
      (parts.family, .surname, .surname), (parts.given, .given, .given),
      (parts.particles, .particle, .particle), (parts.family, .rare, .rare),
      (parts.family, .regional, .germanic), (parts.family, .regional, .baltic),
      (Array(parts.given.prefix(1)), .initial, .initial), ([""], .initial, .anyInitial),
      ([""], .patronymic, .patronymic),
    ]
    var found: [UInt64: OfficialForm] = [:]
    for source in sources where !words.allSatisfy({ found[$0] != nil }) {
      let missing = Set(words).subtracting(found.keys)
      for name in source.names {
        for (hash, form) in forms(among: missing, of: name, source.kind, official)
        where found[hash] == nil {
          found[hash] = OfficialForm(
            part: source.part, form: form.word.text, base: form.base.text,
            language: form.language.rawValue, source: name)
        }
      }
    }
    return words.compactMap { found[$0] }
  }

  /// The likeliest form of each word that has any.
  private func forms(
    among words: Set<UInt64>, of name: String, _ kind: OfficialWords.Kind,
    _ official: OfficialWords
  ) -> [UInt64: NameForm] {
    var found: [UInt64: NameForm] = [:]
    official.forms(of: name, kind) { form in
      let hash = form.word.hash
      guard words.contains(hash) else { return }
      if let known = found[hash], rank(known) <= rank(form) { return }
      found[hash] = form
    }
    return found
  }

  /// The less the likelier: the text's own language or English spelling, nominatives, plain
  /// spellings.
  private func rank(_ form: NameForm) -> (Int, Int, Int) {
    let isOwn = form.language == .latin || form.language.rawValue == language?.tag
    return (isOwn ? 0 : 1, form.word == form.base ? 0 : 1, form.cost)
  }
}
