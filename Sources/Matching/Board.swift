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
  /// Whether finds were left out.
  private(set) var isCut = false
  /// Made when a sentence or paragraph is first asked for.
  private var shelf = Shelf()

  /// Holds what is made late.
  private final class Shelf {
    var book: UnitBook?
    var steps = 0
    init(_ book: UnitBook? = nil) { self.book = book }
  }

  /// The place of a slot's spans among all.
  private struct List {
    var slot: Automaton.Slot
    var count = 0
    var range = 0..<0
  }

  /// Beyond `Limit.hits` finds only the first of each other phrase counts; then it `isCut`.
  ///
  /// `others` are finds that are not the automaton's.
  init(
    _ hits: [Scanner.Hit], _ others: [(slot: Automaton.Slot, span: Span)] = [],
    automaton: Automaton
  ) {
    // The list and the find: what does not fit in a few bytes is copied once.
    var entries: [(list: UInt32, find: UInt32)] = []
    entries.reserveCapacity(hits.count + others.count)
    index = HashIndex(capacity: min(hits.count, Self.fewSlots))
    flags = Array(repeating: 0, count: Self.flagCount / 64)
    // Asked of everything that needs no second slot.
    note(Candidates.none)
    for (find, other) in others.enumerated() {
      entries.append((list(of: other.slot), UInt32(find)))
    }
    var seen: Set<Automaton.Node> = []
    for (number, hit) in hits.enumerated() {
      let isFull = entries.count >= Limit.hits
      if isFull, seen.contains(hit.node) {
        isCut = true
        continue
      }
      let slots = automaton.slots(of: hit.node)
      // One slot a phrase is the rule; then there is nothing to bound.
      if slots.count > 1 || isFull { seen.insert(hit.node) }
      let find = UInt32(others.count + number)
      for slot in slots { entries.append((list(of: slot), find)) }
    }
    place(entries) { $0 < others.count ? others[$0].span : hits[$0 - others.count].span }
  }

  private mutating func list(of slot: Automaton.Slot) -> UInt32 {
    let number = Int(index.take(UInt64(slot) + 1, orInsert: UInt32(lists.count + 1))) - 1
    if number == lists.count {
      lists.append(List(slot: slot))
      note(slot)
    }
    lists[number].count += 1
    return UInt32(number)
  }

  /// Lists are made without sorting all: the scanner's hits are nearly in order.
  private mutating func place(
    _ entries: [(list: UInt32, find: UInt32)], _ span: (Int) -> Span
  ) {
    guard let first = entries.first else { return }
    var end = 0
    for number in lists.indices {
      lists[number].range = end..<end
      end += lists[number].count
    }
    spans = Array(repeating: span(Int(first.find)), count: end)
    for (list, find) in entries {
      let number = Int(list)
      let place = lists[number].range.upperBound
      spans[place] = span(Int(find))
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

  /// The sentences and paragraphs in which anything is.
  var book: UnitBook {
    if let book = shelf.book { return book }
    let book = UnitBook(spans)
    shelf.book = book
    return book
  }

  /// Counts what clauses look at; false once that is too much.
  func spend(_ steps: Int) -> Bool {
    shelf.steps += steps
    return !isWeary
  }

  var isWeary: Bool { shelf.steps > Limit.steps }

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
      guard let book = shelf.book else { return }
      if !isKnownUniquelyReferenced(&shelf) {
        let steps = shelf.steps
        shelf = Shelf(book.copy())
        shelf.steps = steps
      }
      shelf.book?.forget(slot)
    }
  }

  /// Whether mentions were put there, if only none.
  func isKnown(_ slot: Automaton.Slot) -> Bool { mentions[slot] != nil }

  func all(_ slot: Automaton.Slot) -> ArraySlice<Span> {
    let number = Int(index[UInt64(slot) + 1])
    return number == 0 ? (mentions[slot] ?? [])[...] : spans[lists[number - 1].range]
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
    case .paragraph: return window.isEach || span.paragraph == window.unit
    case .sentence: return span.isInSentence && (window.isEach || span.sentence == window.unit)
    }
  }

  /// The part that a window's spans are among: spans are in the order of their units.
  private static func part(
    of spans: ArraySlice<Span>, in window: Window, _ fields: Fields
  ) -> ArraySlice<Span> {
    guard window.scope != .item, !window.isEach, fields.isSubset(of: .prose), spans.count > 8
    else { return spans }
    func unit(_ span: Span) -> UInt32 {
      window.scope == .sentence ? span.sentence : span.paragraph
    }
    let start = partition(spans) { unit($0) >= window.unit }
    return spans[start..<partition(spans[start...]) { unit($0) > window.unit }]
  }
}
