import Model

/// What was found in one item, by slot.
struct Board {
  /// The finds of the automaton, slot by slot, each slot's in the order of the text.
  private var spans: [Span] = []
  private var lists: [List] = []
  /// Slot, counted from 1 → its list, counted from 1.
  private var index: HashIndex
  /// What was made of them: the mentions of topics and officials.
  private var mentions: [Automaton.Slot: [Span]] = [:]
  /// A flag for the lowest bits of every slot in which something is: says no at once to most of the
  /// others, of which a hundred thousand rules ask.
  private var flags: [UInt64]

  /// The place of a slot's spans among all.
  private struct List {
    var slot: Automaton.Slot
    var count = 0
    var range = 0..<0
  }

  /// Beyond `Limit.hits` entries only the first hit of each other phrase counts.
  ///
  /// `others` are finds that are not the automaton's.
  init(
    _ hits: [Scanner.Hit], _ others: [(slot: Automaton.Slot, span: Span)] = [],
    automaton: Automaton
  ) {
    var entries: [(list: Int, span: Span)] = []
    entries.reserveCapacity(hits.count + others.count)
    index = HashIndex(capacity: min(hits.count, Self.fewSlots))
    flags = Array(repeating: 0, count: Self.flagCount / 64)
    // Asked of everything that needs no second slot.
    note(Candidates.none)
    for (slot, span) in others { entries.append((list(of: slot), span)) }
    var seen: Set<Automaton.Node> = []
    for hit in hits {
      let isFull = entries.count >= Limit.hits
      if isFull, seen.contains(hit.node) { continue }
      let slots = automaton.slots(of: hit.node)
      // One slot a phrase is the rule; then there is nothing to bound.
      if slots.count > 1 || isFull { seen.insert(hit.node) }
      for slot in slots { entries.append((list(of: slot), hit.span)) }
    }
    place(entries)
  }

  private mutating func list(of slot: Automaton.Slot) -> Int {
    let number = Int(index.take(UInt64(slot) + 1, orInsert: UInt32(lists.count + 1))) - 1
    if number == lists.count {
      lists.append(List(slot: slot))
      note(slot)
    }
    lists[number].count += 1
    return number
  }

  /// Lists are made without sorting all: the scanner's hits are nearly in order.
  private mutating func place(_ entries: [(list: Int, span: Span)]) {
    guard let first = entries.first else { return }
    var end = 0
    for number in lists.indices {
      lists[number].range = end..<end
      end += lists[number].count
    }
    spans = Array(repeating: first.span, count: end)
    for (number, span) in entries {
      let place = lists[number].range.upperBound
      spans[place] = span
      lists[number].range = lists[number].range.lowerBound..<place + 1
    }
    for number in lists.indices where lists[number].count > 1 { order(number) }
  }

  /// A phrase listed twice is found twice, and long phrases end after short ones inside them.
  private mutating func order(_ number: Int) {
    let range = lists[number].range
    let isOrdered = range.dropFirst().allSatisfy { Span.precedes(spans[$0 - 1], spans[$0]) }
    if isOrdered { return }
    let ordered = Array(spans[range]).ordered()
    lists[number].range = range.lowerBound..<range.lowerBound + ordered.count
    for (offset, span) in ordered.enumerated() { spans[range.lowerBound + offset] = span }
  }

  /// Those in which the automaton or `subscript` put anything, in no order.
  func forEachSlot(_ body: (Automaton.Slot) -> Void) {
    for list in lists { body(list.slot) }
    for slot in mentions.keys { body(slot) }
  }

  private static let flagCount = 2048
  /// Slots for which there is room from the beginning.
  private static let fewSlots = 512

  private mutating func note(_ slot: Automaton.Slot) {
    let place = Int(slot) & (Self.flagCount - 1)
    flags[place / 64] |= 1 << UInt64(place % 64)
  }

  /// Whether anything may be in a slot; true for `Candidates.none`.
  func mayHave(_ slot: Automaton.Slot) -> Bool {
    let place = Int(slot) & (Self.flagCount - 1)
    return flags[place / 64] >> UInt64(place % 64) & 1 == 1
  }

  /// Whether anything is in a slot.
  func has(_ slot: Automaton.Slot) -> Bool {
    index[UInt64(slot) + 1] != 0 || mentions[slot]?.isEmpty == false
  }

  /// The mentions of a topic or official, in the order of the text.
  subscript(_ slot: Automaton.Slot) -> [Span] {
    get { mentions[slot] ?? [] }
    set {
      mentions[slot] = newValue
      note(slot)
    }
  }

  /// Whether mentions were put there, if only none.
  func isKnown(_ slot: Automaton.Slot) -> Bool { mentions[slot] != nil }

  private func all(_ slot: Automaton.Slot) -> ArraySlice<Span> {
    let number = Int(index[UInt64(slot) + 1])
    return number == 0 ? (mentions[slot] ?? [])[...] : spans[lists[number - 1].range]
  }

  /// The part of an item that a clause is asked of.
  struct Window {
    var scope: Watchlist.Scope
    /// The offset of the first word of the sentence or paragraph.
    var unit: UInt32

    static let item = Window(scope: .item, unit: 0)
  }

  /// The windows of a scope, inside another, that hold anything that speaks for the clause. What
  /// holds by the item's author, feed and the like alone is asked of the whole of the other.
  func windows(
    of clause: Clause, scope: Watchlist.Scope, in outer: Window = .item
  ) -> [Window] {
    guard scope != outer.scope else { return [outer] }
    var units: Set<UInt32> = []
    var hasLabels = false
    clause.positives { slot, fields in
      if !fields.isSubset(of: .prose) { hasLabels = true }
      guard !fields.isDisjoint(with: .prose) else { return }
      for span in spans(slot, fields, in: outer) where span.field.isProse {
        units.insert(scope == .sentence ? span.sentence : span.paragraph)
      }
    }
    var windows = units.sorted().map { Window(scope: scope, unit: $0) }
    if hasLabels, let labels = clause.ofLabels, holds(labels, in: outer) { windows.append(outer) }
    return windows
  }

  /// The finds of a slot inside a window.
  func spans(_ slot: Automaton.Slot, _ fields: Fields, in window: Window) -> [Span] {
    Self.part(of: all(slot), in: window, fields).filter {
      fields.contains($0.field) && Self.lies($0, in: window)
    }
  }

  /// The first of them.
  func first(_ slot: Automaton.Slot, _ fields: Fields, in window: Window) -> Span? {
    Self.part(of: all(slot), in: window, fields).first {
      fields.contains($0.field) && Self.lies($0, in: window)
    }
  }

  private static func lies(_ span: Span, in window: Window) -> Bool {
    // What is known about the whole item holds in each of its sentences.
    guard span.field.isProse else { return true }
    switch window.scope {
    case .item: return true
    case .paragraph: return span.paragraph == window.unit
    case .sentence: return span.sentence == window.unit && span.isInSentence
    }
  }

  /// The part that a window's spans are among: spans are in the order of their units.
  private static func part(
    of spans: ArraySlice<Span>, in window: Window, _ fields: Fields
  ) -> ArraySlice<Span> {
    guard window.scope != .item, fields.isSubset(of: .prose), spans.count > 8 else {
      return spans
    }
    func unit(_ span: Span) -> UInt32 {
      window.scope == .sentence ? span.sentence : span.paragraph
    }
    let start = partition(spans) { unit($0) >= window.unit }
    return spans[start..<partition(spans[start...]) { unit($0) > window.unit }]
  }
}
