import Model

/// `; did you mean X?` with the known word that is written most like `word`; empty if none is near.
func didYouMean(_ word: String, among known: some Sequence<String>) -> String {
  Suggestion.nearest(to: word, among: Array(known)).map { "; did you mean \($0)?" } ?? ""
}
