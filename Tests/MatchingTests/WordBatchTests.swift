import Testing

@testable import Matching

/// Words read ahead are those that are read one by one.
@Suite struct WordBatchTests {
  /// A word, and where its sentence and paragraph begin.
  struct Read: Equatable {
    var start: Int
    var end: Int
    var hash: UInt64
    var sentence: Int
    var paragraph: Int
  }

  static func oneByOne(_ text: String) -> [Read] {
    FoldableBytes.of(text) { source in
      var reader = WordReader(source)
      var words: [Read] = []
      var (sentence, paragraph) = (0, 0)
      while reader.next() {
        if reader.gap != .word { sentence = reader.start }
        if reader.gap == .paragraph { paragraph = reader.start }
        words.append(
          Read(
            start: reader.start, end: reader.end, hash: reader.hash, sentence: sentence,
            paragraph: paragraph))
      }
      return words
    }
  }

  static func ahead(_ text: String) -> [Read] {
    FoldableBytes.of(text) { source in
      var reader = BatchReader(source)
      var batch = WordBatch()
      defer { batch.deallocate() }
      var words: [Read] = []
      repeat {
        batch.removeAll()
        reader.fill(&batch)
        words += (0..<batch.count).map { place in
          Read(
            start: batch.word(place).start, end: batch.word(place).end,
            hash: batch.word(place).hash,
            sentence: Int(batch.unit(place).sentence), paragraph: Int(batch.unit(place).paragraph))
        }
      } while batch.count == WordBatch.capacity
      return words
    }
  }

  static let parts = [
    "a", "to", "Peace", "negotiations", "eightlet", "fifteenletters0", "sixteenletters00",
    "averyveryverylongwordindeedthatgoesonandon", "7", "1945", "Зеленський", "Łódź", "über", "ß",
    "東京", "don’t", "it's", "Putin’s", "PUTIN'S", "l’accord", "d'Amato", "U.S.", "Mr.", "No. 7",
    "16. Mai", "e.g.", "x_y", "a-b", "naïve", "co\u{AD}op", "e\u{301}t", "'", "’", "’s", "`",
  ]
  static let gaps = [
    " ", " ", " ", ", ", ". ", ". ", "! ", "? ", "?! ", "...", "… ", ": ", "; ", " (", ") ", ".) ",
    "\n", "\r\n", "\n\n", ".\n", "\t", "  ", " - ", " – ", "-", "/", ".", "..", ".\" ", "\u{A0}",
    "\u{200B}", ".’ ", "", "。", ",", "\" ", ". \"", "\u{1}",
  ]

  static func text(_ seed: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    // Few kinds of parts in one text, so that many plain words follow each other too.
    let kinds = random(2) == 0 ? 9 : parts.count
    let count = random(40) == 0 ? 3000 : random(60)
    return (0..<count).map { _ in
      parts[random(kinds)] + (random(4) == 0 ? gaps[random(gaps.count)] : " ")
    }.joined()
  }

  @Test(arguments: 0..<400)
  func wordsAheadAreTheSame(_ seed: Int) {
    let text = Self.text(seed)
    let (expected, words) = (Self.oneByOne(text), Self.ahead(text))
    #expect(words.count == expected.count)
    for (word, expected) in zip(words, expected) where word != expected {
      Issue.record("\(word), not \(expected), in \(text.debugDescription)")
      break
    }
  }

  @Test func signsThatSayNothingAreThoseOfTheTable() {
    for byte in UInt8(0)..<0x80 {
      let text = "Word\(String(UnicodeScalar(byte)))Word and more of it to be read"
      #expect(Self.ahead(text) == Self.oneByOne(text), "byte \(byte)")
    }
  }
}
