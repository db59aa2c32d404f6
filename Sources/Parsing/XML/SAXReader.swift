import CLibXML2

/// Builds the tree from the events of libxml2's SAX2 parser, and hands each complete item to the
/// feed's reader.
///
/// The parser gets the document from its root element on: it sees no DTD and loads nothing.
struct SAXReader {
  private(set) var pass = Pass()
  private(set) var feed: XMLFeedReader
  private let skeleton: UnsafePointer<Skeleton>
  private let tree: UnsafeMutablePointer<Tree>
  /// Go on after a fault; else the first one ends the pass.
  private let recovering: Bool
  private let limits: Limits
  private let entities: DeclaredEntities
  private var depth = 0
  /// Elements open within each other that are left out because there were too many before.
  private var skipped = 0
  /// Namespaces in scope, by the depth that declares them; the parser looks through all of them.
  private var declared: [(depth: Int, count: Int)] = []
  private var names: NameCache
  /// The item being read: what was there before it, and its place.
  private var item: (mark: Tree.Mark, index: Int)?
  private var parser: xmlParserCtxtPtr?
  /// Answers to the parser's questions for entities; it copies the content before it asks again.
  private let entity: UnsafeMutablePointer<xmlEntity>
  private let replacement: UnsafeMutablePointer<UInt8>

  private static let replacementSize = 320
  /// Bytes of all the different names in a document; feeds have a few thousand.
  private static let maxNames = 1 << 19

  /// Reads a document that begins with the root's start tag.
  static func read(
    _ skeleton: borrowing Skeleton, into feed: XMLFeedReader, recovering: Bool, limits: Limits,
    entities: DeclaredEntities
  ) -> (feed: XMLFeedReader, pass: Pass) {
    withUnsafePointer(to: skeleton) { skeleton in
      let state = UnsafeMutablePointer<SAXReader>.allocate(capacity: 1)
      state.initialize(
        to: SAXReader(
          skeleton: skeleton, feed: feed, recovering: recovering, limits: limits,
          entities: entities))
      defer {
        state.pointee.free()
        state.deinitialize(count: 1)
        state.deallocate()
      }
      state.pointee.run(skeleton.pointee.source, state: state)
      return (state.pointee.feed, state.pointee.pass)
    }
  }

  private init(
    skeleton: UnsafePointer<Skeleton>, feed: XMLFeedReader, recovering: Bool, limits: Limits,
    entities: DeclaredEntities
  ) {
    self.skeleton = skeleton
    self.feed = feed
    self.recovering = recovering
    self.limits = limits
    self.entities = entities
    names = NameCache(entities)
    tree = .allocate(capacity: 1)
    tree.initialize(to: Tree(surroundings: feed.surroundings, entities: entities))
    entity = .allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    replacement = .allocate(capacity: Self.replacementSize)
    replacement.initialize(repeating: 0, count: Self.replacementSize)
  }

  private func free() {
    tree.deinitialize(count: 1)
    tree.deallocate()
    entity.deallocate()
    replacement.deallocate()
  }

  private mutating func run(_ text: Bytes, state: UnsafeMutablePointer<SAXReader>) {
    LibXML.prepare()
    guard text.count <= Int(Int32.max),
      let parser = text.withMemoryRebound(
        to: CChar.self, { xmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count)) })
    else {
      pass.fault = "not readable"
      return
    }
    self.parser = parser
    LibXML.setHandlers(parser.pointee.sax)
    parser.pointee.userData = UnsafeMutableRawPointer(state)
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    if recovering { options |= XML_PARSE_RECOVER.rawValue }
    xmlCtxtUseOptions(parser, Int32(options))
    // Its table of names grows to 2,000 lists and no further: many names take quadratic time.
    xmlDictSetLimit(parser.pointee.dict, Self.maxNames)
    xmlParseDocument(parser)
    if !pass.stopped, parser.pointee.wellFormed == 0, pass.fault == nil {
      pass.fault = "not well-formed"
    }
    if tree.pointee.nodes.count > 0 {
      feed.finish(Element(tree: tree, index: 0))
    } else {
      feed.inherit()
    }
    if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(parser)
  }
}

