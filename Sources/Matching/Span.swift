/// A text of the item that is read, numbered as in `Pieces`.
enum Field: UInt8, CaseIterable {
  case title, summary, content, author, feed, tag, language, url

  /// As in queries and matches.
  var name: String {
    switch self {
    case .title: "title"
    case .summary: "summary"
    case .content: "content"
    case .author: "author"
    case .feed: "feed"
    case .tag: "tag"
    case .language: "lang"
    case .url: "url"
    }
  }

  var isProse: Bool { rawValue <= Field.content.rawValue }
}

struct Fields: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }
  init(_ field: Field) { rawValue = 1 << field.rawValue }

  /// Where words are looked for unless a field is named.
  static let prose: Fields = [Fields(.title), Fields(.summary), Fields(.content)]
  static let all = Fields(rawValue: 0xFF)

  func contains(_ field: Field) -> Bool { rawValue >> field.rawValue & 1 == 1 }
}

/// Where something was found. Offsets count the bytes of all texts of the item one after the other.
struct Span: Hashable {
  var start: UInt32
  var end: UInt32
  /// Words count through the item.
  var firstWord: UInt32
  var lastWord: UInt32
  /// The sentence and paragraph it begins in, by the offset of their first word. A title is one of
  /// each.
  var sentence: UInt32
  var paragraph: UInt32
  var piece: UInt16
  var field: Field
  /// Whether it also ends in that sentence.
  var isInSentence: Bool

  /// From the beginning of the one to the end of the other, which must be in the same paragraph.
  func covering(_ other: Span) -> Span {
    var span = start <= other.start ? self : other
    span.end = max(end, other.end)
    span.lastWord = max(lastWord, other.lastWord)
    span.isInSentence = isInSentence && other.isInSentence && sentence == other.sentence
    return span
  }

  func lies(inAnyOf spans: [Span]) -> Bool {
    spans.contains { $0.start <= start && end <= $0.end }
  }

  /// In the order of the text, the longer first.
  static func precedes(_ a: Span, _ b: Span) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

extension [Span] {
  /// In the order of the text, without doubles.
  func ordered() -> [Span] {
    guard count > 1 else { return self }
    let isSorted = zip(self, dropFirst()).allSatisfy { Span.precedes($0, $1) }
    if isSorted { return self }
    var result: [Span] = []
    for span in sorted(by: Span.precedes) where span != result.last { result.append(span) }
    return result
  }

  /// Of those that overlap, the longest; in the order of the text.
  func longest() -> [Span] {
    var kept: [Span] = []
    for span in ordered() {
      guard let last = kept.last, span.start < last.end else {
        kept.append(span)
        continue
      }
      if span.end - span.start > last.end - last.start { kept[kept.count - 1] = span }
    }
    return kept
  }
}
