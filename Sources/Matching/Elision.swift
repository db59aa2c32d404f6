/// Small words of French, Italian and Catalan that lose their vowel before another and are written
/// together with the next word: l’accord, qu’elle, dell’Ucraina. They are words by themselves.
///
/// In any text: its language is not known when its words are read, and is often another than that
/// of a quotation.
enum Elision {
  private static let list =
    "c d j l m n s t qu jusqu lorsqu puisqu quoiqu un all coll dall dell nell sull quell quest"

  private static let words = Set(list.split(separator: " ").map { packed(Array($0.utf8)) })

  /// Those that also begin surnames: D’Amato, Dell’Utri.
  private static let names: Set<UInt64> = Set(["d", "dall", "dell"].map { packed(Array($0.utf8)) })

  /// ASCII letters in small ones, as a number; 0 of other bytes or more than eight.
  private static func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
    guard bytes.count <= 8 else { return 0 }
    var value: UInt64 = 0
    for byte in bytes {
      guard byte < 0x80 else { return 0 }
      value = value << 8 | UInt64(byte | 0x20)
    }
    return value
  }

  /// Whether the letters before an apostrophe are such a word, and what follows begins with a vowel
  /// or an h.
  static func parts(_ source: FoldableBytes, _ start: Int, _ end: Int, next after: Int) -> Bool {
    guard end - start <= 6, isVowel(source.unit(at: after).unit) else { return false }
    return words.contains(
      packed(UnsafeBufferPointer(start: source.bytes + start, count: end - start)))
  }

  private static func isVowel(_ unit: UInt16) -> Bool {
    if (Unit.firstExpansion...Unit.lastExpansion).contains(unit) { return true }
    guard unit < 0x80 else { return false }
    return "aehiouy".utf8.contains(UInt8(unit))
  }

  /// Whether the word at a byte is the second part of a name such as D’Amato, which says nothing of
  /// what is called Amato.
  @inline(__always)
  static func isInsideName(_ source: FoldableBytes, _ at: Int) -> Bool {
    guard at > 1 else { return false }
    let before = source.bytes[at - 1]
    // The last byte of ’, or an apostrophe that is a byte; no blank nor letter of ASCII.
    guard before == 0x27 || before >= 0x80 else { return false }
    return isAfterCapital(source, at)
  }

  @inline(never)
  private static func isAfterCapital(_ source: FoldableBytes, _ at: Int) -> Bool {
    var end = at - 1
    while end > 0, source.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    guard source.unit(at: end).unit == Unit.apostrophe else { return false }
    var start = end
    while start > 0, end - start < 5, source.bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
    let word = UnsafeBufferPointer(start: source.bytes + start, count: end - start)
    guard let first = word.first, first < 0x60, names.contains(packed(word)) else { return false }
    return isCapitalised(source, at)
  }

  /// A capital, and a small letter after it: where all are capitals they tell nothing.
  private static func isCapitalised(_ source: FoldableBytes, _ at: Int) -> Bool {
    let (value, length) = source.scalar(at: at)
    guard Unicode.Scalar(value)?.properties.isUppercase == true, at + length < source.count else {
      return false
    }
    let next = Unicode.Scalar(source.scalar(at: at + length).value)
    return next?.properties.isUppercase == false
  }

  /// The two parts of a name such as d’Harcourt; nil of others.
  static func split(_ name: String) -> (clitic: String, rest: String)? {
    let words = FoldableBytes.of(name) { source in
      var reader = WordReader(source)
      var words: [Range<Int>] = []
      while reader.next() { words.append(reader.start..<reader.end) }
      return words
    }
    guard words.count == 2, let first = words.first, let last = words.last else { return nil }
    let bytes = Array(name.utf8)
    let between = String(decoding: bytes[first.upperBound..<last.lowerBound], as: UTF8.self)
    guard let mark = between.unicodeScalars.first, between.unicodeScalars.count == 1,
      Folding.table[Int(mark.value & 0xFFFF)] == Unit.apostrophe
    else { return nil }
    return (
      String(decoding: bytes[first], as: UTF8.self), String(decoding: bytes[last], as: UTF8.self)
    )
  }
}
