/// The cues of all languages in one automaton, a slot for each class.
enum CueLexicon {
  /// Built at the first use, once per process.
  static let automaton = build()

  /// Stands for every word in the automaton.
  static let anyWord: UInt32 = 2

  /// Words that `…` in a phrase may stand for.
  private static let gap = 1...3

  private static let texts: [(CueLanguages, String)] =
    [
      (.english, english), (.english, englishRest), (.english, englishIdioms),
      (.russian, russian), (.ukrainian, ukrainian), (.german, german), (.french, french),
      (.spanish, spanish), (.english, englishPacts), (.russian, russianPacts),
      (.ukrainian, ukrainianPacts), (.german, germanPacts), (.french, frenchPacts),
      (.spanish, spanishPacts), (.english, englishPressure),
      (.russian, russianPressure), (.ukrainian, ukrainianPressure), (.german, germanPressure),
      (.french, frenchPressure), (.spanish, spanishPressure), (.english, englishCourse),
      (.russian, russianCourse), (.ukrainian, ukrainianCourse), (.german, germanCourse),
      (.french, frenchCourse), (.spanish, spanishCourse),
    ] + commonTexts

  /// Texts whose words are of no one language, or of few.
  private static let commonTexts: [(CueLanguages, String)] = [
    (.english, wars), (.russian, wars), (.ukrainian, wars), (.german, wars), (.french, wars),
    (.spanish, wars), (.english, englishInstead), (.russian, russianInstead),
    (.ukrainian, ukrainianInstead), (.german, germanInstead), (.french, frenchInstead),
    (.spanish, spanishInstead),
  ]

  /// A line holds a class, a colon and its phrases, `|` between them; `*` as in watchlists, and `…`
  /// for a few words between others.
  private static func build() -> Automaton {
    var builder = AutomatonBuilder()
    for _ in 0..<CueLanguages.count * CueClass.allCases.count { _ = builder.makeSlot() }
    let any = builder.makeClass()
    for (language, text) in texts {
      forEach(in: text) { kind, phrase in
        guard let kind else { return }
        for words in phrases(phrase, any) { builder.add(words, to: language.slot(of: kind)) }
      }
    }
    return builder.build()
  }

  /// Each phrase of a text with its class, which is nil where no class is named; then it is the
  /// line. By bytes, which takes a tenth of the time that letters do.
  private static func forEach(
    in text: String, _ body: (CueClass?, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var kind: CueClass?
      var start = 0
      var isClass = true
      for at in 0...bytes.count {
        let byte = at < bytes.count ? bytes[at] : newline
        guard byte == newline || byte == bar || byte == colon && isClass else { continue }
        let part = UnsafeBufferPointer(rebasing: bytes[start..<at])
        if byte == colon {
          kind = CueClass.names[String(decoding: part, as: UTF8.self)]
          isClass = false
        } else if at > start {
          body(isClass ? nil : kind, part)
        }
        if byte == newline { (kind, isClass) = (nil, true) }
        start = at + 1
      }
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let bar = UInt8(ascii: "|")
  private static let colon = UInt8(ascii: ":")
  /// `…` in UTF-8.
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  /// What a phrase of the lexicons stands for; nothing if it cannot be read.
  private static func phrases(_ phrase: UnsafeBufferPointer<UInt8>, _ any: Word) -> [[Word]] {
    var begun: [[Word]] = [[]]
    var start = 0
    for at in 0...phrase.count {
      let isGap = at < phrase.count && phrase[at...].starts(with: ellipsis)
      guard isGap || at == phrase.count else { continue }
      let part = UnsafeBufferPointer(rebasing: phrase[start..<at])
      guard let words = try? Word.phrase(part) else { return [] }
      for index in begun.indices { begun[index] += words }
      guard isGap else { break }
      begun = begun.flatMap { words in gap.map { words + Array(repeating: any, count: $0) } }
      start = at + ellipsis.count
    }
    return begun
  }

  /// Lines and phrases that cannot be read; none, or a mistake of ours.
  static var faults: [String] {
    texts.flatMap { _, text in
      var faults: [String] = []
      forEach(in: text) { kind, phrase in
        guard kind == nil || phrases(phrase, Word(wordClass: anyWord)).isEmpty else { return }
        faults.append(String(decoding: phrase, as: UTF8.self))
      }
      return faults
    }
  }
}
