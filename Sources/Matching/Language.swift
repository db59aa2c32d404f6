/// A language that is told from others; of most of them the inflected forms are known.
///
/// At most 32: sets of them are bits of a `UInt32`.
enum Language: UInt8, CaseIterable, Sendable {
  case english, german, french, spanish, italian, portuguese, dutch, swedish, norwegian, danish
  case finnish, hungarian, romanian, turkish, polish, czech, russian, ukrainian
  case catalan, basque, indonesian, irish, lithuanian, serbian, bulgarian
  case greek, armenian, arabic, persian, hindi

  enum Script: Int, CaseIterable, Sendable {
    case latin, cyrillic, greek, armenian, arabic, devanagari
  }

  /// Those that it is written in.
  var scripts: [Script] {
    switch self {
    case .russian, .ukrainian, .bulgarian: [.cyrillic]
    case .serbian: [.latin, .cyrillic]
    case .greek: [.greek]
    case .armenian: [.armenian]
    case .arabic, .persian: [.arabic]
    case .hindi: [.devanagari]
    default: [.latin]
    }
  }

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
    "ca": .catalan, "eu": .basque, "id": .indonesian, "ms": .indonesian, "ga": .irish,
    "lt": .lithuanian, "sr": .serbian, "bs": .serbian, "hr": .serbian, "sh": .serbian,
    "bg": .bulgarian, "el": .greek, "hy": .armenian, "ar": .arabic, "fa": .persian, "hi": .hindi,
  ]

  /// Its BCP 47 tag.
  var tag: String {
    switch self {
    case .norwegian: "no"
    case .indonesian: "id"
    case .serbian: "sr"
    default: Self.tags.first { $0.value == self }?.key ?? "und"
    }
  }

  /// Snowball's name; nil where it has no stemmer, and `endings` serve.
  var algorithm: String? {
    switch self {
    case .polish, .czech, .ukrainian, .bulgarian, .persian: nil
    default: "\(self)"
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
    .bulgarian: [
      "ията", "иите", "ища", "овете", "ът", "ят", "ите", "ата", "ята", "ото", "ето", "ове", "ия",
      "ии", "ът", "та", "то", "те", "а", "я", "о", "е", "и",
    ],
  ]
}

extension Language.Script {
  /// That of a letter; nil of a script that none of the languages is written in.
  init?(of scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x587: self = .armenian
    case 0x620...0x6FF: self = .arabic
    case 0x900...0x97F: self = .devanagari
    default: return nil
    }
  }
}
