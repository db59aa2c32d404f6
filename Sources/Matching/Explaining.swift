import Model

extension Engine {
  /// Why a rule (by id, or `watchlist/id`) did or did not fire on a text: lines for people.
  public func explain(_ text: MatchText, rule: String) -> [String] {
    let named = rules(called: rule)
    guard !named.isEmpty else {
      let known = Set(program.rules.map(\.id)).sorted()
      return ["there is no rule \(rule)\(didYouMean(rule, among: known))"]
    }
    let explanation = Explanation(self, text)
    return named.flatMap { explanation.lines(ofRule: $0) } + explanation.limits
  }

  /// Lines for people: why a rule did or did not fire, or a topic or official was or was not found;
  /// by `id`, `watchlist/id`, and where several have it `topic:id` or `official:id`.
  public func explain(_ text: MatchText, why id: String) -> [String] {
    let all = explanations(of: text, why: id)
    return all.isEmpty ? [unknown(id)] : all.flatMap(\.lines)
  }

  /// The same for programs: one for each rule, topic and official of that name, so none for an
  /// unknown one.
  public func explanations(of text: MatchText, why id: String) -> [Explained] {
    guard knows(id) else { return [] }
    let explanation = Explanation(self, text)
    let reader = explanation.reader
    return rules(called: id).map { index in
      Explained(
        kind: .rule, watchlist: watchlists[program.rules[index].watchlist].id,
        id: program.rules[index].id, holds: reader.rules.contains { $0.rule == index },
        lines: explanation.lines(ofRule: index) + explanation.limits)
    }
      + topics(called: id).map { index in
        Explained(
          kind: .topic, watchlist: watchlists[program.topics[index].watchlist].id,
          id: program.topics[index].id, holds: reader.topics.contains(index),
          lines: explanation.lines(ofTopic: index) + explanation.limits)
      }
      + officials(called: id).map { index in
        Explained(
          kind: .official, watchlist: watchlists[program.officials[index].watchlist].id,
          id: program.officials[index].id, holds: reader.officials.contains(index),
          lines: explanation.lines(ofOfficial: index) + explanation.limits)
      }
  }

  /// Says that there is no rule, topic or official of that name; nil if there is one.
  public func objection(to id: String) -> String? { knows(id) ? nil : unknown(id) }

  private func unknown(_ id: String) -> String {
    let known = program.rules.map(\.id) + program.topics.map(\.id) + program.officials.map(\.id)
    let hint = didYouMean(id, among: Set(known).sorted())
    return "there is no rule, topic or official \(id)\(hint)"
  }

  private func knows(_ id: String) -> Bool {
    !rules(called: id).isEmpty || !topics(called: id).isEmpty || !officials(called: id).isEmpty
  }

  /// What the watchlists say about a text, with what made up the scores of topics that have a
  /// threshold, and why each rule fired that did: for each finding, lines without the alternatives
  /// that it did not need.
  public func account(
    of text: MatchText
  ) -> (reading: Reading, scores: [String], reasons: [[String]]) {
    var explanation = Explanation(self, text)
    explanation.isBrief = true
    let reader = explanation.reader
    return (
      reader.reading(watchlists, forms), explanation.scores(),
      reader.rules.map { Array(explanation.lines(ofRule: $0.rule).dropFirst()) }
    )
  }

  private func rules(called id: String) -> [Int] {
    program.rules.indices.filter {
      isCalled(id, program.rules[$0].id, program.rules[$0].watchlist)
    }
  }

  private func topics(called id: String) -> [Int] {
    let id = id.hasPrefix("topic:") ? String(id.dropFirst(6)) : id
    return program.topics.indices.filter {
      isCalled(id, program.topics[$0].id, program.topics[$0].watchlist)
    }
  }

  private func officials(called id: String) -> [Int] {
    let id = id.hasPrefix("official:") ? String(id.dropFirst(9)) : id
    return program.officials.indices.filter {
      isCalled(id, program.officials[$0].id, program.officials[$0].watchlist)
    }
  }

  private func isCalled(_ name: String, _ id: String, _ watchlist: Int) -> Bool {
    id == name || "\(watchlists[watchlist].id)/\(id)" == name
  }
}

