import Model

/// The order in which topics are looked for: those that refer to others after them.
struct TopicOrder {
  private(set) var indices: [Int] = []
  private(set) var problems: [Problem] = []
  /// Those whose references close a circle.
  private(set) var closing: Set<Int> = []
  private var states: [State]

  private enum State { case unseen, open, done }

  /// `references` by topic; those to nothing are passed over. A circle is a problem.
  init(_ topics: [Watchlist.Topic], references: [[Query.Reference]]) {
    states = Array(repeating: .unseen, count: topics.count)
    var places: [String: Int] = [:]
    for (index, topic) in topics.enumerated() { places[topic.id] = index }
    let targets = references.map { references in
      references.compactMap { $0.kind == .topic ? $0.id.flatMap { places[$0] } : nil }
    }
    for index in topics.indices where states[index] == .unseen {
      visit(index, topics, targets)
    }
  }

  /// Depth first, with a stack of its own: chains of references may be long.
  private mutating func visit(_ root: Int, _ topics: [Watchlist.Topic], _ targets: [[Int]]) {
    var path: [(topic: Int, next: Int)] = [(root, 0)]
    states[root] = .open
    while let (topic, next) = path.last {
      guard next < targets[topic].count else {
        states[topic] = .done
        indices.append(topic)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = targets[topic][next]
      switch states[target] {
      case .done: break
      case .unseen:
        states[target] = .open
        path.append((target, 0))
      case .open:
        closing.insert(topic)
        let circle =
          path.drop { $0.topic != target }.map { topics[$0.topic].id } + [topics[target].id]
        problems.append(
          Problem(
            "topics refer to each other in a circle: \(circle.joined(separator: " → ")); "
              + "take one of the references out", at: topics[topic].place))
      }
    }
  }
}
