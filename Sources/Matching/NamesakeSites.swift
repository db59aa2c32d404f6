extension Namesakes {
  /// Whether a tower, a firm or a law is named so: "Reed Tower", "Reed National Golf Club",
  /// "Reed & Sons", "Reed-Gesetz".
  func isSite(_ after: NameSurroundings.Neighbour) -> Bool {
    guard after.word.first?.isUppercase == true, let hash = Self.hash(after.word) else {
      return false
    }
    if after.gap == " & " || after.gap == " and " { return Self.companions.contains(hash) }
    guard Self.joints.contains(after.gap) else { return false }
    if Self.firms.contains(hash) { return true }
    let isSite = Self.sites.contains(hash)
    if after.gap == "-" { return isSite }
    guard isSite || Self.siteQualities.contains(hash) else { return false }
    guard let next = nextCapital(after) else { return isSite }
    if isSite, surroundings.isInProse || Self.business.contains(next.hash) { return true }
    return Self.siteQualities.contains(hash) && isSiteBehindQualities(next)
  }

  /// "Reed Hospital Visit": of a title in capitals, a word that may end such a name tells nothing.
  private func isSiteBehindQualities(_ word: (neighbour: NameSurroundings.Neighbour, hash: UInt64))
    -> Bool
  {
    var word = word
    for _ in 0..<Self.mostQualities {
      if Self.sites.contains(word.hash) || Self.firms.contains(word.hash) { return true }
      guard Self.siteQualities.contains(word.hash), let next = nextCapital(word.neighbour) else {
        return false
      }
      word = next
    }
    return false
  }

  private static let mostQualities = 4

  private func nextCapital(
    _ word: NameSurroundings.Neighbour
  ) -> (neighbour: NameSurroundings.Neighbour, hash: UInt64)? {
    guard let next = surroundings.after(word), next.gap == " ",
      next.word.first?.isUppercase == true, let hash = Self.hash(next.word)
    else { return nil }
    return (next, hash)
  }
}
