import Model

/// A topic as the engine asks for it.
struct CompiledTopic: Sendable {
  /// Index of its watchlist.
  var watchlist: Int
  var id: String
  /// Where its phrases are found, in all languages.
  var phrases: Automaton.Slot
  var query: Clause?
  var exclude: Clause?
  /// Where its mentions are put for those who refer to it.
  var mentions: Automaton.Slot
  /// What it takes besides; nil where any find will do.
  var score: Score?
  /// What its queries ask of the way things are said: indices into the program's list.
  var said: [Int] = []

  /// The topic's words, phrases and expressions, of which each that is found counts once, times
  /// its boost, however often it occurs.
  struct Score: Sendable {
    var threshold: Double
    private(set) var parts: [Part]

    /// One that is written twice counts once, with the greater boost.
    init(threshold: Double, _ parts: [Part]) {
      self.threshold = threshold
      self.parts = []
      var places: [String: Int] = [:]
      for part in parts {
        if let place = places[part.clause.label] {
          self.parts[place].weight = max(self.parts[place].weight, part.weight)
        } else {
          places[part.clause.label] = self.parts.count
          self.parts.append(part)
        }
      }
    }
  }

  struct Part: Sendable {
    var clause: Clause
    var weight: Double
  }
}

/// A regular expression, where its finds go, and the fields it is asked of.
struct CompiledPattern: Sendable {
  var search: PatternSearch
  /// As written, between its slashes.
  var label: String
  var slots: [Automaton.Slot] = []
  var fields: Fields = []

  init(search: PatternSearch, label: String) {
    self.search = search
    self.label = label
  }
}

extension Clause {
  /// Whether any part of it, denied or not, is of the item's language.
  fileprivate var asksLanguage: Bool {
    let languages = Fields(.language)
    switch self {
    case .leaf(let leaf): return leaf.fields.isSuperset(of: languages) && leaf.fields != .all
    case .loose(_, _, let fields, _): return fields.isSuperset(of: languages) && fields != .all
    case .near(let a, let b, _, _), .sentence(let a, let b):
      return a.asksLanguage || b.asksLanguage
    case .all(let clauses), .any(let clauses): return clauses.contains(where: \.asksLanguage)
    case .not(let clause): return clause.asksLanguage
    }
  }
}

/// An official as the engine asks for them.
struct CompiledOfficial: Sendable {
  var watchlist: Int
  var id: String
  /// Spellings that are no personal names, and count as they are.
  var titles: Automaton.Slot
  /// Name and aliases in full, as written.
  var names: Automaton.Slot
  /// What they are in other spellings, scripts and cases; counts when written like a name.
  var derived: Automaton.Slot
  /// Surnames with initials before or after them, which need their full stops.
  var initials: Automaton.Slot
  var surnames: Automaton.Slot
  /// Surnames that count in texts of their languages only.
  var germanic: Automaton.Slot
  var baltic: Automaton.Slot
  var policy: Watchlist.SurnamePolicy
  var context: Automaton.Slot
  /// Forms that the watchlist forbids.
  var forbidden: Automaton.Slot
  var mentions: Automaton.Slot
  var gender: NameGender
  /// What tells the official from a namesake: Jr., III.
  var suffixes: Set<String> = []
  /// Whether a spelling of the name is listed without such a suffix.
  var hasPlainName = false
  /// The first name, in each of the spellings listed.
  var given: [Word] = []

  /// Where what is found may name the official.
  var slots: [Automaton.Slot] { [titles] + full + alone }
  /// Where its name stands with more than the surname.
  var full: [Automaton.Slot] { [names, derived, initials] }
  /// Where its surname may stand by itself.
  var alone: [Automaton.Slot] { [surnames, germanic, baltic] }
}

/// A class, as a hundred thousand of them are looked at and few are copied.
final class CompiledRule: Sendable {
  let watchlist: Int
  let id: String
  let when: Clause
  let scope: Watchlist.Scope
  let severity: Severity
  /// What the clause asks of the way things are said: indices into the program's list.
  let said: [Int]

  init(
    watchlist: Int, id: String, when: Clause, scope: Watchlist.Scope, severity: Severity,
    said: [Int] = []
  ) {
    self.watchlist = watchlist
    self.id = id
    self.when = when
    self.scope = scope
    self.severity = severity
    self.said = said
  }
}

/// All that the engine runs.
final class Program: Sendable {
  let automaton: Automaton
  /// Those that refer to others come after them.
  let topics: [CompiledTopic]
  let officials: [CompiledOfficial]
  let rules: [CompiledRule]
  let candidates: AllCandidates
  /// For each watchlist, where the mentions of all its officials are put.
  let anyOfficial: [Automaton.Slot]
  let patterns: [CompiledPattern]
  let said: [CompiledSaid]
  /// Whether any query asks which language an item is in.
  let asksLanguage: Bool

  /// Numbers index the program's lists.
  struct AllCandidates: Sendable {
    var topics: Candidates
    var officials: Candidates
    var rules: Candidates
  }

  init(
    automaton: Automaton, topics: [CompiledTopic], officials: [CompiledOfficial],
    rules: [CompiledRule], candidates: AllCandidates, anyOfficial: [Automaton.Slot],
    patterns: [CompiledPattern], said: [CompiledSaid]
  ) {
    self.automaton = automaton
    self.topics = topics
    self.officials = officials
    self.rules = rules
    self.candidates = candidates
    self.anyOfficial = anyOfficial
    self.patterns = patterns
    self.said = said
    asksLanguage =
      topics.contains { $0.query?.asksLanguage == true || $0.exclude?.asksLanguage == true }
      || rules.contains { $0.when.asksLanguage }
  }

  /// Whether a phrase is an official's name. Dictionaries do not know those: 普京都 is parted as if
  /// it spoke of Kyoto.
  func isName(_ node: Automaton.Node) -> Bool {
    automaton.slots(of: node).contains { !candidates.officials[$0].isEmpty }
  }
}
