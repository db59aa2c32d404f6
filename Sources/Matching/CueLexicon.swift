/// The cues of all languages in one automaton, a slot for each class.
enum CueLexicon {
  /// Built at the first use, once per process.
  static let automaton = build()

  /// Stands for every word in the automaton.
  static let anyWord: UInt32 = 2

  /// Words that `…` in a phrase may stand for.
  private static let gap = 1...3

  private static let texts: [(CueLanguages, String)] = [
    (.english, english), (.english, englishRest), (.english, englishIdioms),
    (.russian, russian), (.ukrainian, ukrainian), (.german, german), (.french, french),
    (.spanish, spanish), (.english, englishPacts), (.russian, russianPacts),
    (.ukrainian, ukrainianPacts), (.german, germanPacts), (.french, frenchPacts),
    (.spanish, spanishPacts),
  ]

  /// A line holds a class, a colon and its phrases, `|` between them; `*` as in watchlists, and `…`
  /// for a few words between others.
  private static func build() -> Automaton {
    var builder = AutomatonBuilder()
    for _ in 0..<CueLanguages.count * CueClass.allCases.count { _ = builder.makeSlot() }
    let any = builder.makeClass()
    for (language, text) in texts {
      for line in text.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":"),
          let kind = CueClass.names[String(line[..<colon])]
        else { continue }
        for phrase in line[line.index(after: colon)...].split(separator: "|") {
          for words in phrases(phrase, any) { builder.add(words, to: language.slot(of: kind)) }
        }
      }
    }
    return builder.build()
  }

  /// What a phrase of the lexicons stands for; nothing if it cannot be read.
  private static func phrases(_ phrase: Substring, _ any: Word) -> [[Word]] {
    let parts = phrase.split(separator: "…").map { try? Word.phrase(String($0)) }
    guard let first = parts.first ?? nil, !parts.contains(where: { $0 == nil }) else { return [] }
    return parts.dropFirst().reduce([first]) { begun, part in
      begun.flatMap { words in
        gap.map { words + Array(repeating: any, count: $0) + (part ?? []) }
      }
    }
  }

  /// Lines and phrases that cannot be read; none, or a mistake of ours.
  static var faults: [String] {
    texts.flatMap { _, text in
      text.split(separator: "\n").flatMap { line -> [String] in
        guard let colon = line.firstIndex(of: ":"), CueClass.names[String(line[..<colon])] != nil
        else { return [String(line)] }
        return line[line.index(after: colon)...].split(separator: "|").filter {
          phrases($0, Word(wordClass: anyWord)).isEmpty
        }.map(String.init)
      }
    }
  }
}
