public import Model

/// A feed of which only those items were read that are not known by their bytes.
public struct SkimmedDocument: Sendable {
  /// With the items that were read.
  public var parsed: ParsedDocument
  /// Nil: the document is to be read as a whole each time.
  public var outline: Outline?

  public struct Outline: Sendable {
    public var context: UInt64
    /// A hash of each item, in document order.
    public var hashes: [UInt64]
    /// The place in the imprint of those that were not read.
    public var known: [Int?]
  }
}

/// As `parse`, but leaves out the items whose marks are in `imprint`, if that is of the same
/// context. Reads the whole document where it is not plain: where anything had to be mended, left
/// out or guessed, what one item is taken for may depend on others.
public func skim(_ document: Document, knowing imprint: Imprint) -> SkimmedDocument {
  var outline: SkimmedDocument.Outline?
  var parsed = reading(document) { text in
    let prolog = Prolog(text)
    guard prolog.kind == .feed, !prolog.junk,
      let found = Outline(text, root: prolog.root, base: document.baseURL)
    else { return parse(text: text, base: document.baseURL, options: .init()) }
    var here = SkimmedDocument.Outline(
      context: found.context, hashes: found.parts.map(\.hash),
      known: found.known(imprint))
    let left = here.known.indices.filter { here.known[$0] != nil }
    if !left.isEmpty {
      let parsed = found.text(without: left).withUnsafeBufferPointer {
        parse(text: $0, base: document.baseURL, options: .init())
      }
      if parsed.isPlain, parsed.items.count == here.known.count - left.count {
        outline = here
        return parsed
      }
      here.known = here.known.map { _ in nil }
    }
    let parsed = parse(text: text, base: document.baseURL, options: .init())
    if parsed.isPlain, parsed.items.count == here.hashes.count { outline = here }
    return parsed
  }
  // An encoding that had to be guessed may be guessed otherwise of other bytes.
  if !parsed.warnings.isEmpty, let here = outline {
    if here.known.contains(where: { $0 != nil }) { parsed = parse(document) }
    outline = nil
  }
  return SkimmedDocument(parsed: parsed, outline: outline)
}

extension ParsedDocument {
  fileprivate var isPlain: Bool {
    ok && !bozo && !truncated && leftOut == 0 && warnings.isEmpty
  }
}

extension Outline {
  /// The place in `imprint` of each item that has a mark there.
  fileprivate func known(_ imprint: Imprint) -> [Int?] {
    guard context == imprint.context else { return parts.map { _ in nil } }
    // Items mostly keep their order: each is looked for behind the one before it first.
    var next = 0
    return parts.map { part in
      for step in imprint.marks.indices {
        let place = (next + step) % imprint.marks.count
        guard imprint.marks[place].hash == part.hash else { continue }
        next = place + 1
        return place
      }
      return nil
    }
  }
}
