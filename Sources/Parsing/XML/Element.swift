import CLibXML2
import Model

/// One element of the tree, for reading. Good as long as the tree is not changed.
struct Element {
  let tree: UnsafePointer<Tree>
  let index: Int

  private var node: Tree.Node { tree.pointee.nodes[index] }

  var name: QName { node.name }
  var space: Namespace { node.name.space }

  var parent: Element? {
    let parent = Int(node.parent)
    return parent < 0 ? nil : Element(tree: tree, index: parent)
  }

  var local: Bytes {
    node.local.map { Bytes(start: $0, count: strlength($0)) } ?? Bytes(start: nil, count: 0)
  }

  /// The namespace as the document wrote it.
  var namespaceURI: String? { node.uri.map { String(Bytes(start: $0, count: strlength($0))) } }

  /// Child elements, text left out.
  var children: Children { Children(tree: tree, at: node.firstChild, texts: false) }

  /// Children with the texts between them.
  var content: Children { Children(tree: tree, at: node.firstChild, texts: true) }

  var isText: Bool { node.isText }

  /// The bytes of a text node.
  var textBytes: Bytes { text(of: node) }

  func first(_ name: Name) -> Element? { children.first { $0.name.name == name } }

  func first(_ space: Namespace, _ name: Name) -> Element? {
    children.first { $0.name == QName(space: space, name: name) }
  }

  /// The value of an attribute without a namespace; failing that, of one with.
  func attribute(_ name: Name) -> Bytes? {
    var fallback: Bytes?
    for at in Int(node.start)..<Int(node.end) {
      let attribute = tree.pointee.attributes[at]
      guard attribute.name.name == name else { continue }
      let value = bytes(attribute.start, attribute.end)
      if attribute.name.space == .core { return value }
      if attribute.name.space != .xml { fallback = value }
    }
    return fallback
  }

  func attribute(_ space: Namespace, _ name: Name) -> Bytes? {
    for at in Int(node.start)..<Int(node.end) {
      let attribute = tree.pointee.attributes[at]
      if attribute.name == QName(space: space, name: name) {
        return bytes(attribute.start, attribute.end)
      }
    }
    return nil
  }

  /// An attribute's value on one line; nil when missing or blank.
  func value(_ name: Name) -> String? { attribute(name).flatMap { collapse($0).nonEmpty } }

  var attributes: [(name: QName, local: Bytes, value: Bytes)] {
    tree.pointee.attributes.elements[Int(node.start)..<Int(node.end)].map {
      ($0.name, Bytes(start: $0.local, count: strlength($0.local)), bytes($0.start, $0.end))
    }
  }

  var hasChildElements: Bool { children.contains { _ in true } }

  /// Hands out all text within, markup left out; blanks around it may be missing.
  func withText<Result>(_ body: (Bytes) -> Result) -> Result {
    var only: Bytes?
    var at = node.firstChild
    while at >= 0 {
      let child = tree.pointee.nodes[Int(at)]
      at = child.next
      let bytes = child.isText ? text(of: child) : Bytes(start: nil, count: 0)
      if child.isText, bytes.allSatisfy(isBlank) { continue }
      guard child.isText, only == nil else {
        var all: [UInt8] = []
        gather(into: &all)
        return all.withUnsafeBufferPointer(body)
      }
      only = bytes
    }
    return body(only ?? Bytes(start: nil, count: 0))
  }

  private func gather(into out: inout [UInt8]) {
    for child in content {
      if child.isText { out.append(contentsOf: child.textBytes) } else { child.gather(into: &out) }
    }
  }

  /// All text within, on one line; nil when blank.
  var line: String? { withText { collapse($0).nonEmpty } }

  /// The text of the element itself, without that of elements within, on one line; nil when blank.
  var ownLine: String? {
    var all: [UInt8] = []
    for child in content where child.isText { all.append(contentsOf: child.textBytes) }
    return all.withUnsafeBufferPointer { collapse($0).nonEmpty }
  }

  /// All text within, without blanks at its ends; nil when blank.
  var string: String? { withText { String($0.trimmed).nonEmpty } }

  private func text(of node: Tree.Node) -> Bytes {
    guard let borrowed = node.borrowed else { return bytes(node.start, node.end) }
    return Bytes(start: borrowed, count: Int(node.end))
  }

  private func bytes(_ start: Int32, _ end: Int32) -> Bytes {
    tree.pointee.bytes.elements[part: Int(start)..<Int(end)]
  }

  struct Children: Sequence, IteratorProtocol {
    let tree: UnsafePointer<Tree>
    var at: Int32
    let texts: Bool

    mutating func next() -> Element? {
      while at >= 0 {
        let node = tree.pointee.nodes[Int(at)]
        defer { at = node.next }
        if texts || !node.isText { return Element(tree: tree, index: Int(at)) }
      }
      return nil
    }
  }
}

func strlength(_ text: UnsafePointer<UInt8>) -> Int { Int(xmlStrlen(text)) }
