import Model

extension Board {
  func holds(_ clause: Clause, in window: Window) -> Bool {
    switch clause {
    case .leaf(let leaf): first(leaf.slot, leaf.fields, in: window) != nil
    case .loose, .near: !spans(of: clause, in: window).isEmpty
    case .sentence(let a, let b): !sentences(a, b, in: window).isEmpty
    case .all(let clauses): clauses.allSatisfy { holds($0, in: window) }
    case .any(let clauses): clauses.contains { holds($0, in: window) }
    case .not(let clause): !holds(clause, in: window)
    }
  }

  /// The finds that make a clause hold, in the order of the text; none if it does not.
  func spans(of clause: Clause, in window: Window) -> [Span] {
    switch clause {
    case .leaf(let leaf): return spans(leaf.slot, leaf.fields, in: window)
    case .loose(let slots, let slop, let fields, _):
      return loose(slots.map { spans($0, fields, in: window) }, slop: slop)
    case .near(let a, let b, let distance, let isOrdered):
      let first = spans(of: a, in: window)
      guard !first.isEmpty else { return [] }
      let second = spans(of: b, in: window)
      var near = following(first, second, within: distance)
      if !isOrdered { near += following(second, first, within: distance) }
      return near.ordered()
    case .sentence(let a, let b):
      return sentences(a, b, in: window)
        .flatMap { spans(of: a, in: $0) + spans(of: b, in: $0) }.ordered()
    case .all(let clauses):
      guard holds(clause, in: window) else { return [] }
      return clauses.flatMap { spans(of: $0, in: window) }.ordered()
    case .any(let clauses): return clauses.flatMap { spans(of: $0, in: window) }.ordered()
    case .not: return []
    }
  }

  /// The first of `spans(of:in:)`.
  func first(of clause: Clause, in window: Window) -> Span? {
    switch clause {
    case .leaf(let leaf): return first(leaf.slot, leaf.fields, in: window)
    case .all where !holds(clause, in: window): return nil
    case .all(let clauses), .any(let clauses):
      return clauses.compactMap { first(of: $0, in: window) }.min(by: Span.precedes)
    default: return spans(of: clause, in: window).first
    }
  }

  /// The sentences of a window in which both clauses hold.
  private func sentences(_ a: Clause, _ b: Clause, in window: Window) -> [Window] {
    windows(of: .all([a, b]), scope: .sentence, in: window).filter {
      holds(a, in: $0) && holds(b, in: $0)
    }
  }

  /// From each of `first` to the next of `second` that begins at most `distance` words after it
  /// ends, in the same paragraph; of those that end alike, the shortest.
  private func following(
    _ first: [Span], _ second: [Span], within distance: Int
  ) -> [Span] {
    var found: [Span] = []
    var lastMate: Int?
    for span in first {
      let mate = partition(second[...]) { $0.firstWord > span.lastWord }
      guard mate < second.count, second[mate].paragraph == span.paragraph,
        second[mate].firstWord - span.lastWord <= UInt32(distance)
      else { continue }
      if mate == lastMate { found.removeLast() }
      found.append(span.covering(second[mate]))
      lastMate = mate
    }
    return found
  }

  /// Lucene's sloppy phrase: places less their index in the phrase differ by at most `slop`. Each
  /// paragraph is looked at by itself: a word of another must not use up one of it.
  private func loose(_ words: [[Span]], slop: Int) -> [Span] {
    var rests = words.map { $0[...] }
    var found: [Span] = []
    while let paragraph = rests.compactMap(\.first?.paragraph).max(),
      rests.allSatisfy({ !$0.isEmpty })
    {
      let parts = rests.map { rest in
        let start = partition(rest) { $0.paragraph >= paragraph }
        return rest[start..<partition(rest[start...]) { $0.paragraph > paragraph }]
      }
      for index in rests.indices { rests[index] = rests[index][parts[index].endIndex...] }
      found += together(parts, slop: slop)
    }
    return found.ordered()
  }

  /// The same of words of one paragraph.
  private func together(_ words: [ArraySlice<Span>], slop: Int) -> [Span] {
    guard words.allSatisfy({ !$0.isEmpty }) else { return [] }
    var found: [Span] = []
    var at = words.map(\.startIndex)
    while true {
      var least = 0
      var (low, high) = (Int.max, Int.min)
      for index in words.indices {
        let place = Int(words[index][at[index]].firstWord) - index
        if place < low { (low, least) = (place, index) }
        high = max(high, place)
      }
      if high - low <= slop, let span = cover(words.indices.map { words[$0][at[$0]] }) {
        found.append(span)
      }
      at[least] += 1
      if at[least] == words[least].endIndex { return found }
    }
  }

  /// From the first to the last; nil if two are the same word.
  private func cover(_ spans: [Span]) -> Span? {
    guard Set(spans.map(\.firstWord)).count == spans.count else { return nil }
    return spans.dropFirst().reduce(spans[0]) { $0.covering($1) }
  }
}
