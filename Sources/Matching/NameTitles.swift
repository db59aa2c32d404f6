/// Words before and after a personal name that are no part of it.
enum NameTitles {
  /// `Meghan Markle, Duchess of Sussex` without the rank, if a name of two words is left.
  static func withoutRank(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard
      let at = words.indices.dropFirst(2).first(where: { place in
        place + 1 < words.count && words[place + 1] == "of"
          && ranks.contains(words[place].lowercased())
      })
    else { return name }
    let kept = words[..<at].joined(separator: " ")
    return kept.hasSuffix(",") ? String(kept.dropLast()) : kept
  }

  private static let ranks: Set<String> = [
    "archbishop", "archduke", "baron", "baroness", "bishop", "count", "countess", "duchess", "duke",
    "earl", "emir", "emperor", "empress", "grand", "king", "marquess", "patriarch", "prince",
    "princess", "queen", "sultan", "viscount",
  ]
}
