import Model

extension ItemReader {
  /// Whether a topic of the rule's clause is spoken of as the rule asks.
  func saysEnough(_ rule: CompiledRule, in window: Board.Window) -> Bool {
    rule.stances.isEmpty || decisive(rule, in: window) != nil
  }

  /// The stance of the first mention in the window that the rule asks for; nil if it asks for none.
  func decisive(_ rule: CompiledRule, in window: Board.Window) -> Stance? {
    guard !rule.stances.isEmpty else { return nil }
    let own = Set(topicSlots(of: rule))
    let spans = program.topics.indices.filter { own.contains(program.topics[$0].mentions) }
      .flatMap { board.spans(program.topics[$0].mentions, .prose, in: window) }
    for span in spans.sorted(by: Span.precedes) {
      if let stance = statements[span]?.stance, rule.stances.contains(stance) { return stance }
    }
    return nil
  }

  /// Where the topics that the rule names are found; of the whole watchlist if it names none.
  private func topicSlots(of rule: CompiledRule) -> [Automaton.Slot] {
    let all = topics.filter { program.topics[$0].watchlist == rule.watchlist }
      .map { program.topics[$0].mentions }
    var named: [Automaton.Slot] = []
    rule.when.positives { slot, _ in
      if all.contains(slot) { named.append(slot) }
    }
    return named.isEmpty ? all : named
  }
}
