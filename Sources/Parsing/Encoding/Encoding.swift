import Model

/// A document in UTF-8, and how it came to that.
struct DecodedText {
  /// nil: the document's own bytes.
  var bytes: [UInt8]?
  /// Label of the encoding it was read in.
  var encoding: String
  /// It broke the encoding that it was declared in.
  var damaged = false
  var warnings: [String] = []
}

/// Finds the encoding in the order of RFC 7303 §3.3 (byte order mark, charset of the media type,
/// XML declaration, UTF-8), but believes the bytes where they contradict. Invalid ones become
/// U+FFFD.
func decode(_ document: Document) -> DecodedText {
  let bytes = document.bytes
  return bytes.withUnsafeBufferPointer { raw in
    if let mark = ByteOrderMark(raw) {
      return decode(raw[part: mark.length..<raw.count], as: mark.encoding)
    }
    if let wide = wideEncoding(raw) {
      return decode(raw, as: wide == ebcdic ? declaredEBCDIC(raw) : wide)
    }
    if let (start, wide) = buriedWideEncoding(raw) {
      var text = decode(raw[part: start..<raw.count], as: wide)
      text.damaged = true
      text.warnings.insert("its first bytes are damaged; read as \(wide)", at: 0)
      return text
    }
    let charset = document.contentType.flatMap(charsetParameter)
    let declared = declaredEncoding(raw)
    let labels = [charset, declared].compactMap(\.self).map(EncodingLabel.canonical)
    return decode(raw, candidates: labels.isEmpty ? defaultLabels(document.contentType) : labels)
  }
}

/// What a media type means where nobody says more: RFC 2046 §4.1.2 for those of text, which RFC
/// 7303 made UTF-8. The one is part of the other.
private func defaultLabels(_ contentType: String?) -> [String] {
  contentType?.lowercased().hasPrefix("text/") == true ? ["us-ascii"] : []
}

private func decode(_ raw: Bytes, candidates: [String]) -> DecodedText {
  let survey = UTF8Survey(raw)
  let first = candidates.first ?? "utf-8"
  // A text in another encoding is practically never valid UTF-8 by accident.
  if survey.isValid {
    if survey.isASCII, EncodingLabel.hasEscapes(first) { return decode(raw, as: first) }
    let isKnown = survey.isASCII && EncodingLabel.isSupported(first)
    var text = DecodedText(encoding: isKnown ? first : "utf-8")
    if survey.isMultibyte, first != "utf-8" {
      text.damaged = true
      text.warnings = ["declared as \(first), read as UTF-8, which it is"]
    }
    return text
  }
  for label in candidates
  where !UTF8Survey.labels.contains(label) && EncodingLabel.isSupported(label) {
    // These would have been recognised; bytes that are plainly ASCII markup are not it.
    if EncodingLabel.isWide(label) || EncodingLabel.isEBCDIC(label) { continue }
    var text = decode(raw, as: label)
    if label != first {
      text.damaged = true
      text.warnings.append("declared as \(first) first, read as \(label)")
    }
    return text
  }
  return repair(raw, survey: survey, candidates: candidates)
}

/// Bytes that were to be UTF-8 and are not: mostly UTF-8 with accidents, or windows-1252
/// throughout.
private func repair(_ raw: Bytes, survey: UTF8Survey, candidates: [String]) -> DecodedText {
  let declared = candidates.first ?? "utf-8"
  // Who says UTF-8 is believed longer: in another encoding texts would have other characters, and
  // items other identities.
  let weight = candidates.contains("utf-8") ? 4 : 1
  if survey.sequences * weight > survey.faults || survey.faults == 0 {
    return decode(raw, as: "utf-8")
  }
  let guess = guessedEncoding(raw)
  var text = decode(raw, as: guess)
  text.damaged = true
  text.warnings.insert("declared as \(declared), which it is not; read as \(guess)", at: 0)
  return text
}

private func decode(_ raw: Bytes, as label: String) -> DecodedText {
  switch label {
  case "utf-8":
    let (bytes, faults) = repairedUTF8(raw)
    var text = DecodedText(bytes: bytes, encoding: label, damaged: faults > 0)
    if faults > 0 { text.warnings = ["\(faults) invalid UTF-8 sequences replaced"] }
    return text
  case "windows-1252", "iso-8859-1":
    return DecodedText(bytes: windows1252(raw), encoding: label)
  default:
    let (bytes, faults) = transcode(raw, from: label)
    var text = DecodedText(bytes: bytes, encoding: label, damaged: faults > 0)
    if faults > 0 { text.warnings = ["\(faults) invalid \(label) sequences replaced"] }
    return text
  }
}

