/// Small closed classes of words around a subject, in small letters, of all languages.
enum ActorWords {
  /// What stands after them is no subject.
  static let prepositions = SpeechWords.prepositions.union([
    "in", "into", "after", "before", "over", "amid", "since", "despite", "during", "than", "until",
    "near", "via", "per", "through", "among", "across", "inside", "outside", "towards", "toward",
    "following", "unlike", "alongside", "upon", "onto", "off", "as",
    "en", "dans", "à", "au", "aux", "pour", "par", "des", "après", "avant", "chez", "vers", "entre",
    "depuis", "contre", "selon", "sans", "sous", "lors",
    "a", "al", "del", "por", "tras", "ante", "desde", "hacia", "hasta", "según", "sin", "contra",
    "im", "am", "bei", "beim", "nach", "vor", "zu", "zum", "zur", "vom", "aus", "durch", "gegen",
    "auf", "an", "um", "unter", "ohne", "seit", "zwischen",
    "во", "на", "обо", "со", "ко", "из", "за", "по", "под", "после", "для", "без", "при", "между",
    "перед", "через", "у", "із", "зі", "після", "під", "біля", "між",
  ])

  /// They stand for somebody named before, or for who speaks.
  static let pronouns: Set<String> = [
    "i", "we", "he", "she", "they", "je", "nous", "il", "elle", "ils", "elles", "yo", "nosotros",
    "él", "ella", "ellos", "ich", "wir", "er", "sie", "я", "мы", "он", "она", "они", "ми", "він",
    "вона", "вони",
  ]

  /// Words that begin a sentence and name nobody.
  static let empty: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "it", "its", "his", "her", "their", "our",
    "my", "there", "here", "both", "none", "all", "some", "many", "most", "each", "every", "no",
    "neither", "either", "not", "yes", "is", "are", "was", "were", "be", "will", "would", "can",
    "could", "may", "might", "must", "shall", "should", "do", "does", "did", "has", "have", "had",
    "if", "when", "where", "while", "why", "how", "what", "who", "which", "and", "or", "but", "so",
    "yet", "now", "then", "today", "yesterday", "tomorrow", "tonight", "also", "still", "once",
    "only", "just", "new", "peace", "nobody", "nothing", "everyone", "breaking", "meanwhile",
    "earlier", "later", "instead", "however", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july",
    "august", "september", "october", "november", "december",
    "la", "le", "les", "l", "un", "une", "ce", "cet", "cette", "ces", "se", "s", "ne", "n", "on",
    "c", "et", "ou", "mais", "si", "quand", "qui", "que", "qu", "personne", "aucun", "aucune",
    "tous", "hier", "demain", "est", "sont", "a", "ont", "pas", "non", "oui", "comme", "son", "sa",
    "el", "lo", "los", "las", "una", "unos", "unas", "este", "esta", "esto", "eso", "y", "o",
    "pero", "cuando", "quien", "nadie", "ninguno", "ninguna", "ambos", "ambas", "todos", "ayer",
    "hoy", "ha", "han", "es", "son", "no", "sí", "como", "su", "sus", "ya", "hay",
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "es",
    "dies", "diese", "dieser", "und", "oder", "aber", "wenn", "als", "wer", "was", "wie", "niemand",
    "keine", "kein", "keiner", "beide", "alle", "gestern", "heute", "morgen", "ist", "sind", "hat",
    "haben", "wird", "werden", "wurde", "wurden", "soll", "nicht", "auch", "doch", "so", "man",
    "это", "этот", "эта", "эти", "и", "или", "но", "если", "когда", "кто", "что", "как", "никто",
    "ни", "оба", "обе", "все", "вчера", "сегодня", "завтра", "не", "нет", "да", "было", "был",
    "была", "были", "его", "ее", "их", "уже", "пока",
    "це", "цей", "ця", "ці", "та", "й", "або", "але", "якщо", "коли", "хто", "що", "як", "ніхто",
    "жодна", "жоден", "жодні", "обидва", "обидві", "всі", "усі", "вчора", "сьогодні", "ні", "так",
    "було", "був", "була", "були", "його", "її", "їх", "вже", "поки",
  ]

  /// A refusal that begins with one is nobody's deed: "there will be no truce".
  static let negations: Set<String> = [
    "not", "no", "never", "there", "will", "won't", "cannot", "не", "нет", "ні", "немає", "ne",
    "n", "n'y", "il", "nicht", "kein", "keine", "out", "off", "impossible", "невозможн",
  ]

  /// Articles and the like, that may begin a subject without a name.
  static let articles: Set<String> = ["the", "both", "some", "many", "most", "several"]

  /// Verbs that only help another.
  static let helpers: Set<String> = [
    "has", "have", "had", "was", "were", "is", "are", "been", "be", "being", "also", "again",
    "already", "now", "finally", "later", "reportedly", "yesterday", "today", "immediately",
  ]

  /// Who speaks for somebody: what they say is his, as is what is said in his name.
  static let voices: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "office",
    "administration", "government", "envoy", "envoys", "negotiator", "negotiators", "porte",
    "portavoz", "portavoces", "sprecher", "sprecherin", "представитель", "пресс", "представник",
    "речник", "речниця", "прессекретар",
  ]

  /// Pronouns that begin a clause about the word before it, beside the cues.
  static let relatives: Set<String> = [
    "der", "die", "das", "den", "dem", "dessen", "deren", "denen", "qui", "que", "dont", "quien",
  ]

  /// The classes that a word is in.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let preposition = Kinds(rawValue: 1)
    static let pronoun = Kinds(rawValue: 2)
    static let empty = Kinds(rawValue: 4)
    static let article = Kinds(rawValue: 8)
    static let helper = Kinds(rawValue: 16)
    static let voice = Kinds(rawValue: 32)
    static let relative = Kinds(rawValue: 64)
    static let negation = Kinds(rawValue: 128)
  }

  private static let table: [String: Kinds] = {
    let classes: [(Kinds, Set<String>)] = [
      (.preposition, prepositions), (.pronoun, pronouns), (.empty, empty), (.article, articles),
      (.helper, helpers), (.voice, voices), (.relative, relatives), (.negation, negations),
    ]
    var table: [String: Kinds] = [:]
    for (kind, words) in classes {
      for word in words { table[word, default: []].insert(kind) }
    }
    return table
  }()

  /// Bytes of the longest of them.
  private static let longest = table.keys.reduce(0) { max($0, $1.utf8.count) }

  /// The classes of each word of a sentence, looked up when they are asked for.
  final class Reading {
    private let sentence: StanceSentence
    private let text: String
    private var known: [Kinds?]

    init(of sentence: StanceSentence, _ text: String) {
      self.sentence = sentence
      self.text = text
      known = Array(repeating: nil, count: sentence.tokens.count)
    }

    subscript(word: Int) -> Kinds {
      if let kinds = known[word] { return kinds }
      let token = sentence.tokens[word]
      let isLong = token.end - token.start > ActorWords.longest
      let kinds = isLong ? [] : ActorWords.table[sentence.lower(word, in: text)] ?? []
      known[word] = kinds
      return kinds
    }
  }
}
