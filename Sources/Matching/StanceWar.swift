/// To end a war is what peace is: no word that ends it says that anything else is over, so who
/// refuses to end it refuses, and who is ready to agrees.
extension StanceSentence {
  /// Words between an end and the war: "an end to the long war".
  private static let reach = 3

  /// Takes away the cues of ending whose object is a war, and the words that name wars.
  static func withoutWars(
    _ cues: [Cue], _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Cue] {
    guard cues.contains(where: { $0.kind == .war || $0.kind == .force }) else { return cues }
    func lower(_ word: Int) -> String { Self.lower(tokens[word], in: bytes) }
    // Fighting is a deed of force as well.
    let wars = cues.filter {
      $0.kind == .war || $0.kind == .force && WarWords.forces.contains(lower($0.first))
    }
    func isAimed(at war: Cue, _ cue: Cue) -> Bool {
      if cue.last < war.first {
        let between = cue.last + 1..<war.first
        return between.count <= reach && isOpen(between.lowerBound...war.first)
          && between.allSatisfy { isPlain(lower($0)) }
      }
      let between = war.last + 1..<cue.first
      return between.count <= reach && isOpen(war.last + 1...cue.first)
        && between.allSatisfy { WarWords.behind.contains(lower($0)) }
    }
    func isOpen(_ words: ClosedRange<Int>) -> Bool {
      words.allSatisfy { tokens[$0].marks.isSubset(of: [.quote, .dash]) }
    }
    return cues.compactMap { cue in
      guard cue.kind != .war else { return nil }
      guard [.end, .suspend, .held].contains(cue.kind) else { return cue }
      let first = lower(cue.first)
      if cue.kind == .held, !WarWords.completions.contains(where: first.hasPrefix) { return cue }
      guard WarWords.ends.contains(where: first.hasPrefix),
        wars.contains(where: { isAimed(at: $0, cue) })
      else { return cue }
      // "End the war!"
      let isCall = cue.first == 0 || !tokens[cue.first].marks.isDisjoint(with: [.quote, .colon])
      return isCall && WarWords.calls.contains(first)
        ? Cue(kind: .request, first: cue.first, last: cue.last) : nil
    }
  }

  private static func isPlain(_ word: String) -> Bool {
    !WarWords.borders.contains(word) && !StanceTopic.isNamed(by: word)
  }
}

private enum WarWords {
  /// Beginnings of words that end something.
  static let ends = [
    "end", "stop", "halt", "freez", "froze", "ceas", "paus", "прекра", "останов", "останав",
    "заверш",
    "законч", "заканч", "замора", "заморо", "припин", "зупин", "закін", "beend", "stopp", "einfr",
    "eingefr", "gestopp", "met", "mis", "arrêt", "gel", "gèl", "suspend", "cess", "termin", "fin",
    "acab", "cese", "par", "deten", "detien", "congel",
  ]

  /// Those of them that say elsewhere that something took place.
  static let completions = ["заверш", "законч", "закін"]

  static let forces: Set<String> = ["fighting", "bloodshed", "killing", "invasion", "invasión"]

  static let calls: Set<String> = ["end", "stop", "halt", "freeze"]

  /// Words after which the war is no object.
  static let borders: Set<String> = [
    "on", "about", "over", "amid", "during", "for", "with", "against", "despite", "after", "since",
    "as", "while", "and", "or", "when", "if", "because", "before", "by", "without", "о", "об",
    "про",
    "через", "из", "после", "після", "из-за", "и", "і", "й", "та", "sobre", "por", "y", "sur", "et",
    "über", "wegen", "und", "trotz", "nach", "während", "pendant", "durante",
  ]

  /// Words between a war and the verb behind it: "den Krieg nicht zu beenden".
  static let behind: Set<String> = [
    "nicht", "zu", "endlich", "sofort", "jetzt", "bald", "is", "be", "to", "has", "been", "не",
  ]
}

extension CueLexicon {
  static let wars = """
    war:war|wars|fighting|hostilities|bloodshed|conflict|conflicts|invasion|killing|killings
    war:войну|войны|войне|войной|войн|боевые действия|боевых действий|кровопролитие|кровопролития
    war:вторжение|вторжения|агрессию|агрессии|конфликт|конфликта|бои|боев|боёв
    war:війну|війни|війні|війною|воєн|бойові дії|бойових дій|кровопролиття|вторгнення|агресію
    war:агресії|конфлікт|конфлікту|бої|боїв
    war:krieg|kriege|krieges|kriegs|kämpfe|kämpfen|kampfhandlungen|blutvergießen|angriffskrieg
    war:konflikt|angriffskrieges|ukrainekrieg|ukrainekrieges|invasion
    war:guerre|guerres|combats|hostilités|conflit|effusion de sang|bain de sang
    war:guerra|guerras|hostilidades|combates|conflicto|invasión|derramamiento de sangre
    """
}
