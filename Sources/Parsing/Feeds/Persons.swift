import Model

/// Takes `mail (name)`, `name <mail>`, `name (mail)` and bare forms apart; nil when blank.
func parsePerson(_ text: String) -> Person? {
  text.withBytes { parsePerson($0) }
}

func parsePerson(_ bytes: Bytes) -> Person? {
  let text = HTMLText.line(bytes)
  guard !text.isEmpty else { return nil }
  return text.withBytes { person($0) } ?? Person(name: text)
}

/// nil when there is nothing but a name.
private func person(_ text: Bytes) -> Person? {
  if let (outer, inner) = bracketed(text, "<", ">") ?? bracketed(text, "(", ")") {
    if isMail(inner), !isMail(outer) { return Person(name: name(outer), email: mail(inner)) }
    if isMail(outer) { return Person(name: name(inner), email: mail(outer)) }
    return nil
  }
  guard text.index(of: UInt8(ascii: "@")) != nil else { return nil }
  if isMail(text) { return Person(email: mail(text)) }
  // `mail name` and `name mail`, as old blog software wrote them.
  guard text.count <= 1024 else { return nil }
  var words = text.split(separator: UInt8(ascii: " ")).map { Bytes(rebasing: $0) }
  guard let at = words.firstIndex(where: isMail) else { return nil }
  let address = mail(words.remove(at: at))
  let rest = Array(words.joined(separator: [UInt8(ascii: " ")]))
  return Person(name: rest.withUnsafeBufferPointer { name($0) }, email: address)
}

/// `outer (inner)` taken apart, without quotation marks around either.
private func bracketed(
  _ text: Bytes, _ open: Unicode.Scalar, _ close: Unicode.Scalar
) -> (outer: Bytes, inner: Bytes)? {
  guard let from = text.index(of: UInt8(ascii: open)),
    let to = text.lastIndex(of: UInt8(ascii: close)), to > from
  else { return nil }
  let before = text[part: 0..<from].trimmed
  let after = text[part: to + 1..<text.count].trimmed
  // One of them is empty but for slips; then the first is what was meant.
  return (unquoted(before.isEmpty ? after : before), unquoted(text[part: from + 1..<to].trimmed))
}

private func unquoted(_ text: Bytes) -> Bytes {
  let quote = UInt8(ascii: "\"")
  guard text.count >= 2, text.first == quote, text.last == quote else { return text }
  return text[part: 1..<text.count - 1]
}

private func name(_ text: Bytes) -> String? { collapse(unquoted(text)).nonEmpty }

private func mail(_ text: Bytes) -> String {
  String(text.has("mailto:", at: 0) ? text[part: 7..<text.count] : text)
}

private func isMail(_ text: Bytes) -> Bool {
  guard let at = text.index(of: UInt8(ascii: "@")), at > 0, at + 1 < text.count else {
    return false
  }
  return text.index(of: UInt8(ascii: " ")) == nil && text.find("://") == nil
}
