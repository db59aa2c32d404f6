/// A sentence for the reading of stances: its words, the marks between them, and its cues.
struct StanceSentence {
  struct Token {
    /// Bytes in the text.
    var start: Int
    var end: Int
    var marks: Marks
    var isCapital: Bool
    /// Whether a hyphen joins it to the word before it.
    var isJoined: Bool
    var ending: Ending
  }

  /// What a word looks like: a participle, a Romance conditional, a year that is over, or another
  /// number.
  enum Ending: UInt8 { case other, ing, conditional, year, number }

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

  /// Reads the sentence whose first word begins at `start`; of a title, all of it.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isTitle: Bool, _ languages: CueLanguages
  ) {
    CueLexicon.automaton.withMemo { memo in
      read(
        bytes, from: start, isTitle: isTitle, CueSymbols(languages, memo.view(nil)))
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isTitle: Bool, _ symbols: CueSymbols
  ) {
    var symbols = symbols
    tokens.reserveCapacity(40)
    Folding.table.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      var reader = WordReader(bytes, table: table, from: start)
      var last = max(0, start - 8)
      while tokens.count < Self.longest, reader.next() {
        if !tokens.isEmpty, reader.gap != .word, !isTitle { break }
        var marks = Self.marks(bytes, last..<reader.start)
        if !tokens.isEmpty, reader.gap != .word { marks.insert(.stop) }
        if tokens.isEmpty { marks.formIntersection([.quote, .dash]) }
        tokens.append(
          Token(
            start: reader.start, end: reader.end, marks: marks,
            isCapital: Self.isCapital(bytes, reader.start),
            isJoined: reader.start == last + 1 && bytes[last] == UInt8(ascii: "-"),
            ending: Self.ending(bytes, reader.start..<reader.end)))
        last = reader.end
        symbols.append(reader.word, of: reader.source)
      }
      ending = Self.marks(bytes, last..<min(bytes.count, last + 6))
    }
    findCues(symbols)
    cues = Self.withoutWars(cues, tokens, bytes)
  }

  func endsInING(_ word: Int) -> Bool { tokens[word].ending == .ing }

  func isYear(_ word: Int) -> Bool { tokens[word].ending == .year }

  /// Whether a question mark follows a word.
  func isQuestion(_ word: Int) -> Bool {
    (word + 1 < tokens.count ? tokens[word + 1].marks : ending).contains(.question)
  }

  /// Leftmost and longest.
  private mutating func findCues(_ symbols: CueSymbols) {
    var at = 0
    while at < tokens.count {
      guard var cue = symbols.cue(at: at, tokens) else {
        at += 1
        continue
      }
      cue.kind = kind(of: cue)
      // "there was no" says less than the "no point" it may end in, "пока не" than "не ответил".
      if cue.kind == .deny || cue.kind == .neg, cue.last > at,
        let inner = symbols.cue(at: cue.last, tokens), inner.last > cue.last
      {
        at = cue.last
        continue
      }
      // Inside a clause, what is not yet: "has so far not answered".
      if cue.kind == .until, cue.last > at, at > 0, tokens[at].marks.isEmpty {
        at += 1
        continue
      }
      // "US-backed" says who somebody is.
      let isEpithet = cue.first == cue.last && tokens[at].isJoined
      if !isEpithet, !isMonth(cue) { cues.append(cue) }
      at = cue.last + 1
    }
  }

  /// What a cue is at its place: some are another thing at the beginning of a sentence.
  private func kind(of cue: Cue) -> CueClass {
    switch cue.kind {
    case .should: opens(cue.first) && !ending.contains(.question) ? .condition : .request
    case .accept: isFirst(cue.first) || continuesCall(cue.first) ? .request : .agree
    default: cue.kind
    }
  }

  /// Whether a word begins the sentence, or what is said in it.
  func isFirst(_ word: Int) -> Bool {
    word == 0 || !tokens[word].marks.isDisjoint(with: [.quote, .colon, .stop])
  }

  /// "Should Freedonia withdraw, …"
  private func opens(_ word: Int) -> Bool {
    isFirst(word) && word + 1 < tokens.count && tokens[word + 1].marks.isEmpty
  }

  /// "Stop the war, agree to a truce": the call before the comma goes on.
  func continuesCall(_ word: Int) -> Bool {
    guard tokens[word].marks.contains(.comma),
      let call = cues.last(where: { isFirst($0.first) })
    else { return false }
    return [.request, .order, .imperative, .suspend].contains(call.kind) && call.last < word
  }

  /// "May 17", "8 March".
  private func isMonth(_ cue: Cue) -> Bool {
    func isNumber(_ word: Int) -> Bool {
      tokens.indices.contains(word) && [.number, .year].contains(tokens[word].ending)
    }
    return cue.first == cue.last && tokens[cue.first].isCapital
      && (isNumber(cue.first - 1) || isNumber(cue.last + 1))
  }

  private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Ending {
    let last = bytes[range.upperBound - 1]
    if last == UInt8(ascii: "g"), range.count > 4, bytes[range.upperBound - 2] == UInt8(ascii: "n"),
      bytes[range.upperBound - 3] == UInt8(ascii: "i")
    {
      return .ing
    }
    guard (0x30...0x39).contains(bytes[range.lowerBound]) else {
      return isConditional(bytes[range]) ? .conditional : .other
    }
    let word = bytes[range]
    let digits = word.prefix(4)
    let isDecade = word.count == 5 && word.last == UInt8(ascii: "s")
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return .other }
    guard word.count == 4 || isDecade else { return .number }
    let year = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (1900...2024).contains(year) ? .year : .number
  }

  /// "accepterait", "accepteraient", "aceptaría", "aceptarían".
  private static func isConditional(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count > 6, let last = word.last else { return false }
    return switch last {
    case UInt8(ascii: "t"): word.ends(with: "rait") || word.ends(with: "raient")
    case UInt8(ascii: "a"): word.ends(with: "ría")
    case UInt8(ascii: "n"): word.ends(with: "rían")
    default: false
    }
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    guard at + 1 < bytes.count else { return false }
    let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
    if (0x400...0x45F).contains(value) { return value < 0x430 }
    // Latin with accents and the rest of Cyrillic; other scripts have no capitals that matter here.
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

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    suffix(ending.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }
}
