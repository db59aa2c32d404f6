/// A document with a short mark in the place of each long text.
///
/// libxml2 reads text and CDATA sections character by character, which is most of its time on a
/// feed. It gets the tags, the short texts, and for each long one a processing instruction with its
/// number (XML 1.0 §2.6); the text itself goes from the document to the tree as it stands. What the
/// parser would have refused in it is looked for here.
struct Skeleton: ~Copyable {
  /// A text that the parser does not see.
  struct Aside: BitwiseCopyable {
    /// Where the text is: in `decoded`, else in `document`, without the marks of a CDATA section.
    var isDecoded = false
    var start: Int
    var count: Int
    /// Where the document and the skeleton go on after it.
    fileprivate var documentEnd: Int
    fileprivate var skeletonEnd = 0
  }

  let document: Bytes
  private var asides = Arena<Aside>(capacity: 64)
  /// Why the document is not well-formed, where that is plain without the parser.
  private(set) var fault: String?
  private var bytes = Arena<UInt8>(capacity: 0)
  /// Texts with their references replaced.
  private var decodedTexts = Arena<UInt8>(capacity: 0)
  /// There are carriage returns, which XML reads as line feeds (§2.11).
  private let hasReturns: Bool
  private let commonReferences = CommonReferences()
  private var copied = 0
  private var sections = 0

  /// Shorter texts without references cost the parser less than a mark.
  private static let shortest = 48
  /// Bytes and attributes from which a tag takes the parser too long: it compares each two.
  private static let longTag = 8192
  private static let manyAttributes = 256

  init(_ document: Bytes) {
    self.document = document
    hasReturns = document.index(of: 0x0D) != nil
    if let place = firstForbiddenControl(document) {
      _ = refuse("a control character that XML does not allow", at: place)
      return
    }
    var at = 0
    while fault == nil, let open = document.index(of: UInt8(ascii: "<"), from: at) {
      if open > at { text(at..<open) }
      at = markup(open)
    }
    guard fault == nil, copied > 0 else { return }
    copy(upTo: document.count)
    if hasStraySectionEnd {
      // Not allowed in text (§2.4): let the parser find it.
      bytes.truncate(to: 0)
      asides.truncate(to: 0)
    }
  }

  /// What the parser reads.
  var source: Bytes { bytes.count > 0 && fault == nil ? bytes.elements : document }

  /// The text that a mark stands for; nil when there is no such mark.
  func text(_ number: Int) -> Bytes? {
    guard number < asides.count else { return nil }
    let aside = asides[number]
    let all = aside.isDecoded ? decodedTexts.elements : document
    return all[part: aside.start..<aside.start + aside.count]
  }

  /// The offset in the document that an offset of the skeleton stands for.
  func offset(_ place: Int) -> Int {
    guard let aside = asides.elements.last(where: { $0.skeletonEnd <= place }) else { return place }
    return aside.documentEnd + place - aside.skeletonEnd
  }

  /// Line of the document, from 1, in which an offset of the skeleton is.
  func line(at place: Int) -> Int { document.lines(before: offset(place)) + 1 }

  private mutating func refuse(_ words: String, at place: Int) -> Int {
    fault = "line \(document.lines(before: place) + 1): \(words)"
    return document.count
  }

  /// Whether `]]>` stands where no section ends, perhaps in a comment.
  private var hasStraySectionEnd: Bool {
    var left = sections
    var at = 0
    while let hit = document.find("]]>", from: at) {
      if left == 0 { return true }
      left -= 1
      at = hit + 3
    }
    return false
  }
}

// Reading the document.
extension Skeleton {
  /// Reads what begins with `<`; the offset after it.
  private mutating func markup(_ open: Int) -> Int {
    guard open + 1 < document.count else { return document.count }
    switch document[open + 1] {
    case UInt8(ascii: "!"):
      if document.has("<![CDATA[", at: open) { return section(open) }
      return end(of: "-->", from: open + 4, "a comment or declaration is never closed")
    case UInt8(ascii: "?"):
      let end = end(of: "?>", from: open + 2, "a processing instruction is never closed")
      if document.has("<?_", at: open), fault == nil {
        // It could be taken for one of ours.
        copy(upTo: open)
        copied = end
      }
      return end
    case UInt8(ascii: "/"):
      return end(of: ">", from: open, "a tag is never closed")
    default: return tag(open)
    }
  }

  private mutating func end(of mark: StaticString, from start: Int, _ words: String) -> Int {
    if let hit = document.find(mark, from: start) { return hit + mark.utf8CodeUnitCount }
    return refuse(words, at: start)
  }

