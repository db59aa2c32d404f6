import Matching
import Model

extension PlainQuery {
  /// The part of an item that is asked: all of it, a paragraph or a sentence.
  struct Window {
    var paragraph: Int?
    var sentence: Int?

    func has(_ token: PlainItem.Token) -> Bool {
      (paragraph.map { $0 == token.paragraph } ?? true)
        && (sentence.map { $0 == token.sentence } ?? true)
    }
  }

  /// Whether it holds in any part of an item, or for its labels alone.
  func holds(in item: PlainItem, _ scope: Watchlist.Scope) -> Bool {
    windows(of: item, scope, in: Window()).contains { holds(in: item, $0) }
  }

  private func windows(
    of item: PlainItem, _ scope: Watchlist.Scope, in outer: Window
  ) -> [Window] {
    if scope == .item || outer.sentence != nil { return [outer] }
    let inside = item.tokens.filter { outer.has($0) }
    var windows =
      scope == .sentence
      ? Set(inside.map(\.sentence)).map { Window(paragraph: outer.paragraph, sentence: $0) }
      : Set(inside.map(\.paragraph)).map { Window(paragraph: $0) }
    let spoken = spoken
    windows.removeAll { window in spoken.allSatisfy { $0.places(in: item, window).isEmpty } }
    // What is denied beside them is denied of the whole.
    if ofLabels?.holds(in: item, outer) == true { windows.append(outer) }
    return windows
  }

  /// What may speak for it in a text: where nothing of it is, nothing is asked.
  private var spoken: [PlainQuery] {
    switch self {
    case .label, .not: []
    case .all(let queries), .any(let queries): queries.flatMap(\.spoken)
    case .sentence(let a, let b), .near(let a, let b, _, _): a.spoken + b.spoken
    case .loose(let words, _): words.map(PlainQuery.word)
    default: [self]
    }
  }

  /// What is left of it where no word of the text speaks for it; nil if nothing is.
  private var ofLabels: PlainQuery? {
    switch self {
    case .label, .not: return self
    case .all(let queries):
      let left = queries.compactMap(\.ofLabels)
      return left.count == queries.count ? .all(left) : nil
    case .any(let queries):
      let left = queries.compactMap(\.ofLabels)
      return left.isEmpty ? nil : .any(left)
    case .sentence(let a, let b): return PlainQuery.all([a, b]).ofLabels
    default: return nil
    }
  }

  private func holds(in item: PlainItem, _ window: Window) -> Bool {
    switch self {
    case .label("author", let word): item.text.author == word
    case .label(_, let word): item.text.tags.contains(word)
    case .all(let queries): queries.allSatisfy { $0.holds(in: item, window) }
    case .any(let queries): queries.contains { $0.holds(in: item, window) }
    case .not(let query): !query.holds(in: item, window)
    case .sentence(let a, let b):
      PlainQuery.all([a, b]).windows(of: item, .sentence, in: window).contains {
        a.holds(in: item, $0) && b.holds(in: item, $0)
      }
    default: !places(in: item, window).isEmpty
    }
  }

  /// The tokens from the first to the last of each place.
  private func places(in item: PlainItem, _ window: Window) -> [ClosedRange<Int>] {
    let tokens = item.tokens
    func mentions(_ isAsked: (Match) -> Bool) -> [ClosedRange<Int>] {
      item.mentions.filter { isAsked($0.match) }.map(\.tokens)
    }
    let places: [ClosedRange<Int>]
    switch self {
    case .word(let word):
      places = tokens.indices.filter { tokens[$0].word == word }.map { $0...$0 }
    case .titled(let word):
      places = tokens.indices.filter { tokens[$0].word == word && tokens[$0].field == "title" }
        .map { $0...$0 }
    case .phrase(let words):
      places = tokens.indices.dropLast(words.count - 1).map { $0...($0 + words.count - 1) }
        .filter { tokens[$0].map(\.word) == words }
    case .loose(let words, let slop): places = Self.loose(words, slop, item)
    case .near(let a, let b, let distance, let isOrdered):
      let (first, second) = (a.places(in: item, window), b.places(in: item, window))
      places = first.flatMap { a in
        second.compactMap { b in
          let isNear = b.lowerBound > a.upperBound && b.lowerBound - a.upperBound <= distance
          let isBefore = a.lowerBound > b.upperBound && a.lowerBound - b.upperBound <= distance
          return isNear || (isBefore && !isOrdered)
            ? min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound) : nil
        }
      }
    case .any(let queries): places = queries.flatMap { $0.places(in: item, window) }
    case .topic(let id): places = mentions { $0.kind == .topic && $0.id == id }
    case .official: places = mentions { $0.kind == .official }
    case .stance(let id, let stance):
      // Both are asked of the window; that they meet is no matter.
      places = mentions { $0.kind == .topic && $0.id == id && $0.stance == stance }
    case .speaks(let speaks):
      places = mentions { $0.kind == .official && ($0.role == .speaker) == speaks }
    case .label, .all, .not, .sentence: places = []
    }
    return places.filter { place in
      let isTogether =
        tokens[place.lowerBound].paragraph == tokens[place.upperBound].paragraph || isMention
      let end = window.sentence == nil ? place.lowerBound : place.upperBound
      return isTogether && window.has(tokens[place.lowerBound]) && window.has(tokens[end])
    }
  }

  private var isMention: Bool {
    switch self {
    case .topic, .official, .stance, .speaks: true
    default: false
    }
  }

  /// One token for each word, whose places less those of the words differ by no more than the slop.
  private static func loose(
    _ words: [String], _ slop: Int, _ item: PlainItem
  ) -> [ClosedRange<Int>] {
    var chosen: [[Int]] = [[]]
    for word in words {
      let here = item.tokens.indices.filter { item.tokens[$0].word == word }
      chosen = chosen.flatMap { chosen in here.map { chosen + [$0] } }
    }
    return chosen.compactMap { places in
      let moved = places.enumerated().map { $1 - $0 }
      guard let low = places.min(), let high = places.max(), let least = moved.min(),
        let most = moved.max(), most - least <= slop, Set(places).count == places.count,
        item.tokens[low].paragraph == item.tokens[high].paragraph
      else { return nil }
      return low...high
    }
  }
}
