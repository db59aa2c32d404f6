/// One word of a phrase or query: its folded hash, and whether any word that begins so will do; or
/// any word of a class.
struct Word: Sendable {
  var hash: UInt64 = 0
  /// Of a class: its symbol, as `AutomatonBuilder.makeClass` gave it.
  var wordClass: UInt32?
  var isPrefix = false
  /// Of a prefix: its number of letters, and the first two of them as codes of `Unit`.
  var letters: UInt8 = 0
  var initials: (UInt32, UInt32) = (0, 0)
  /// In small letters, if its inflected forms will do too.
  var inflecting: String?
  /// Of one that inflects: `WordReader.opening`.
  var opening = 0

  /// Why a text is no phrase.
  enum Fault: Error {
    case empty
    case tooLong
    /// A star that does not end a word.
    case strayStar
    case shortPrefix
  }

  /// The words of a text, stars not looked at.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var text = text
    text.withUTF8 { read($0) { reader, _ in words.append(Word(hash: reader.hash)) } }
    return words
  }

  /// The words of a phrase, `*` after a word meaning all that begin so.
  static func phrase(_ text: String, inflects: Bool = false) throws(Fault) -> [Word] {
    var text = text
    let words = text.withUTF8 { bytes in
      Result { () throws(Fault) in try phrase(bytes, inflects: inflects) }
    }
    return try words.get()
  }

  static func phrase(
    _ text: UnsafeBufferPointer<UInt8>, inflects: Bool = false
  ) throws(Fault) -> [Word] {
    var words: [Word] = []
    var stars = 0
    var isShort = false
    read(text) { reader, bytes in
      var word = Word(hash: reader.hash)
      word.isPrefix = reader.end < bytes.count && bytes[reader.end] == star
      if word.isPrefix {
        let after = reader.end + 1
        let isInside = after < bytes.count && reader.source.unit(at: after).unit >= Unit.firstLetter
        stars += isInside ? 0 : 1
        let letters = letters(of: reader)
        isShort = isShort || !Limit.prefixLetters.contains(letters.count)
        word.letters = UInt8(clamping: letters.count)
        word.initials = (letters[0], letters.count > 1 ? letters[1] : 0)
      }
      if inflects, !word.isPrefix, reader.source.opening(of: reader.word) != 0 {
        word.opening = reader.source.opening(of: reader.word)
        word.inflecting = reader.source.text(of: reader.word)
      }
      words.append(word)
    }
    guard !words.isEmpty else { throw .empty }
    guard words.count <= Limit.phraseWords else { throw .tooLong }
    guard stars == text.count(where: { $0 == star }) else { throw .strayStar }
    guard !isShort else { throw .shortPrefix }
    return words
  }

  private static func letters(of reader: WordReader) -> [UInt32] {
    var letters: [UInt32] = []
    var folded = FoldedLetters(reader.source, from: reader.start)
    while let (first, second) = folded.next() {
      letters.append(first)
      if second != 0 { letters.append(second) }
    }
    return letters
  }

  private static let star = UInt8(ascii: "*")

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (WordReader, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    Folding.table.withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      var reader = WordReader(bytes, table: table)
      while reader.next() { body(reader, bytes) }
    }
  }
}

extension Word.Fault {
  /// What is wrong with `what` and what to do about it.
  func message(_ what: String) -> String {
    switch self {
    case .empty: "\(what) holds no letters or digits; write a word or take it out"
    case .tooLong: "\(what) has more than \(Limit.phraseWords) words; shorten it"
    case .strayStar: "\(what) has a * that does not end a word; only endings can be left open"
    case .shortPrefix:
      "\(what) has a * after fewer than \(Limit.prefixLetters.lowerBound) or more than "
        + "\(Limit.prefixLetters.upperBound) letters; write more or fewer of them"
    }
  }
}
