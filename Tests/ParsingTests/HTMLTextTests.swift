import Model
import Parsing
import Testing

struct HTMLTextTests {
  @Test(
    "Markup becomes what a person reads",
    arguments: [
      ("", ""),
      ("plain", "plain"),
      ("  much \n\t space  ", "much space"),
      ("<p>One</p><p>Two</p>", "One\nTwo"),
      ("One<br>Two<br/>Three", "One\nTwo\nThree"),
      ("<ul><li>a<li>b</ul>", "a\nb"),
      ("<td>a</td><td>b</td>", "a b"),
      ("un<b>bel</b>ievable", "unbelievable"),
      ("a&nbsp;&nbsp;b", "a b"),
      ("AT&amp;T &lt;b&gt; &quot;x&quot; &apos;", "AT&T <b> \"x\" '"),
      ("&amp;lt; decoded once", "&lt; decoded once"),
      ("&#1090;&#x435;&#X441;т", "тест"),
      ("&#146;&#151;", "’—"),
      ("&#0;&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("?a=1&copy=2&reg;", "?a=1&copy=2®"),
      ("&copy 2026, &bogus; & more", "© 2026, &bogus; & more"),
      ("1 < 2 <3 and a<b", "1 < 2 <3 and a"),
      ("x<!-- hidden -->y<!DOCTYPE html>z", "xyz"),
      ("<script>if (a<b) { '</p>' }</script>text", "text"),
      ("<style>p {}</style>a<SCRIPT>b</Script>c", "ac"),
      ("<head><title>t</title></head>body", "body"),
      ("a<span style='DISPLAY : none'>no<span>no</span></span>b", "ab"),
      ("a<div hidden>no</div>b", "a\nb"),
      ("a<img hidden src=x>b", "ab"),
      ("<div hidden>never closed", "never closed"),
      ("<a title='x > y'>link</a>", "link"),
      ("<a title=\"never closed>link</a>", "link"),
      ("<![CDATA[kept]]>", "kept"),
      ("<!-- never closed", "never closed"),
      ("a<!-->b<!--->c<!-- d --!>e", "abce"),
      ("<iframe src=x />text", "text"),
      ("<textarea>never closed", "never closed"),
      ("<script>never closed", ""),
      ("<p style='a:b; display: none'>no</p>yes", "yes"),
      ("a&nbspb &copy2026 &ltb&gt &notit; &copy=1", "a b ©2026 <b> ¬it; &copy=1"),
      ("<p =display:none a='x'>b", "b"),
      ("cut <a href='x", "cut"),
    ])
  func plain(_ html: String, _ text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test("Deep nesting and long runs of brackets take linear time and no stack")
  func hostile() {
    #expect(HTMLText.plain(String(repeating: "<div>", count: 200_000) + "x") == "x")
    #expect(HTMLText.plain(String(repeating: "<", count: 200_000)).count == 200_000)
    #expect(HTMLText.plain(String(repeating: "&", count: 200_000)).count == 200_000)
    #expect(HTMLText.plain(String(repeating: "<a b='", count: 20_000)).count < 200_000)
    #expect(HTMLText.plain(String(repeating: "<p hidden>x", count: 100_000)).hasPrefix("x"))
  }

  @Test(
    "A URL made absolute cannot leave the attribute that it stands in",
    arguments: [
      ("<a href='x&#39; onclick=y'>", "<a href='https://wire.example/x&#39; onclick=y'>"),
      ("<a href=x&#32;onclick=y>", "<a href=https://wire.example/x&#32;onclick=y>"),
      ("<a href=\"x&quot;>\">", "<a href=\"https://wire.example/x&quot;&gt;\">"),
    ])
  func attributes(_ html: String, _ resolved: String) {
    let feed =
      "<feed><entry><id>1</id><content type='html'><![CDATA[\(html)]]></content></entry></feed>"
    let parsed = parse(
      Document(bytes: Array(feed.utf8), baseURL: "https://wire.example/feed"),
      options: ParseOptions(keepMarkup: true))
    #expect(parsed.items.first?.content?.html == resolved)
  }

  @Test(
    "Tags end where their attributes do, as HTML has it",
    arguments: [
      ("<a b=c=\"d>text", "text"), ("<a =\"b>text", "text"), ("<a b = 'c>d'>text", "text"),
    ])
  func ends(_ html: String, _ text: String) {
    #expect(HTMLText.plain(html) == text)
  }
}
