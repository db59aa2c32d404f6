/// "Did you mean" for the words of a filter.
enum NearestWord {
  /// The end of a message about an unknown word: what was meant, else what there is to choose from.
  static func remedy(for word: String, among known: [String]) -> String {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, min(letters.count / 3, 3))
    let ranked = known.map { (word: $0, distance: distance(letters, Array($0.unicodeScalars))) }
    if let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit {
      return "did you mean `\(best.word)`?"
    }
    return known.isEmpty ? "there is none" : "known are \(known.joined(separator: ", "))"
  }

  // Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let replaced = previous[j] + (a[i] == b[j] ? 0 : 1)
        row.append(min(previous[j + 1] + 1, row[j] + 1, replaced))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], before[j - 1] + 1)
        }
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
