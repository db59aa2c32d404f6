/// Tells the language of a text by its script, its smallest words and those of the news, the
/// endings of the others, and its letters.
enum LanguageGuess {
  /// The language that most speaks for in texts of a script, and the one that they tell without
  /// doubt.
  static func told(
    by pieces: [Piece], in script: Language.Script
  ) -> (best: Language?, sure: Language?) {
    let evidence = Evidence(of: pieces)
    return (evidence.best(in: script), evidence.sure(in: script))
  }

  /// Whether a few words are of a language rather than any other of its script. Capitals tell
  /// nothing here.
  static func isLikely(_ language: Language, _ words: String) -> Bool {
    let piece = Piece(field: .content, base: 0, text: words.lowercased())
    guard let script = script(of: [piece]) else { return false }
    return Evidence(of: [piece]).leads(language, in: script)
  }

  /// Letters that are looked at to tell the script.
  private static let sample = 200

  /// That of most of the first letters.
  static func script(of pieces: [Piece]) -> Language.Script? {
    var counts = [Int](repeating: 0, count: Language.Script.allCases.count)
    var left = sample
    for piece in pieces where piece.field.isProse && left > 0 {
      FoldableBytes.of(piece.text) { source in
        // ASCII is most of what there is.
        var (at, latin) = (0, 0)
        while at < source.count, left > 0 {
          let (value, length) = source.scalar(at: at)
          if value | 0x20 &- 0x61 < 26 {
            latin += 1
          } else if value > 0x80, let script = Language.Script(of: value) {
            counts[script.rawValue] += 1
          }
          at += length
          left -= 1
        }
        counts[Language.Script.latin.rawValue] += latin
      }
    }
    let most = counts.max() ?? 0
    return most > 0 ? counts.firstIndex(of: most).flatMap(Language.Script.init) : nil
  }
}

/// What speaks for each language, in points.
private struct Evidence {
  private var points = [Int](repeating: 0, count: Language.allCases.count)
  /// What the letters that follow each other say.
  private var letters = SIMD32<Int32>(repeating: 0)

  private static let words = 120
  /// Points that make English plain: it is what is taken for granted.
  private static let plainEnglish = 10
  /// Words after which it is looked whether more are needed.
  private static let glance = 24
  /// Bytes read of one text.
  private static let bytes = 4000
  /// What it takes to be that language rather than the most common one, and to be without doubt.
  private static let least = 2
  private static let sure = 6
  /// What each word adds to that, in the units of letters.
  private static let doubt = 20

  private var read = 0

  init(of pieces: [Piece]) {
    read(pieces) { $0.add($1, $2) }
    if isClear { return }
    read = 0
    read(pieces) { evidence, word, source in
      // Names are of all countries.
      if evidence.read > 1, Self.isCapital(word, source) { return }
      LanguageLetters.shared.forEachRow(of: word, in: source) { row in
        evidence.letters &+= SIMD32<Int32>(truncatingIfNeeded: row)
      }
    }
  }

  /// The words of the beginning.
  private mutating func read(
    _ pieces: [Piece], _ body: (inout Self, SourceWord, FoldableBytes) -> Void
  ) {
    for piece in pieces where piece.field.isProse && read < Self.words && !isPlain(read) {
      var text = piece.text
      text.withUTF8 { bytes in
        Folding.table.withUnsafeBufferPointer { table in
          guard let table = table.baseAddress else { return }
          let part = UnsafeBufferPointer(rebasing: bytes.prefix(Self.bytes))
          var reader = WordReader(Self.whole(part), table: table)
          while read < Self.words, reader.next() {
            read += 1
            body(&self, reader.word, reader.source)
            if read % Self.glance == 0, isPlain(read) { break }
          }
        }
      }
    }
  }

  private mutating func add(_ word: SourceWord, _ source: FoldableBytes) {
    add(LanguageGuess.wordIndex[word.hash], weight: 4)
    if word.end - word.start > 4 { addEnding(word, source) }
    if !word.isASCII { addLetters(word, source) }
  }

  private static func isCapital(_ word: SourceWord, _ source: FoldableBytes) -> Bool {
    let scalar = Unicode.Scalar(source.scalar(at: word.start).value)
    return scalar?.properties.isUppercase == true
  }

  /// Gives points to the languages of a sign: the more, the fewer have it.
  private mutating func add(_ languages: UInt32, weight: Int) {
    var rest = languages
    guard rest != 0 else { return }
    let share = max(1, weight - (languages.nonzeroBitCount - 1))
    while rest != 0 {
      points[rest.trailingZeroBitCount] += share
      rest &= rest - 1
    }
  }

  private mutating func addEnding(_ word: SourceWord, _ source: FoldableBytes) {
    var key: UInt64 = 0
    var at = word.end
    for length in 1...6 {
      repeat { at -= 1 } while at > word.start && source.bytes[at] & 0xC0 == 0x80
      guard at > word.start else { return }
      key = LanguageGuess.endingKey(key, source.unit(at: at).unit)
      if length > 1 { add(LanguageGuess.endingIndex[key], weight: 2) }
    }
  }

