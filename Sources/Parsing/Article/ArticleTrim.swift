import Model

/// A line that may be part of the article.
struct ArticleLine {
  var text: String
  var tag: PageTag
  var length: Int
  var density: Double
  var stops: Int
  /// A picture stands in it or between it and the line before.
  var isByPicture = false
  /// All of it is in bold or italic type.
  var isEmphasised = false
  /// In lower case, without marks at its ends; empty for long lines, which are no furniture.
  let words: [UInt8]

  init(text: String, tag: PageTag, line: PageLine) {
    self.text = text
    self.tag = tag
    length = line.length
    density = line.density
    stops = line.stops
    words = text.utf8.count > 600 ? [] : ArticleLine.plain(text)
  }

  /// Its words as a string.
  var lowercased: String { String(decoding: words, as: UTF8.self) }

  var isProse: Bool { !tag.isHeading && length >= 80 && stops > 0 && density < 0.5 }

  /// Reads like a sentence, a short one perhaps.
  var isSentence: Bool {
    !tag.isHeading && density < 0.5 && (length >= 80 && stops > 0 || length >= 30 && endsSentence)
  }

  var endsSentence: Bool {
    guard let last = text.unicodeScalars.last(where: { !"\"'”’»)]".unicodeScalars.contains($0) })
    else { return false }
    return ".!?…。！？:;".unicodeScalars.contains(last)
  }

  /// Names an address on the web, or of somebody.
  var hasAddress: Bool {
    words.withUnsafeBufferPointer { $0.find("http") != nil || $0.find("www.") != nil }
  }

  var isLink: Bool { density > 0.9 }

  private static func plain(_ text: String) -> [UInt8] {
    let words = text.lowercased().unicodeScalars.map { $0 == "’" ? "'" : $0 }
    guard let first = words.firstIndex(where: { !marks.contains($0) }),
      let last = words.lastIndex(where: { !marks.contains($0) })
    else { return [] }
    return words[first...last].flatMap { Array(UTF8.encode($0) ?? .init()) }
  }

  private static let marks = Set(" :.,;!|·•»«>–-—[]()…→‹›*\"“”".unicodeScalars)
}

/// Takes the lines away that stand in the article's element but are not of its text.
func trimmed(_ lines: [ArticleLine], _ meta: ArticleMeta) -> [ArticleLine] {
  // Where links make up much of the text, the text is about them.
  let links = lines.count { isBareLink($0) }
  let areText = links > 4 && links * 4 > lines.count
  var lines = upToEnd(afterTitle(lines, meta)).filter { line in
    !isFurniture(line) && !isPointer(line) && !isCaption(line) && (areText || !isBareLink(line))
  }
  lines = withoutTeasers(lines)
  lines = withoutHead(lines, meta)
  return withoutTail(lines, meta)
}

private func isFurniture(_ line: ArticleLine) -> Bool {
  guard line.words.isEmpty || line.length < 400 else { return false }
  if line.length < 60, ArticlePhrases.furniture.contains(line.words) { return true }
  if !line.text.unicodeScalars.contains(where: \.properties.isAlphabetic),
    !line.text.utf8.contains(where: isDigit), !line.text.contains("_")
  {
    return true
  }
  if line.length < 120, ArticlePhrases.labels.match(line.words + [UInt8(ascii: ":")]) != nil {
    return true
  }
  return ArticlePhrases.requests.occur(in: line.words)
}

/// A line that leads to another page, and says so.
private func isPointer(_ line: ArticleLine) -> Bool {
  line.density > 0.3 && line.length < 250 && startsPointer(line)
}

/// A paragraph that is nothing but the headline of another page.
private func isBareLink(_ line: ArticleLine) -> Bool {
  line.isLink && line.length >= 35 && line.length < 250 && line.tag != .li && !line.tag.isCell
    && !line.endsSentence && !line.hasAddress
}

private func startsPointer(_ line: ArticleLine) -> Bool {
  guard let end = ArticlePhrases.pointers.match(line.words) else { return false }
  return end == line.words.count || [UInt8(ascii: ":"), 0x20].contains(line.words[end])
}

private func isCaption(_ line: ArticleLine) -> Bool {
  guard line.isByPicture, line.length < 120, !line.tag.isHeading, line.tag != .li else {
    return false
  }
  return !line.endsSentence && (line.tag != .p || line.isEmphasised)
}

/// From the title on, where it stands among the lines.
private func afterTitle(_ lines: [ArticleLine], _ meta: ArticleMeta) -> [ArticleLine] {
  guard let title = meta.title?.lowercased(), title.count > 10,
    let at = lines.firstIndex(where: { $0.tag.isHeading && $0.text.lowercased() == title }),
    prose(lines[..<at]) * 2 < prose(lines[at...])
  else { return lines }
  return Array(lines[at...])
}

