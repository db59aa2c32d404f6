import Model

extension Compiler {
  mutating func add(
    _ official: Watchlist.Official, of watchlist: Int, mentions: Automaton.Slot
  ) {
    var compiled = CompiledOfficial(
      watchlist: watchlist, id: official.id, titles: builder.makeSlot(), names: builder.makeSlot(),
      derived: builder.makeSlot(), initials: builder.makeSlot(), surnames: builder.makeSlot(),
      germanic: builder.makeSlot(), baltic: builder.makeSlot(), policy: official.surname,
      context: builder.makeSlot(), forbidden: builder.makeSlot(), mentions: mentions,
      gender: .unknown)
    for name in [official.name] + official.also {
      let forms = NameForms(name.value)
      if let problem = Checks.problem(ofName: name, forms) {
        problems.append(problem)
        continue
      }
      add(forms, of: name.value, official, &compiled)
    }
    _ = add(official.context, to: compiled.context, what: "the context word")
    _ = add(official.forbid, to: compiled.forbidden, what: "the forbidden form")
    officials.append(compiled)
  }

  private mutating func add(
    _ forms: NameForms, of name: String, _ official: Watchlist.Official,
    _ compiled: inout CompiledOfficial
  ) {
    let isPersonal = forms.parts.map { !$0.given.isEmpty } ?? false
    for form in forms.full { builder.add(form, to: isPersonal ? compiled.names : compiled.titles) }
    if official.surname != .never {
      for surname in forms.surnames { builder.add(surname, to: compiled.surnames) }
    }
    if isPersonal, !forms.suffix.contains(where: { Namesakes.suffix($0) == Namesakes.son }) {
      compiled.hasPlainName = true
    }
    for word in forms.suffix {
      if let suffix = Namesakes.suffix(word) { compiled.suffixes.insert(suffix) }
    }
    guard let parts = official.derivable(forms, of: name) else { return }
    if compiled.gender == .unknown { compiled.gender = parts.gender }
    if let given = parts.given.first.flatMap({ Word.words(of: $0).first }) {
      compiled.given.append(given)
    }
    let phrases = classes.phrases(of: parts, in: &builder)
    if let phrase = classes.phrase(inCharactersOf: parts, in: &builder) {
      builder.add(phrase, to: compiled.derived)
    }
    for phrase in phrases.full { builder.add(phrase, to: compiled.derived) }
    for phrase in phrases.initials { builder.add(phrase, to: compiled.initials) }
    guard official.surname != .never, official.derivesSurname(from: name) else { return }
    for (slot, phrase) in zip(compiled.alone, phrases.alone) { builder.add(phrase, to: slot) }
  }
}

/// The classes of words that names are made of, shared by all officials.
struct NameClasses {
  private var known: [String: Word] = [:]
  private var kinds = NameFormKinds()

  /// A name as phrases over classes.
  struct Phrases {
    var full: [[Word]] = []
    var initials: [[Word]] = []
    /// The surname by itself: anywhere, and in languages akin to German or Lithuanian.
    var alone: [[Word]] = []
  }

