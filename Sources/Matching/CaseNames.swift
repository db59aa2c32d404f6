/// The grammatical case that an ending of a name tells, as far as it tells one.
enum CaseNames {
  /// nil of a nominative, and where endings do not tell.
  static func name(of form: String, base: String, language: String) -> String? {
    guard form != base, let table = tables[language] else { return nil }
    let shared = zip(form.unicodeScalars, base.unicodeScalars).prefix { $0 == $1 }.count
    let ending = String(String.UnicodeScalarView(form.unicodeScalars.dropFirst(shared)))
    let lost = String(
      String.UnicodeScalarView(base.unicodeScalars.suffix(base.unicodeScalars.count - shared)))
    let kind = lost.hasSuffix("а") || lost.hasSuffix("я") || lost.hasSuffix("a") ? "a" : ""
    return table["\(kind)-\(ending)"]
  }

  /// By language: `-` and the ending, `a` before it where the nominative ends in -a.
  private static let tables: [String: [String: String]] = [
    "ru": read(
      """
      genitive: -а -я -ого -его a-ы a-и
      dative: -у -ю -ому -ему
      instrumental: -ым -им -ом -ем a-ой a-ей a-ою
      prepositional: -е
      accusative: a-у a-ю
      dative or prepositional: a-е
      """),
    "uk": read(
      """
      genitive: -а -я -ого a-и a-і a-ї
      dative: -ові -еві -єві -ому
      dative or locative: -у -ю
      instrumental: -им -ом -ем -єм a-ою a-ею a-єю
      locative: -і -ї
      accusative: a-у a-ю
      """),
    "pl": read(
      """
      genitive: -a -ego -iego a-y
      dative: -owi -emu -iemu
      instrumental: -em -iem -ym -im
      locative: -ie -rze
      """),
    "cs": read(
      """
      genitive: -a -eho a-y
      dative: -ovi -emu
      instrumental: -em -ym
      possessive: -uv -ova -ovo -ove -ovy
      """),
    "sl": read(
      """
      genitive: -a -ega
      dative: -u -emu
      instrumental: -om -em
      possessive: -ov -ova -ovo -ove -ovi -ev -eva -evo -eve
      """),
  ]

  private static func read(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let sides = line.split(separator: ":")
      guard sides.count == 2 else { continue }
      for ending in sides[1].split(separator: " ") { table[String(ending)] = String(sides[0]) }
    }
    return table
  }
}
