import Model

/// In which sentences or paragraphs clauses hold.
///
/// Answered for all of them at once: a hundred thousand sentences and thousands of rules are no
/// rare pair.
extension Board {
  /// The part of an item that a clause is asked of.
  struct Window {
    var scope: Watchlist.Scope
    /// The offset of the first word of the sentence or paragraph.
    var unit: UInt32

    static let item = Window(scope: .item, unit: 0)

    /// Each of a scope by itself.
    static func each(_ scope: Watchlist.Scope) -> Window { Window(scope: scope, unit: .max) }

    var isEach: Bool { unit == .max }
  }

  /// The windows of a scope, inside another, in which a clause holds and anything speaks for it.
  /// What holds by the item's author, feed and the like alone is asked of the whole of the other.
  func windows(
    holding clause: Clause, scope: Watchlist.Scope, in outer: Window = .item
  ) -> [Window] {
    guard scope != outer.scope else { return holds(clause, in: outer) ? [outer] : [] }
    var windows: [Window] = []
    let starts = book.starts(scope)
    var next = first(of: scope, in: outer)
    let set = units(holding: clause, scope)
    while let number = set.first(from: next), isInside(number, scope, outer) {
      guard spend(1) || windows.isEmpty else { break }
      windows.append(Window(scope: scope, unit: starts[number]))
      next = number + 1
    }
    if holdsByLabels(clause, in: outer) { windows.append(outer) }
    return windows
  }

  /// The first of them.
  func firstWindow(
    holding clause: Clause, scope: Watchlist.Scope, in outer: Window = .item
  ) -> Window? {
    guard scope != outer.scope else { return holds(clause, in: outer) ? outer : nil }
    let first = first(of: scope, in: outer)
    if let number = units(holding: clause, scope).first(from: first), isInside(number, scope, outer)
    {
      return Window(scope: scope, unit: book.starts(scope)[number])
    }
    return holdsByLabels(clause, in: outer) ? outer : nil
  }

  private func holdsByLabels(_ clause: Clause, in outer: Window) -> Bool {
    guard clause.asksLabels, let labels = clause.ofLabels else { return false }
    return holds(labels, in: outer) && holds(clause, in: outer)
  }

  private func first(of scope: Watchlist.Scope, in outer: Window) -> Int {
    outer.scope == .item ? 0 : partition(book.starts(scope)[...]) { $0 >= outer.unit }
  }

  /// Whether a sentence lies in an outer window.
  private func isInside(_ number: Int, _ scope: Watchlist.Scope, _ outer: Window) -> Bool {
    guard outer.scope == .paragraph, scope == .sentence else { return true }
    return book.paragraphs[book.paragraphOfSentence[number]] == outer.unit
  }

  /// The units in which a clause holds and anything speaks for it.
  private func units(holding clause: Clause, _ scope: Watchlist.Scope) -> UnitSet {
    var set = units(of: clause, scope)
    set.formIntersection(units(speakingFor: clause, scope))
    return set
  }

  /// The units in which anything is that speaks for a clause.
  private func units(speakingFor clause: Clause, _ scope: Watchlist.Scope) -> UnitSet {
    var set = UnitSet(count: book.starts(scope).count)
    clause.positives { slot, fields in
      let prose = fields.intersection(.prose)
      if !prose.isEmpty { set.formUnion(units(slot, prose, scope, isLoose: true)) }
    }
    return set
  }

  private func units(
    _ slot: Automaton.Slot, _ fields: Fields, _ scope: Watchlist.Scope, isLoose: Bool = false
  ) -> UnitSet {
    let spans = all(slot)
    let key = UnitBook.Key(slot: slot, fields: fields, scope: scope, isLoose: isLoose)
    return book.set(key, finds: spans.count) {
      book.units(of: spans.lazy.filter { fields.contains($0.field) }, scope, isLoose: isLoose)
    }
  }

  /// The units in which a clause holds.
  private func units(of clause: Clause, _ scope: Watchlist.Scope) -> UnitSet {
    switch clause {
    case .leaf(let leaf): return units(leaf.slot, leaf.fields, scope)
    case .loose: return book.units(of: spans(of: clause, in: .each(scope)), scope)
    case .near:
      guard clause.isOfFinds else { return trying(clause, scope) }
      return book.units(of: spans(of: clause, in: .each(scope)), scope)
    case .sentence(let a, let b):
      let both = Clause.all([a, b])
      return scope == .sentence ? units(of: both, scope) : paragraphs(ofSentencesHolding: both)
    case .all(let clauses):
      var set = UnitSet(count: book.starts(scope).count, all: true)
      for clause in clauses { set.formIntersection(units(of: clause, scope)) }
      return set
    case .any(let clauses):
      var set = UnitSet(count: book.starts(scope).count)
      for clause in clauses { set.formUnion(units(of: clause, scope)) }
      return set
    case .not(let clause):
      var set = units(of: clause, scope)
      set.complement()
      return set
    }
  }

  /// The same, asked one by one where anything speaks for it.
  private func trying(_ clause: Clause, _ scope: Watchlist.Scope) -> UnitSet {
    let starts = book.starts(scope)
    var set = UnitSet(count: starts.count)
    units(speakingFor: clause, scope).forEach { number in
      if holds(clause, in: Window(scope: scope, unit: starts[number])) { set.insert(number) }
    }
    return set
  }

  private func paragraphs(ofSentencesHolding clause: Clause) -> UnitSet {
    var set = UnitSet(count: book.paragraphs.count)
    units(holding: clause, .sentence).forEach { set.insert(book.paragraphOfSentence[$0]) }
    if clause.asksLabels, let labels = clause.ofLabels {
      var labelled = units(of: labels, .paragraph)
      labelled.formIntersection(units(of: clause, .paragraph))
      set.formUnion(labelled)
    }
    return set
  }
}

extension Clause {
  /// Whether the item's author, feed and the like can speak for any part of it.
  fileprivate var asksLabels: Bool {
    var asks = false
    positives { _, fields in asks = asks || !fields.isSubset(of: .prose) }
    return asks
  }

  /// Whether it is found wherever its parts are found near each other, whatever else is there.
  fileprivate var isOfFinds: Bool {
    switch self {
    case .leaf, .loose: true
    case .near(let a, let b, _, _): a.isOfFinds && b.isOfFinds
    case .any(let clauses): clauses.allSatisfy(\.isOfFinds)
    case .sentence, .all, .not: false
    }
  }
}
