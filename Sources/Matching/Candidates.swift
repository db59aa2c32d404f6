/// What to look into once something is found in a slot: numbers of topics, officials or rules.
///
/// Flat, as a watchlist may hold a hundred thousand rules: nothing is looked at but the entries of
/// the slots that are there.
struct Candidates: Sendable {
  struct Entry: Sendable {
    var number: UInt32
    /// A second slot without which nothing can come of it; `none` if there is none.
    var also: Automaton.Slot
  }

  static let none = Automaton.Slot.max

  private var lists: [[Entry]]
  private var starts: [UInt32] = []
  private var entries: [Entry] = []

  init(slots: Int) { lists = Array(repeating: [], count: slots) }

  /// How many there are of a slot; to be asked before `freeze`.
  func load(_ slot: Automaton.Slot) -> Int { lists[Int(slot)].count }

  mutating func add(_ number: Int, to slot: Automaton.Slot, also: Automaton.Slot = none) {
    guard lists[Int(slot)].last?.number != UInt32(number) else { return }
    lists[Int(slot)].append(Entry(number: UInt32(number), also: also))
  }

  /// Adds what a clause can hold for: to the slots of that of its parts whose slots have the least
  /// to do, which is most often the rarest. The second slot is never one of `late`, which are
  /// filled after the question is asked.
  ///
  /// What is said is looked into where it is said.
  mutating func add(
    _ number: Int, holding clause: Clause, _ said: SaidList, late: Set<Automaton.Slot> = []
  ) {
    let sets = clause.necessary { load(said.sources(of: $0)) }
      .map { $0.flatMap { said.sources(of: $0) } }
    guard let least = sets.indices.min(by: { load(sets[$0]) < load(sets[$1]) }) else { return }
    let others = sets.indices.filter {
      $0 != least && sets[$0].count == 1 && !late.contains(sets[$0][0]) && sets[$0] != sets[least]
    }
    let also = others.min { load(sets[$0]) < load(sets[$1]) }.map { sets[$0][0] } ?? Self.none
    for slot in Set(sets[least]) { add(number, to: slot, also: also) }
  }

  private func load(_ slots: [Automaton.Slot]) -> Int { slots.reduce(0) { $0 + load($1) } }

  /// Makes it ready to be asked.
  mutating func freeze() {
    starts = [0]
    for list in lists {
      entries += list
      starts.append(UInt32(entries.count))
    }
    lists = []
  }

  /// Those of a slot.
  subscript(_ slot: Automaton.Slot) -> ArraySlice<Entry> {
    entries[Int(starts[Int(slot)])..<Int(starts[Int(slot) + 1])]
  }

  /// The numbers of all that the finds of an item ask for, in order.
  func numbers(on board: Board) -> [Int] {
    guard !entries.isEmpty else { return [] }
    var numbers: [Int] = []
    starts.withUnsafeBufferPointer { starts in
      entries.withUnsafeBufferPointer { entries in
        board.forEachSlot { slot in
          for place in starts[Int(slot)]..<starts[Int(slot) + 1] {
            let entry = entries[Int(place)]
            guard board.mayHave(entry.also), entry.also == Self.none || board.has(entry.also)
            else { continue }
            numbers.append(Int(entry.number))
          }
        }
      }
    }
    guard numbers.count > 1 else { return numbers }
    numbers.sort()
    var last = -1
    numbers.removeAll { number in
      defer { last = number }
      return number == last
    }
    return numbers
  }
}
