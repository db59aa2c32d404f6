/// How far two words of names are from one another, by sound.
enum NameDistance {
  /// A word in Latin letters as it sounds: one letter a sound, capitals for those of two letters.
  static func key(of roman: String) -> [UInt8] {
    guard roman.utf8.allSatisfy({ $0 < 0x80 }) else { return Array(roman.utf8) }
    let scalars = roman.unicodeScalars.prefix(NameWord.limit).map(\.value)
    guard let word = sounds.spellings(of: scalars, limit: 1).first?.word else { return [] }
    var key: [UInt8] = []
    for index in 0..<word.count where key.last != word[index] { key.append(word[index]) }
    return key
  }

  /// The consonants of a key.
  static func skeleton(of key: [UInt8]) -> [UInt8] {
    var skeleton: [UInt8] = []
    for letter in key where !isVowel(letter) && letter != skeleton.last { skeleton.append(letter) }
    return skeleton
  }

  private static let sounds = Respelling(
    """
    sch=S sh=S sz=S tsch=C tch=C ch=C cz=C zh=Z kh=H gh=g ph=f th=t ck=k q=k x=ks ^x=S hs=S w=v wh=v
    y=i j=J dj=J dzh=J dz=z ou=u oo=u ee=i ie=i eu=oi c=k ce=se ci=si cy=si ts=c tz=c shch=S oe=o
    ae=a
    ue=u '= aa=a ah$=a eh=e oh=o uh=u wr=r kn=n qu=kv ya=ia yu=iu ye=ie yj$=i ij$=i iy$=i ii$=i
    yy$=i
    yi$=i y$=i ey$=i ei$=i ej$=i ay=ai ey=ei oy=oi ^y=i ow=ou ew=eu iou=iu dt=t rr=r ll=l mb$=m
    eau=o lr=l dh=d bh=b jh=J
    """)

  /// The least sum of changes that make one key the other; 1 is a consonant for another.
  private static func cost(_ a: [UInt8], _ b: [UInt8], isSkeleton: Bool) -> Double {
    guard a != b else { return 0 }
    func weight(_ letter: UInt8) -> Double { self.weight(letter, isSkeleton: isSkeleton) }
    // Rows of Damerau's table: the one being filled and the two before it.
    var before: [Double] = []
    var last = [0.0]
    for letter in b { last.append(last[last.count - 1] + weight(letter)) }
    for (i, x) in a.enumerated() {
      var row = [last[0] + weight(x)]
      for (j, y) in b.enumerated() {
        var least = min(last[j] + change(x, y), last[j + 1] + weight(x), row[j] + weight(y))
        if i > 0, j > 0, x == b[j - 1], y == a[i - 1] { least = min(least, before[j - 1] + 0.6) }
        row.append(least)
      }
      before = last
      last = row
    }
    return last[b.count]
  }

  /// What leaving a sound out costs. Scripts of syllables often have no sign for an l or r.
  private static func weight(_ letter: UInt8, isSkeleton: Bool) -> Double {
    switch letter {
    case UInt8(ascii: "h"), UInt8(ascii: "H"): 0.4
    case UInt8(ascii: "l"), UInt8(ascii: "r"): isSkeleton ? 0.5 : 1
    default: isVowel(letter) ? 0.6 : 1
    }
  }

  private static func change(_ a: UInt8, _ b: UInt8) -> Double {
    if a == b { return 0 }
    if isVowel(a), isVowel(b) { return 0.4 }
    return alike.contains(UInt16(a) << 8 | UInt16(b)) ? 0.4 : 1
  }

  private static let alike: Set<UInt16> = {
    var pairs: Set<UInt16> = []
    for group in "pb td kgqHhk vfbu szcSZ SCcH CJZ mn lr iJ gJH tc".split(separator: " ") {
      for a in group.utf8 { for b in group.utf8 { pairs.insert(UInt16(a) << 8 | UInt16(b)) } }
    }
    return pairs
  }()

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// 1 of equal keys, about .65 where half the readers would take them for one name, 0 far beyond.
  static func likeness(_ a: [UInt8], _ b: [UInt8], isSkeleton: Bool = false) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let (a, b) = withoutSharedEnding(a, b)
    let length = Double(a.count + b.count) / 2
    let allowed = allowance(length) * (isSkeleton ? 1.3 : 1)
    let ratio = cost(a, b, isSkeleton: isSkeleton) / allowed
    return ratio <= 1 ? 1 - 0.35 * ratio : max(0, 1.15 - 0.5 * ratio)
  }

  /// The changes that names of so many sounds bear.
  private static func allowance(_ length: Double) -> Double {
    length <= 2 ? 0.5 : min(2, 0.5 + (length - 2) * 0.22)
  }

  /// What tells "son of" or "daughter of" a name makes no two names alike: Jónsdóttir, Tómasdóttir.
  private static func withoutSharedEnding(_ a: [UInt8], _ b: [UInt8]) -> ([UInt8], [UInt8]) {
    guard a != b,
      let ending = endings.first(where: { ending in
        [a, b].allSatisfy { $0.count > ending.count + 1 && $0.suffix(ending.count) == ending }
      })
    else { return (a, b) }
    return (Array(a.dropLast(ending.count)), Array(b.dropLast(ending.count)))
  }

  private static let endings: [ArraySlice<UInt8>] = ["dottir", "shvili", "oglu", "zade"].map {
    key(of: $0)[...]
  }
}
