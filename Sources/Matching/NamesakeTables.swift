/// Words beside a name that tell of whom or of what it is: general knowledge, kept by hand.
extension Namesakes {
  static func hashes(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: \.isWhitespace).flatMap { Word.words(of: String($0)) }.map(\.hash)
    )
  }

  /// Given names, and cases of them, that are also words that a sentence may begin with before a
  /// surname.
  static let ordinary = hashes(
    """
    able all an any can dean done drew duke earl edit frank grand grant hope in is just king last
    major mark marks may meta might nine noble price prince rare rich rob royal said same sue that
    tiny van very vital was were when will with
    als alle allem an auch bald da dank das den der die ein eine ende er es ganz im in man mit nur
    sein sie so und vom von was weil wenn wer wie wir zu
    al ala au ce ces dans de des du elle en est et il ils je la le les leur lui ma mais me ne nos
    on ou par pas que qui sa sans se ses si son sous sur ta un une
    aos ano anos asi cada como con da dal debe del della desde di do dos e el ella ello els em eran
    es esta este hay la las le lo los mi muy na nel no nos o os para pero por que se si sin su sus
    tal toda toma tras tu un una y ya
    alla alle allo anche anni anno bene che chi con da di dove fa gli ha i il ma ne non per sara se
    sia sono va
    dags den det dit een ena er ett han har hij hon i inne maar met mitt nar niet nog nu och om op
    pa sin som te toen tot uit vad var vi voor wat zij
    a ale ani az bo by byl co dla do gdy i ich ja jak jako je jeho jej k kdy kdyz ktery ma na nie o
    od po pod podle pro przy s sa sam se tak ta te tim to tu u v w z za ze zo
    ale az bir bu bunu can da en es ez hogy ki mi nem ne on o son ve
    а але алло без бо був было был быть вал ведь во все всё где да дан для до его еде ей ему если
    же за из им их как клим когда коли к кто лише мати мне мог на не нет ни но ну о об один он она
    они от по под при про рад раз с саме сам сама самі сами самий самим самих самого самом своя со
    собі та так там те тем ти тим то того тому том томе тут у уж уже хто хоч хоча це цей час что
    чи чим чому эта это я як якщо юг юга юго югу
    """)

  /// Given names that are also nouns whose owner follows in the genitive: "Вера Петрова в победу".
  static let owned = hashes(
    """
    вера веру верой веры віра віри вірі віру вірою надежд надежда надежде надежду надеждой надежды
    надія надії надією надію любви любовь любовью любов любові любов'ю мир мира миру миром мире
    роман романа романе романом роману слава славе слави славой славою славу славы воля волі доля
    долі мрія мрії поле полем поля полю рада раду раді век власть
    """)

  /// Words before a verb or noun with a capital: "When Will …".
  static let openings = hashes(
    "how if that what when where whether which who whom whose why so and but or then a")
  static let articles = hashes("the an")

  /// Given names, and cases of them, that are also places.
  static let places = hashes(
    """
    april august may june july abril avril aprile junio julio agosto марте августе
    adelaide alabama albert alexandria alma asia augusta austin berlin berne britain brittany
    brooklyn carmel carolina chad charlotte chelsea chester cheyenne china clinton cordoba córdoba
    dakota dallas denver devon douglas elba erie eugene fiona florence francia france geneva genoa
    georgia gordon helena holland houston india indiana ireland israel jackson jordan jordania
    jordanie jordanien juba kent kenya kingston lancaster laval lima lincoln london lorraine
    lourdes lucerne lyon madison mali mara marin marseille maryland mercedes mesa milan milano
    montana montgomery nancy norman odessa odesa oman orlando palestine paris peru petra phoenix
    raleigh ravenna regina roma rome roman salvador samara san santiago savannah selma sharon siena
    sierra sofia sofía sofija sofii sofie sofi stanley sydney syria tours trenton trinidad tyler
    valencia vancouver vernon verona victoria vienna vienne virginia vladimir warren warsaw wien
    york zara
    австралии азии алма виктории вікторії владимире владимиру львове львові льву одессе одесі
    петербурге риме римі севере софии софії сан саратове тироле хелене шарлотт джорджии орландо
    сиднее сіднеї чаде чаді иордании йорданії париже парижі остине остіні
    """)

  /// Prepositions of place: of those, some are also prepositions of persons, but for the first word
  /// of a clause.
  static let locatives = hashes("in en im inside near outside w we v ve в во у в'")
  static let movements = hashes(
    "a à from after before via through visiting à aus nach z ze iz из з")

  /// Forms of address of women and of men. `Sr.` and `M.` stand for too much else.
  static let women = hashes(
    """
    mrs ms madame mme mlle mademoiselle frau fräulein señora sra señorita signora sig.ra
    senhora dona doña pani panią paní lady mevrouw fru rouva asszony gospa gospe gospo gospodja
    госпожа госпожи госпоже госпожу госпожой мадам пані фрау миссис мисс місіс міс леди леді
    """)
  static let men = hashes(
    """
    mr mister monsieur herr herrn señor signor signore senhor don pan pana panu panem pán pána sir
    lord meneer de heer hr
    господин господина господину господином господине мистер мистера містер містера пан пана пану
    паном пане панові мсье герр лорд сэр
    """)

  static let conjunctions = hashes("and & et und en og och y e i ve и і й та")

  /// Written with full stops and without blanks, as initials are.
  static let abbreviations: Set<String> = [
    "DC", "EU", "LA", "NATO", "NY", "ONU", "PS", "UAE", "UE", "UK", "UN", "UNO", "US", "USA",
    "USSR", "США", "СССР", "ООН", "РФ",
  ]

  /// Before a letter that ends a sentence, or numbers something.
  static let labels = hashes(
    """
    annex appendix article batch category class exhibit grade group hepatitis option paragraph part
    phase plan schedule section series team type vitamin
    anlage gruppe kategorie klasse absatz annexe catégorie classe groupe opción grupo clase
    план плана плану планом группа группы группе класс група групи групі клас
    """)

  /// What tells a son from his father, or a namesake, behind the name.
  static let son = "jr"
  static let suffixes: [UInt64: String] = {
    var suffixes: [UInt64: String] = [:]
    for (name, words) in [
      ("jr", "jr jnr junior fils hijo filho júnior jún młodszy mladší ml"),
      (
        "jr",
        """
        младший младшего младшему младшим младшем мл молодший молодшого молодшому молодшим
        """
      ),
      ("sr", "sr snr père pere padre pai starszy starší"),
      (
        "sr",
        "старший старшего старшему старшим старшем ст старшого старшому"
      ),
      ("ii", "ii іі"), ("iii", "iii ііі"), ("iv", "iv"),
    ] {
      for hash in hashes(words) { suffixes[hash] = name }
    }
    return suffixes
  }()
}
