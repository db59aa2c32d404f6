import Model

/// What is said of a topic at one place, for the world outside.
struct Statement: Hashable {
  var stance: Stance
  var cue: String?
  var actor: String?
  var chain: [CueStep] = []
}

/// The statements of an item, read when they are asked for.
///
/// Of what was read, stances and roles are remembered; the rest is read again when there is much of
/// it, as it is reported of a few mentions only.
final class Statements {
  /// By the sentence's first byte, among all texts of the item.
  private var sentences: [UInt32: StanceSentence] = [:]
  /// By the span's bytes.
  private var made: [UInt64: Statement] = [:]
  private var stances: [UInt64: Stance] = [:]
  /// By the sentence's first byte.
  private var kinds: [UInt32: ActorWords.Reading] = [:]
  private var roles: [UInt64: Match.Role] = [:]
  /// Those of the item.
  private var languages: CueLanguages?
  /// Whether mentions were left unread, beyond `Limit.statements`.
  private(set) var isCut = false

  private let pieces: [Piece]
  private let itemLanguage: ItemLanguage
  /// In the order of the text.
  private let officials: [(id: String, span: Span)]

  /// Sentences and statements remembered.
  private static let memory = 1000

  init(
    _ pieces: [Piece], _ itemLanguage: ItemLanguage, officials: [(id: String, span: Span)]
  ) {
    self.pieces = pieces
    self.itemLanguage = itemLanguage
    self.officials = officials.sorted { $0.span.start < $1.span.start }
  }

  private static func key(_ span: Span) -> UInt64 { UInt64(span.start) << 32 | UInt64(span.end) }

  /// Whether another mention may be read.
  private var hasRoom: Bool {
    if stances.count + roles.count < Limit.statements { return true }
    isCut = true
    return false
  }

  /// How a mention of an official stands to what is said.
  func role(at span: Span) -> Match.Role {
    if let role = roles[Self.key(span)] { return role }
    guard span.field.isProse, hasRoom else { return .mention }
    let piece = pieces[Int(span.piece)]
    let sentence = sentence(of: span)
    let role = sentence.words(from: span.start - piece.base, to: span.end - piece.base).map {
      SpeechRoles(sentence: sentence, text: piece.text).role(of: $0)
    }
    roles[Self.key(span)] = role ?? .mention
    return role ?? .mention
  }

  /// With which stance a topic is mentioned.
  func stance(at span: Span) -> Stance {
    stances[Self.key(span)] ?? statement(at: span).stance
  }

  /// What is said at a mention of a topic.
  func statement(at span: Span) -> Statement {
    let key = Self.key(span)
    if let statement = made[key] { return statement }
    guard span.field.isProse, stances[key] != nil || hasRoom else {
      return Statement(stance: .mention)
    }
    let statement = read(span)
    if made.count >= Self.memory { made.removeAll(keepingCapacity: true) }
    made[key] = statement
    stances[key] = statement.stance
    return statement
  }

  private func read(_ span: Span) -> Statement {
    let piece = pieces[Int(span.piece)]
    let sentence = sentence(of: span)
    guard let words = sentence.words(from: span.start - piece.base, to: span.end - piece.base)
    else { return Statement(stance: .mention) }
    let reader = StanceReader(sentence: sentence, text: piece.text)
    let said = reader.said(of: words)
    return Statement(
      stance: said.stance, cue: sentence.cueText(said.cues, in: piece.text),
      actor: actor(of: said, words, in: sentence, of: span),
      chain: said.steps.map { step in
        CueStep(
          cue: step.cue.flatMap { sentence.cueText([$0], in: piece.text) }, stance: step.stance)
      })
  }

  /// Whose stance it is.
  private func actor(
    of said: Said, _ words: ClosedRange<Int>, in sentence: StanceSentence, of span: Span
  ) -> String? {
    guard !said.cues.isEmpty else { return nil }
    let piece = pieces[Int(span.piece)]
    let first = partition(officials[...]) { $0.span.start >= span.sentence }
    let inside = officials[first...].prefix { $0.span.sentence == span.sentence }
    let names = inside.compactMap { official in
      sentence.words(from: official.span.start - piece.base, to: official.span.end - piece.base)
        .map { (id: official.id, words: $0) }
    }
    let kinds = kinds[span.sentence] ?? ActorWords.Reading(of: sentence, piece.text)
    if self.kinds.count >= Self.memory { self.kinds.removeAll(keepingCapacity: true) }
    self.kinds[span.sentence] = kinds
    return StanceActor(
      sentence: sentence, text: piece.text, names: names, topic: words, kinds: kinds
    ).find(of: said)
  }

  /// The sentence that a span begins in.
  private func sentence(of span: Span) -> StanceSentence {
    if let known = sentences[span.sentence] { return known }
    let languages = languages ?? CueLanguages(itemLanguage.sure)
    self.languages = languages
    let piece = pieces[Int(span.piece)]
    let sentence = StanceSentence(
      piece.text, from: Int(span.sentence - piece.base), isTitle: span.field == .title, languages)
    if sentences.count >= Self.memory { sentences.removeAll(keepingCapacity: true) }
    sentences[span.sentence] = sentence
    return sentence
  }
}

extension StanceSentence {
  init(_ text: String, from start: Int, isTitle: Bool, _ languages: CueLanguages) {
    var text = text
    self = text.withUTF8 { StanceSentence($0, from: start, isTitle: isTitle, languages) }
  }

  /// The words between two bytes; nil if they lie beyond what was read.
  func words(from start: UInt32, to end: UInt32) -> ClosedRange<Int>? {
    let first = partition(tokens[...]) { $0.end > Int(start) }
    let last = partition(tokens[...]) { $0.start >= Int(end) } - 1
    return first < tokens.count && first <= last ? first...last : nil
  }

  /// The text from one word to another.
  func text(_ words: ClosedRange<Int>, in text: String) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: tokens[words.lowerBound].start)
    let end = utf8.index(utf8.startIndex, offsetBy: tokens[words.upperBound].end)
    return String(text[start..<end])
  }

  /// The words of cues, `…` where others stand between them; nil if there are none.
  func cueText(_ indices: [Int], in text: String) -> String? {
    var runs: [ClosedRange<Int>] = []
    for index in indices {
      let cue = cues[index]
      if let last = runs.last, cue.first <= last.upperBound + 2 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, cue.last)
      } else {
        runs.append(cue.first...cue.last)
      }
    }
    guard !runs.isEmpty else { return nil }
    return runs.map { self.text($0, in: text) }.joined(separator: " … ")
  }
}