// The events.
extension SAXReader {
  mutating func start(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?,
    namespaces: UnsafeBufferPointer<UnsafePointer<UInt8>?>,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) {
    if recovering { parser?.pointee.wellFormed = 1 }
    depth += 1
    if namespaces.count > 0 { declare(namespaces.count / 2) }
    if depth > limits.depth {
      pass.isDeep = true
      return
    }
    if tree.pointee.current < 0 {
      tree.pointee.rootNamespaces = namespaces.compactMap { $0.map { String(cString: $0) } }
    }
    let name = names.resolve(local, prefix: prefix, uri: uri)
    let isItem = item == nil && skipped == 0 && feed.isItem(name, in: tree.pointee)
    if skipped > 0 || !isItem && tree.pointee.nodes.count - (item?.index ?? 0) >= Limits.nodes {
      pass.isCrowded = true
      skipped += 1
      return
    }
    if isItem {
      item = (tree.pointee.mark(), tree.pointee.nodes.count)
      if feed.items.isEmpty, feed.surroundings.base == nil, tree.pointee.current >= 0 {
        tree.pointee.fallbackBase = Element(tree: tree, index: 0).feedLink
      }
    }
    tree.pointee.open(name, local: local, uri: uri)
    guard let attributes else { return }
    for at in stride(from: 0, to: count * 5, by: 5) {
      guard let local = attributes[at], let start = attributes[at + 3], let end = attributes[at + 4]
      else { continue }
      let name = names.resolve(local, prefix: attributes[at + 1], uri: attributes[at + 2])
      tree.pointee.attribute(name, local: local, value: Bytes(start: start, count: end - start))
    }
  }

  mutating func end() {
    if recovering { parser?.pointee.wellFormed = 1 }
    depth -= 1
    while let last = declared.last, last.depth > depth { declared.removeLast() }
    if depth == 0, pass.rootEnd == nil {
      pass.rootEnd = skeleton.pointee.offset(xmlByteConsumed(parser))
    }
    if depth >= limits.depth { return }
    guard skipped == 0 else { return skipped -= 1 }
    guard let item, tree.pointee.current == item.index else { return tree.pointee.close() }
    let more = feed.item(Element(tree: tree, index: item.index))
    tree.pointee.close()
    tree.pointee.truncate(to: item.mark)
    self.item = nil
    if !more {
      pass.stopped = true
      xmlStopParser(parser)
    }
  }

  private mutating func declare(_ count: Int) {
    declared.append((depth, count))
    guard declared.reduce(0, { $0 + $1.count }) > limits.namespaces else { return }
    pass.fault = pass.fault ?? "too many namespaces at once"
    xmlStopParser(parser)
  }

  mutating func text(_ bytes: Bytes) {
    if recovering { parser?.pointee.wellFormed = 1 }
    // A reference to a C1 control was meant as windows-1252, as HTML reads it.
    if bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0 {
      var meant: [UInt8] = []
      appendUTF8(windows1252Scalar(bytes[1]), to: &meant)
      meant.withUnsafeBufferPointer { append($0) }
    } else {
      append(bytes)
    }
  }

  /// The text that a mark stands for.
  mutating func aside(_ number: Int) {
    if recovering { parser?.pointee.wellFormed = 1 }
    guard let text = skeleton.pointee.text(number) else { return }
    if depth == 0, !text.allSatisfy(isBlank) {
      pass.fault = pass.fault ?? "text outside of the root element"
    }
    if !tree.pointee.text(borrowing: text, limit: limits.text) { pass.textCut = true }
  }

  private mutating func append(_ bytes: Bytes) {
    if !tree.pointee.text(bytes, limit: limits.text) { pass.textCut = true }
  }

  /// What an entity stands for: declared in the document, known to HTML, or else the reference
  /// itself.
  mutating func entity(named name: UnsafePointer<UInt8>) -> xmlEntityPtr? {
    if recovering { parser?.pointee.wellFormed = 1 }
    let bytes = Bytes(start: name, count: strlength(name)).cut(to: 256)
    var value: [UInt8] = []
    if let text = entities.text(of: bytes) {
      value = Array(text.utf8)
    } else if let named = NamedReference(bytes) {
      named.append(to: &value)
    } else {
      pass.unknownEntities += 1
      value = [UInt8(ascii: "&")] + bytes + [UInt8(ascii: ";")]
    }
    let kept = value.withUnsafeBufferPointer { $0.cut(to: Self.replacementSize - 1).count }
    value.removeLast(value.count - kept)
    for (at, byte) in value.enumerated() { replacement[at] = byte }
    replacement[value.count] = 0
    // In an attribute only the first byte of a predefined one would be taken; of any other the
    // reference stays as it is, and is replaced when the attribute arrives.
    let inAttribute = parser?.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.name = name
    entity.pointee.content = replacement
    entity.pointee.length = Int32(value.count)
    entity.pointee.etype =
      inAttribute ? XML_INTERNAL_GENERAL_ENTITY : XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.checked = 2
    return entity
  }

  mutating func fault(_ error: xmlError) {
    if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) || error.level != XML_ERR_FATAL {
      pass.namespaceFaults += 1
      return
    }
    guard pass.fault == nil else { return }
    if error.code == Int32(XML_ERR_NO_MEMORY.rawValue) {
      return pass.fault = "more than \(Self.maxNames) bytes of different names"
    }
    // It quotes names, which may be as long as somebody likes.
    let words = error.message.map { String(String(cString: $0).prefix(200)) } ?? ""
    let trimmed = words.withBytes { collapse($0) }
    pass.fault = "line \(skeleton.pointee.line(at: xmlByteConsumed(parser))): \(trimmed)"
  }
}
