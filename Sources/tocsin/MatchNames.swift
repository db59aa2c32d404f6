import ArgumentParser
import Matching
import Model

/// `tocsin match --names`: no watchlist is read.
extension Match {
  func checkNames() throws {
    guard forms == nil, why == nil else {
      throw ValidationError("--names goes with neither --forms nor --why")
    }
    guard batch ? files.isEmpty : files.count == 2 else {
      throw ValidationError("--names takes two names, or --batch with pairs on stdin")
    }
  }

  func compareNames() {
    guard batch else { return show(NameComparison(files[0], files[1])) }
    while let line = readLine() {
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard sides.count > 1 else {
        Terminal.line(JSONValue.object([.init("error", "no tab between two names")]))
        continue
      }
      Terminal.line(Self.json(NameComparison(sides[0], sides[1]), sides[0], sides[1]))
    }
  }

  private func show(_ comparison: NameComparison) {
    guard output == .short else {
      return Terminal.line(Self.json(comparison, files[0], files[1]))
    }
    let verdict = comparison.isSame ? "the same person" : "not the same person"
    Terminal.line("\(verdict), score \(Self.rounded(comparison.score))")
    Terminal.line("    " + comparison.why)
  }

  private static func json(
    _ comparison: NameComparison, _ left: String, _ right: String
  ) -> JSONValue {
    [
      "left": .string(left), "right": .string(right), "same": .bool(comparison.isSame),
      "score": .number(rounded(comparison.score)), "why": .string(comparison.why),
      "pairs": .array(comparison.pairs.map(Self.json)),
    ]
  }

  private static func json(_ pair: NameComparison.Pair) -> JSONValue {
    [
      "left": .string(pair.left), "right": .string(pair.right),
      "relation": .string(pair.relation.rawValue), "likeness": .number(rounded(pair.likeness)),
    ]
  }

  private static func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }
}
