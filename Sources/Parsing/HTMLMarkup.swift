/// Markup with the URLs in its attributes made absolute. Everything else stays byte for byte.
func resolvedMarkup(_ html: Bytes, base: String?) -> String {
  guard let base, html.contains(UInt8(ascii: "=")) else { return String(html) }
  var out: [UInt8] = []
  var copied = 0
  var tokens = HTMLTokens(html)
  while let token = tokens.next() {
    guard case .start(let name, let attributes) = token, attributes.count > 4 else { continue }
    let key = tagKey(html, name)
    for (attribute, value) in HTMLAttributes(html, in: attributes) where !value.isEmpty {
      guard URLAttributes.contains(element: key, attribute: tagKey(html, attribute)) else {
        continue
      }
      let raw = html[part: value]
      if isAbsolute(raw) { continue }
      let url = decodedReferences(raw).withUnsafeBufferPointer { resolve($0, base: base) }
      out.append(contentsOf: html[copied..<value.lowerBound])
      let before = html[value.lowerBound - 1]
      let isQuoted = before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
      url.withBytes { appendValue($0, quoted: isQuoted, to: &out) }
      copied = value.upperBound
    }
  }
  if copied == 0 { return String(html) }
  out.append(contentsOf: html[copied...])
  return String(decoding: out, as: UTF8.self)
}

/// Appends the value of an attribute so that it ends where it ended before: it may stand in quotes
/// of either kind, or in none.
private func appendValue(_ text: Bytes, quoted: Bool, to out: inout [UInt8]) {
  var copied = 0
  for (at, byte) in text.enumerated() where byte == UInt8(ascii: "'") || !quoted && isBlank(byte) {
    appendEscaped(text[part: copied..<at], to: &out)
    out.append(contentsOf: "&#\(byte);".utf8)
    copied = at + 1
  }
  appendEscaped(text[part: copied..<text.count], to: &out)
}

/// Where HTML has URLs.
enum URLAttributes {
  static func contains(element: UInt64, attribute: UInt64) -> Bool {
    if anywhere.contains(attribute) { return true }
    return attribute == data && element == object
  }

  private static let data = tagKey("data")
  private static let object = tagKey("object")
  private static let anywhere: Set<UInt64> = Set(
    [
      "href", "src", "cite", "action", "background", "longdesc", "usemap", "codebase", "classid",
      "profile", "poster", "formaction",
    ].map { tagKey($0 as StaticString) })
}

/// Appends text with the characters escaped that mean something in markup.
func appendEscaped(_ text: Bytes, to out: inout [UInt8]) {
  for byte in text {
    switch byte {
    case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
    default: out.append(byte)
    }
  }
}

extension Element {
  /// The markup within, as HTML. The one `div` that wraps XHTML (RFC 4287 §3.1.1.3) is no part of
  /// it.
  func innerMarkup(unwrapping: Bool = true) -> [UInt8] {
    var out: [UInt8] = []
    let inner = unwrapping ? wrappingDiv ?? self : self
    inner.writeContent(into: &out)
    return out
  }

  private var wrappingDiv: Element? {
    var only: Element?
    for child in content {
      if child.isText {
        if child.textBytes.contains(where: { !isBlank($0) }) { return nil }
      } else if only != nil || child.name.name != .div {
        return nil
      } else {
        only = child
      }
    }
    return only
  }

  private func writeContent(into out: inout [UInt8]) {
    for child in content {
      if child.isText {
        appendEscaped(child.textBytes, to: &out)
      } else {
        child.write(into: &out)
      }
    }
  }

  private func write(into out: inout [UInt8]) {
    out.append(UInt8(ascii: "<"))
    out.append(contentsOf: local)
    for (name, local, value) in attributes where name.space == .core {
      out.append(UInt8(ascii: " "))
      out.append(contentsOf: local)
      out.append(contentsOf: "=\"".utf8)
      appendEscaped(value, to: &out)
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ">"))
    if HTMLElements.isVoid(tagKey(local, 0..<local.count)) { return }
    writeContent(into: &out)
    out.append(contentsOf: "</".utf8)
    out.append(contentsOf: local)
    out.append(UInt8(ascii: ">"))
  }
}
