import CStemmer

/// Cuts words of one language to their stems. Not to be used by two threads at once.
final class Stemmer {
  private let snowball: OpaquePointer?
  private let endings: [[UInt8]]
  /// Of Turkish and Arabic words one pass leaves endings that another takes: singular and plural
  /// meet after the second.
  private let passes: Int
  private let room: UnsafeMutableBufferPointer<UInt8>

  init(_ language: Language) {
    snowball = language.algorithm.flatMap { sb_stemmer_new($0, "UTF_8") }
    endings = language.endings.map { Array($0.utf8) }
    passes = language == .turkish || language == .arabic ? 2 : 1
    room = .allocate(capacity: Stems.longest * 2)
  }

  deinit {
    if let snowball { sb_stemmer_delete(snowball) }
    room.deallocate()
  }

  /// The stem of a word, folded and hashed; 0 where it is too long for a word.
  func hash(of word: UnsafeBufferPointer<UInt8>, _ table: UnsafePointer<UInt16>) -> UInt64 {
    guard word.count <= Stems.longest else { return 0 }
    let count = lowercase(word)
    guard count > 0 else { return 0 }
    let letters = UnsafeBufferPointer(rebasing: room[..<count])
    var reader = WordReader(stem(of: letters), table: table)
    return reader.next() ? reader.hash : 0
  }

  /// The stem of a word, for people.
  func stem(of word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      let count = bytes.count <= Stems.longest ? lowercase(bytes) : 0
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      let letters = UnsafeBufferPointer(rebasing: room[..<count])
      return String(decoding: stem(of: letters), as: UTF8.self)
    }
  }

  /// The stem of a word in small letters, which are those of `room`.
  private func stem(of letters: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let snowball else { return UnsafeBufferPointer(rebasing: letters[..<cut(letters)]) }
    var stem = letters
    for pass in 1...passes {
      guard let found = sb_stemmer_stem(snowball, stem.baseAddress, CInt(stem.count)) else { break }
      stem = UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(snowball)))
      guard pass < passes else { break }
      for (index, byte) in stem.enumerated() { room[index] = byte }
      stem = UnsafeBufferPointer(rebasing: room[..<stem.count])
    }
    return stem
  }

  /// Puts the word into `room` in small letters and returns its length.
  private func lowercase(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var at = 0
    while at < word.count {
      let byte = word[at]
      if byte < 0x80 {
        room[at] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        at += 1
        continue
      }
      guard at + 1 < word.count else { return 0 }
      let next = word[at + 1]
      room[at] = byte
      room[at + 1] = next
      switch byte {
      case 0xC3: if next < 0x9F, next != 0x97 { room[at + 1] = next | 0x20 }
      case 0xD0:
        if (0x90..<0xA0).contains(next) { room[at + 1] = next + 0x20 }
        if (0xA0..<0xB0).contains(next) { (room[at], room[at + 1]) = (0xD1, next - 0x20) }
        if next < 0x90 { (room[at], room[at + 1]) = (0xD1, next + 0x10) }
      case 0xD1: break
      default: return lowercaseAny(word)
      }
      at += 2
    }
    return at
  }

  private func lowercaseAny(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let small = Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    guard small.count <= room.count else { return 0 }
    for (index, byte) in small.enumerated() { room[index] = byte }
    return small.count
  }

  /// The length of a word without its longest known ending, if three letters stay.
  private func cut(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    for ending in endings where ending.count < word.count {
      let rest = word.count - ending.count
      guard word[rest...].elementsEqual(ending) else { continue }
      let letters = word[..<rest].count { $0 & 0xC0 != 0x80 }
      if letters >= Stems.shortest { return rest }
    }
    return word.count
  }
}
