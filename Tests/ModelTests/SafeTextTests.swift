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

  @Test(
    "addresses are told without user and password",
    arguments: [
      ("https://u:p@e.org/f", "https://e.org/f"), ("https://e.org/a@b", "https://e.org/a@b"),
      ("https://a@b:c@e.org?x@y", "https://e.org?x@y"), ("file:///tmp/x", "file:///tmp/x"),
    ])
  func address(url: String, safe: String) {
    #expect(SafeText.address(url) == safe)
  }
}
