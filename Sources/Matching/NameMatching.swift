/// Pairs the words of two names off, and scores what comes of it.
struct NameMatching {
  private typealias Token = NameTokens.Token

  private struct Link {
    var left: Range<Int>
    var right: Range<Int>
    var relation: NameComparison.Relation
    var likeness: Double
  }

  private let left: NameTokens
  private let right: NameTokens
  private var links: [Link] = []
  private(set) var score = 0.0
  private(set) var pairs: [NameComparison.Pair] = []
  private(set) var leftOnly: [String] = []
  private(set) var rightOnly: [String] = []

  init(_ left: NameTokens, _ right: NameTokens) {
    self.left = left
    self.right = right
  }

  mutating func run() {
    guard !left.tokens.isEmpty, !right.tokens.isEmpty else { return }
    links = chosen(candidates())
    let leftRest = rest(left.tokens, links.map(\.left))
    let rightRest = rest(right.tokens, links.map(\.right))
    let others = conflicts(leftRest, rightRest)
    links.sort { $0.left.lowerBound < $1.left.lowerBound }
    pairs = (links + others).map { link in
      NameComparison.Pair(
        left: Self.text(left.tokens[link.left]), right: Self.text(right.tokens[link.right]),
        relation: link.relation, likeness: link.likeness)
    }
    let leftOnes = leftRest.dropFirst(others.count).filter { !Self.isRepeated($0, left.tokens) }
    let rightOnes = rightRest.dropFirst(others.count).filter { !Self.isRepeated($0, right.tokens) }
    leftOnly = leftOnes.map { left.tokens[$0].text }
    rightOnly = rightOnes.map { right.tokens[$0].text }
    score = scored(others, extra: leftOnes.count + rightOnes.count)
  }

  private static func text(_ tokens: ArraySlice<Token>) -> String {
    tokens.map(\.text).joined(separator: " ")
  }
}

extension NameMatching {
  /// Words that may stand for one another: one for one, or one for up to three written apart.
  private func candidates() -> [Link] {
    var found: [Link] = []
    for i in left.tokens.indices {
      for j in right.tokens.indices {
        let (relation, likeness) = Self.compare(left.tokens[i], right.tokens[j])
        if likeness >= Self.least {
          found.append(
            Link(left: i..<i + 1, right: j..<j + 1, relation: relation, likeness: likeness))
        }
        for length in 2...3 {
          if i + length <= left.tokens.count {
            let joined = Self.joined(left.tokens[i..<i + length], right.tokens[j])
            if joined >= Self.least(joining: right.tokens[j]) {
              found.append(
                Link(left: i..<i + length, right: j..<j + 1, relation: .joined, likeness: joined))
            }
          }
          if j + length <= right.tokens.count {
            let joined = Self.joined(right.tokens[j..<j + length], left.tokens[i])
            if joined >= Self.least(joining: left.tokens[i]) {
              found.append(
                Link(left: i..<i + 1, right: j..<j + length, relation: .joined, likeness: joined))
            }
          }
        }
      }
    }
    return found
  }

  private static let least = 0.6

  /// Only words that were written apart by chance or custom are joined, so that they are closer.
  private static func least(joining whole: Token) -> Double { whole.roman.isSkeletal ? 0.7 : 0.8 }

  /// The best of them that share no word; of equals, those in the same place.
  private func chosen(_ candidates: [Link]) -> [Link] {
    func distance(_ link: Link) -> Int { abs(link.left.lowerBound - link.right.lowerBound) }
    let sorted = candidates.sorted {
      let (a, b) = ($0.likeness + bonus($0), $1.likeness + bonus($1))
      return a != b ? a > b : distance($0) < distance($1)
    }
    var kept: [Link] = []
    for link in sorted
    where !kept.contains(where: {
      $0.left.overlaps(link.left) || $0.right.overlaps(link.right)
    }) {
      kept.append(link)
    }
    return kept
  }

