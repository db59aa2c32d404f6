import Model
import Synchronization

/// Tells how the texts of matches come to stand for what they matched.
final class FormTracer {
  private let reader: ItemReader
  private let watchlists: [Watchlist]
  private let memo: FormMemo
  private var officials: [Int: OfficialSpans] = [:]
  private var parts: [Int: [Part]] = [:]

  /// A part of a topic's query, and where it was found.
  private struct Part {
    var label: String
    var kind: MatchForm.Kind
    var spans: [Span]
  }

  private lazy var patternSlots = Set(reader.program.patterns.flatMap(\.slots))

  /// Where the forms of an official's name were found.
  private struct OfficialSpans {
    var names: [Span]
    var derived: [Span]
    var initials: [Span]
    /// What allows the surname alone; nil until it is asked for.
    var context: String?
  }

  init(_ reader: ItemReader, _ watchlists: [Watchlist], _ memo: FormMemo) {
    self.reader = reader
    self.watchlists = watchlists
    self.memo = memo
  }

  /// nil where it cannot be told.
  func form(_ kind: Match.Kind, _ index: Int, at span: Span, _ text: String) -> MatchForm? {
    switch kind {
    case .topic: topic(index, span, text)
    case .official: official(index, span, text)
    }
  }

  private func topic(_ index: Int, _ span: Span, _ text: String) -> MatchForm? {
    let topic = reader.program.topics[index]
    let key = FormMemo.Key(list: .topic, index: index, text: text, language: reader.language)
    let phrase =
      text.utf8.count > Limit.formBytes
      ? nil
      : memo.form(key) {
        var slots: Set<Automaton.Slot> = [topic.phrases]
        topic.query?.positives { slot, _ in slots.insert(slot) }
        return reader.program.automaton.withMemo { memo in
          PhraseTrace(
            automaton: reader.program.automaton, memo: memo, language: reader.language
          ).form(of: text, in: slots)
        }
      }
    if let phrase { return phrase }
    if let part = parts(of: index, topic).first(where: { holds($0.spans, span) }) {
      return MatchForm(kind: part.kind, of: part.label)
    }
    let patterns = reader.program.patterns.lazy.filter { $0.slots.contains(topic.phrases) }
      .prefix(2).map(\.label)
    return patterns.isEmpty
      ? nil : MatchForm(kind: .pattern, of: patterns.joined(separator: " or "))
  }

  /// The parts of a topic's query that are more than one phrase, the innermost first.
  private func parts(of index: Int, _ topic: CompiledTopic) -> [Part] {
    if let known = parts[index] { return known }
    var found: [Part] = []
    func visit(_ clause: Clause) {
      switch clause {
      case .near(let a, let b, _, _), .sentence(let a, let b):
        visit(a)
        visit(b)
      case .all(let clauses), .any(let clauses): return clauses.forEach(visit)
      case .not: return
      case .leaf, .loose: break
      }
      var isPattern = false
      if case .leaf(let leaf) = clause {
        isPattern = patternSlots.contains(leaf.slot)
        guard isPattern else { return }
      }
      found.append(
        Part(
          label: String(clause.label.prefix(Limit.label)), kind: isPattern ? .pattern : .query,
          spans: reader.board.spans(of: clause, in: .item)))
    }
    if let query = topic.query { visit(query) }
    parts[index] = found
    return found
  }

  private func official(_ index: Int, _ span: Span, _ text: String) -> MatchForm? {
    let compiled = reader.program.officials[index]
    let spans = spans(of: index, compiled)
    let kind: MatchForm.Kind =
      if holds(spans.names, span) {
        .written
      } else if holds(spans.derived, span) {
        .derived
      } else if holds(spans.initials, span) {
        .initials
      } else {
        .surname
      }
    let key = FormMemo.Key(
      list: .official(kind), index: index, text: text, language: reader.language)
    var form = memo.form(key) {
      guard
        let official = watchlists[compiled.watchlist].officials.first(where: {
          $0.id == compiled.id
        })
      else { return nil }
      if kind == .written { return MatchForm(kind: kind, of: text) }
      return NameTrace(official: official, language: reader.language).form(of: text, kind)
    }
    if kind == .surname { form?.context = context(of: index, compiled) }
    return form
  }

  private func spans(of index: Int, _ official: CompiledOfficial) -> OfficialSpans {
    if let known = officials[index] { return known }
    func spans(_ slot: Automaton.Slot) -> [Span] { reader.board.spans(slot, .prose, in: .item) }
    let found = OfficialSpans(
      names: spans(official.titles) + spans(official.names), derived: spans(official.derived),
      initials: spans(official.initials))
    officials[index] = found
    return found
  }

  private func context(of index: Int, _ official: CompiledOfficial) -> String {
    if let known = officials[index]?.context { return known }
    var context = "surname: always"
    if official.policy == .withContext {
      let word = reader.board.spans(official.context, .prose, in: .item).first
      context =
        reader.fullNames(of: official).first.map { "the full name “\(reader.text(of: $0))”" }
        ?? word.map { "the context word “\(reader.text(of: $0))”" } ?? ""
    }
    officials[index]?.context = context
    return context
  }
}

/// Whether a find is one of those, which are in the order of the text.
private func holds(_ spans: [Span], _ span: Span) -> Bool {
  let place = partition(spans[...]) { !Span.precedes($0, span) }
  return place < spans.count && spans[place] == span
}

/// What texts turned out to be forms of: news repeats its words, and deriving them takes
/// milliseconds.
final class FormMemo: Sendable {
  enum List: Hashable { case topic, official(MatchForm.Kind) }

  struct Key: Hashable {
    var list: List
    var index: Int
    var text: String
    var language: Language?
  }

  private let known = Mutex<[Key: MatchForm?]>([:])

  /// Long texts, such as names with marks without end, are not remembered.
  func form(_ key: Key, _ make: () -> MatchForm?) -> MatchForm? {
    guard key.text.utf8.count <= Limit.formBytes else { return make() }
    if let form = known.withLock({ $0[key] }) { return form }
    let form = make()
    known.withLock { known in
      if known.count >= Limit.forms { known = [:] }
      known[key] = .some(form)
    }
    return form
  }
}
