extension Namesakes {
  /// Whether a tower, a firm or a law is named so: "Reed Tower", "Reed National Golf Club",
  /// "Reed & Sons", "Reed-Gesetz". Of a full name, a place or what has the legal form of a firm.
  func isSite(_ after: NameSurroundings.Neighbour, isAlone: Bool) -> Bool {
    guard after.word.first?.isUppercase == true, let hash = Self.hash(after.word) else {
      return false
    }
    if after.gap == " & " { return isAlone && Self.companions.contains(hash) }
    guard Self.joints.contains(after.gap) else { return false }
    if Self.legalForms.contains(hash) { return true }
    if isAlone, Self.bodies.contains(hash) { return isBody(after, hash) }
    let isSite = Self.sites.contains(hash)
    if after.gap == "-" { return isSite }
    guard isSite || Self.siteQualities.contains(hash) else { return false }
    guard let next = nextCapital(after) else { return isSite }
    if isSite { return surroundings.isInProse }
    return isSiteBehindQualities(next, mayBeTitle: Self.ofNames.contains(hash))
  }

  /// "Reed Media" in prose or at the end of a clause. In a title in capitals most such words may be
  /// the subject's verb or part of what is told, but before what is told of firms.
  private func isBody(_ after: NameSurroundings.Neighbour, _ hash: UInt64) -> Bool {
    if after.gap == "-" || Self.firms.contains(hash) { return true }
    guard let next = surroundings.after(after), next.gap.allSatisfy(\.isWhitespace) else {
      return true
    }
    // "Reed Group of Seven".
    if surroundings.isInProse { return next.word.lowercased() != "of" }
    guard let hash = Self.hash(next.word) else { return false }
    if next.word.first?.isLowercase == true { return !Self.smallInTitles.contains(hash) }
    return Self.business.contains(hash)
  }

  /// "Reed Hospital Visit": of a title in capitals, a word that may end such a name tells nothing.
  private func isSiteBehindQualities(
    _ word: (neighbour: NameSurroundings.Neighbour, hash: UInt64), mayBeTitle: Bool
  ) -> Bool {
    var word = word
    for _ in 0..<Self.mostQualities {
      let next = nextCapital(word.neighbour)
      if Self.sites.contains(word.hash) {
        return mayBeTitle || next == nil || surroundings.isInProse
      }
      guard Self.siteQualities.contains(word.hash), let next else { return false }
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