  /// Whole words before initials and particles.
  private func bonus(_ link: Link) -> Double {
    link.relation == .joined ? 0.02 : 0
  }

  /// The places of words without a partner that matter: no particles.
  private func rest(_ tokens: [Token], _ taken: [Range<Int>]) -> [Int] {
    tokens.indices.filter { place in
      !tokens[place].isParticle && !taken.contains { $0.contains(place) }
    }
  }

  /// Whether a word is in its name twice.
  private static func isRepeated(_ place: Int, _ tokens: [Token]) -> Bool {
    tokens.indices.contains { $0 != place && tokens[$0].key == tokens[place].key }
  }

  /// Pairs the rest off: each pair is two words where the names differ.
  private func conflicts(_ leftRest: [Int], _ rightRest: [Int]) -> [Link] {
    zip(leftRest, rightRest).map { i, j in
      Link(
        left: i..<i + 1, right: j..<j + 1, relation: .other,
        likeness: Self.compare(left.tokens[i], right.tokens[j]).likeness)
    }
  }

  private func scored(_ others: [Link], extra: Int) -> Double {
    let matched = links.filter { link in
      !left.tokens[link.left].allSatisfy(\.isParticle)
        || !right.tokens[link.right].allSatisfy(\.isParticle)
    }
    guard !matched.isEmpty else { return 0 }
    let likenesses = matched.map(\.likeness)
    let mean = likenesses.reduce(0, +) / Double(likenesses.count)
    var score = 0.4 * mean + 0.6 * (likenesses.min() ?? 0)
    for other in others { score *= 0.4 + 0.5 * other.likeness }
    let words = matched.reduce(0) { $0 + min($1.left.count, $1.right.count) }
    if extra > 0 {
      score *= words == 1 ? 0.65 : 1 - 0.06 * Double(min(extra, 5))
    }
    if isSwapped(matched) { score *= 0.65 }
    if isOtherGeneration(matched) || isOtherSyllable { score *= 0.65 }
    if hasOtherInitial(matched) { score *= 0.65 }
    return score
  }

  /// A son has his suffix always, but where his middle name tells him; a father and a pope often
  /// have none.
  private func isOtherGeneration(_ matched: [Link]) -> Bool {
    guard let a = left.suffix, let b = right.suffix else {
      return [left.suffix, right.suffix].contains(Namesakes.son) && matched.count < 3
    }
    return a != b
  }

  /// Chinese and Korean names of two syllables are too short to be misspelt: Li Hui and Li Hua.
  private var isOtherSyllable: Bool {
    let all = [left.tokens, right.tokens]
    return all.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isSyllable) }
      && links.contains { $0.relation == .spelling }
  }

  /// Whether the first middle initials are of two names: George H. W. Bush and George W. Bush.
  private func hasOtherInitial(_ matched: [Link]) -> Bool {
    guard left.tokens.count > 2, right.tokens.count > 2,
      matched.contains(where: { $0.left.lowerBound == 0 && $0.right.lowerBound == 0 })
    else { return false }
    let (a, b) = (left.tokens[1], right.tokens[1])
    return (a.isInitial || b.isInitial) && !a.isParticle && !b.isParticle
      && Self.initials(a, b).relation == .other
  }

  /// Whether what is the given name of the one is the surname or the father's name of the other:
  /// Hans Walter and Walter Hans are two people.
  private func isSwapped(_ matched: [Link]) -> Bool {
    guard !left.hasComma, !right.hasComma, matched.count > 1,
      let first = matched.first(where: { $0.left.lowerBound == 0 }),
      let other = matched.first(where: { $0.right.lowerBound == 0 }), first.right.lowerBound > 0
    else { return false }
    let ends = (left.tokens.count, right.tokens.count)
    let isWhole = ends == (2, 2)
    let hasSurname = matched.contains {
      $0.left.upperBound == ends.0 && $0.right.upperBound == ends.1
    }
    return (isWhole || hasSurname)
      && (left.tokens[first.left] + left.tokens[other.left]).allSatisfy { !$0.rows.isEmpty }
  }
}