/// The first bytes of a document that name its encoding.
private struct ByteOrderMark {
  var encoding: String
  var length: Int

  init?(_ b: Bytes) {
    if b.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = ("utf-8", 3)
    } else if b.starts(with: [0xFF, 0xFE, 0, 0]) {
      (encoding, length) = ("utf-32le", 4)
    } else if b.starts(with: [0, 0, 0xFE, 0xFF]) {
      (encoding, length) = ("utf-32be", 4)
    } else if b.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = ("utf-16le", 2)
    } else if b.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = ("utf-16be", 2)
    } else {
      return nil
    }
  }
}

/// Encodings whose `<` or `<?xm` is not that of ASCII, without a mark (XML 1.0, appendix F).
private func wideEncoding(_ b: Bytes) -> String? {
  guard b.count >= 4 else { return nil }
  switch (b[0], b[1], b[2], b[3]) {
  case (0x3C, 0, 0, 0): return "utf-32le"
  case (0, 0, 0, 0x3C): return "utf-32be"
  case (0x3C, 0, _, 0): return "utf-16le"
  case (0, 0x3C, 0, _): return "utf-16be"
  case (0x4C, 0x6F, 0xA7, 0x94): return ebcdic
  default: return nil
  }
}

/// The code page that stands for all of EBCDIC: letters, digits and `<=?>` are alike in all.
private let ebcdic = "ibm037"

/// The code page that a document in EBCDIC says it is in. The quotes around the name may be letters
/// in the wrong code page, so only its ASCII counts.
private func declaredEBCDIC(_ raw: Bytes) -> String {
  let head = transcode(raw[part: 0..<min(raw.count, 256)], from: ebcdic).bytes
  let declared = head.withUnsafeBufferPointer { declaredEncoding($0) }
  guard let label = declared.map(EncodingLabel.canonical), EncodingLabel.isEBCDIC(label) else {
    return ebcdic
  }
  return label
}

/// UTF-16 whose byte order mark was spoilt on the way.
private func buriedWideEncoding(_ b: Bytes) -> (start: Int, encoding: String)? {
  guard b.count > 20, let start = b[part: 0..<16].index(of: UInt8(ascii: "<")) else { return nil }
  return wideEncoding(b[part: start..<b.count]).flatMap {
    $0.hasPrefix("utf-16") && b[start + 3] == 0 ? (start, $0) : nil
  }
}

/// The charset parameter of a media type, without quotes.
func charsetParameter(_ contentType: String) -> String? {
  for part in contentType.split(separator: ";").dropFirst() {
    let sides = part.split(separator: "=", maxSplits: 1)
    guard sides.count == 2,
      String(sides[0]).withBytes({ $0.trimmed.isLowercased("charset") })
    else { continue }
    return String(sides[1]).withBytes { value in
      String(decoding: value.filter { $0 != 0x22 && $0 != 0x27 && !isBlank($0) }, as: UTF8.self)
    }.nonEmpty
  }
  return nil
}

/// The encoding that the XML declaration or an early HTML meta element names.
func declaredEncoding(_ raw: Bytes) -> String? {
  let head = raw[part: 0..<min(raw.count, 1024)]
  if let declaration = head.find("<?xml"), let end = head.find("?>", from: declaration) {
    let inside = head[part: declaration..<end]
    if let at = inside.find("encoding") { return quotedValue(inside, after: at + 8) }
    return nil
  }
  guard let meta = head.find("charset=") else { return nil }
  var at = meta + 8
  while at < head.count, head[at] == 0x22 || head[at] == 0x27 { at += 1 }
  var end = at
  while end < head.count, isNamePart(head[end]) { end += 1 }
  return String(head[part: at..<end]).nonEmpty
}

private func quotedValue(_ bytes: Bytes, after start: Int) -> String? {
  var at = start
  while at < bytes.count, isBlank(bytes[at]) || bytes[at] == UInt8(ascii: "=") { at += 1 }
  while at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 { at += 1 }
  var end = at
  while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
  return String(bytes[part: at..<end]).nonEmpty
}
