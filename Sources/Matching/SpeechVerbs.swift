/// Verbs of saying as they stand beside a speaker, whatever else they may say: "a promis".
enum SpeechVerbs {
  /// Whether a word, in small letters, is a form of one.
  static func contains(_ word: String) -> Bool {
    var end = word.startIndex
    var length = 0
    while end < word.endIndex, length < longest {
      word.formIndex(after: &end)
      length += 1
      if length >= shortest, beginnings.contains(word[..<end]) { return true }
    }
    return false
  }

  private static let shortest = 3
  private static let longest = beginnings.reduce(0) { max($0, $1.count) }

  /// Verbs that help another to its tense.
  static let helpers: Set<String> = [
    "a", "ont", "avait", "avaient", "hat", "haben", "habe", "hatte", "hatten", "ha", "han", "había",
    "habían", "has", "have", "had", "lui", "leur", "le", "les", "l", "se", "s", "qu'a", "qu’a",
    "lo", "fait", "hecho", "est", "s'est", "s’est", "l'a", "l’a", "n'a", "n’a", "y",
  ]

  /// Of German, where what is said may stand between the two.
  static let brackets: Set<String> = ["hat", "haben", "habe", "hatte", "hatten"]

  /// Parts of German verbs that end the clause, and who hears it.
  static let tails: Set<String> = [
    "a", "ante", "an", "weiter", "mit", "hinzu", "klar", "fest", "ein", "nach", "dem", "der", "den",
    "gegenüber", "aux", "journalists", "reporters", "журналистам", "журналістам", "телеканалу",
    "изданию", "виданню",
  ]

  /// Words that begin a sentence about what somebody said: "Об этом сообщил".
  static let leads: Set<String> = [
    "об", "о", "про", "это", "этом", "це", "так", "lo", "esto", "así", "ainsi", "das", "dies",
  ]

  /// Verbs between an office and another name, that end the words of an office.
  static let copulas: Set<String> = [
    "ist", "sei", "sind", "war", "hat", "wird", "will", "is", "was", "has", "est", "sera", "va",
    "es", "está", "será", "был", "будет", "був", "буде",
  ]

  private static let beginnings: Set<Substring> = [
    "dit", "valoir", "savoir", "répond", "répli", "rétor", "lanc", "promet", "promis", "insist",
    "martel", "tranch", "ironis", "poursui", "préci", "rappel", "conclu", "résum", "assén", "confi",
    "avou", "reconn", "admet", "admis", "jur", "clam", "tonn", "critiqu", "dénonc", "prévenu",
    "prévien", "avert", "relev", "gliss", "plaid", "regrett", "déplor", "salu", "félicit", "indign",
    "inquiét", "exclam", "interrog", "tempér", "nuanc", "concéd", "object", "protest", "plaisant",
    "souffl", "racont", "estim", "jug", "écri", "twee", "menac", "enchaîn", "renchéri", "comment",
    "détaill", "déclar", "affirm", "indiqu", "ajout", "soulign", "assur", "expliqu", "annonc",
    "confirm", "sag", "gesagt", "antwort", "geantwort", "erwider", "entgegn", "beton", "erklär",
    "mein", "warn", "gewarnt", "mahn", "forder", "geforder", "kritisier", "droh", "gedroh",
    "versicher", "versprach", "versproch", "versprich", "kündig", "kommentier", "bekräftig", "fügt",
    "teilt", "mitgeteilt", "mitteilt", "stellt", "räumt", "eingeräumt", "wiederhol", "unterstrich",
    "behaupt", "kontert", "klagt", "beklagt", "schrieb", "schreib", "geschrieb", "schrie", "rief",
    "appell", "verlang", "bestätig", "dementier", "bestritt", "bedauer", "prophezei", "resümier",
    "urteil", "spottet", "ergänz", "schilder", "bericht", "äußer", "äusser", "geäußer",
    "signalisier", "beteuer", "verkünd", "konstatier", "gestand", "angekündig", "hervorgehob",
    "hinzugefüg", "dij", "dich", "afirm", "asegur", "respond", "contest", "zanj", "subray",
    "advert", "advirt", "anunci", "recalc", "reiter", "señal", "añad", "explic", "reconoc", "admit",
    "sostuv", "sostien", "sentenci", "replic", "apunt", "remarc", "precis", "matiz", "lament",
    "critic", "denunci", "acus", "concluy", "recordó", "recordad", "recuerd", "defend", "aclar",
    "destac", "expres", "manifest", "indic", "inform", "coment", "declar", "agreg", "avis",
    "amenaz", "pidi", "pide", "exig", "opin", "augur", "escrib", "relat", "confes", "ironiz",
    "espet", "resum", "valor", "alert", "reclam", "demand", "apel", "відпові", "відріза", "сказа",
    "заяв", "пообіця", "обіця", "наголос", "наголош", "додав", "додал", "додає", "підкресл",
    "зазнач", "поясн", "запевн", "попере", "пригроз", "погрож", "нагада", "визна", "зізна",
    "вигукн", "напис", "повідом", "розпов", "анонс", "оголос", "уточн", "прокомент", "закли",
    "вимага", "поскарж", "парир", "запереч", "підсум", "резюм", "вважа", "перекон", "прогноз",
    "спрогноз", "зауваж", "акцент", "констат", "поділи", "відзнач", "жарту", "пожарту", "спрост",
    "підтверд", "обури", "каже", "говор", "ответ", "отреза", "пообещ", "обеща", "подчерк", "добав",
    "отмет", "отмеч", "завер", "увер", "предупр", "угрож", "напомн", "призна", "воскл", "сообщ",
    "рассказ", "объяв", "призва", "потребов", "посет", "возра", "подытож", "счита", "полага",
    "поделил", "пошут", "опроверг", "возмут", "указал", "настаив", "настоял", "усмехн", "съязв",
    "похвал", "раскрит", "объясн", "утвержд", "прокоммент", "repli", "answe", "retor", "quipp",
    "snapp", "countere", "scoff", "fumed", "thund", "boast", "lamen", "joke", "mused", "shout",
    "pledg", "predict", "conced", "grumbl",
  ]
}
