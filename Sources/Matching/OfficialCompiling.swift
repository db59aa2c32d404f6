import Model

extension Compiler {
  mutating func add(
    _ official: Watchlist.Official, of watchlist: Int, mentions: Automaton.Slot
  ) {
    let compiled = CompiledOfficial(
      watchlist: watchlist, id: official.id, names: builder.makeSlot(),
      derived: builder.makeSlot(), initials: builder.makeSlot(), surnames: builder.makeSlot(),
      policy: official.surname, context: builder.makeSlot(), forbidden: builder.makeSlot(),
      mentions: mentions)
    for name in [official.name] + official.also {
      let forms = NameForms(name.value)
      if let problem = Checks.problem(ofName: name, forms) {
        problems.append(problem)
        continue
      }
      for form in forms.full { builder.add(form, to: compiled.names) }
      if official.surname != .never, let surname = forms.surname {
        builder.add(surname, to: compiled.surnames)
      }
      if let parts = official.derivable(forms, of: name.value) {
        let phrases = classes.phrases(of: parts, in: &builder)
        for phrase in phrases.full { builder.add(phrase, to: compiled.derived) }
        for phrase in phrases.initials { builder.add(phrase, to: compiled.initials) }
        if official.surname != .never, official.derivesSurname(from: name.value),
          let alone = phrases.alone
        {
          builder.add(alone, to: compiled.surnames)
        }
      }
    }
    _ = add(official.context, to: compiled.context, what: "the context word")
    _ = add(official.forbid, to: compiled.forbidden, what: "the forbidden form")
    officials.append(compiled)
  }
}

/// The classes of words that names are made of, shared by all officials.
struct NameClasses {
  private var known: [String: Word] = [:]

  /// A name as phrases over classes.
  struct Phrases {
    var full: [[Word]] = []
    var initials: [[Word]] = []
    /// The surname by itself.
    var alone: [Word]?
  }

  mutating func phrases(of parts: NameParts, in builder: inout AutomatonBuilder) -> Phrases {
    guard let last = parts.family.last, parts.given.count + parts.family.count <= 8 else {
      return Phrases()
    }
    let names = OfficialWords(parts)
    let given = parts.given.map { word($0, .given, names, &builder) }
    let particles = parts.particles.map { word($0, .particle, names, &builder) }
    let family = parts.family.dropLast().map { word($0, .surname, names, &builder) }
    var phrases = Phrases()
    let endings: [OfficialWords.Kind] = [.surname, .rare]
    let heads = parts.mayDropParticles ? [particles, []] : [particles]
    for (ending, head) in endings.flatMap({ ending in heads.map { (ending, $0) } }) {
      let surname = head + family + [word(last, ending, names, &builder)]
      guard let first = parts.given.first else {
        phrases.full.append(surname)
        break
      }
      if ending == .surname, !OfficialWords.isCommon(last) { phrases.alone = surname }
      // Of a name written with initials only these are known.
      let isInitial = first.unicodeScalars.count == 1
      if !isInitial { add(surname, given, to: &phrases) }
      let initial = word(first, .initial, names, &builder)
      let anyInitial = word("", .anyInitial, names, &builder)
      var middles = [anyInitial, word("", .middle, names, &builder)]
      if names.mayHavePatronymic { middles.append(word("", .patronymic, names, &builder)) }
      for middle in isInitial ? [] : middles {
        phrases.full.append([given[0], middle] + surname)
        let reversed = surname + [given[0], middle]
        switch middle.wordClass {
        case middles[0].wordClass: phrases.initials.append(reversed)
        case middles[1].wordClass: break
        default: phrases.full.append(reversed)
        }
      }
      phrases.initials += [
        [initial] + surname, [initial, anyInitial] + surname, surname + [initial],
        surname + [initial, anyInitial],
      ]
    }
    return phrases
  }

  /// All given names, or the first, or those after it; before and after the surname.
  private func add(_ surname: [Word], _ given: [Word], to phrases: inout Phrases) {
    var heads = [given, [given[0]]]
    if given.count > 1 { heads.append(Array(given.dropFirst())) }
    for head in heads { phrases.full += [head + surname, surname + head] }
  }

  private mutating func word(
    _ name: String, _ kind: OfficialWords.Kind, _ names: OfficialWords,
    _ builder: inout AutomatonBuilder
  ) -> Word {
    let key = names.key(of: name, kind)
    if let word = known[key] { return word }
    let word = builder.makeClass()
    known[key] = word
    names.forms(of: name, kind) { builder.add($0.word.hash, toClass: word) }
    for form in names.formsAbroad(of: name, kind) {
      if let spelling = Word.words(of: form.text).first {
        builder.add(spelling.hash, toClass: word)
      }
    }
    return word
  }
}

extension Watchlist.Official {
  /// Whether forms of a spelling's surname stand for the official by themselves. Of Latin spellings
  /// only the name's own do: whose sounds another one has is not told, and wrong ones make words.
  func derivesSurname(from spelling: String) -> Bool {
    spelling == name.value
      || spelling.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value >= 0x370 }
  }

  /// The parts of a spelling that others are derived from. A single word given beside the name is
  /// that word and no more: by sound it could become any.
  func derivable(_ forms: NameForms, of spelling: String) -> NameParts? {
    guard let parts = forms.parts else { return nil }
    return spelling == name.value || !parts.given.isEmpty ? parts : nil
  }
}