  /// A start tag ends at the first `>` outside of quotes.
  private mutating func tag(_ open: Int) -> Int {
    var at = open + 1
    var equals = 0
    while at < document.count {
      switch document[at] {
      case UInt8(ascii: ">"):
        if at - open > Self.longTag, equals > Self.manyAttributes {
          return refuse("a tag with hundreds of attributes", at: open)
        }
        return at + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = document.index(of: document[at], from: at + 1) else {
          return refuse("a quotation mark is never closed", at: at)
        }
        at = close
      case UInt8(ascii: "="): equals += 1
      default: break
      }
      at += 1
    }
    return refuse("a tag is never closed", at: open)
  }

  private mutating func section(_ open: Int) -> Int {
    let start = open + 9
    let end = end(of: "]]>", from: start, "a CDATA section is never closed")
    guard fault == nil else { return end }
    sections += 1
    var aside = Aside(start: start, count: end - 3 - start, documentEnd: end)
    if hasReturns { decode(&aside, references: false) }
    setAside(aside, from: open)
    return end
  }

  private mutating func text(_ range: Range<Int>) {
    var aside = Aside(start: range.lowerBound, count: range.count, documentEnd: range.upperBound)
    let isEncoded = document[part: range].index(of: UInt8(ascii: "&")) != nil
    guard isEncoded || range.count >= Self.shortest else { return }
    if isEncoded || hasReturns, !decode(&aside, references: isEncoded) { return }
    setAside(aside, from: range.lowerBound)
  }

  /// Replaces references and line ends; false, and nothing is changed, when there are references
  /// that only the parser can judge.
  @discardableResult
  private mutating func decode(_ aside: inout Aside, references: Bool) -> Bool {
    // Decoded, a text is no longer than before.
    if decodedTexts.count == 0 { decodedTexts.reserve(document.count + 8) }
    let start = decodedTexts.count
    let text = document[part: aside.start..<aside.start + aside.count]
    guard decodedTexts.append(decoding: text, by: references ? commonReferences : nil) else {
      decodedTexts.truncate(to: start)
      return false
    }
    aside.isDecoded = true
    aside.start = start
    aside.count = decodedTexts.count - start
    return true
  }
}

// Writing the skeleton.
extension Skeleton {
  private mutating func setAside(_ aside: Aside, from start: Int) {
    copy(upTo: start)
    mark(asides.count)
    var aside = aside
    aside.skeletonEnd = bytes.count
    asides.append(aside)
    copied = aside.documentEnd
  }

  private mutating func copy(upTo end: Int) {
    if bytes.count == 0 { bytes.reserve(document.count / 3) }
    bytes.append(contentsOf: document[part: copied..<end])
    copied = end
  }

  /// Writes the instruction that stands for the text of a number: five bits a byte, the lowest
  /// first.
  private mutating func mark(_ number: Int) {
    bytes.append(room: 24) { mark in
      var count = 0
      func put(_ byte: UInt8) {
        mark[count] = byte
        count += 1
      }
      put(UInt8(ascii: "<"))
      put(UInt8(ascii: "?"))
      put(UInt8(ascii: "_"))
      put(UInt8(ascii: " "))
      var left = number
      repeat {
        put(UInt8(ascii: "@") + UInt8(left & 31))
        left >>= 5
      } while left > 0
      put(UInt8(ascii: "?"))
      put(UInt8(ascii: ">"))
      return count
    }
  }

  /// The number in an instruction's data.
  static func number(_ data: UnsafePointer<UInt8>) -> Int {
    var number = 0
    var at = 0
    while data[at] >= UInt8(ascii: "@"), at < 10 {
      number |= Int(data[at] & 31) << (5 * at)
      at += 1
    }
    return number
  }
}

/// Where the first control character is that XML does not allow (XML 1.0 §2.2).
private func firstForbiddenControl(_ b: Bytes) -> Int? {
  guard let base = b.baseAddress else { return nil }
  func isForbidden(_ byte: UInt8) -> UInt8 {
    let isControl: UInt8 = byte < 0x20 ? 1 : 0
    let isAllowed: UInt8 = byte == 0x09 || byte == 0x0A || byte == 0x0D ? 1 : 0
    return isControl & (isAllowed ^ 1)
  }
  var start = 0
  while start < b.count {
    // Without branches inside, so that the compiler makes vectors of it.
    let end = min(start + 4096, b.count)
    var found: UInt8 = 0
    for at in start..<end { found |= isForbidden(base[at]) }
    if found != 0 { return (start..<end).first { isForbidden(base[$0]) != 0 } }
    start = end
  }
  return nil
}
