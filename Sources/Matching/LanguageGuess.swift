/// Tells the language of a text by its script and its smallest words.
enum LanguageGuess {
  /// The language said to be a text's, if its script is that language's; else the one that most of
  /// the small words of its beginning belong to. nil where neither tells.
  static func language(_ tag: String?, of pieces: [Piece]) -> Language? {
    guard
      let text = pieces.first(where: { $0.field.isProse && $0.text.utf8.count > 40 })
        ?? pieces.first(where: { $0.field.isProse })
    else { return nil }
    guard let script = script(of: text.text) else { return nil }
    if let tag, let language = Language(tag: tag), language.script == script { return language }
    return guess(text.text, script)
  }

  /// The language said to be an item's, or that of its small words; nil unless several of them are
  /// that language's and more than any other's.
  static func sure(of pieces: [Piece]) -> Language? {
    if let tag = pieces.first(where: { $0.field == .language })?.text,
      let language = Language(tag: tag)
    {
      return language
    }
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    for piece in pieces where piece.field.isProse { count(piece.text, &counts) }
    let most = counts.max() ?? 0
    guard most > 1, counts.count(where: { $0 == most }) == 1 else { return nil }
    return counts.firstIndex(of: most).flatMap { Language(rawValue: UInt8($0)) }
  }

  private static let words = 120
  /// Words after which it is looked whether more are needed.
  private static let glance = 24

  /// Of the first letters: whichever there are more of.
  private static func script(of text: String) -> Language.Script? {
    var latin = 0
    var cyrillic = 0
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes.prefix(200) {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: latin += 1
        case 0xD0...0xD3: cyrillic += 1
        default: break
        }
      }
    }
    if latin == 0, cyrillic == 0 { return nil }
    return cyrillic > latin ? .cyrillic : .latin
  }

  private static func guess(_ text: String, _ script: Language.Script) -> Language? {
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    count(text, &counts)
    let found = Language.allCases.filter { $0.script == script }
      .max { counts[Int($0.rawValue)] < counts[Int($1.rawValue)] }
    // One small word may be anybody's.
    let least = script == .latin ? 2 : 1
    guard let found, counts[Int(found.rawValue)] >= least else {
      return script == .latin ? .english : .russian
    }
    return found
  }

  /// Whether one language has so many small words, and so many more than any other, that the rest
  /// of the text would not change it.
  private static func isPlain(_ counts: [Int]) -> Bool {
    var (first, second) = (0, 0)
    for count in counts {
      if count > first { (first, second) = (count, first) } else { second = max(second, count) }
    }
    return first >= glance / 4 && first >= 2 * second
  }

  /// Counts the small words of a text's beginning by language.
  private static func count(_ text: String, _ counts: inout [Int]) {
    var read = 0
    var text = text
    text.withUTF8 { bytes in
      Folding.table.withUnsafeBufferPointer { table in
        guard let table = table.baseAddress else { return }
        let part = UnsafeBufferPointer(rebasing: bytes.prefix(4000))
        var reader = WordReader(whole(part), table: table)
        while read < words, reader.next() {
          read += 1
          var languages = smallWords[reader.hash]
          while languages != 0 {
            counts[languages.trailingZeroBitCount] += 1
            languages &= languages - 1
          }
          if read % glance == 0, isPlain(counts) { break }
        }
      }
    }
  }

  /// Without a scalar cut in its middle.
  private static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var count = bytes.count
    while count > 0, bytes[count - 1] & 0xC0 == 0x80 { count -= 1 }
    if count > 0, bytes[count - 1] >= 0xC0 { count -= 1 }
    if count > 0 || bytes.count < 4 { return UnsafeBufferPointer(rebasing: bytes[..<count]) }
    return bytes
  }

  /// The languages of a small word, by its hash: a bit for each.
  private static let smallWords: HashIndex.Pointers = {
    var index = HashIndex()
    for (language, text) in lists {
      for word in Word.words(of: text) {
        index.change(word.hash, to: index.take(word.hash, orInsert: 0) | 1 << language.rawValue)
      }
    }
    return index.pointers()
  }()

  private static let lists: [(Language, String)] = [
    (.english, "the of and to in that is was for it with as his on be at by had are but from have"),
    (.english, "this which will would been were they their has who after said"),
    (.german, "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"),
    (
      .german, "es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
    ),
    (.french, "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se"),
    (.french, "ce il sont la avec son aux cette mais ont été selon après"),
    (.spanish, "de la que el en y a los se del las un por con no una su para es al lo como más o"),
    (.spanish, "pero sus le ha este sobre entre según también"),
    (
      .italian,
      "di e il la che in a per un del è non una i con si da le dei nel della alla sono più"
    ),
    (.italian, "al ha gli anche come delle ma dal"),
    (
      .portuguese,
      "de a o que e do da em um para é com não uma os no se na por mais as dos como mas"
    ),
    (.portuguese, "foi ao ele das tem à seu sua ou são também pelo"),
    (.dutch, "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij"),
    (.dutch, "uit nog worden door naar heeft hij deze wordt"),
    (
      .swedish, "och att det i en som på är av för med till den har de inte om ett men var jag från"
    ),
    (.norwegian, "og i det på som er en til å han av for med at var de ikke den har jeg om et fra"),
    (
      .danish,
      "og i at det er en til på som af for med de ikke den har der et om men han var fra jeg"
    ),
    (.finnish, "ja on ei että se oli hän mutta ovat myös kun joka mukaan tai sen vuoden"),
    (.hungarian, "a az és hogy nem is egy meg de volt van csak már szerint ez mint után"),
    (.romanian, "de în și a la cu pe că nu din o un este să care pentru au mai al fost sunt"),
    (.turkish, "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar değil ancak"),
    (.polish, "w i na z się nie do że to o jest po od za jak przez dla są oraz który będzie"),
    (.czech, "a se v na je že s z do o to i ve k za by podle jsou pro jeho také ale jako"),
    (.russian, "и в не на что с по это как он к но его из у за от то был для о же все так было"),
    (.russian, "также при после заявил чтобы только или если уже она они"),
    (.ukrainian, "і в не на що з по це як він до але його у за від та був для про же все так було"),
    (.ukrainian, "також при після заявив щоб тільки або якщо вже вона вони й із є її"),
  ]
}
