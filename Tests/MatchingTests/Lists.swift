import Matching
import Model

let here = Place(file: "list.yaml", line: 10, column: 5)

func at(_ text: String) -> Located<String> { Located(text, at: here) }

func topic(
  _ id: String, _ phrases: [String] = [], match: String? = nil, exclude: String? = nil,
  threshold: Double? = nil, translations: [String: [String]] = [:]
) -> Watchlist.Topic {
  Watchlist.Topic(
    id: id, phrases: phrases.map(at), query: match.map(at), exclude: exclude.map(at),
    threshold: threshold.map { Located($0, at: here) },
    translations: translations.sorted { $0.key < $1.key }.map { language, phrases in
      Watchlist.Translation(language: language, phrases: phrases.map(at))
    }, place: here)
}

func official(
  _ id: String, _ name: String, also: [String] = [],
  surname: Watchlist.SurnamePolicy = .withContext, context: [String] = []
) -> Watchlist.Official {
  Watchlist.Official(
    id: id, name: at(name), also: also.map(at), surname: surname, context: context.map(at),
    place: here)
}

func rule(
  _ id: String, _ when: String, within: Watchlist.Scope = .item, severity: Severity = .medium
) -> Watchlist.Rule {
  Watchlist.Rule(id: id, when: at(when), within: within, severity: severity, place: here)
}

func list(
  _ id: String = "w", topics: [Watchlist.Topic] = [], officials: [Watchlist.Official] = [],
  rules: [Watchlist.Rule] = [], tests: [Watchlist.Test] = []
) -> Watchlist {
  Watchlist(
    id: id, title: id, topics: topics, officials: officials, rules: rules, tests: tests, place: here
  )
}

func engine(_ lists: Watchlist...) throws -> Engine { try Engine(lists) }

/// The texts that a topic of these phrases finds in a content.
func found(_ phrases: [String], in text: String) throws -> [String] {
  try engine(list(topics: [topic("t", phrases)])).read(MatchText(content: text)).matches.map(\.text)
}

/// Whether a topic of this query is found in a content.
func holds(_ query: String, _ text: String) throws -> Bool {
  try holds(query, MatchText(content: text))
}

func holds(_ query: String, _ text: MatchText) throws -> Bool {
  try !engine(list(topics: [topic("t", match: query)])).read(text).topics.isEmpty
}

/// All that is wrong with lists.
func problems(_ lists: Watchlist...) -> [Problem] {
  do throws(Problems) {
    _ = try Engine(lists)
    return []
  } catch {
    return error.all
  }
}
