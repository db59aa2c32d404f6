import Matching
import Model
import Testing

/// Texts put together at random: what is found is compared with what was put there.
@Suite struct RandomTextTests {
  /// Words, and ways in which each may be spelt.
  static let words: [[String]] = [
    ["peace", "Peace", "PEACE", "pe\u{301}ace", "péace", "pe\u{AD}ace", "ｐｅａｃｅ"],
    ["мирный", "МИРНЫЙ", "мирныи\u{306}", "Ми\u{200D}рный"],
    ["мирныи"], ["peaceful", "Peaceful"], ["lodz", "Łódź", "ŁÓDŹ", "Lo\u{301}dz\u{301}"],
    ["straße", "STRASSE", "strasse", "StraSSe"], ["o'brien", "O’Brien", "Oʼbrien"], ["obrien"],
    ["abcdefgh", "ABCDEFGH"], ["abcdefghijklmnop"], ["abcdefghijklmnopq", "abcdefghijklmnopQ"],
    ["abcdefghi"], ["7"], ["g7", "G7"], ["ab"], ["abc", "äbc"], ["𝒶𐐨", "𝒶𐐀"], ["ελλάς", "ΕΛΛΑΣ"],
  ]
  static let solitary: [[String]] = [["停"], ["火"], ["プ", "プ\u{FE00}"], ["ย"]]
  static let gaps = [
    " ", " ", " ", "  ", ", ", "-", " — ", "\u{A0}", ". ", "? ", "🎉", " «", "_", "' ", "…", "/",
    "\u{3000}", "\t", " \u{200B} ", "'' ",
  ]
  static let breaks = ["\n", "\r\n", ".\u{2029}", " \u{85}"]

  struct Token {
    var word: Int
    var range: Range<Int>
    var isFirst: Bool
  }

  /// A text and the words in it.
  static func made(_ random: inout Random) -> (text: String, tokens: [Token]) {
    var text = String(repeating: "#", count: random.below(10))
    var tokens: [Token] = []
    var isFirst = true
    for _ in 0..<random.below(24) {
      let isAlone = random.below(5) == 0
      let place = random.below(isAlone ? solitary.count : words.count)
      let start = text.utf8.count
      text += random.pick(isAlone ? solitary[place] : words[place])
      let number = isAlone ? place + words.count : place
      tokens.append(Token(word: number, range: start..<text.utf8.count, isFirst: isFirst))
      if !isAlone, random.below(6) == 0 { text += random.pick(["'s", "’S"]) }
      isFirst = random.below(12) == 0
      text += isFirst ? random.pick(breaks) : random.pick(gaps)
    }
    // It may end in a word, or in the middle of what is between words.
    if random.below(2) == 0, let last = tokens.last {
      text = String(decoding: Array(text.utf8)[..<last.range.upperBound], as: UTF8.self)
    }
    return (text, tokens)
  }

  /// Where a phrase of different words stands.
  static func places(of phrase: [Int], _ tokens: [Token]) -> [Range<Int>] {
    tokens.indices.filter { start in
      phrase.indices.allSatisfy { offset in
        start + offset < tokens.count && tokens[start + offset].word == phrase[offset]
          && (offset == 0 || !tokens[start + offset].isFirst)
      }
    }.map {
      tokens[$0].range.lowerBound..<tokens[$0 + phrase.count - 1].range.upperBound
    }
  }