extension NameMatching {
  private static func compare(
    _ a: Token, _ b: Token
  ) -> (relation: NameComparison.Relation, likeness: Double) {
    if isTranscribed(a, b) { return (.sound, 1) }
    if a.isInitial || b.isInitial { return initials(a, b) }
    if a.isParticle || b.isParticle {
      let isOne = a.isParticle && b.isParticle && a.key.first == b.key.first
      if isOne { return (.equal, 1) }
    }
    if a.roman.isExact, b.roman.isExact, sameScript(a, b) {
      return a.text == b.text ? (.equal, 1) : (.other, 0.2)
    }
    if a.key == b.key { return (a.roman.letters == b.roman.letters ? .equal : .sound, 1) }
    let likeness = likeness(a, b)
    let isGiven = !a.rows.isEmpty && !b.rows.isEmpty
    if isGiven, a.rows.contains(where: b.rows.contains) { return (.given, max(0.95, likeness)) }
    // Two known given names are two people's, however alike.
    if isGiven, likeness < 0.9 { return (.other, min(likeness, 0.5)) }
    return (likeness > 0.9 ? .sound : .spelling, likeness)
  }

  /// A Chinese or Korean word in Latin letters beside what Cyrillic makes of it.
  private static func isTranscribed(_ a: Token, _ b: Token) -> Bool {
    !a.cyrillic.isEmpty && a.cyrillic.contains(NameSpeller.plain(b.text))
      || !b.cyrillic.isEmpty && b.cyrillic.contains(NameSpeller.plain(a.text))
  }

  private static func initials(
    _ a: Token, _ b: Token
  ) -> (relation: NameComparison.Relation, likeness: Double) {
    let isOne = a.key.first == b.key.first || a.roman.letters.first == b.roman.letters.first
    return isOne ? (.initial, a.isInitial && b.isInitial ? 1 : 0.8) : (.other, 0)
  }

  private static func sameScript(_ a: Token, _ b: Token) -> Bool {
    func block(_ token: Token) -> UInt32 {
      let scalar = token.text.unicodeScalars.first?.value ?? 0
      return (0x3041...0x30FF).contains(scalar) ? 0x30 : scalar >> 12 >= 0xA ? 0xA : 0x4
    }
    return block(a) == block(b)
  }

  private static func likeness(_ a: Token, _ b: Token) -> Double {
    likeness(a.key, b.key, isSkeletal: a.roman.isSkeletal != b.roman.isSkeletal)
  }

  /// Where only one script has vowels, or none of its own, the consonants decide.
  private static func likeness(_ a: [UInt8], _ b: [UInt8], isSkeletal: Bool) -> Double {
    let whole = NameDistance.likeness(a, b)
    guard isSkeletal else { return whole }
    let (bare, other) = (NameDistance.skeleton(of: a), NameDistance.skeleton(of: b))
    guard min(bare.count, other.count) > 1 else {
      return max(whole, bare == other && a.first == b.first ? 0.8 : 0)
    }
    return max(whole, 0.95 * NameDistance.likeness(bare, other, isSkeleton: true))
  }

  private static func joined(_ parts: ArraySlice<Token>, _ whole: Token) -> Double {
    guard !whole.isInitial, !parts.contains(where: \.isInitial) else { return 0 }
    let key = parts.flatMap(\.key)
    guard abs(key.count - whole.key.count) <= 4 || whole.roman.isSkeletal else { return 0 }
    let isSkeletal = whole.roman.isSkeletal != (parts.first?.roman.isSkeletal ?? false)
    return likeness(
      NameDistance.key(of: parts.map(\.roman.letters).joined()), whole.key, isSkeletal: isSkeletal)
  }
}
