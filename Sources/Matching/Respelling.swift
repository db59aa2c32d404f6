/// Rules that respell words letter by letter, each with alternatives: `sh=ш` `^y=й` `a=а|э,ей`.
///
/// At each place the longest rule that fits is taken, those bound to the beginning (`^`) or the end
/// (`$`) of the word first. Alternatives after a comma are less likely than those before it; a bar
/// parts equals. A letter without a rule stays as it is.
struct Respelling: Sendable {
  private struct Rule: Sendable {
    var letters: [UInt32]
    var isAtStart: Bool
    var isAtEnd: Bool
    var outputs: [Spelling]
  }

  /// A result, and how unlikely it is: the sum of the places of the alternatives taken.
  struct Spelling: Sendable {
    var word: NameWord
    var cost: Int

    fileprivate mutating func append(_ other: Spelling) {
      word.append(other.word)
      cost += other.cost
    }
  }

  /// By first letter, the longest first: those of Latin, Greek and Cyrillic in a table.
  private var near = [[Rule]](repeating: [], count: 0x530)
  private var far: [UInt32: [Rule]] = [:]

  init(_ table: String) {
    // By scalars: a vowel sign would cling to the blank before it.
    for entry in table.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      let entry = Substring(entry)
      guard let equals = entry.firstIndex(of: "=") else { continue }
      var letters = entry[..<equals].unicodeScalars.map(\.value)
      let isAtStart = letters.first == 0x5E
      let isAtEnd = letters.last == 0x24
      if isAtStart { letters.removeFirst() }
      if isAtEnd { letters.removeLast() }
      guard let first = letters.first else { continue }
      let levels = entry[entry.index(after: equals)...].split(
        separator: ",", omittingEmptySubsequences: false)
      var outputs: [Spelling] = []
      for (cost, level) in levels.enumerated() {
        for output in level.split(separator: "|", omittingEmptySubsequences: false) {
          guard let word = NameWord(output) else { continue }
          outputs.append(Spelling(word: word, cost: cost))
        }
      }
      let rule = Rule(letters: letters, isAtStart: isAtStart, isAtEnd: isAtEnd, outputs: outputs)
      if first < near.count {
        near[Int(first)].append(rule)
      } else {
        far[first, default: []].append(rule)
      }
    }
    func weight(_ rule: Rule) -> Int {
      rule.letters.count * 4 + (rule.isAtStart ? 1 : 0) + (rule.isAtEnd ? 2 : 0)
    }
    for first in near.indices { near[first].sort { weight($0) > weight($1) } }
    for first in far.keys { far[first]?.sort { weight($0) > weight($1) } }
  }

  private func rules(of letter: UInt32) -> [Rule] {
    letter < near.count ? near[Int(letter)] : far[letter] ?? []
  }

  /// The `limit` likeliest spellings, the likeliest first.
  func spellings(of source: [UInt32], limit: Int) -> [Spelling] {
    guard !source.isEmpty, source.count <= NameWord.limit else { return [] }
    let source = source.map(known)
    var beams = [[Spelling]](repeating: [], count: source.count + 1)
    beams[0] = [Spelling(word: NameWord(), cost: 0)]
    for place in source.indices where !beams[place].isEmpty {
      var beam: [Spelling] = []
      swap(&beam, &beams[place])
      if beam.count > limit { beam = Self.likeliest(beam, limit) }
      let (length, outputs) = outputs(at: place, of: source)
      let next = place + length
      if outputs.count == 1, beams[next].isEmpty {
        for index in beam.indices { beam[index].append(outputs[0]) }
        swap(&beam, &beams[next])
        continue
      }
      beams[next].reserveCapacity(beams[next].count + beam.count * outputs.count)
      for output in outputs {
        for var spelling in beam {
          spelling.append(output)
          beams[next].append(spelling)
        }
      }
    }
    return Self.likeliest(beams[source.count], limit).filter { $0.word.count > 0 }
  }

  private func outputs(at place: Int, of source: [UInt32]) -> (Int, [Spelling]) {
    for rule in rules(of: source[place]) {
      let end = place + rule.letters.count
      guard end <= source.count, !rule.isAtStart || place == 0,
        !rule.isAtEnd || end == source.count, source[place..<end].elementsEqual(rule.letters)
      else { continue }
      return (rule.letters.count, rule.outputs)
    }
    var word = NameWord()
    if let letter = Self.plain(source[place]) { word.append(letter) }
    return (1, [Spelling(word: word, cost: 0)])
  }

  /// The letter, or without its accents where no rule knows it with them.
  private func known(_ scalar: UInt32) -> UInt32 {
    guard rules(of: scalar).isEmpty, let letter = Self.plain(scalar) else { return scalar }
    return NameWord.scalar(letter)
  }

  /// A letter without its accents, if it is ASCII or Cyrillic then.
  private static func plain(_ scalar: UInt32) -> UInt8? {
    guard scalar < 0x10000 else { return nil }
    if scalar == 0x27 { return 0x27 }
    let unit = Folding.table[Int(scalar)]
    return unit >= Unit.firstLetter && unit < Unit.firstWide ? UInt8(unit) : nil
  }

  private static func likeliest(_ spellings: [Spelling], _ limit: Int) -> [Spelling] {
    guard spellings.count > 1 else { return spellings }
    var kept: [Spelling] = []
    for spelling in spellings.sorted(by: { ($0.cost, $0.word) < ($1.cost, $1.word) })
    where spelling.word != kept.last?.word {
      kept.append(spelling)
      if kept.count == limit { break }
    }
    return kept
  }
}
