/// Small closed classes of words around speech, in small letters.
enum SpeechWords {
  static let prepositions: Set<String> = [
    "to", "of", "for", "about", "with", "against", "from", "by", "on", "under",
    "like", "at", "between", "without", "behind", "в", "о", "об", "с", "к", "от", "про", "з",
    "до", "від", "von", "mit", "über", "für", "de", "du", "avec", "sur", "con", "sobre", "para",
  ]

  /// Verbs whose object hears it.
  static let telling: Set<String> = ["told", "tell", "tells", "telling"]

  /// Verbs that may be the first word of a turn of phrase: "says no to".
  static let says: Set<String> = [
    "say", "says", "said", "dit", "dijo", "dice", "sagt", "sagte", "сказал", "сказала", "сказав",
  ]

  /// Words before a verb of speech whose subject follows it.
  static let likes: Set<String> = [
    "as", "comme", "como", "wie", "как", "як", "так", "según", "selon",
  ]

  /// Words that begin what somebody says.
  static let thats: Set<String> = [
    "that", "que", "qu", "dass", "daß", "что", "чтобы", "що", "щоб",
  ]

  /// Pronouns of who is spoken of.
  static let objects: Set<String> = ["him", "her", "them", "me", "us", "each"]

  /// What begins a noun and no predicate.
  static let determiners: Set<String> = [
    "a", "an", "the", "his", "her", "their", "its", "this", "that", "le", "la", "les", "un", "une",
    "des", "el", "los", "las", "una", "der", "die", "das", "dem", "den", "ein", "eine", "einem",
    "einer", "einen", "seinem", "seiner", "ihrem", "ihrer", "uno", "cet", "ce", "cette", "son",
    "sa", "su", "ex", "former", "new",
  ]

  /// Before a participle they make a passive.
  static let passives: Set<String> = ["was", "were", "been", "being", "is", "are", "be"]

  /// What may stand after a speaker's name.
  static let times: Set<String> = [
    "in", "during", "after", "before", "last", "this", "earlier", "later", "today", "yesterday",
    "as", "when", "while", "who", "в", "у", "на", "во", "під", "після", "после", "am", "im", "bei",
    "nach", "lors", "dans", "lundi", "el", "en", "durante", "tras", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "ce", "cette", "este", "esta", "hier", "ayer", "hoy",
    "anoche", "heute", "gestern", "auf", "aujourd'hui", "сегодня", "вчера", "сьогодні", "вчора",
    "учора", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// What somebody said, as a noun.
  static let said: Set<String> = [
    "claim", "claims", "statement", "statements", "assertion", "assertions", "remark", "remarks",
    "comment", "comments", "words", "accusation", "accusations", "allegation", "allegations",
    "argument", "tweet", "tweets", "warning", "contention", "insistence", "description",
    "declaration", "observation", "suggestion", "admission", "boast", "denial", "speech",
  ]

  /// Participles that begin what the subject says.
  static let saying: Set<String> = [
    "saying", "adding", "telling", "arguing", "insisting", "claiming", "tweeting", "writing",
    "noting", "warning", "asking", "declaring", "calling", "explaining", "stating", "suggesting",
    "stressing", "describing", "promising", "asserting", "joking", "complaining", "citing",
  ]

  /// Beginnings of verbs for what somebody has to do.
  static let modals = [
    "should", "must", "ought", "need", "have", "has", "time", "necess", "долж", "следует", "нужн",
    "надо", "необх", "повин", "треба", "слід", "має", "мусить", "muss", "müss", "soll", "doit",
    "doiv", "devr", "faut", "debe", "hace",
  ]

  /// Beginnings of verbs for what somebody thinks.
  static let beliefs = [
    "believe", "think", "thought", "hope", "expect", "doubt", "predict", "fear",
  ]
}
