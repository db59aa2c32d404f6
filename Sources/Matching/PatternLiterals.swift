/// Texts of which one must occur where a pattern matches, known by their runs of three codes.
struct PatternLiterals: Sendable {
  /// By literal, the bits of its threes.
  private var threes: [[Int]]

  /// nil if the pattern may match without any text long enough to tell.
  init?(_ pattern: Pattern) {
    guard let best = Self.needs(pattern).best, best.allSatisfy({ $0.count >= 3 }) else {
      return nil
    }
    threes = best.map { literal in
      (0...literal.count - 3).map {
        ThreesFilter.bit(literal[$0], literal[$0 + 1], literal[$0 + 2])
      }
    }
  }

  func mayOccur(in filter: ThreesFilter) -> Bool {
    threes.contains { $0.allSatisfy(filter.contains) }
  }

  private struct Needs {
    /// All that it can match, if that is few texts.
    var exact: [[UInt32]]?
    /// Texts of which one must occur.
    var best: [[UInt32]]?

    static let most = 32

    mutating func settle() {
      guard let exact else { return }
      best = Self.better(best, exact)
      self.exact = nil
    }

    /// The set whose shortest text is the longer.
    static func better(_ a: [[UInt32]]?, _ b: [[UInt32]]?) -> [[UInt32]]? {
      func least(_ texts: [[UInt32]]?) -> Int { texts?.map(\.count).min() ?? 0 }
      return least(b) > least(a) ? b : a
    }
  }

  private static func needs(_ pattern: Pattern) -> Needs {
    switch pattern {
    case .empty, .assertion: return Needs(exact: [[]])
    case .set(let set):
      let codes = set.ranges.count <= 4 ? set.ranges.prefix(4).flatMap { $0.prefix(5) } : []
      let isAll = set.ranges.reduce(0) { $0 + $1.count } == codes.count && codes.count <= 4
      return Needs(exact: isAll && !codes.isEmpty ? codes.map { [$0] } : nil)
    case .sequence(let parts): return sequence(parts)
    case .choice(let parts):
      var all = parts.map(needs)
      if all.allSatisfy({ $0.exact != nil }) {
        let exact = all.flatMap { $0.exact ?? [] }
        if exact.count <= Needs.most { return Needs(exact: exact) }
      }
      for index in all.indices { all[index].settle() }
      guard all.allSatisfy({ $0.best != nil }) else { return Needs() }
      let best = all.flatMap { $0.best ?? [] }
      return Needs(best: best.count <= Needs.most ? best : nil)
    case .repetition(let part, let least, let most):
      if least == 1, most == 1 { return needs(part) }
      if least == 0, most == 1, let exact = needs(part).exact, exact.count < Needs.most {
        return Needs(exact: exact + [[]])
      }
      guard least > 0 else { return Needs() }
      var needs = needs(part)
      needs.settle()
      return needs
    }
  }

  private static func sequence(_ parts: [Pattern]) -> Needs {
    var all = Needs(exact: [[]])
    var isExact = true
    for part in parts {
      let next = needs(part)
      if let exact = next.exact, let before = all.exact,
        exact.count * before.count <= Needs.most, before.allSatisfy({ $0.count < 64 })
      {
        all.exact = before.flatMap { text in exact.map { text + $0 } }
        continue
      }
      isExact = false
      all.settle()
      all.best = Needs.better(all.best, next.best)
      all.exact = next.exact ?? [[]]
    }
    if !isExact { all.settle() }
    return all
  }
}

/// The runs of three codes of a text, in a bitmap: says no to most that do not occur.
struct ThreesFilter {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ codes: [UInt32]) {
    guard codes.count >= 3 else { return }
    for index in 0...codes.count - 3 {
      let bit = Self.bit(codes[index], codes[index + 1], codes[index + 2])
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  @inline(__always)
  static func bit(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Int {
    let mixed = (UInt64(a) << 42 ^ UInt64(b) << 21 ^ UInt64(c)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 48)
  }

  func contains(_ bit: Int) -> Bool { bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }
}
