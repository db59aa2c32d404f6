/// A sentence for the reading of stances: its words, the marks between them, and its cues.
struct StanceSentence {
  struct Token {
    /// Bytes in the text.
    var start: Int
    var end: Int
    var marks: Marks
    var isCapital: Bool
    var ending: Ending
  }

  /// What a word looks like: a participle, or a year that is over.
  enum Ending: UInt8 { case other, ing, year }

  /// What stands between a word and the one before it.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let comma = Marks(rawValue: 1)
    static let colon = Marks(rawValue: 2)
    /// A semicolon, or the end of a sentence inside a title.
    static let stop = Marks(rawValue: 4)
    static let dash = Marks(rawValue: 8)
    static let quote = Marks(rawValue: 16)
    static let bracket = Marks(rawValue: 32)
    static let question = Marks(rawValue: 64)
  }

  private(set) var tokens: [Token] = []
  /// In the order of the text, none inside another.
  private(set) var cues: [Cue] = []
  /// What stands after the last word.
  private(set) var ending: Marks = []
  /// Words read of one sentence; the rest of a longer one is not looked at.
  static let longest = 160

  /// Symbols of the automaton by word, the whole word's first.
  private var symbols: [[UInt32]] = []

  /// Reads the sentence whose first word begins at `start`; of a title, all of it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isTitle: Bool) {
    let tables = CueLexicon.automaton.tables
    Folding.table.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      var reader = WordReader(bytes, table: table, from: start)
      var last = max(0, start - 8)
      while tokens.count < Self.longest, reader.next() {
        if !tokens.isEmpty, reader.gap != .word, !isTitle { break }
        var marks = Self.marks(bytes, last..<reader.start)
        if !tokens.isEmpty, reader.gap != .word { marks.insert(.stop) }
        if tokens.isEmpty { marks.formIntersection(.quote) }
        tokens.append(
          Token(
            start: reader.start, end: reader.end, marks: marks,
            isCapital: Self.isCapital(bytes, reader.start),
            ending: Self.ending(bytes, reader.start..<reader.end)))
        last = reader.end
        let symbol = tables.symbols[reader.hash]
        let prefixes =
          tables.mayHavePrefix(reader.word, of: reader.source)
          ? tables.prefixes(of: reader.word, in: reader.source) : []
        symbols.append((symbol == 0 ? [] : [symbol]) + prefixes.reversed())
      }
      ending = Self.marks(bytes, last..<min(bytes.count, last + 6))
    }
    findCues()
  }

  func endsInING(_ word: Int) -> Bool { tokens[word].ending == .ing }

  func isYear(_ word: Int) -> Bool { tokens[word].ending == .year }

  /// Whether a question mark follows a word.
  func isQuestion(_ word: Int) -> Bool {
    (word + 1 < tokens.count ? tokens[word + 1].marks : ending).contains(.question)
  }

  /// Leftmost and longest.
  private mutating func findCues() {
    var at = 0
    while at < tokens.count {
      guard let cue = cue(at: at) else {
        at += 1
        continue
      }
      // "there was no" says less than the "no point" it may end in.
      if cue.kind == .deny, cue.last > at, let inner = self.cue(at: cue.last),
        inner.last > cue.last
      {
        at = cue.last
        continue
      }
      cues.append(cue)
      at = cue.last + 1
    }
    symbols = []
  }

  private func cue(at first: Int) -> Cue? {
    let automaton = CueLexicon.automaton
    var best: Cue?
    var open: [(node: Automaton.Node, at: Int)] = []
    func take(_ link: Automaton.Link, _ at: Int) {
      guard !link.isNone else { return }
      if link.hasSlots, best.map({ at > $0.last }) ?? true,
        let slot = automaton.slots(of: link.node).first,
        let kind = CueClass(rawValue: UInt8(slot))
      {
        best = Cue(kind: kind, first: first, last: at)
      }
      if link.hasChildren { open.append((link.node, at + 1)) }
    }
    for symbol in symbols[first] { take(automaton.tables.roots[Int(symbol)], first) }
    while let (node, at) = open.popLast() {
      guard at < tokens.count, tokens[at].marks.isEmpty else { continue }
      for symbol in symbols[at] { take(automaton.tables.child(of: node, symbol), at) }
    }
    return best
  }

  private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Ending {
    let word = bytes[range]
    if word.count > 4, word.suffix(3).elementsEqual("ing".utf8) { return .ing }
    guard word.count == 4, word.allSatisfy({ (0x30...0x39).contains($0) }) else { return .other }
    let year = word.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (1900...2024).contains(year) ? .year : .other
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    guard at + 1 < bytes.count else { return false }
    let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
    // Latin with accents and Cyrillic; other scripts have no capitals that matter here.
    return byte < 0xE0 && Unicode.Scalar(value)?.properties.isUppercase == true
  }

  private static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Marks {
    var marks: Marks = []
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: ","): marks.insert(.comma)
      case UInt8(ascii: ":"): marks.insert(.colon)
      case UInt8(ascii: ";"): marks.insert(.stop)
      case UInt8(ascii: "?"): marks.insert(.question)
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["): marks.insert(.bracket)
      case UInt8(ascii: "\""): marks.insert(.quote)
      case UInt8(ascii: "-"):
        if at > range.lowerBound, at + 1 < range.upperBound { marks.insert(.dash) }
      case UInt8(ascii: "`"): marks.insert(.quote)
      case 0xC2 where at + 1 < bytes.count && [0xAB, 0xBB].contains(bytes[at + 1]):
        marks.insert(.quote)
      case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
        switch bytes[at + 2] {
        case 0x93, 0x94, 0x95: marks.insert(.dash)
        case 0x98, 0x9C, 0x9D, 0x9E, 0x9F, 0xB9, 0xBA: marks.insert(.quote)
        default: break
        }
      default: break
      }
      at += 1
    }
    return marks
  }
}