  mutating func phrases(of parts: NameParts, in builder: inout AutomatonBuilder) -> Phrases {
    guard let last = parts.family.last, parts.given.count + parts.family.count <= 8 else {
      return Phrases()
    }
    let names = OfficialWords(parts)
    addSurname(last, names, &builder)
    let given = parts.given.map { word($0, .given, names, &builder) }
    let particles = parts.particles.map { word($0, .particle, names, &builder) }
    let family = parts.family.dropLast().map { word($0, .part, names, &builder) }
    let others = middles(of: parts.given.dropFirst(), names, &builder)
    var phrases = Phrases()
    let endings: [OfficialWords.Kind] = [.surname, .rare]
    let regional = [OfficialWords.Kind.germanic, .baltic].map { word(last, $0, names, &builder) }
    let heads = parts.mayDropParticles ? [particles, []] : [particles]
    for (ending, head) in endings.flatMap({ ending in heads.map { (ending, $0) } }) {
      let surname = head + family + [word(last, ending, names, &builder)]
      guard let first = parts.given.first else {
        phrases.full.append(surname)
        break
      }
      if ending == .surname, phrases.alone.isEmpty, !OfficialWords.isCommon(last) {
        phrases.alone = [surname] + regional.map { head + family + [$0] }
      }
      // Of a name written with initials only these are known.
      let isInitial = first.unicodeScalars.count == 1
      if !isInitial {
        add(surname, given, to: &phrases)
        for ending in ending == .surname ? regional : [] {
          add(head + family + [ending], given, to: &phrases)
        }
      }
      let initial = word(first, .initial, names, &builder)
      if !isInitial {
        for middle in others.names {
          phrases.full += [[given[0], middle] + surname, surname + [given[0], middle]]
        }
        for middle in others.initials {
          phrases.full.append([given[0], middle] + surname)
          phrases.initials.append(surname + [given[0], middle])
        }
      }
      let cases = ending == .surname ? [surname] + regional.map { head + family + [$0] } : [surname]
      phrases.initials += cases.flatMap { [[initial] + $0, $0 + [initial]] }
      for middle in others.initials {
        phrases.initials += [[initial, middle] + surname, surname + [initial, middle]]
      }
    }
    return phrases
  }

  /// A Chinese name as its characters, each a word of a text.
  mutating func phrase(
    inCharactersOf parts: NameParts, in builder: inout AutomatonBuilder
  ) -> [Word]? {
    NameHan.characters(of: parts.given + parts.family)?.map { characters in
      let key = "han " + String(characters)
      if let word = known[key] { return word }
      let word = builder.makeClass()
      known[key] = word
      for character in characters {
        if let spelling = Word.words(of: String(character)).first {
          builder.add(spelling.hash, toClass: word)
        }
      }
      return word
    }
  }

  /// Makes the classes of a surname, each of its forms in the first that it belongs to.
  private mutating func addSurname(
    _ name: String, _ names: OfficialWords, _ builder: inout AutomatonBuilder
  ) {
    guard known[names.key(of: name, .surname)] == nil else { return }
    let stems = names.stems(of: name)
    let forms = names.surnameForms(of: name, stems, &kinds)
    for (kind, hashes) in forms {
      let word = builder.makeClass()
      known[names.key(of: name, kind)] = word
      for hash in hashes { builder.add(hash, toClass: word) }
      addAbroad(name, kind, names, word, stems, &builder)
    }
  }

  private func addAbroad(
    _ name: String, _ kind: OfficialWords.Kind, _ names: OfficialWords, _ word: Word,
    _ stems: [NameSpeller.Stem]?, _ builder: inout AutomatonBuilder
  ) {
    for form in names.formsAbroad(of: name, kind, stems) {
      if let spelling = Word.words(of: form.text).first {
        builder.add(spelling.hash, toClass: word)
      }
    }
  }

  /// What may stand between the first name and the surname: of a name that has more words there,
  /// their initials; else anybody's.
  private mutating func middles(
    of given: ArraySlice<String>, _ names: OfficialWords, _ builder: inout AutomatonBuilder
  ) -> (names: [Word], initials: [Word]) {
    var kinds: [OfficialWords.Kind] = [.middle]
    if names.mayHavePatronymic { kinds.append(.patronymic) }
    guard given.isEmpty else {
      return ([], given.map { word($0, .initial, names, &builder) })
    }
    return (
      kinds.map { word("", $0, names, &builder) }, [word("", .anyInitial, names, &builder)]
    )
  }

  /// All given names, or the first, or those after it; before and after the surname.
  private func add(_ surname: [Word], _ given: [Word], to phrases: inout Phrases) {
    var heads = [given, [given[0]]]
    if given.count > 1 { heads.append(Array(given.dropFirst())) }
    if given.count > 2 { heads.append([given[given.count - 1]]) }
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
    addAbroad(name, kind, names, word, nil, &builder)
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
