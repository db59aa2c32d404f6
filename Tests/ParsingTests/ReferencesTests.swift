import Model
import Testing

@testable import Parsing

struct ReferencesTests {
  /// Text with its references decoded, as HTML and through a feed's XML.
  private func texts(_ text: String) -> [String?] {
    let feed = "<rss><channel><title>x</title><item><title>\(text)|</title></item></channel></rss>"
    let parsed = parse(Document(bytes: Array(feed.utf8)))
    return [HTMLText.plain(text + "|"), parsed.items.first?.title]
  }

  @Test("The table is sorted, and every name in it is found")
  func table() {
    let records = String(decoding: entityTable.withUTF8Buffer { Array($0) }, as: UTF8.self)
      .split(separator: " ")
    #expect(records.count == 2125)
    var before = ""
    for record in records {
      let mark = record.firstIndex { $0 == "." || $0 == ":" } ?? record.endIndex
      let name = String(record[..<mark])
      #expect(before < name)
      before = name
      let codes = record[record.index(after: mark)...].split(separator: ",")
        .compactMap { UInt32($0, radix: 16) }
      let meant = String(String.UnicodeScalarView(codes.compactMap(Unicode.Scalar.init)))
      let closed = Array("&\(name);".utf8).withUnsafeBufferPointer { decodedReferences($0) }
      #expect(String(decoding: closed, as: UTF8.self) == meant, "\(name)")
      let open = Array("&\(name) ".utf8).withUnsafeBufferPointer { decodedReferences($0) }
      let isOld = record[mark] == "."
      #expect(
        String(decoding: open, as: UTF8.self) == (isOld ? meant + " " : "&\(name) "), "\(name)")
    }
  }

  @Test(
    "Names of HTML stand for their characters in text and in a feed",
    arguments: [
      ("&eacute;t&eacute;", "été"), ("&hellip;", "…"), ("&apos;", "'"), ("&Zopf;", "ℤ"),
      ("&NotEqualTilde;", "≂̸"), ("&CounterClockwiseContourIntegral;", "∳"), ("&fjlig;", "fj"),
      ("&nGt;", "≫⃒"),
      ("&AMP;", "&"), ("&amp;eacute", "&eacute"), ("&nosuchname;", "&nosuchname;"), ("&;", "&;"),
      ("&zzzzzz;", "&zzzzzz;"), ("&A;", "&A;"), ("&aaaa;", "&aaaa;"),
    ])
  func names(_ text: String, _ meant: String) {
    if text != "&amp;eacute" {
      #expect(texts(text) == [meant + "|", meant + "|"])
    } else {
      #expect(texts(text)[0] == meant + "|")
    }
  }

  @Test(
    "The old names need no semicolon, as HTML has it, but do not begin queries",
    arguments: [
      ("caf&eacute au lait", "café au lait"), ("&copy 2026", "© 2026"),
      ("?a=1&copy=2", "?a=1&copy=2"), ("&notin the old list", "¬in the old list"),
      ("&hellip and on", "&hellip and on"), ("R&D", "R&D"), ("&copyright", "©right"),
    ])
  func semicolons(_ text: String, _ meant: String) {
    #expect(texts(text) == [meant + "|", meant + "|"])
  }
}
