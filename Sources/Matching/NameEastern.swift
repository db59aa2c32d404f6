/// Chinese names in Cyrillic by Palladius's system, and Korean ones by Kontsevich's, from the Latin
/// letters of pinyin and of Korean passports.
enum NameEastern {
  enum Origin: String, Sendable { case chinese, korean }

  /// Whose language all words of a name are syllables of; nil of other names. What begins like a
  /// Korean family name and is Korean throughout is, though it might be Chinese too.
  static func origin(of words: [String]) -> Origin? {
    guard (2...4).contains(words.count), let first = words.first else { return nil }
    let isKorean =
      koreanFamilies.contains(first.lowercased())
      && words.allSatisfy { korean[$0.lowercased()] != nil }
    if isKorean { return .korean }
    let hasFamily = [first, words[words.count - 1]].contains {
      chineseFamilies.contains($0.lowercased())
    }
    return hasFamily && words.allSatisfy { chinese($0) != nil } ? .chinese : nil
  }

  /// What Russian and Ukrainian newspapers make of a word of such a name.
  static func cyrillic(_ word: String, _ origin: Origin) -> [(text: String, language: NameLanguage)]
  {
    switch origin {
    case .chinese: chinese(word).map { [($0, .russian), (ukrainian($0), .ukrainian)] } ?? []
    case .korean:
      (korean[word.lowercased()] ?? []).flatMap { [($0, .russian), (ukrainian($0), .ukrainian)] }
    }
  }

  private static func ukrainian(_ russian: String) -> String {
    String(russian.map { ukrainianLetters[$0] ?? $0 }).replacing("ё", with: "йо")
  }

  private static let ukrainianLetters: [Character: Character] = ["и": "і", "э": "е", "ы": "и"]

  /// nil if the word is not made of syllables of pinyin.
  private static func chinese(_ word: String) -> String? { reading(of: word)?.text }

  /// The syllables of pinyin that a word is made of, the fewest.
  static func syllables(of word: String) -> [String]? { reading(of: word)?.syllables }

  private static func reading(of word: String) -> (syllables: [String], text: String)? {
    let letters = Array(NameSpeller.plain(word).filter { $0 != "'" })
    guard (1...18).contains(letters.count) else { return nil }
    // By the end of a syllable: the best reading up to there.
    var best: [(syllables: [String], text: String)?] = [([], "")]
    for end in 1...letters.count {
      best.append(nil)
      for start in max(0, end - 6)..<end {
        let pinyin = String(letters[start..<end])
        guard let before = best[start], let syllable = syllable(pinyin),
          before.syllables.count + 1 < best[end]?.syllables.count ?? 9
        else { continue }
        let needsSign = before.text.last == "н" && "аоэуеюяи".contains(syllable.first ?? "-")
        best[end] = (
          before.syllables + [pinyin], before.text + (needsSign ? "ъ" : "") + syllable
        )
      }
    }
    return best[letters.count]
  }

