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
    (.spanish, spanishPacts), (.english, englishPressure),
    (.russian, russianPressure), (.ukrainian, ukrainianPressure), (.german, germanPressure),
    (.french, frenchPressure), (.spanish, spanishPressure), (.english, englishCourse),
    (.russian, russianCourse), (.ukrainian, ukrainianCourse), (.german, germanCourse),
    (.french, frenchCourse), (.spanish, spanishCourse),
  ]

  /// A line holds a class, a colon and its phrases, `|` between them; `*` as in watchlists, and `…`
  /// for a few words between others.
  private static func build() -> Automaton {
    var builder = AutomatonBuilder()
    for _ in 0..<CueLanguages.count * CueClass.allCases.count { _ = builder.makeSlot() }
    let any = builder.makeClass()
    for (language, text) in texts {
      // By bytes, which takes a tenth of the time that letters do.
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
          let kind = CueClass.names[String(Substring(line[..<colon]))]
        else { continue }
        let rest = line[line.index(after: colon)...]
        for phrase in rest.split(separator: UInt8(ascii: "|")) {
          for words in phrases(Substring(phrase), any) {
            builder.add(words, to: language.slot(of: kind))
          }
        }
      }
    }
    return builder.build()
  }

  /// The first byte of `…` in UTF-8.
  private static let ellipsis: UInt8 = 0xE2

  /// What a phrase of the lexicons stands for; nothing if it cannot be read.
  private static func phrases(_ phrase: Substring, _ any: Word) -> [[Word]] {
    let hasGaps = phrase.utf8.contains(ellipsis)
    let parts = (hasGaps ? phrase.split(separator: "…") : [phrase]).map {
      try? Word.phrase(String($0))
    }
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
