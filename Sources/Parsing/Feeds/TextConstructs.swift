import Model

/// How the text of an element is to be taken.
enum TextKind {
  case plain
  /// Escaped HTML.
  case html
  /// Markup as child elements.
  case inline
  /// RSS does not say: HTML if it has tags.
  case guess
  case base64
}

extension Element {
  /// Atom says it in `type` (RFC 4287 §3.1, Atom 0.3 also `mode`), RSS does not.
  var textKind: TextKind {
    let mode = attribute(.mode)
    guard space == .atom || attribute(.type) != nil || mode != nil else {
      return hasChildElements ? .inline : .guess
    }
    let type = value(.type)?.lowercased() ?? "text"
    if let mode {
      if mode.isLowercased("base64") { return .base64 }
      if mode.isLowercased("escaped") {
        return type == "text/plain" || type == "text" ? .guess : .html
      }
    }
    if hasChildElements { return .inline }
    switch type {
    case "html", "text/html": return .html
    case "xhtml", "application/xhtml+xml": return .inline
    case "text", "text/plain": return .plain
    case _ where type.hasSuffix("+xml") || type.hasSuffix("/xml"): return .inline
    case _ where type.hasPrefix("text/"): return .plain
    case _ where type.contains("/"): return .base64
    default: return .guess
    }
  }
}

extension Element {
  /// The base for relative references: xml:base of this element and those around it, then the
  /// document's.
  var statedBase: String? {
    let outermost = tree.pointee.surroundings.base
    guard tree.pointee.hasBase else { return outermost }
    var chain: [String] = []
    var at: Element? = self
    // Nobody nests more bases than this, but to waste our time.
    while let here = at, chain.count < 8 {
      if let base = here.attribute(.xml, .base), base.count <= 2048 {
        chain.append(String(base.trimmed))
      }
      at = here.parent
    }
    return chain.reversed().reduce(outermost) { outer, inner in
      inner.withBytes { resolve($0, base: outer) }
    }
  }

  private var allowance: Allowance { tree.pointee.surroundings.allowance }

  /// As `statedBase`; where nothing is stated, the feed's own link.
  var base: String? { statedBase ?? tree.pointee.fallbackBase }

  /// The absolute form of a reference that stands here; nil when blank.
  func url(_ reference: Bytes?) -> String? {
    guard let reference = reference?.trimmed, !reference.isEmpty else { return nil }
    return allowance.resolve(reference, base: isAbsolute(reference) ? nil : base)
  }

  /// As `url` for a link, where an empty reference means the base itself (RFC 3986 §4.4). Links
  /// tell items apart, so they must not depend on a base that is only a guess.
  func url(linked reference: Bytes) -> String? {
    if reference.isEmpty { return statedBase }
    let reference = reference.trimmed
    if reference.isEmpty { return nil }
    return allowance.resolve(reference, base: isAbsolute(reference) ? nil : statedBase)
  }

  /// The link that is the element's text.
  var linkText: String? { withText { $0.trimmed.isEmpty ? nil : url(linked: $0) } }

  /// The URL that is the element's text.
  var urlText: String? { withText { url($0) } }

  /// nil when blank, and when unreadable, which is counted.
  func date(unreadable: inout Int) -> Timestamp? {
    withText { text in
      if text.trimmed.isEmpty { return nil }
      let date = parseDate(text)
      if date == nil { unreadable += 1 }
      return date
    }
  }

  /// Plain text, on one line.
  var title: String? {
    switch textKind {
    case .plain: return line
    case .html, .guess: return withText { HTMLText.line($0).nonEmpty }
    case .inline: return innerMarkup().withUnsafeBufferPointer { HTMLText.line($0).nonEmpty }
    case .base64: return text(as: .base64).flatMap { $0.plain.withBytes { collapse($0).nonEmpty } }
    }
  }

  /// A text that may have come as markup; nil when there is nothing to read in it.
  func text(as kind: TextKind? = nil) -> RichText? {
    switch kind ?? textKind {
    case .plain: return withText { plain($0) }
    case .html: return withText { markup($0) }
    case .guess: return withText { HTMLText.hasMarkup($0) ? markup($0) : unescaped($0) }
    case .inline:
      if !hasChildElements { return withText { markup($0) } }
      return innerMarkup().withUnsafeBufferPointer { markup($0) }
    case .base64:
      return withText { bytes in
        let data = decodedBase64(bytes) ?? Array(bytes)
        let isHTML = attribute(.type)?.find("html") != nil
        return data.withUnsafeBufferPointer { isHTML ? markup($0) : plain($0) }
      }
    }
  }

  private func plain(_ bytes: Bytes) -> RichText? {
    HTMLText.paragraphs(allowance.cut(bytes)).nonEmpty.map { RichText(plain: $0) }
  }

  /// Without tags: the references are decoded, the line breaks are the text's own.
  private func unescaped(_ bytes: Bytes) -> RichText? {
    guard bytes.index(of: UInt8(ascii: "&")) != nil else { return plain(bytes) }
    return decodedReferences(bytes).withUnsafeBufferPointer { plain($0) }
  }

  func markup(_ html: Bytes) -> RichText? {
    let html = allowance.cut(html.trimmed)
    if html.isEmpty { return nil }
    let text = HTMLText.plain(html)
    guard tree.pointee.surroundings.keepMarkup else {
      return text.nonEmpty.map { RichText(plain: $0) }
    }
    return RichText(plain: text, html: resolvedMarkup(html, base: base, allowance))
  }
}

/// RFC 4648 §4, blanks skipped; nil for anything that is not base 64 or not UTF-8.
func decodedBase64(_ text: Bytes) -> [UInt8]? {
  var out: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in text where !isBlank(byte) && byte != UInt8(ascii: "=") {
    let value: UInt8
    switch byte {
    case 0x41...0x5A: value = byte - 0x41
    case 0x61...0x7A: value = byte - 0x61 + 26
    case 0x30...0x39: value = byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
    default: return nil
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  let valid = out.withUnsafeBufferPointer { UTF8Survey($0).isValid && !$0.contains(0) }
  return valid ? out : nil
}
