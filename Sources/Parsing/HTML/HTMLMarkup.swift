/// Markup with the URLs in its attributes made absolute, and brackets escaped that begin no tag:
/// they are text to us, and should be to whoever reads on. Everything else stays byte for byte.
func resolvedMarkup(_ html: Bytes, base: String?, _ allowance: Allowance) -> String {
  if hasBareBracket(html) {
    return escapedBrackets(html).withUnsafeBufferPointer {
      resolvedMarkup($0, base: base, allowance)
    }
  }
  guard let base, mayBeRelative(html) else { return String(valid: html) }
  var out: [UInt8] = []
  var copied = 0
  var tokens = HTMLTokens(html)
  while let token = tokens.next() {
    skipRawText(after: token, &tokens)
    guard case .start(let name, let attributes) = token, attributes.count > 4 else { continue }
    let key = tagKey(html, name)
    for (attribute, value) in HTMLAttributes(html, in: attributes) where !value.isEmpty {
      guard URLAttributes.contains(element: key, attribute: tagKey(html, attribute)) else {
        continue
      }
      let raw = html[part: value]
      if isAbsolute(raw) { continue }
      let url = decodedReferences(raw).withUnsafeBufferPointer {
        allowance.resolve($0, base: base)
      }
      out.append(contentsOf: html[part: copied..<value.lowerBound])
      let before = html[value.lowerBound - 1]
      let isQuoted = before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
      url.withBytes { appendValue($0, quoted: isQuoted, to: &out) }
      copied = value.upperBound
    }
  }
  if copied == 0 { return String(valid: html) }
  out.append(contentsOf: html[part: copied..<html.count])
  return out.withUnsafeBufferPointer { String(valid: $0) }
}

/// Whether something looks like an attribute with a relative URL. Most markup has none, and need
/// not be taken apart.
private func mayBeRelative(_ html: Bytes) -> Bool {
  var at = 0
  while let equals = html.index(of: UInt8(ascii: "="), from: at) {
    at = equals + 1
    guard equals >= 3, URLAttributes.ends(html, at: equals) else { continue }
    var start = at
    while start < html.count, isBlank(html[start]) || html[start] == 0x22 || html[start] == 0x27 {
      start += 1
    }
    if html.has("http://", at: start) || html.has("https://", at: start) { continue }
    let value = html[part: start..<min(html.count, start + 64)]
    if !isAbsolute(value) { return true }
  }
  return false
}

private func hasBareBracket(_ html: Bytes) -> Bool {
  var from = 0
  while let open = html.index(of: UInt8(ascii: "<"), from: from), beginsMarkup(html, at: open) {
    from = open + 1
  }
  guard html.index(of: UInt8(ascii: "<"), from: from) != nil else { return false }
  // One such bracket may still be in an attribute or a comment.
  var tokens = HTMLTokens(html)
  while let token = tokens.next() {
    skipRawText(after: token, &tokens)
    guard case .text(let range) = token else { continue }
    if html[part: range].index(of: UInt8(ascii: "<")) != nil { return true }
  }
  return false
}

/// What stands within scripts and the like is no markup.
func skipRawText(after token: HTMLTokens.Token, _ tokens: inout HTMLTokens) {
  guard case .start(let name, _) = token,
    HTMLElements.element(tagKey(tokens.bytes, name)).contains(.raw)
  else { return }
  tokens.skipRawText(of: name)
}

private func escapedBrackets(_ html: Bytes) -> [UInt8] {
  var out: [UInt8] = []
  var copied = 0
  var tokens = HTMLTokens(html)
  while let token = tokens.next() {
    skipRawText(after: token, &tokens)
    guard case .text(let range) = token else { continue }
    for at in range where html[at] == UInt8(ascii: "<") {
      out.append(contentsOf: html[part: copied..<at])
      out.append(contentsOf: "&lt;".utf8)
      copied = at + 1
    }
  }
  return out + html[copied...]
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
  private static let names: [StaticString] = [
    "href", "src", "cite", "action", "background", "longdesc", "usemap", "codebase", "classid",
    "profile", "poster", "formaction",
  ]

  static func contains(element: UInt64, attribute: UInt64) -> Bool {
    if keys.contains(attribute) { return true }
    return attribute == data && element == object
  }

  /// Whether the name of one of them ends before `end`, or may do so.
  @inline(__always)
  static func ends(_ html: Bytes, at end: Int) -> Bool {
    var last = end - 1
    while last > 2, isBlank(html[last]) { last -= 1 }
    let tail =
      UInt32(lower(html[last - 2])) << 16 | UInt32(lower(html[last - 1])) << 8
      | UInt32(lower(html[last]))
    return tails.contains(tail)
  }

  private static let data = tagKey("data")
  private static let object = tagKey("object")
  private static let keys: [UInt64] = names.map { tagKey($0) }
  /// The last three letters of each, in one number.
  private static let tails: [UInt32] = (names + ["data"]).map { name in
    UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      .suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
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