  private mutating func addLetters(_ word: SourceWord, _ source: FoldableBytes) {
    var at = word.start
    while at < word.end {
      let (value, length) = source.scalar(at: at)
      if value > 0x7F, value < LanguageGuess.letterIndex.count {
        add(LanguageGuess.letterIndex[Int(value)], weight: 4)
      }
      at += length
    }
  }

  /// Whether one language has so much more than any other that the rest would not change it.
  private func isPlain(_ read: Int) -> Bool { read >= Self.glance && isClear }

  private var isClear: Bool {
    var (first, second, best) = (0, 0, 0)
    for (language, count) in points.enumerated() {
      if count > first {
        (first, second, best) = (count, first, language)
      } else {
        second = max(second, count)
      }
    }
    let isCommon = best == Int(Language.english.rawValue)
    return first >= (isCommon ? Self.plainEnglish : Self.glance) && first >= 2 * second
  }

  /// Points of a language, those of its letters added.
  private func total(_ language: Language) -> Int {
    points[Int(language.rawValue)] * LanguageLetters.scale + Int(letters[Int(language.rawValue)])
  }

  private func ranked(in script: Language.Script) -> (best: Language?, points: Int, next: Int) {
    var best: Language?
    var (first, second) = (Int.min, Int.min)
    for language in Language.allCases
    where language.scripts.contains(script) && mayBe(language) {
      let count = total(language)
      if best == nil || count > first {
        (best, first, second) = (language, count, first)
      } else {
        second = max(second, count)
      }
    }
    return (best, first, second)
  }

  func best(in script: Language.Script) -> Language? {
    let (best, _, _) = ranked(in: script)
    let common: Language? = script == .latin ? .english : script == .cyrillic ? .russian : nil
    guard let best, let common, best != common else { return best }
    let doubt = script == .latin ? Self.least * LanguageLetters.scale + Self.doubt * read : 0
    return total(best) - total(common) >= doubt ? best : common
  }

  /// Letters alone make no language of a text: names are of all countries. And the rarer one is,
  /// the more is asked for.
  private func mayBe(_ language: Language) -> Bool {
    let count = points[Int(language.rawValue)]
    switch language {
    case .english, .russian, .ukrainian, .greek, .armenian, .arabic, .hindi: return true
    case .catalan, .basque, .irish, .indonesian, .lithuanian, .serbian: return count >= 4
    default: return count >= 1
    }
  }

  func leads(_ language: Language, in script: Language.Script) -> Bool {
    let (best, count, next) = ranked(in: script)
    return best == language && count > next
  }

  func sure(in script: Language.Script) -> Language? {
    let (best, count, next) = ranked(in: script)
    switch script {
    case .greek, .armenian: return best
    default:
      guard let best, points[Int(best.rawValue)] >= Self.sure else { return nil }
      return count - max(next, 0) >= Self.sure * LanguageLetters.scale ? best : nil
    }
  }

  /// Without a scalar cut in its middle.
  private static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var count = bytes.count
    while count > 0, bytes[count - 1] & 0xC0 == 0x80 { count -= 1 }
    if count > 0, bytes[count - 1] >= 0xC0 { count -= 1 }
    if count > 0 || bytes.count < 4 { return UnsafeBufferPointer(rebasing: bytes[..<count]) }
    return bytes
  }
}

extension LanguageGuess {
  /// The languages of a word, by its hash: a bit for each.
  fileprivate static let wordIndex: HashIndex.Pointers = {
    var index = HashIndex()
    for (language, text) in words {
      for word in Word.words(of: text) { mark(word.hash, language, &index) }
    }
    return index.pointers()
  }()

  /// The same of an ending, by its letters from the last on.
  fileprivate static let endingIndex: HashIndex.Pointers = {
    var index = HashIndex()
    for (language, text) in endings {
      for ending in text.split(separator: " ") {
        let units = ending.unicodeScalars.map { Folding.table[Int($0.value & 0xFFFF)] }
        mark(units.reversed().reduce(0, endingKey), language, &index)
      }
    }
    return index.pointers()
  }()

  fileprivate static func endingKey(_ key: UInt64, _ unit: UInt16) -> UInt64 {
    (key ^ UInt64(unit)) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private static func mark(_ key: UInt64, _ language: Language, _ index: inout HashIndex) {
    index.change(key, to: index.take(key, orInsert: 0) | 1 << UInt32(language.rawValue))
  }

  /// The same of a letter, by its scalar.
  fileprivate static let letterIndex: [UInt32] = {
    var index = [UInt32](repeating: 0, count: 0x700)
    for (language, text) in letters {
      for form in [text, text.uppercased()] {
        for scalar in form.unicodeScalars where scalar.value > 0x7F {
          index[Int(scalar.value)] |= 1 << UInt32(language.rawValue)
        }
      }
    }
    return index
  }()
}
