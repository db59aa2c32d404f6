import Model
import Parsing
import Testing

/// All labels of the WHATWG Encoding Standard (§4.2), each with bytes in its encoding.
struct EncodingLabelsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var labels: String
    var bytes: [UInt8]
    var text: String

    var testDescription: String { labels }
  }

  @Test(
    "Every label of the standard decodes, from the media type and from the declaration",
    arguments: rows)
  func label(_ row: Row) {
    for label in row.labels.split(separator: " ") {
      let head = Array("<rss><channel><title>".utf8)
      let tail = Array("</title></channel></rss>".utf8)
      let declaration = Array("<?xml version='1.0' encoding='\(label)'?>".utf8)
      let byType = parse(
        Document(bytes: head + row.bytes + tail, contentType: "text/xml; charset=\(label)"))
      let declared = parse(Document(bytes: declaration + head + row.bytes + tail))
      #expect(byType.feed.title == row.text, "\(label)")
      #expect(declared.feed.title == row.text, "\(label)")
      // What is no ASCII was not that, and is told.
      let isASCII = ["ascii", "us-ascii", "ansi_x3.4-1968"].contains(label)
      #expect(byType.bozo == isASCII && declared.bozo == isASCII, "\(label)")
      let shouted = "text/xml; charset=\"\(label.uppercased())\""
      let loud = parse(Document(bytes: head + row.bytes + tail, contentType: shouted))
      #expect(loud.feed.title == row.text, "\(label)")
    }
  }

  @Test("Labels of wide encodings do no harm to bytes that are not wide, nor replaced ones to any")
  func wide() {
    let labels = """
      unicodefffe utf-16be csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le \
      csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement x-user-defined
      """
    let text = "<rss><channel><title>Peace</title></channel></rss>"
    for label in labels.split(separator: " ") {
      let type = "text/xml; charset=\(label)"
      #expect(
        parse(Document(bytes: Array(text.utf8), contentType: type)).feed.title == "Peace",
        "\(label)")
    }
    for (label, order) in [("utf-16be", true), ("unicodefffe", true), ("utf-16", false)] {
      let bytes = text.utf16.flatMap { unit in
        order ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      let type = "text/xml; charset=\(label)"
      #expect(parse(Document(bytes: bytes, contentType: type)).feed.title == "Peace")
    }
  }

  @Test("The encodings that browsers refuse are read all the same")
  func refused() {
    func title(_ bytes: [UInt8], _ label: String) -> String? {
      let text =
        Array("<rss><channel><title>".utf8) + bytes + Array("</title></channel></rss>".utf8)
      return parse(Document(bytes: text, contentType: "text/xml; charset=\(label)")).feed.title
    }
    #expect(title(Array("~{:MF=~} 2026".utf8), "hz-gb-2312") == "和平 2026")
    #expect(title([0x41, 0xFF], "x-user-defined") == "A\u{F7FF}")
  }

  @Test(
    "Code pages of EBCDIC, which only their first bytes give away",
    arguments: ["cp037", "IBM500", "cp1026", "ebcdic-cp-us", "1140"])
  func ebcdic(_ label: String) {
    let text =
      "<?xml version='1.0' encoding='\(label)'?><rss><channel><title>NEWS</title></channel></rss>"
    #expect(parse(Document(bytes: text.utf8.map(Self.ebcdic))).feed.title == "NEWS")
  }

  /// Letters, digits and the signs of tags are alike in all code pages.
  private static func ebcdic(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte - 0x30 + 0xF0
    case 0x41...0x49: byte - 0x41 + 0xC1
    case 0x4A...0x52: byte - 0x4A + 0xD1
    case 0x53...0x5A: byte - 0x53 + 0xE2
    case 0x61...0x69: byte - 0x61 + 0x81
    case 0x6A...0x72: byte - 0x6A + 0x91
    case 0x73...0x7A: byte - 0x73 + 0xA2
    case UInt8(ascii: "<"): 0x4C
    case UInt8(ascii: ">"): 0x6E
    case UInt8(ascii: "?"): 0x6F
    case UInt8(ascii: "/"): 0x61
    case UInt8(ascii: "="): 0x7E
    case UInt8(ascii: "'"): 0x7D
    case UInt8(ascii: "."): 0x4B
    case UInt8(ascii: "-"): 0x60
    default: 0x40
    }
  }

  static let rows: [Row] = [
    Row(
      labels: "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
      bytes: [0xD0, 0x9C, 0xD0, 0xB8, 0xD1, 0x80], text: "Мир"),
    Row(
      labels: "866 cp866 csibm866 ibm866",
      bytes: [0x8C, 0xA8, 0xE0], text: "Мир"),
    Row(
      labels: """
        csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 \
        l2 latin2
        """,
      bytes: [0xBE, 0xB3, 0xF3], text: "žłó"),
    Row(
      labels: """
        csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 \
        l3 latin3
        """,
      bytes: [0xB6, 0xFD], text: "ĥŭ"),
    Row(
      labels: """
        csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 \
        l4 latin4
        """,
      bytes: [0xBE, 0xB1, 0xEC], text: "žąė"),
    Row(
      labels: """
        csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 \
        iso_8859-5:1988
        """,
      bytes: [0xBC, 0xD8, 0xE0], text: "Мир"),
    Row(
      labels: """
        arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 \
        iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 \
        iso_8859-6:1987
        """,
      bytes: [0xD3, 0xE4, 0xC7, 0xE5], text: "سلام"),
    Row(
      labels: """
        csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 \
        iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
        """,
      bytes: [0xCD, 0xDD, 0xE1], text: "Νέα"),
    Row(
      labels: """
        csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 \
        iso88598 iso_8859-8 iso_8859-8:1988 visual
        """,
      bytes: [0xF9, 0xEC, 0xE5, 0xED], text: "שלום"),
    Row(
      labels: "csiso88598i iso-8859-8-i logical",
      bytes: [0xF9, 0xEC, 0xE5, 0xED], text: "שלום"),
    Row(
      labels: "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
      bytes: [0xB1, 0xB2, 0xB3], text: "ąēģ"),
    Row(
      labels: "iso-8859-13 iso8859-13 iso885913",
      bytes: [0xFE, 0xE0, 0xEB], text: "žąė"),
    Row(
      labels: "iso-8859-14 iso8859-14 iso885914",
      bytes: [0xF0, 0xFE], text: "ŵŷ"),
    Row(
      labels: "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
      bytes: [0xBD, 0xA4, 0xE9], text: "œ€é"),
    Row(
      labels: "iso-8859-16",
      bytes: [0xBA, 0xFE, 0xA4], text: "șț€"),
    Row(
      labels: "cskoi8r koi koi8 koi8-r koi8_r",
      bytes: [0xED, 0xC9, 0xD2], text: "Мир"),
    Row(
      labels: "koi8-ru koi8-u",
      bytes: [0xED, 0xA6, 0xD2, 0xAD], text: "Мірґ"),
    Row(
      labels: "csmacintosh mac macintosh x-mac-roman",
      bytes: [0x8E, 0xDB, 0xA7], text: "é€ß"),
    Row(
      labels: "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
      bytes: [0xA2, 0xE8, 0xD2, 0xC7], text: "ข่าว"),
    Row(
      labels: "cp1250 windows-1250 x-cp1250",
      bytes: [0x9E, 0xB3, 0xF3], text: "žłó"),
    Row(
      labels: "cp1251 windows-1251 x-cp1251",
      bytes: [0xCC, 0xB3, 0xF0], text: "Мір"),
    Row(
      labels: """
        ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 \
        iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 \
        x-cp1252
        """,
      bytes: [0x93, 0x61, 0x80, 0x62, 0xE9], text: "“a€bé"),
    Row(
      labels: "cp1253 windows-1253 x-cp1253",
      bytes: [0xCD, 0xDD, 0xE1], text: "Νέα"),
    Row(
      labels: """
        cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 \
        iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254
        """,
      bytes: [0xF0, 0xFD, 0xFE, 0xDD], text: "ğışİ"),
    Row(
      labels: "cp1255 windows-1255 x-cp1255",
      bytes: [0xF9, 0xEC, 0xE5, 0xED], text: "שלום"),
    Row(
      labels: "cp1256 windows-1256 x-cp1256",
      bytes: [0xD3, 0xE1, 0xC7, 0xE3], text: "سلام"),
    Row(
      labels: "cp1257 windows-1257 x-cp1257",
      bytes: [0xFE, 0xE0, 0xEB], text: "žąė"),
    Row(
      labels: "cp1258 windows-1258 x-cp1258",
      bytes: [0xF0, 0xFD], text: "đư"),
    Row(
      labels: "x-mac-cyrillic x-mac-ukrainian",
      bytes: [0x8C, 0xE8, 0xF0], text: "Мир"),
    Row(
      labels: "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
      bytes: [0xBA, 0xCD, 0xC6, 0xBD], text: "和平"),
    Row(
      labels: "gb18030",
      bytes: [0xBA, 0xCD, 0xC6, 0xBD], text: "和平"),
    Row(
      labels: "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
      bytes: [0xA9, 0x4D, 0xA5, 0xAD], text: "和平"),
    Row(
      labels: "cseucpkdfmtjapanese euc-jp x-euc-jp",
      bytes: [0xCA, 0xBF, 0xCF, 0xC2], text: "平和"),
    Row(
      labels: "csiso2022jp iso-2022-jp",
      bytes: [0x1B, 0x24, 0x42, 0x4A, 0x3F, 0x4F, 0x42, 0x1B, 0x28, 0x42], text: "平和"),
    Row(
      labels: "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
      bytes: [0x95, 0xBD, 0x98, 0x61, 0x87, 0x40], text: "平和①"),
    Row(
      labels: """
        cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 \
        ksc5601 ksc_5601 windows-949
        """,
      bytes: [0xC6, 0xF2, 0xC8, 0xAD, 0x8C, 0x63], text: "평화똠"),
  ]
}
