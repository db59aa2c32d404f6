/// Names that all newspapers transcribe, each its own way, as they come from a third script:
/// Arabic, Persian, Hebrew, Armenian, Georgian. From the letters that English newspapers use.
enum NameTranscribing {
  /// Whether a word of a name is written like one of those.
  static func isLikely(_ word: String) -> Bool {
    let name = NameSpeller.plain(word)
    guard name.utf8.allSatisfy({ $0 < 0x80 }), name.count > 3 else { return false }
    if name.count > 5, endings.contains(where: { name.hasSuffix($0) }) { return true }
    let isOpen = name.last.map { "aeiu".contains($0) } ?? false
    guard isOpen || name.hasSuffix("ah") || name.hasSuffix("eh") else { return name.contains("kh") }
    return signs.contains { name.contains($0) } || name.hasSuffix("aa")
  }

  /// The same of a given name, which fewer words are like.
  static func isLikelyGiven(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.first == "y" || givenSigns.contains { name.contains($0) }
  }

  private static let givenSigns = ["kh", "sh", "zh", "gh", "dj", "aa"]
  private static let endings = [
    "yan", "ian", "shvili", "chvili", "dze", "zadeh", "zade", "ullah", "uddin", "yahu", "iyeh",
  ]
  private static let signs = ["kh", "sh", "zh", "ghch", "gha", "q", "jan", "jad", "jab", "awi"]

  /// The nominatives of the languages that write it otherwise.
  static func stems(of letters: [UInt32]) -> [NameSpeller.Stem] {
    tables.flatMap { table, language, limit in
      table.spellings(of: letters, limit: limit).map {
        NameSpeller.Stem(word: $0.word, language: language, cost: $0.cost)
      }
    }
  }

  /// One for each of the other languages.
  static func likeliest(of letters: [UInt32]) -> [NameSpeller.Stem] {
    tables.dropFirst().compactMap { table, language, _ in
      table.spellings(of: letters, limit: 1).first.map {
        NameSpeller.Stem(word: $0.word, language: language, cost: $0.cost)
      }
    }
  }

  private static let tables: [(Respelling, NameLanguage, Int)] = [
    (english, .latin, 8), (german, .german, 8), (french, .french, 8), (polish, .polish, 3),
    (turkish, .turkish, 2),
  ]

  private static let english = Respelling(
    """
    gh=gh|q q=q|gh,k yan$=yan|ian ian$=ian|yan ay=ay|ai ai=ai|ay aa=aa,a ou=ou|u oo=oo|u ee=ee|i
    chvili$=shvili iyeh$=iyeh|iya,iyah ah$=ah|a y=y,i
    """)
  private static let german = Respelling(
    """
    sh=sch ch=tsch chvili$=schwili kh=ch zh=sch j=dsch y=j,i v=w z=s q=k,gh|q ou=u oo=u ee=i aa=aa,a
    yan$=jan ian$=ian|jan iyeh$=ija tch=tsch
    """)
  private static let french = Respelling(
    """
    sh=ch ch=tch kh=kh j=dj,j u=ou,u ou=ou oo=ou ee=i y=y|i yan$=ian|yan ian$=ian q=q|k aa=aa|a
    iyeh$=iyeh|iya
    """)
  private static let polish = Respelling(
    """
    sh=sz ch=cz kh=ch zh=z shi=szy|szi chi=czy chvili$=szwili j=dz y=j v=w q=k,gh ou=u oo=u ee=i
    aa=aa,a yan$=ian|jan ian$=ian iyeh$=ija
    """)
  private static let turkish = Respelling(
    "sh=s ch=c kh=h zh=j gh=g,k q=k j=c w=v ou=u oo=u ee=i aa=a yan$=yan ian$=yan|iyan")
}
