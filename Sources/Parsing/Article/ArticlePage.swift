public import Model

/// The bytes of a page that are read.
private let maxPage = 8 << 20

/// Reads an HTML page for its article: the main text, with title, authors and dates.
///
/// Pure, as `parse`. Not ok with the code `no-article` when the page has no text that reads like
/// one.
public func parseArticle(_ document: Document, options: ParseOptions = .init()) -> ParsedDocument {
  var document = document
  let isCut = document.bytes.count > maxPage
  if isCut { document.bytes.removeLast(document.bytes.count - maxPage) }
  guard document.bytes.contains(where: { !isBlank($0) && $0 != 0 }) else {
    return .failed("empty", "the document is empty")
  }
  let text = decode(document)
  var parsed = (text.bytes ?? document.bytes).withUnsafeBufferPointer { bytes in
    parseArticle(bytes, base: document.baseURL, options: options)
  }
  parsed.encoding = text.encoding
  parsed.bozo = parsed.bozo || text.damaged
  parsed.truncated = isCut
  if isCut { parsed.warnings.insert("only the first \(maxPage) bytes were read", at: 0) }
  parsed.warnings.insert(contentsOf: text.warnings, at: 0)
  return parsed
}

private func parseArticle(_ html: Bytes, base: String?, options: ParseOptions) -> ParsedDocument {
  let markup = PageMarkup(html)
  guard let tree = PageTree.read(markup.bytes) else {
    return .failed("malformed", "the page could not be read")
  }
  let meta = ArticleMeta(markup.head, tree, base: base)
  var document = ParsedDocument.failed("no-article", "a page without a text of its own")
  document.feedLinks = announcedFeeds(html, base: base)
  if markup.isDeep { document.warnings.append("elements nested too deep lost their tags") }
  var found = articleText(tree, meta, limit: options.maxTextBytes)
  if isTeaser(found?.text, of: meta.body), let body = meta.body, body.utf8.count > 200,
    body.utf8.count <= options.maxTextBytes
  {
    // A page that scripts would build, or that shows the beginning only.
    found = (body, false)
    document.warnings.append("the text is that of the page's linked data")
  }
  guard let (text, isCut) = found else { return document }
  if isCut { document.warnings.append("the text was cut after \(options.maxTextBytes) bytes") }
  document.ok = true
  document.error = nil
  document.version = "html"
  document.items = [item(meta, text)]
  return document
}

private func item(_ meta: ArticleMeta, _ text: String) -> Item {
  var item = Item()
  item.url = meta.url
  item.title = meta.title
  item.summary = meta.description.map { RichText(plain: $0) }
  item.content = RichText(plain: text)
  item.authors = meta.authors
  item.published = meta.published
  item.updated = meta.updated
  item.language = meta.language
  item.image = meta.image
  return item
}

/// Whether what the page shows is nothing, or the beginning of the text that its data has.
private func isTeaser(_ text: String?, of body: String?) -> Bool {
  guard let text, text.utf8.count >= 100 else { return true }
  guard let body, body.utf8.count > 2 * text.utf8.count else { return false }
  let start = text.prefix { $0 != "\n" }.prefix(80)
  return start.count >= 40 && body.prefix(400).contains(start)
}
