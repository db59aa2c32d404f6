import Synchronization

/// A regular expression to search for: its machines are made as texts need them and kept for the
/// next text.
final class PatternSearch: Sendable {
  /// One of these texts occurs wherever the pattern matches; nil where none is known.
  let literals: PatternLiterals?
  private let forward: PatternProgram
  private let backward: PatternProgram
  /// At most one set for each thread at work.
  private let idle = Mutex<[Machines]>([])

  private struct Machines {
    var search: PatternMachine
    var back: PatternMachine
    var longest: PatternMachine
  }

  init(_ pattern: Pattern) {
    let classes = CodeClasses(pattern)
    forward = PatternProgram(pattern, classes)
    backward = PatternProgram(pattern.reversed, classes)
    literals = PatternLiterals(pattern)
  }

  /// The matches in the order of the text, none inside another: each is the one that ends first,
  /// begun as early and then ended as late as it may be. At most `Limit.patternHits`.
  func matches(in codes: [UInt32]) -> [Range<Int>] {
    var machines =
      idle.withLock { $0.popLast() }
      ?? Machines(
        search: PatternMachine(forward, isSearch: true),
        back: PatternMachine(backward, isSearch: false),
        longest: PatternMachine(forward, isSearch: false))
    var found: [Range<Int>] = []
    var at = 0
    // What looking for later ends may cost in all: without a bound it would be quadratic.
    var budget = codes.count * 2 + 1000
    while found.count < Limit.patternHits,
      let end = Self.firstEnd(in: codes, from: at, &machines.search)
    {
      let start = Self.start(of: end, in: codes, from: at, &machines.back)
      let last = Self.lastEnd(from: start, in: codes, end, &budget, &machines.longest)
      found.append(start..<last)
      at = last
    }
    idle.withLock { if $0.count < Limit.patternMachines { $0.append(machines) } }
    return found
  }

  private static func firstEnd(
    in codes: [UInt32], from start: Int, _ machine: inout PatternMachine
  ) -> Int? {
    var state = machine.begin(after: start > 0 ? codes[start - 1] : nil)
    for index in start..<codes.count where machine.move(&state, codes[index]) { return index }
    return machine.move(&state, nil) ? codes.count : nil
  }

  private static func start(
    of end: Int, in codes: [UInt32], from least: Int, _ machine: inout PatternMachine
  ) -> Int {
    var state = machine.begin(after: end < codes.count ? codes[end] : nil)
    var first = end
    var index = end
    while !machine.isDead(state) {
      if machine.move(&state, index > 0 ? codes[index - 1] : nil) { first = index }
      if index == least { break }
      index -= 1
    }
    return first
  }

  private static func lastEnd(
    from start: Int, in codes: [UInt32], _ end: Int, _ budget: inout Int,
    _ machine: inout PatternMachine
  ) -> Int {
    var state = machine.begin(after: start > 0 ? codes[start - 1] : nil)
    var last = end
    var index = start
    while !machine.isDead(state), budget > 0 {
      budget -= 1
      if machine.move(&state, index < codes.count ? codes[index] : nil) { last = max(last, index) }
      if index == codes.count { break }
      index += 1
    }
    return last
  }
}
