/// A line of a page as a person sees it: words up to the next block or break.
struct PageLine {
  /// The block around it.
  var block: Int
  /// Its nodes; those of other lines are not among them.
  var nodes: Range<Int>
  /// Those of them that are its words.
  var texts: [Int] = []
  /// Letters, roughly: a Chinese character counts as two.
  var length = 0
  /// The part of `length` that is in links.
  var linked = 0
  /// Marks that end or divide sentences.
  var stops = 0
  /// The part of `length` that is in bold or italic type.
  var emphasised = 0

  fileprivate mutating func add(_ node: Int, _ measure: Measure, flags: UInt8) {
    texts.append(node)
    length += measure.length
    stops += measure.stops
    if flags & InlineContext.link != 0 { linked += measure.length }
    if flags & InlineContext.emphasis != 0 { emphasised += measure.length }
  }

  var density: Double { length == 0 ? 0 : Double(linked) / Double(length) }
}

extension PageTree {
  /// The lines of a page that have words, in their order.
  /// Inline elements that are left out count for nothing.
  func lines(leavingOut isLeftOut: (Int) -> Bool) -> [PageLine] {
    var lines: [PageLine] = []
    var ends: [Int] = []
    var around = InlineContext(count: nodes.count)
    var line: PageLine?
    func finish(_ at: Int) {
      guard var done = line else { return }
      done.nodes = done.nodes.lowerBound..<at
      lines.append(done)
      line = nil
    }
    var left = 0
    for (at, node) in nodes.enumerated() {
      while let end = ends.last, end <= at {
        ends.removeLast()
        finish(at)
      }
      around.enter(at, node)
      if node.tag == .br || node.tag == .hr || node.tag.isBlock {
        finish(at)
        if node.tag.isBlock { ends.append(node.end) }
      }
      guard at >= left else { continue }
      guard node.tag == .text else {
        if isLeftOut(at) { left = node.end }
        continue
      }
      let measure = Measure(text, node.text)
      guard measure.length > 0 else { continue }
      if line == nil { line = PageLine(block: around.block[at], nodes: at..<at) }
      line?.add(at, measure, flags: around.flags[at])
    }
    finish(nodes.count)
    return lines
  }

  /// The text of a line without runs of white space, at most `limit` bytes.
  func string(of line: PageLine, limit: Int = .max) -> String {
    var bytes: [UInt8] = []
    for node in line.texts {
      bytes += text[nodes[node].text]
      if bytes.count >= limit { break }
    }
    return bytes.withUnsafeBufferPointer { collapse($0) }
  }
}

/// What each node stands in.
private struct InlineContext {
  static let link: UInt8 = 1
  static let emphasis: UInt8 = 2

  var block: [Int]
  var flags: [UInt8]

  init(count: Int) {
    block = Array(repeating: 0, count: count)
    flags = Array(repeating: 0, count: count)
  }

  mutating func enter(_ at: Int, _ node: PageNode) {
    let parent = node.parent
    var flag = parent >= 0 ? flags[parent] : 0
    switch node.tag {
    case .a: flag |= Self.link
    case .b, .i, .em, .strong: flag |= Self.emphasis
    default: break
    }
    flags[at] = flag
    block[at] = node.tag.isBlock || parent < 0 ? at : block[parent]
  }
}

/// Counts over some UTF-8.
struct Measure {
  var length = 0
  var stops = 0

  init(_ text: [UInt8], _ range: Range<Int>) {
    var wasBlank = true
    for at in range {
      let byte = text[at]
      switch byte {
      case 0x80..<0xC0:
        // Full stops and commas of CJK: E3 80 81, E3 80 82, EF BC 8C.
        if at - range.lowerBound >= 2, text[at - 2] == 0xE3, text[at - 1] == 0x80,
          byte == 0x81 || byte == 0x82
        {
          stops += 1
        }
      case 0xE3..<0xF8:
        length += 2
        wasBlank = false
      case let byte where isBlank(byte):
        if !wasBlank { length += 1 }
        wasBlank = true
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: ";"):
        let isLast =
          at + 1 >= range.upperBound || isBlank(text[at + 1]) || text[at + 1] >= 0x80
          || text[at + 1] == UInt8(ascii: "\"") || text[at + 1] == UInt8(ascii: ")")
        if isLast { stops += 1 }
        length += 1
        wasBlank = false
      default:
        length += 1
        wasBlank = false
      }
    }
    if wasBlank, length > 0 { length -= 1 }
  }
}
