import Model
import Testing

struct SafeTextTests {
  @Test(
    "nothing that steers a terminal survives",
    arguments: [
      ("a\u{1B}[31mred", "a\u{FFFD}[31mred"), ("one\ntwo\tthree", "one two three"),
      ("\u{202E}evil", "\u{FFFD}evil"), ("c1\u{9B}31m", "c1\u{FFFD}31m"),
      ("bell\u{7}", "bell\u{FFFD}"),
      ("Зеленський — «так»", "Зеленський — «так»"), ("\u{2028}x", " x"),
    ])
  func line(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test(
    "no cell is a formula",
    arguments: [
      ("=1+1", "\"'=1+1\""), ("+x", "\"'+x\""), ("-x", "\"'-x\""), ("@x", "\"'@x\""),
      (" =x", "\"' =x\""), ("plain", "plain"), ("a,b", "\"a,b\""),
      ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ])
  func cell(text: String, cell: String) {
    #expect(SafeText.csvCell(text) == cell)
  }

  @Test("paragraphs keep their line feeds and nothing else")
  func paragraphs() {
    #expect(SafeText.paragraphs("a\n\u{1B}b\tc") == "a\n\u{FFFD}b c")
  }
}
