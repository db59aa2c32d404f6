/// One element of a page, or a run of characters.
struct PageNode {
  var tag: PageTag
  /// Index of the element around it; -1 at the top.
  var parent: Int
  /// One past the last node within it.
  var end: Int
  /// Bytes of the tree's `text` that stand in it, as the page has them.
  var text: Range<Int>
  /// Its part of the tree's `attributes`.
  var attributes: Range<Int>
}

/// A page as libxml2's HTML parser understands it: nodes in document order, so that what is within
/// a node follows it, and every pass over the page is a loop.
struct PageTree {
  var nodes: [PageNode] = []
  var text: [UInt8] = []
  var attributes: [(kind: PageAttribute, value: String)] = []

  func attribute(_ kind: PageAttribute, of node: Int) -> String? {
    for at in nodes[node].attributes where attributes[at].kind == kind {
      return attributes[at].value
    }
    return nil
  }

  /// The text within a node, on one line.
  func line(of node: Int, limit: Int = 2000) -> String {
    let range = nodes[node].text
    return text.withUnsafeBufferPointer {
      collapse($0[part: range].cut(to: limit))
    }
  }

  /// The innermost element around a node that `isWanted`, itself included.
  func closest(_ node: Int, where isWanted: (PageNode) -> Bool) -> Int? {
    var at = node
    while at >= 0 {
      if isWanted(nodes[at]) { return at }
      at = nodes[at].parent
    }
    return nil
  }
}

/// What builds the tree while libxml2 reads.
struct PageTreeBuilder {
  private(set) var tree = PageTree()
  private var open: [Int] = []

  mutating func start(_ name: Bytes, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    let first = tree.attributes.count
    if let attributes {
      var at = 0
      while let name = attributes[at] {
        if let kind = PageAttribute(key: keyOf(name)), let value = attributes[at + 1] {
          tree.attributes.append((kind, String(cString: value)))
        }
        at += 2
      }
    }
    let tag = PageTag(key: tagKey(name, 0..<name.count))
    append(tag, first..<tree.attributes.count)
    if tag == .br || tag == .hr || tag == .img || tag == .input { return }
    open.append(tree.nodes.count - 1)
  }

  mutating func end(_ name: Bytes) {
    let tag = PageTag(key: tagKey(name, 0..<name.count))
    guard tag != .br, tag != .hr, tag != .img, tag != .input, let node = open.popLast() else {
      return
    }
    close(node)
  }

  mutating func characters(_ bytes: Bytes) {
    let start = tree.text.count
    tree.text += bytes
    let last = tree.nodes.count - 1
    if last >= 0, tree.nodes[last].tag == .text, tree.nodes[last].parent == open.last ?? -1 {
      tree.nodes[last].text = tree.nodes[last].text.lowerBound..<tree.text.count
    } else {
      append(.text, 0..<0)
      tree.nodes[tree.nodes.count - 1].text = start..<tree.text.count
    }
  }

  mutating func finish() {
    while let node = open.popLast() { close(node) }
  }

  private mutating func append(_ tag: PageTag, _ attributes: Range<Int>) {
    let here = tree.text.count
    tree.nodes.append(
      PageNode(
        tag: tag, parent: open.last ?? -1, end: tree.nodes.count + 1, text: here..<here,
        attributes: attributes))
  }

  private mutating func close(_ node: Int) {
    tree.nodes[node].end = tree.nodes.count
    tree.nodes[node].text = tree.nodes[node].text.lowerBound..<tree.text.count
  }

  private func keyOf(_ name: UnsafePointer<UInt8>) -> UInt64 {
    var length = 0
    while name[length] != 0 { length += 1 }
    return tagKey(Bytes(start: name, count: length), 0..<length)
  }
}
