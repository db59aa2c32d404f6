import Model

extension ItemReader {
  /// Puts the mentions that are said as asked for where the clauses look for them.
  mutating func hear(_ asked: [Int]) {
    for index in asked {
      let said = program.said[index]
      guard !board.isKnown(said.slot) else { continue }
      board[said.slot] = said.sources.flatMap { board.spans($0, .prose, in: .item) }
        .filter { isSaid($0, said.manner) }.ordered()
    }
  }

  private func isSaid(_ span: Span, _ manner: CompiledSaid.Manner) -> Bool {
    switch manner {
    case .stances(let stances): stances.contains(statements.stance(at: span))
    case .speaks(let speaks): (statements.role(at: span) == .speaker) == speaks
    }
  }

  /// The first mention in the window that has a stance the rule asks for; nil if it asks for none.
  func decisive(_ rule: CompiledRule, in window: Board.Window) -> Span? {
    guard !rule.said.isEmpty else { return nil }
    var stances: Set<Automaton.Slot> = []
    for said in rule.said.lazy.map({ program.said[$0] }) {
      if case .stances = said.manner { stances.insert(said.slot) }
    }
    var first: Span?
    rule.when.positives { slot, fields in
      guard stances.contains(slot), let span = board.first(slot, fields, in: window)
      else { return }
      if first.map({ Span.precedes(span, $0) }) ?? true { first = span }
    }
    return first
  }
}
