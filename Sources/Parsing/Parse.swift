public import Model

/// What to keep of a document, and how much of it.
///
/// Whatever a document holds, the time to read it is in proportion to its bytes, and the memory a
/// multiple of them, beside the document itself and 6 MB for 10,000 items. Measured with 16 MB: 1.5
/// times for common feeds, 6 for one of tiny items, 10 for the worst that we know.
public struct ParseOptions: Sendable {
  /// Fill `RichText.html` with the markup that a text came as. Costs a copy of every text.
  public var keepMarkup: Bool
  /// Items beyond this are not read; `warnings` says so.
  public var maxItems: Int
  /// Elements nested deeper than this lose their tags, not their text. At most 200.
  public var maxDepth: Int
  /// Bytes of one text that are kept; the rest of it is cut.
  public var maxTextBytes: Int

  public init(
    keepMarkup: Bool = false, maxItems: Int = 10_000, maxDepth: Int = 200,
    maxTextBytes: Int = 4 << 20
  ) {
    self.keepMarkup = keepMarkup
    self.maxItems = max(0, maxItems)
    self.maxDepth = min(max(8, maxDepth), 200)
    self.maxTextBytes = max(1024, maxTextBytes)
  }
}

/// Reads a feed of any kind: RSS 0.90–2.0, RDF, Atom 0.3 and 1.0, JSON Feed, CDF, sitemaps.
///
/// Pure: no network, no files, no clock. Never throws: what could not be read is told in the value,
/// what was mended in its `warnings`.
public func parse(_ document: Document, options: ParseOptions = .init()) -> ParsedDocument {
  reading(document) { parse(text: $0, base: document.baseURL, options: options) }
}

/// What `read` makes of the document's text, with what its encoding has to say.
func reading(_ document: Document, _ read: (Bytes) -> ParsedDocument) -> ParsedDocument {
  guard document.bytes.contains(where: { !isBlank($0) && $0 != 0 }) else {
    return .failed("empty", "the document is empty")
  }
  let text = decode(document)
  var parsed = (text.bytes ?? document.bytes).withUnsafeBufferPointer(read)
  parsed.encoding = text.encoding
  parsed.bozo = parsed.bozo || text.damaged
  parsed.warnings.insert(contentsOf: text.warnings, at: 0)
  return parsed
}

func parse(text: Bytes, base: String?, options: ParseOptions) -> ParsedDocument {
  var start = 0
  while start < text.count, isBlank(text[start]) || text[start] == 0 { start += 1 }
  guard start < text.count else { return .failed("empty", "the document is empty") }
  if text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: "[") {
    return parseJSONFeed(Bytes(rebasing: text[start...]), base: base, options: options)
  }
  let prolog = Prolog(text)
  switch prolog.kind {
  case .feed: return parseXML(text, prolog: prolog, base: base, options: options)
  case .page: return parsePage(text, base: base)
  case .unknown(let root):
    let what = root.isEmpty ? "no markup" : "a document of type <\(root)>"
    return .failed("not-a-feed", "found \(what) where a feed was expected")
  }
}

/// An HTML page is no feed, but may announce some.
private func parsePage(_ text: Bytes, base: String?) -> ParsedDocument {
  var page = ParsedDocument.failed("not-a-feed", "an HTML page, not a feed")
  page.feedLinks = announcedFeeds(text, base: base)
  if !page.feedLinks.isEmpty {
    page.error?.message += "; it announces \(page.feedLinks.joined(separator: " "))"
  }
  return page
}

extension ParsedDocument {
  static func failed(_ code: String, _ message: String) -> ParsedDocument {
    var document = ParsedDocument()
    document.error = FeedError(code: code, message: message)
    return document
  }
}