/// Why something that watchlists define holds for a text, or does not.
public struct Explained: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case rule, topic, official }

  public var kind: Kind
  public var watchlist: String
  public var id: String
  /// The rule fired, or the topic or official was found.
  public var holds: Bool
  /// For people.
  public var lines: [String]
}

/// Tells what a reader found and what it missed.
struct Explanation {
  private(set) var reader: ItemReader
  let watchlists: [Watchlist]
  let tracer: FormTracer
  /// Whether alternatives that do not hold are left out where others do.
  var isBrief = false

  init(_ engine: Engine, _ text: MatchText) {
    reader = ItemReader(engine.program, text)
    watchlists = engine.watchlists
    tracer = FormTracer(reader, watchlists, engine.forms)
  }

  func lines(ofRule index: Int) -> [String] {
    let rule = reader.program.rules[index]
    let fired = reader.rules.first { $0.rule == index }
    let name = "\(watchlists[rule.watchlist].id)/\(rule.id)"
    var lines = ["rule \(name) \(fired == nil ? "did not fire" : "fired")"]
    if let language = reader.language {
      lines.append("  inflected forms were looked for as in \(language)")
    }
    if rule.scope != .item {
      lines.append("  it must hold within one \(rule.scope.rawValue)")
    }
    if let window = fired?.window, !isBrief {
      let spans = reader.board.spans(of: rule.when, in: window)
      lines += spans.prefix(Self.shown).map { "  satisfied by \(quoted($0))" }
    }
    // What is said is known to the reader only of rules that something was found of.
    var heard = self
    if fired == nil { heard = hearing(rule.said) }
    lines += heard.tree(rule.when, indent: 1, in: rule.watchlist)
    if fired == nil { lines += heard.apart(rule) }
    return lines
  }

  /// The bounds that were reached: what is not found may lie beyond them.
  var limits: [String] { reader.limits().map { "note: \($0)" } }

  /// The same after listening to what is asked for.
  func hearing(_ said: [Int]) -> Self {
    var copy = self
    copy.reader.hear(said)
    return copy
  }

  /// Finds shown of one part of a query.
  static let shown = 5

  /// Each part of a query with what was found of it in the whole item.
  func tree(_ clause: Clause, indent: Int, in watchlist: Int) -> [String] {
    let holds = reader.board.holds(clause, in: .item)
    let head = String(repeating: "  ", count: indent) + (holds ? "yes  " : "no   ")
    func group(_ what: String, _ parts: [Clause]) -> [String] {
      [head + what] + parts.flatMap { tree($0, indent: indent + 1, in: watchlist) }
    }
    switch clause {
    case .leaf(let leaf):
      let spans = reader.board.spans(leaf.slot, leaf.fields, in: .item)
      let reasons = spans.isEmpty ? missing(leaf.slot, in: watchlist) : score(of: leaf.slot)
      let deeper = String(repeating: "  ", count: indent + 1)
      return [head + short(leaf.label) + finds(spans)] + reasons.map { deeper + $0 }
    case .loose(_, _, _, let label):
      return [head + label + finds(reader.board.spans(of: clause, in: .item))]
    case .near(let a, let b, let distance, let isOrdered):
      let what = isOrdered ? "in this order, at most" : "at most"
      return group("\(what) \(distance) words apart, in one paragraph:", [a, b])
    case .sentence(let a, let b): return group("both in one sentence:", [a, b])
    case .all(let clauses): return group("all of:", clauses)
    case .any(let clauses):
      let shown = holds && isBrief ? clauses.filter { reader.board.holds($0, in: .item) } : clauses
      return group("any of:", shown)
    case .not(let clause): return group("not:", [clause])
    }
  }

  func short(_ label: String) -> String {
    label.count <= Limit.label ? label : label.prefix(Limit.label) + "…"
  }

  func finds(_ spans: [Span]) -> String {
    if spans.isEmpty { return " — not found" }
    let more = spans.count > Self.shown ? " and \(spans.count - Self.shown) more" : ""
    return " — found: " + spans.prefix(Self.shown).map(quoted).joined(separator: ", ") + more
  }

  func quoted(_ span: Span) -> String {
    let piece = reader.pieces[Int(span.piece)]
    let text = SafeText.line(String(piece.slice(span).prefix(Limit.label)))
    return "“\(text)” (\(piece.field.name) \(span.start - piece.base)–\(span.end - piece.base))"
  }
}
