/// `; did you mean X?` with the known word that is written most like `word`; empty if none is near.
func didYouMean(_ word: String, among known: some Sequence<String>) -> String {
  let written = Array(word.lowercased().unicodeScalars)
  guard written.count <= 64 else { return "" }
  let allowed = max(1, written.count / 3)
  var best: (distance: Int, word: String)?
  for candidate in known {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    guard abs(scalars.count - written.count) <= allowed else { continue }
    let distance = editDistance(written, scalars)
    if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
  }
  return best.map { "; did you mean \($0.word)?" } ?? ""
}

/// Insertions, deletions, substitutions and swaps of neighbours between two words.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
