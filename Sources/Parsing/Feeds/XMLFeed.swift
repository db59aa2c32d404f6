import Model

/// Reads an XML feed. A well-formed one takes a single pass; any other is mended first, and read
/// again.
func parseXML(
  _ text: Bytes, prolog: Prolog, base: String?, options: ParseOptions
) -> ParsedDocument {
  let reading = read(text[part: prolog.root..<text.count], prolog.entities, base, options)
  let (feed, pass) = (reading.feed, reading.pass)
  var warnings = reading.warnings
  if prolog.junk { warnings.insert("text before the document skipped", at: 0) }
  if pass.namespaceFaults > 0 { warnings.append("undeclared namespace prefixes") }
  if pass.unknownEntities > 0 { warnings.append("\(pass.unknownEntities) unknown entities kept") }
  var document = ParsedDocument(ok: true)
  document.bozo = !warnings.isEmpty
  if pass.isDeep { warnings.append("elements nested deeper than \(options.maxDepth) left out") }
  if pass.isCrowded {
    warnings.append("elements beyond \(Limits.nodes) in one item or the feed itself left out")
  }
  if pass.textCut || feed.surroundings.allowance.textCut {
    warnings.append("a text longer than \(options.maxTextBytes) bytes was cut")
  }
  if feed.unreadableDates > 0 { warnings.append("dates not readable: \(feed.unreadableDates)") }
  if let last = feed.beyond {
    // Of what is malformed, not all can be counted.
    let body = text[part: prolog.root..<text.count]
    let count = max(1, elements(named: last, in: body) - feed.items.count)
    warnings.append("only the first \(options.maxItems) items were read; \(count) left out")
    document.leftOut = count
  }
  document.truncated = reading.truncated
  document.version = feed.version
  document.feed = feed.info
  document.items = feed.items
  document.warnings = warnings
  if feed.version.isEmpty {
    document.ok = false
    document.error = FeedError(code: "malformed", message: warnings.first ?? "nothing readable")
  }
  return document
}

/// What came of a document in one pass or two.
private struct Reading {
  var feed: XMLFeedReader
  var pass = Pass()
  var warnings: [String] = []
  var truncated = false
}

private func read(
  _ body: Bytes, _ entities: [String: String], _ base: String?, _ options: ParseOptions
) -> Reading {
  // Each pass has its own: what the first took from it would be missing in the second.
  func reader() -> XMLFeedReader {
    let allowance = Allowance(document: body.count, text: options.maxTextBytes)
    let surroundings = Surroundings(
      base: base, keepMarkup: options.keepMarkup, allowance: allowance)
    return XMLFeedReader(surroundings: surroundings, maxItems: options.maxItems)
  }
  let limits = Limits(text: options.maxTextBytes, depth: options.maxDepth)
  var reading = Reading(feed: reader())
  let skeleton = Skeleton(body)
  if let fault = skeleton.fault {
    reading.pass.fault = fault
  } else {
    (reading.feed, reading.pass) = SAXReader.read(
      skeleton, into: reader(), recovering: false, limits: limits,
      entities: DeclaredEntities(entities))
  }
  guard let fault = reading.pass.fault, !reading.pass.stopped else { return reading }
  if let end = reading.pass.rootEnd, !hasItems(body[part: min(end, body.count)..<body.count]) {
    // All of the feed was read; what follows it is of no use to anybody.
    reading.warnings = ["not well-formed (\(fault))"]
    return reading
  }
  var mender = Mender(body, maxDepth: options.maxDepth)
  let mended = mender.run()
  reading.warnings = ["not well-formed (\(fault))"] + mender.warnings
  reading.truncated = mender.endedEarly
  (reading.feed, reading.pass) = mended.withUnsafeBufferPointer {
    SAXReader.read(
      Skeleton($0), into: reader(), recovering: true, limits: limits,
      entities: DeclaredEntities(entities))
  }
  if let fault = reading.pass.fault, !reading.pass.stopped {
    reading.warnings.append("not all of it could be mended (\(fault))")
  }
  if mender.cutItem, reading.feed.beyond == nil, reading.feed.dropCutItem(all: mender.cutIdentity) {
    reading.warnings.append(
      "the last item was cut off before it could be told from others; left out")
  }
  return reading
}

/// Whether items begin in a text, as after a root element that ends too early.
private func hasItems(_ text: Bytes) -> Bool {
  var at = 0
  while let open = text.index(of: UInt8(ascii: "<"), from: at) {
    if text.hasLowercased("<item", at: open) || text.hasLowercased("<entry", at: open) {
      return true
    }
    at = open + 1
  }
  return false
}
