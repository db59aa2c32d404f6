/// Given names that stand for one another in the news: other spellings, other languages' forms, and
/// what they are shortened to.
enum GivenNames {
  struct Row: Sendable {
    var isFeminine: Bool
    /// Whether its Cyrillic names are the originals, to be written in Latin by the systems.
    var isSlavic: Bool
    var names: [String]
  }

  static let rows: [Row] = GivenNameTable.all.flatMap { table, isFeminine, isSlavic in
    table.split(separator: "\n").map { line in
      let known = line.split(separator: " ").map(String.init)
      let names = known + known.flatMap { GivenNameTable.abroad[$0] ?? [] }
      return Row(isFeminine: isFeminine, isSlavic: isSlavic, names: names)
    }
  }

  /// The rows that a name is in, by its hash.
  private static let index: [UInt64: [Int]] = {
    var index: [UInt64: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      for name in row.names {
        guard let word = Word.words(of: name).first else { continue }
        if index[word.hash]?.last != number { index[word.hash, default: []].append(number) }
      }
      guard row.isSlavic else { continue }
      for name in row.names {
        for word in NameSpeller.romanised(name).map(\.word)
        where index[word.hash]?.last != number {
          index[word.hash, default: []].append(number)
        }
      }
    }
    return index
  }()

  static func rows(of name: Word) -> [Int] { index[name.hash] ?? [] }

  /// Names of a row in other scripts.
  static func formsAbroad(row number: Int) -> [NameAbroad.Form] {
    let row = rows[number]
    let names = row.names.compactMap { NameWord(NameSpeller.plain($0)) }.filter(\.isCyrillic)
    // Rows of Slavic names begin with the Russian and the Ukrainian one.
    return names.prefix(row.isSlavic ? 2 : 4).flatMap {
      NameAbroad.forms(ofRussian: $0, isSlavic: row.isSlavic, at: .first)
    } + row.names.flatMap { NameAbroad.forms(of: $0, at: .first) }
  }

  /// All names of the table in all their cases.
  static let allForms: Set<UInt64> = {
    var all: Set<UInt64> = []
    for number in rows.indices {
      NameSpeller.given(row: number) { form in all.insert(form.word.hash) }
      for form in formsAbroad(row: number) {
        if let word = Word.words(of: form.text).first { all.insert(word.hash) }
      }
    }
    return all
  }()
}
