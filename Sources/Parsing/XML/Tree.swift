import CLibXML2

/// What is known while a document is read.
struct Surroundings {
  var base: String?
  var keepMarkup: Bool
  let allowance: Allowance
}

/// The elements that are being read, in flat arrays: the feed's own, and one item at a time.
///
/// A finished item is taken off the end again, so that memory is bounded by the largest item.
struct Tree: ~Copyable {
  struct Node: BitwiseCopyable {
    var name: QName
    /// Interned by the parser; good as long as it lives. nil for text.
    var local: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
    var parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    /// Of a text: its bytes. Of an element: its attributes.
    var start: Int32
    var end: Int32
    /// A text that the parser did not see: where it is, rather than in `bytes`.
    var borrowed: UnsafePointer<UInt8>?

    var isText: Bool { local == nil }
  }

  struct Attribute: BitwiseCopyable {
    var name: QName
    var local: UnsafePointer<UInt8>
    var start: Int32
    var end: Int32
  }

  /// What was there before an item, to return to.
  struct Mark {
    fileprivate var nodes: Int
    fileprivate var attributes: Int
    fileprivate var bytes: Int
    fileprivate var parent: Int
    fileprivate var sibling: Int32
  }

  private(set) var nodes = Arena<Node>(capacity: 256)
  private(set) var attributes = Arena<Attribute>(capacity: 128)
  private(set) var bytes = Arena<UInt8>(capacity: 32_768)
  /// The innermost open element; -1 outside the root.
  private(set) var current = -1
  /// Some element carries xml:base or xml:lang.
  private(set) var hasBase = false
  private(set) var hasLanguage = false

  let surroundings: Surroundings
  private let entities: DeclaredEntities
  /// What relative references start from where nothing else says it: the feed's own links.
  var fallbackBase: String?
  /// Namespaces that the root declares.
  var rootNamespaces: [String] = []

  init(surroundings: Surroundings, entities: DeclaredEntities) {
    self.surroundings = surroundings
    self.entities = entities
  }

  /// To be taken before the element is opened.
  func mark() -> Mark {
    Mark(
      nodes: nodes.count, attributes: attributes.count, bytes: bytes.count, parent: current,
      sibling: current < 0 ? -1 : nodes[current].lastChild)
  }

  mutating func truncate(to mark: Mark) {
    nodes.truncate(to: mark.nodes)
    attributes.truncate(to: mark.attributes)
    bytes.truncate(to: mark.bytes)
    guard mark.parent >= 0 else { return }
    nodes[mark.parent].lastChild = mark.sibling
    if mark.sibling < 0 {
      nodes[mark.parent].firstChild = -1
    } else {
      nodes[Int(mark.sibling)].next = -1
    }
  }

  mutating func open(
    _ name: QName, local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?
  ) {
    let index = Int32(nodes.count)
    let at = Int32(attributes.count)
    nodes.append(
      Node(name: name, local: local, uri: uri, parent: Int32(current), start: at, end: at))
    attach(index)
    current = Int(index)
  }

  mutating func close() {
    if current >= 0 { current = Int(nodes[current].parent) }
  }

  /// Adds an attribute to the element just opened.
  mutating func attribute(_ name: QName, local: UnsafePointer<UInt8>, value: Bytes) {
    let start = bytes.count
    // Without NOENT, libxml2 hands out the references of attribute values as they stand.
    if value.index(of: UInt8(ascii: "&")) != nil {
      let known = entities.isEmpty ? Array(value) : entities.expanded(value)
      known.withUnsafeBufferPointer(decodedReferences)
        .withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    } else {
      bytes.append(contentsOf: value)
    }
    attributes.append(
      Attribute(name: name, local: local, start: Int32(start), end: Int32(bytes.count)))
    nodes[current].end = Int32(attributes.count)
    if name.space == .xml {
      if name.name == .base { hasBase = true }
      if name.name == .lang { hasLanguage = true }
    }
  }

  /// Adds text to the open element; what goes beyond `limit` bytes of one text is cut. False when
  /// it was.
  mutating func text(_ text: Bytes, limit: Int) -> Bool {
    guard current >= 0 else { return true }
    let last = Int(nodes[current].lastChild)
    if last >= 0, last == nodes.count - 1, nodes[last].isText, nodes[last].borrowed == nil {
      let room = limit - Int(nodes[last].end - nodes[last].start)
      bytes.append(contentsOf: text.cut(to: max(0, room)))
      nodes[last].end = Int32(bytes.count)
      return room >= text.count
    }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: text.cut(to: limit))
    attachText(start, Int32(bytes.count))
    return text.count <= limit
  }

  /// As `text(_:limit:)`, for a text that outlives the tree: it is not copied.
  mutating func text(borrowing text: Bytes, limit: Int) -> Bool {
    guard current >= 0 else { return true }
    // A text in very many pieces is better put together.
    if nodes.count >= Limits.nodes { return self.text(text, limit: limit) }
    let kept = text.cut(to: limit)
    attachText(0, Int32(kept.count))
    nodes[nodes.count - 1].borrowed = kept.baseAddress
    return kept.count == text.count
  }

  private mutating func attachText(_ start: Int32, _ end: Int32) {
    nodes.append(Node(name: .other, local: nil, parent: Int32(current), start: start, end: end))
    attach(Int32(nodes.count - 1))
  }

  private mutating func attach(_ index: Int32) {
    guard current >= 0 else { return }
    let last = nodes[current].lastChild
    if last < 0 {
      nodes[current].firstChild = index
    } else {
      nodes[Int(last)].next = index
    }
    nodes[current].lastChild = index
  }
}
