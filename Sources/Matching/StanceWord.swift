extension StanceSentence {
  /// A word in small letters.
  func lower(_ word: Int, in text: String) -> String {
    let token = tokens[word]
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: token.start)
    let end = utf8.index(utf8.startIndex, offsetBy: token.end)
    let small = utf8[start..<end].withContiguousStorageIfAvailable { Self.lower($0) } ?? nil
    return small ?? text[start..<end].lowercased()
  }

  /// Whether a word begins with a Cyrillic letter.
  func isCyrillic(_ word: Int, in text: String) -> Bool {
    let utf8 = text.utf8
    let byte = utf8[utf8.index(utf8.startIndex, offsetBy: tokens[word].start)]
    return 0xD0...0xD2 ~= byte
  }

  /// The same, of a word of the text's bytes.
  static func lower(_ token: Token, in text: UnsafeBufferPointer<UInt8>) -> String {
    let word = UnsafeBufferPointer(rebasing: text[token.start..<token.end])
    return lower(word) ?? String(decoding: word, as: UTF8.self).lowercased()
  }

  /// Latin with the accents of Latin-1, and Russian and Ukrainian; nil of other letters.
  private static func lower(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0xC4 || $0 == 0xD0 || $0 == 0xD1 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { small in
      var lead: UInt8 = 0
      for (at, byte) in bytes.enumerated() {
        small[at] = byte
        switch (lead, byte) {
        case (_, 0x41...0x5A): small[at] = byte + 0x20
        case (0xC3, 0x80...0x9E) where byte != 0x97: small[at] = byte + 0x20
        case (0xD0, 0x90...0x9F): small[at] = byte + 0x20
        case (0xD0, 0xA0...0xAF):
          small[at - 1] = 0xD1
          small[at] = byte - 0x20
        case (0xD0, 0x80...0x8F):
          small[at - 1] = 0xD1
          small[at] = byte + 0x10
        default: break
        }
        lead = byte
      }
      return bytes.count
    }
  }
}
