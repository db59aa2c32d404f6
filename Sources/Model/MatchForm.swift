/// How the text of a match comes to stand for what it matched.
public struct MatchForm: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// As the watchlist has it.
    case written
    /// An inflected form of a word or phrase of a topic.
    case inflected
    /// A word that begins as a `word*` does.
    case prefix
    /// What a regular expression matched.
    case pattern
    /// What several words together stand for, such as NEAR.
    case query
    /// An official's name in another spelling, script or case.
    case derived
    /// A surname with initials, and a surname alone.
    case initials, surname
  }

  public var kind: Kind
  /// The phrase, part of a query or name that it stands for.
  public var of: String
  /// A BCP 47 tag: the language whose forms the words have; nil where they stand as written.
  public var language: String?
  /// Of inflected words, what all their forms share.
  public var stem: String?
  /// Word by word: `буданову = буданов + у ← Budanov (uk)`; none as written.
  public var words: [String]
  /// Of a surname alone: what allows it, such as a context word.
  public var context: String?

  public init(
    kind: Kind, of: String, language: String? = nil, stem: String? = nil, words: [String] = [],
    context: String? = nil
  ) {
    self.kind = kind
    self.of = of
    self.language = language
    self.stem = stem
    self.words = words
    self.context = context
  }
}

/// One step of the way to a stance, from the topic outwards.
public struct CueStep: Hashable, Sendable {
  /// The words that took it; nil where it is the shape of the sentence, as of a question.
  public var cue: String?
  /// What is said after it.
  public var stance: Stance

  public init(cue: String?, stance: Stance) {
    self.cue = cue
    self.stance = stance
  }
}

extension MatchForm {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("kind", .string(kind.rawValue)), .init("of", .string(of)),
    ]
    if let language { members.append(.init("language", .string(language))) }
    if let stem { members.append(.init("stem", .string(stem))) }
    if !words.isEmpty { members.append(.init("words", .init(words))) }
    if let context { members.append(.init("context", .string(context))) }
    return .object(members)
  }

  init?(json: JSONValue) {
    guard let kind = json["kind"]?.string.flatMap(Kind.init(rawValue:)),
      let of = json["of"]?.string
    else { return nil }
    self.init(
      kind: kind, of: of, language: json["language"]?.string, stem: json["stem"]?.string,
      words: json["words"]?.array?.compactMap(\.string) ?? [], context: json["context"]?.string)
  }
}

extension CueStep {
  var json: JSONValue { ["cue": .init(cue), "stance": .string(stance.rawValue)] }

  init?(json: JSONValue) {
    guard let stance = json["stance"]?.string.flatMap(Stance.init(rawValue:)) else { return nil }
    self.init(cue: json["cue"]?.string, stance: stance)
  }
}
