import Matching
import Model
import Testing

@Suite struct WordReaderTests {
  @Test(
    "Only whole words match",
    arguments: [
      ("truce", "truces", false), ("truce", "a truce.", true), ("truce", "#truce", true),
      ("truce", "@truce_now", true), ("truce", "spruce truceful", false),
      ("truce", "truce2", false), ("truce", "(truce)", true), ("truce", "non-truce", true),
      ("art", "start party art", true), ("мир", "мирный", false), ("мир", "«мир»", true),
      ("peace talks", "peace talk", false), ("peace talks", "peace talks", true),
      ("peace talks", "peace and talks", false), ("peace talks", "peace talkshow", false),
      ("abcdefgh", "abcdefgh", true), ("abcdefgh", "abcdefghi", false),
      ("abcdefghijklmnopq", "abcdefghijklmnopq", true),
      ("abcdefghijklmnopq", "abcdefghijklmnopr", false),
    ])
  func wholeWords(_ phrase: String, _ text: String, _ isFound: Bool) throws {
    #expect(try !found(["=\(phrase)"], in: text).isEmpty == isFound)
  }

  @Test(
    "Possessives hit, and stay outside the match",
    arguments: [
      ("Putin", "Putin's plan", "Putin"), ("Putin", "Putin’s plan", "Putin"),
      ("Putin", "PUTIN'S PLAN", "PUTIN"), ("Putin", "Putin's", "Putin"),
      ("Budanov", "Budanovʼs.", "Budanov"), ("Putin's plan", "Putin plan", "Putin plan"),
      ("Łódź", "Łódź’s", "Łódź"), ("Lavrov", "'Lavrov' said", "Lavrov"),
      ("talks", "the talks' end", "talks"),
    ])
  func possessives(_ phrase: String, _ text: String, _ match: String) throws {
    #expect(try found([phrase], in: text) == [match])
  }

  @Test("An apostrophe inside a word is part of it")
  func apostrophes() throws {
    #expect(try found(["Brien"], in: "O'Brien") == [])
    #expect(try found(["mir"], in: "mir'ya mir'shch") == [])
  }

  @Test(
    "Every character is a word in scripts without blanks",
    arguments: [
      ("停火", "双方宣布停火协议", "停火"), ("和平会谈", "关于和平会谈的消息", "和平会谈"),
      ("プーチン", "ウラジーミル・プーチン大統領", "プーチン"), ("หยุดยิง", "ข้อตกลงหยุดยิงใหม่", "หยุดยิง"),
      ("G7サミット", "今年のG7サミットで", "G7サミット"),
    ])
  func solitaryScripts(_ phrase: String, _ text: String, _ match: String) throws {
    #expect(try found([phrase], in: text) == [match])
  }

  @Test("Phrases do not cross a line break")
  func lineBreaks() throws {
    #expect(try found(["peace talks"], in: "peace\ntalks") == [])
    #expect(try found(["peace talks"], in: "peace\u{2029}talks") == [])
    #expect(try found(["peace talks"], in: "They want peace. Talks resume.").count == 1)
  }

  @Test(
    "Sentences end where a reader sees them end",
    arguments: [
      ("One a. Then b.", false), ("One a! Then b.", false), ("One a? Then b.", false),
      ("He said “a.” Then b.", false), ("One a… Then b.", false), ("One a.\nThen b", false),
      ("a。b。", false), ("One a and then b.", true), ("With a Gen. Smith b.", true),
      ("a in the U.S. with b.", true), ("a by V. Putin b", true), ("a of 3.5 per b", true),
      ("a at example.com b", true), ("a approx. five b", true), ("a etc. and b", true),
      ("Хай a ген. Петро b", true), ("Рік 2024. a. Потім b", false), ("a?! B b", false),
      ("a!b", true), ("a. “B b", false), ("a: b; c", true),
      ("a e.g. Russia b", true), ("У 2024 г. a b", true),
      ("a am 16. Mai b", true), ("a on the 16. Then b", false), ("a No. 10 b", true),
      ("a said no. B b", false), ("a z. B. b", true),
    ])
  func sentences(_ text: String, _ isTogether: Bool) throws {
    #expect(try holds("a SENTENCE b", text) == isTogether)
  }

  @Test("Offsets count the bytes of the original text")
  func offsets() throws {
    let text = "🕊️🇺🇦 Друже, «Мирні пере\u{301}говори» й cafe\u{301}’s 👍🏽 перемир’я"
    let engine = try engine(
      list(topics: [topic("t", ["мирні переговори", "café", "перемир'я"])]))
    let matches = engine.read(MatchText(content: text)).matches
    #expect(matches.map(\.text) == ["Мирні пере\u{301}говори", "cafe\u{301}", "перемир’я"])
    let bytes = Array(text.utf8)
    for match in matches {
      #expect(String(decoding: bytes[match.start..<match.end], as: UTF8.self) == match.text)
    }
    #expect(matches.first?.start == 30)
  }
}
