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
}

/// An official as the engine asks for them.
struct CompiledOfficial: Sendable {
  var watchlist: Int
  var id: String
  /// Name and aliases in full, as written.
  var names: Automaton.Slot
  /// What they are in other spellings, scripts and cases; counts when written like a name.
  var derived: Automaton.Slot
  /// Surnames with initials before or after them, which need their full stops.
  var initials: Automaton.Slot
  var surnames: Automaton.Slot
  var policy: Watchlist.SurnamePolicy
  var context: Automaton.Slot
  /// Forms that the watchlist forbids.
  var forbidden: Automaton.Slot
  var mentions: Automaton.Slot
}

struct CompiledRule: Sendable {
  var watchlist: Int
  var id: String
  var when: Clause
  var scope: Watchlist.Scope
  var severity: Severity
}

/// What to look into once something is found in a slot; numbers index the program's lists.
enum Candidate: Sendable { case topic(Int), official(Int), rule(Int) }

/// All that the engine runs.
struct Program: Sendable {
  var automaton: Automaton
  /// Those that refer to others come after them.
  var topics: [CompiledTopic]
  var officials: [CompiledOfficial]
  var rules: [CompiledRule]
  /// By slot.
  var candidates: [[Candidate]]
  /// For each watchlist, where the mentions of all its officials are put.
  var anyOfficial: [Automaton.Slot]
}
