/// Finds the element of a page that its article stands in.
struct ArticleScore {
  let tree: PageTree
  let lines: [PageLine]
  /// Whether a node, or one around it, is beside the text.
  private(set) var isDropped: [Bool]
  /// The lines that the linked data has in its text; nil when it has none that is of this page.
  let confirmed: [Bool]?
  private let marks: [PageMarks]
  /// How much each line reads like prose: its length, or nothing.
  private let prose: [Double]
  /// Sums of `prose` before each line.
  private let proseSums: [Double]
  /// Sums of the letters before each line.
  private let lengthSums: [Double]
  /// Of those outside of links.
  private let wordSums: [Double]
  /// The first line at or after each node.
  private let firstLine: [Int]

  init(_ tree: PageTree, body: String?) {
    self.tree = tree
    let marks = tree.nodes.map { node -> PageMarks in
      node.attributes.isEmpty ? [] : PageMarks.marks(of: node, in: tree)
    }
    self.marks = marks
    let lines = tree.lines { node in
      let tag = tree.nodes[node].tag
      return tag == .button
        || !tag.isBlock && !marks[node].isDisjoint(with: [.beside, .hidden])
          && tree.nodes[node].text.count < 600
    }
    self.lines = lines
    isDropped = Array(repeating: false, count: tree.nodes.count)
    let confirmed = body.flatMap { LinkedBody($0)?.lines(of: tree, lines) }
    self.confirmed = confirmed
    prose = Self.prose(tree, lines, confirmed)
    proseSums = sums(prose)
    lengthSums = sums(lines.map { Double($0.length) })
    wordSums = sums(lines.map { Double($0.length - $0.linked) })
    var first = Array(repeating: lines.count, count: tree.nodes.count + 1)
    var at = 0
    for (index, line) in lines.enumerated() {
      while at <= line.nodes.lowerBound {
        first[at] = index
        at += 1
      }
    }
    firstLine = first
    markDropped()
  }

  func lines(within node: Int) -> Range<Int> {
    firstLine[node]..<firstLine[tree.nodes[node].end]
  }

  private func prose(within node: Int) -> Double { total(of: proseSums, within: node) }

  private func words(within node: Int) -> Double { total(of: wordSums, within: node) }

  private func total(of sums: [Double], within node: Int) -> Double {
    let range = lines(within: node)
    return sums[range.upperBound] - sums[range.lowerBound]
  }

  private static func prose(
    _ tree: PageTree, _ lines: [PageLine], _ confirmed: [Bool]?
  ) -> [Double] {
    var prose = lines.map { line -> Double in
      guard !tree.nodes[line.block].tag.isHeading, line.density <= 0.5, line.length >= 25 else {
        return 0
      }
      let length = Double(min(line.length, 1000))
      return max(0, length - 2 * Double(line.linked)) * (line.stops > 0 ? 1 : 0.2)
    }
    // A paragraph that stands by itself is more often a teaser's.
    var clusters: [Int: Double] = [:]
    for (line, value) in zip(lines, prose) { clusters[tree.cluster(of: line), default: 0] += value }
    let most = clusters.values.max() ?? 0
    for (at, line) in lines.enumerated() where prose[at] > 0 {
      let size = clusters[tree.cluster(of: line), default: 0]
      if at > 0, size < 800, isTeased(by: lines[at - 1], lines[max(0, at - 2)]) { prose[at] *= 0.1 }
      prose[at] *= max(0.1, min(1, size / 500, 3 * size / most))
      if let confirmed, !confirmed[at] { prose[at] *= 0.3 }
    }
    return prose
  }

  /// A linked headline makes the paragraph below it a teaser's, also over a date.
  private static func isTeased(by line: PageLine, _ earlier: PageLine) -> Bool {
    line.density > 0.9 && line.length >= 20
      || line.length < 40 && earlier.density > 0.9 && earlier.length >= 20
  }

  /// What is beside the text, by its element or its name; unless much of the page's prose is in it.
  private mutating func markDropped(byName: Bool = true) {
    let total = proseSums[lines.count]
    var named = 0.0
    for (at, node) in tree.nodes.enumerated() {
      isDropped[at] = node.parent >= 0 && isDropped[node.parent]
      if !isDropped[at], node.tag != .text {
        isDropped[at] = isBeside(at, total: total, byName: byName)
        if isDropped[at], byName, !isBeside(at, total: total, byName: false) {
          named += prose(within: at)
        }
      }
    }
    // Where hardly anything else is left, the names mean something else.
    let left = zip(lines, prose).reduce(0) { $0 + (isDropped[$1.0.block] ? 0 : $1.1) }
    if byName, named > (left == 0 ? 300 : 1000), named > 3 * left { markDropped(byName: false) }
  }

  private func isBeside(_ at: Int, total: Double, byName: Bool) -> Bool {
    let own = prose(within: at)
    let allWords = wordSums[lines.count]
    let marks = marks[at]
    if marks.contains(.comments), !marks.contains(.text) { return total - own > 250 }
    if marks.contains(.hidden) { return own < total * 0.8 }
    let isSocial = marks.contains(.social) && !marks.contains(.embed)
    if isBesideByTag(at) || byName && (marks.contains(.beside) || isSocial) {
      return own < total * (marks.contains(.text) ? 0.1 : 0.35)
        || words(within: at) < allWords * 0.2
    }
    if byName, marks.contains(.doubtful), !marks.contains(.text) {
      return own < total * 0.2 && linkDensity(within: at) > 0.3
    }
    return false
  }

