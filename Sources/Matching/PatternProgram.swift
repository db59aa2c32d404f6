/// A regular expression as steps of a non-deterministic automaton, over classes of codes that it
/// does not tell apart.
struct PatternProgram: Sendable {
  enum Step: Sendable {
    /// Whether each class is in the set.
    case take(set: Int)
    case check(Pattern.Assertion)
    case split(Int, Int)
    case jump(Int)
    case found
  }

  private(set) var steps: [Step] = []
  let classes: CodeClasses

  init(_ pattern: Pattern, _ classes: CodeClasses) {
    self.classes = classes
    add(pattern)
    steps.append(.found)
  }

  private mutating func add(_ pattern: Pattern) {
    switch pattern {
    case .empty: break
    case .set(let set): steps.append(.take(set: classes.index(of: set)))
    case .assertion(let assertion): steps.append(.check(assertion))
    case .sequence(let parts): for part in parts { add(part) }
    case .choice(let parts):
      var jumps: [Int] = []
      for (index, part) in parts.enumerated() {
        guard index < parts.count - 1 else {
          add(part)
          break
        }
        let split = steps.count
        steps.append(.found)
        add(part)
        jumps.append(steps.count)
        steps.append(.found)
        steps[split] = .split(split + 1, steps.count)
      }
      for jump in jumps { steps[jump] = .jump(steps.count) }
    case .repetition(let part, let least, let most): add(part, least, most)
    }
  }

  private mutating func add(_ part: Pattern, _ least: Int, _ most: Int?) {
    for _ in 0..<least { add(part) }
    guard let most else {
      let split = steps.count
      steps.append(.found)
      add(part)
      steps.append(.jump(split))
      steps[split] = .split(split + 1, steps.count)
      return
    }
    var splits: [Int] = []
    for _ in 0..<max(most - least, 0) {
      splits.append(steps.count)
      steps.append(.found)
      add(part)
    }
    for split in splits { steps[split] = .split(split + 1, steps.count) }
  }
}

/// The classes of codes that a pattern's sets do not tell apart.
struct CodeClasses: Sendable {
  private var indices: [CodeSet: Int] = [:]
  /// By set, whether each class is in it.
  private(set) var members: [[Bool]] = []
  private(set) var isWord: [Bool] = []
  private var starts: [UInt32] = []
  private var classOfRange: [UInt16] = []
  /// The classes of the commonest codes.
  private var table: [UInt16] = []
  /// The class of no code: the end of the text.
  var end: Int { isWord.count }
  var count: Int { isWord.count + 1 }

  static let tableSize: UInt32 = 0x600

  init(_ pattern: Pattern) {
    var sets: [CodeSet] = []
    var hasBoundary = false
    func visit(_ pattern: Pattern) {
      switch pattern {
      case .empty: break
      case .set(let set):
        if indices[set] == nil {
          indices[set] = sets.count
          sets.append(set)
        }
      case .assertion(let assertion):
        hasBoundary = hasBoundary || assertion == .boundary || assertion == .inside
      case .sequence(let parts), .choice(let parts): parts.forEach(visit)
      case .repetition(let part, _, _): visit(part)
      }
    }
    visit(pattern)
    divide(sets + (hasBoundary ? [CodeSet.word] : []), hasBoundary: hasBoundary)
    members = (0..<sets.count).map { set in signatures.map { $0[set] } }
    signatures = []
    table = (0..<Self.tableSize).map { UInt16(search($0)) }
  }

  private var signatures: [[Bool]] = []

  private mutating func divide(_ sets: [CodeSet], hasBoundary: Bool) {
    var bounds: Set<UInt32> = [0]
    for range in sets.flatMap(\.ranges) {
      bounds.insert(range.lowerBound)
      bounds.insert(range.upperBound + 1)
    }
    var known: [[Bool]: UInt16] = [:]
    for start in bounds.sorted() {
      let signature = sets.map { $0.contains(start) }
      let number = known[signature] ?? UInt16(known.count)
      if known[signature] == nil {
        known[signature] = number
        signatures.append(signature)
        isWord.append(hasBoundary && signature[sets.count - 1])
      }
      starts.append(start)
      classOfRange.append(number)
    }
  }

  func index(of set: CodeSet) -> Int { indices[set] ?? 0 }

  @inline(__always)
  func `class`(of code: UInt32) -> Int {
    code < Self.tableSize ? Int(table[Int(code)]) : search(code)
  }

  private func search(_ code: UInt32) -> Int {
    Int(classOfRange[partition(starts[...]) { $0 > code } - 1])
  }
}
