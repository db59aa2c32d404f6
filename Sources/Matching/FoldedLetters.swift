/// The folded letters of one word, with all that may happen inside it: accents apart from their
/// letters, invisible scalars, apostrophes, letters that fold to two.
struct FoldedLetters {
  private let source: FoldableBytes
  /// Where the last letter ends, accents included.
  private(set) var end: Int
  /// Where reading goes on after the word.
  private(set) var resume: Int
  private let start: Int
  private var isOver = false

  init(_ source: FoldableBytes, from start: Int) {
    self.source = source
    self.start = start
    end = start
    resume = start
  }

  /// The next letter as codes of `Unit`; `second` is 0 unless it folds to two. nil where the word
  /// ends.
  mutating func next() -> (first: UInt32, second: UInt32)? {
    while !isOver, resume < source.count {
      let (unit, length) = source.unit(at: resume)
      if unit >= Unit.firstLetter { return letter(unit, length) }
      switch unit {
      case Unit.mark: take(length)
      case Unit.ignorable:
        // Those at a word's end stay outside it.
        resume += length
      case Unit.apostrophe:
        if let apostrophe = apostrophe(length) { return apostrophe }
      default: isOver = true
      }
    }
    return nil
  }

  private mutating func take(_ length: Int) {
    resume += length
    end = resume
  }

  private mutating func letter(_ unit: UInt16, _ length: Int) -> (UInt32, UInt32)? {
    let value = source.scalar(at: resume).value
    if Unit.isSolitary(value) {
      if resume > start {
        isOver = true
        return nil
      }
      isOver = true
    }
    take(length)
    if (Unit.firstExpansion...Unit.lastExpansion).contains(unit) {
      let expansion = Folding.expansions[Int(unit - Unit.firstExpansion)]
      return (UInt32(expansion.first), UInt32(expansion.second))
    }
    var code = UInt32(unit)
    if value >= 0x10000, unit == Unit.firstWide, let scalar = Unicode.Scalar(value) {
      code = Folding.folded(scalar, bases: [:])
    }
    takeMarks(composingWith: &code)
    return (code, 0)
  }

  /// A letter takes the accents after it; those that make another letter of it change it.
  private mutating func takeMarks(composingWith code: inout UInt32) {
    while resume < source.count {
      let (value, length) = source.scalar(at: resume)
      guard value >= 0x300 else { return }
      if let composed = Folding.composed(code, value) {
        code = composed
      } else if source.unit(at: resume).unit != Unit.mark {
        return
      }
      take(length)
    }
  }

  /// An apostrophe belongs to the word if a letter follows; a possessive or an elision ends it.
  private mutating func apostrophe(_ length: Int) -> (UInt32, UInt32)? {
    let after = resume + length
    guard end > start, isLetter(at: after) else {
      isOver = true
      return nil
    }
    if source.bytes[after] | 0x20 == 0x73, !isLetter(at: after + 1), !isMark(at: after + 1) {
      resume = after + 1
      isOver = true
      return nil
    }
    if Elision.parts(source, start, end, next: after) {
      resume = after
      isOver = true
      return nil
    }
    take(length)
    return (0x27, 0)
  }

  private func isLetter(at i: Int) -> Bool {
    guard i < source.count else { return false }
    return source.unit(at: i).unit >= Unit.firstLetter
      && !Unit.isSolitary(source.scalar(at: i).value)
  }

  private func isMark(at i: Int) -> Bool {
    guard i < source.count else { return false }
    let unit = source.unit(at: i).unit
    return unit == Unit.mark || unit == Unit.ignorable
  }
}
