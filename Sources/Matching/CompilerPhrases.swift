import Model

/// The regular expressions of all watchlists, each once.
struct PatternList {
  private(set) var all: [CompiledPattern] = []
  private var places: [String: Int] = [:]
  private var singles: [String: Automaton.Slot] = [:]

  /// The slot of an expression by itself, shared by all who ask for it.
  mutating func slot(
    of expression: Query.Expression, _ builder: inout AutomatonBuilder
  ) -> Automaton.Slot {
    let slot = singles[expression.text] ?? builder.makeSlot()
    singles[expression.text] = slot
    add(expression, to: slot)
    return slot
  }

  mutating func add(_ expression: Query.Expression, to slot: Automaton.Slot) {
    let place = places[expression.text] ?? all.count
    if place == all.count {
      all.append(
        CompiledPattern(
          search: PatternSearch(expression.pattern), label: "/\(expression.text)/"))
      places[expression.text] = place
    }
    all[place].fields.formUnion(expression.fields)
    if !all[place].slots.contains(slot) { all[place].slots.append(slot) }
  }
}

extension Compiler {
  /// Adds the entries of a list to a slot: words, phrases, `=exact` ones, `/regex/`, each with `^2`
  /// after it or not. Returns what each counts towards a threshold.
  mutating func add(
    _ phrases: [Located<String>], to slot: Automaton.Slot, what: String
  ) -> [CompiledTopic.Part] {
    phrases.compactMap { phrase in
      let (text, weight) = Self.boost(of: phrase.value)
      if !Self.isExpression(text), let fault = PhraseSyntax.fault(in: phrase.value) {
        problems.append(
          fault.problem(in: phrase, what: "\(what) “\(phrase.value.prefix(60))”"))
        return nil
      }
      return add(text, phrase, weight, to: slot, what: what)
    }
  }

  private mutating func add(
    _ text: Substring, _ source: Located<String>, _ weight: Double, to slot: Automaton.Slot,
    what: String
  ) -> CompiledTopic.Part? {
    func part(_ single: Automaton.Slot) -> CompiledTopic.Part {
      let leaf = Clause.Leaf(slot: single, fields: .prose, label: String(text))
      return CompiledTopic.Part(clause: .leaf(leaf), weight: weight)
    }
    if Self.isExpression(text) {
      let inside = String(text.dropFirst().dropLast())
      do throws(QueryFault) {
        let expression = Query.Expression(
          text: inside, pattern: try PatternParser.parse(inside, at: 2), fields: .prose,
          label: String(text))
        patterns.add(expression, to: slot)
        return part(patterns.slot(of: expression, &builder))
      } catch {
        problems.append(error.problem(in: source, what: what))
        return nil
      }
    }
    let isExact = text.hasPrefix("=")
    do throws(Word.Fault) {
      let words = try Word.phrase(String(isExact ? text.dropFirst() : text), inflects: !isExact)
      builder.add(words, to: slot)
      return isScored ? part(builder.slot(of: words)) : nil
    } catch {
      let message = error.message("\(what) “\(source.value.prefix(60))”")
      problems.append(Problem(message, at: source.place))
      return nil
    }
  }

  /// One, not several with operators between them.
  private static func isExpression(_ text: Substring) -> Bool {
    text.utf8.count > 2 && text.hasPrefix("/") && text.hasSuffix("/") && !text.contains("/ ")
  }

  /// A phrase and what stands after its `^`; 1 without.
  private static func boost(of phrase: String) -> (Substring, Double) {
    guard let caret = phrase.utf8.lastIndex(of: UInt8(ascii: "^")), caret > phrase.startIndex,
      let boost = Double(phrase[phrase.index(after: caret)...]), boost > 0, boost <= Limit.boost
    else { return (phrase[...], 1) }
    return (phrase[..<caret], boost)
  }
}
