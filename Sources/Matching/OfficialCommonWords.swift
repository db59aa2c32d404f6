extension OfficialWords {
  /// Whether a surname as written is also a word that sentences begin with.
  static func isCommon(_ name: String) -> Bool {
    NameWord(NameSpeller.plain(name)).map { common.contains($0) } ?? false
  }

  /// Whether any of them begins with two letters: few forms do.
  static let commonOpenings: [Bool] = {
    var openings = [Bool](repeating: false, count: 1 << 16)
    for word in common { openings[opening(word)] = true }
    return openings
  }()

  static func opening(_ word: NameWord) -> Int {
    word.count < 2 ? 0 : Int(word[0]) << 8 | Int(word[1])
  }

  /// Words of several languages that are written like surnames at the beginning of a sentence.
  static let common = words(
    """
    may march april june july august will with from this that they them when what where while who
    why how over under after before then than also both each some such more most many much only
    even just still here there have were been being does done make made take took come came said
    says very well like good best long short high great small large young white black brown green
    west east north south page case hope rich price banks woods hill stone lane park field bird fox
    holder sharp power powers peace love march lord king prince pope major general justice law
    мая маю мае май маем март марта марту марте мира миру мире мир банк банка банку банке банки
    она они оно если когда даже тоже там тут как так что кто где или для при про под над без после
    перед меня тебя себя него неё ему них нам вам вас нас был была были было есть нет хан холм
    рада раду раде раді ради ради дом дома дому домой парк парка парку рис риса киев киева россия
    время года году день дня дней лет мае травня також якщо коли навіть після перед його нього
    ними тому цього цьому буде були була було тільки лише між через проти
    jest jako jeden tego temu ktory ktora przed przez gdzie tylko maja moze bardzo rada rade rady
    pani pana panu panem tak jak kdyz jako tedy jsou byla bylo podle proti pred mezi tento vlada
    lani dana dani mesta mesto pravo prava bil bila bilo tudi kako zato
    """)

  static func words(_ list: String) -> Set<NameWord> {
    Set(list.split(whereSeparator: \.isWhitespace).compactMap { NameWord($0) })
  }
}
