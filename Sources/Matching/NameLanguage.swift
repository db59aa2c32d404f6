/// A language whose spelling and endings a form of a name has.
enum NameLanguage: String, Sendable {
  case russian = "ru"
  case ukrainian = "uk"
  case belarusian = "be"
  case bulgarian = "bg"
  case serbian = "sr"
  /// As written in the watchlist, or in Latin as English newspapers have it.
  case latin = "en"
  case polish = "pl"
  case czech = "cs"
  case slovene = "sl"
  case latvian = "lv"
  case lithuanian = "lt"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case greek = "el"
  case arabic = "ar"
  case hebrew = "he"
  case korean = "ko"
  case turkish = "tr"
  case hungarian = "hu"

  var grammar: NameGrammar {
    switch self {
    case .russian: .russian
    case .ukrainian: .ukrainian
    case .belarusian: .belarusian
    case .serbian: .serbian
    case .polish: .polish
    case .czech: .czech
    case .slovene: .slovene
    case .latvian: .latvian
    case .lithuanian: .lithuanian
    case .bulgarian, .latin, .german, .french, .spanish, .greek, .arabic, .hebrew, .korean,
      .turkish, .hungarian:
      .none
    }
  }
}
