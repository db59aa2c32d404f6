/// The number of a month by its name or the start of it, in the languages that news feeds are
/// written in.
func monthNumber(_ word: Bytes) -> Int? {
  guard word.count >= 3, !isEnglishWeekday(word) else { return nil }
  if word.count == 3 || word[0] < 0x80, let english = englishMonth(word) { return english }
  let text = String(word).lowercased()
  return monthStarts.first { text.hasPrefix($0.start) }?.month
}

private func isEnglishWeekday(_ word: Bytes) -> Bool {
  guard word.count == 3 else {
    return word.count > 5 && word.hasLowercased("day", at: word.count - 3)
  }
  return word.isLowercased("mon") || word.isLowercased("tue") || word.isLowercased("wed")
    || word.isLowercased("thu") || word.isLowercased("fri") || word.isLowercased("sat")
    || word.isLowercased("sun")
}

private func englishMonth(_ word: Bytes) -> Int? {
  let key = UInt32(lower(word[0])) << 16 | UInt32(lower(word[1])) << 8 | UInt32(lower(word[2]))
  return englishMonths.firstIndex(of: key).map { $0 + 1 }
}

private let englishMonths: [UInt32] = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
].map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

/// Longer starts stand before the shorter ones they contain.
private let monthStarts: [(start: String, month: Int)] = {
  let names: [(Int, String)] = [
    // German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian
    (1, "jän ene gen"), (2, "fév fev"), (3, "mär mrt maart"), (4, "avr abr"),
    (5, "mai maj mag mei"), (6, "juin giu"), (7, "juil lug"), (8, "aoû aou ago"), (9, "set"),
    (10, "okt ott out"), (12, "dez dic déc des"),
    // Polish, Czech
    (1, "sty led"), (2, "lut úno"), (3, "bře"), (4, "kwi dub"), (5, "kvě"), (6, "cze červn červen"),
    (7, "lip července červenec"), (8, "sie srp"), (9, "wrz zář"), (10, "paź paz říj"), (11, "lis"),
    (12, "gru pro"),
    // Russian
    (1, "янв"), (2, "фев"), (3, "мар"), (4, "апр"), (5, "мая май"), (6, "июн"), (7, "июл"),
    (8, "авг"), (9, "сен"), (10, "окт"), (11, "ноя"), (12, "дек"),
    // Ukrainian
    (1, "січ"), (2, "лют"), (3, "бер"), (4, "кві"), (5, "тра"), (6, "чер"), (7, "лип"),
    (8, "сер"), (9, "вер"), (10, "жов"), (11, "лис"), (12, "гру"),
    // Greek, Hungarian, Turkish
    (1, "ιαν oca"), (2, "φεβ şub"), (3, "μάρ μαρ márc"), (4, "απρ ápr nis"), (5, "μάι μαϊ máj"),
    (6, "ιούν ιουν jún haz"), (7, "ιούλ ιουλ júl tem"), (8, "αύγ αυγ ağu"), (9, "σεπ sze eyl"),
    (10, "οκτ eki"), (11, "νοέ νοε kas"), (12, "δεκ ara"),
  ]
  let all = names.flatMap { month, words in words.split(separator: " ").map { (String($0), month) }
  }
  return all.sorted { $0.0.utf8.count > $1.0.utf8.count }.map { (start: $0.0, month: $0.1) }
}()

/// Minutes east of Greenwich for a zone's name (RFC 822 §5.1 and names in common use); nil when
/// unknown.
func zoneOffset(_ word: Bytes) -> Int? {
  if word.count == 1 { return militaryOffset(lower(word[0])) }
  guard word.count <= 5 else { return nil }
  let key = word.reduce(UInt64(0)) { $0 << 8 | UInt64(lower($1)) }
  return zones[key]
}

/// Only `Z`: the other letters were given with the wrong sign in RFC 822 (RFC 2822 §4.3), and mean
/// nothing.
private func militaryOffset(_ letter: UInt8) -> Int? {
  isLetter(letter) ? 0 : nil
}

private let zones: [UInt64: Int] = {
  let hours: [(Double, String)] = [
    (0, "ut utc gmt wet z"), (1, "cet met mez bst wat west"), (2, "eet cest mest mesz sast cat"),
    (3, "msk eest eat trt"), (4, "msd gst samt"), (5, "pkt yekt"), (5.5, "ist"), (6, "omst"),
    (7, "ict wib krat"), (8, "hkt sgt awst pht"), (9, "jst kst"), (9.5, "acst"),
    (10, "aest"), (10.5, "acdt"), (11, "aedt"), (12, "nzst"), (13, "nzdt"),
    (-3, "brt art adt"), (-3.5, "nst"), (-2.5, "ndt"), (-4, "ast edt clt"), (-5, "est cdt cot et"),
    (-6, "cst mdt ct"), (-7, "mst pdt mt"), (-8, "pst akdt pt"), (-9, "akst hdt"), (-10, "hst"),
  ]
  var zones: [UInt64: Int] = [:]
  for (offset, names) in hours {
    for name in names.split(separator: " ") {
      zones[name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }] = Int(offset * 60)
    }
  }
  return zones
}()
