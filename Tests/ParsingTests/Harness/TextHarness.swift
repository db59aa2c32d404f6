import Model

@testable import Parsing

/// `decode`, with a label that the last byte chooses: none, one of a table, or else whatever stands
/// on the last line.
func checkEncoding(_ input: [UInt8]) throws(Complaint) {
  let choices = Choices(input)
  var bytes = choices.document
  var label: String?
  if choices.bits > 0, Int(choices.bits) <= labels.count {
    label = labels[Int(choices.bits) - 1]
  } else if choices.bits > 0 {
    let start = bytes.lastIndex(of: 0x0A) ?? bytes.startIndex
    label = String(decoding: bytes[start...].prefix(64), as: UTF8.self)
    bytes = bytes[..<start]
  }
  let document = Document(
    bytes: Array(bytes), contentType: label.map { "application/xml; charset=\"\($0)\"" })
  let text = decode(document)
  let decoded = text.bytes ?? document.bytes
  decoded.withUnsafeBufferPointer { _ = Prolog($0) }
  try require(
    decoded.withUnsafeBufferPointer { UTF8Survey($0).isValid }, "\(text.encoding) to invalid UTF-8")
  try require(decoded.count <= 16 * bytes.count + 16, "swollen to \(decoded.count) bytes")
  try require(!text.encoding.isEmpty, "no name for the encoding")
  let again = decode(document)
  try require(again.bytes == text.bytes && again.encoding == text.encoding, "another encoding")
}

private let labels = [
  "utf-8", "UTF-16", "utf-16le", "utf-16be", "utf-32", "utf-32be", "iso-8859-1", "windows-1251",
  "koi8-r", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5", "euc-kr", "utf-7", "us-ascii",
  "hz-gb-2312", "ibm037", "macintosh", "windows-874", "iso-2022-kr", "nonsense",
]

/// `parseDate` on the input, and on each line of it.
func checkDates(_ input: [UInt8]) throws(Complaint) {
  let text = String(decoding: input, as: UTF8.self)
  for line in [text[...]] + text.split(separator: "\n") {
    guard let time = parseDate(String(line)) else { continue }
    try checkTime(time)
    try require(parseDate(" \(line)\r\n") == time, "blanks around it make another date")
    // What we print is read as the same time; but for the year 10000, which zones can lead to.
    if CivilTime(time).year < 10_000, CivilTime(time).year >= 1000 {
      try require(parseDate(time.description) == time, "\(time) is read as another")
    }
  }
}

/// The readable text of markup, and the markup with absolute URLs.
func checkHTML(_ input: [UInt8]) throws(Complaint) {
  let html = String(decoding: input, as: UTF8.self)
  let size = html.utf8.count
  let plain = HTMLText.plain(html)
  // Two references are a sixth shorter than what they stand for.
  let limit = size + size / 5
  try require(plain.utf8.count <= limit, "longer as text")
  let line = html.withBytes { HTMLText.line($0) }
  try require(line.utf8.count <= limit, "longer as a line")
  try require(!line.utf8.contains(0x0A), "a line of several")
  _ = html.withBytes { HTMLText.hasMarkup($0) }
  let paragraphs = html.withBytes { HTMLText.paragraphs($0) }
  try require(paragraphs.utf8.count <= size, "longer as paragraphs")
  let allowance = Allowance(document: 100 * size, text: size)
  let same = html.withBytes { resolvedMarkup($0, base: nil, allowance) }
  try require(HTMLText.plain(same) == plain, "another text without a base")
  let base = "https://wire.example/it's/\"a\" b/c"
  let resolved = html.withBytes { resolvedMarkup($0, base: base, allowance) }
  try require(shape(of: resolved) == shape(of: html), "URLs that change the tags around them")
  try require(HTMLText.plain(resolved) == plain, "URLs that change the text")
  let again = resolved.withBytes { resolvedMarkup($0, base: base, allowance) }
  try require(again == resolved, "URLs that are not absolute the second time")
}

/// The tags with the names of their attributes.
private func shape(of html: String) -> [String] {
  html.withBytes { bytes in
    var shape: [String] = []
    var tokens = HTMLTokens(bytes)
    while let token = tokens.next() {
      skipRawText(after: token, &tokens)
      switch token {
      case .text, .other: continue
      case .end(let name): shape.append("/" + String(bytes[part: name]))
      case .start(let name, let attributes):
        shape.append(String(bytes[part: name]))
        for (name, _) in HTMLAttributes(bytes, in: attributes) {
          shape.append("@" + String(bytes[part: name]))
        }
      }
    }
    return shape
  }
}
