import Model

extension Board {
  func holds(_ clause: Clause, in window: Window) -> Bool {
    switch clause {
    case .leaf(let leaf): first(leaf.slot, leaf.fields, in: window) != nil
    case .loose, .near: !spans(of: clause, in: window).isEmpty
    case .sentence(let a, let b):
      firstWindow(holding: .all([a, b]), scope: .sentence, in: window) != nil
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
      if isWithoutFinds(clause) { return [] }
      let isApart = window.isEach && window.scope == .sentence
      return loose(
        slots.map { spans($0, fields, in: window) }, slop: slop,
        by: isApart ? \.sentence : \.paragraph)
    case .near(let a, let b, let distance, let isOrdered):
      if isWithoutFinds(clause) { return [] }
      let first = spans(of: a, in: window)
      guard !first.isEmpty else { return [] }
      let second = spans(of: b, in: window)
      var near = following(first, second, within: distance)
      if !isOrdered { near += following(second, first, within: distance) }
      return near.ordered()
    case .sentence(let a, let b):
      let sentences = windows(holding: .all([a, b]), scope: .sentence, in: window)
      return (spans(of: a, inEach: sentences) + spans(of: b, inEach: sentences)).ordered()
    case .all(let clauses):
      guard holds(clause, in: window) else { return [] }
      return clauses.flatMap { spans(of: $0, in: window) }.ordered()
    case .any(let clauses): return clauses.flatMap { spans(of: $0, in: window) }.ordered()
    case .not: return []
    }
  }

  /// Whether nothing is there that a clause asks for, told at once.
  private func isWithoutFinds(_ clause: Clause) -> Bool {
    switch clause {
    case .leaf(let leaf): all(leaf.slot).isEmpty
    case .loose(let slots, _, _, _): slots.contains { all($0).isEmpty }
    case .near(let a, let b, _, _): isWithoutFinds(a) || isWithoutFinds(b)
    case .any(let clauses): clauses.allSatisfy(isWithoutFinds)
    case .all, .sentence, .not: false
    }
  }

  /// The first of `spans(of:in:)`.
  func first(of clause: Clause, in window: Window) -> Span? {
    switch clause {
    case .leaf(let leaf): return first(leaf.slot, leaf.fields, in: window)
    case .all where !holds(clause, in: window): return nil
    case .all(let clauses), .any(let clauses):
      return clauses.compactMap { first(of: $0, in: window) }.min(by: Span.precedes)
    case .sentence(let a, let b):
      let sentence = firstWindow(holding: .all([a, b]), scope: .sentence, in: window)
      return sentence.flatMap { first(of: .any([a, b]), in: $0) }
    default: return spans(of: clause, in: window).first
    }
  }

  /// The finds that make a clause hold in windows where it does, which are in the order of the
  /// text.
  private func spans(of clause: Clause, inEach windows: [Window]) -> [Span] {
    guard case .leaf(let leaf) = clause, leaf.fields.isSubset(of: .prose), windows.count > 8,
      windows.allSatisfy({ $0.scope == .sentence })
    else { return windows.flatMap { spans(of: clause, in: $0) } }
    var next = 0
    return spans(leaf.slot, leaf.fields, in: .each(.sentence)).filter { span in
      while next < windows.count, windows[next].unit < span.sentence { next += 1 }
      return next < windows.count && windows[next].unit == span.sentence
    }
  }

  /// From each of `first` to the next of `second` that begins at most `distance` words after it
  /// ends, in the same paragraph; of those that end alike, the shortest.
  private func following(
    _ first: [Span], _ second: [Span], within distance: Int
  ) -> [Span] {
    guard spend(first.count) else { return [] }
    var found: [Span] = []
    var lastMate: Int?
    var mate = 0
    for span in first {
      // The next one is most often near the last.
      if mate > 0, second[mate - 1].firstWord > span.lastWord { mate = 0 }
      if mate < second.count, second[mate].firstWord <= span.lastWord { mate += 1 }
      if mate < second.count, second[mate].firstWord <= span.lastWord {
        mate = partition(second[mate...]) { $0.firstWord > span.lastWord }
      }
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
  /// unit is looked at by itself: a word of another must not use up one of it.
  private func loose(
    _ words: [[Span]], slop: Int, by unit: KeyPath<Span, UInt32>
  ) -> [Span] {
    guard words.allSatisfy({ !$0.isEmpty }), spend(words.reduce(0) { $0 + $1.count }) else {
      return []
    }
    var found: [Span] = []
    var starts = words.map { _ in 0 }
    var parts = words.map { _ in 0..<0 }
    var at = starts
    while true {
      // The first unit that may hold them all, and where it begins and ends among each.
      var here: UInt32 = 0
      for index in words.indices {
        here = max(here, words[index][starts[index]][keyPath: unit])
      }
      for index in words.indices {
        let list = words[index]
        var start = starts[index]
        if list[start][keyPath: unit] < here {
          start = partition(list[start...]) { $0[keyPath: unit] >= here }
        }
        var end = start
        while end < list.count, list[end][keyPath: unit] == here { end += 1 }
        parts[index] = start..<end
        starts[index] = end
      }
      together(words, parts, slop, &at, &found)
      if words.indices.contains(where: { starts[$0] == words[$0].count }) { break }
    }
    return found.ordered()
  }

  /// The same of the words of one unit.
  private func together(
    _ words: [[Span]], _ parts: [Range<Int>], _ slop: Int, _ at: inout [Int],
    _ found: inout [Span]
  ) {
    for index in parts.indices {
      if parts[index].isEmpty { return }
      at[index] = parts[index].lowerBound
    }
    while true {
      var least = 0
      var (low, high) = (Int.max, Int.min)
      for index in words.indices {
        let place = Int(words[index][at[index]].firstWord) - index
        if place < low { (low, least) = (place, index) }
        high = max(high, place)
      }
      if high - low <= slop, let span = cover(words, at) { found.append(span) }
      at[least] += 1
      if at[least] == parts[least].upperBound { return }
    }
  }

  /// From the first to the last; nil if two are the same word.
  private func cover(_ words: [[Span]], _ at: [Int]) -> Span? {
    var cover = words[0][at[0]]
    for index in words.indices.dropFirst() {
      let span = words[index][at[index]]
      for other in 0..<index where words[other][at[other]].firstWord == span.firstWord {
        return nil
      }
      cover = cover.covering(span)
    }
    return cover
  }
}
