import Matching
import Model

/// An item made word by word, so that where everything stands is known without reading it.
struct PlainItem {
  struct Token {
    var word: String
    var field: String
    var sentence: Int
    var paragraph: Int
    var start: Int
  }

  private(set) var tokens: [Token] = []
  private(set) var text = MatchText()
  /// What the engine says of the topics and officials at the tokens.
  private(set) var mentions: [(match: Match, tokens: ClosedRange<Int>)] = []
  private(set) var sentences = 0
  private(set) var paragraphs = 0

  static let words = ["qa", "qb", "qc", "qd", "qe", "qf", "qg", "qh", "rejected", "said", "quill"]

  init(_ random: inout Random) {
    text.title = prose("title", &random, paragraphs: 1, sentences: 1)
    text.summary = prose("summary", &random, paragraphs: 2, sentences: 3)
    if random.below(2) == 0 {
      text.content = prose("content", &random, paragraphs: 3, sentences: 3)
    }
    text.author = random.pick([nil, "qa", "qz"])
    text.tags = random.pick([[], ["qb"], ["qz", "qc"]])
  }

  private mutating func prose(
    _ field: String, _ random: inout Random, paragraphs most: Int, sentences many: Int
  ) -> String {
    var text = ""
    for _ in 0..<random.below(most + 1) {
      if !text.isEmpty { text += "\n" }
      paragraphs += 1
      for _ in 0..<1 + random.below(many) {
        sentences += 1
        for place in 0..<1 + random.below(5) {
          let word = random.pick(Self.words)
          if place > 0 { text += " " }
          tokens.append(
            Token(
              word: word, field: field, sentence: sentences, paragraph: paragraphs,
              start: text.utf8.count))
          text +=
            place == 0 || word == "quill" ? word.prefix(1).uppercased() + word.dropFirst() : word
        }
        text += field == "title" ? "" : random.pick([". ", "! ", ".\u{201D} "])
      }
    }
    return text
  }

  func knowing(_ matches: [Match]) -> PlainItem {
    var item = self
    item.mentions = matches.compactMap { match in
      let inside = tokens.indices.filter {
        tokens[$0].field == match.field && tokens[$0].start >= match.start
          && tokens[$0].start < match.end
      }
      return inside.first.map { (match, $0...(inside.last ?? $0)) }
    }
    return item
  }
}

/// A query, and what it means put as plainly as can be.
indirect enum PlainQuery {
  case word(String)
  case titled(String)
  case label(String, String)
  case phrase([String])
  case loose([String], Int)
  case near(PlainQuery, PlainQuery, Int, isOrdered: Bool)
  case sentence(PlainQuery, PlainQuery)
  case all([PlainQuery])
  case any([PlainQuery])
  case not(PlainQuery)
  case topic(String)
  case official
  case stance(String, Stance)
  case speaks(Bool)

  static func random(_ random: inout Random, depth: Int) -> PlainQuery {
    func deeper(_ random: inout Random) -> PlainQuery { .random(&random, depth: depth - 1) }
    let words = Array(PlainItem.words.prefix(8))
    switch random.below(depth == 0 ? 9 : 16) {
    case 0, 1: return .word(random.pick(words))
    case 2: return .phrase([random.pick(words), random.pick(words)])
    case 3:
      let count = 2 + random.below(2)
      return .loose(
        Array(words.shuffled(using: &random).prefix(count)), 1 + random.below(5))
    case 4: return .topic(random.pick(["one", "two", "three", "four"]))
    case 5: return random.below(2) == 0 ? .official : .titled(random.pick(words))
    case 6: return .stance(random.pick(["one", "two"]), random.pick([.rejected, .mention]))
    case 7: return .speaks(random.below(2) == 0)
    case 8: return random.below(2) == 0 ? .label("author", "qa") : .label("tag", "qc")
    case 9, 10: return .all((0..<2 + random.below(2)).map { _ in deeper(&random) })
    case 11, 12: return .any((0..<2 + random.below(2)).map { _ in deeper(&random) })
    case 13: return .all([deeper(&random), .not(deeper(&random))])
    case 14: return .sentence(deeper(&random), deeper(&random))
    default:
      func place(_ random: inout Random) -> PlainQuery {
        switch random.below(4) {
        case 0: .any([.word(random.pick(words)), .topic("one")])
        case 1: .phrase([random.pick(words), random.pick(words)])
        default: .word(random.pick(words))
        }
      }
      return .near(
        place(&random), place(&random), 1 + random.below(4), isOrdered: random.below(2) == 0)
    }
  }

  var text: String {
    switch self {
    case .word(let word): word
    case .titled(let word): "title:\(word)"
    case .label(let field, let word): "\(field):\(word)"
    case .phrase(let words): "\"\(words.joined(separator: " "))\""
    case .loose(let words, let slop): "\"\(words.joined(separator: " "))\"~\(slop)"
    case .near(let a, let b, let distance, let isOrdered):
      "(\(a.text) \(isOrdered ? "ONEAR" : "NEAR")/\(distance) \(b.text))"
    case .sentence(let a, let b): "(\(a.text) SENTENCE \(b.text))"
    case .all(let queries): "(" + queries.map(\.text).joined(separator: " AND ") + ")"
    case .any(let queries): "(" + queries.map(\.text).joined(separator: " OR ") + ")"
    case .not(let query): "NOT \(query.text)"
    case .topic(let id): "topic:\(id)"
    case .official: "official:*"
    case .stance(let id, let stance): "(topic:\(id) AND stance:\(stance.rawValue))"
    case .speaks(let speaks): speaks ? "speaker:quill" : "about:quill"
    }
  }
}
