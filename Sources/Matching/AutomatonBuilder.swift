/// Takes phrases and makes the automaton of them.
struct AutomatonBuilder {
  private var symbols = HashIndex()
  private var prefixes = HashIndex()
  private var edges = HashIndex()
  /// Symbols come in pairs: an even one for the word as written, the odd one after it for its
  /// inflected forms too.
  private var roots: [Automaton.Node] = [0, 0]
  private var inflecting: [(symbol: UInt32, text: String)] = []
  /// By pair.
  private var isInflecting = [false]
  /// Bits, by number.
  private var openings: [UInt64] = []
  /// By pair: whether it stands for a class of words rather than for one.
  private var isClass = [false]
  /// The symbols of words that have several.
  private var groups: [[UInt32]] = []
  private var hasChildren = [false]
  /// By symbol.
  private var isUsed = [false, false]
  private var prefixFilter = [Bool](repeating: false, count: Automaton.Tables.prefixFilterCount)
  private var hasPrefixBeyondASCII = false
  private var longestPrefix = 0
  private var longestPhrase = 1
  private var pairs: [(node: Automaton.Node, slot: Automaton.Slot)] = []
  private var singles: [Automaton.Node: Automaton.Slot] = [:]
  private(set) var slotCount = 0

  mutating func makeSlot() -> Automaton.Slot {
    slotCount += 1
    return UInt32(slotCount - 1)
  }

  /// Adds a phrase, which must hold at least one word, to a slot.
  mutating func add(_ phrase: [Word], to slot: Automaton.Slot) {
    pairs.append((node(of: phrase), slot))
  }

  /// The slot of a phrase by itself, shared by all who ask for it.
  mutating func slot(of phrase: [Word]) -> Automaton.Slot {
    let node = node(of: phrase)
    if let slot = singles[node] { return slot }
    let slot = makeSlot()
    singles[node] = slot
    pairs.append((node, slot))
    return slot
  }

  private mutating func node(of phrase: [Word]) -> Automaton.Node {
    var node: Automaton.Node = 0
    longestPhrase = max(longestPhrase, phrase.count)
    for (index, word) in phrase.enumerated() {
      let symbol = symbol(of: word)
      isUsed[Int(symbol)] = true
      let fresh = UInt32(hasChildren.count)
      if index == 0 {
        if roots[Int(symbol)] == 0 { roots[Int(symbol)] = fresh }
        node = roots[Int(symbol)]
      } else {
        hasChildren[Int(node)] = true
        node = edges.take(UInt64(node) << 32 | UInt64(symbol), orInsert: fresh)
      }
      if node == fresh { hasChildren.append(false) }
    }
    return node
  }

  private mutating func symbol(of word: Word) -> UInt32 {
    if let wordClass = word.wordClass { return wordClass }
    let fresh = UInt32(roots.count)
    var symbol =
      word.isPrefix
      ? prefixes.take(word.hash, orInsert: fresh) : symbols.take(word.hash, orInsert: fresh)
    if symbol != fresh, !word.isPrefix {
      if symbol >= Automaton.Tables.firstGroup {
        let group = groups[Int(symbol - Automaton.Tables.firstGroup)]
        symbol = group.first { !isClass[Int($0) / 2] } ?? fresh
      } else if isClass[Int(symbol) / 2] {
        symbol = fresh
      }
      if symbol == fresh { join(word.hash, fresh) }
    }
    if symbol == fresh {
      roots += [0, 0]
      isUsed += [false, false]
      isInflecting.append(false)
      isClass.append(false)
      if word.isPrefix { note(prefix: word) }
    }
    guard let text = word.inflecting else { return symbol }
    if !isInflecting[Int(symbol) / 2] {
      isInflecting[Int(symbol) / 2] = true
      inflecting.append((symbol | 1, text))
      if openings.isEmpty { openings = Array(repeating: 0, count: FoldableBytes.openings / 64) }
      openings[word.opening / 64] |= 1 << UInt64(word.opening % 64)
    }
    return symbol | 1
  }

  /// A class of words: one symbol that stands for any of them in phrases.
  mutating func makeClass() -> Word {
    roots += [0, 0]
    isUsed += [false, false]
    isInflecting.append(false)
    isClass.append(true)
    return Word(wordClass: UInt32(roots.count - 2))
  }

  /// Adds a word, by its hash, to a class.
  mutating func add(_ hash: UInt64, toClass word: Word) {
    guard let symbol = word.wordClass else { return }
    if symbols.take(hash, orInsert: symbol) != symbol { join(hash, symbol) }
  }

  /// Gives a word that has one or more symbols another.
  private mutating func join(_ hash: UInt64, _ symbol: UInt32) {
    let fresh = Automaton.Tables.firstGroup + UInt32(groups.count)
    let known = symbols.take(hash, orInsert: symbol)
    if known >= Automaton.Tables.firstGroup {
      let place = Int(known - Automaton.Tables.firstGroup)
      if !groups[place].contains(symbol) { groups[place].append(symbol) }
    } else if known != symbol {
      groups.append([known, symbol])
      symbols.change(hash, to: fresh)
    }
  }

  private mutating func note(prefix: Word) {
    longestPrefix = max(longestPrefix, Int(prefix.letters))
    let (a, b) = prefix.initials
    if a < 0x80, b < 0x80 {
      prefixFilter[Automaton.Tables.filterPlace(UInt8(a), UInt8(b))] = true
    } else {
      hasPrefixBeyondASCII = true
    }
  }

  /// The automaton of all that was added.
  func build() -> Automaton {
    var starts = [UInt32](repeating: 0, count: hasChildren.count + 1)
    for pair in pairs { starts[Int(pair.node) + 1] += 1 }
    for node in hasChildren.indices { starts[node + 1] += starts[node] }
    var next = starts
    var outputs = [UInt32](repeating: 0, count: pairs.count)
    for pair in pairs {
      outputs[Int(next[Int(pair.node)])] = pair.slot
      next[Int(pair.node)] += 1
    }
    func link(_ node: Automaton.Node) -> Automaton.Link {
      guard node != 0 else { return .none }
      return Automaton.Link(
        node, hasSlots: starts[Int(node)] != starts[Int(node) + 1],
        hasChildren: hasChildren[Int(node)])
    }
    var groupStarts: [UInt32] = [0]
    var end: UInt32 = 0
    for group in groups {
      end += UInt32(group.count)
      groupStarts.append(end)
    }
    let tables = Automaton.Tables(
      symbols: symbols.pointers(), groups: copy(groups.flatMap(\.self)),
      groupStarts: copy(groupStarts), edges: edges.pointers { link($0).code },
      prefixes: prefixes.pointers(), isUsed: copy(isUsed), roots: copy(roots.map(link)),
      outputs: copy(outputs), outputStarts: copy(starts),
      prefixFilter: copy(prefixFilter), hasPrefixBeyondASCII: hasPrefixBeyondASCII,
      longestPrefix: longestPrefix, openings: copy(openings), inflects: !inflecting.isEmpty,
      nodeCount: hasChildren.count, longestPhrase: longestPhrase)
    return Automaton(tables, Stems(inflecting))
  }
}
