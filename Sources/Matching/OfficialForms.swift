public import Model

/// One written form that stands for a word of an official's name, and where it comes from.
public struct OfficialForm: Hashable, Sendable {
  public enum Part: String, Sendable {
    case written, given, particle, surname
    /// Counts beside a given name only.
    case rare = "surname-with-given-name"
    /// Counts alone in texts of its language, else beside a given name.
    case regional = "surname-in-its-language"
    case initial
    case patronymic
    /// A whole name, of any of the characters in each pair of brackets.
    case characters
  }

  public var part: Part
  /// Folded, as texts are read: lower case, without accents.
  public var form: String
  /// The nominative that it is a case of.
  public var base: String
  /// The language whose spelling and endings it has; empty as written.
  public var language: String
  /// The word of the watchlist that it was made of.
  public var source: String

  /// `буданову = буданов + у ← Budanov (ru)`; of a nominative, without the ending.
  public var derivation: String { told(withCase: false) }

  /// The same, with the case that the ending tells.
  var told: String { told(withCase: true) }

  private func told(withCase: Bool) -> String {
    guard part != .written else { return "as written" }
    if source.isEmpty {
      return part == .patronymic ? "is a patronymic" : "is the initial of another name"
    }
    let name = withCase ? CaseNames.name(of: form, base: base, language: language) : nil
    let origin = "\(source) (\(language)\(name.map { ", \($0)" } ?? ""))"
    let shared = zip(form.unicodeScalars, base.unicodeScalars).prefix { $0 == $1 }.count
    let ending = String(String.UnicodeScalarView(form.unicodeScalars.dropFirst(shared)))
    let dropped = base.unicodeScalars.count - shared
    let lost = String(String.UnicodeScalarView(base.unicodeScalars.suffix(dropped)))
    let mark = dropped == 0 ? "" : " − \(lost)"
    let change = form == base ? base : base + mark + (ending.isEmpty ? "" : " + \(ending)")
    return "= \(change) ← \(origin)"
  }
}

extension OfficialForm {
  /// Everything that the engine takes for a word of an official's name: the names as written, then
  /// word by word, the likeliest first. A mention is made of a given name or its initial, what may
  /// stand between, and a surname; by policy of a surname alone. Of what the watchlist forbids, a
  /// surname is left for use beside a given name.
  public static func all(of official: Watchlist.Official) -> [OfficialForm] {
    let forbidden = Set(official.forbid.map { hashes(of: $0.value) })
    let all = ([official.name] + official.also).flatMap { forms(of: $0.value, official) }
    if forbidden.isEmpty { return all }
    return all.compactMap { form in
      guard [.written, .surname, .regional].contains(form.part),
        forbidden.contains(hashes(of: form.form))
      else { return form }
      if form.part == .written { return nil }
      var form = form
      form.part = .rare
      return form
    }
  }

  private static func hashes(of text: String) -> [UInt64] { Word.words(of: text).map(\.hash) }

  private static func forms(of name: String, _ official: Watchlist.Official) -> [OfficialForm] {
    let whole = OfficialForm(
      part: .written, form: name, base: name, language: "", source: name)
    guard let parts = official.derivable(NameForms(name), of: name) else { return [whole] }
    let words = OfficialWords(parts)
    var forms = [whole]
    if let characters = NameHan.characters(of: parts.given + parts.family) {
      let pattern = characters.map { "[\(String($0))]" }.joined()
      forms.append(
        OfficialForm(
          part: .characters, form: pattern, base: pattern, language: "zh", source: name))
    }
    for given in parts.given { forms += list(given, .given, .given, words) }
    if let first = parts.given.first { forms += list(first, .initial, .initial, words) }
    for particle in parts.particles { forms += list(particle, .particle, .particle, words) }
    for family in parts.family { forms += list(family, .surname, .surname, words) }
    for kind in [OfficialWords.Kind.germanic, .baltic] {
      for family in parts.family { forms += list(family, .regional, kind, words) }
    }
    for kind in [OfficialWords.Kind.rare, .germanic, .baltic] {
      for family in parts.family { forms += list(family, .rare, kind, words) }
    }
    return forms
  }

  private static func list(
    _ name: String, _ part: Part, _ kind: OfficialWords.Kind, _ words: OfficialWords
  ) -> [OfficialForm] {
    var found: [NameForm] = []
    words.forms(of: name, kind) { found.append($0) }
    var seen: Set<UInt64> = []
    let abroad = words.formsAbroad(of: name, kind).compactMap { form in
      OfficialForm(
        part: part, form: form.text, base: form.base, language: form.language.rawValue,
        source: name)
    }
    return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .compactMap { _, form in
        guard seen.insert(form.word.hash).inserted else { return nil }
        return OfficialForm(
          part: part, form: form.word.text, base: form.base.text,
          language: form.language.rawValue, source: name)
      } + Set(abroad).sorted { $0.form < $1.form }
  }
}
