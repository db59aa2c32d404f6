import Model

/// Finds the phrase that a text stands for, and how each of its words does.
struct PhraseTrace {
  let automaton: Automaton
  let memo: WordMemo
  let language: Language?

  /// What a word of a text is to the word of the phrase.
  private enum Manner: Comparable { case written, inflected, prefix }

  private struct Step {
    var node: Automaton.Node
    var previous: Int
    var word: String
    var phrase: String
    var manner: Manner
  }

  /// The form that the whole text is of a phrase in one of the slots, the plainest first; nil if it
  /// is of none.
  func form(of text: String, in slots: Set<Automaton.Slot>) -> MatchForm? {
    var steps: [Step] = []
    var open = [-1]
    FoldableBytes.of(text) { source in
      var reader = WordReader(source)
      var isFirst = true
      while !open.isEmpty, reader.next() {
        open = step(reader.word, source, from: open, isFirst: isFirst, &steps)
        isFirst = false
      }
    }
    let ends = open.filter { index in
      index >= 0 && automaton.slots(of: steps[index].node).contains { slots.contains($0) }
    }
    let paths = ends.map { path(to: $0, steps) }
    return paths.min { worst($0) < worst($1) }.map { form(of: $0) }
  }

  private func path(to end: Int, _ steps: [Step]) -> [Step] {
    var path: [Step] = []
    var at = end
    while at >= 0 {
      path.append(steps[at])
      at = steps[at].previous
    }
    return path.reversed()
  }

  private func worst(_ path: [Step]) -> Manner { path.map(\.manner).max() ?? .written }

  /// Each node of the automaton is come to in one way only, so that there are no more steps than
  /// the phrases have words.
  private func step(
    _ word: SourceWord, _ source: FoldableBytes, from open: [Int], isFirst: Bool,
    _ steps: inout [Step]
  ) -> [Int] {
    let tables = automaton.tables
    var next: [Int] = []
    let text = source.text(of: word)
    for (symbol, phrase, manner) in symbols(word, source) {
      for index in open {
        let link =
          isFirst ? tables.roots[Int(symbol)] : tables.child(of: steps[index].node, symbol)
        guard !link.isNone else { continue }
        next.append(steps.count)
        steps.append(
          Step(node: link.node, previous: index, word: text, phrase: phrase, manner: manner))
      }
    }
    return next
  }

  /// What a word may be to the automaton: symbol, word of a phrase, and how.
  private func symbols(
    _ word: SourceWord, _ source: FoldableBytes
  ) -> [(symbol: UInt32, phrase: String, manner: Manner)] {
    let tables = automaton.tables
    var found: [(symbol: UInt32, phrase: String, manner: Manner)] = []
    let text = source.text(of: word)
    var written: [UInt32] = []
    tables.forEachSymbol(of: word.hash) { written.append($0) }
    for symbol in written { found.append((symbol, text, .written)) }
    if tables.inflects {
      for symbol in written { found.append((symbol | 1, text, .written)) }
    }
    if let language, tables.mayInflect(word, of: source) {
      for symbol in memo.forms(of: word, source, language)
      where !written.contains(symbol & ~1) {
        found.append((symbol, automaton.stems.word(of: symbol) ?? text, .inflected))
      }
    }
    if tables.mayHavePrefix(word, of: source) {
      for symbol in tables.prefixes(of: word, in: source) {
        found.append((symbol, prefix(symbol, word, source) + "*", .prefix))
      }
    }
    return found
  }

  /// The letters that a prefix and a word have in common.
  private func prefix(
    _ symbol: UInt32, _ word: SourceWord, _ source: FoldableBytes
  ) -> String {
    var hash = WordHash()
    var letters = FoldedLetters(source, from: word.start)
    var count = 0
    while let (first, second) = letters.next() {
      count += 1
      for letter in [first, second] where letter != 0 { hash.append(letter) }
      if automaton.tables.prefixes[hash.value] == symbol { break }
    }
    return String(String.UnicodeScalarView(source.text(of: word).unicodeScalars.prefix(count)))
  }

  private func form(of path: [Step]) -> MatchForm {
    let inflected = path.filter { $0.manner == .inflected }
    let kind: MatchForm.Kind =
      switch worst(path) {
      case .written: .written
      case .inflected: .inflected
      case .prefix: .prefix
      }
    var form = MatchForm(kind: kind, of: path.map(\.phrase).joined(separator: " "))
    guard let language, !inflected.isEmpty else { return form }
    let stemmer = Stemmer(language)
    let stems = inflected.map { stemmer.stem(of: $0.word) }
    form.language = language.tag
    form.stem = stems.joined(separator: " ")
    form.words = zip(inflected, stems).map { step, stem in
      "\(step.word) ← \(step.phrase) (\(language.tag), stem \(stem))"
    }
    return form
  }
}
