import Matching
import Testing

@Suite struct NameComparisonTests {
  @Test(
    "Spellings of one person's name",
    arguments: [
      ("Kyrylo Budanov", "Кирилл Буданов"), ("Kyrylo Budanov", "Budanov, Kirill"),
      ("Kyrylo Budanov", "BUDANOV Kyrylo Oleksiyovych"), ("Kyrylo Budanov", "K. Budanov"),
      ("Kyrylo Budanov", "KyryloBudanov"), ("Kyrylo Budanov", "Gen. Kyrylo Budanov"),
      ("Kyrylo Budanov", "Kyrylo Budnov"), ("Kyrylo Budanov", "Kyrylo Budanow"),
      ("Kyrylo Budanov", "Kyrylo Bu danov"), ("Kyrylo Budanov", "Kyr1lo Bud4nov"),
      ("Margaret Thatcher", "マーガレット・タッチャー"), ("Vladimir Putin", "Βλαντιμίρ Πούτιν"),
      ("Vladimir Putin", "فلاديمير بوتين"), ("Vladimir Putin", "ולדימיר פוטין"),
      ("Vladimir Putin", "블라디미르 푸틴"), ("Margaret Thatcher", "მარგარეტ თეტჩერი"),
      ("Deng Xiaoping", "邓小平"), ("Angela Merkel", "安格拉·默克尔"), ("Indira Gandhi", "इन्दिरा गांधी"),
      ("Park Geun-hye", "박근혜"), ("Mohammed bin Salman", "Muhammad ibn Salman"),
      ("Jean-Claude Juncker", "Jean Claude Juncker"), ("Robert Kennedy", "Bob Kennedy"),
      ("Robert F. Kennedy Jr.", "Robert Francis Kennedy"), ("Şükrü Saracoğlu", "Sukru Saracoglu"),
      ("Wang Yi", "Ван И"), ("Xi Jinping", "Си Цзиньпин"), ("Zhang Gaoli", "Чжан Гаоли"),
      ("Kim Jong Un", "Ким Чен Ын"), ("Park Geun-hye", "Пак Кын Хе"),
      ("John I. Reed", "John I. Reed Jr."),
    ])
  func same(_ a: String, _ b: String) {
    let comparison = NameComparison(a, b)
    #expect(comparison.isSame, "\(comparison.score): \(comparison.why)")
    #expect(abs(NameComparison(b, a).score - comparison.score) < 0.1)
  }

  @Test(
    "Names of two people",
    arguments: [
      ("Kyrylo Budanov", "Ivan Budanov"), ("Kyrylo Budanov", "Kyrylo Bezuhlyi"),
      ("Kyrylo Budanov", "I. Budanov"), ("Kyrylo Budanov", "Budanov"),
      ("Hans Walter", "Walter Hans"), ("Ali Hassan", "Hassan Ali"),
      ("Olga Petrenko", "Oleg Petrenko"), ("Ahmed Ali Hassan", "Ahmed Omar Hassan"),
      ("Park Geun-hye", "Park Chung-hee"), ("박근혜", "박근희"), ("邓小平", "邓小明"),
      ("John A. Reed", "John B. Reed"), ("Nikos Petrakis", "Nikos Petropoulos"),
      ("Vladimir Putin", "فلاديمير لينين"),
      ("Xi Jinping", "Ли Цян"), ("George H. W. Reed", "George W. Reed"),
      ("Pope John Paul I", "Pope John Paul II"), ("John Reed Jr.", "John Reed Sr."),
      ("Kyrylo Budanov", ""), ("", ""),
      ("Tom Reed", "Tom Reed Jr."), ("Иван Петров-младший", "Ivan Petrov"), ("Li Hui", "Li Hua"),
    ])
  func different(_ a: String, _ b: String) {
    let comparison = NameComparison(a, b)
    #expect(!comparison.isSame, "\(comparison.score): \(comparison.why)")
  }

  @Test("A comparison tells which words it took for one another")
  func why() {
    let comparison = NameComparison("Kyrylo Budanov", "Кирилл Иванович Буданов")
    #expect(
      comparison.why
        == "Kyrylo ≈ Кирилл (given name), Budanov = Буданов (equal), only the second has "
        + "Иванович")
    #expect(comparison.rightOnly == ["Иванович"] && comparison.leftOnly.isEmpty)
    #expect(NameComparison("John Reed", "John Smith").pairs.last?.relation == .other)
  }

  @Test("Names in scripts that are not read are the same if they are equal")
  func unread() {
    #expect(NameComparison("ᏣᎳᎩ ᎦᏬᏂ", "ᏣᎳᎩ ᎦᏬᏂ").isSame)
    #expect(!NameComparison("ᏣᎳᎩ ᎦᏬᏂ", "ᏣᎳᎩ ᎦᏬᏃ").isSame)
  }

  @Test("Names of any length are compared in bounded time")
  func long() {
    let name = String(repeating: "Aleksandr-Aleksandrovich ", count: 10_000)
    #expect(NameComparison(name, name).isSame)
    #expect(!NameComparison(String(repeating: "ж", count: 1_000_000), "Kyrylo Budanov").isSame)
  }
}
