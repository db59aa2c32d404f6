/// Words before and after a personal name that are no part of it.
enum NameTitles {
  /// `Anna Meier, Duchess of Kent` without the rank, if a name of two words is left.
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

  /// Whether a word is a form of address, an office or what stands behind names.
  static func isTitle(_ word: Substring) -> Bool {
    titles.contains(word.lowercased().filter { $0 != "." && !$0.isWhitespace })
  }

  private static let titles: Set<String> = Set(
    """
    mr mrs ms miss mister dr prof professor sir dame lord lady gen general col colonel maj major
    capt
    captain lt lieutenant sgt admiral marshal president minister premier senator sen rep governor
    gov
    monsieur madame mme mlle herr frau señor señora senhor signor don doña dom pan pani pán paní
    sheikh shaikh sheik shaykh haji hajji hadji haj mullah mulla maulana maulavi maulvi mawlawi
    molla
    molvi ayatollah imam hojatoleslam sayyid sayyed hrh hm hh his her excellency highness majesty
    rev reverend fr father sister bishop archbishop cardinal pope saint
    jr sr ii iii iv phd md esq mp mep obe cbe kbe llc ltd inc na nee née aka
    г-н г-жа господин госпожа пан пані товарищ генерал президент министр міністр
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
