/// The text that a page's linked data gives, to be found again among the lines of the page.
struct LinkedBody {
  private let windows: Set<UInt64>
  private let length: Int

  private static let window = 16
  private static let maxLength = 200_000

  /// nil when the text is too short to tell anything.
  init?(_ body: String) {
    let letters = body.withBytes { Self.letters($0[part: 0..<min($0.count, Self.maxLength)]) }
    guard letters.count >= 250 else { return nil }
    length = letters.count
    windows = Set((0...letters.count - Self.window).map { Self.hash(letters, $0) })
  }

  /// Which lines of the page are in the text; nil unless they make up most of it, and it most of
  /// what the page has in long lines.
  func lines(of tree: PageTree, _ lines: [PageLine]) -> [Bool]? {
    var found = 0
    let confirmed = lines.map { line -> Bool in
      let letters = tree.string(of: line).withBytes { Self.letters($0) }
      guard letters.count >= Self.window else { return false }
      var hits = 0
      var tries = 0
      for at in stride(from: 0, through: letters.count - Self.window, by: 4) {
        tries += 1
        if windows.contains(Self.hash(letters, at)) { hits += 1 }
      }
      guard hits * 10 >= tries * 7 else { return false }
      found += letters.count
      return true
    }
    return Double(found) >= Double(length) * 0.7 ? confirmed : nil
  }

  private static func hash(_ letters: [UInt8], _ start: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in start..<start + window {
      hash = (hash ^ UInt64(letters[at])) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Without blanks, punctuation and case, which differ between the two.
  private static func letters(_ text: Bytes) -> [UInt8] {
    text.filter { isLetter($0) || isDigit($0) || $0 >= 0xC3 || $0 >= 0x80 && $0 < 0xC0 }
      .map(lower)
  }
}
