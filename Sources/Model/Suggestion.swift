/// "Did you mean": the known word nearest to one that is not known.
public enum Suggestion {
  /// The nearest of the known words, when it is near enough to be what was meant.
  ///
  /// Near enough are two edits, or a third of a longer word; one edit for words up to three
  /// letters.
  public static func nearest(to word: String, among known: [String]) -> String? {
    let letters = folded(word)
    let limit = letters.count <= 3 ? 1 : max(2, letters.count / 3)
    let ranked = known.map { (word: $0, distance: distance(letters, folded($0))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit else {
      return nil
    }
    return best.word
  }

  /// The end of a message about an unknown word: what was meant, else what there is to choose from.
  public static func remedy(for word: String, among known: [String]) -> String {
    if let meant = nearest(to: word, among: known) { return "did you mean `\(meant)`?" }
    return known.isEmpty ? "there is none" : "known are \(known.joined(separator: ", "))"
  }

  // Case and the choice between dash and underscore are not worth an edit.
  private static func folded(_ word: String) -> [Unicode.Scalar] {
    // Words longer than any key are compared by their beginning: the table below is quadratic.
    word.lowercased().unicodeScalars.prefix(64).map { $0 == "-" ? "_" : $0 }
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(
          previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
