import Model

/// Takes `mail (name)`, `name <mail>`, `name (mail)` and bare forms apart; nil when blank.
func parsePerson(_ text: String) -> Person? {
  let text = text.withBytes { HTMLText.line($0) }
  guard !text.isEmpty else { return nil }
  guard text.utf8.contains(where: { $0 == 0x40 || $0 == 0x3C || $0 == 0x28 }) else {
    return Person(name: text)
  }
  if let (outer, inner) = bracketed(text, "<", ">") ?? bracketed(text, "(", ")") {
    if isMail(inner), !isMail(outer) { return Person(name: outer.nonEmpty, email: mail(inner)) }
    if isMail(outer) { return Person(name: inner.nonEmpty, email: mail(outer)) }
    return Person(name: text)
  }
  if isMail(text) { return Person(email: mail(text)) }
  // `mail name` and `name mail`, as old blog software wrote them.
  let words = text.split(separator: " ")
  if let at = words.firstIndex(where: { isMail(String($0)) }) {
    var rest = words
    rest.remove(at: at)
    let name = rest.joined(separator: " ")
    return Person(name: unquoted(name).nonEmpty, email: mail(String(words[at])))
  }
  return Person(name: text)
}

/// `outer (inner)` taken apart.
private func bracketed(_ text: String, _ open: Character, _ close: Character) -> (String, String)? {
  guard let from = text.firstIndex(of: open),
    let to = text[from...].lastIndex(of: close)
  else { return nil }
  let inner = text[text.index(after: from)..<to]
  let outer = text[..<from] + text[text.index(after: to)...]
  return (
    unquoted(String(outer).withBytes { collapse($0) }),
    unquoted(String(inner).withBytes { collapse($0) })
  )
}

private func unquoted(_ text: String) -> String {
  guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
  return String(text.dropFirst().dropLast())
}

private func mail(_ text: String) -> String {
  text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
}

private func isMail(_ text: String) -> Bool {
  guard let at = text.firstIndex(of: "@"), at != text.startIndex, !text.contains(" ") else {
    return false
  }
  return text.index(after: at) != text.endIndex && !text.contains("://")
}