  private static func syllable(_ pinyin: String) -> String? {
    if let whole = wholeSyllables[pinyin] { return whole }
    for length in [2, 1] {
      guard let initial = initials[String(pinyin.prefix(length))] else { continue }
      let final = String(pinyin.dropFirst(length))
      let isPalatal = "jqx".contains(pinyin.first ?? "-")
      guard let letters = (isPalatal ? palatalFinals[final] : nil) ?? finals[final] else {
        continue
      }
      return initial + letters
    }
    return nil
  }

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=")
      if sides.count == 2 { table[String(sides[0])] = String(sides[1]) }
    }
    return table
  }

  private static let initials = table(
    """
    b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х j=цз q=ц x=с zh=чж ch=ч sh=ш r=ж z=цз c=ц s=с
    """)
  private static let finals = table(
    """
    a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е iao=яо
    iu=ю ian=янь in=инь iang=ян ing=ин iong=юн u=у ua=уа uo=о uai=уай ui=уй uan=уань un=унь
    uang=уан
    """)
  /// After j, q and x, where u is ü.
  private static let palatalFinals = table("u=юй ue=юэ uan=юань un=юнь")
  private static let wholeSyllables = table(
    """
    yi=и ya=я ye=е yao=яо you=ю yan=янь yin=инь yang=ян ying=ин yong=юн yu=юй yue=юэ yuan=юань
    yun=юнь wu=у wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн a=а ai=ай an=ань
    ang=ан ao=ао e=э en=энь er=эр ou=оу hui=хуэй zi=цзы ci=цы si=сы lue=люэ nue=нюэ lyu=люй
    """)

  private static let chineseFamilies = Set(
    """
    ai bai bao bo cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao geng
    gong gu guan guo han hao he hong hou hu hua huang ji jia jiang jin jing kang kong lai lei li
    liang liao lin liu long lou lu luo ma mao meng miao mo ning ouyang pan pang pei peng qian qiao
    qin qiu qu ren shao shen shi sima song su sun tan tang tao tian tong wan wang wei wen wu xi xia
    xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin you yu yuan yue yun zeng zhai zhang
    zhao zheng zhong zhou zhu zhuang zong zou
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let koreanFamilies: Set<String> = [
    "kim", "lee", "yi", "rhee", "park", "pak", "choi", "choe", "jung", "jeong", "chung", "kang",
    "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "im", "han", "oh", "seo", "suh", "shin",
    "kwon", "hwang", "ahn", "song", "yoo", "hong", "moon", "mun", "bae", "baek", "noh", "roh",
    "ban", "ri", "thae", "tae", "nam", "na", "ko", "ha", "chu", "choo", "hyon",
  ]

  private static let korean: [String: [String]] = {
    var korean: [String: [String]] = [:]
    for entry in koreanSyllables.split(whereSeparator: \.isWhitespace) {
      let sides = entry.split(separator: "=")
      guard sides.count == 2 else { continue }
      for latin in sides[0].split(separator: "|") {
        korean[String(latin), default: []] += sides[1].split(separator: "|").map(String.init)
      }
    }
    return korean
  }()

  private static let koreanSyllables = """
    kim=ким lee|yi|rhee|ri|li=ли park|pak=пак choi|choe=чхве|цой|чой jung|jeong|chung=чон|чжон|чун
    kang=кан cho|jo=чо|чжо yoon|yun=юн jang|chang=чан lim|rim=лим im=им han=хан oh=о seo|suh=со
    shin|sin=син kwon=квон hwang=хван ahn|an=ан song=сон yoo|yu=ю ryu=рю hong=хон moon|mun=мун
    bae=пэ|бэ baek|paek=пэк|бэк noh|roh|no=но ban=пан|бан jong=чен|чон un|eun=ын il=ир|иль
    sung|seong|song=сен|сон|сун yo=ё jae=чжэ|чэ|дже myung|myeong=мён suk|seok|sok=сок|сук
    yeol|yol=ёль|ёл in=ин geun|keun=кын hye=хе|хэ ki|gi=ги|ки chul|cheol|chol=чхоль|чоль hee|hui=хи
    dae=дэ joon|jun=чжун|чун min=мин ho=хо soo|su=су hyun|hyon|hyeon=хён won=вон
    kyung|gyeong|kyong=кён young|yong|yeong=ён tae|thae=тхэ|тхя|тэ woo|u=у sang=сан sun|seon|son=сон
    duk|deok|dok=док|дук ryong=рён hae=хэ nam=нам gun|keon=гон|гон|гун guk|kuk=гук chan=чхан
    jin=чжин|чин hwan=хван hoon|hun=хун yeon|yon=ён ryol|ryeol=рёль kyo=гё|кё jeon=чон ju|joo=чжу|чу
    ha=ха na=на ko=ко chu|choo=чху mi=ми ja=чжа ah|a=а ye=йе rae=рэ wook|uk=ук beom|bom=бом
    """
}