  private func isBesideByTag(_ at: Int) -> Bool {
    switch tree.nodes[at].tag {
    case .nav, .footer, .aside, .form, .button, .figcaption, .fieldset, .label, .legend: true
    case .figure:
      // Other things than pictures stand in figures, too.
      !tree.nodes[at..<tree.nodes[at].end].contains {
        $0.tag == .table || $0.tag == .blockquote || $0.tag == .pre
      }
    default: false
    }
  }

  private func linkDensity(within node: Int) -> Double {
    let all = total(of: lengthSums, within: node)
    return all == 0 ? 0 : 1 - words(within: node) / all
  }

  /// The element that the article stands in; nil when no prose was found.
  func container() -> Int? {
    let kept = zip(lines, prose).map { line, prose in isDropped[line.block] ? 0 : prose }
    let value = zip(lines, kept).map { line, prose -> Double in
      if isDropped[line.block] || line.density <= 0.5 { return prose }
      return -Double(min(line.length, 80)) / 2
    }
    let valueSums = sums(value)
    var best: (node: Int, score: Double)?
    for (at, node) in tree.nodes.enumerated() where node.tag.isBlock && !isDropped[at] {
      let range = lines(within: at)
      let score = valueSums[range.upperBound] - valueSums[range.lowerBound]
      if score > 0, score >= (best?.score ?? 0) { best = (at, score) }
    }
    guard let best else { return wordy() }
    let words = sums(
      lines.map { line in
        isDropped[line.block] ? 0 : Double(line.length - line.linked)
      })
    let all = named(about: best.node, words) ?? best.node
    return narrowed(first(in: all, sums(kept)) ?? all, sums(kept))
  }

  /// The element that the page calls the text, if it has most of the words; of several the smallest
  /// that has as good as all of theirs.
  private func named(about best: Int, _ sums: [Double]) -> Int? {
    var found: (node: Int, words: Double)?
    var all = 0.0
    var outermost = 0
    for (at, node) in tree.nodes.enumerated()
    where marks[at].contains(.text) && node.tag.isContainer && !isDropped[at] {
      let words = total(of: sums, within: at)
      if at >= outermost {
        all += words
        outermost = node.end
      }
      if let last = found, last.node < at, at < tree.nodes[last.node].end {
        // Within the last one.
        if words > last.words * 0.9 { found = (at, words) }
      } else if words > found?.words ?? 0 {
        found = (at, words)
      }
    }
    // Some pages cut their text in parts of the same name.
    guard let found, found.words >= total(of: sums, within: best) * 0.5, found.words >= all * 0.85
    else { return nil }
    return found.node
  }

  /// Without any prose: what the page says is its text, if there are words in it.
  private func wordy() -> Int? {
    tree.nodes.indices.filter { isNamed($0) && !isDropped[$0] }
      .map { (node: $0, words: words(within: $0)) }.max { $0.words < $1.words }
      .flatMap { $0.words > 100 ? $0.node : nil }
  }

  /// Of several articles with headings of their own, as pages have them that go on and on, the
  /// first.
  private func first(in node: Int, _ prose: [Double]) -> Int? {
    var found: [Int] = []
    var at = node + 1
    while at < tree.nodes[node].end {
      guard tree.nodes[at].tag == .article, !isDropped[at] else {
        at += 1
        continue
      }
      let inside = tree.nodes[at..<tree.nodes[at].end]
      if total(of: prose, within: at) > 500, inside.contains(where: { $0.tag == .h1 }) {
        found.append(at)
      }
      at = tree.nodes[at].end
    }
    return found.count > 1 ? found[0] : nil
  }

  private func isNamed(_ node: Int) -> Bool {
    marks[node].contains(.text) || tree.nodes[node].tag == .article
  }

  /// The smallest element within that still has nearly all of the prose.
  private func narrowed(_ node: Int, _ prose: [Double]) -> Int {
    var current = node
    while true {
      let whole = total(of: prose, within: current)
      var at = current + 1
      var best = (node: -1, score: 0.0)
      var named = 0.0
      while at < tree.nodes[current].end {
        if !isDropped[at], tree.nodes[at].tag.isContainer {
          let score = total(of: prose, within: at)
          if score > best.score { best = (at, score) }
          if isNamed(at) { named += score }
        }
        at = tree.nodes[at].end
      }
      guard best.node >= 0 else { return current }
      let enough = isNamed(best.node) && best.score >= named * 0.9 ? 0.6 : 0.85
      guard best.score >= whole * enough else { return current }
      current = best.node
    }
  }
}

/// The sums of the values before each, and of all.
private func sums(_ values: [Double]) -> [Double] {
  values.reduce(into: [0]) { sums, value in sums.append(sums[sums.count - 1] + value) }
}

extension PageTree {
  /// The element whose paragraphs a line is among.
  func cluster(of line: PageLine) -> Int {
    let block = nodes[line.block]
    return block.tag.isContainer || block.parent < 0 ? line.block : block.parent
  }
}
