import Model
import Parsing
import Testing

struct EncodingTests {
  private static let cyrillic: [UInt8] = [0xCC, 0xE8, 0xF0]

  private func title(_ bytes: [UInt8], declared: String? = nil, type: String? = nil)
    -> ParsedDocument
  {
    let declaration = declared.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
    let text =
      Array((declaration + "<rss><channel><title>").utf8) + bytes
      + Array("</title></channel></rss>".utf8)
    return parse(Document(bytes: text, contentType: type))
  }

  @Test("The media type's charset comes before the declaration")
  func mediaTypeFirst() {
    let parsed = title(
      Self.cyrillic, declared: "koi8-r", type: "text/xml; charset=\"Windows-1251\"")
    #expect(parsed.feed.title == "Мир")
    #expect(parsed.encoding == "windows-1251")
  }

  @Test("A byte order mark comes before both")
  func markFirst() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("<rss><channel><title>Мир</title></channel></rss>".utf8)
    let parsed = parse(Document(bytes: bytes, contentType: "text/xml; charset=koi8-r"))
    #expect(parsed.feed.title == "Мир")
    #expect(parsed.encoding == "utf-8")
    #expect(!parsed.bozo)
  }

  @Test(
    "Labels mean what the WHATWG says they mean",
    arguments: [
      ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"), ("cp1251", [0xCC, 0xE8, 0xF0], "Мир"),
      ("koi8-u", [0xED, 0xA6, 0xD2], "Мір"), ("iso-8859-5", [0xBC, 0xD8, 0xE0], "Мир"),
      ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”"), ("latin1", [0x80], "€"),
      ("ascii", [0x80], "€"), ("iso-8859-15", [0xA4], "€"), ("iso-8859-9", [0xF0], "ğ"),
      ("gb2312", [0xBA, 0xCD, 0xC6, 0xBD], "和平"), ("big5", [0xA9, 0x4D, 0xA5, 0xAD], "和平"),
      ("shift_jis", [0x95, 0xBD, 0x98, 0x61], "平和"), ("euc-jp", [0xCA, 0xBF, 0xCF, 0xC2], "平和"),
      ("ks_c_5601-1987", [0xC6, 0xF2, 0xC8, 0xAD], "평화"),
    ] as [(String, [UInt8], String)])
  func labels(_ label: String, _ bytes: [UInt8], _ text: String) {
    #expect(title(bytes, declared: label).feed.title == text)
    #expect(title(bytes, type: "application/rss+xml;charset=\(label)").feed.title == text)
  }

  @Test("A label that nobody knows does no harm")
  func unknownLabel() {
    let parsed = title(Array("Мир".utf8), declared: "x-no-such-thing")
    #expect(parsed.feed.title == "Мир")
    #expect(parsed.bozo)
  }

  @Test("UTF-16 that claims to be something else, and bytes that claim to be UTF-16")
  func wide() {
    let text = "<rss><channel><title>Мир</title></channel></rss>"
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      parse(Document(bytes: utf16, contentType: "text/xml; charset=utf-8")).feed.title == "Мир")
    #expect(title(Array("Мир".utf8), declared: "utf-16").feed.title == "Мир")
    #expect(parse(Document(bytes: Array(utf16.dropLast()))).feed.title == "Мир")
  }

  @Test("Every byte sequence is read as something")
  func anyBytes() {
    for first in stride(from: UInt8(0x80), through: 0xFE, by: 2) {
      for tail in [[], [0x20], [0xBF], [0x80, 0x80], [0xFF, 0x41]] as [[UInt8]] {
        #expect(title([0x41, first] + tail).feed.title?.unicodeScalars.first == "A")
      }
    }
  }

  @Test("Characters beyond Unicode, which UCS-4 has, do not come through as invalid UTF-8")
  func beyondUnicode() {
    let far: UInt32 = 0x7FFF_FFFF
    let value = [UInt32](repeating: far, count: 42)
    func units(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
    let document =
      units(" <!DOCTYPE rss [<!ENTITY a \"") + value
      + units("\">]><rss><channel><title>&a;</title></channel></rss>")
    let bytes = document.flatMap { unit in withUnsafeBytes(of: unit.littleEndian) { Array($0) } }
    let parsed = parse(Document(bytes: bytes, contentType: "text/xml; charset=UCS-4LE"))
    #expect(!parsed.ok)
  }

  @Test("A file of plain text is read as what its bytes are like, and tells it")
  func plainText() {
    let plain = PlainText(Array("Élysée".utf8))
    #expect(plain.encoding == nil && plain.firstFault == nil && plain.bytes == Array("Élysée".utf8))
    let latin = PlainText([0xC9] + Array("lys".utf8) + [0xE9] + Array("e".utf8))
    #expect(latin.encoding == "windows-1252" && latin.bytes == Array("Élysée".utf8))
    let damaged = PlainText(Array("é\nàè\né".utf8) + [0xFF] + Array("ö".utf8))
    #expect(damaged.encoding == nil && damaged.firstFault == 3)
  }
}