  @Test("Every phrase is found where it was put, and nowhere else", arguments: 1...8)
  func phrases(_ seed: Int) throws {
    var random = Random(seed)
    let all = Self.words + Self.solitary
    var phrases: [[Int]] = all.indices.map { [$0] }
    for _ in 0..<300 {
      phrases.append(Array(all.indices.shuffled(using: &random).prefix(2 + random.below(2))))
    }
    let topics = phrases.enumerated().map { number, phrase in
      topic("p\(number)", ["=" + phrase.map { random.pick(all[$0]) }.joined(separator: " ")])
    }
    let engine = try engine(list(topics: topics))
    for _ in 0..<400 {
      let (text, tokens) = Self.made(&random)
      var wanted: Set<String> = []
      for (number, phrase) in phrases.enumerated() {
        for place in Self.places(of: phrase, tokens) { wanted.insert("p\(number) \(place)") }
      }
      let found = engine.finds(in: MatchText(content: text)).map { "\($0.id) \($0.start..<$0.end)" }
      #expect(Set(found) == wanted, "\(text.debugDescription)")
      #expect(found.count == wanted.count)
    }
  }

  /// Pieces of which no text is sensible.
  static let scraps: [String] = [
    "a", "s", "S", "'", "’", "'s", ".", "!", "?", "…", "。", " ", "\n", "\u{0}", "\u{1B}", "\u{301}",
    "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{AD}", "\u{34F}", "\u{E0101}", "🇺🇦", "👩‍👩‍👧", "停", "ย", "가",
    "İ", "ß", "ﬁ", "Ǆ", "й", "и\u{306}", "ё", "ѝ", "ﷺ", "\u{202E}", "\u{FFFF}", "\u{10FFFF}", "\"",
    "«", "“", "(", ")", "-", "–", "@", "#", "/", "\\", "0", "٣", "peace", "talks", "Quill",
    "Edmund", "said", "not", "rejected", ", ", "Mr. ", "U.S. ", "abcdefgh", "Кви́лл", "\r\n", "\t",
  ]

  @Test("Whatever a text is made of, finds and snippets are parts of it", arguments: 1...8)
  func scraps(_ seed: Int) throws {
    var random = Random(seed)
    let engine = try engine(
      list(
        topics: [
          topic("t", ["peace talks", "a", "停", "s", "ha*", "ab*"]),
          topic("q", match: "peace NEAR/3 talks OR \"a s\"~4 OR /[st]a?/ OR 0"),
        ], officials: [official("quill", "Edmund Quill", surname: .always)],
        rules: [
          rule("r", "topic:t AND topic:q"), rule("s", "official:* OR a", within: .sentence),
          rule("u", "stance:rejected OR speaker:quill OR /./", within: .paragraph),
        ]))
    for _ in 0..<300 {
      let scraps = (0..<random.below(60)).map { _ in random.pick(Self.scraps) }
      let (title, text) = (scraps.prefix(9).joined(), scraps.joined())
      let reading = engine.read(MatchText(title: title, summary: text, content: title))
      for match in reading.matches {
        let whole = Array((match.field == "summary" ? text : title).utf8)
        #expect(match.start < match.end && match.end <= whole.count)
        let part = whole[match.start..<match.end]
        #expect(String(validating: part, as: UTF8.self) == match.text)
        #expect(match.form != nil, "\(match.text.debugDescription) in \(text.debugDescription)")
      }
      for finding in reading.findings {
        #expect(!finding.snippet.contains("\u{FFFD}"))
        #expect(finding.snippet.unicodeScalars.count <= Limit.snippet + 2)
      }
    }
  }

  @Test("Where a text begins in memory changes nothing", arguments: 1...4)
  func alignment(_ seed: Int) throws {
    var random = Random(seed)
    let engine = try engine(
      list(topics: [topic("t", ["peace talks", "a", "停", "s", "pe*", "said", "abcdefgh"])]))
    for _ in 0..<200 {
      let text = (0..<random.below(40)).map { _ in random.pick(Self.scraps) }.joined()
      let plain = engine.finds(in: MatchText(content: "\n" + text))
      for count in 1...8 {
        let moved = String(repeating: "#", count: count) + "\n" + text
        let finds = engine.finds(in: MatchText(content: moved))
        #expect(finds.map { $0.start - count } == plain.map(\.start), "\(text.debugDescription)")
        #expect(finds.map { $0.end - count } == plain.map(\.end))
      }
    }
  }
}
