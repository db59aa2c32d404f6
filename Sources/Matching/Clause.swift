/// A query as the engine asks it: over slots of the automaton.
indirect enum Clause: Sendable {
  case leaf(Leaf)
  /// One slot per word of the phrase.
  case loose([Automaton.Slot], slop: Int, fields: Fields, label: String)
  case near(Clause, Clause, distance: Int, isOrdered: Bool)
  case sentence(Clause, Clause)
  case all([Clause])
  case any([Clause])
  case not(Clause)

  /// Anything found in a slot, in one of these fields.
  struct Leaf: Sendable {
    var slot: Automaton.Slot
    var fields: Fields
    /// As written, for people.
    var label: String
  }

  /// As written, more or less, for people.
  var label: String {
    switch self {
    case .leaf(let leaf): leaf.label
    case .loose(_, _, _, let label): label
    case .near(let a, let b, let distance, let isOrdered):
      "\(a.group) \(isOrdered ? "ONEAR" : "NEAR")/\(distance) \(b.group)"
    case .sentence(let a, let b): "\(a.group) SENTENCE \(b.group)"
    case .all(let clauses): clauses.map(\.group).joined(separator: " AND ")
    case .any(let clauses): clauses.map(\.group).joined(separator: " OR ")
    case .not(let clause): "NOT \(clause.group)"
    }
  }

  /// The label, in parentheses where it is more than one word or phrase.
  private var group: String {
    switch self {
    case .leaf(let leaf) where !leaf.label.contains(" OR "): leaf.label
    case .loose(_, _, _, let label): label
    default: "(\(label))"
    }
  }

  var holdsOnNothing: Bool {
    switch self {
    case .leaf, .loose, .near: false
    case .sentence(let a, let b): a.holdsOnNothing && b.holdsOnNothing
    case .all(let clauses): clauses.allSatisfy(\.holdsOnNothing)
    case .any(let clauses): clauses.contains(where: \.holdsOnNothing)
    case .not(let clause): !clause.holdsOnNothing
    }
  }

  /// Sets of slots: of each of them one must be found in a text for the clause to hold. Not to be
  /// asked of a clause that holds on nothing. Of several ways for a part of it, the one with the
  /// least load is taken.
  func necessary(load: (Automaton.Slot) -> Int) -> [[Automaton.Slot]] {
    switch self {
    case .leaf(let leaf): return [[leaf.slot]]
    case .loose(let slots, _, _, _): return slots.map { [$0] }
    case .near(let a, let b, _, _): return a.necessary(load: load) + b.necessary(load: load)
    case .sentence(let a, let b): return Clause.all([a, b]).necessary(load: load)
    case .all(let clauses):
      return clauses.filter { !$0.holdsOnNothing }.flatMap { $0.necessary(load: load) }
    case .any(let clauses):
      let sets = clauses.map { clause in
        clause.necessary(load: load).min { a, b in
          a.reduce(0) { $0 + load($1) } < b.reduce(0) { $0 + load($1) }
        } ?? []
      }
      return [sets.flatMap(\.self)]
    case .not: return []
    }
  }

  /// What is left of it where no prose speaks for it, which is what it asks of the item's author,
  /// feed and the like; nil if it cannot hold then.
  var ofLabels: Clause? {
    switch self {
    case .leaf(let leaf): return leaf.fields.isDisjoint(with: .prose) ? self : nil
    case .loose(_, _, let fields, _): return fields.isDisjoint(with: .prose) ? self : nil
    case .near(let a, let b, let distance, let isOrdered):
      guard let a = a.ofLabels, let b = b.ofLabels else { return nil }
      return .near(a, b, distance: distance, isOrdered: isOrdered)
    case .sentence(let a, let b): return Clause.all([a, b]).ofLabels
    case .all(let clauses):
      let left = clauses.compactMap(\.ofLabels)
      return left.count == clauses.count ? .all(left) : nil
    case .any(let clauses):
      let left = clauses.compactMap(\.ofLabels)
      return left.isEmpty ? nil : .any(left)
    case .not: return self
    }
  }

  /// The slots whose finds speak for the clause, with the fields they count in.
  func positives(_ visit: (Automaton.Slot, Fields) -> Void) {
    switch self {
    case .leaf(let leaf): visit(leaf.slot, leaf.fields)
    case .loose(let slots, _, let fields, _): slots.forEach { visit($0, fields) }
    case .near(let a, let b, _, _), .sentence(let a, let b):
      a.positives(visit)
      b.positives(visit)
    case .all(let clauses), .any(let clauses): clauses.forEach { $0.positives(visit) }
    case .not: break
    }
  }
}
