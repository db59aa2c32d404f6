/// How much three letters in a row, or the beginning or end of a word, speak for each language:
/// counted in the samples and lists of words.
struct LanguageLetters: Sendable {
  typealias Row = SIMD32<Int16>

  /// Of a point of `Evidence`, in these; a natural logarithm is a hundred.
  static let scale = 60
  static let shared = LanguageLetters()

  private let index: HashIndex.Pointers
  private let rows: [Row]

  private init() {
    var index = HashIndex()
    var counts: [SIMD32<Float>] = []
    var totals = SIMD32<Float>(repeating: 0)
    for (language, text) in LanguageGuess.samples + LanguageGuess.words {
      let place = Int(language.rawValue)
      FoldableBytes.of(text) { source in
        var reader = WordReader(source)
        while reader.next() {
          Self.forEachKey(of: reader.word, in: source) { key in
            let row = Int(index.take(key, orInsert: UInt32(counts.count + 1))) - 1
            if row == counts.count { counts.append(SIMD32(repeating: 0)) }
            counts[row][place] += 1
            totals[place] += 1
          }
        }
      }
    }
    self.index = index.pointers()
    rows = counts.map { Self.row($0, totals) }
  }

  /// Logarithms of shares, against the mean of all languages: what none of the samples has says
  /// nothing.
  private static func row(_ counts: SIMD32<Float>, _ totals: SIMD32<Float>) -> Row {
    let smoothing: Float = 0.4
    var logs = SIMD32<Float>(repeating: 0)
    var sum: Float = 0
    var languages: Float = 0
    for place in 0..<Language.allCases.count where totals[place] > 0 {
      logs[place] = logarithm((counts[place] + smoothing) / (totals[place] + 500)) * 100
      sum += logs[place]
      languages += 1
    }
    var row = Row(repeating: 0)
    for place in 0..<Language.allCases.count where totals[place] > 0 {
      row[place] = Int16(max(-400, min(400, logs[place] - sum / languages)))
    }
    return row
  }

  /// The natural logarithm of a positive number, near enough; Foundation stays out of here.
  private static func logarithm(_ value: Float) -> Float {
    let x = value.significand
    let t = (x - 1) / (x + 1)
    return Float(value.exponent) * 0.693147 + 2 * (t + t * t * t / 3 + t * t * t * t * t / 5)
  }

  func forEachRow(of word: SourceWord, in source: FoldableBytes, _ body: (Row) -> Void) {
    Self.forEachKey(of: word, in: source) { key in
      let row = Int(index[key])
      if row > 0 { body(rows[row - 1]) }
    }
  }

  /// Letters read of one word.
  private static let longest = 24

  private static func forEachKey(
    of word: SourceWord, in source: FoldableBytes, _ body: (UInt64) -> Void
  ) {
    let blank: UInt64 = 1
    var (first, second) = (UInt64(0), blank)
    if word.isASCII {
      for at in word.start..<min(word.end, word.start + longest) {
        let unit = UInt64(source.table[Int(source.bytes[at])])
        if first != 0 { body(first << 32 | second << 16 | unit) }
        (first, second) = (second, unit)
      }
      return body(first << 32 | second << 16 | blank)
    }
    var letters = FoldedLetters(source, from: word.start)
    var count = 0
    while count < longest, let (letter, other) = letters.next() {
      for unit in [letter, other] where unit != 0 {
        count += 1
        if first != 0 { body(first << 32 | second << 16 | UInt64(unit & 0xFFFF)) }
        (first, second) = (second, UInt64(unit & 0xFFFF))
      }
    }
    if first != 0 { body(first << 32 | second << 16 | blank) }
  }
}
