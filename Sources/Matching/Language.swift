/// A language whose inflected forms are known.
enum Language: UInt8, CaseIterable, Sendable {
  case english, german, french, spanish, italian, portuguese, dutch, swedish, norwegian, danish
  case finnish, hungarian, romanian, turkish, polish, czech, russian, ukrainian

  enum Script: Sendable { case latin, cyrillic }

  var script: Script { self == .russian || self == .ukrainian ? .cyrillic : .latin }

  /// That of a BCP 47 tag; nil if it is none of these.
  init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard let language = Self.tags[primary] else { return nil }
    self = language
  }

  static let tags: [String: Language] = [
    "en": .english, "de": .german, "fr": .french, "es": .spanish, "it": .italian,
    "pt": .portuguese, "nl": .dutch, "sv": .swedish, "no": .norwegian, "nb": .norwegian,
    "nn": .norwegian, "da": .danish, "fi": .finnish, "hu": .hungarian, "ro": .romanian,
    "tr": .turkish, "pl": .polish, "cs": .czech, "ru": .russian, "uk": .ukrainian,
  ]

  /// Snowball's name; nil where it has no stemmer, and `endings` serve.
  var algorithm: String? {
    switch self {
    case .english: "english"
    case .german: "german"
    case .french: "french"
    case .spanish: "spanish"
    case .italian: "italian"
    case .portuguese: "portuguese"
    case .dutch: "dutch"
    case .swedish: "swedish"
    case .norwegian: "norwegian"
    case .danish: "danish"
    case .finnish: "finnish"
    case .hungarian: "hungarian"
    case .romanian: "romanian"
    case .turkish: "turkish"
    case .russian: "russian"
    case .polish, .czech, .ukrainian: nil
    }
  }

  /// Endings of nouns and adjectives that a word loses, the longest first.
  var endings: [String] { Self.endings[self] ?? [] }

  private static let endings: [Language: [String]] = [
    .ukrainian: [
      "остями", "ований", "ськими", "ськими", "іями", "ими", "іми", "ами", "ями", "ові", "еві",
      "єві", "ого", "ому", "ості", "ої", "ою", "ею", "єю", "ій", "їй", "ів", "їв", "ах", "ях",
      "ам", "ям", "ем", "єм", "ом", "их", "іх", "им", "ім", "ий", "ія", "ії", "ію", "а", "я", "о",
      "е", "є", "и", "і", "ї", "у", "ю", "ь", "й",
    ],
    .polish: [
      "owego", "owemu", "ami", "ach", "iom", "iego", "iemu", "owie", "ego", "emu", "ymi", "imi",
      "owi", "ych", "ich", "om", "ów", "em", "ie", "ię", "ią", "ia", "iu", "io", "ii", "ym", "im",
      "ej", "a", "ą", "e", "ę", "i", "o", "ó", "u", "y",
    ],
    .czech: [
      "ového", "ovému", "ami", "emi", "ími", "ými", "ech", "ích", "ách", "ého", "ému", "ové", "ovi",
      "ům", "ám", "em", "ou", "ým", "ím", "ých", "ů", "a", "á", "e", "é", "ě", "i", "í", "o", "u",
      "ů", "y", "ý",
    ],
  ]
}
