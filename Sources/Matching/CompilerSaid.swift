import Model

/// A way in which something is said, and where the mentions go that are said so.
struct CompiledSaid: Sendable {
  enum Manner: Hashable, Sendable {
    /// A topic is spoken of with one of these stances.
    case stances(Set<Stance>)
    /// An official speaks, or is named without speaking.
    case speaks(Bool)
  }

  var manner: Manner
  /// Where the mentions of the topics or officials are found.
  var sources: [Automaton.Slot]
  var slot: Automaton.Slot
}

/// All ways of saying that watchlists ask for, each once.
struct SaidList {
  private(set) var all: [CompiledSaid] = []
  private var places: [Key: Int] = [:]
  private var bySlot: [Automaton.Slot: Int] = [:]
  private var asked: [Int] = []

  private struct Key: Hashable {
    var manner: CompiledSaid.Manner
    var sources: [Automaton.Slot]
  }

  mutating func slot(
    of manner: CompiledSaid.Manner, _ sources: [Automaton.Slot], _ builder: inout AutomatonBuilder
  ) -> Automaton.Slot {
    let key = Key(manner: manner, sources: Array(Set(sources)).sorted())
    let place = places[key] ?? all.count
    if place == all.count {
      all.append(CompiledSaid(manner: manner, sources: key.sources, slot: builder.makeSlot()))
      places[key] = place
      bySlot[all[place].slot] = place
    }
    if !asked.contains(place) { asked.append(place) }
    return all[place].slot
  }

  /// Those asked for since it was last called.
  mutating func takeAsked() -> [Int] {
    defer { asked = [] }
    return asked
  }

  /// Where what a slot stands for begins: the slot itself unless it is one of these.
  func sources(of slot: Automaton.Slot) -> [Automaton.Slot] {
    bySlot[slot].map { all[$0].sources } ?? [slot]
  }
}

extension Compiler {
  mutating func leaf(_ said: Query.Said, _ names: Names) throws(QueryFault) -> Clause.Leaf {
    let label = "\(said.kind.rawValue):\(said.value)"
    let manner: CompiledSaid.Manner
    let sources: [Automaton.Slot]
    switch said.kind {
    case .stance:
      manner = .stances([try Self.stance(said)])
      sources = try names.topics(askedBy: said)
    case .polarity:
      let polarity = try Self.polarity(said)
      manner = .stances(Set(Stance.allCases.filter { $0.polarity == polarity }))
      sources = try names.topics(askedBy: said)
    case .speaker, .about:
      manner = .speaks(said.kind == .speaker)
      sources = [try names.official(said)]
    }
    let slot = self.said.slot(of: manner, sources, &builder)
    return Clause.Leaf(slot: slot, fields: said.fields, label: label)
  }

  /// What a rule's own `stance:` and `polarity:` ask for; nil if it has neither.
  mutating func leaf(
    ofStancesIn rule: Watchlist.Rule, _ query: Query, _ names: Names
  ) -> Clause.Leaf? {
    guard !rule.stances.isEmpty || !rule.polarities.isEmpty else { return nil }
    let sources = names.speaking(of: [query]).spoken ?? names.topics.values.sorted()
    guard !sources.isEmpty else {
      problems.append(
        Problem(
          "rule \(rule.id) asks for a stance, which topics have, and this watchlist has none",
          at: rule.place))
      return nil
    }
    let stances = Stance.allCases.filter {
      (rule.stances.isEmpty || rule.stances.contains($0))
        && (rule.polarities.isEmpty || rule.polarities.contains($0.polarity))
    }
    let label = "stance: " + stances.map(\.rawValue).joined(separator: ", ")
    let slot = said.slot(of: .stances(Set(stances)), sources, &builder)
    return Clause.Leaf(slot: slot, fields: .prose, label: label)
  }

  private static func stance(_ said: Query.Said) throws(QueryFault) -> Stance {
    if let stance = Stance(rawValue: said.value.lowercased()) { return stance }
    let known = Stance.allCases.map(\.rawValue)
    let remedy =
      Polarity(rawValue: said.value.lowercased()).map { "; write polarity:\($0.rawValue)" }
      ?? didYouMean(said.value, among: known)
    throw QueryFault(
      "there is no stance \(said.value) among \(known.joined(separator: ", "))\(remedy)",
      at: said.valuePosition)
  }

  private static func polarity(_ said: Query.Said) throws(QueryFault) -> Polarity {
    if let polarity = Polarity(rawValue: said.value.lowercased()) { return polarity }
    let known = Polarity.allCases.map(\.rawValue)
    let remedy =
      Stance(rawValue: said.value.lowercased()).map { "; write stance:\($0.rawValue)" }
      ?? didYouMean(said.value, among: known)
    throw QueryFault(
      "there is no polarity \(said.value) among \(known.joined(separator: ", "))\(remedy)",
      at: said.valuePosition)
  }
}

extension Compiler.Names {
  /// With the topics that a conjunction asks for, which are those whose stance it means.
  func speaking(of queries: [Query]) -> Self {
    with(queries.flatMap(\.topics))
  }

  /// The same for a conjunction that is denied: NOT (a AND b) is read as NOT a OR NOT b.
  func speaking(ofDenied queries: [Query]) -> Self {
    with(
      queries.flatMap { query in
        if case .not(let denied) = query { denied.topics } else { [] as [String] }
      })
  }

  private func with(_ ids: [String]) -> Self {
    let slots = ids.compactMap { topics[$0] }
    guard !slots.isEmpty else { return self }
    var names = self
    names.spoken = slots
    return names
  }

  fileprivate func topics(askedBy said: Query.Said) throws(QueryFault) -> [Automaton.Slot] {
    if let spoken { return spoken }
    let kind = said.kind.rawValue
    guard isComplete else {
      throw QueryFault(
        "\(kind): in a topic needs another topic beside it, as in topic:ID AND \(kind):"
          + "\(said.value); what is said of this topic itself is for a rule to ask",
        at: said.position)
    }
    guard !topics.isEmpty else {
      throw QueryFault(
        "\(kind): asks what is said of topics, and this watchlist has none", at: said.position)
    }
    return topics.values.sorted()
  }

  fileprivate func official(_ said: Query.Said) throws(QueryFault) -> Automaton.Slot {
    if said.value == "*" { return anyOfficial }
    if let slot = officials[said.value] { return slot }
    let kind = said.kind.rawValue
    let remedy =
      switch said.value {
      case "any", "all": "; write \(kind):* for any of them"
      case let id where topics[id] != nil: "; \(id) is a topic, write topic:\(id)"
      case let id: didYouMean(id, among: officials.keys.sorted())
      }
    throw QueryFault(
      "this watchlist has no official \(said.value)\(remedy)", at: said.valuePosition)
  }
}
