/// A deterministic automaton made as it is needed, of a bounded number of states: what is over is
/// thrown away and made again, so that time stays linear and memory bounded.
struct PatternMachine {
  private let program: PatternProgram
  /// Whether a match may begin anywhere, not only at the first code.
  private let isSearch: Bool
  private let classCount: Int
  private var states: [State] = []
  private var numbers: [State: Int] = [:]
  /// By state and class: the next state's number plus 1, doubled, plus 1 if a match ends before
  /// this code; 0 where it is not known yet.
  private var moves: [UInt32] = []

  private struct State: Hashable {
    /// Where the program stands before its checks, in order.
    var places: [Int32]
    var before: Kind
  }

  private enum Kind: UInt8 { case edge, word, other }

  init(_ program: PatternProgram, isSearch: Bool) {
    self.program = program
    self.isSearch = isSearch
    classCount = program.classes.count
    _ = number(of: Self.start(.edge))
  }

  private static func start(_ before: Kind) -> State { State(places: [0], before: before) }

  /// The state to begin in; `before` is the code before, nil at the edge of the text.
  mutating func begin(after before: UInt32?) -> Int {
    guard let before else { return number(of: Self.start(.edge)) }
    return number(of: Self.start(kind(program.classes.class(of: before))))
  }

  private func kind(_ code: Int) -> Kind {
    if code == program.classes.end { return .edge }
    return program.classes.isWord[code] ? .word : .other
  }

  /// Goes on by one code (nil is the end of the text); whether a match ends before it.
  @inline(__always)
  mutating func move(_ state: inout Int, _ code: UInt32?) -> Bool {
    let column = code.map { program.classes.class(of: $0) } ?? program.classes.end
    let known = moves[state &* classCount &+ column]
    if known != 0 {
      state = Int(known &>> 1) &- 1
      return known & 1 == 1
    }
    return make(&state, column)
  }

  /// Whether nothing can match any more.
  func isDead(_ state: Int) -> Bool { states[state].places.isEmpty }

  @inline(never)
  private mutating func make(_ state: inout Int, _ column: Int) -> Bool {
    let from = states[state]
    var isFound = false
    var next: [Int32] = isSearch ? [0] : []
    var seen = [Bool](repeating: false, count: program.steps.count)
    var stack = from.places.map(Int.init)
    while let place = stack.popLast() {
      if seen[place] { continue }
      seen[place] = true
      switch program.steps[place] {
      case .found: isFound = true
      case .jump(let target): stack.append(target)
      case .split(let a, let b):
        stack.append(a)
        stack.append(b)
      case .check(let assertion):
        if holds(assertion, from.before, kind(column)) { stack.append(place + 1) }
      case .take(let set):
        if column < program.classes.end, program.classes.members[set][column] {
          next.append(Int32(place + 1))
        }
      }
    }
    let target = State(places: Set(next).sorted(), before: kind(column))
    if states.count >= Self.limit(classCount), numbers[target] == nil {
      states.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
      moves.removeAll(keepingCapacity: true)
      state = number(of: target)
      return isFound
    }
    let number = number(of: target)
    moves[state * classCount + column] = UInt32(number + 1) << 1 | (isFound ? 1 : 0)
    state = number
    return isFound
  }

  /// A million bytes of moves.
  private static func limit(_ classCount: Int) -> Int { max(64, (1 << 18) / classCount) }

  private mutating func number(of state: State) -> Int {
    if let number = numbers[state] { return number }
    states.append(state)
    numbers[state] = states.count - 1
    moves += [UInt32](repeating: 0, count: classCount)
    return states.count - 1
  }

  private func holds(_ assertion: Pattern.Assertion, _ before: Kind, _ after: Kind) -> Bool {
    switch assertion {
    case .start: before == .edge
    case .end: after == .edge
    case .boundary: (before == .word) != (after == .word)
    case .inside: (before == .word) == (after == .word)
    }
  }
}
