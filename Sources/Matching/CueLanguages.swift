/// Languages whose cues count in a text: a word of one may look like a cue of another.
struct CueLanguages: OptionSet {
  let rawValue: UInt8

  static let english = CueLanguages(rawValue: 1)
  static let russian = CueLanguages(rawValue: 2)
  static let ukrainian = CueLanguages(rawValue: 4)
  static let german = CueLanguages(rawValue: 8)
  static let french = CueLanguages(rawValue: 16)
  static let spanish = CueLanguages(rawValue: 32)

  static let all = CueLanguages(rawValue: 63)
  static let count = 6

  /// Those of a text in a language; all if it is not known, or has no lexicon.
  init(_ language: Language?) {
    switch language {
    case .english: self = .english
    case .german: self = .german
    case .french: self = .french
    case .spanish: self = .spanish
    // The two are too alike for a few small words to tell.
    default: self = .all
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The slot of one language's cues of a class.
  func slot(of kind: CueClass) -> Automaton.Slot {
    Automaton.Slot(rawValue.trailingZeroBitCount * CueClass.allCases.count) + UInt32(kind.rawValue)
  }

  /// The class that a slot stands for; nil if its language does not count.
  func kind(of slot: Automaton.Slot) -> CueClass? {
    let (language, kind) = Int(slot).quotientAndRemainder(dividingBy: CueClass.allCases.count)
    return rawValue >> UInt8(language) & 1 == 1 ? CueClass(rawValue: UInt8(kind)) : nil
  }
}
