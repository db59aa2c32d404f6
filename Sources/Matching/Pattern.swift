/// A regular expression as written, its letters folded.
indirect enum Pattern: Sendable {
  case empty
  case set(CodeSet)
  case assertion(Assertion)
  case sequence([Pattern])
  case choice([Pattern])
  /// `most` is nil without an upper bound.
  case repetition(Pattern, least: Int, most: Int?)

  enum Assertion: Sendable { case start, end, boundary, inside }

  /// The pattern that finds the same texts backwards.
  var reversed: Pattern {
    switch self {
    case .empty, .set: self
    case .assertion(.start): .assertion(.end)
    case .assertion(.end): .assertion(.start)
    case .assertion: self
    case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
    case .choice(let parts): .choice(parts.map(\.reversed))
    case .repetition(let part, let least, let most):
      .repetition(part.reversed, least: least, most: most)
    }
  }

  var matchesEmpty: Bool {
    switch self {
    case .empty, .assertion: true
    case .set: false
    case .sequence(let parts): parts.allSatisfy(\.matchesEmpty)
    case .choice(let parts): parts.contains(where: \.matchesEmpty)
    case .repetition(let part, let least, _): least == 0 || part.matchesEmpty
    }
  }

  /// Instructions it is compiled to, at most; large numbers are cut.
  var size: Int {
    let sum: Int
    switch self {
    case .empty: sum = 0
    case .set, .assertion: sum = 1
    case .sequence(let parts): sum = parts.reduce(0) { min($0 + $1.size, Self.cut) }
    case .choice(let parts): sum = parts.reduce(0) { min($0 + $1.size + 2, Self.cut) }
    case .repetition(let part, let least, let most):
      sum = (part.size + 2) * max(most ?? least + 1, 1)
    }
    return min(sum, Self.cut)
  }

  private static let cut = 1 << 24
}

/// Codes of `FoldedText`: sorted ranges that do not touch.
struct CodeSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]

  init(_ ranges: [ClosedRange<UInt32>]) {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  init(_ code: UInt32) { ranges = [code...code] }

  static let last: UInt32 = 0x10FFFF

  var inverted: CodeSet {
    var next: UInt32 = 0
    var gaps: [ClosedRange<UInt32>] = []
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.last { gaps.append(next...Self.last) }
    return CodeSet(gaps)
  }

  func union(_ other: CodeSet) -> CodeSet { CodeSet(ranges + other.ranges) }

  func contains(_ code: UInt32) -> Bool {
    let index = partition(ranges[...]) { $0.upperBound >= code }
    return index < ranges.count && ranges[index].lowerBound <= code
  }

  /// The one code in it; nil if there are more or none.
  var single: UInt32? {
    guard ranges.count == 1, ranges[0].count == 1 else { return nil }
    return ranges[0].lowerBound
  }

  static let digits = CodeSet([0x30...0x39])
  static let blanks = CodeSet([0x09...0x0D, 0x20...0x20])
  /// All but line breaks.
  static let any = CodeSet([0x0A...0x0A]).inverted
  /// Letters, digits and the underscore, as they are once folded.
  static let word: CodeSet = {
    var ranges: [ClosedRange<UInt32>] = [0x5F...0x5F, 0x10000...0x1EFFF, 0x20000...0x3FFFF]
    var start: UInt32?
    for (value, unit) in Folding.table.enumerated() {
      let isLetter = unit >= Unit.firstLetter
      if isLetter, start == nil { start = UInt32(value) }
      if !isLetter, let first = start {
        ranges.append(first...UInt32(value) - 1)
        start = nil
      }
    }
    return CodeSet(ranges)
  }()
}
