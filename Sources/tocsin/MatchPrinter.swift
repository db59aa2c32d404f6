import Matching
import Model

/// Prints what the watchlists say about a text: the text with its finds marked, then why each is
/// one, then what was raised. Text is made harmless on the way.
struct MatchPrinter {
  let text: MatchText
  let reading: Reading

  /// Characters shown of a stretch without finds, at each side of one.
  private static let around = 120

  func lines(_ engine: Engine) -> [String] {
    if reading.matches.isEmpty { return ["    nothing that is watched for"] }
    var lines = marked("title", text.title) + marked("summary", text.summary)
    lines += marked("content", text.content ?? "")
    for (index, match) in reading.matches.enumerated() {
      let (kind, text) = (match.kind.rawValue, SafeText.line(match.text))
      lines.append(
        "  [\(index + 1)] \(kind) \(match.id): \"\(text)\" in \(match.field), "
          + "bytes \(match.start)..<\(match.end) (\(match.watchlist))")
      lines += match.reasons.map { "      " + $0 }
    }
    lines += engine.explainScores(of: text).map { "  " + SafeText.line($0) }
    for finding in reading.findings {
      let rule = "\(finding.watchlist)/\(finding.rule)"
      lines.append(
        "  alert \(rule) (\(finding.severity.rawValue)): \(SafeText.line(finding.snippet))")
      let reasons = engine.explain(text, why: rule, briefly: true).dropFirst()
      lines += reasons.map { "  " + SafeText.line($0) }
    }
    return lines
  }

  /// The paragraphs of a text in which something was found: `the [peace talks]1 with [Kyiv]2`.
  private func marked(_ field: String, _ text: String) -> [String] {
    let marks = marks(in: field)
    guard !marks.isEmpty else { return [] }
    var lines: [String] = []
    var start = 0
    var next = 0
    for paragraph in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + paragraph.count
      var inside: [(at: Int, sign: String)] = []
      while next < marks.count, marks[next].at <= end {
        inside.append((marks[next].at - start, marks[next].sign))
        next += 1
      }
      if !inside.isEmpty { lines.append("  \(field): \(Self.line(Array(paragraph), inside))") }
      start = end + 1
    }
    return lines
  }

  /// Where finds begin and end, in the order of the text; where one ends another may begin.
  private func marks(in field: String) -> [(at: Int, sign: String)] {
    var marks: [(at: Int, isOpening: Bool, sign: String)] = []
    for (index, match) in reading.matches.enumerated() where match.field == field {
      marks.append((match.start, true, "["))
      marks.append((match.end, false, "]\(index + 1)"))
    }
    marks.sort { $0.at != $1.at ? $0.at < $1.at : !$0.isOpening && $1.isOpening }
    return marks.map { ($0.at, $0.sign) }
  }

  private static func line(_ bytes: [UInt8], _ marks: [(at: Int, sign: String)]) -> String {
    var line = ""
    var at = 0
    for mark in marks {
      let place = min(max(mark.at, at), bytes.count)
      line += shortened(bytes[at..<place], isFirst: at == 0) + mark.sign
      at = place
    }
    return line + shortened(bytes[at...], isLast: true)
  }

  /// Without the middle of what is long; of the first and last stretch without its far end.
  private static func shortened(
    _ bytes: ArraySlice<UInt8>, isFirst: Bool = false, isLast: Bool = false
  ) -> String {
    let text = SafeText.line(String(decoding: bytes, as: UTF8.self))
    guard text.utf8.count > around * 4 else { return text }
    let head = isFirst ? "" : text.prefix(around)
    let tail = isLast ? "" : text.suffix(around)
    return head + "…" + tail
  }
}