/// Up to where comments begin, or only other things follow.
private func upToEnd(_ lines: [ArticleLine]) -> [ArticleLine] {
  let all = prose(lines[...])
  var before = 0
  for (at, line) in lines.enumerated() {
    if line.isProse { before += line.length }
    guard line.length < 60, !line.words.isEmpty, before > 250 else { continue }
    if ArticlePhrases.replies.contains(line.words.drop { isDigit($0) || $0 == 0x20 }) {
      return Array(lines[..<at])
    }
    guard line.tag.isHeading, (all - before) * 4 < before else { continue }
    let next = at + 1 < lines.count ? lines[at + 1] : line
    if ArticlePhrases.abouts.match(line.words) != nil
      || startsPointer(line) && (next.density > 0.3 || next.tag.isHeading)
    {
      return Array(lines[..<at])
    }
  }
  return lines
}

private func prose(_ lines: ArraySlice<ArticleLine>) -> Int {
  lines.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
}

/// A heading that announces other stories goes, with the links and the short lines below it.
private func withoutTeasers(_ lines: [ArticleLine]) -> [ArticleLine] {
  var kept: [ArticleLine] = []
  var at = 0
  while at < lines.count {
    let line = lines[at]
    at += 1
    guard line.length < 60,
      !line.endsSentence || line.text.hasSuffix("…") || line.text.hasSuffix(":")
        || line.text.hasSuffix("..."), startsPointer(line)
    else {
      kept.append(line)
      continue
    }
    while at < lines.count, lines[at].density > (lines[at].tag == .li ? 0.3 : 0.6),
      !lines[at].isProse
    { at += 1 }
  }
  return kept
}

/// Without what comes before the first paragraph: the title again, bylines, dates.
private func withoutHead(_ lines: [ArticleLine], _ meta: ArticleMeta) -> [ArticleLine] {
  let first = lines.firstIndex(where: \.isProse) ?? 0
  let title = meta.title?.lowercased()
  let authors = meta.authors.compactMap { $0.name?.lowercased() }
  return lines.enumerated().filter { at, line in
    guard at <= first else { return true }
    if line.tag == .h1 { return false }
    if line.tag.isHeading, line.text.lowercased() == title { return false }
    guard at < first, line.length < 150 else { return true }
    if line.isLink || isByline(line) || line.text.lowercased() == title { return false }
    return !authors.contains { !$0.isEmpty && line.lowercased.contains($0) }
  }.map(\.element)
}

/// Says who wrote it, or when.
private func isByline(_ line: ArticleLine) -> Bool {
  guard line.length < 120, !line.text.contains("(@") else { return false }
  let isStart = ArticlePhrases.bylines.match(line.words) != nil
  return hasDate(line.text) && (isStart || line.length < 60) || isStart && line.length < 50
}

/// A year and another number, or a time of day.
private func hasDate(_ text: String) -> Bool {
  let numbers = text.split(whereSeparator: { !$0.isWholeNumber })
  let years = numbers.filter { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  return !years.isEmpty && numbers.count > years.count && numbers.count < 9
}

/// Without what comes after the last sentence: links, labels, who wrote it.
private func withoutTail(_ lines: [ArticleLine], _ meta: ArticleMeta) -> [ArticleLine] {
  var lines = lines
  let authors = meta.authors.compactMap { $0.name?.lowercased() }.filter { $0.contains(" ") }
  let start = lines.indices.dropFirst().suffix(4).first { at in
    names(lines[at], authors) || at >= lines.count - 2 && namesProfession(lines[at])
  }
  if let start { lines.removeSubrange(start...) }
  while let line = lines.last {
    let goes =
      line.tag.isHeading && lines.count > 1
      || line.density > 0.5 && !line.isSentence
        && line.length > 20 && !line.hasAddress && !line.text.contains("(@")
      || isByline(line)
    guard goes else { break }
    lines.removeLast()
  }
  return lines
}

/// Begins with who wrote the text, or tells how to reach them.
private func names(_ line: ArticleLine, _ authors: [String]) -> Bool {
  guard !line.words.isEmpty, !line.tag.isHeading else { return false }
  let text = line.lowercased
  return authors.contains { text.hasPrefix($0) || text.contains($0) && text.contains("@") }
}

/// `X is a reporter …`
private func namesProfession(_ line: ArticleLine) -> Bool {
  guard !line.words.isEmpty, line.length < 400, !line.tag.isHeading else { return false }
  let words = line.lowercased.split(separator: " ").prefix(16)
  guard let verb = words.firstIndex(where: { verbs.contains($0) }), (1...4).contains(verb) else {
    return false
  }
  return ArticlePhrases.professions.occur(in: Array(words[verb...].joined(separator: " ").utf8))
}

private let verbs: Set<Substring> = ["is", "ist", "est", "es", "é", "è", "jest", "—", "–"]
