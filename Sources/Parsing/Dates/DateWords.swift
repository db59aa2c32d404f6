/// The number of a month by its name or the start of it, in the languages that news feeds are
/// written in.
func monthNumber(_ word: Bytes) -> Int? {
  guard word.count >= 3, !isEnglishWeekday(word) else { return nil }
  if word[0] < 0x80, let english = englishMonth(word) { return english }
  let text = Array(String(word).lowercased().utf8)
  return monthStarts.first { text.starts(with: $0.start) }?.month
}

private func isEnglishWeekday(_ word: Bytes) -> Bool {
  guard word.count == 3 else {
    return word.count > 5 && word.hasLowercased("day", at: word.count - 3)
  }
  return word.isLowercased("mon") || word.isLowercased("tue") || word.isLowercased("wed")
    || word.isLowercased("thu") || word.isLowercased("fri") || word.isLowercased("sat")
    || word.isLowercased("sun")
}

/// For an English name, in full or cut at any letter.
private func englishMonth(_ word: Bytes) -> Int? {
  englishMonths.firstIndex { name in
    name.utf8CodeUnitCount >= word.count
      && word.indices.allSatisfy { lower(word[$0]) == name.utf8Start[$0] }
  }
  .map { $0 + 1 }
}

private let englishMonths: [StaticString] = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]

/// The shortest starts that tell the months of all these languages apart, and from their weekdays
/// but for `mar`: English, German, Dutch, Danish, Norwegian, Swedish, Finnish, French, Spanish,
/// Portuguese, Catalan, Italian, Romanian, Polish, Czech, Slovak, Slovenian, Croatian, Hungarian,
/// Turkish, Estonian, Latvian, Lithuanian, Indonesian, Greek, Russian, Ukrainian, Belarusian,
/// Bulgarian, Serbian, Macedonian, Hebrew, Arabic, Persian, Hindi and Chinese. Longer ones stand
/// before the shorter ones that they begin with.
private let monthStarts: [(start: [UInt8], month: Int)] = {
  let names: [(Int, String)] = [
    (1, "ene gen ian jaa jan led oca sau sij sty tam ιαν сту січ янв яну јан जन 一月"),
    (1, "ינ جا ين ژا"),
    (2, "feb fev fév hel lut vas vee vel úno şub φεβ лют феб фев फ़ 二月"),
    (2, "פב شب فب فو في"),
    (3, "bře kov maal maar mar mrt már mär ožu μάρ μαρ бер мар сак मा 三月"),
    (3, "מר آذ مار"),
    (4, "abr apr avr bal dub huh kwi nis tra ápr απρ апр кві кра अप 四月"),
    (4, "אפ آو أب أف إب اب ني"),
    (5, "geg kvě mag mai maj may mei máj svi tou μάι μαΐ μαϊ μάϊ μαι май мая мај тра मई 五月"),
    (5, "מא أيا ماي مه"),
    (6, "bir cze giu haz iun juin jun juun jún jūn kesä lipa lipn červen červn čvn ιουν ιούν"),
    (6, "июн чер чэр юни јун जू 六月"),
    (6, "יונ جوا حز يون ژوئن"),
    (7, "hei iul juil jul juul júl jūl lie lip lug srpa srpnj tem červenc červene čvc ιουλ"),
    (7, "ιούλ июл лип ліп юли јул जु 七月"),
    (7, "יול تم جوي يول ژوئی"),
    (8, "ago agu aoû aug avg ağu elo kol rugp sie srp αυγ αύγ авг жні серп अग 八月"),
    (8, "אוג آب أغ أو اغ او"),
    (9, "eyl rugs ruj sep set syy szep wrz zář σεπ вер сен сеп सि 九月"),
    (9, "ספ أيل اي سب سپ"),
    (10, "eki lok oct okt ott out paź spa říj οκτ жов кас окт अक 十月"),
    (10, "אוק أك اك اک"),
    (11, "kas lap lis marr noi nov stu νοέ νοε лис ліс нов ное ноя नव 十一"),
    (11, "נו نو"),
    (12, "ara dec des det dez dic déc gru jou pro δεκ гру дек дец сне दि 十二"),
    (12, "דצ دس دي"),
  ]
  let all = names.flatMap { month, words in
    words.split(separator: " ").map { (start: Array($0.utf8), month: month) }
  }
  return all.sorted { $0.start.count > $1.start.count }
}()
