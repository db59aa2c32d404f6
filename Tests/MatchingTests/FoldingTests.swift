import Matching
import Model
import Testing

@Suite struct FoldingTests {
  @Test(
    "Forms that read alike match",
    arguments: [
      ("ceasefire", "CEASEFIRE"), ("Ceasefire", "ceasefire"), ("cafe", "Café"), ("café", "cafe"),
      ("café", "cafe\u{301}"), ("Straße", "STRASSE"), ("strasse", "Straße"), ("STRAẞE", "straße"),
      ("Lodz", "Łódź"), ("Kobenhavn", "København"), ("Dokovic", "Đoković"), ("Erdogan", "Erdoğan"),
      ("kiraathane", "kıraathane"), ("Istanbul", "İstanbul"), ("aero", "æro"), ("Œuvre", "oeuvre"),
      ("Nguyen", "Nguyễn"), ("Nguyễn", "Nguye\u{302}\u{303}n"), ("мирний", "МИРНИЙ"),
      ("ёлка", "елка"), ("елка", "е\u{308}лка"), ("переговоры", "пе\u{301}реговоры"),
      ("Зеленський", "Зеленськии\u{306}"), ("Україна", "Украі\u{308}на"),
      ("Αθήνα", "ΑΘΗΝΑ"), ("ειρήνη", "ει\u{3C1}η\u{301}νη"), ("λόγος", "ΛΟΓΟΣ"),
      ("peace", "ｐｅａｃｅ"), ("2024", "٢٠٢٤"), ("أحمد", "احمد"), ("سلام", "سَلَام"),
      ("office", "o\u{FB00}ice"), ("ガザ", "カ\u{3099}サ\u{3099}"),
      ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"), ("ab", "a\u{FE0F}b"),
    ])
  func folds(_ phrase: String, _ text: String) throws {
    #expect(try found([phrase], in: "x \(text), y") == [text])
  }

  @Test(
    "Other letters stay apart",
    arguments: [
      ("мирний", "мирнии"), ("її", "іі"), ("Київ", "Киів"), ("ґанок", "ганок"), ("ў", "у"),
      ("й", "и"), ("かき", "がき"), ("cat", "саt"),
    ])
  func keepsApart(_ phrase: String, _ text: String) throws {
    #expect(try found(["=\(phrase)"], in: text) == [])
    #expect(try found(["=\(text)"], in: phrase) == [])
  }

  @Test(
    "Typography does not matter",
    arguments: [
      ("перемир'я", "перемир’я"), ("перемир’я", "перемирʼя"), ("O'Brien", "O’Brien"),
      ("cease-fire", "cease fire"), ("cease-fire", "cease–fire"), ("cease fire", "cease-fire"),
      ("cease fire", "cease\u{2011}fire"), ("ceasefire", "cease\u{AD}fire"),
      ("ceasefire", "ce\u{200B}ase\u{200D}fire"), ("ceasefire", "cease\u{202E}fire"),
      ("ceasefire", "cease\u{2060}fire"), ("peace talks", "peace\u{A0}talks"),
      ("peace talks", "peace  \t talks"), ("peace talks", "peace, “talks"),
      ("rock 'n' roll", "rock ’n’ roll"), ("“peace talks”", "peace talks"),
    ])
  func ignoresTypography(_ phrase: String, _ text: String) throws {
    #expect(try found([phrase], in: "x (\(text)) y") == [text])
  }

  @Test("A hyphen separates, so that one word is not two")
  func hyphenSeparates() throws {
    #expect(try found(["cease-fire"], in: "the ceasefire") == [])
    #expect(try found(["ceasefire"], in: "the cease-fire") == [])
  }
}
