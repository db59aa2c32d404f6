/// The main text of a page, a line for each of the page's, in at most `limit` bytes; nil when it
/// has none.
func articleText(
  _ tree: PageTree, _ meta: ArticleMeta, limit: Int
) -> (text: String, isCut: Bool)? {
  let score = ArticleScore(tree, body: meta.body)
  guard let container = score.container() else { return nil }
  let lines = trimmed(candidates(tree, score, within: container), meta)
  guard !lines.isEmpty else { return nil }
  var text: [UInt8] = []
  for line in lines where text.count < limit {
    if !text.isEmpty { text.append(0x0A) }
    text += line.text.utf8
  }
  guard text.count > limit else { return (String(decoding: text, as: UTF8.self), false) }
  // Not in the midst of a character.
  var end = limit
  while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
  return (String(decoding: text[..<end], as: UTF8.self), true)
}

/// The lines of the article's element that are not beside the text.
private func candidates(
  _ tree: PageTree, _ score: ArticleScore, within container: Int
) -> [ArticleLine] {
  let range = score.lines(within: container)
  return range.compactMap { at -> ArticleLine? in
    let line = score.lines[at]
    guard !score.isDropped[line.block], !score.isDropped[line.nodes.lowerBound] else { return nil }
    var found = ArticleLine(
      text: tree.string(of: line), tag: tree.nodes[line.block].tag, line: line)
    let hasCompany =
      at > 0 && score.lines[at - 1].block == line.block
      || at + 1 < score.lines.count && score.lines[at + 1].block == line.block
    let before = at > range.lowerBound ? score.lines[at - 1].nodes.upperBound : container
    found.isByPicture =
      !hasCompany && tree.nodes[before..<line.nodes.upperBound].contains { $0.tag == .img }
    found.isEmphasised = line.emphasised * 10 > line.length * 9
    return found
  }
}
