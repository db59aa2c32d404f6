/// The cues of all languages in one automaton, a slot for each class.
enum CueLexicon {
  /// Built at the first use, once per process.
  static let automaton = build()

  /// A line holds a class, a colon and its phrases, `|` between them; `*` as in watchlists.
  private static func build() -> Automaton {
    var builder = AutomatonBuilder()
    for _ in CueClass.allCases { _ = builder.makeSlot() }
    for text in [english, russian, ukrainian, german, french, spanish] {
      for line in text.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":"),
          let kind = CueClass.names[String(line[..<colon])]
        else { continue }
        for phrase in line[line.index(after: colon)...].split(separator: "|") {
          guard let words = try? Word.phrase(String(phrase)) else { continue }
          builder.add(words, to: UInt32(kind.rawValue))
        }
      }
    }
    return builder.build()
  }

  /// Lines and phrases that cannot be read; none, or a mistake of ours.
  static var faults: [String] {
    [english, russian, ukrainian, german, french, spanish].flatMap { text in
      text.split(separator: "\n").flatMap { line -> [String] in
        guard let colon = line.firstIndex(of: ":"), CueClass.names[String(line[..<colon])] != nil
        else { return [String(line)] }
        return line[line.index(after: colon)...].split(separator: "|").map(String.init).filter {
          (try? Word.phrase($0)) == nil
        }
      }
    }
  }
}
