import Model

/// Composes cues about one topic, from the innermost to the outermost.
struct StanceFold {
  let sentence: StanceSentence
  let text: String
  /// The topic's word.
  private let head: Int
  /// Nil where nothing is reached or announced.
  private let noun: StanceTopic?
  private(set) var said = Said()
  /// The outermost word before the topic of what was applied so far.
  private var inner: Int
  private var last: (kind: CueClass, before: Stance)?
  private var lastCue: Cue?
  /// Whether the cue before was something said against the topic.
  private var isQuibble = false
  /// Whether a plain negation is among all cues, and whether anything negates but a lack.
  private let isNegated: Bool
  private let isRefused: Bool
  /// Whether a negation stands after the topic, or that there was none.
  private var isDenied = false
  /// Whether the cue before was one of answering.
  private var isAnswer = false

  /// Words between a negation and what it negates.
  private static let negationReach = 5
  /// Words from `nobody` to the verb that it is the subject of.
  private static let nobodyReach = 5
  /// Words between `instead of` and what is not.
  private static let insteadReach = 6
  /// Words between a time and what will be then.
  private static let soonReach = 6

  init(
    sentence: StanceSentence, text: String, head: Int, noun: StanceTopic?, all: [Int]
  ) {
    self.sentence = sentence
    self.text = text
    self.head = head
    self.noun = noun
    inner = head
    let kinds = all.map { sentence.cues[$0].kind }
    isNegated = kinds.contains { $0 == .neg || $0 == .negAfter }
    isRefused = kinds.contains { $0.isRefusal || $0.isNegation && $0 != .lack }
  }

  mutating func apply(_ index: Int) {
    let cue = sentence.cues[index]
    let made = said.stance == .mention ? noun?.stance(of: cue) : nil
    if cue.kind == .quibble { isQuibble = said.stance == .mention }
    guard cue.kind.isOperator || made != nil else { return }
    if isQuibble, cue.last < head {
      isQuibble = false
      if cue.kind.isRefusal || cue.kind == .deny || cue.kind.isNegation { return }
    }
    if cue.kind == .neg, cue.last < inner, inner - cue.last > Self.negationReach { return }
    if cue.kind == .instead, !isInstead(cue) { return }
    if cue.kind == .concord, isNegated || isNegatedByItself(lastCue) { return }
    let isNobody = cue.kind == .concord && isNobody(cue)
    // What a refusal lacks is its condition; talks without conditions are talks.
    if cue.kind == .lack, isRefused || cue.first > head { return }
    if cue.kind == .soon, max(cue.first - head, head - cue.last) > Self.soonReach { return }
    let stance = made ?? (isNobody ? CueClass.neg.applied(to: said.stance) : stance(with: cue))
    isAnswer = cue.kind == .answer || isAnswer && cue.kind.isPlan
    if cue.kind.isNegation || cue.kind == .deny, cue.first > head { isDenied = true }
    last = (cue.kind, said.stance)
    lastCue = cue
    if stance != said.stance || stance == .mention {
      said.cues.append(index)
      said.steps.append((index, stance))
    }
    said.stance = stance
    if cue.first < head { inner = cue.first }
  }

  /// "rather than sign a truce": what stands right after it, and nothing before it.
  private func isInstead(_ cue: Cue) -> Bool {
    cue.first < head && head - cue.last <= Self.insteadReach
      && (cue.first + 1...head).allSatisfy {
        $0 <= cue.last || !sentence.tokens[$0].marks.contains(.comma)
      }
  }

  /// "Nadie rechaza": the subject of a refusal that no other word negates.
  private func isNobody(_ cue: Cue) -> Bool {
    guard let lastCue, let last, cue.last < lastCue.first,
      lastCue.first - cue.last <= Self.nobodyReach, lastCue.last < head
    else { return false }
    return last.kind.isRefusal || last.kind == .deny
  }

  /// Whether a cue begins with a negation, that words like `nobody` agree with: "никто не хочет".
  private func isNegatedByItself(_ cue: Cue?) -> Bool {
    guard let cue else { return false }
    let first = sentence.lower(cue.first, in: text)
    return ["no", "ne", "n", "не", "нет", "немає", "ni"].contains(first)
      || first.hasPrefix("n'") || first.hasPrefix("n’")
  }

  private func stance(with cue: Cue) -> Stance {
    if isAnswer, cue.kind.isNegation || cue.kind.isRefusal { return .noWord }
    // "refused to end the talks"
    if cue.kind.isNegation || cue.kind.isRefusal, let last, last.kind == .end,
      last.before == .mention, cue.last < inner
    {
      return .held
    }
    // "denied that Freedonia refused": what is denied is that, and not the talks.
    if cue.kind == .deny, last?.kind.isRefusal == true, cue.last + 1 < inner,
      ["that", "que", "dass", "что", "що"].contains(sentence.lower(cue.last + 1, in: text))
    {
      return .denied
    }
    // What is not announced is not refused.
    if cue.kind.isNegation, last?.kind == .announce { return .noWord }
    if cue.kind == .answer, isDenied || last?.kind.isNegation == true { return .noWord }
    if [.imperative, .order].contains(cue.kind), sentence.isFirst(cue.first) { return .calledFor }
    // To refuse a refusal is open; not to exclude one leaves it possible.
    if cue.kind.isNegation, let last, last.kind.isRefusal, last.before.polarity == .negative {
      return .speculated
    }
    return cue.kind.applied(to: said.stance)
  }
}
